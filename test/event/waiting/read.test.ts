import { describe, expect, test } from 'vitest';
import { isWaitingReportDue } from '../../../src/event/waiting/read.ts';
import type { NotifyWhen } from '../../../src/workflow/notify-when.ts';
import type { PullAnswer } from '../../github/graphql.ts';
import { type Permission, startGitHub } from '../../github/stand-in.ts';
import { ago, readBy, readFrom, waitingRun } from './reading.ts';

const pull: PullAnswer = { number: 1, asked: { mona: ago(3) }, checks: 'FAILURE', createdAt: ago(9) };

function many(count: number): PullAnswer[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    createdAt: ago(2_000 - index),
    asked: { mona: ago(1_000 - index) },
  }));
}

const all: readonly Permission[] = ['actions', 'checks', 'contents', 'pull-requests', 'statuses'];

function without(...missing: readonly Permission[]): Set<Permission> {
  return new Set(all.filter((permission) => !missing.includes(permission)));
}

describe('requests', () => {
  test('of a small repository are two: the pull requests and the runs', async () => {
    const { requests } = await readFrom({ pulls: many(8) });
    expect(requests).toHaveLength(2);
    expect(requests).toContain('POST /graphql');
    expect(requests.find((request) => request.startsWith('GET'))).toMatch(/runs\?.*status=waiting/);
  });

  test('are one for each fifty pull requests', async () => {
    const { requests, report } = await readFrom({ pulls: many(250) });
    expect(requests.filter((request) => request === 'POST /graphql')).toHaveLength(5);
    expect(report.list).toEqual({ read: 250, total: 250, complete: true });
  });

  test('end after three hundred pull requests, the oldest', async () => {
    const { requests, report, warnings } = await readFrom({ pulls: many(420) });
    expect(requests).toHaveLength(7);
    expect(report.list).toEqual({ read: 300, total: 420, complete: false });
    expect(report.reviews?.[0]?.number).toBe(1);
    expect(warnings).toEqual([]);
  });

  test('are one for each run that waits, twenty at most', async () => {
    const runs = Array.from({ length: 25 }, (_, index) => waitingRun(index + 1, 50 - index));
    const { requests, report } = await readFrom({ runs, environments: ['production'] });
    expect(requests.filter((request) => request.endsWith('/pending_deployments'))).toHaveLength(20);
    expect(report.counts.approvals).toBe(25);
    expect(report.approvals?.[24]).toMatchObject({ number: 25, environments: null });
  });

  test('go to the address of an Enterprise Server', async () => {
    const { requests, report } = await readFrom({ pulls: [pull] }, {}, '/api/v3');
    expect(requests).toContain('POST /api/graphql');
    expect(report.counts.reviews).toBe(1);
  });
});

test('a run that only waits for a timer waits for nobody', async () => {
  const environments = [{ name: 'production', wait_timer: 30 }];
  const { report } = await readFrom({ runs: [waitingRun(7, 1)], environments });
  expect(report.counts).toMatchObject({ approvals: 0, total: 0 });
});

