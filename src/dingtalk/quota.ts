const hourMs = 3_600_000;

/** China's time, without daylight saving time. */
const chinaOffsetMs = 8 * hourMs;

/**
 * The day on which a monthly quota returns: the first of the next calendar month in China, as `2026-12-01`. Source:
 * open.dingtalk.com, "billing model" (次/自然月).
 */
export function quotaReturnDay(nowMs: number): string {
  const now = new Date(nowMs + chinaOffsetMs);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}
