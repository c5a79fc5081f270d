/** 20 messages a minute per robot; beyond that the robot is throttled for 10 minutes (open.dingtalk.com, "custom robot: limits"). */
const maxMessages = 20;
const windowMs = 60_000;
const blockMs = 10 * 60_000;

/** A robot's allowance. Which minute DingTalk counts is not documented: here any 60 s, the strictest reading. */
export class Allowance {
  #sentAt: number[] = [];
  #blockedUntil = Number.NEGATIVE_INFINITY;

  /** Takes one message at `now` (ms) from the allowance; false when the robot is throttled, or becomes so by this message. */
  take(now: number): boolean {
    if (now < this.#blockedUntil) return false;
    this.#sentAt = this.#sentAt.filter((at) => at > now - windowMs);
    if (this.#sentAt.length < maxMessages) {
      this.#sentAt.push(now);
      return true;
    }
    this.#blockedUntil = now + blockMs;
    return false;
  }
}

/**
 * The other reading: only the last minute counts, and nothing is blocked. DingTalk's usual answer, `exceed 20 times per
 * minute`, sounds like it.
 */
export class MinuteWindow {
  #countedAt: number[] = [];
  readonly #countsRefused: boolean;

  constructor({ countsRefused }: { readonly countsRefused: boolean }) {
    this.#countsRefused = countsRefused;
  }

  take(now: number): boolean {
    this.#countedAt = this.#countedAt.filter((at) => at > now - windowMs);
    const isTaken = this.#countedAt.length < maxMessages;
    if (isTaken || this.#countsRefused) this.#countedAt.push(now);
    return isTaken;
  }
}
