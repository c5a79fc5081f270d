import type { Dice } from './dice.ts';

const long = 'x'.repeat(50_000);
const hostile = '\r\n::error::x\u001b[2J\u202e[a](javascript:b)`';

/** Values that a variable of the runner does not have, or has elsewhere. null takes it away. */
const odd: Readonly<Record<string, readonly (string | null)[]>> = {
  GITHUB_EVENT_NAME: [null, '', 'pull_request_target', 'workflow_run', 'unheard_of', hostile, '__proto__'],
  GITHUB_REPOSITORY: [null, '', 'octo', 'octo/hello/more', hostile],
  GITHUB_SERVER_URL: [null, 'no url', 'javascript:x', 'http://[', long],
  GITHUB_API_URL: [null, 'no url', 'http://127.0.0.1:1', 'file:///etc'],
  GITHUB_RUN_ID: [null, 'NaN', '-1', '9'.repeat(30)],
  GITHUB_RUN_ATTEMPT: [null, '0', 'two'],
  GITHUB_SHA: [null, '', 'main', hostile],
  GITHUB_REF: [null, 'refs/heads/%zz', '\ud800'],
  GITHUB_REF_NAME: [null, hostile, '\ud800'],
  GITHUB_ACTOR: [null, hostile, 'dependabot[bot]'],
  GITHUB_WORKFLOW: [null, hostile, long],
  GITHUB_WORKFLOW_REF: [null, 'x', `octo/hello/${'../'.repeat(9)}x@y`],
  GITHUB_JOB: [null, hostile, '../../x'],
  GITHUB_ACTION: [null, hostile, 'y'.repeat(300)],
  GITHUB_TRIGGERING_ACTOR: [null, ''],
  GITHUB_ACTIONS: [null],
  ACTIONS_RUNTIME_TOKEN: [null],
  RUNNER_OS: [null, 'Windows'],
  RUNNER_DEBUG: ['1'],
  ACTIONS_STEP_DEBUG: ['true'],
  TZ: ['Mars/Olympus', 'Asia/Shanghai'],
  LANG: [null, 'tlh'],
  NO_PROXY: ['*', '127.0.0.1', ',,,'],
  DINGTALK_WEBHOOK: ['no url', ''],
  DINGTALK_SECRET: ['', 'x'],
  INPUT_TYPO: ['x'],
};

export function drawEnvironment(dice: Dice, password: string): Record<string, string | null> {
  const names = Object.keys(odd);
  const drawn = dice.many(1 + dice.below(4), () => {
    const name = dice.pick(names);
    return [name, dice.pick(odd[name] ?? [null])] as const;
  });
  const proxy = dice.pick([
    `http://mona:${password}@127.0.0.1:9`,
    `http://mona:${password}@[`,
    `socks5://a:${password}@b`,
  ]);
  return {
    ...Object.fromEntries(drawn),
    ...(dice.chance(0.3) && { [dice.pick(['https_proxy', 'HTTPS_PROXY'])]: proxy }),
  };
}
