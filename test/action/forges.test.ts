import { afterEach, describe, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import {
  type ForgeJob,
  type ForgeKind,
  type ForgeRun,
  type ForgeStandIn,
  startForge,
} from '../github/gitea.ts';
import type { Step } from '../runner/runner.ts';
import { actInProcess } from './in-process.ts';
import { inputsFor } from './seed.ts';

const sha = 'c'.repeat(40);
const site = 'https://gitea.example.com';

/** The variables of a run #43 of both forges; the rest is GitHub's only. */
const common = {
  GITEA_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'http://gitea:3000',
  GITHUB_RUN_ID: '272',
  GITHUB_RUN_NUMBER: '43',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_ACTOR: 'mona',
  GITHUB_SHA: sha,
  ...{ GITHUB_TRIGGERING_ACTOR: undefined, GITHUB_WORKFLOW_REF: undefined, GITHUB_WORKFLOW_SHA: undefined },
  ...{ RUNNER_NAME: undefined, RUNNER_ENVIRONMENT: undefined },
};
const variables = {
  Gitea: common,
  Forgejo: {
    ...common,
    FORGEJO_ACTIONS: 'true',
    GITHUB_WORKFLOW_REF: 'octo/hello/.forgejo/workflows/ci.yml@refs/heads/main',
  },
};

const repository = { full_name: 'octo/hello', html_url: `${site}/octo/hello`, default_branch: 'main' };
const mona = { login: 'mona', full_name: 'Mona Lisa' };
const wangwei = { login: 'wangwei', full_name: '王伟' };

const commitOf = (number: number) => ({
  id: String(number % 10).repeat(40),
  message: `change ${number}\n`,
  url: `${site}/octo/hello/commit/${number}`,
  author: { name: 'Mona Lisa', email: 'mona@example.com', username: 'mona' },
});

const push = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    before: 'b'.repeat(40),
    after: sha,
    compare_url: `${site}/octo/hello/compare/bbb...ccc`,
    total_commits: 12,
    commits: [12, 11, 10, 9, 8].map(commitOf),
    head_commit: { ...commitOf(12), id: sha },
    pusher: mona,
    sender: mona,
    repository,
  },
};

const pull = {
  number: 42,
  title: 'feat: guest checkout',
  html_url: `${site}/octo/hello/pulls/42`,
  user: wangwei,
  labels: [{ name: 'bug' }],
  head: { ref: 'guest-checkout', sha, repo: { full_name: 'octo/hello' } },
  base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'octo/hello' } },
};
const synchronized = {
  name: 'pull_request',
  payload: { action: 'synchronized', number: 42, pull_request: pull, sender: wangwei, repository },
};
const pullVariables = {
  GITHUB_REF: 'refs/pull/42/head',
  GITHUB_REF_NAME: '42',
  GITHUB_HEAD_REF: 'guest-checkout',
};

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
let forge: ForgeStandIn | undefined;
afterEach(async () => {
  await robot?.close();
  await forge?.[Symbol.asyncDispose]();
  robot = forge = undefined;
});

interface Act extends Pick<Step, 'event' | 'env' | 'jobStatus' | 'matrix' | 'inputs'> {
  readonly on?: keyof typeof variables;
  readonly runs?: readonly ForgeRun[];
  readonly jobs?: readonly ForgeJob[];
}

/** What the group reads of a step on a forge, what the log says, and what the forge was asked. */
async function reported(
  kind: ForgeKind,
  { on = 'Gitea', runs = [], jobs = [], inputs, env, ...step }: Act = {},
) {
  robot = await startRobot();
  forge = await startForge(kind, runs, jobs);
  const run = await actInProcess(
    { ...inputsFor(robot), ...inputs },
    { event: push, ...step, env: { ...variables[on], ...env }, api: forge },
  );
  return { run, text: decodeLinks(JSON.stringify(robot.received)), requests: forge.requests };
}

/** Links lead through DingTalk's own page, with the address as a parameter. */
function decodeLinks(text: string): string {
  return decodeURIComponent(text.replace(/%(?![0-9A-F]{2})/g, '%25'));
}

