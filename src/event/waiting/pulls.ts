import { asCount, asList, at, flagAt, textAt } from '../../json.ts';
import { type GitHubApi, type GraphqlAnswer, listPerPage } from '../../workflow/github-api.ts';
import { type GitHubSession, type Patience, withRetries } from '../../workflow/github-session.ts';
import { type QueryError, QueryFailure, type QueryPart } from '../../workflow/query-error.ts';
import { type PullRecord, readPull, readTeams } from './pull-record.ts';

/** Pull requests that are read. */
const maxPulls = 300;

/** GitHub ends a query after ten seconds, and the state of the checks of a hundred pull requests may take as long. */
const pullsPerPage = 50;

/** Which pull requests: those of a repository, or those that a search finds. */
type PullScope =
  | { readonly kind: 'repository'; readonly repository: string }
  | { readonly kind: 'owner'; readonly owner: string };

export interface PullReading {
  readonly pulls: readonly PullRecord[];
  /** Open pull requests. */
  readonly total: number;
  /** What GitHub left out of its answer, each once. */
  readonly gaps: readonly QueryError[];
}

interface PullPage {
  readonly pulls: readonly PullRecord[];
  readonly total: number;
  readonly gaps: readonly QueryError[];
  /** Where the next page begins; undefined after the last one. */
  readonly next: string | undefined;
}

/** The open pull requests, as far as their pages arrived; undefined without the first page. */
export async function listPulls(
  session: GitHubSession,
  scope: PullScope,
  patience: Patience,
): Promise<PullReading | undefined> {
  const pages: PullPage[] = [];
  let after: string | undefined;
  do {
    const page = await queryPage(session, scope, after, patience);
    if (page === undefined) break;
    pages.push(page);
    after = page.next;
  } while (after !== undefined && pages.length < maxPulls / pullsPerPage);
  const [first] = pages;
  if (first === undefined) return undefined;
  const pulls = pages.flatMap((page) => page.pulls);
  const gaps = new Map(pages.flatMap((page) => page.gaps.map((gap) => [gap.part, gap])));
  const reading = { pulls, total: Math.max(first.total, pulls.length), gaps: [...gaps.values()] };
  return scope.kind === 'repository'
    ? await withTeams(session, scope.repository, reading, patience)
    : reading;
}

function queryPage(
  session: GitHubSession,
  scope: PullScope,
  after: string | undefined,
  patience: Patience,
): Promise<PullPage | undefined> {
  return session.query('pull requests', (github, signal) =>
    withRetries(async () => readPage(await ask(github, scope, after)), patience, signal),
  );
}

function ask(github: GitHubApi, scope: PullScope, after: string | undefined): Promise<GraphqlAnswer> {
  const page = { first: pullsPerPage, after: after ?? null };
  if (scope.kind === 'owner') {
    const search = `user:${scope.owner} is:pr is:open draft:false archived:false sort:created-asc`;
    return github.graphql(searchQuery, { search, ...page });
  }
  const [owner = '', name = ''] = scope.repository.split('/');
  return github.graphql(repositoryQuery, { owner, name, ...page });
}

/** Throws a QueryFailure if the answer has no list. */
function readPage({ data, errors }: GraphqlAnswer): PullPage | undefined {
  const list = at(data, 'repository.pullRequests') ?? at(data, 'search');
  const nodes = at(list, 'nodes');
  if (!Array.isArray(nodes) || isRefused(nodes, errors)) throw new QueryFailure(reasonFor(errors));
  const pulls = nodes.flatMap((node) => readPull(node) ?? []);
  return {
    pulls,
    total: asCount(at(list, 'totalCount')) ?? asCount(at(list, 'issueCount')) ?? pulls.length,
    gaps: errors.flatMap(gapsIn),
    next: flagAt(list, 'pageInfo.hasNextPage') ? textAt(list, 'pageInfo.endCursor') : undefined,
  };
}

/** Every pull request is null, and errors say why. */
function isRefused(nodes: readonly unknown[], errors: readonly unknown[]): boolean {
  return nodes.length > 0 && errors.length > 0 && nodes.every((node) => node === null);
}

