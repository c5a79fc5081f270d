import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { settingProblems } from '../../src/message/template/setting-problems.ts';
import { zhCN } from '../../src/said/zh-CN.ts';
import { inputsOf } from '../program.ts';
import type { InputValue } from '../runner/definition.ts';
import { scratchPath } from '../runner/scratch.ts';

const token = 'f00dfeed'.repeat(8);
const webhook = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;

interface Given {
  readonly inputs?: Readonly<Record<string, InputValue>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly isWatch?: boolean;
}

/** The inputs as read, and what was masked before. */
async function read({ inputs = {}, env = {}, isWatch = false }: Given = {}) {
  const { get, variables } = inputsOf(inputs);
  const masked: string[] = [];
  const spoken: unknown[] = [];
  const log = {
    mask: (value: string) => void masked.push(value),
    speak: (catalogue: unknown) => void spoken.push(catalogue),
  };
  const options = { files: 'now', isWatch, settingProblems } as const;
  const reading = await readInputs(get, { ...variables, ...env }, log, options);
  const { ending } = reading;
  if ('inputs' in reading) return { inputs: reading.inputs, ending, error: undefined, masked, spoken };
  const { error } = reading;
  return { inputs: undefined, ending, error: error instanceof Error ? error.message : '', masked, spoken };
}

test('without any input: what action.yml says, and no robots', async () => {
  const { inputs } = await read();
  expect(inputs).toMatchObject({
    robots: undefined,
    onMissingWebhook: 'fail',
    event: { file: '', text: '', githubEvent: '', attributes: {} },
    workflow: {
      status: 'success',
      needs: {},
      matrix: 'null',
      token: undefined,
      checkRunId: undefined,
      testReports: [],
      notifyWhen: ['always'],
      report: 'auto',
      period: { text: '24h', ms: 86_400_000 },
      waiting: { minAgeMs: 0, ignoreLabels: [], ignoreAuthors: [], max: 20, org: '' },
    },
    delivery: { timeoutMs: 15_000, retries: 3, deadlineMs: 90_000, delivery: 'at-least-once' },
    require: 'all',
    dryRun: false,
    warnings: [],
  });
  expect(Object.isFrozen(inputs)).toBe(true);
});

describe('on-failure', () => {
  test.each([
    ['warn', 'warn'],
    ['WARN', 'warn'],
    ['fail', 'fail'],
    // The error that it is wrong fails the step.
    ['nonsense', 'fail'],
    ['', 'fail'],
  ])('%s means %s for the errors of other inputs', async (given, means) => {
    const { ending } = await read({ inputs: { 'on-failure': given, retries: 'many' } });
    expect(ending.onFailure).toBe(means);
  });

  test('is checked with the others', async () => {
    expect((await read({ inputs: { 'on-failure': 'nonsense' } })).error).toMatch(
      /^Input "on-failure" must be one of/,
    );
  });
});

