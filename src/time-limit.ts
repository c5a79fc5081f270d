/** What a time limit measures with, and how it lets the program notice a signal. */
export interface Clock {
  /** Milliseconds that only ever grow. */
  monotonic(): number;
  /** Resolves after everything that waits in the event loop, signals among it, had its turn. */
  turn(): Promise<unknown>;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal;
}

/** Thrown by `TimeLimit.check`; `limitMs` is undefined if the run was cancelled. */
export class TimeUp extends Error {
  readonly limitMs: number | undefined;

  constructor(limitMs: number | undefined) {
    super(limitMs === undefined ? 'cancelled' : `took longer than ${limitMs} ms`);
    this.limitMs = limitMs;
  }
}

/** For work that takes long in one go: called between its parts, often enough that a cancelled run ends at once. */
export interface TimeLimit {
  /** Throws a `TimeUp` when the time is over or the run is cancelled. */
  check(): Promise<void>;
  leftMs(): number;
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal | undefined;
}

/** For what is short anyway. */
export const noTimeLimit: TimeLimit = {
  check: async () => undefined,
  leftMs: () => Number.POSITIVE_INFINITY,
};

/** The time counts from now. */
export function startTimeLimit({ monotonic, turn, signal }: Clock, limitMs: number): TimeLimit {
  const endMs = monotonic() + limitMs;
  return {
    signal,
    leftMs: () => Math.max(0, endMs - monotonic()),
    async check() {
      await turn();
      if (signal?.aborted) throw new TimeUp(undefined);
      if (monotonic() >= endMs) throw new TimeUp(limitMs);
    },
  };
}
