import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type RobotServer, startRobots } from '../deliver/stand-in.ts';
import { repository } from '../github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { type OtherStep, runJob } from '../runner/job.ts';
import type { Run, Step } from '../runner/runner.ts';
import { scratchPath } from '../runner/scratch.ts';
import { act } from './seed.ts';

let server: RobotServer | undefined;
let github: GitHubStandIn | undefined;
afterEach(async () => {
  await server?.close();
  await github?.[Symbol.asyncDispose]();
  server = github = undefined;
});

/** The commit of the workflow, and of a checkout that chose no other. */
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const baseSha = 'd'.repeat(40);

const rules = '- { name: ours, text: By our rules. }\n';
const people = 'mona: "13800138000"\n';

/** What somebody who opens a pull request would like the files to be. */
const attacks = {
  redirect: '- { chat-group: other, text: Look here. }\n',
  'mention all': '- { at-all: true, text: Look here. }\n',
  'forge a link': '- { text: "[Approved, deploy](https://evil.example)" }\n',
  silence: '- drop: true\n',
} as const;

const pullFrom = (from: string) => ({
  number: 42,
  pull_request: {
    number: 42,
    head: { ref: 'x', sha: 'c'.repeat(40), repo: { full_name: from } },
    base: { ref: 'main', sha: baseSha, repo: { full_name: repository } },
  },
  repository: { full_name: repository, default_branch: 'main' },
});

const foreign: Readonly<Record<string, NonNullable<Step['event']>>> = {
  pull_request_target: { name: 'pull_request_target', payload: pullFrom('mona/hello') },
  workflow_run: {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow_run: { id: 1, conclusion: 'failure', head_sha: 'c'.repeat(40) },
    },
  },
  issue_comment: { name: 'issue_comment', payload: { action: 'created', issue: { number: 42 } } },
  'pull_request from a fork': { name: 'pull_request', payload: pullFrom('mona/hello') },
};

const env = {
  GITHUB_REPOSITORY: repository,
  GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@refs/heads/main`,
};

/** The inputs for two groups, the second of which no input chooses, and GitHub with files at the trusted commits. */
async function setUp(hub: Partial<Hub> = {}) {
  server = await startRobots([{}, {}]);
  const [ours, other] = server.robots;
  const files = new Map(
    [sha, baseSha].flatMap((at) => [
      [`${at}:.github/rules.yml`, rules] as const,
      [`${at}:.github/people.yml`, people] as const,
    ]),
  );
  github = await startGitHub({ files, ...hub });
  return {
    inputs: {
      robots: JSON.stringify({ ours: { webhook: ours?.url }, other: { webhook: other?.url } }),
      'allowed-hosts': ours?.host ?? '',
      'github-token': github.hub.token,
      rules: '.github/rules.yml',
    },
    api: { url: github.url, token: github.hub.token },
  };
}

const received = () =>
  server?.robots.map((robot) => robot.received.map((message) => JSON.stringify(message)));
const warningsOf = ({ annotations }: Run) => annotations.warning.map(({ message }) => message);
const filesAsked = () => github?.requests.filter((request) => request.includes('/contents/')) ?? [];

describe.each(Object.entries(foreign))('in a run for %s', (name, event) => {
  const at = name.startsWith('pull_request from') ? baseSha : sha;

  // Which rules they are makes no difference, since they are not read: all of them for one event.
  test.each(Object.entries(attacks).slice(0, name === 'issue_comment' ? undefined : 1))(
    'rules of the checkout cannot %s: those of the commit decide',
    async (_, attack) => {
      const { inputs, api } = await setUp();
      const run = await act(inputs, { event, env, api, files: { '.github/rules.yml': attack } });
      expect(run.annotations.error).toEqual([]);
      expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
      expect(received()?.join()).not.toMatch(/Look here|evil|"isAtAll":true/);
      expect(filesAsked()).toEqual([`GET /repos/${repository}/contents/.github/rules.yml?ref=${at}`]);
      expect(warningsOf(run).filter((text) => text.includes('rules'))).toEqual([]);
    },
  );

  test('a login map of the checkout calls nobody: that of the commit does', async () => {
    const { inputs, api } = await setUp();
    const mentions = { 'login-map': '.github/people.yml', 'at-logins': 'mona', rules: '' };
    const files = { '.github/people.yml': 'mona: "13900139000"' };
    await act({ ...inputs, ...mentions }, { event, env, api, files });
    expect(received()?.[0]?.join()).toContain('13800138000');
    expect(received()?.join()).not.toContain('13900139000');
  });

  test('a file that no commit has is not used, and one warning says what to do', async () => {
    const { inputs, api } = await setUp();
    const files = { 'pr/rules.yml': attacks.silence };
    const run = await act({ ...inputs, rules: 'pr/rules.yml' }, { event, env, api, files });
    expect(received()?.map((messages) => messages.length)).toEqual([1, 0]);
    expect(warningsOf(run).filter((text) => text.includes('rules'))).toEqual([
      `Input "rules" was not read: in a run for ${event.name} the workspace may hold a stranger's code, so only commit ${at.slice(0, 7)} of this repository counts, which has no file "pr/rules.yml". The alert is sent without rules.`,
    ]);
  });

  test.each<[string, Partial<Hub>, string]>([
    [
      'has no permission',
      { permissions: new Set(['actions', 'checks']) },
      'Add "contents: read" to the job\'s "permissions".',
    ],
    ['is down', { faults: [[/contents/, { status: 500 }]] }, 'GitHub answered 500.'],
  ])('the message is sent without rules if the token %s, with one warning', async (_, hub, said) => {
    await expectWithoutRules(event, hub, said);
  });

  test('rules that stand in the input, or in a file of RUNNER_TEMP, are used without asking', async () => {
    const { inputs, api } = await setUp();
    await act({ ...inputs, rules }, { event, env, api });
    const temp = scratchPath('temp');
    mkdirSync(temp);
    const file = join(temp, 'rules.yml');
    writeFileSync(file, rules);
    await act({ ...inputs, rules: file }, { event, env: { ...env, RUNNER_TEMP: temp }, api });
    expect(received()).toEqual([Array(2).fill(expect.stringContaining('By our rules.')), []]);
    expect(filesAsked()).toEqual([]);
  });

  test('`watch` neither keeps nor uses the file of the checkout', async () => {
    const { inputs, api } = await setUp();
    const files = { '.github/rules.yml': attacks.silence };
    const { main, post } = await watched({ inputs, event, api, files });
    expect(main.conclusion).toBe('success');
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect(warningsOf(post).filter((text) => text.includes('rules'))).toEqual([]);
  });
});

