/** The delivery settings of the user. Times in milliseconds. */
export interface DeliveryPolicy {
  /** For one attempt, from connecting to the last byte of the response. */
  readonly timeoutMs: number;
  /**
   * Retries after the first attempt. Not counted, because each happens at most once and is another request:
   * signing with the server's clock, posting the shrunk or the trusted variant, and moving on to the next
   * robot of a pool.
   */
  readonly retries: number;
  /** For one message to one robot, retries and delays included, from its first attempt. */
  readonly deadlineMs: number;
  /** What of the deadline was used before any message could be made: the reading of rules and other files. */
  readonly readingMs?: number;
  readonly delivery: 'at-least-once' | 'at-most-once';
}

/** The time for a message from its first attempt: what the reading left, and at least half of the deadline. */
export function deliveryMs({ deadlineMs, readingMs = 0 }: DeliveryPolicy): number {
  return Math.max(deadlineMs - readingMs, deadlineMs / 2);
}

/** Full jitter, as in "Exponential Backoff And Jitter" (AWS Architecture Blog). */
const backoff = { baseMs: 500, maxMs: 10_000 } as const;

/**
 * A rate-limited robot rests for the minute that its limit looks back on, and gets one more attempt if the
 * deadline allows; limited again, it counts as blocked. Source: open.dingtalk.com, "custom robot: limits"
 * (20 messages a minute, throttled for 10 minutes).
 */
export const rateLimit = {
  restMs: 60_000,
  leastLeftMs: 61_000,
  blockMs: 600_000,
  /** The last moment for the attempt leaves it this long: DingTalk usually answers within one second. */
  lastAttemptMs: 5_000,
  /** The longest wait after a rest: an alert that is later than that is old. */
  maxSpreadMs: 240_000,
} as const;

/** Shortest time for an attempt: with less it could only end without a response. */
export const leastAttemptMs = 250;

/** How long a request in flight may take after the first signal; the runner kills after ten seconds. */
export const graceMs = 3_000;

/**
 * A circuit opens after this many messages in a row without a response from DingTalk, and this
 * long after the first of them failed. Later messages are not tried in this run: a large batch would
 * otherwise wait for hours.
 */
export const circuitBreaker = { messages: 3, ms: 60_000 } as const;

/** The delay in ms before this retry, counted from 1. Never less than the server asked for. */
export function backoffMs(retry: number, retryAfterMs: number, random: () => number): number {
  const ceiling = Math.min(backoff.maxMs, backoff.baseMs * 2 ** (retry - 1));
  return Math.max(Math.round(random() * ceiling), retryAfterMs);
}

/**
 * The wait for a rest that ends in `restMs`, with `leftMs` until the deadline: to any moment between its end and the last
 * one that leaves time for an attempt. Runs that were limited together do not know of each other; after the same wait
 * they would be limited together again.
 */
export function spreadRestMs(restMs: number, leftMs: number, random: () => number): number {
  const spreadMs = Math.min(rateLimit.maxSpreadMs, leftMs - restMs - rateLimit.lastAttemptMs);
  return restMs + Math.round(random() * Math.max(0, spreadMs));
}

/**
 * `Retry-After` (seconds or an HTTP date) in milliseconds from now; 0 for anything else. Source: RFC 9110,
 * 10.2.3.
 */
export function parseRetryAfterMs(value: string | undefined, nowMs: number): number {
  if (value === undefined) return 0;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const date = parseHttpDateMs(value);
  return date === undefined ? 0 : Math.max(0, date - nowMs);
}

/** The HTTP date that all senders must use, in milliseconds since 1970. Source: RFC 9110, 5.6.7. */
export function parseHttpDateMs(value: string | undefined): number | undefined {
  if (!value || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
    return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
