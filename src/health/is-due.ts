import { type Said, say } from '../said.ts';
import type { NotifyWhen } from '../workflow/notify-when.ts';
import type { HealthReport } from './health-report.ts';

/**
 * Whether `notify-when` asks for the report: `failure` when a workflow is red, `changed` when others are red than at the start of the
 * period, `fixed` when the last red one became green. A report is never cancelled.
 */
export function isDue(
  cases: readonly NotifyWhen[],
  { counts, changed, recovered }: Pick<HealthReport, 'counts' | 'changed' | 'recovered'>,
): boolean {
  return cases.some((wanted) => {
    switch (wanted) {
      case 'always':
        return true;
      case 'success':
        return counts.red === 0;
      case 'failure':
        return counts.red > 0;
      case 'changed':
        return changed;
      case 'fixed':
        return counts.red === 0 && recovered.length > 0;
      case 'cancelled':
        return false;
      default:
        return wanted satisfies never;
    }
  });
}

/** Why nothing is sent, for the log. */
export function healthNotDue(
  cases: readonly NotifyWhen[],
  { counts, changed }: Pick<HealthReport, 'counts' | 'changed'>,
): Said {
  const same = changed ? say`others than before` : say`the same as before`;
  return say`Not sent: notify-when is \`${cases.join(', ')}\`, and ${counts.red} of ${counts.workflows} workflows are red (${same}).`;
}