const logOfFailure = [
  '2026-01-01T00:00:01.0000000Z ⭐ Run Main Run tests',
  '2026-01-01T00:00:02.0000000Z ::error file=src/cart.js,line=12::expected 3 to equal 4',
  '2026-01-01T00:00:02.0000000Z   ❌  Failure - Main Run tests',
  "2026-01-01T00:00:02.0000000Z exitcode '1': failure",
].join('\n');

const failed: ForgeJob = {
  id: 501,
  run: 43,
  name: 'test',
  status: 'failure',
  steps: [
    ['Checkout', 'success'],
    ['Run tests', 'failure'],
  ],
  log: logOfFailure,
};
const notify: ForgeJob = { id: 502, run: 43, name: 'notify', status: 'running', steps: [['Notify', '']] };
const needs = '{"test":{"result":"failure","outputs":{}}}';
const asNotify = { env: { GITHUB_JOB: 'notify' }, inputs: { needs } };

describe('links lead to pages that exist, at the address of the payload', () => {
  test.each([
    ['Gitea', 'runs/43?by_index=1'],
    ['Forgejo', 'runs/43&'],
  ] as const)('of a failed pull request on %s', async (on, page) => {
    const { run, text } = await reported('bare', {
      on,
      event: synchronized,
      jobStatus: 'failure',
      env: pullVariables,
    });
    expect(run.outputs.status).toBe('sent');
    expect(text).toContain(`${site}/octo/hello/actions/${page}`);
    expect(text).toContain(`${site}/octo/hello/pulls/42`);
    expect(text).not.toMatch(/runs\/272|\/pull\/42|gitea:3000|attempts/);
  });

  test('of a new branch and a new tag', async () => {
    const event = {
      name: 'create',
      payload: { ref: 'feat/x', ref_type: 'branch', sender: mona, repository },
    };
    const { text } = await reported('bare', { event });
    expect(text).toContain(`${site}/octo/hello/src/branch/feat/x`);
  });
});

