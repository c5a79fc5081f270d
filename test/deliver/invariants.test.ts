import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import type { Delivery, DeliveryRuntime } from '../../src/deliver/delivery.ts';
import type { DeliveryPolicy } from '../../src/deliver/retry.ts';
import type { PostResult } from '../../src/deliver/wire/post.ts';
import type { RobotMessage } from '../../src/dingtalk/message.ts';
import { say } from '../../src/said.ts';
import { destination, plannedText, robotAt } from './runtime.ts';

/**
 * What a server does to a request: how long it takes, whether the group gets the message, and what the client
 * learns.
 */
interface Event {
  readonly tookMs: number;
  readonly accepts: boolean;
  readonly postResult: PostResult;
}

function answered(
  status: number,
  value: unknown,
  head: { retryAfter?: string; date?: string } = {},
): PostResult {
  const body = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  return { kind: 'answer', answer: { status, date: head.date, retryAfter: head.retryAfter, body } };
}

const tookMs = fc.nat(20_000);
const event = (accepts: boolean | undefined, postResult: PostResult): fc.Arbitrary<Event> =>
  fc.record({
    tookMs,
    accepts: accepts === undefined ? fc.boolean() : fc.constant(accepts),
    postResult: fc.constant(postResult),
  });

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: event(true, answered(200, { errcode: 0, errmsg: 'ok' })) },
  event(true, answered(200, { errcode: '0' })),
  event(undefined, { kind: 'lost', reason: say`reset` }),
  event(undefined, answered(502, '<html>')),
  event(undefined, answered(200, '{}')),
  event(false, { kind: 'unreached', fault: { kind: 'safe', reason: say`refused`, remedy: say`` } }),
  event(false, {
    kind: 'unreached',
    fault: { kind: 'safe', reason: say`dns`, remedy: say``, maxAttempts: 2 },
  }),
  event(false, { kind: 'unreached', fault: { kind: 'refused', reason: say`certificate`, remedy: say`` } }),
  event(false, answered(200, { errcode: -1, errmsg: 'busy' })),
  event(false, answered(503, '', { retryAfter: '7' })),
  event(false, answered(429, '', { retryAfter: '9999' })),
  event(false, answered(200, { errcode: 130101, errmsg: 'too fast' })),
  event(false, answered(200, { errcode: 400102, errmsg: 'disabled' })),
  event(false, answered(200, { errcode: 310000, errmsg: 'keywords not in content' })),
  event(
    false,
    answered(200, { errcode: 310000, errmsg: 'invalid timestamp' }, { date: new Date(9e12).toUTCString() }),
  ),
  event(false, answered(200, { errcode: 460101, errmsg: 'too long' })),
  event(false, answered(200, { errcode: 430102, errmsg: 'unsafe' })),
  event(false, answered(200, { errcode: 40035, errmsg: 'json' })),
  event(false, answered(302, '')),
);

const anyPolicy: fc.Arbitrary<DeliveryPolicy> = fc.record({
  timeoutMs: fc.integer({ min: 1_000, max: 15_000 }),
  retries: fc.nat(5),
  deadlineMs: fc.integer({ min: 1_000, max: 200_000 }),
  delivery: fc.constantFrom('at-least-once', 'at-most-once'),
});

interface Posted {
  readonly content: string;
  readonly msgUuid: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly ambiguous: boolean;
}

/** A group whose robots know an `msgUuid` again, on a clock that only waiting and answering move. */
function fakeGroup(events: readonly Event[], seed: number, cancelAfter: number | undefined) {
  let clockMs = 0;
  let turn = 0;
  let chance = seed;
  let uuids = 0;
  const posted: Posted[] = [];
  const cancel = new AbortController();
  const group: { msgUuid: string; content: string }[] = [];
  const runtime: DeliveryRuntime = {
    post: async (request, timeoutMs) => {
      const message = JSON.parse(request.body) as RobotMessage & { text: { content: string } };
      const { msgUuid = '' } = message;
      const { content } = message.text;
      const next = events[turn++ % events.length];
      if (!next) throw new Error('no event');
      const startMs = clockMs;
      const late = next.tookMs > timeoutMs;
      clockMs += Math.min(next.tookMs, timeoutMs);
      if (next.accepts && !group.some((seen) => seen.msgUuid === msgUuid)) group.push({ msgUuid, content });
      const postResult: PostResult = late ? { kind: 'lost', reason: say`timeout` } : next.postResult;
      const status = postResult.kind === 'answer' ? postResult.answer.status : 0;
      const mute =
        postResult.kind === 'answer' && status === 200 && postResult.answer.body.toString() === '{}';
      posted.push({
        content,
        msgUuid,
        startMs,
        endMs: clockMs,
        ambiguous: postResult.kind === 'lost' || status === 502 || mute,
      });
      if (posted.length === cancelAfter) cancel.abort();
      return postResult;
    },
    sleep: async (ms) => {
      clockMs += ms;
    },
    now: () => 1_700_000_000_000 + clockMs,
    monotonic: () => clockMs,
    random: () => {
      chance = (chance * 16_807) % 2_147_483_647;
      return chance / 2_147_483_647;
    },
    uuid: () => `uuid-${uuids++}`,
    log: { debug: () => {}, info: () => {}, mask: () => {} },
  };
  return { runtime, posted, group, signal: cancel.signal };
}