test('the message is sent without rules if GitHub does not answer, with one warning', async () => {
  const { issue_comment: event } = foreign;
  const hub: Partial<Hub> = { faults: [[/contents/, 'hang']] };
  await expectWithoutRules(event, hub, 'GitHub did not answer within 5 s.');
});

async function expectWithoutRules(event: Step['event'], hub: Partial<Hub>, said: string) {
  const { inputs, api } = await setUp(hub);
  const files = { '.github/rules.yml': attacks.redirect };
  const run = await act(inputs, { ...(event && { event }), env, api, files });
  expect(received()?.map((messages) => messages.length)).toEqual([1, 0]);
  const [warning, ...others] = warningsOf(run).filter((text) => text.includes('rules'));
  expect(warning).toContain(said);
  expect(warning).toMatch(/^Input "rules" was not read: .* The alert is sent without rules\.$/);
  expect(others).toEqual([]);
}

test('a step cannot hand the post stage rules in a foreign run, where a runner keeps no state', async () => {
  const { inputs, api } = await setUp();
  const forged = Buffer.from(JSON.stringify({ text: attacks.silence })).toString('base64url');
  const { workflow_run: event } = foreign;
  const later = { exports: { STATE_rules: forged } };
  await watched({ inputs, api, later, ...(event && { event }), noState: true });
  expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
});

interface Watched extends Pick<Step, 'event' | 'api' | 'files'> {
  readonly inputs: NonNullable<Step['inputs']>;
  readonly later?: Partial<OtherStep>;
  readonly noState?: boolean;
}

/** A job of `watch`, in which a later step writes files and fails. */
async function watched({
  inputs,
  event = { name: 'push', payload: {} },
  api,
  files = {},
  later = {},
  noState,
}: Watched) {
  const job = await runJob([
    {
      action: join(unpackedArchive(), 'watch'),
      with: () => ({ 'notify-when': 'failure', per: 'job', ...inputs }),
      event,
      env: noState ? { ...env, GITHUB_STATE: undefined } : env,
      files,
      ...(api && { api }),
    },
    { ends: 'failure', ...later },
  ]);
  const [[main], [post]] = [job.mains, job.posts];
  if (!main || !post) throw new Error('watch has two stages');
  return { main, post };
}

