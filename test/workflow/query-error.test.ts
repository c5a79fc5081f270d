import { describe, expect, test } from 'vitest';
import { findForge } from '../../src/forge.ts';
import {
  explainQueryErrors,
  type QueryError,
  type QueryErrorReason,
  QueryFailure,
  type QueryPart,
  queryErrorText,
  queryWarning,
  reasonOf,
  worthAWarning,
} from '../../src/workflow/query-error.ts';

const github = findForge({});
const gitea = findForge({ GITEA_ACTIONS: 'true' });

const missing = (part: QueryPart, reason: QueryErrorReason): QueryError => ({ part, reason });
const refused: QueryErrorReason = { kind: 'permission' };

describe('why a request to GitHub failed', () => {
  /** As octokit throws it. */
  const answered = (status: unknown, headers: object | undefined = {}, message = '') =>
    Object.assign(new Error(message), { status, response: { headers } });

  test.each<[string, unknown, QueryErrorReason]>([
    ['401: the token is not accepted', answered(401), { kind: 'bad-token' }],
    ['403: a permission is missing', answered(403, {}, 'Resource not accessible'), { kind: 'permission' }],
    ['404: there is no such thing', answered(404), { kind: 'not-found' }],
    ['500', answered(500), { kind: 'status', status: 500 }],
    ['418', answered(418), { kind: 'status', status: 418 }],
    ['an answer without a status', answered(undefined), { kind: 'status', status: 0 }],
    ['an answer without headers', answered(403, undefined), { kind: 'permission' }],
  ])('%s', (_, error, reason) => {
    expect(reasonOf(error)).toEqual(reason);
  });

  test.each<[string, unknown]>([
    ['429', answered(429)],
    ['403 with nothing remaining', answered(403, { 'x-ratelimit-remaining': '0' })],
    ['403 with Retry-After', answered(403, { 'retry-after': '60' })],
    ['403 that says so', answered(403, {}, 'You have exceeded a secondary rate limit.')],
    ['403 that says so in capitals', answered(403, {}, 'API Rate Limit exceeded')],
  ])('a rate limit comes as %s', (_, error) => {
    expect(reasonOf(error)).toEqual({ kind: 'rate-limit', resetAt: undefined });
  });

  test.each<[string, unknown]>([
    ['a 403 with requests remaining', answered(403, { 'x-ratelimit-remaining': '4999' })],
    ['a 403 that speaks of a separate limit', answered(403, {}, 'separate limits')],
  ])('%s is no rate limit', (_, error) => {
    expect(reasonOf(error)).toEqual({ kind: 'permission' });
  });

  test('headers of a rate limit mean nothing with another status', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'retry-after': '1' };
    expect(reasonOf(answered(500, headers))).toEqual({ kind: 'status', status: 500 });
    expect(reasonOf(answered(401, headers))).toEqual({ kind: 'bad-token' });
  });

  test.each([
    ['1772334000', '2026-03-01T03:00:00.000Z'],
    ['99999999999', '5138-11-16T09:46:39.000Z'],
    ['999999999999', undefined],
    ['soon', undefined],
    ['in 1772334000', undefined],
    ['1772334000 s', undefined],
    ['', undefined],
    [1_772_334_000, undefined],
  ])('the end of a rate limit is given in seconds since 1970: %j', (reset, resetAt) => {
    expect(reasonOf(answered(429, { 'x-ratelimit-reset': reset }))).toEqual({ kind: 'rate-limit', resetAt });
  });

  test('without an answer the innermost cause says most, by its code if it has one', () => {
    const refused = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' });
    const nested = new Error('outer', { cause: new Error('fetch failed', { cause: refused }) });
    expect(reasonOf(nested)).toEqual({ kind: 'network', detail: 'ECONNREFUSED' });
    expect(reasonOf(new Error('outer', { cause: new Error('socket hang up') }))).toEqual({
      kind: 'network',
      detail: 'socket hang up',
    });
    expect(reasonOf(new Error('lost', { cause: 'a text' }))).toEqual({ kind: 'network', detail: 'lost' });
    expect(reasonOf('thrown')).toEqual({ kind: 'network', detail: undefined });
    expect(reasonOf(undefined)).toEqual({ kind: 'network', detail: undefined });
  });

  test('causes that go on without end are followed five deep', () => {
    const chain = (depth: number): Error =>
      new Error(`${depth}`, depth === 9 ? {} : { cause: chain(depth + 1) });
    expect(reasonOf(chain(1))).toEqual({ kind: 'network', detail: '5' });
  });

  test('an answer that is a failure whatever its status says why itself', () => {
    const failure = new QueryFailure({ kind: 'partial' });
    expect(failure.message).toBe('partial');
    expect(reasonOf(failure)).toEqual({ kind: 'partial' });
  });
});