describe('where robots come from', () => {
  const robotsOf = async (given: Given) => {
    const { inputs } = await read(given);
    return inputs?.robots?.destinations.map(({ name, pool }) => [
      name,
      pool[0].webhook.token.reveal(),
      pool[0].secret?.reveal(),
    ]);
  };
  const env = { DINGTALK_WEBHOOK: webhook, DINGTALK_SECRET: 'SECenvironment' };

  test('`webhook` and `secret`', async () => {
    expect(await robotsOf({ inputs: { webhook, secret: 'SECinput12345' } })).toEqual([
      ['#1', token, 'SECinput12345'],
    ]);
  });

  test('the variables DINGTALK_WEBHOOK and DINGTALK_SECRET if neither input is given', async () => {
    expect(await robotsOf({ env })).toEqual([['#1', token, 'SECenvironment']]);
    expect(await robotsOf({ env: { DINGTALK_WEBHOOK: webhook } })).toEqual([['#1', token, undefined]]);
  });

  test('an input goes before its variable, each by itself', async () => {
    const other = 'b'.repeat(64);
    expect(await robotsOf({ inputs: { webhook: other }, env })).toEqual([['#1', other, 'SECenvironment']]);
    expect(await robotsOf({ inputs: { secret: 'SECinput12345' }, env })).toEqual([
      ['#1', token, 'SECinput12345'],
    ]);
  });

  test('`robots` alone: the variables are not read beside it', async () => {
    const robots = JSON.stringify({ ops: { webhook: 'c'.repeat(64) } });
    expect(await robotsOf({ inputs: { robots }, env })).toEqual([['ops', 'c'.repeat(64), undefined]]);
  });

  test('an empty first line of `webhook` is a robot whose secret is missing', async () => {
    const { inputs } = await read({ inputs: { webhook: `\n${webhook}` } });
    expect(inputs?.robots?.destinations.map(({ name }) => name)).toEqual(['#2']);
  });

  test('a dry run has one without any webhook, with the keyword of the input', async () => {
    const { inputs } = await read({ inputs: { 'dry-run': true, keyword: ' deploy ' } });
    expect(inputs?.dryRun).toBe(true);
    expect(inputs?.robots?.destinations[0].pool[0]).toMatchObject({ keyword: 'deploy', secret: undefined });
  });
});

describe('what is masked', () => {
  test('token of GitHub, tokens and secrets of robots, and the password of a proxy', async () => {
    const { masked } = await read({
      inputs: { webhook, secret: 'SECinput12345', 'github-token': 'ghs_octocat' },
      env: { https_proxy: 'http://mona:pa55word@proxy.example:3128' },
    });
    expect(masked).toEqual(expect.arrayContaining(['ghs_octocat', token, 'SECinput12345', 'pa55word']));
  });

  test('all of them before an input that is wrong', async () => {
    const robots = JSON.stringify({ ops: { webhook, secret: 'SECops123456' } });
    const { error, masked } = await read({
      inputs: { robots, 'github-token': 'ghs_octocat', retries: 'many' },
    });
    expect(error).toMatch(/^Input "retries"/);
    expect(masked).toEqual(expect.arrayContaining(['ghs_octocat', token, 'SECops123456']));
  });

  test('a secret of `webhook` before `robots` is found not to be YAML', async () => {
    const { error, masked } = await read({ inputs: { webhook, robots: '{' } });
    expect(error).toMatch(/^Input "robots" is not YAML/);
    expect(masked).toContain(token);
  });
});

describe('check-run-id', () => {
  test.each([
    ['123', 123],
    ['999999999999999', 999_999_999_999_999],
    ['', undefined],
    ['0', undefined],
    ['012', undefined],
    ['1234567890123456', undefined],
    ['12a', undefined],
    ['a12', undefined],
  ])('%j is the job %s', async (given, id) => {
    expect((await read({ inputs: { 'check-run-id': given } })).inputs?.workflow.checkRunId).toBe(id);
  });
});

describe('period', () => {
  const hour = 3_600_000;
  test.each([
    ['36h', 36 * hour],
    ['7d', 7 * 24 * hour],
    ['31d', 31 * 24 * hour],
    ['744h', 744 * hour],
  ])('%s is that time', async (text, ms) => {
    expect((await read({ inputs: { period: text } })).inputs?.workflow.period).toEqual({ text, ms });
  });

  test.each(['', '7', 'd', '0h', '32d', '745h', '7w', '1000h', '7d more', 'in 7d', '-1d', '1.5d'])(
    '%j is none, and the error says what is',
    async (given) => {
      expect((await read({ inputs: { period: given } })).error).toBe(
        `Input "period" must be hours or days, like \`36h\` or \`7d\`, and at most 31 days. Given: "${given}".`,
      );
    },
  );
});