describe('events read as on GitHub', () => {
  test('a push has the number of all its commits, newest first, and the comparison', async () => {
    const { text } = await reported('bare');
    expect(text).toContain('pushed 12 commits to main');
    expect(text).toMatch(/change 12.*change 8.*7 older/s);
    expect(text).toContain(push.payload.compare_url);
  });

  test('a pull request got new commits', async () => {
    const { text } = await reported('bare', { event: synchronized, env: pullVariables });
    expect(text).toContain('wangwei pushed to PR #42: feat: guest checkout');
    expect(text).toMatch(/guest-checkout.*→.*main/);
  });

  test.each([
    ['label_updated', 'wangwei labelled PR #42 “bug”'],
    ['reviewed', 'wangwei approved PR #42'],
  ])('%s', async (action, headline) => {
    const review = { type: 'pull_request_review_approved', content: 'Nice!' };
    const name = action === 'reviewed' ? 'pull_request_review' : 'pull_request';
    const event = {
      name,
      payload: { ...synchronized.payload, action, ...(action === 'reviewed' && { review }) },
    };
    const { text } = await reported('bare', { event });
    expect(text).toContain(headline);
    if (action === 'reviewed') expect(text).toContain('Nice!');
  });

  test('a tag, a fork, a package, a comment and a called workflow', async () => {
    const zero = '0'.repeat(40);
    const tag = { ...push.payload, ref: 'refs/tags/v1.2.0', before: zero, commits: [], total_commits: 0 };
    expect((await reported('bare', { event: { name: 'push', payload: tag } })).text).toContain(
      'created tag v1.2.0',
    );
    const fork = { forkee: repository, repository: { full_name: 'mona/hello' }, sender: mona };
    expect((await reported('bare', { event: { name: 'fork', payload: fork } })).text).toMatch(
      /forked octo\/hello.*as mona\/hello/,
    );
    const given = {
      name: 'cart',
      version: '1.2.0',
      type: 'npm',
      html_url: `${site}/octo/-/packages/npm/cart`,
    };
    const registry = {
      name: 'registry_package',
      payload: { action: 'created', package: given, sender: mona, repository },
    };
    expect((await reported('bare', { event: registry })).text).toMatch(/cart 1\.2\.0.*packages\/npm\/cart/);
    const comment = {
      name: 'pull_request_comment',
      payload: {
        ...{ action: 'created', is_pull: true, issue: { ...pull, body: 'the body of the pull request' } },
        ...{
          comment: { body: 'Please add a test', html_url: pull.html_url, user: mona },
          sender: mona,
          repository,
        },
      },
    };
    expect((await reported('bare', { event: comment })).text).toMatch(
      /commented on PR #42.*Please add a test/,
    );
    const call = { name: 'workflow_call', payload: push.payload };
    expect((await reported('bare', { event: call })).text).toContain('pushed 12 commits to main');
  });

  test.each([
    ['label_updated', 'wangwei changed the labels of PR #42', 'wangwei 修改了 PR #42 的标签'],
    ['label_cleared', 'wangwei removed labels from PR #42', 'wangwei 移除了 PR #42 的标签'],
    ['assigned', 'wangwei changed the assignees of PR #42', 'wangwei 修改了 PR #42 的负责人'],
    ['unassigned', 'wangwei changed the assignees of PR #42', 'wangwei 修改了 PR #42 的负责人'],
    ['demilestoned', 'wangwei removed PR #42 from its milestone', 'wangwei 将 PR #42 移出里程碑'],
  ])('%s says what is known, if the payload has no name', async (action, ...headlines) => {
    const pull_request = { ...pull, labels: [], assignees: [] };
    const event = { name: 'pull_request', payload: { ...synchronized.payload, action, pull_request } };
    for (const [index, locale] of ['en', 'zh-CN'].entries()) {
      const { text } = await reported('bare', { event, inputs: { locale } });
      expect(text).toContain(headlines[index]);
    }
  });

  test('what is deleted is not published, and has no page', async () => {
    const found = { name: 'cart', version: '1.2.0', type: 'npm', html_url: `${site}/packages/cart` };
    const deleted = { action: 'deleted', package: found, sender: mona, repository };
    const { text } = await reported('bare', { event: { name: 'registry_package', payload: deleted } });
    expect(text).toContain('mona deleted package cart 1.2.0');
    expect(text).not.toMatch(/🎉|published|packages\/cart/);
    const payload = { action: 'deleted', page: 'Home', comment: '', sender: mona, repository };
    const wiki = await reported('bare', { event: { name: 'gollum', payload }, inputs: { locale: 'zh-CN' } });
    expect(wiki.text).toContain('mona 删除了 Wiki 页面 Home');
    expect(wiki.text).not.toContain('wiki/Home');
  });

  test('a called workflow of a schedule is scheduled', async () => {
    const event = { name: 'workflow_call', payload: { action: 'schedule' } };
    expect((await reported('bare', { on: 'Forgejo', event })).text).toContain('CI succeeded on main');
  });

  test('rules that were written for GitHub match', async () => {
    const rules = '- filters: [{ exact: { type: com.github.pull_request.synchronize } }]\n  title: matched';
    const { text } = await reported('bare', { event: synchronized, inputs: { rules } });
    expect(text).toContain('matched');
  });
});

describe('what a forge does not say is no warning', () => {
  test.each([
    ['Gitea', {}, 'bare'],
    ['Gitea', { 'github-token': '' }, 'bare'],
    ['Gitea', {}, '1.25'],
    ['Forgejo', {}, 'forgejo-15'],
    ['Forgejo', { 'github-token': '' }, 'forgejo-16'],
  ] as const)('a failed job on %s, %j, API %s', async (on, inputs, kind) => {
    const { run } = await reported(kind, { on, inputs, jobStatus: 'failure' });
    expect(run.outputs.status).toBe('sent');
    expect(run.annotations).toMatchObject({ warning: [], error: [] });
    expect(run.log).not.toContain('GitHub');
  });

  test('a forge that is down is one, by its name', async () => {
    const { run } = await reported('bare', {
      jobStatus: 'failure',
      env: { GITHUB_API_URL: 'http://127.0.0.1:1' },
    });
    expect(run.annotations.warning.map(({ message }) => message).join()).toMatch(
      /^The message is sent without some data that could not be read from Gitea .* Gitea could not be reached/,
    );
  });

  test('a bare forge is asked twice', async () => {
    expect((await reported('bare', { jobStatus: 'failure' })).requests).toHaveLength(2);
  });
});

