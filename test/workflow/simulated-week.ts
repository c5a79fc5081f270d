import { compareWithHistory } from '../../src/workflow/history.ts';
import type { NotifyWhen } from '../../src/workflow/notify-when.ts';
import type { RunRecord } from '../../src/workflow/run-record.ts';
import { type SimulatedJob, simulateRun } from './simulated-run.ts';

/** A push to one branch, and how its run ends. */
export interface Push {
  /** Hours since the week began, on a Monday at midnight. */
  readonly hour: number;
  readonly outcome: 'success' | 'failure';
}

/** The jobs of a run that send messages: the legs of a matrix, or one that speaks for the run. */
export interface SetUp {
  readonly jobs: number;
  readonly per: 'job' | 'run';
}

/** Legs of the matrix that the figures are for. */
export const legs = 12;

const day = 24;
const workdays = [0, 1, 2, 3, 4];

/** A green push, ten red ones on five days, a green one. */
export const redWeek: readonly Push[] = [
  { hour: 9, outcome: 'success' },
  ...workdays.flatMap((weekday) =>
    [10, 15].map((hour) => ({ hour: weekday * day + hour, outcome: 'failure' as const })),
  ),
  { hour: 4 * day + 18, outcome: 'success' },
];

/** As many pushes, all of them green. */
export const goodWeek: readonly Push[] = redWeek.map((push) => ({ ...push, outcome: 'success' }));

const monday = Date.UTC(2026, 2, 2);

/** The messages of a week, all of which a robot accepts: as many calls. */
export function callsOf(
  week: readonly Push[],
  { jobs, per }: SetUp,
  notifyWhen: readonly NotifyWhen[],
): number {
  const runs = week.map(recordOf);
  const messages = runs.map((run, index) => {
    const history = { runs: runs.slice(0, index), isCut: false };
    const past = (outcome: 'success' | 'failure') => ({
      ...compareWithHistory({ ...run, outcome, actor: run.actor, headRepository: 'octo/hello' }, history),
      startedAt: run.startedAt,
    });
    const { failures, fixes } = simulateRun(legsOf(jobs, run.conclusion === 'failure'), 1_000, {
      per,
      notifyWhen,
      past,
    });
    return failures + fixes;
  });
  return messages.reduce((sum, count) => sum + count, 0);
}

/** The calls of a month, of repositories of which one in ten has a red week. */
export function callsInMonth(repositories: number, good: number, red: number): number {
  const week = repositories * (0.9 * good + 0.1 * red);
  return Math.round((week * 52) / 12);
}

function recordOf({ hour, outcome }: Push, index: number): RunRecord {
  const startedAt = new Date(monday + hour * 60 * 60 * 1000).toISOString();
  const number = index + 1;
  return {
    id: number,
    number,
    attempt: 1,
    conclusion: outcome,
    startedAt,
    headRepository: 'octo/hello',
    pullRequests: [],
  };
}

/** Legs that end some seconds apart, all of them good or all of them bad. */
function legsOf(count: number, fails: boolean): readonly SimulatedJob[] {
  return Array.from({ length: count }, (_, index) => ({
    queuedMs: 0,
    workMs: 60_000 + ((index * 7) % count) * 1_700,
    askMs: 400,
    postMs: 2_500,
    fails,
    isLater: false,
  }));
}
