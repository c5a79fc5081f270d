/**
 * DingTalk takes 20 messages a minute from a robot, then blocks it for ten. Source: open.dingtalk.com,
 * "custom robot: limits".
 */
const limit = { messages: 20, windowMs: 60_000 } as const;

/** A request that counts against the limit. */
interface CountedRequest {
  /**
   * When its response arrived; undefined while it is in flight. The robot counted it at that time or
   * earlier.
   */
  endMs: number | undefined;
}

/**
 * Limits one robot within a run to 20 requests in any 60 seconds, for all queues together. Times are
 * monotonic milliseconds.
 */
export class RateLimiter {
  #requests: readonly CountedRequest[] = [];

  /** Milliseconds until the next request may be sent; 0 for now. */
  waitMs(nowMs: number): number {
    const ends = this.#requests.map(({ endMs = nowMs }) => endMs).sort((a, b) => a - b);
    const oldest = ends.at(-limit.messages);
    return oldest === undefined ? 0 : Math.max(0, oldest + limit.windowMs - nowMs);
  }

  /** Records a request. */
  take(nowMs: number): CountedRequest {
    const request: CountedRequest = { endMs: undefined };
    const counting = this.#requests.filter(({ endMs = nowMs }) => endMs + limit.windowMs > nowMs);
    this.#requests = [...counting, request];
    return request;
  }

  /** Removes a request that never reached the robot. */
  release(request: CountedRequest): void {
    this.#requests = this.#requests.filter((other) => other !== request);
  }
}