describe("teams, which GraphQL hides from a job's own token", () => {
  const asked = { mona: ago(3), '@octo-org/cart': ago(6) };

  test('are named by the REST API', async () => {
    const { report, requests, warnings } = await readFrom({ pulls: [{ number: 4, asked }] });
    expect(report.reviews).toMatchObject([
      { asked: ['mona', '@octo-org/cart'], askedHidden: 0, since: ago(6) },
    ]);
    expect(requests.filter((request) => request.includes('/pulls?'))).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test('are counted if it does not answer', async () => {
    const faults: [RegExp, { status: number }][] = [[/\/pulls\?/, { status: 404 }]];
    const { report, warnings } = await readFrom({ pulls: [{ number: 4, asked }], faults });
    expect(report.reviews).toMatchObject([{ asked: ['mona'], askedHidden: 1 }]);
    expect(warnings).toEqual([expect.stringContaining('(requested teams)')]);
  });
});

describe('a missing permission', () => {
  const hub = { pulls: [pull], runs: [waitingRun(7, 1)], environments: ['production'] };

  test.each<[Permission, string, string]>([
    ['pull-requests', 'pull requests', '"pull-requests: read"'],
    ['actions', 'waiting runs', '"actions: read"'],
    ['checks', 'signs of the checks', '"checks: read" and "statuses: read"'],
    ['statuses', 'signs of the checks', '"checks: read" and "statuses: read"'],
  ])('%s leaves out its part, and is one warning', async (permission, part, named) => {
    const { warnings } = await readFrom({ ...hub, permissions: without(permission) });
    expect(warnings).toEqual([
      `The report of what waits is sent without some data that could not be read from GitHub (${part}): the "github-token" lacks a permission (403). Add ${named} to the job's "permissions".`,
    ]);
  });

  test('of the pull requests leaves the runs', async () => {
    const { report } = await readFrom({ ...hub, permissions: without('pull-requests') });
    expect(report).toMatchObject({ reviews: null, authors: null, merges: null, approvals: [{ number: 7 }] });
    expect(report.counts).toEqual({ reviews: 0, approvals: 1, authors: 0, merges: 0, total: 1 });
  });

  test('of the runs leaves the pull requests', async () => {
    const { report } = await readFrom({ ...hub, permissions: without('actions') });
    expect(report).toMatchObject({ reviews: [{ number: 1 }], approvals: null });
  });

  test('of the checks leaves out nothing but the signs', async () => {
    const { report } = await readFrom({
      pulls: [pull, { number: 2, decision: 'APPROVED', checks: 'SUCCESS' }],
      permissions: without('checks'),
    });
    expect(report.reviews).toMatchObject([{ number: 1, asked: ['mona'], since: ago(3), checks: null }]);
    expect(report.merges).toMatchObject([{ number: 2, checks: null }]);
  });

  test('of everything is one warning with all of them, or an error if nothing is left', async () => {
    const { warnings } = await readFrom({ ...hub, permissions: without('actions', 'checks') });
    expect(warnings).toEqual([
      expect.stringContaining('"actions: read" and "checks: read" and "statuses: read"'),
    ]);
    await expect(readFrom({ ...hub, permissions: new Set() })).rejects.toThrow(
      'The report of what waits needs GitHub\'s lists, which could not be read: the "github-token" lacks a permission (403). Add "pull-requests: read" and "actions: read"',
    );
  });

  test('is not reported from a repository that the token may not see', async () => {
    const context = { repository: 'octo-org/other' };
    await expect(readFrom(hub, { context })).rejects.toThrow('The report of what waits needs GitHub');
  });
});

describe('an answer that does not come', () => {
  test.each([
    ['a page that fails', { status: 502 }],
    ['an answer that is no list', { status: 200, body: '{"data":{"repository":{"pullRequests":{}}}}' }],
    ['an error without data', { status: 200, body: '{"errors":[{"message":"Something went wrong"}]}' }],
    ['a rate limit', { status: 200, body: '{"errors":[{"type":"RATE_LIMITED","message":"limit"}]}' }],
  ])('%s leaves the runs, and one warning', async (_, fault) => {
    const faults: [RegExp, typeof fault][] = [[/graphql/, fault]];
    const hub = { runs: [waitingRun(7, 1)], environments: ['production'], faults };
    const { report, warnings } = await readFrom(hub, { budgetMs: 900 });
    expect(report).toMatchObject({ reviews: null, counts: { approvals: 1 } });
    expect(warnings).toEqual([expect.stringContaining('(pull requests)')]);
  });

  test.each([
    [
      'commits',
      'FORBIDDEN',
      '(last commits): the "github-token" lacks a permission (403). Add "contents: read"',
    ],
    [
      'mergeable',
      'FORBIDDEN',
      '(parts of pull requests): the "github-token" lacks a permission (403). Add "pull-requests: read"',
    ],
    ['mergeable', undefined, '(parts of pull requests): GitHub returned only part of its answer'],
  ])('to %s is said, with error %s', async (field, type, warning) => {
    const node = {
      number: 1,
      createdAt: ago(3),
      url: 'https://github.com/octo-org/hello/pull/1',
      [field]: null,
    };
    const list = { totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [node] };
    const path = ['repository', 'pullRequests', 'nodes', 0, field];
    const body = JSON.stringify({
      data: { repository: { pullRequests: list } },
      errors: [{ type, path, message: 'x' }],
    });
    const { report, warnings } = await readFrom({ faults: [[/graphql/, { status: 200, body }]] });
    expect(report.reviews).toMatchObject([{ number: 1, since: ago(3) }]);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
  });

  test('in time leaves what is known', async () => {
    const hub = { pulls: [pull], faults: [[/status=waiting/, 'hang']] as [RegExp, 'hang'][] };
    const { report, warnings } = await readFrom(hub, { budgetMs: 400 });
    expect(report).toMatchObject({ reviews: [{ number: 1 }], approvals: null });
    expect(warnings).toEqual([expect.stringContaining('GitHub did not answer within 0.4 s.')]);
  });

  test('for a later page ends the list before it', async () => {
    await using github = await startGitHub({ pulls: many(120), latencyMs: 100 });
    const reading = readBy(github, { budgetMs: 1_500 });
    await expect
      .poll(() => github.requests.filter((each) => each.startsWith('POST')).length)
      .toBeGreaterThan(0);
    github.hub.faults = [[/graphql/, { status: 400 }]];
    const { report, warnings } = await reading;
    expect(report.list).toMatchObject({ complete: false, total: 120 });
    expect(warnings).toEqual([expect.stringMatching(/pull requests after the first (?:50|100)/)]);
  });

  test('to a step that was cancelled is an error that says so', async () => {
    const cancelled = new AbortController();
    const faults: [RegExp, 'hang'][] = [[/./, 'hang']];
    const reading = readFrom({ faults }, { signal: cancelled.signal });
    setTimeout(() => cancelled.abort(), 50);
    await expect(reading).rejects.toThrow('The run was cancelled before the report of what waits was made.');
  });
});

test.each(['GITEA_ACTIONS', 'FORGEJO_ACTIONS'])('%s has one line that it cannot', async (name) => {
  await expect(readFrom({}, { env: { [name]: 'true' } })).rejects.toThrow(
    'Input "report" cannot be `waiting` on Gitea and Forgejo, which do not have GitHub\'s GraphQL API.',
  );
});

test.each(['file', 'text'])('together with an event of a %s it is an error', async (kind) => {
  const event = { file: '', text: '', attributes: {}, [kind]: 'x' };
  await expect(readFrom({}, { event })).rejects.toThrow('cannot be `waiting` together with');
});

test('an organisation is one search, of all its repositories', async () => {
  const other = { ...pull, number: 5, repository: 'octo-org/shop' };
  const foreign = { ...pull, number: 6, repository: 'other/shop' };
  const { report, requests } = await readFrom(
    { pulls: [pull, other, foreign] },
    { waiting: { org: 'octo-org' } },
  );
  expect(requests).toEqual(['POST /graphql']);
  expect(report.reviews?.map(({ repository, number }) => `${repository}#${number}`)).toEqual([
    'octo-org/hello#1',
    'octo-org/shop#5',
  ]);
  expect(report).toMatchObject({ repository: 'octo-org', runsUrl: null, approvals: null });
});

describe('notify-when', () => {
  test.each<[NotifyWhen, boolean, boolean]>([
    ['always', true, true],
    ['success', true, false],
    ['failure', false, true],
    ['changed', false, true],
    ['fixed', false, false],
    ['cancelled', false, false],
    ['still-after-3h', false, true],
    ['still-after-4h', false, false],
  ])('%s: nothing waits %s, something has waited for three hours %s', async (wanted, quiet, busy) => {
    const [nothing, something] = await Promise.all([
      readFrom({}),
      readFrom({ pulls: [{ number: 1, createdAt: ago(3) }] }),
    ]);
    expect([
      isWaitingReportDue([wanted], nothing.report),
      isWaitingReportDue([wanted], something.report),
    ]).toEqual([quiet, busy]);
  });

  describe.each<[string, Parameters<typeof readFrom>[0]]>([
    ['the pull requests are not known', { pulls: [pull], permissions: without('pull-requests') }],
    ['the runs are not known', { permissions: without('actions') }],
    ['not all pull requests were read', { pulls: many(301).map((each) => ({ ...each, isDraft: true })) }],
  ])('nothing is known to wait, and %s', (_, hub) => {
    test.each<[NotifyWhen, boolean]>([
      ['always', true],
      ['failure', true],
      ['changed', true],
      ['success', false],
      ['still-after-1h', false],
    ])('%s: %s', async (wanted, isDue) => {
      const { report, notDue } = await readFrom(hub, { notifyWhen: [wanted] });
      expect(report.counts.total).toBe(0);
      expect(notDue).toBe(
        isDue
          ? undefined
          : `Not sent: notify-when is \`${wanted}\`, and GitHub did not say whether anything waits for a person.`,
      );
    });
  });

  test('says in the log why nothing is sent', async () => {
    const { notDue } = await readFrom({}, { notifyWhen: ['failure'] });
    expect(notDue).toBe(
      'Not sent: notify-when is `failure`, and 0 pull requests and runs wait for a person.',
    );
  });
});
