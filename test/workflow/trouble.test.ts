import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { Secret } from '../../src/secret.ts';
import { jobAnswer, runAnswer } from '../github/answers.ts';
import { type Fault, type Hub, startGitHub } from '../github/stand-in.ts';
import { readWith } from './reading.ts';

const needs = '{"test": {"result": "failure", "outputs": {"version": "2.1.0"}}}';
const matrix = '{"os": "windows-latest", "node": 24}';
const permissionTexts = {
  actions: '"actions: read"',
  checks: '"checks: read"',
};

function hub(): Partial<Hub> {
  return {
    runs: [runAnswer({ status: 'in_progress', conclusion: null })],
    jobs: [
      jobAnswer({ id: 1, name: 'test', conclusion: 'failure' }),
      jobAnswer({ id: 2, name: 'notify', status: 'in_progress', conclusion: null, completed_at: null }),
    ],
  };
}

function known() {
  return {
    outcome: 'failure',
    workflow: 'CI',
    listed: false,
    failed: [{ name: 'test', conclusion: 'failure' }],
    counts: { failed: 1, succeeded: 0 },
    change: { kind: 'unknown' },
    people: { actor: 'octocat' },
    needs: { test: { result: 'failure', outputs: { version: '2.1.0' } } },
    matrix: { os: 'windows-latest', node: 24 },
    run: { number: 128, branch: 'main', url: expect.stringContaining('/actions/runs/') },
  };
}

test('without a token it says what the runner knows, and asks nobody', async () => {
  await using github = await startGitHub(hub());
  const { workflowRun, warnings } = await readWith(github, { matrix }, { needs, token: undefined });
  expect(workflowRun).toMatchObject(known());
  expect(warnings).toEqual([expect.stringContaining('no "github-token"')]);
  expect(github.requests).toEqual([]);
});

test('asks nobody and warns of nothing when there is nothing to ask', async () => {
  await using github = await startGitHub(hub());
  const { workflowRun, warnings } = await readWith(github, { matrix }, { needs, facts: new Set<never>() });
  expect(workflowRun).toMatchObject(known());
  expect(warnings).toEqual([]);
  expect(github.requests).toEqual([]);
});

test('without the permission it says what the runner knows, and names the permission', async () => {
  await using github = await startGitHub({ ...hub(), permissions: new Set() });
  const { workflowRun, warnings } = await readWith(github, { matrix }, { needs });
  expect(workflowRun).toMatchObject(known());
  expect(warnings).toEqual([expect.stringContaining(permissionTexts.actions)]);
});

test('without the permission for annotations it says the rest, and names only that permission', async () => {
  await using github = await startGitHub({ ...hub(), permissions: new Set(['actions'] as const) });
  const { workflowRun, warnings } = await readWith(github, {}, { needs });
  expect(workflowRun.listed).toBe(true);
  expect(warnings).toEqual([expect.stringContaining(permissionTexts.checks)]);
  expect(warnings[0]).not.toContain(permissionTexts.actions);
});