describe('waiting', () => {
  const settingsOf = async (waiting: string) =>
    (await read({ inputs: { waiting } })).inputs?.workflow.waiting;
  const usual = { minAgeMs: 0, ignoreLabels: [], ignoreAuthors: [], max: 20, org: '' };

  test.each([
    ['min-age: 30m', { minAgeMs: 1_800_000 }],
    ['min-age: 4h', { minAgeMs: 14_400_000 }],
    ['min_age: 2d', { minAgeMs: 172_800_000 }],
    ['{"min-age": "1w"}', { minAgeMs: 604_800_000 }],
    ['ignore-labels: [WIP, "on hold"]', { ignoreLabels: ['wip', 'on hold'] }],
    ['ignore-labels: 007', { ignoreLabels: ['007'] }],
    ["ignore-authors: ['dependabot[bot]', '@Mona']", { ignoreAuthors: ['dependabot[bot]', 'mona'] }],
    ['max: 5', { max: 5 }],
    ['org: octo-org', { org: 'octo-org' }],
  ])('%s is that', async (text, expected) => {
    expect(await settingsOf(text)).toEqual({ ...usual, ...expected });
  });

  test.each([
    [
      'min-ages: 4h',
      'may only have the keys `min-age`, `ignore-labels`, `ignore-authors`, `max`, `org`. Did you mean `min-age`? Given: "min-ages".',
    ],
    [
      'min-age: 4',
      '.min-age" must be minutes, hours, days or weeks, like `30m`, `4h`, `2d` or `1w`. Given: "4".',
    ],
    [
      'min-age: 4 hours',
      '.min-age" must be minutes, hours, days or weeks, like `30m`, `4h`, `2d` or `1w`. Given: "4 hours".',
    ],
    ['max: 0', '.max" must be a whole number from 1 to 100. Given: "0".'],
    ['max: 101', '.max" must be a whole number from 1 to 100. Given: "101".'],
    ['ignore-labels: [[a]]', '.ignore-labels" must be a list of strings.'],
    ['org: a b', '.org" must be the name of an organisation or user. Given: "a b".'],
    ['- wip', 'must be a YAML map'],
  ])('%s is an error that says what is wrong', async (waiting, problem) => {
    const { error } = await read({ inputs: { waiting } });
    expect(error).toMatch(/^Input "waiting[."]/);
    expect(error).toContain(problem);
  });
});

describe('groups of robots', () => {
  const robots = JSON.stringify({ ops: { webhook } });
  const order = createCloudEvent({ specversion: '1.0', id: '1', source: '/shop', type: 'order' });

  /** The groups that a message about the event is for. */
  async function chosen(inputs: Given['inputs']) {
    const { inputs: known } = await read(inputs === undefined ? {} : { inputs });
    return known?.selectNotifications([order], new Date()).notifications.map(({ chatGroup }) => chatGroup);
  }

  test('are chosen by chat-group, and by a rule', async () => {
    const rules = '- filters: []\n  chat-group: ops';
    expect(await chosen({ robots, 'chat-group': 'ops' })).toEqual([['ops']]);
    expect(await chosen({ robots, rules })).toEqual([['ops']]);
    expect(await chosen({ robots, rules, 'dry-run': true })).toEqual([['ops']]);
    expect(await chosen({ robots, 'chat-group': 'ops', 'dry-run': true })).toEqual([['ops']]);
  });

  test('are chosen by nobody in a dry run that has no robots: any robot is shown', async () => {
    const rules = '- filters: []\n  chat-group: ops';
    expect(await chosen({ 'dry-run': true, 'chat-group': 'ops' })).toEqual([[]]);
    expect(await chosen({ 'dry-run': true, rules })).toEqual([[]]);
  });

  test('are chosen where the robots are missing, so that the error can say which', async () => {
    expect(await chosen({ 'chat-group': 'ops' })).toEqual([['ops']]);
    expect(await chosen({ rules: '- filters: []\n  chat-group: ops' })).toEqual([['ops']]);
  });

  test('keep their order, also if their names are numbers', async () => {
    const { inputs } = await read({
      inputs: { robots: `b: { webhook: ${token} }\n1: { webhook: ${'b'.repeat(64)} }` },
    });
    expect(inputs?.robots?.destinations.map(({ name }) => name)).toEqual(['b', '1']);
  });

  test('rules may name them, and no others', async () => {
    const rules = (group: string) => `- filters: []\n  chat-group: ${group}`;
    expect((await read({ inputs: { robots, rules: rules('ops') } })).error).toBeUndefined();
    expect((await read({ inputs: { robots, rules: rules('dev') } })).error).toMatch(
      /^Input "rules", rule 1: "chat-group" must name groups of "robots": "ops"\. Given: "dev"\./,
    );
  });

  test('rules of a dry run without robots may name any', async () => {
    const inputs = { 'dry-run': true, rules: '- filters: []\n  chat-group: dev' };
    expect((await read({ inputs })).error).toBeUndefined();
  });
});

