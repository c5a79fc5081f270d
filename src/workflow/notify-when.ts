import { type Forge, gitHub } from '../forge.ts';
import { type Said, say } from '../said.ts';
import type { OtherJobs } from './announcement.ts';
import { isFix } from './history.ts';
import type { TestResults } from './test-results.ts';
import type { Change, Job, RunOutcome } from './workflow-run.ts';

export const notifyWhens = ['always', 'success', 'failure', 'cancelled', 'changed', 'fixed'] as const;

/**
 * When the group wants a message about a run. `changed`: failed after a success, or a job failed that passed in
 * the red run before; `fixed`: succeeded after a failure, also on a later attempt; `still-after-24h`: the first failure in
 * each further 24 hours of a red branch.
 */
export type NotifyWhen = (typeof notifyWhens)[number] | Reminder;

/** Hours of red after which, and after which again, a failure is worth a reminder. */
export type Reminder = `still-after-${number}h`;

const reminder = /^still-after-(\d{1,3})h$/;

/** Longer would be for nobody: GitHub's page of runs reaches back a month on few branches. */
const maxReminderHours = 31 * 24;

export function isReminder(text: string): text is Reminder {
  const hours = reminderHours(text);
  return hours >= 1 && hours <= maxReminderHours;
}

/** The hours of a reminder; 0 for any other text. */
export function reminderHours(text: string): number {
  return Number(reminder.exec(text)?.[1] ?? 0);
}

/** Whether each job that asks sends a message about its failure, or only the first of its run to fail. */
export const pers = ['job', 'run'] as const;

/** What the job that asks knows of its run, and what of that it may announce. */
export interface Announceable {
  /** The outcome that it answers for: its own, that of its `needs`, and of jobs that failed before it was created. */
  readonly own: RunOutcome;
  /** The outcome of the run so far. */
  readonly outcome: RunOutcome;
  readonly change: Change;
  /** The failed jobs that it answers for. */
  readonly failed: readonly Pick<Job, 'isNew'>[];
  readonly otherJobs: OtherJobs;
  /** Whether it is for this job to say that the run is fixed. */
  readonly announcesFix: boolean;
  /** When this run started, and the one that `change` compares it with; RFC 3339. */
  readonly startedAt?: string | undefined;
  readonly previousStartedAt?: string | undefined;
}

/**
 * Whether one of the cases applies. A job announces what it answers for, and leaves the failure of another job to
 * that job. A failure without known history counts as changed, so that no alert is lost.
 */
export function shouldNotify(
  cases: readonly NotifyWhen[],
  announceable: Omit<Announceable, 'otherJobs'>,
): boolean {
  const { own, outcome, change, failed, announcesFix } = announceable;
  return cases.some((wanted) => {
    switch (wanted) {
      case 'always':
        return true;
      case 'failure':
        return own === 'failure';
      case 'success':
      case 'cancelled':
        return own === wanted && outcome === wanted;
      case 'changed':
        return (
          own === 'failure' &&
          (change.kind === 'changed' ||
            change.kind === 'unknown' ||
            failed.some(({ isNew }) => isNew === true))
        );
      case 'fixed':
        return announcesFix && isFix(change);
      default:
        return own === 'failure' && isReminderDue(announceable, reminderHours(wanted satisfies Reminder));
    }
  });
}

/**
 * Whether this is the first run since the branch has been red for that long, or for a multiple of it. Nothing is
 * remembered: the times of this run and the one before say which of them came first. A streak whose beginning GitHub's
 * page of runs does not show is counted by the clock instead.
 */
function isReminderDue(
  { change, startedAt, previousStartedAt }: Omit<Announceable, 'otherJobs'>,
  hours: number,
): boolean {
  if (change.kind !== 'still-failing') return false;
  const originMs = change.orMore ? 0 : Date.parse(change.since?.startedAt ?? '');
  const passed = (time: string | undefined) =>
    Math.floor((Date.parse(time ?? '') - originMs) / (hours * 60 * 60 * 1000));
  return passed(startedAt) > passed(previousStartedAt);
}

/** Whether only the jobs say if the run is reported: a red branch may have a newly broken job. */
export function decidesByJobs(
  cases: readonly NotifyWhen[],
  { own, change }: Pick<Announceable, 'own' | 'change'>,
): boolean {
  return own === 'failure' && cases.includes('changed') && change.kind === 'still-failing';
}

