import { redactBeginning } from '../../credentials.ts';
import type { WaitingSettings } from '../../input-row.ts';
import { encodePart } from '../../text.ts';
import type { Reason, WaitingPull, WaitingReport, WaitingRun } from '../waiting-report.ts';
import type { PullRecord } from './pull-record.ts';
import type { PullReading } from './pulls.ts';
import type { WaitingRunRecord, WaitingRuns } from './runs.ts';

/** What a report is made from. */
interface WaitingFacts {
  /** `octo/hello`; the workflow's own if the report covers an organisation. */
  readonly repository: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly settings: WaitingSettings;
  /** Undefined if GitHub did not list them. */
  readonly pulls: PullReading | undefined;
  /** Undefined if GitHub did not list them, or was not asked. */
  readonly runs: WaitingRuns | undefined;
}

const maxTitleChars = 120;
const maxNameChars = 100;

/** Characters read of a text: a credential in it may be longer than what is shown. */
const maxReadChars = 1_000;

/** For whom each pull request waits, and which runs wait. A pull request may wait for its reviewers and its author. */
export function assessWaiting(facts: WaitingFacts): WaitingReport {
  const { now, settings, pulls, runs } = facts;
  const open = pulls?.pulls.filter(isCovered(settings)) ?? [];
  const select = <Item extends Waiting>(items: readonly Item[]) =>
    items.filter(({ waitingMs }) => waitingMs >= settings.minAgeMs).toSorted(compareLongestFirst);
  const lists = {
    reviews: select(open.filter(waitsForReview).map((pull) => describePull(pull, requestedAt(pull), now))),
    authors: select(open.flatMap((pull) => describeForAuthor(pull, now))),
    merges: select(open.filter(waitsForMerge).map((pull) => describePull(pull, approvedAt(pull), now))),
  };
  const known = runs?.runs.map((run) => describeRun(run, facts)) ?? [];
  const approvals = select(known);
  return {
    ...describeScope(facts),
    at: formatTime(now),
    counts: countAll(lists, approvals.length + (runs?.total ?? 0) - known.length),
    reviews: pulls ? lists.reviews : null,
    approvals: runs ? approvals : null,
    authors: pulls ? lists.authors : null,
    merges: pulls ? lists.merges : null,
    asked: namesOf([
      ...lists.reviews.flatMap(({ asked }) => asked),
      ...approvals.flatMap((run) => run.reviewers),
    ]),
    labels: namesOf(Object.values(lists).flatMap((list) => list.flatMap(({ labels }) => labels))),
    max: settings.max,
    list: {
      read: pulls?.pulls.length ?? 0,
      total: pulls?.total ?? 0,
      complete: pulls !== undefined && pulls.pulls.length >= pulls.total,
    },
  };
}

type PullLists = Readonly<Record<'reviews' | 'authors' | 'merges', readonly WaitingPull[]>>;

function countAll(lists: PullLists, approvals: number): WaitingReport['counts'] {
  const { reviews, authors, merges } = lists;
  const pulls = new Set([...reviews, ...authors, ...merges].map(({ url }) => url));
  return {
    reviews: reviews.length,
    approvals,
    authors: authors.length,
    merges: merges.length,
    total: pulls.size + approvals,
  };
}

function describeScope({
  repository,
  serverUrl,
  settings: { org },
}: WaitingFacts): Pick<WaitingReport, 'repository' | 'url' | 'runsUrl'> {
  if (org !== '') {
    const search = encodePart(`user:${org} is:pr is:open draft:false archived:false sort:created-asc`);
    return { repository: org, url: `${serverUrl}/pulls?q=${search}`, runsUrl: null };
  }
  const page = `${serverUrl}/${repository}`;
  return { repository, url: `${page}/pulls`, runsUrl: `${page}/actions?query=is%3Awaiting` };
}

function isCovered({ ignoreLabels, ignoreAuthors }: WaitingSettings): (pull: PullRecord) => boolean {
  return ({ isDraft, labels, author }) => {
    const login = author?.toLowerCase() ?? '';
    const names = [login, login.replace(/\[bot\]$/, '')];
    return (
      !isDraft &&
      !labels.some((label) => ignoreLabels.includes(label.toLowerCase())) &&
      !names.some((name) => ignoreAuthors.includes(name))
    );
  };
}

/** A branch without a rule for reviews has no decision: then the opinions decide. */
function decisionOf({ decision, opinions }: PullRecord): 'approved' | 'changes' | undefined {
  if (decision === 'APPROVED') return 'approved';
  if (decision === 'CHANGES_REQUESTED') return 'changes';
  if (decision === 'REVIEW_REQUIRED' || opinions.length === 0) return undefined;
  return opinions.every(({ approves }) => approves) ? 'approved' : 'changes';
}

