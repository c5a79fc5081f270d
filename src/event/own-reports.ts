import { isHealthReport } from './health-report.ts';
import { isWaitingReport } from './waiting-report.ts';

/** Whether the event is a report of the action's own: it has a page of its own, and is about no run. */
export function isOwnReport(event: { readonly type: string }): boolean {
  return isHealthReport(event) || isWaitingReport(event);
}
