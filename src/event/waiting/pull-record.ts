import { asCount, asList, asText, asTime, at, textAt } from '../../json.ts';
import type { Checks } from '../waiting-report.ts';

/** A pull request as GitHub's GraphQL API returns it, narrowed. */
export interface PullRecord {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** A bot has `[bot]` at its end, as in the REST API. */
  readonly author: string | undefined;
  readonly isDraft: boolean;
  readonly createdAt: string;
  /** When it last stopped being a draft. */
  readonly readyAt: string | undefined;
  readonly labels: readonly string[];
  /** What the branch's rules make of the reviews; undefined if they ask for none. */
  readonly decision: string | undefined;
  /** The last opinion of each who may approve. */
  readonly opinions: readonly Opinion[];
  readonly requests: readonly ReviewRequest[];
  readonly hasConflict: boolean;
  /** Undefined without checks, and if the token may not read them. */
  readonly checks: Checks | undefined;
  /** Of the last commit. */
  readonly committedAt: string | undefined;
  readonly additions: number;
  readonly deletions: number;
}

interface Opinion {
  readonly approves: boolean;
  readonly login: string | undefined;
  readonly at: string | undefined;
}

interface ReviewRequest {
  /** `mona`, `@octo-org/cart`; undefined for a team whose name the token may not read. */
  readonly who: string | undefined;
  /** When it was last requested. */
  readonly at: string | undefined;
}

/** Undefined for what is no pull request, as a node that the token may not read. */
export function readPull(node: unknown): PullRecord | undefined {
  const number = asCount(at(node, 'number'));
  const createdAt = asTime(at(node, 'createdAt'));
  const url = textAt(node, 'url');
  if (number === undefined || createdAt === undefined || url === undefined) return undefined;
  const events = nodesAt(node, 'timelineItems');
  const commit = at(nodesAt(node, 'commits').at(-1), 'commit');
  return {
    repository: textAt(node, 'repository.nameWithOwner') ?? '',
    number,
    title: textAt(node, 'title') ?? '',
    url,
    author: loginOf(at(node, 'author')),
    isDraft: at(node, 'isDraft') === true,
    createdAt,
    readyAt: lastTime(events.filter((event) => textAt(event, '__typename') === 'ReadyForReviewEvent')),
    labels: nodesAt(node, 'labels').flatMap((label) => textAt(label, 'name') ?? []),
    decision: textAt(node, 'reviewDecision'),
    opinions: nodesAt(node, 'latestOpinionatedReviews').flatMap(readOpinion),
    requests: readRequests(nodesAt(node, 'reviewRequests'), events),
    hasConflict: at(node, 'mergeable') === 'CONFLICTING',
    checks: checkStates.get(textAt(commit, 'statusCheckRollup.state') ?? ''),
    committedAt: asTime(at(commit, 'committedDate')),
    additions: asCount(at(node, 'additions')) ?? 0,
    deletions: asCount(at(node, 'deletions')) ?? 0,
  };
}

/** Source: docs.github.com, GraphQL API, "StatusState". `EXPECTED` is a required check that has not begun. */
const checkStates: ReadonlyMap<string, Checks> = new Map([
  ['SUCCESS', 'success'],
  ['FAILURE', 'failure'],
  ['ERROR', 'failure'],
  ['PENDING', 'pending'],
  ['EXPECTED', 'pending'],
]);

function readOpinion(review: unknown): Opinion[] {
  const state = textAt(review, 'state');
  if (state !== 'APPROVED' && state !== 'CHANGES_REQUESTED') return [];
  const login = textAt(review, 'author.login');
  return [{ approves: state === 'APPROVED', login, at: asTime(at(review, 'submittedAt')) }];
}

/** A bot does not wait. */
function readRequests(requests: readonly unknown[], events: readonly unknown[]): ReviewRequest[] {
  const asked = events.filter((event) => textAt(event, '__typename') === 'ReviewRequestedEvent');
  return requests
    .map((request) => at(request, 'requestedReviewer'))
    .filter((reviewer) => reviewer === undefined || reviewerOf(reviewer) !== undefined)
    .map((reviewer) => {
      const who = reviewerOf(reviewer);
      const own = asked.filter((event) => reviewerOf(at(event, 'requestedReviewer')) === who);
      return { who, at: lastTime(own) };
    });
}

function reviewerOf(reviewer: unknown): string | undefined {
  const team = textAt(reviewer, 'combinedSlug');
  if (team !== undefined) return `@${team}`;
  return textAt(reviewer, '__typename') === 'User' ? textAt(reviewer, 'login') : undefined;
}

/** GraphQL has `dependabot` where the REST API has `dependabot[bot]`. */
function loginOf(actor: unknown): string | undefined {
  const login = textAt(actor, 'login');
  const isBot = textAt(actor, '__typename') === 'Bot' && login?.endsWith('[bot]') === false;
  return isBot ? `${login}[bot]` : login;
}

function lastTime(events: readonly unknown[]): string | undefined {
  return events
    .flatMap((event) => asTime(at(event, 'createdAt')) ?? [])
    .toSorted()
    .at(-1);
}

function nodesAt(node: unknown, connection: string): readonly unknown[] {
  return asList(at(node, [connection, 'nodes']));
}

/** `@octo-org/cart` of a team in the REST API, whose organisation owns the repository. */
export function readTeams(pull: unknown, repository: string): readonly string[] {
  const [owner = ''] = repository.split('/');
  return asList(at(pull, 'requested_teams')).flatMap((team) => {
    const slug = asText(at(team, 'slug'));
    return slug === undefined ? [] : [`@${owner}/${slug}`];
  });
}