test('of several troubles it names the one that the reader can mend', async () => {
  const faults: Hub['faults'] = [[/\/workflows\//, { status: 502 }]];
  await using github = await startGitHub({ ...hub(), faults, permissions: new Set(['actions'] as const) });
  const { warnings } = await readWith(github, {}, { needs });
  expect(warnings).toEqual([expect.stringContaining(permissionTexts.checks)]);
  expect(warnings[0]).toContain('earlier runs');
});

const html = { 'content-type': 'text/html' };
const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772334000' };

test.each<[string, Fault, RegExp]>([
  ['401', { status: 401 }, /does not accept/],
  [
    '403 for a used-up rate limit',
    { status: 403, headers: limited },
    /rate limit.*until 2026-03-01T03:00:00/,
  ],
  ['403 for a secondary rate limit', { status: 403, headers: { 'retry-after': '60' } }, /rate limit/],
  ['429', { status: 429, headers: { 'x-ratelimit-reset': 'soon' } }, /rate limit/],
  ['404', { status: 404 }, /404/],
  ['500', { status: 500 }, /answered 500/],
  ['502 in HTML', { status: 502, body: '<h1>Bad Gateway</h1>', headers: html }, /answered 502/],
  ['a reset', 'reset', /could not be reached/],
  ['an HTML page with 200', { status: 200, body: '<html>Sign in</html>', headers: html }, /not what its API/],
  ['broken JSON', { status: 200, body: '{"jobs": [' }, /not what its API/],
  ['another shape', { status: 200, body: '{"jobs": {"id": 1}}' }, /not what its API/],
  ['null', { status: 200, body: 'null' }, /not what its API/],
  ['an empty answer', { status: 204, body: '' }, /not what its API/],
])('%s from GitHub costs facts and one warning, not the alert', async (_, fault, words) => {
  await using github = await startGitHub({ ...hub(), faults: [[/./, fault]] });
  const { workflowRun, warnings } = await readWith(github, { matrix }, { needs });
  expect(workflowRun).toMatchObject(known());
  expect(warnings).toEqual([expect.stringMatching(words)]);
  expect(warnings[0]).not.toContain(github.hub.token);
});

test.each<Fault>(['hang', 'stall'])(
  'a GitHub that answers with %s is waited for no longer than the budget',
  async (fault) => {
    await using github = await startGitHub({ ...hub(), faults: [[/./, fault]] });
    const { workflowRun, warnings } = await readWith(github, { matrix }, { needs, budgetMs: 300 });
    expect(workflowRun).toMatchObject(known());
    expect(warnings).toEqual([expect.stringContaining('within 0.3 s')]);
  },
);

test('a GitHub that cannot be reached is named by the reason', async () => {
  const token = new Secret('ghs_nobodyListensOnPortOne');
  const { workflowRun, warnings } = await readWith(undefined, { matrix }, { needs, token });
  expect(workflowRun).toMatchObject(known());
  expect(warnings).toEqual([expect.stringMatching(/could not be reached/)]);
});

test('a slow log costs the log and nothing else', async () => {
  await using github = await startGitHub({
    ...hub(),
    logs: new Map([[1, 'x']]),
    faults: [[/^\/_logs/, 'hang']],
  });
  const { workflowRun, warnings } = await readWith(github, {}, { needs, budgetMs: 1000 });
  expect(workflowRun.listed).toBe(true);
  expect(workflowRun.failed).toMatchObject([{ name: 'test', log: [] }]);
  expect(warnings).toEqual([expect.stringContaining('(logs)')]);
});

test.each([404, 410])('a log that is not there (%i) is no reason to warn', async (status) => {
  await using github = await startGitHub({ ...hub(), faults: [[/\/logs$/, { status }]] });
  expect((await readWith(github, {}, { needs })).warnings).toEqual([]);
});

test('a missing page of jobs leaves those of the other pages, and their number', async () => {
  const jobs = Array.from({ length: 230 }, (_, index) =>
    jobAnswer({ id: index + 1, name: `test (${index})` }),
  );
  const faults: Hub['faults'] = [[/\/jobs\?.*\bpage=2\b/, { status: 500 }]];
  await using github = await startGitHub({ ...hub(), jobs, faults });
  const { workflowRun, warnings } = await readWith(github);
  expect(workflowRun.total).toBe(230);
  expect(workflowRun.jobs).toHaveLength(130);
  expect(warnings).toEqual([expect.stringContaining('answered 500')]);
});

test('jobs of an unknown shape are left out, and the others stay', async () => {
  const [good] = hub().jobs ?? [];
  const body = JSON.stringify({
    total_count: 4,
    jobs: [null, { id: 'x', name: 1 }, { name: 'no id' }, good],
  });
  await using github = await startGitHub({
    ...hub(),
    faults: [[/\/jobs\?/, { status: 200, body }]],
  });
  const { workflowRun } = await readWith(github);
  expect(workflowRun.jobs.map(({ name }) => name)).toEqual(['test']);
});

test('a cancelled step asks no further and warns of nothing', async () => {
  await using github = await startGitHub({ ...hub(), faults: [[/./, 'hang']] });
  const { workflowRun, warnings } = await readWith(github, {}, { status: 'cancelled' }, AbortSignal.abort());
  expect(workflowRun.outcome).toBe('cancelled');
  expect(warnings).toEqual([]);
  expect(github.requests).toEqual([]);
});

test.each([
  ['needs', 'Object', /Input "needs" must be a JSON object/],
  ['needs', '[1]', /Input "needs" must be a JSON object/],
  ['needs', '{"test": {"result": "broken"}}', /Input "needs".*"result" of success.*test: "broken"/],
  ['needs', '{"test": "success"}', /Input "needs".*"result" of success/],
  ['matrix', '{"os": ', /Input "matrix" must be a JSON object/],
])('%s that reads %s is an error that names the input and the rule', async (input, text, words) => {
  const given =
    input === 'needs' ? readWith(undefined, {}, { needs: text }) : readWith(undefined, { matrix: text });
  await expect(given).rejects.toThrow(words);
  await expect(given).rejects.toBeInstanceOf(UserError);
});
