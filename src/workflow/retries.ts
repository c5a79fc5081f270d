import { asCount, asObject, asText } from '../json.ts';

/** How long requests may be repeated. */
export interface Patience {
  /** On the clock of `monotonic`. */
  readonly untilMs: number;
  monotonic(): number;
  /** Resolves after the delay, or as soon as the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const maxAttempts = 3;

/** Before the second attempt after an answer that names no time; the third waits twice as long. */
const pauseMs = 1_000;

/**
 * The result of a request, repeated when GitHub says after how many seconds it may be (`Retry-After`), or failed to answer (5xx).
 * Throws the last error when a wait would last longer than there is time. Source: docs.github.com, "Best practices for using the REST API".
 */
export async function withRetries<T>(
  request: () => Promise<T>,
  { untilMs, monotonic, sleep }: Patience,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      const delayMs = findDelayMs(error, attempt);
      const isLate = delayMs === undefined || monotonic() + delayMs >= untilMs;
      if (attempt === maxAttempts || isLate || signal.aborted) throw error;
      await sleep(delayMs, signal);
      signal.throwIfAborted();
    }
  }
}

/** Undefined if another attempt would get the same answer. */
function findDelayMs(error: unknown, attempt: number): number | undefined {
  const failed = asObject(error);
  const response = asObject(failed?.response);
  const status = response && asCount(failed?.status);
  if (status === undefined) return undefined;
  const asked = /^\d{1,5}$/.exec(asText(asObject(response?.headers)?.['retry-after']) ?? '')?.[0];
  if (asked !== undefined) return Number(asked) * 1_000;
  return status >= 500 ? pauseMs * attempt : undefined;
}
