import { describe, expect, test } from 'vitest';
import type { PullAnswer } from '../../github/graphql.ts';
import { ago, hourMs, readFrom, waitingRun } from './reading.ts';

/** The numbers of the pull requests in each list. */
async function sorted(pulls: PullAnswer[], given: Parameters<typeof readFrom>[1] = {}) {
  const { report } = await readFrom({ pulls }, given);
  const numbers = (list: typeof report.reviews) => list?.map(({ number }) => number);
  return {
    reviews: numbers(report.reviews),
    authors: numbers(report.authors),
    merges: numbers(report.merges),
  };
}

const approved = { state: 'APPROVED', login: 'mona', at: ago(5) } as const;
const objected = { state: 'CHANGES_REQUESTED', login: 'mona', at: ago(30) } as const;

describe('a pull request waits', () => {
  test.each<[string, Omit<PullAnswer, 'number'>, string[]]>([
    ['for reviewers without a decision', { asked: { mona: ago(3) } }, ['reviews']],
    ['for reviewers though nobody is asked', {}, ['reviews']],
    [
      'for reviewers while one of two has approved',
      { decision: 'REVIEW_REQUIRED', opinions: [approved] },
      ['reviews'],
    ],
    ['for nobody as a draft', { isDraft: true }, []],
    [
      'for its author with changes requested',
      { decision: 'CHANGES_REQUESTED', opinions: [objected] },
      ['authors'],
    ],
    ['for its author where the branch needs no review', { opinions: [objected, approved] }, ['authors']],
    [
      'for the reviewer who asked for changes and is asked again',
      { decision: 'CHANGES_REQUESTED', opinions: [objected], asked: { mona: ago(1) } },
      ['reviews'],
    ],
    [
      'for its author if another than who asked for changes is asked',
      { decision: 'CHANGES_REQUESTED', opinions: [objected], asked: { hubot: ago(1) } },
      ['authors'],
    ],
    [
      'for its author if only one of two who asked for changes is asked again',
      { opinions: [objected, { ...objected, login: 'hubot' }], asked: { mona: ago(1) } },
      ['authors'],
    ],
    ['for its author by decision alone', { decision: 'CHANGES_REQUESTED' }, ['authors']],
    ['for both if its checks are red', { checks: 'FAILURE' }, ['reviews', 'authors']],
    ['for both if its checks could not run', { checks: 'ERROR' }, ['reviews', 'authors']],
    ['for both with a conflict', { mergeable: 'CONFLICTING' }, ['reviews', 'authors']],
    ['for its author if approved and red', { decision: 'APPROVED', checks: 'FAILURE' }, ['authors']],
    [
      'for its author if approved with a conflict',
      { decision: 'APPROVED', mergeable: 'CONFLICTING' },
      ['authors'],
    ],
    ['for a merge if approved and green', { decision: 'APPROVED', checks: 'SUCCESS' }, ['merges']],
    ['for a merge if approved without checks', { opinions: [approved] }, ['merges']],
    ['for machines while its checks run', { decision: 'APPROVED', checks: 'PENDING' }, []],
    ['for machines while a required check has not begun', { decision: 'APPROVED', checks: 'EXPECTED' }, []],
  ])('%s', async (_, pull, expected) => {
    const lists = await sorted([{ number: 1, ...pull }]);
    expect(Object.entries(lists).flatMap(([name, numbers]) => (numbers?.length ? [name] : []))).toEqual(
      expected,
    );
  });

  test('for its author for reasons', async () => {
    const pull: PullAnswer = { number: 1, decision: 'CHANGES_REQUESTED', opinions: [objected] };
    const bad: Partial<PullAnswer> = { createdAt: ago(60), checks: 'FAILURE', mergeable: 'CONFLICTING' };
    const { report } = await readFrom({ pulls: [{ ...pull, ...bad }] });
    expect(report.authors).toMatchObject([
      { reasons: ['changes', 'conflict', 'checks'], checks: 'failure', since: ago(30) },
    ]);
    expect(report.counts).toEqual({ reviews: 0, approvals: 0, authors: 1, merges: 0, total: 1 });
  });
});

