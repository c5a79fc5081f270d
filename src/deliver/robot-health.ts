import type { Said } from '../said.ts';
import type { AttemptResult } from './classify.ts';
import type { Destination, Robot } from './directory/directory.ts';
import { robotKey } from './directory/robot.ts';
import { circuitBreaker, rateLimit } from './retry.ts';

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

type Refusal = Extract<AttemptResult, { kind: 'refused' }>;
type Limit = Extract<AttemptResult, { kind: 'rate-limited' }>;

/** The robot to try next and how long its rate limit makes it wait; or why there is none. */
export type RobotPick =
  | { readonly kind: 'robot'; readonly robot: Robot; readonly waitMs: number }
  | {
      readonly kind: 'resting';
      readonly waitMs: number;
      readonly attemptResult: Limit;
      readonly isBlocked: boolean;
    }
  | { readonly kind: 'none'; readonly attemptResult: Refusal };

/** A host's messages in a row that got no response from DingTalk. */
export interface OpenCircuit {
  readonly messages: number;
  readonly sinceMs: number;
  /** The errmsg of the last of them. */
  readonly errmsg: Said;
}

/** After a rate limit. */
interface RestingPeriod {
  readonly attemptResult: Limit;
  readonly untilMs: number;
  /** For ten minutes instead of one. */
  readonly isBlocked: boolean;
}

interface RobotRecord {
  readonly rateLimiter: RateLimiter;
  refusal: Refusal | undefined;
  limit: RestingPeriod | undefined;
}

/**
 * What a run has learnt about its robots and their hosts; shared by all queues. Times are monotonic
 * milliseconds.
 */
export class RobotHealth {
  readonly #robots = new Map<string, RobotRecord>();
  readonly #hosts = new Map<string, Refusal>();
  readonly #clocks = new Map<string, number>();
  readonly #silences = new Map<string, OpenCircuit>();

  /**
   * Picks among the robots in this order: `current` while it can be used, else the robot that is free first.
   * Waits for the rate limit of `current` while another robot is free only if it `stays`.
   */
  pick(order: Destination['pool'], current: Robot | undefined, stays: boolean, nowMs: number): RobotPick {
    const usable = order.filter((robot) => !this.#findRefusal(robot));
    if (usable.length === 0) return { kind: 'none', attemptResult: this.#firstRefusal(order) };
    const awake = usable.filter((robot) => this.#restMs(robot, nowMs) === 0);
    const waits = awake
      .map((robot) => ({ kind: 'robot', robot, waitMs: this.rateLimiter(robot).waitMs(nowMs) }) as const)
      .sort((a, b) => a.waitMs - b.waitMs);
    const choice =
      waits.find(({ robot, waitMs }) => robot === current && (stays || waitMs === 0)) ?? waits[0];
    if (choice) return choice;
    const [first] = usable
      .flatMap((robot) => this.#record(robot).limit ?? [])
      .sort((a, b) => a.untilMs - b.untilMs);
    if (!first) throw new Error('a robot that is neither refused, resting nor awake');
    const { untilMs, attemptResult, isBlocked } = first;
    return { kind: 'resting', waitMs: untilMs - nowMs, attemptResult, isBlocked };
  }

  rateLimiter(robot: Robot): RateLimiter {
    return this.#record(robot).rateLimiter;
  }

  /** Milliseconds to add to the runner's clock when signing for this host. */
  clockOffsetMs({ webhook }: Robot): number {
    return this.#clocks.get(webhook.origin) ?? 0;
  }

  setClockOffset({ webhook }: Robot, offsetMs: number): void {
    this.#clocks.set(webhook.origin, offsetMs);
  }

  /** The open circuit of a host, if it has one. */
  openCircuit({ webhook }: Robot, nowMs: number): OpenCircuit | undefined {
    const known = this.#silences.get(webhook.origin);
    if (!known || known.messages < circuitBreaker.messages) return undefined;
    return nowMs - known.sinceMs < circuitBreaker.ms ? undefined : known;
  }

  recordAnswer({ webhook }: Robot): void {
    this.#silences.delete(webhook.origin);
  }

  /** Records a message that was given up without a response from DingTalk. */
  recordNoAnswer({ webhook }: Robot, errmsg: Said, nowMs: number): void {
    const { messages, sinceMs } = this.#silences.get(webhook.origin) ?? { messages: 0, sinceMs: nowMs };
    this.#silences.set(webhook.origin, { messages: messages + 1, sinceMs, errmsg });
  }

  recordRefusal(robot: Robot, attemptResult: Refusal): void {
    const { blame } = attemptResult;
    if (blame === 'robot' || blame === 'organisation') this.#record(robot).refusal = attemptResult;
    if (blame === 'host') this.#hosts.set(robot.webhook.origin, attemptResult);
  }

  /**
   * The first time, the robot rests for the minute that the limit looks back on; limited again after that,
   * or by a response that says so, it counts as blocked. A response to a request that another queue had in flight
   * when the rest began changes nothing.
   */
  recordRateLimit(robot: Robot, attemptResult: Limit, nowMs: number): void {
    const record = this.#record(robot);
    if (this.#restMs(robot, nowMs) > 0) return;
    const isBlocked = record.limit !== undefined || attemptResult.isBlocked;
    const ms = isBlocked ? rateLimit.blockMs : rateLimit.restMs;
    record.limit = { attemptResult, untilMs: nowMs + ms, isBlocked };
  }

  /**
   * Records that a message posted at `postedMs` was accepted. One posted before a rest says nothing about
   * the time after it.
   */
  recordSuccess(robot: Robot, postedMs: number): void {
    if (this.#restMs(robot, postedMs) === 0) this.#record(robot).limit = undefined;
  }

  #restMs(robot: Robot, nowMs: number): number {
    return Math.max(0, (this.#record(robot).limit?.untilMs ?? 0) - nowMs);
  }

  #findRefusal(robot: Robot): Refusal | undefined {
    return this.#hosts.get(robot.webhook.origin) ?? this.#record(robot).refusal;
  }

  #firstRefusal(order: Destination['pool']): Refusal {
    const attemptResult = this.#findRefusal(order[0]);
    if (!attemptResult) throw new Error('a robot that is not refused was taken for one that is');
    return attemptResult;
  }

  #record(robot: Robot): RobotRecord {
    const key = robotKey(robot);
    const known = this.#robots.get(key);
    if (known) return known;
    const record = { rateLimiter: new RateLimiter(), refusal: undefined, limit: undefined };
    this.#robots.set(key, record);
    return record;
  }
}
