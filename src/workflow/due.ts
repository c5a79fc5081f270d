import type { Build } from './build.ts';

export const notifyWhens = ['always', 'success', 'failure', 'cancelled', 'changed', 'fixed'] as const;

/**
 * A case in which the group wants to hear of a run. `changed`: failed after a success; `fixed`: succeeded
 * after a failure.
 */
export type NotifyWhen = (typeof notifyWhens)[number];

/**
 * Whether one of the cases is given. A failure of which nobody knows what went before counts as changed: an
 * alert is not swallowed.
 */
export function isDue(
  cases: readonly NotifyWhen[],
  { outcome, change }: Pick<Build, 'outcome' | 'change'>,
): boolean {
  return cases.some((wanted) => {
    switch (wanted) {
      case 'always':
        return true;
      case 'success':
      case 'failure':
      case 'cancelled':
        return outcome === wanted;
      case 'changed':
        return change.kind === 'changed' || (change.kind === 'unknown' && outcome === 'failure');
      case 'fixed':
        return change.kind === 'fixed';
      default:
        return wanted satisfies never;
    }
  });
}

/** Events with no news of their own: what can be told of them is their run. */
const runEvents = new Set(['workflow_run', 'workflow_dispatch', 'schedule']);

/** What the inputs say of the run. */
interface Asked {
  /** '' when it is not given. */
  readonly status: string;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly notifyWhen: readonly NotifyWhen[];
}

/**
 * Whether the message is about the run rather than about the event that triggered it: it did not go well, or
 * the inputs ask about it. A push or a release in a job that goes well is told as such.
 */
export function concernsRun({ status, needs, notifyWhen }: Asked, eventName: string): boolean {
  const isWell = status === 'success' || status === '';
  const isAsked = Object.keys(needs).length > 0 || !notifyWhen.includes('always');
  return !isWell || isAsked || runEvents.has(eventName);
}