describe('the failed jobs and their reasons', () => {
  test('Gitea 1.27 gives the step and the log, and is not asked for annotations', async () => {
    const { run, text, requests } = await reported('1.27', {
      ...asNotify,
      runs: [{ number: 43 }],
      jobs: [failed, notify],
    });
    expect(text).toContain('**test** › Run tests');
    expect(text).toContain('expected 3 to equal 4');
    expect(text).not.toMatch(/Failure - Main|exitcode|::error/);
    expect(text).toContain(`/actions/runs/272/jobs/501#jobstep-2-1`);
    expect(requests.join()).not.toContain('check-runs');
    expect(requests).toContain('/actions/jobs/501/logs');
    expect(requests).not.toContain('/actions/jobs/502/logs');
    expect(run.annotations.warning).toEqual([]);
  });

  test('a Gitea that gives every step the state of its job has the failed one in its log', async () => {
    const steps = failed.steps?.map(([name]) => [name, 'failure'] as const) ?? [];
    const { text } = await reported('1.27', {
      ...asNotify,
      runs: [{ number: 43 }],
      jobs: [{ ...failed, steps }, notify],
    });
    expect(text).toContain('**test** › Run tests');
  });

  test('of forty failed jobs not every log is asked for', async () => {
    const steps = failed.steps?.map(([name]) => [name, 'failure'] as const) ?? [];
    const legs = Array.from(
      { length: 40 },
      (_, leg): ForgeJob => ({ ...failed, id: 600 + leg, name: `leg ${leg}`, steps }),
    );
    const { text, requests } = await reported('1.27', {
      ...asNotify,
      runs: [{ number: 43 }],
      jobs: [...legs, notify],
    });
    expect(text).toContain('**leg 0** and 4 more › Run tests');
    expect(requests.filter((request) => request.endsWith('/logs')).length).toBe(5);
  });

  test('the 36th of 40 jobs is named', async () => {
    const jobs = Array.from(
      { length: 60 },
      (_, index): ForgeJob => ({
        ...{ id: 500 + index, run: 43, name: `job ${index}` },
        status: index === 55 ? 'failure' : 'success',
      }),
    );
    const { text } = await reported('1.27', {
      ...asNotify,
      runs: [{ number: 43 }],
      jobs: [...jobs, { ...notify, id: 599 }],
    });
    expect(text).toMatch(/1 of 60 jobs/);
    expect(text).toContain('job 55');
  });

  test.each([
    ['Gitea', '1.25'],
    ['Forgejo', 'forgejo-15'],
  ] as const)('%s %s lists them as tasks', async (on, kind) => {
    const { text, requests } = await reported(kind, {
      on,
      ...asNotify,
      runs: [{ number: 43 }],
      jobs: [failed, notify],
    });
    expect(text).toContain('Failed: **test**');
    expect(requests.filter((request) => request.startsWith('/actions/tasks'))).toHaveLength(1);
  });

  test('Forgejo 16 gives the log', async () => {
    const jobs = [failed, notify];
    const { text } = await reported('forgejo-16', {
      on: 'Forgejo',
      ...asNotify,
      runs: [{ number: 43 }],
      jobs,
    });
    expect(text).toContain('expected 3 to equal 4');
  });

  test('a leg of a matrix has its values on Forgejo', async () => {
    const matrix = { Matrix: { node: '20', os: 'linux' } };
    const { text } = await reported('bare', { on: 'Forgejo', jobStatus: 'failure', matrix });
    expect(text).toContain('test (20, linux)');
  });
});