test('rules in a file that is missing are an error', async () => {
  expect((await read({ inputs: { rules: 'no-such-file.yml' } })).error).toMatch(/^Input "rules"/);
});

describe('what the event is', () => {
  const given = { 'event-file': 'event.json', event: '{}', 'event-name': 'push', attributes: 'subject: hi' };

  const event = { file: 'event.json', text: '{}', githubEvent: 'push', attributes: { subject: 'hi' } };

  test('is four inputs', async () => {
    expect((await read({ inputs: given })).inputs?.event).toEqual(event);
  });

  test('is an error that names `attributes` if they are not YAML', async () => {
    expect((await read({ inputs: { attributes: 'a: [b' } })).error).toMatch(
      /^Input "attributes" is not YAML/,
    );
  });

  test('is known although other inputs are wrong, `attributes` among them', async () => {
    const others = { status: 'failure', matrix: '{"os":"linux"}', report: 'event', retries: 'many' };
    expect((await read({ inputs: { ...given, ...others } })).ending).toEqual({
      onFailure: 'fail',
      deadLetterFile: '',
      event: { ...event, status: 'failure' },
      matrix: '{"os":"linux"}',
      report: 'event',
    });
    const wrong = { attributes: ': : :', status: 'odd', report: 'odd' };
    expect((await read({ inputs: { ...given, ...wrong } })).ending).toMatchObject({
      event: { ...event, attributes: {}, status: '' },
      report: undefined,
    });
  });

  test('is nothing in `watch`, which reports the run', async () => {
    const inputs = { ...given, batch: 'digest', report: 'health', period: '7d', title: 'x' };
    const { inputs: known } = await read({ inputs, isWatch: true });
    expect(known?.event).toEqual({ file: '', text: '', githubEvent: '', attributes: {} });
    expect(known?.settings).toMatchObject({ batch: 'each', title: 'x' });
    expect(known?.workflow).toMatchObject({ report: 'run', period: { text: '24h' } });
  });
});

describe('the language of the log', () => {
  test.each([
    ['zh-CN', true],
    ['ZH_cn', true],
    ['中文', true],
    ['Chinese', true],
    ['zh', true],
    ['en', false],
    ['english', false],
    ['auto', false],
    ['', false],
    ['nonsense', false],
  ])('with locale %j is Chinese: %s, also where another input is wrong', async (locale, isChinese) => {
    const { spoken } = await read({ inputs: { locale, retries: 'many' } });
    expect(spoken).toEqual(isChinese ? [zhCN] : []);
  });
});