describe('what is said of data that could not be read', () => {
  const said = (reason: QueryErrorReason, forge = github) =>
    queryErrorText([missing('jobs', reason)], forge)?.text;

  test.each<[QueryErrorReason, string]>([
    [{ kind: 'no-token' }, 'there is no "github-token". Give it a token with "actions: read".'],
    [
      { kind: 'bad-token' },
      'GitHub does not accept the "github-token" (401). Leave it out to use the job\'s own token.',
    ],
    [
      { kind: 'permission' },
      'the "github-token" lacks a permission (403). Add "actions: read" to the job\'s "permissions".',
    ],
    [
      { kind: 'rate-limit', resetAt: '2026-03-01T03:00:00.000Z' },
      'the rate limit of the "github-token" is used up until 2026-03-01T03:00:00.000Z.',
    ],
    [
      { kind: 'rate-limit', resetAt: undefined },
      'the rate limit of the "github-token" is used up until later.',
    ],
    [{ kind: 'status', status: 502 }, 'GitHub answered 502.'],
    [{ kind: 'slow', budgetMs: 2_500 }, 'GitHub did not answer within 2.5 s.'],
    [
      { kind: 'network', detail: 'ECONNREFUSED' },
      "GitHub could not be reached (ECONNREFUSED). Check the runner's network and proxy.",
    ],
    [
      { kind: 'network', detail: 'two\nlines' },
      "GitHub could not be reached (two\\nlines). Check the runner's network and proxy.",
    ],
    [
      { kind: 'network', detail: undefined },
      "GitHub could not be reached (no reason given). Check the runner's network and proxy.",
    ],
    [
      { kind: 'unreadable' },
      "GitHub's answer is not what its API documents. Check for a proxy or gateway in between.",
    ],
  ])('names the reason and what to do: %j', (reason, text) => {
    expect(said(reason)).toBe(text);
  });

  test('a run that GitHub does not find may be a permission, or another server', () => {
    expect(said({ kind: 'not-found' })).toMatch(/^GitHub did not find this run \(404\)\..*"actions: read"/);
    expect(said({ kind: 'partial' })).toMatch(/^GitHub returned only part of its answer/);
  });

  test('on Gitea it names Gitea, and nothing that users could not change', () => {
    expect(said({ kind: 'permission' }, gitea)).toBe("Gitea does not show this to the job's token (403).");
    expect(said({ kind: 'not-found' }, gitea)).toBe('this Gitea does not have it (404).');
    expect(said({ kind: 'status', status: 500 }, gitea)).toBe('Gitea answered 500.');
  });

  test.each<[QueryPart, string]>([
    ['run', 'actions: read'],
    ['earlier runs', 'actions: read'],
    ['logs', 'actions: read'],
    ['annotations', 'checks: read'],
    ['jobs of the run before', 'actions: read'],
    ['commit author', 'contents: read'],
    ['commits since', 'contents: read'],
    ['workflows', 'actions: read'],
    ['files', 'contents: read'],
    ['code owners', 'contents: read'],
    ['pull requests', 'pull-requests: read'],
    ['check runs', 'checks: read'],
    ['commit statuses', 'statuses: read'],
    ['waiting runs', 'actions: read'],
  ])('%s need the permission that GitHub documents, "%s"', (part, permission) => {
    expect(queryErrorText([missing(part, refused)])?.text).toContain(`Add "${permission}" to`);
  });

  test('several permissions are named in one sentence, each once, and only those that are missing', () => {
    const problems = [
      missing('jobs', refused),
      missing('logs', refused),
      missing('annotations', refused),
      missing('commits since', { kind: 'status', status: 500 }),
    ];
    expect(queryErrorText(problems)?.text).toContain('Add "actions: read" and "checks: read" to');
  });

  test('of several reasons the one is named that the reader can do most about', () => {
    const byUse: QueryErrorReason[] = [
      { kind: 'no-token' },
      { kind: 'bad-token' },
      { kind: 'permission' },
      { kind: 'rate-limit', resetAt: undefined },
      { kind: 'not-found' },
      { kind: 'status', status: 500 },
      { kind: 'slow', budgetMs: 1 },
      { kind: 'network', detail: undefined },
      { kind: 'partial' },
      { kind: 'unreadable' },
    ];
    for (const [index, reason] of byUse.entries()) {
      const later = byUse.slice(index).map((each) => missing('jobs', each));
      expect(queryErrorText(later.toReversed())?.text).toBe(said(reason));
    }
  });

  test('nothing is said if nothing is missing, unless a reason is needed', () => {
    expect(queryErrorText([])).toBeUndefined();
    expect(queryWarning([])).toBeUndefined();
    expect(explainQueryErrors([]).text).toBe('GitHub did not answer.');
    expect(explainQueryErrors([], gitea).text).toBe('Gitea did not answer.');
    expect(explainQueryErrors([missing('jobs', { kind: 'status', status: 502 })]).text).toBe(
      'GitHub answered 502.',
    );
  });
});

describe('the warning', () => {
  test('names what is missing, each part once, and why', () => {
    const problems = [missing('jobs', refused), missing('logs', refused), missing('jobs', refused)];
    expect(queryWarning(problems)?.text).toBe(
      'The message is sent without some data that could not be read from GitHub (jobs, logs): the "github-token" lacks a permission (403). Add "actions: read" to the job\'s "permissions".',
    );
  });

  test.each<QueryErrorReason>([
    { kind: 'no-token' },
    { kind: 'permission' },
    { kind: 'not-found' },
    { kind: 'unreadable' },
    { kind: 'status', status: 405 },
    { kind: 'status', status: 499 },
  ])('what a forge without the whole API cannot give causes none: %j', (reason) => {
    expect(queryWarning([missing('jobs', reason)], gitea)).toBeUndefined();
    expect(worthAWarning([missing('jobs', reason)], gitea)).toEqual([]);
    expect(queryWarning([missing('jobs', reason)], github)).toBeDefined();
  });

  test.each<QueryErrorReason>([
    { kind: 'status', status: 500 },
    { kind: 'bad-token' },
    { kind: 'slow', budgetMs: 1 },
    { kind: 'network', detail: undefined },
    { kind: 'rate-limit', resetAt: undefined },
  ])('trouble that passes, or that users can end, causes one on every forge: %j', (reason) => {
    const problems = [missing('logs', { kind: 'not-found' }), missing('jobs', reason)];
    expect(queryWarning(problems, gitea)?.text).toContain('could not be read from Gitea (jobs): ');
    expect(worthAWarning(problems, gitea)).toEqual([missing('jobs', reason)]);
  });
});
