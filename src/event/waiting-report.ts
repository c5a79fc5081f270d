/** The type of the event that carries a report of what waits; docs/waiting.md describes it. */
export const waitingReportType = 'io.github.dingtalk-cloudevents.waiting';

export function isWaitingReport({ type }: { readonly type: string }): boolean {
  return type === waitingReportType;
}

/**
 * What waits for a person: the data of the event. All text is untrusted. What is unknown is null, so that a template can
 * name it. Each list begins with what has waited longest.
 */
export interface WaitingReport {
  /** `octo/hello`, or the organisation whose repositories it covers. */
  readonly repository: string;
  /** RFC 3339: when it was made. */
  readonly at: string;
  /** Page of the open pull requests. */
  readonly url: string;
  /** Page of the runs that wait; null for an organisation. */
  readonly runsUrl: string | null;
  readonly counts: WaitingCounts;
  /** Without a decision. Null, as the other lists of pull requests, if GitHub did not list them. */
  readonly reviews: readonly WaitingPull[] | null;
  /** Runs that wait for an environment; null if GitHub did not list them. */
  readonly approvals: readonly WaitingRun[] | null;
  /** With changes requested, a conflict or red checks: the author is to act. */
  readonly authors: readonly WaitingPull[] | null;
  /** Approved, and nothing red. */
  readonly merges: readonly WaitingPull[] | null;
  /** Who is asked to review or to approve, for filters of rules: `data.asked.@octo-org/cart` is true. */
  readonly asked: Readonly<Record<string, true>>;
  /** The labels of what waits, for filters of rules. */
  readonly labels: Readonly<Record<string, true>>;
  /** Lines in the message. */
  readonly max: number;
  readonly list: PullList;
}

interface WaitingCounts {
  readonly reviews: number;
  readonly approvals: number;
  readonly authors: number;
  readonly merges: number;
  /** Pull requests and runs: one that waits for reviewers and its author counts once. */
  readonly total: number;
}

export interface WaitingPull {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** Login; null for a deleted account. A bot has `[bot]` at its end. */
  readonly author: string | null;
  /** Logins and teams (`@octo-org/cart`) whose review is requested. */
  readonly asked: readonly string[];
  /** Teams among them whose names the token may not read. */
  readonly askedHidden: number;
  /** RFC 3339: since when it has waited for this. */
  readonly since: string;
  readonly waitingMs: number;
  /** Null without checks, and if the token may not read them. */
  readonly checks: Checks | null;
  /** Why its author is to act; empty in the other lists, where nothing is wrong. */
  readonly reasons: readonly Reason[];
  readonly labels: readonly string[];
  readonly additions: number;
  readonly deletions: number;
}

export type Checks = 'success' | 'failure' | 'pending';

export type Reason = 'changes' | 'conflict' | 'checks';

export interface WaitingRun {
  readonly repository: string;
  readonly workflow: string;
  readonly number: number;
  readonly title: string;
  /** The run's page, where it can be approved. */
  readonly url: string | null;
  /** Null if GitHub did not say. */
  readonly environments: readonly string[] | null;
  /** Logins and teams that may approve. */
  readonly reviewers: readonly string[];
  readonly since: string;
  readonly waitingMs: number;
  readonly branch: string | null;
  readonly actor: string | null;
}

/** How far the list of pull requests reaches. */
interface PullList {
  readonly read: number;
  /** Open pull requests, drafts among them. */
  readonly total: number;
  /** All were read. */
  readonly complete: boolean;
}