describe('it has waited', () => {
  const since = async (pull: Omit<PullAnswer, 'number'>) => {
    const { report } = await readFrom({ pulls: [{ number: 1, createdAt: ago(100), ...pull }] });
    const [first] = [...(report.authors ?? []), ...(report.merges ?? []), ...(report.reviews ?? [])];
    return first?.since;
  };
  test.each<[string, Omit<PullAnswer, 'number'>, number]>([
    ['from its beginning if nobody is asked', {}, 100],
    ['from the oldest open request', { asked: { mona: ago(9), hubot: ago(20) } }, 20],
    ['from when it was ready, if that came later', { asked: { mona: ago(20) }, readyAt: ago(4) }, 4],
    ['from the request for changes', { opinions: [objected] }, 30],
    [
      'from the request for changes, whoever approved before',
      { opinions: [objected, { ...approved, at: ago(60) }] },
      30,
    ],
    [
      'from the first of two requests for changes',
      { opinions: [objected, { ...objected, login: 'hubot', at: ago(40) }] },
      40,
    ],
    ['from the last approval', { opinions: [approved, { ...approved, login: 'hubot', at: ago(7) }] }, 5],
    ['from the last commit if its checks are red', { checks: 'FAILURE', committedAt: ago(12) }, 12],
    ['not from before it was opened', { checks: 'FAILURE', committedAt: ago(400) }, 100],
    ['not from the future', { checks: 'FAILURE', committedAt: ago(-400) }, 0],
  ])('%s', async (_, pull, hours) => expect(await since(pull)).toBe(ago(hours)));
});

test('the longest wait comes first', async () => {
  const pulls = [4, 30, 12].map((hours, index) => ({ number: index + 1, createdAt: ago(hours) }));
  expect((await sorted(pulls)).reviews).toEqual([2, 3, 1]);
});

test('of those that have waited alike the repository decides, then the number', async () => {
  const createdAt = ago(9);
  const pulls = [
    { number: 7, createdAt, repository: 'octo-org/web' },
    { number: 9, createdAt, repository: 'octo-org/cart' },
    { number: 8, createdAt, repository: 'octo-org/cart' },
    { number: 1, createdAt, repository: 'octo-org/web' },
  ];
  expect((await sorted(pulls, { waiting: { org: 'octo-org' } })).reviews).toEqual([8, 9, 1, 7]);
});

test('a pull request that waits for two counts once in all, and the runs with it', async () => {
  const { report } = await readFrom({
    pulls: [
      { number: 1, checks: 'FAILURE' },
      { number: 2, author: null },
    ],
    runs: [waitingRun(7, 1), waitingRun(8, 1)],
    environments: ['production'],
  });
  expect(report.counts).toEqual({ reviews: 2, approvals: 2, authors: 1, merges: 0, total: 4 });
  expect(report.reviews?.[1]?.author).toBeNull();
});

test('an organisation has the page of a search, and the names of its repositories', async () => {
  const { report } = await readFrom({ pulls: [] }, { waiting: { org: 'octo-org' } });
  expect(report).toMatchObject({
    repository: 'octo-org',
    url: 'https://github.com/pulls?q=user%3Aocto-org%20is%3Apr%20is%3Aopen%20draft%3Afalse%20archived%3Afalse%20sort%3Acreated-asc',
    runsUrl: null,
    reviews: [],
    list: { read: 0, total: 0, complete: true },
  });
});