describe('a variable that may be an input of another action', () => {
  const env = { INPUT_CONTENT: 'hi', INPUT_TOKEN: 'x', INPUT_DRY_RUN: 'true' };

  test('is an error before the rest is looked at, if there is nowhere to send to', async () => {
    const { error } = await read({ env, inputs: { msgtype: 'nonsense' } });
    expect(error).toBe('This action has no input "content"; here it is "text". Nothing was sent.');
  });

  test.each([
    { inputs: { webhook } },
    { inputs: { robots: JSON.stringify({ ops: { webhook } }) } },
    { env: { DINGTALK_WEBHOOK: webhook } },
    { inputs: { 'on-missing-webhook': 'skip' } },
  ])('is a warning if there is somewhere, or if a missing webhook is no error: %j', async (given) => {
    const { inputs, error } = await read({ ...given, env: { ...env, ...given.env } });
    expect(error).toBeUndefined();
    const names = inputs?.warnings.map(({ text }) => /no input "(\w+)"/.exec(text)?.[1]);
    const isWebhookGiven = given.inputs?.webhook !== undefined;
    expect(names).toEqual(['content', ...(isWebhookGiven ? [] : ['token']), 'dry_run']);
  });
});

describe('a missing webhook', () => {
  const hello = { full_name: 'octo/hello' };
  const pull = (repo: unknown, login = 'mona') => ({
    pull_request: { head: { repo }, user: { login } },
    repository: hello,
  });
  const fork = pull({ full_name: 'mona/hello' });

  /** `on-missing-webhook` as it is resolved, and the reason. */
  async function resolved(
    event: string,
    payload: unknown,
    actor = 'mona',
    given: string | undefined = 'auto',
  ) {
    const path = scratchPath('event.json');
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
    const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor };
    const { inputs } = await read({ inputs: { 'on-missing-webhook': given }, env });
    return [inputs?.onMissingWebhook, inputs?.withoutSecrets?.text];
  }

  test.each<[string, string, unknown]>([
    ['a pull request from a fork', 'pull_request', fork],
    ['one whose fork is gone', 'pull_request', pull(null)],
    ['a review of one', 'pull_request_review', fork],
    ['a comment in such a review', 'pull_request_review_comment', fork],
  ])('is skipped by default for %s', async (_, event, payload) => {
    expect(await resolved(event, payload)).toEqual(['skip', 'A pull request from a fork gets no secrets.']);
  });

  test.each<[string, unknown]>([
    ['pull_request', pull(hello, 'dependabot[bot]')],
    ['pull_request_review', pull(hello)],
    ['pull_request_review_comment', pull(hello)],
    ['push', {}],
    ['create', {}],
    ['deployment', {}],
    ['deployment_status', {}],
    ['pull_request_target', pull(hello, 'dependabot[bot]')],
  ])('is skipped by default for a %s of Dependabot', async (event, payload) => {
    expect(await resolved(event, payload, 'dependabot[bot]')).toEqual([
      'skip',
      'A run that Dependabot starts gets only the secrets of Dependabot.',
    ]);
  });

  test.each<[string, string, unknown, string]>([
    ['a push', 'push', { repository: { ...hello, fork: true } }, 'mona'],
    ['a pull request of the repository itself', 'pull_request', pull(hello), 'mona'],
    ['one of Dependabot that a person pushed to', 'pull_request', pull(hello, 'dependabot[bot]'), 'mona'],
    ['pull_request_target, which gets secrets for forks too', 'pull_request_target', fork, 'mona'],
    ['one of a person that Dependabot acts on', 'pull_request_target', fork, 'dependabot[bot]'],
    ['a run after one from a fork', 'workflow_run', { ...fork, workflow_run: {} }, 'mona'],
    ['a comment on one', 'issue_comment', fork, 'mona'],
    ['a schedule of Dependabot', 'schedule', {}, 'dependabot[bot]'],
    ['a payload without a pull request', 'pull_request', { pull_request: null }, 'mona'],
    ['a payload that cannot be read', 'pull_request', '[', 'mona'],
  ])('is an error by default for %s', async (_, event, payload, actor) => {
    expect(await resolved(event, payload, actor)).toEqual(['fail', undefined]);
  });

  test.each(['fail', 'skip'])('is as asked with %s, wherever', async (given) => {
    expect(await resolved('pull_request', fork, 'mona', given)).toEqual([given, undefined]);
    expect(await resolved('push', {}, 'mona', given)).toEqual([given, undefined]);
  });

  test('is also one whose token alone comes from a secret, where secrets may be missing', async () => {
    const inputs = { webhook: `${webhook.slice(0, -token.length)}`, secret: '' };
    const robots = JSON.stringify({ ops: { webhook: inputs.webhook }, dev: { webhook } });
    const skip = { 'on-missing-webhook': 'skip' };
    expect((await read({ inputs: { ...inputs, ...skip } })).inputs?.robots).toBeUndefined();
    const some = (await read({ inputs: { robots, ...skip } })).inputs?.robots;
    expect(some?.groupsWithoutWebhook).toEqual(['ops']);
    expect((await read({ inputs })).error).toContain('must contain exactly one access_token');
    expect((await read({ inputs: { robots } })).error).toContain('must contain exactly one access_token');
  });
});