const poolSize = fc.integer({ min: 1, max: 4 });

property.prop([
  fc.array(anyEvent, { minLength: 1, maxLength: 12 }),
  anyPolicy,
  poolSize,
  fc.integer({ min: 1, max: 6 }),
  fc.integer({ min: 1, max: 2_147_483_646 }),
  fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
])(
  'whatever the servers do, and whenever the run is cancelled',
  async (events, policy, robots, messages, seed, cancelAfter) => {
    const { runtime, posted, group, signal } = fakeGroup(events, seed, cancelAfter);
    const [first, ...rest] = Array.from({ length: robots }, (_, index) =>
      robotAt(`https://oapi.dingtalk.com/robot/send?access_token=robot-token-${index}`, 'SECsecret1'),
    );
    if (!first) return;
    const to = destination('ops', first, ...rest);
    const plannedDeliveries = Array.from({ length: messages }, (_, index) => plannedText(to, `<m${index}>`));
    const deliveries = await deliver(plannedDeliveries, policy, runtime, signal);

    expect(deliveries.map(({ planned }) => planned)).toEqual(plannedDeliveries);
    if (cancelAfter === undefined)
      expect(deliveries.some(({ status }) => status === 'cancelled')).toBe(false);
    else expect(posted.length).toBeLessThanOrEqual(cancelAfter);
    for (const [index, delivery] of deliveries.entries()) {
      const own = posted.filter(({ content }) => content.startsWith(`<m${index}>`));
      const arrived = group.filter(({ content }) => content.startsWith(`<m${index}>`));
      expectHonest(delivery, own, arrived.length);
      expectBounded(own, policy, robots);
      expect(new Set(arrived.map(({ msgUuid }) => msgUuid)).size).toBe(arrived.length);
    }
  },
);

/** `sent` means that the group has it; "not delivered" without doubt means that it has not. */
function expectHonest(delivery: Delivery, own: readonly Posted[], arrived: number) {
  expect(delivery.attempts).toBe(own.length);
  expect(['sent', 'failed', 'cancelled']).toContain(delivery.status);
  if (delivery.status === 'sent') {
    expect(arrived).toBeGreaterThanOrEqual(1);
    expect(delivery).toMatchObject({ errcode: 0, explanation: undefined });
  } else {
    expect(delivery.explanation?.text).toBeTruthy();
    if (!delivery.ambiguous) expect(arrived).toBe(0);
  }
  expect(delivery.ambiguous).toBe(own.some(({ ambiguous }) => ambiguous));
}

/**
 * Attempts: the first, the retries, one more signing, two reduced forms, and the other robots. Time: the
 * deadline.
 */
function expectBounded(own: readonly Posted[], policy: DeliveryPolicy, robots: number) {
  expect(own.length).toBeLessThanOrEqual(1 + policy.retries + 1 + 2 + (robots - 1));
  const startMs = own[0]?.startMs ?? 0;
  const endMs = own.at(-1)?.endMs ?? 0;
  expect(endMs - startMs).toBeLessThanOrEqual(policy.deadlineMs);
  if (policy.delivery === 'at-most-once') {
    expect(own.slice(0, -1).some(({ ambiguous }) => ambiguous)).toBe(false);
  }
  const uuids = own.map(({ msgUuid }) => msgUuid);
  const forms = new Set(own.map(({ content }) => content));
  expect(new Set(uuids).size).toBe(forms.size);
}
