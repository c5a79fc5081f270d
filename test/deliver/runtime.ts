import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { CloudEvent } from 'cloudevents';
import { deliver } from '../../src/deliver/deliver.ts';
import type { Delivery, DeliveryRuntime } from '../../src/deliver/delivery.ts';
import type { Destination, Robot } from '../../src/deliver/directory/directory.ts';
import type { PlannedDelivery } from '../../src/deliver/planned-delivery.ts';
import { type DeliveryPolicy, graceMs } from '../../src/deliver/retry.ts';
import { openTransport, type Transport } from '../../src/deliver/wire/post.ts';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import type { Variant } from '../../src/message/fit/fit.ts';
import type { SocketSettings } from '../../src/network/socket.ts';
import { Secret } from '../../src/secret.ts';

/**
 * A clock that runs with the real one and skips whatever is slept. `now` never gives one millisecond twice, so two
 * requests in the same one are still seen to be signed separately.
 */
export interface SkippingClock {
  readonly sleeps: number[];
  now(): number;
  monotonic(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export function skippingClock(startMs = Date.now()): SkippingClock {
  const realStartMs = performance.now();
  const sleeps: number[] = [];
  let skippedMs = 0;
  let lastNowMs = 0;
  const elapsedMs = () => performance.now() - realStartMs + skippedMs;
  const now = () => {
    lastNowMs = Math.max(lastNowMs + 1, Math.round(startMs + elapsedMs()));
    return lastNowMs;
  };
  return {
    sleeps,
    now,
    monotonic: elapsedMs,
    sleep: async (ms, signal) => {
      // The grace of a cancelled run is slept in parallel to the queues: it must not skip their time.
      if (ms === graceMs) return new Promise((resolve) => setTimeout(resolve, ms).unref());
      sleeps.push(ms);
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal.aborted) skippedMs += ms;
    },
  };
}

export interface TestRuntime extends DeliveryRuntime {
  readonly transport: Transport;
  readonly sleeps: readonly number[];
  readonly lines: string[];
  readonly masked: string[];
}

/** A runtime with the real transport, a clock that skips waiting, and a log that is kept. */
export async function openRuntime(
  changes: Partial<DeliveryRuntime> & Partial<SocketSettings> & { readonly clock?: SkippingClock } = {},
): Promise<TestRuntime> {
  const { clock = skippingClock(), env = {}, connectTimeoutMs = 5_000, lookup, ca, ...others } = changes;
  const transport = await openTransport({
    env,
    connectTimeoutMs,
    ...(lookup && { lookup }),
    ...(ca && { ca }),
  });
  const lines: string[] = [];
  const masked: string[] = [];
  const keep = (text: string) => void lines.push(text);
  return {
    transport,
    lines,
    masked,
    sleeps: clock.sleeps,
    post: transport.post,
    sleep: clock.sleep,
    now: clock.now,
    monotonic: clock.monotonic,
    random: () => 0.5,
    uuid: randomUUID,
    log: { debug: keep, info: ({ text }) => keep(text), mask: (value) => void masked.push(value) },
    ...others,
  };
}

export const policy: DeliveryPolicy = {
  timeoutMs: 15_000,
  retries: 3,
  deadlineMs: 60_000,
  delivery: 'at-least-once',
};

export const never = new AbortController().signal;

/** A robot for a webhook of the stand-in or a fault server. */
export function robotAt(url: string, secret = ''): Robot {
  const { origin, pathname, searchParams } = new URL(url);
  return {
    webhook: { origin, path: pathname, token: new Secret(searchParams.get('access_token') ?? '') },
    secret: secret === '' ? undefined : new Secret(secret),
    keyword: undefined,
  };
}

export function destination(name: string, first: Robot, ...rest: Robot[]): Destination {
  return { name, group: /^#\d+$/.test(name) ? undefined : name, pool: [first, ...rest] };
}

/** A text message that says in which form it goes. */
export function plannedText(to: Destination, content = 'hello', id = content): PlannedDelivery {
  return {
    destination: to,
    notifications: [{ event: new CloudEvent({ id, source: '/test', type: 'test' }), label: '' }],
    draft: {
      isBuiltin: true,
      renderFor: (_, variant) => ({ message: textMessage(content, variant), truncated: variant !== 'whole' }),
    },
  };
}

function textMessage(content: string, variant: Variant): RobotMessage {
  return { msgtype: 'text', text: { content: variant === 'whole' ? content : `${content} (${variant})` } };
}

/** Performs one planned delivery. */
export async function deliverOne(
  planned: PlannedDelivery,
  runtime: DeliveryRuntime,
  changes: Partial<DeliveryPolicy> = {},
  signal: AbortSignal = never,
): Promise<Delivery> {
  const [delivery] = await deliver([planned], { ...policy, ...changes }, runtime, signal);
  if (!delivery) throw new Error('a planned delivery without a delivery');
  return delivery;
}

/** All that a delivery and its log can show to anybody, in any way. */
export function shown(runtime: TestRuntime, deliveries: readonly Delivery[]): string {
  return [inspect(deliveries, { depth: 20 }), JSON.stringify(deliveries), ...runtime.lines].join('\n');
}
