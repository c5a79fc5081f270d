/**
 * DingTalk takes 20 messages a minute from a robot, then blocks it for ten. Source: open.dingtalk.com,
 * "custom robot: limits".
 */
const limit = { messages: 20, windowMs: 60_000 } as const;

/** A request that counts against the limit. */
export interface Slot {
  atMs: number;
}

/**
 * The pace of one robot within a run: never more than 20 requests in any 60 seconds. Times are monotonic
 * milliseconds.
 */
export class Pace {
  #slots: readonly Slot[] = [];

  /** How long until the next request may go; 0 when it may go now. */
  waitMs(nowMs: number): number {
    const oldest = this.#slots.at(-limit.messages);
    return oldest === undefined ? 0 : Math.max(0, oldest.atMs + limit.windowMs - nowMs);
  }

  /**
   * Notes a request. Set the slot's time again when the answer is there: the robot counted the request
   * somewhere in between, and its minute must not begin too early here.
   */
  take(nowMs: number): Slot {
    const slot = { atMs: nowMs };
    this.#slots = [...this.#slots.slice(1 - limit.messages), slot];
    return slot;
  }
}
