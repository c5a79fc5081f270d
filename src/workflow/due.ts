import type { Build } from './build.ts';

export const notifyWhens = ['always', 'success', 'failure', 'cancelled', 'changed', 'fixed'] as const;

/** A case in which the group wants to hear of a run. `changed`: failed after a success; `fixed`: succeeded after a failure. */
export type NotifyWhen = (typeof notifyWhens)[number];

/** Whether one of the cases is given. A failure of which nobody knows what went before counts as changed: an alert is not swallowed. */
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

/**
 * Whether the message is about the run rather than about the event that triggered it: it did not succeed, or the inputs ask about it.
 * A push or a release in a job that goes well is told as such.
 */
export function concernsRun(
  { status, needs, notifyWhen }: { status: string; needs: string; notifyWhen: readonly NotifyWhen[] },
  eventName: string,
): boolean {
  const isWell = status === 'success' || status === '';
  return !isWell || needs !== '' || !notifyWhen.includes('always') || runEvents.has(eventName);
}
