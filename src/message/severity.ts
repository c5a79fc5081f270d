/** What a state or a severity means to the group. */
export type Severity = 'good' | 'cancelled' | 'warning' | 'bad' | 'critical';

export const signs: Readonly<Record<Severity, string>> = {
  good: '✅',
  cancelled: '⛔',
  warning: '⚠️',
  bad: '❌',
  critical: '🔥',
};

/** '' for news that is neither good nor bad. */
export function signFor(severity: Severity | undefined): string {
  return severity === undefined ? '' : signs[severity];
}

/** From the best to the worst. */
export const severities: readonly Severity[] = ['good', 'cancelled', 'warning', 'bad', 'critical'];

export function worst(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return severities.indexOf(a) < severities.indexOf(b) ? b : a;
}