describe('a workflow without a name', () => {
  const jobs = [failed, notify];
  test.each([
    ['Gitea', '1.25', 'ci.yml'],
    ['Gitea', '1.27', 'ci.yml'],
    ['Gitea', 'bare', 'test'],
    ['Forgejo', 'bare', 'ci.yml'],
  ] as const)('has that of its file, else of the job: %s %s', async (on, kind, name) => {
    const env = { GITHUB_WORKFLOW: '' };
    const { text } = await reported(kind, { on, env, jobStatus: 'failure', runs: [{ number: 43 }], jobs });
    expect(text).toContain(`❌ ${name} failed on main`);
  });
});

describe.each([
  ['Gitea', '1.25'],
  ['Gitea', '1.27'],
  ['Forgejo', 'forgejo-15'],
  ['Forgejo', 'forgejo-16'],
] as const)('the runs before, on %s %s', (on, kind) => {
  const own: ForgeJob = { ...failed, status: 'running', log: '', steps: [] };
  const runsAfter = (status: ForgeJob['status']) => ({
    on,
    runs: [{ number: 43 }, { number: 42, sha: 'a'.repeat(40) }, { number: 41, file: 'other.yml' }],
    jobs: [
      own,
      { ...failed, id: 400, run: 42, status },
      { ...failed, id: 399, run: 41, status: 'success' as const },
    ],
  });

  test('fixed is sent after a failure, and not after a success', async () => {
    const inputs = { 'notify-when': 'fixed' };
    const fixed = await reported(kind, { ...runsAfter('failure'), inputs });
    expect(fixed.run.outputs.status).toBe('sent');
    expect(fixed.text).toMatch(/fixed/i);
    const green = await reported(kind, { ...runsAfter('success'), inputs });
    expect(green.run.outputs.status).toBe('skipped');
    expect(green.run.annotations.warning).toEqual([]);
  });

  test('changed is sent for the first failure only', async () => {
    const inputs = { 'notify-when': 'changed' };
    const first = await reported(kind, { ...runsAfter('success'), inputs, jobStatus: 'failure' });
    expect(first.run.outputs.status).toBe('sent');
    const second = await reported(kind, { ...runsAfter('failure'), inputs, jobStatus: 'failure' });
    expect(second.run.outputs.status).toBe('skipped');
  });

  test('who broke it is known', async () => {
    const template = { text: 'breaker {{ people.breaker }}', 'notify-when': 'failure' };
    const { text } = await reported(kind, {
      ...runsAfter('failure'),
      inputs: template,
      jobStatus: 'failure',
    });
    expect(text).toMatch(/breaker (?:hubot|octocat)/);
  });
});

describe('the health report', () => {
  const event = { name: 'schedule', payload: { schedule: '0 9 * * 1', repository } };
  const inputs = { report: 'health' };
  const hourAgo = new Date(Date.now() - 3_600_000);
  const run = (number: number, file: string): ForgeRun => ({ number, file, at: hourAgo });
  const job = (number: number, status: ForgeJob['status']): ForgeJob => ({
    ...{ id: number, run: number, name: 'test', status, at: hourAgo },
  });
  const runs = [run(40, 'ci.yml'), run(41, 'ci.yml'), run(42, 'lint.yml')];
  const jobs = [job(40, 'success'), job(41, 'failure'), job(42, 'success')];

  test.each([
    ['Gitea', '1.25'],
    ['Gitea', '1.27'],
    ['Forgejo', 'forgejo-15'],
  ] as const)('names each workflow by its file on %s %s', async (on, kind) => {
    const { run, text } = await reported(kind, { on, event, inputs, runs, jobs });
    expect(run.outputs.status).toBe('sent');
    expect(text).toContain('failing on main');
    expect(text).toContain('ci.yml');
    expect(JSON.stringify(run.outputs.event)).toContain(`${site}/octo/hello/actions?workflow=ci.yml`);
    expect(text).not.toContain('/actions/workflows/');
    expect(run.annotations.warning).toEqual([]);
  });

  test('is an error of a forge that lists no runs, which says so', async () => {
    const { run, text } = await reported('bare', { on: 'Forgejo', event, inputs });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.error[0]?.message).toBe(
      "The health report needs Forgejo's list of runs, which could not be read: this Forgejo does not have it (404).",
    );
    expect(text).toBe('[]');
  });
});