describe('left out is', () => {
  const pulls: PullAnswer[] = [
    { number: 1, createdAt: ago(50), labels: ['WIP', 'cart'] },
    { number: 2, createdAt: ago(50), author: 'dependabot', isBot: true },
    { number: 3, createdAt: ago(50), asked: { mona: ago(3) } },
    { number: 4, createdAt: ago(5), author: 'Mona' },
  ];
  test.each([
    [{}, [1, 2, 4, 3]],
    [{ ignoreLabels: ['wip'] }, [2, 4, 3]],
    [{ ignoreAuthors: ['dependabot[bot]', 'mona'] }, [1, 3]],
    [{ ignoreAuthors: ['dependabot'] }, [1, 4, 3]],
    [{ minAgeMs: 4 * hourMs }, [1, 2, 4]],
    [{ minAgeMs: 5 * hourMs }, [1, 2, 4]],
  ])('what %j asks for', async (waiting, expected) =>
    expect((await sorted(pulls, { waiting })).reviews).toEqual(expected),
  );

  test('a run that has not waited long enough', async () => {
    const runs = [waitingRun(7, 3), waitingRun(8, 5)];
    const { report } = await readFrom(
      { runs, environments: ['production'] },
      { waiting: { minAgeMs: 4 * hourMs } },
    );
    expect(report.approvals?.map(({ number }) => number)).toEqual([8]);
    expect(report.counts).toMatchObject({ approvals: 1, total: 1 });
  });
});

test('the data names people, teams, labels and sizes', async () => {
  const pull: PullAnswer = {
    number: 12,
    title: 'Fix the empty cart',
    author: 'renovate',
    isBot: true,
    labels: ['cart'],
    asked: { mona: ago(3), '@octo-org/cart': ago(6), 'copilot[bot]': ago(60) },
    checks: 'SUCCESS',
    createdAt: ago(70),
    additions: 120,
    deletions: 8,
  };
  const { report, event } = await readFrom({
    pulls: [pull],
    permissions: new Set(['actions', 'checks', 'statuses', 'pull-requests', 'members']),
    runs: [waitingRun(128, 2, { head_branch: 'main' })],
    environments: [{ name: 'production', reviewers: ['hubot', '@octo-org/ops'] }],
  });
  expect(report).toEqual({
    repository: 'octo-org/hello',
    at: '2026-03-02T01:00:00Z',
    url: 'https://github.com/octo-org/hello/pulls',
    runsUrl: 'https://github.com/octo-org/hello/actions?query=is%3Awaiting',
    counts: { reviews: 1, approvals: 1, authors: 0, merges: 0, total: 2 },
    reviews: [
      {
        repository: 'octo-org/hello',
        number: 12,
        title: 'Fix the empty cart',
        url: 'https://github.com/octo-org/hello/pull/12',
        author: 'renovate[bot]',
        asked: ['mona', '@octo-org/cart'],
        askedHidden: 0,
        since: ago(6),
        waitingMs: 6 * hourMs,
        checks: 'success',
        reasons: [],
        labels: ['cart'],
        additions: 120,
        deletions: 8,
      },
    ],
    approvals: [
      {
        repository: 'octo-org/hello',
        workflow: 'Deploy',
        number: 128,
        title: expect.any(String),
        url: expect.stringContaining('/actions/runs/128'),
        environments: ['production'],
        reviewers: ['hubot', '@octo-org/ops'],
        since: ago(2),
        waitingMs: 2 * hourMs,
        branch: 'main',
        actor: 'octocat',
      },
    ],
    authors: [],
    merges: [],
    asked: { mona: true, '@octo-org/cart': true, hubot: true, '@octo-org/ops': true },
    labels: { cart: true },
    max: 20,
    list: { read: 1, total: 1, complete: true },
  });
  expect(event).toMatchObject({
    type: 'io.github.dingtalk-cloudevents.waiting',
    subject: 'octo-org/hello',
    time: '2026-03-02T01:00:00Z',
    status: 'success',
  });
});

test('titles, labels and names are without credentials, and cut', async () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`;
  const pulls = [{ number: 1, title: `Rotate ${secret} ${'x'.repeat(900)}`, labels: [secret] }];
  const runs = [waitingRun(7, 1, { name: secret, display_title: secret, head_branch: secret })];
  const { report } = await readFrom({ pulls, runs, environments: [secret] });
  expect(JSON.stringify(report)).not.toContain('a1B2a1B2');
  expect(report.reviews?.[0]?.title.length).toBe(120);
});