/** Why nothing is sent, for the log. */
export function explainNotDue(
  cases: readonly NotifyWhen[],
  { own, outcome, change, otherJobs }: Pick<Announceable, 'own' | 'outcome' | 'change' | 'otherJobs'>,
  forge: Forge = gitHub,
): Said {
  if (own !== outcome)
    return say`Not sent: notify-when is \`${cases.join(', ')}\`, this job is \`${own}\`. Another job of the run is \`${outcome}\` and reports that itself.`;
  const notice = say`Not sent: notify-when is \`${cases.join(', ')}\`, the run is \`${outcome}\``;
  if (decideNotification(cases, [own]) !== 'history') return say`${notice}.`;
  if (own === 'success' && otherJobs !== 'good')
    return say`${notice}, and ${explainSilence(otherJobs, forge)}.`;
  if (isFix(change))
    return say`${notice} (${change.kind}), and another job that ends at the same time reports it.`;
  if (change.kind !== 'unknown') return say`${notice} (${change.kind}).`;
  return forge.answersAll
    ? say`${notice}, and the previous result is unknown (a first run, or the "github-token" lacks "actions: read").`
    : say`${notice}, and the previous result is unknown (a first run, or ${forge.name} does not list earlier runs).`;
}

function explainSilence(otherJobs: Exclude<OtherJobs, 'good'>, forge: Forge): Said {
  switch (otherJobs) {
    case 'bad':
      return say`another job of the run failed`;
    case 'unfinished':
      return say`the run has unfinished jobs: the last one to end says whether it is fixed`;
    case 'unknown':
      return say`${forge.name} did not list the run's other jobs, so it is not known whether all of it is fixed`;
    default:
      return otherJobs satisfies never;
  }
}

/**
 * Whether a run with this outcome is reported: `history` if the history decides, `jobs` if the outcome itself
 * is uncertain.
 */
export function decideNotification(
  cases: readonly NotifyWhen[],
  outcomes: readonly RunOutcome[],
): boolean | 'history' | 'jobs' {
  const [first = 'jobs', ...others] = outcomes.map((outcome) => decideCase(cases, outcome));
  return others.every((other) => other === first) ? first : 'jobs';
}

function decideCase(cases: readonly NotifyWhen[], outcome: RunOutcome): boolean | 'history' {
  if (cases.some((wanted) => wanted === 'always' || wanted === outcome)) return true;
  const needsPast = cases.some(
    (wanted) =>
      ((wanted === 'changed' || isReminder(wanted)) && outcome === 'failure') ||
      (wanted === 'fixed' && outcome === 'success'),
  );
  return needsPast && 'history';
}

/** What the `report` input can ask for. */
export const reportValues = ['auto', 'run', 'event', 'health', 'waiting'] as const;

export type Report = (typeof reportValues)[number];

/** Whether the step makes its event of what GitHub lists. It can be made again, is due by rules of its own, and no run is read for it. */
export function isMadeFromLists(report: Report): boolean {
  return report === 'health' || report === 'waiting';
}

/** Events that say nothing by themselves: the message is about their run. */
const runEvents = new Set(['workflow_run', 'workflow_dispatch', 'schedule']);

/** What the inputs say about the run. */
interface Asked {
  /** '' when it is not given. */
  readonly status: string;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly notifyWhen: readonly NotifyWhen[];
  /** `auto` when it is not given. */
  readonly report?: Report;
}

/** Whether the message is about the run because tests failed in it, whatever triggered it. */
export function reportsFailedTests(report: Report, tests: TestResults | undefined): boolean {
  return report === 'auto' && tests !== undefined && tests.failed > 0;
}

/**
 * Whether the message is about the run rather than about the event that triggered it: the run did not go
 * well, or the inputs ask about it. A push or a release in a successful job is reported as that event.
 * `report` decides if it is not `auto`.
 */
export function reportsRun({ report = 'auto', ...asked }: Asked, eventName: string): boolean {
  switch (report) {
    case 'run':
      return true;
    case 'event':
      // The event is the end of another run: there is nothing else to report.
      return eventName === 'workflow_run';
    case 'health':
    case 'waiting':
      return false;
    case 'auto':
      return isRunOfInterest(asked, eventName);
    default:
      return report satisfies never;
  }
}

function isRunOfInterest({ status, needs, notifyWhen }: Asked, eventName: string): boolean {
  const isWell = status === 'success' || status === '';
  const isAsked = Object.keys(needs).length > 0 || !notifyWhen.includes('always');
  return !isWell || isAsked || runEvents.has(eventName);
}
