/** What a user may set of delivery. Times in milliseconds. */
export interface DeliveryPolicy {
  /** For one attempt, from connecting to the last byte of the answer. */
  readonly timeoutMs: number;
  /**
   * Repeats after the first attempt. Not counted, since each happens at most once and is not the same request
   * again: signing with the server's clock, the shrunk and the trusted form, and moving on to the next robot
   * of a pool.
   */
  readonly retries: number;
  /** For one message to one robot, retries and waits included, from the moment its turn has come. */
  readonly deadlineMs: number;
  readonly delivery: 'at-least-once' | 'at-most-once';
}

/** Full jitter, as in "Exponential Backoff And Jitter" (AWS Architecture Blog). */
const backoff = { baseMs: 500, maxMs: 10_000 } as const;

/**
 * A rate-limited robot rests for the minute that its limit counts back, and gets one more try when that much
 * of the deadline is left; limited again, it is blocked. Source: open.dingtalk.com, "custom robot: limits"
 * (20 messages a minute, throttled for 10 minutes).
 */
export const rateLimit = { restMs: 60_000, leastLeftMs: 61_000, blockMs: 600_000 } as const;

/** No attempt is begun with less time than this: it could only end without an answer. */
export const leastAttemptMs = 250;

/**
 * After the first signal, how long a request in flight may take to find its answer; the runner kills after
 * ten seconds.
 */
export const graceMs = 3_000;

/**
 * When a host gave none of this many messages in a row DingTalk's verdict, and for this long since it failed the
 * first of them, those after them are not tried in this run: a large batch would otherwise wait for hours.
 */
export const circuitBreaker = { messages: 3, ms: 60_000 } as const;

/**
 * How long to wait before the retry with this number, counted from 1. Never less than the server asked for.
 */
export function waitMs(retry: number, retryAfterMs: number, random: () => number): number {
  const ceiling = Math.min(backoff.maxMs, backoff.baseMs * 2 ** (retry - 1));
  return Math.max(Math.round(random() * ceiling), retryAfterMs);
}

/**
 * `Retry-After` as seconds or an HTTP date, in milliseconds from now; 0 for anything else. Source: RFC 9110,
 * 10.2.3.
 */
export function retryAfterMs(value: string | undefined, nowMs: number): number {
  if (value === undefined) return 0;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const date = httpDateMs(value);
  return date === undefined ? 0 : Math.max(0, date - nowMs);
}

/** An HTTP date in the form all senders must use, as milliseconds since 1970. Source: RFC 9110, 5.6.7. */
export function httpDateMs(value: string | undefined): number | undefined {
  if (!value || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
    return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
