/** The type of the event that carries a health report; docs/health.md describes it. */
export const healthReportType = 'io.github.dingtalk-cloudevents.health';

export function isHealthReport({ type }: { readonly type: string }): boolean {
  return type === healthReportType;
}

/**
 * The state of a branch's workflows over a period: the data of the event. All text is untrusted. What is unknown is null, so that
 * a template can name it.
 */
export interface HealthReport {
  /** `octo/hello` */
  readonly repository: string;
  readonly branch: string;
  /** As the input gives it: `24h`. */
  readonly period: string;
  /** RFC 3339; the report covers the runs that started from here … */
  readonly from: string;
  /** … to here, which is when it was made. */
  readonly to: string;
  /** Page of the branch's runs. */
  readonly url: string;
  readonly counts: HealthCounts;
  /** The set of red workflows differs from that at `from`. */
  readonly changed: boolean;
  /** Names of the workflows that are red now and were not at `from`. */
  readonly newlyRed: readonly string[];
  /** Names of the workflows that were red at `from` and are not any more. */
  readonly recovered: readonly string[];
  /** Runs of the period that succeeded or failed. */
  readonly runs: RunCounts;
  /** The same of the period before; null if the list of runs does not reach back to it. */
  readonly before: RunCounts | null;
  /** The longest green run of the period. */
  readonly slowest: SlowestRun | null;
  /** Workflows that became slower than in the period before, the most first. */
  readonly slower: readonly SlowerWorkflow[];
  /** Worst first: red, green with re-runs, green after failures, green. */
  readonly workflows: readonly WorkflowHealth[];
  /** Workflows that are switched off, those without activity first; null if GitHub did not list them. */
  readonly disabled: readonly DisabledWorkflow[] | null;
  readonly list: RunList;
}

interface HealthCounts {
  /** Those with a conclusive run in the period, and those that were red before and did not run. */
  readonly workflows: number;
  readonly red: number;
  readonly flaky: number;
  readonly green: number;
}

/** Counts conclusive runs: each succeeded or failed. */
export interface RunCounts {
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Succeeded at a later attempt. */
  readonly rerun: number;
  /** From 0 to 1; null without runs. */
  readonly greenShare: number | null;
}

export interface WorkflowHealth {
  readonly name: string;
  /** Page of its runs of the branch; null if GitHub does not list the workflow. */
  readonly url: string | null;
  /** `flaky`: its last run is green, and a run of the period needed a re-run to become so. */
  readonly state: 'red' | 'flaky' | 'green';
  /** Whether a run of the period succeeded or failed. */
  readonly ran: boolean;
  readonly runs: RunCounts;
  /** Of the green runs of the period. */
  readonly medianMs: number | null;
  readonly slowestMs: number | null;
  /** Of the green runs of the period before. */
  readonly medianBeforeMs: number | null;
  readonly slowestBeforeMs: number | null;
  /** The failed runs in a row up to the last one; null if it is not red. */
  readonly red: RedStreak | null;
}

/** A workflow that does not run: GitHub switches scheduled ones off after 60 days without activity. */
export interface DisabledWorkflow {
  readonly name: string;
  /** Its page, where it can be switched on; null if it has no file. */
  readonly url: string | null;
  readonly reason: 'inactivity' | 'manually';
}

export interface RedStreak {
  /** The first failed run. */
  readonly since: { readonly number: number; readonly url: string | null; readonly startedAt: string | null };
  readonly failedRuns: number;
  /** The streak reaches the end of the list and may be longer. */
  readonly orMore: boolean;
  /** From the start of the first failed run to the report. */
  readonly durationMs: number | null;
  /** Login of who started the first failed run; null for a schedule, whose actor is only who edited it last. */
  readonly breaker: string | null;
}

export interface SlowestRun {
  readonly workflow: string;
  readonly number: number;
  readonly url: string | null;
  readonly durationMs: number;
  /** Of the workflow's green runs of the period. */
  readonly medianMs: number;
}

export interface SlowerWorkflow {
  readonly workflow: string;
  readonly medianMs: number;
  readonly medianBeforeMs: number;
}

/** How far the list of runs reaches. */
interface RunList {
  readonly read: number;
  /** Runs that GitHub knows since the report looks back. */
  readonly total: number;
  /** RFC 3339; every run since then was read. */
  readonly since: string;
  /** Every run of the period was read. */
  readonly complete: boolean;
}