/** Who asked for changes and is asked again is the next to act, and not the author. */
function isAskedAgain({ opinions, requests }: PullRecord): boolean {
  const objections = opinions.filter(({ approves }) => !approves);
  const isAsked = (login: string | undefined) =>
    requests.some(({ who }) => who !== undefined && who === login);
  return objections.length > 0 && objections.every(({ login }) => isAsked(login));
}

function needsChanges(pull: PullRecord): boolean {
  return decisionOf(pull) === 'changes' && !isAskedAgain(pull);
}

function waitsForReview(pull: PullRecord): boolean {
  return decisionOf(pull) !== 'approved' && !needsChanges(pull);
}

function waitsForMerge(pull: PullRecord): boolean {
  const isHeld = pull.hasConflict || pull.checks === 'failure' || pull.checks === 'pending';
  return decisionOf(pull) === 'approved' && !isHeld;
}

function describeForAuthor(pull: PullRecord, now: number): WaitingPull[] {
  const reasons: readonly Reason[] = [
    ...(needsChanges(pull) ? (['changes'] as const) : []),
    ...(pull.hasConflict ? (['conflict'] as const) : []),
    ...(pull.checks === 'failure' ? (['checks'] as const) : []),
  ];
  if (reasons.length === 0) return [];
  const objected = earliest(pull.opinions.filter(({ approves }) => !approves).map(({ at }) => at));
  const since = needsChanges(pull) ? objected : pull.committedAt;
  return [{ ...describePull(pull, since, now), reasons }];
}

/** The oldest request without a review, or when there was something to review. */
function requestedAt({ requests, readyAt }: PullRecord): string | undefined {
  return latest([earliest(requests.map(({ at }) => at)), readyAt]);
}

function approvedAt({ opinions }: PullRecord): string | undefined {
  return latest(opinions.filter(({ approves }) => approves).map(({ at }) => at));
}

/** A commit may be older than its pull request, and have any date. */
function describePull(pull: PullRecord, given: string | undefined, now: number): WaitingPull {
  const { repository, number, url, author, requests, labels, additions, deletions } = pull;
  const createdMs = Math.min(Date.parse(pull.createdAt), now);
  const sinceMs = Math.min(Math.max(Date.parse(given ?? pull.createdAt), createdMs), now);
  return {
    repository,
    number,
    title: shownText(pull.title, maxTitleChars),
    url,
    author: author ?? null,
    asked: requests.flatMap(({ who }) => who ?? []),
    askedHidden: requests.filter(({ who }) => who === undefined).length,
    since: formatTime(sinceMs),
    waitingMs: now - sinceMs,
    checks: pull.checks ?? null,
    reasons: [],
    labels: labels.map((label) => shownText(label, maxNameChars)),
    additions,
    deletions,
  };
}

function describeRun({ run, environments, reviewers }: WaitingRunRecord, facts: WaitingFacts): WaitingRun {
  const { now, repository } = facts;
  const sinceMs = Math.min(Date.parse(run.updatedAt ?? run.startedAt ?? formatTime(now)), now);
  return {
    repository,
    workflow: shownText(run.name ?? '', maxNameChars),
    number: run.number,
    title: shownText(run.title ?? '', maxTitleChars),
    url: run.url ?? null,
    environments: environments?.map((name) => shownText(name, maxNameChars)) ?? null,
    reviewers,
    since: formatTime(sinceMs),
    waitingMs: now - sinceMs,
    branch: run.branch === undefined ? null : shownText(run.branch, maxNameChars),
    actor: run.actor ?? null,
  };
}

interface Waiting {
  readonly waitingMs: number;
  readonly repository: string;
  readonly number: number;
}

function compareLongestFirst(a: Waiting, b: Waiting): number {
  return (
    b.waitingMs - a.waitingMs ||
    (a.repository === b.repository ? 0 : a.repository < b.repository ? -1 : 1) ||
    a.number - b.number
  );
}

function namesOf(names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true as const]));
}

/** Without credentials, and cut. */
function shownText(text: string, maxChars: number): string {
  return redactBeginning(text, maxReadChars).slice(0, maxChars).toWellFormed();
}

/** All times are GitHub's, in the same form: their texts have their order. */
function earliest(times: readonly (string | undefined)[]): string | undefined {
  return times.filter((time) => time !== undefined).toSorted()[0];
}

function latest(times: readonly (string | undefined)[]): string | undefined {
  return times
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
}

/** RFC 3339 in whole seconds. */
function formatTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