function reasonFor(errors: readonly unknown[]): QueryFailure['reason'] {
  const types = errors.map((error) => textAt(error, 'type'));
  if (types.includes('RATE_LIMITED')) return { kind: 'rate-limit', resetAt: undefined };
  // To a token that may not see it, a repository does not exist.
  if (types.includes('FORBIDDEN') || types.includes('NOT_FOUND')) return { kind: 'permission' };
  return { kind: 'unreadable' };
}

/**
 * A field that the token may not read is null, and the error beside the data has the path to it. Reviewers that are hidden so
 * are counted.
 */
function gapsIn(error: unknown): QueryError[] {
  const path = asList(at(error, 'path'));
  if (path.includes('requestedReviewer')) return [];
  const kind = textAt(error, 'type') === 'FORBIDDEN' ? 'permission' : 'partial';
  return partsAt(path).map((part) => ({ part, reason: { kind } }));
}

function partsAt(path: readonly unknown[]): readonly QueryPart[] {
  if (path.includes('statusCheckRollup')) return ['check runs', 'commit statuses'];
  return path.includes('commits') ? ['last commits'] : ['parts of pull requests'];
}

/**
 * GraphQL hides teams from a token without `members: read`, which a job's own token cannot have; the REST API names them. What
 * it does not answer stays hidden.
 */
async function withTeams(
  session: GitHubSession,
  repository: string,
  reading: PullReading,
  patience: Patience,
): Promise<PullReading> {
  const isHidden = ({ requests }: PullRecord) => requests.some(({ who }) => who === undefined);
  if (!reading.pulls.some(isHidden)) return reading;
  const count = Math.ceil(reading.pulls.length / listPerPage);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map((number) =>
      session.query('requested teams', (github, signal) =>
        withRetries(() => github.openPulls(number), patience, signal),
      ),
    ),
  );
  const teams = new Map(
    pages.flatMap(asList).map((pull) => [at(pull, 'number'), readTeams(pull, repository)] as const),
  );
  return { ...reading, pulls: reading.pulls.map((pull) => named(pull, teams.get(pull.number) ?? [])) };
}

/** When each of several hidden teams was asked is not known: all take the time of the hidden ones. */
function named(pull: PullRecord, teams: readonly string[]): PullRecord {
  const hidden = pull.requests.filter(({ who }) => who === undefined);
  const known = pull.requests.filter(({ who }) => who !== undefined);
  const missing = teams.filter((team) => !known.some(({ who }) => who?.toLowerCase() === team.toLowerCase()));
  if (hidden.length === 0 || missing.length < hidden.length) return pull;
  return { ...pull, requests: [...known, ...missing.map((who) => ({ who, at: hidden[0]?.at }))] };
}

/**
 * What is asked of each pull request. Every field is in the oldest supported GitHub Enterprise Server: a server refuses a query
 * with a field that it does not know. `writersOnly` leaves out the opinions of those who cannot approve.
 */
const pullFields = `
fragment reviewer on RequestedReviewer {
  __typename
  ... on User { login }
  ... on Team { combinedSlug }
}
fragment pull on PullRequest {
  number
  title
  url
  isDraft
  createdAt
  additions
  deletions
  mergeable
  reviewDecision
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 20) { nodes { name } }
  reviewRequests(first: 20) { nodes { requestedReviewer { ...reviewer } } }
  latestOpinionatedReviews(first: 20, writersOnly: true) { nodes { state submittedAt author { login } } }
  timelineItems(last: 30, itemTypes: [REVIEW_REQUESTED_EVENT, READY_FOR_REVIEW_EVENT]) {
    nodes {
      __typename
      ... on ReadyForReviewEvent { createdAt }
      ... on ReviewRequestedEvent { createdAt requestedReviewer { ...reviewer } }
    }
  }
  commits(last: 1) { nodes { commit { committedDate statusCheckRollup { state } } } }
}`;

/** Oldest first: if there are more than are read, those that waited longest are among those that were. */
const repositoryQuery = `query Waiting($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...pull }
    }
  }
}${pullFields}`;

const searchQuery = `query Waiting($search: String!, $first: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ...pull }
  }
}${pullFields}`;
