import { keyOf } from './address/entry.ts';
import type { Destination, Robot } from './address/robots.ts';
import { Pace } from './pace.ts';
import type { Verdict } from './reply.ts';
import { rateLimit, silence } from './retry.ts';

type Refusal = Extract<Verdict, { kind: 'refused' }>;
type Limit = Extract<Verdict, { kind: 'rate-limited' }>;

/** The robot to try next and how long its pace makes it wait; or why there is none. */
export type Pick =
  | { readonly kind: 'robot'; readonly robot: Robot; readonly waitMs: number }
  | { readonly kind: 'resting'; readonly waitMs: number; readonly verdict: Limit }
  | { readonly kind: 'none'; readonly verdict: Refusal };

/** A host's messages in a row without DingTalk's verdict. */
export interface Silence {
  readonly messages: number;
  readonly sinceMs: number;
  /** What became of the last of them. */
  readonly errmsg: string;
}

interface RobotStanding {
  readonly pace: Pace;
  refusal: Refusal | undefined;
  limit: { readonly verdict: Limit; readonly untilMs: number } | undefined;
}

/**
 * What a run has learnt of its robots and their hosts; shared by all lanes. Times are monotonic milliseconds.
 */
export class Standing {
  readonly #robots = new Map<string, RobotStanding>();
  readonly #hosts = new Map<string, Refusal>();
  readonly #clocks = new Map<string, number>();
  readonly #silences = new Map<string, Silence>();

  /**
   * Of the robots in this order: `current` while it can be used, else the robot whose turn comes first. Only
   * when it `stays` is its pace waited for while another robot is free.
   */
  pick(order: Destination['pool'], current: Robot | undefined, stays: boolean, nowMs: number): Pick {
    const usable = order.filter((robot) => !this.#refusalOf(robot));
    if (usable.length === 0) return { kind: 'none', verdict: this.#firstRefusal(order) };
    const awake = usable.filter((robot) => this.#restMs(robot, nowMs) === 0);
    const waits = awake
      .map((robot) => ({ kind: 'robot', robot, waitMs: this.paceOf(robot).waitMs(nowMs) }) as const)
      .sort((a, b) => a.waitMs - b.waitMs);
    const choice =
      waits.find(({ robot, waitMs }) => robot === current && (stays || waitMs === 0)) ?? waits[0];
    if (choice) return choice;
    const [first] = usable
      .flatMap((robot) => this.#of(robot).limit ?? [])
      .sort((a, b) => a.untilMs - b.untilMs);
    if (!first) throw new Error('a robot that is neither refused, resting nor awake');
    return { kind: 'resting', waitMs: first.untilMs - nowMs, verdict: first.verdict };
  }

  paceOf(robot: Robot): Pace {
    return this.#of(robot).pace;
  }

  /** What to add to the runner's clock when signing for this host. */
  clockOffsetMs({ webhook }: Robot): number {
    return this.#clocks.get(webhook.origin) ?? 0;
  }

  setClockOffset({ webhook }: Robot, offsetMs: number): void {
    this.#clocks.set(webhook.origin, offsetMs);
  }

  /** Set when the host has been silent for so many messages, and so long, that the next would only wait, too. */
  silenceOf({ webhook }: Robot, nowMs: number): Silence | undefined {
    const known = this.#silences.get(webhook.origin);
    if (!known || known.messages < silence.messages) return undefined;
    return nowMs - known.sinceMs < silence.ms ? undefined : known;
  }

  answered({ webhook }: Robot): void {
    this.#silences.delete(webhook.origin);
  }

  /** A message was given up without a verdict from DingTalk. */
  unanswered({ webhook }: Robot, errmsg: string, nowMs: number): void {
    const { messages, sinceMs } = this.#silences.get(webhook.origin) ?? { messages: 0, sinceMs: nowMs };
    this.#silences.set(webhook.origin, { messages: messages + 1, sinceMs, errmsg });
  }

  refused(robot: Robot, verdict: Refusal): void {
    if (verdict.blame === 'robot') this.#of(robot).refusal = verdict;
    if (verdict.blame === 'host') this.#hosts.set(robot.webhook.origin, verdict);
  }

  /**
   * The first time it rests for the minute that the limit counts back; limited again after that, it is
   * blocked. What was in flight from another lane when the rest began adds nothing.
   */
  limited(robot: Robot, verdict: Limit, nowMs: number): void {
    const standing = this.#of(robot);
    if (this.#restMs(robot, nowMs) > 0) return;
    const ms = standing.limit ? rateLimit.blockMs : rateLimit.restMs;
    standing.limit = { verdict, untilMs: nowMs + ms };
  }

  /** A message posted at `postedMs` was accepted; what was posted before a rest says nothing of after it. */
  accepted(robot: Robot, postedMs: number): void {
    if (this.#restMs(robot, postedMs) === 0) this.#of(robot).limit = undefined;
  }

  #restMs(robot: Robot, nowMs: number): number {
    return Math.max(0, (this.#of(robot).limit?.untilMs ?? 0) - nowMs);
  }

  #refusalOf(robot: Robot): Refusal | undefined {
    return this.#hosts.get(robot.webhook.origin) ?? this.#of(robot).refusal;
  }

  #firstRefusal(order: Destination['pool']): Refusal {
    const verdict = this.#refusalOf(order[0]);
    if (!verdict) throw new Error('a robot that is not refused was taken for one that is');
    return verdict;
  }

  #of(robot: Robot): RobotStanding {
    const key = keyOf(robot);
    const known = this.#robots.get(key);
    if (known) return known;
    const standing = { pace: new Pace(), refusal: undefined, limit: undefined };
    this.#robots.set(key, standing);
    return standing;
  }
}