test('an input that leaves something in doubt is a warning', async () => {
  const { inputs } = await read({ inputs: { timezone: 'EST' } });
  expect(inputs?.warnings.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Input "timezone" is an/),
  ]);
});

test.each([
  ['text', 'Object'],
  ['title', 'Array'],
])('%s: %s is a warning, for it may be meant', async (name, value) => {
  const { inputs } = await read({ inputs: { [name]: value } });
  expect(inputs?.warnings.map(({ text }) => text)).toEqual([
    expect.stringMatching(new RegExp(`^Input "${name}" is the word "${value}"\\. GitHub inserts`)),
  ]);
});

test.each(['needs', 'robots', 'rules', 'payload', 'buttons', 'attributes', 'login-map'])(
  '%s: an object without toJSON is an error that says so',
  async (name) => {
    const wrong = async (value: string) => (await read({ inputs: { [name]: value } })).error;
    for (const word of ['Object', 'Array']) {
      expect(await wrong(word)).toMatch(
        new RegExp(`^Input "${name}" must .*\\. Given: "${word}"\\. GitHub inserts .*toJSON`),
      );
    }
  },
);

describe('report', () => {
  test.each([
    ['helth', 'health'],
    ['runs', 'run'],
    ['workflow', 'run'],
    ['push', 'event'],
    ['reviews', 'waiting'],
  ])('%s is an error that asks about %s', async (given, meant) => {
    expect((await read({ inputs: { report: given } })).error).toBe(
      `Input "report" must be one of \`auto\`, \`run\`, \`event\`, \`health\`, \`waiting\`. Did you mean \`${meant}\`? Given: "${given}".`,
    );
  });
});

test('the token of GitHub is kept as a secret, and is none if it is empty', async () => {
  const tokenOf = async (given: string) =>
    (await read({ inputs: { 'github-token': given } })).inputs?.workflow.token?.reveal();
  expect(await tokenOf('ghs_octocat')).toBe('ghs_octocat');
  expect(await tokenOf('')).toBeUndefined();
});

test('test reports are globs below the workspace of the job', async () => {
  const { inputs } = await read({
    inputs: { 'test-reports': '/work/a/*.xml' },
    env: { GITHUB_WORKSPACE: '/work' },
  });
  expect(inputs?.workflow.testReports).toEqual(['a/*.xml']);
});

test('where undelivered events go is known although another input is wrong', async () => {
  const inputs = { 'dead-letter-file': 'letters.json', retries: 'many' };
  expect((await read({ inputs })).ending.deadLetterFile).toBe('letters.json');
});

