/** The type of the event that carries a health report; docs/health.md describes it. */
export const healthReportType = 'io.github.dingtalk-cloudevents.health';

export function isHealthReport({ type }: { readonly type: string }): boolean {
  return type === healthReportType;
}