describe('in a run for a push', () => {
  const event = { name: 'push', payload: {} };

  test('the workspace is that of the repository, and GitHub is not asked', async () => {
    const { inputs, api } = await setUp();
    const files = { '.github/rules.yml': rules, '.git/HEAD': `${sha}\n` };
    const run = await act(inputs, { event, env, api, files });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect([warningsOf(run), filesAsked()]).toEqual([[], []]);
  });

  test('a checkout of another commit is not: the rules are those of the commit', async () => {
    const { inputs, api } = await setUp();
    const files = { '.github/rules.yml': attacks.redirect, '.git/HEAD': `${'c'.repeat(40)}\n` };
    const run = await act(inputs, { event: { name: 'repository_dispatch', payload: {} }, env, api, files });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect(warningsOf(run)).toEqual([]);
  });

  test('a file that only that checkout has is used: somebody with write access chose it', async () => {
    const { inputs, api } = await setUp({ files: new Map() });
    const files = { '.github/rules.yml': rules, '.git/HEAD': `${'c'.repeat(40)}\n` };
    const run = await act(inputs, { event, env, api, files });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect(warningsOf(run)).toEqual([]);
  });

  test('and it is used if GitHub cannot be asked, with a line in the log', async () => {
    const { inputs, api } = await setUp({ permissions: new Set() });
    const files = { '.github/rules.yml': rules, '.git/HEAD': `${'c'.repeat(40)}\n` };
    const run = await act(inputs, { event, env, api, files });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect(run.log).toMatch(/Input "rules" names a file that is read from the workspace.*contents: read/);
    expect(warningsOf(run)).toEqual([]);
  });
});

describe('`watch` in a run for a push, with a checkout after it', () => {
  const checkout = { '.github/rules.yml': rules, '.git/HEAD': `${sha}\n` };

  test('uses the rules of the commit, which say nothing new', async () => {
    const { inputs, api } = await setUp();
    const { post } = await watched({ inputs, api, later: { writes: checkout } });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect(warningsOf(post).filter((text) => text.includes('rules'))).toEqual([]);
    expect(filesAsked()).toHaveLength(1);
  });

  test.each(Object.entries(attacks))(
    'does not let a test %s, and says that the file changed',
    async (_, attack) => {
      const { inputs, api } = await setUp();
      const { post } = await watched({
        inputs,
        api,
        later: { writes: { ...checkout, '.github/rules.yml': attack } },
      });
      expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
      expect(received()?.join()).not.toMatch(/Look here|evil|"isAtAll":true/);
      expect(warningsOf(post).filter((text) => text.includes('rules'))).toEqual([
        'Input "rules" names a file that was changed or removed during the job. The file of the commit is used.',
      ]);
    },
  );

  test('reads a file from the workspace that the commit does not have', async () => {
    const { inputs, api } = await setUp({ files: new Map() });
    await watched({ inputs, api, later: { writes: checkout } });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
  });

  test('reads it from there too if GitHub does not say, with a line in the log', async () => {
    const { inputs, api } = await setUp({ permissions: new Set(['actions', 'checks']) });
    const { post } = await watched({ inputs, api, later: { writes: checkout } });
    expect(received()).toEqual([[expect.stringContaining('By our rules.')], []]);
    expect(post.log).toMatch(/Input "rules" names a file that is read from the workspace.*contents: read/);
  });

  test('does not ask where the main stage has kept the file', async () => {
    const { inputs, api } = await setUp();
    const files = { ...checkout, '.github/rules.yml': rules.replace('our rules', 'the rules of the start') };
    await watched({ inputs, api, files });
    expect(received()).toEqual([[expect.stringContaining('By the rules of the start.')], []]);
    expect(filesAsked()).toEqual([]);
  });
});

test('rules that silence a failed job leave a word in log and job summary', async () => {
  const { inputs, api } = await setUp();
  const { post } = await watched({ inputs: { ...inputs, rules: '- { name: quiet, drop: true }' }, api });
  expect(received()).toEqual([[], []]);
  expect(post.log).toContain('dropped by rule 1 "quiet".');
  expect(post.log).toContain('Nothing is sent: rules drop every event.');
  expect(post.summary).toContain('dropped by rule 1');
});