test.each([
  ['delivery', 'at-most-once', 'delivery.delivery'],
  ['require', 'any', 'require'],
  ['on-missing-webhook', 'skip', 'onMissingWebhook'],
  ['report', 'health', 'workflow.report'],
  ['report', 'waiting', 'workflow.report'],
  ['matrix', '{"os":"linux"}', 'workflow.matrix'],
  ['status', 'cancelled', 'workflow.status'],
  ['status', 'failure', 'workflow.status'],
  ['status', 'skipped', 'workflow.status'],
  ['status', '', 'workflow.status'],
])('%s: %s is read', async (name, value, path) => {
  const { inputs } = await read({ inputs: { [name]: value } });
  expect(inputs).toHaveProperty(path, value);
});

test.each([
  'status',
  'on-missing-webhook',
  'delivery',
  'require',
  'report',
  'notify-when',
  'dry-run',
  'retries',
  'timeout-seconds',
  'deadline-seconds',
  'timezone',
  'msgtype',
  'needs',
  'attributes',
  'allowed-hosts',
  'test-reports',
])('%s with a wrong value is an error that names it', async (name) => {
  const wrong = { 'test-reports': '../x.xml', attributes: 'nonsense' }[name] ?? '{nonsense: [1]}';
  const { error } = await read({ inputs: { webhook, [name]: wrong } });
  expect(error).toMatch(new RegExp(`^Input "${name}"`));
});

describe('rules and a login map that take long to read', () => {
  const rules = Array.from({ length: 40 }, (_, at) => `- { name: r${at}, drop: true }`).join('\n');
  const given = { webhook, 'deadline-seconds': '10', 'at-logins': 'mona', 'login-map': '{ mona: "0138" }' };

  /** The clock goes on by so much with each look at it; `cancelAt` is the look at which the run is cancelled. */
  async function readSlowly(stepMs: number, cancelAt = Number.POSITIVE_INFINITY) {
    const { get, variables } = inputsOf({ ...given, rules });
    const cancel = new AbortController();
    let looks = 0;
    const clock = {
      monotonic: () => looks * stepMs,
      turn: async () => {
        looks += 1;
        if (looks === cancelAt) cancel.abort('cancelled');
      },
      signal: cancel.signal,
    };
    const log = { mask: () => undefined, speak: () => undefined };
    const options = { files: 'now', isWatch: false, settingProblems, clock } as const;
    const reading = await readInputs(get, variables, log, options);
    if ('error' in reading) throw reading.error;
    const { inputs } = reading;
    return { inputs, changes: inputs.changes.map(({ text }) => text), looks };
  }

  test('are used if half of the deadline is enough', async () => {
    const { inputs, changes, looks } = await readSlowly(100);
    expect(changes).toEqual([]);
    expect(inputs.settings.mentions.loginMap).toEqual({ mona: '0138' });
    expect(looks).toBeGreaterThan(40);
    expect(inputs.delivery).toMatchObject({ deadlineMs: 10_000, readingMs: looks * 100 });
  });

  test('are left out when it is over, with a warning, and the rest is read', async () => {
    const { inputs, changes, looks } = await readSlowly(500);
    expect(changes).toEqual([
      'Input "rules" takes longer to read than 5 s, half of "deadline-seconds". The alert is sent without rules.',
    ]);
    expect(inputs.settings.mentions.loginMap).toEqual({ mona: '0138' });
    expect(looks).toBe(10);
    const event = createCloudEvent({ specversion: '1.0', id: '1', source: '/', type: 'a' });
    const { notifications, decisions } = inputs.selectNotifications([event], new Date());
    expect([notifications.length, decisions]).toEqual([1, []]);
  });

  test('are left out one and all if there is no time for any', async () => {
    const { inputs, changes } = await readSlowly(6_000);
    expect(changes.map((text) => text.split(' takes ')[0])).toEqual(['Input "login-map"', 'Input "rules"']);
    expect(inputs.settings.mentions.loginMap).toBeUndefined();
  });

  test('are given up in a cancelled run, which sends nothing, without a warning', async () => {
    const { changes, looks } = await readSlowly(1, 7);
    expect([changes, looks]).toEqual([[], 7]);
  });
});
