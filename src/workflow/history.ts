import { withoutUndefined } from '../json.ts';
import { isFailed } from './conclusion.ts';
import type { RunRecord } from './run-record.ts';
import type { Change, PastRun, RunOutcome } from './workflow-run.ts';

interface CurrentRun {
  readonly outcome: RunOutcome;
  readonly number: number;
  /** Login of who caused this run. */
  readonly actor: string | undefined;
  /** The repository of the branch, '' for a deleted fork. A fork's branch can have the same name. */
  readonly headRepository: string | undefined;
}

export interface RunHistory {
  /** The previous attempt of the same run. */
  readonly attempt?: RunRecord | undefined;
  /** Completed runs of the same workflow, branch and event, in any order; this run may be among them. */
  readonly runs: readonly RunRecord[];
  /** True when there are more runs than `runs`. */
  readonly isCut: boolean;
}

export interface Comparison {
  readonly change: Change;
  /** The commit that `change` starts from: of the last green run before, or of the last red one if this run is fixed. */
  readonly baseSha?: string;
  readonly firstToBreak?: string;
  /** When the run started that `change` compares this one with. */
  readonly previousStartedAt?: string;
}

/**
 * Compares this run with its own previous attempt, else with the newest earlier run that succeeded or
 * failed. Cancelled and skipped runs say nothing about the code and are ignored.
 */
export function compareWithHistory(present: CurrentRun, history: RunHistory): Comparison {
  const { outcome } = present;
  const before = findDecidedBefore(present, history);
  const row = before.slice(0, countStreak(before));
  const first = row.at(-1);
  const [previous] = before;
  if (previous === undefined || (outcome !== 'failure' && outcome !== 'success')) return { change: unknown };

  const numbers = new Set(row.map(({ number }) => number));
  if (outcome === 'failure') numbers.add(present.number);
  const kind = kinds[outcome][previous.conclusion === 'success' ? 'success' : 'failure'];
  const isFixedByRerun = kind === 'fixed' && first?.number === present.number;
  const green = kind === 'fixed' ? undefined : before[row.length];
  const change: Change = withoutUndefined({
    kind: isFixedByRerun ? ('mended' as const) : kind,
    failedRuns: numbers.size,
    orMore: row.length > 0 && row.length === before.length && history.isCut,
    since: first === undefined ? undefined : createPastRun(first),
    lastGreen: green && createPastRun(green),
    reruns: kind === 'changed' || isFixedByRerun ? countReruns(before, present.number) : undefined,
  });
  const firstToBreak = outcome === 'failure' && first === undefined ? present.actor : first?.actor;
  const baseSha = kind === 'fixed' ? previous.sha : green?.sha;
  return withoutUndefined({ change, baseSha, firstToBreak, previousStartedAt: previous.startedAt });
}

/** Whether the run is good again, by a commit or by a later attempt. */
export function isFix({ kind }: Change): boolean {
  return kind === 'fixed' || kind === 'mended';
}

/** The newest run before this one that succeeded or failed, and the newest that succeeded. */
export function findComparedRuns(
  present: Pick<CurrentRun, 'number' | 'headRepository'>,
  history: RunHistory,
): { previous: RunRecord | undefined; lastGreen: RunRecord | undefined } {
  const before = findDecidedBefore(present, history);
  return { previous: before[0], lastGreen: before[countStreak(before)] };
}

const kinds = {
  success: { success: 'still-succeeding', failure: 'fixed' },
  failure: { success: 'changed', failure: 'still-failing' },
} as const;

const unknown: Change = { kind: 'unknown', failedRuns: 0, orMore: false };

/** The failed runs in a row at the end of a branch's history, newest first. */
export function findStreak({ runs, isCut }: RunHistory): {
  readonly row: readonly RunRecord[];
  /** True if it may be longer. */
  readonly orMore: boolean;
} {
  const decided = runs.toSorted((a, b) => b.number - a.number).filter(isDecided);
  const row = decided.slice(0, countStreak(decided));
  return { row, orMore: row.length > 0 && row.length === decided.length && isCut };
}

/** The runs before this one that succeeded or failed, newest first. */
function findDecidedBefore(
  present: Pick<CurrentRun, 'number' | 'headRepository'>,
  { attempt, runs }: RunHistory,
): RunRecord[] {
  const earlier = runs
    .filter(({ number }) => number < present.number)
    .filter(({ headRepository }) => isSameRepository(headRepository, present.headRepository))
    .toSorted((a, b) => b.number - a.number);
  return [...(attempt === undefined ? [] : [attempt]), ...earlier].filter(isDecided);
}

function isDecided({ conclusion }: RunRecord): boolean {
  return conclusion === 'success' || isFailed(conclusion);
}

/** How many of the earlier runs passed only on a later attempt; undefined unless several did. */
function countReruns(before: readonly RunRecord[], present: number): Change['reruns'] {
  const earlier = before.filter(({ number }) => number !== present);
  const passed = earlier.filter(({ conclusion, attempt }) => conclusion === 'success' && attempt > 1).length;
  return passed < 2 ? undefined : { passed, of: earlier.length };
}

function countStreak(before: readonly RunRecord[]): number {
  const end = before.findIndex(({ conclusion }) => !isFailed(conclusion));
  return end < 0 ? before.length : end;
}

/** Two deleted forks are not known to be the same. */
function isSameRepository(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || (one === other && one !== '');
}

export function createPastRun({ number, url, startedAt }: RunRecord): PastRun {
  return withoutUndefined({ number, url, startedAt });
}
