import type { RobotMessage } from '../dingtalk/message.ts';
import type { Log } from '../log.ts';
import type { Said } from '../said.ts';
import type { Secret } from '../secret.ts';
import type { Credentials } from './credentials.ts';
import type { PlannedDelivery } from './planned-delivery.ts';

import type { DeliveryPolicy } from './retry.ts';
import type { RobotHealth } from './robot-health.ts';
import type { PostResult } from './wire/post.ts';
import type { RobotRequest } from './wire/request.ts';

/** Everything that delivery needs from the outside. */
export interface DeliveryRuntime {
  /** Posts once; never rejects. See `Transport`. */
  post(request: RobotRequest, timeoutMs: number, signal: AbortSignal): Promise<PostResult>;
  /** Resolves after the delay, or as soon as the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Wall clock in milliseconds since 1970, for signatures only. */
  now(): number;
  /** Monotonic clock in milliseconds, for delays and deadlines. */
  monotonic(): number;
  /** From 0 up to 1. */
  random(): number;
  uuid(): string;
  /** All secrets of the step: no message may contain one. Those of the robots that get a message need not be among them. */
  readonly secrets?: readonly Secret[];
  /** Called with each delivery as soon as it has ended. */
  onDelivery?(delivery: Delivery): void;
  /** Logs progress, and masks each signature before it is used. */
  readonly log: Pick<Log, 'debug' | 'info' | 'mask'>;
}

/** The result of one planned delivery. */
export interface Delivery {
  readonly planned: PlannedDelivery;
  /** `#1`, or the name of the group. */
  readonly robot: string;
  readonly status: 'sent' | 'failed' | 'cancelled' | 'dry-run';
  /** DingTalk's errcode; null if there was no response. */
  readonly errcode: number | null;
  /**
   * DingTalk's errmsg, or what happened instead, in a few words. One harmless line without secrets, like
   * `explanation` and `warnings`.
   */
  readonly errmsg: string;
  /** The same in the reader's language, for log and job summary. */
  readonly reason: Said;
  /** What happened and what to do, in whole sentences, for the annotation; undefined if it was sent. */
  readonly explanation: Said | undefined;
  /** Requests posted; 0 when it was not tried. */
  readonly attempts: number;
  /** Attempts that DingTalk counts towards the organisation's monthly quota. */
  readonly calls: number;
  /**
   * An attempt got no clear response: the message may be in the group even if it failed, or twice if
   * DingTalk ignores `msgUuid`.
   */
  readonly ambiguous: boolean;
  /** The group got less than the whole message. */
  readonly truncated: boolean;
  /** DingTalk called the content unsafe, and the group got only repository, run and link. */
  readonly withheld: boolean;
  readonly durationMs: number;
  /** As last posted, with `msgUuid`; undefined when it was not tried. */
  readonly message: RobotMessage | undefined;
  readonly warnings: readonly Said[];
}

/** What all queues of a run share. */
export interface DeliveryContext extends Credentials {
  readonly policy: DeliveryPolicy;
  readonly runtime: DeliveryRuntime;
  readonly signal: AbortSignal;
  /** Aborted some seconds after `signal`. */
  readonly inFlight: AbortSignal;
  readonly health: RobotHealth;
}
