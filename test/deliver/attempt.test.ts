import { afterEach, describe, expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import type { PostResult } from '../../src/deliver/wire/post.ts';
import type { RobotRequest } from '../../src/deliver/wire/request.ts';
import { sign } from '../../src/dingtalk/sign.ts';
import { say } from '../../src/said.ts';
import { Secret } from '../../src/secret.ts';
import {
  deliverOne,
  destination,
  never,
  openRuntime,
  plannedText,
  policy,
  robotAt,
  skippingClock,
  type TestRuntime,
} from './runtime.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

const startMs = Date.parse('2026-03-01T03:00:00Z');
const secret = 'SECf00dfeedf00dfeed';
const url = (token: string) => `https://oapi.dingtalk.com/robot/send?access_token=${token.repeat(64)}`;
const robot = robotAt(url('a'), secret);
const planned = (content: string, name = '#1') => plannedText(destination(name, robot), content);

function answer(body: object, date?: string): PostResult {
  const bytes = Buffer.from(JSON.stringify(body));
  return { kind: 'answer', answer: { status: 200, date, retryAfter: undefined, body: bytes } };
}

const ok = answer({ errcode: 0, errmsg: 'ok' });
const unreached: PostResult = {
  kind: 'unreached',
  fault: { kind: 'safe', reason: say`connection refused`, remedy: say`Check it.` },
};

interface Posted {
  readonly request: RobotRequest;
  readonly timeoutMs: number;
}

/** A runtime whose posts end with these results in turn; the last one is repeated. */
async function openRuntimeWith(
  ...results: [PostResult, ...PostResult[]]
): Promise<TestRuntime & { readonly posted: Posted[] }> {
  const posted: Posted[] = [];
  const post = async (request: RobotRequest, timeoutMs: number): Promise<PostResult> => {
    posted.push({ request, timeoutMs });
    return results[Math.min(posted.length, results.length) - 1] ?? results[0];
  };
  const made = await openRuntime({ clock: skippingClock(startMs), post });
  open.push(made.transport);
  return { ...made, posted };
}

function timestampOf({ request }: Posted): number {
  return Number(new URLSearchParams(request.path.reveal().split('?')[1]).get('timestamp'));
}

describe('an attempt', () => {
  test('is signed for now, its signature is masked, and the debug log shows it without credentials', async () => {
    const here = await openRuntimeWith(ok);
    await deliverOne(planned('hi'), here);
    const [posted] = here.posted;
    if (posted === undefined) throw new Error('nothing was posted');
    const timestamp = timestampOf(posted);
    expect(timestamp - startMs).toBeLessThan(5_000);
    expect(here.masked).toEqual([sign(timestamp, new Secret(secret))]);
    expect(here.lines).toContain(
      `POST https://oapi.dingtalk.com/robot/send?access_token=***&timestamp=${timestamp}&sign=***`,
    );
  });

  test('without a secret masks nothing', async () => {
    const here = await openRuntimeWith(ok);
    await deliverOne(plannedText(destination('#1', robotAt(url('a')))), here);
    expect(here.masked).toEqual([]);
  });

  test.each([
    [2, 'ahead of'],
    [-2, 'behind'],
  ])("after one that was %i hours off is signed with DingTalk's time", async (hours) => {
    const serverMs = startMs - hours * 3_600_000;
    const refused = answer(
      { errcode: 310000, errmsg: 'timestamp is invalid' },
      new Date(serverMs).toUTCString(),
    );
    const here = await openRuntimeWith(refused, ok);
    const delivery = await deliverOne(planned('hi'), here);
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
    const second = here.posted[1];
    expect(Math.abs((second ? timestampOf(second) : 0) - serverMs)).toBeLessThan(10_000);
  });

  test('has the timeout of the input, or what is left of the deadline', async () => {
    const here = await openRuntimeWith(unreached);
    await deliverOne(planned('hi'), here, { timeoutMs: 4_000, deadlineMs: 5_000, retries: 10 });
    expect(here.posted[0]?.timeoutMs).toBe(4_000);
    expect(here.posted.at(-1)?.timeoutMs).toBeLessThan(4_000);
    expect(here.posted.every(({ timeoutMs }) => timeoutMs > 0)).toBe(true);
  });

  test('that never reached the robot does not count against its rate limit', async () => {
    const results: [PostResult, ...PostResult[]] = [unreached, ...Array.from({ length: 20 }, () => ok)];
    const here = await openRuntimeWith(...results);
    const messages = Array.from({ length: 20 }, (_, index) => planned(`m${index}`));
    const deliveries = await deliver(messages, policy, here, never);
    expect(deliveries.every(({ status }) => status === 'sent')).toBe(true);
    // The pause before the retry, and none of a minute.
    expect(here.sleeps.filter((ms) => ms > 10_000)).toEqual([]);
  });
});

describe('a message with a credential in it is not sent', () => {
  const token = 'b'.repeat(64);
  const other = destination('#2', robotAt(url('b'), 'SECother123456'));

  test.each([
    ['#1', token, 'the access token of a robot (input "webhook")'],
    ['#1', secret, 'the signing secret of a robot (input "secret")'],
    // A group's name may begin as that of a line of `webhook` does.
    ['#ops', token, 'the access token of a robot (input "robots")'],
    ['#ops', secret, 'the signing secret of a robot (input "robots")'],
    ['ops', token, 'the access token of a robot (input "robots")'],
    ['ops', secret, 'the signing secret of a robot (input "robots")'],
    ['ops', 'SECother123456', 'the signing secret of a robot (input "robots")'],
  ])('to %s, whichever robot of the run it belongs to', async (name, credential, what) => {
    const here = await openRuntimeWith(ok);
    const messages = [planned(`see ${credential}`, name), plannedText(other, 'fine')];
    const [delivery, fine] = await deliver(messages, policy, here, never);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 0, errcode: null });
    expect(delivery?.explanation?.text).toBe(
      `The message for ${name} contains ${what}, so it was not sent. Remove it from "title", "text", "payload" or the event, and replace it in DingTalk if others have seen it.`,
    );
    expect(fine?.status).toBe('sent');
    expect(here.posted).toHaveLength(1);
  });

  test('whatever secret of the step it is', async () => {
    const secrets = ['ghs_0123456789abcdef', secret, 'short'].map((value) => new Secret(value));
    const here = { ...(await openRuntimeWith(ok)), secrets };
    const messages = ['see ghs_0123456789abcdef', `see ${secret}`, 'see short'].map((text) => planned(text));
    const [first, second, third] = await deliver(messages, policy, here, never);
    expect(first?.explanation?.text).toBe(
      'The message for #1 contains another secret of this step ("github-token", a robot of another group or the password of a proxy), so it was not sent. Remove it from "title", "text", "payload" or the event, and replace it in DingTalk if others have seen it.',
    );
    expect(second?.explanation?.text).toContain('the signing secret of a robot (input "secret")');
    expect([first, second, third].map((delivery) => delivery?.status)).toEqual(['failed', 'failed', 'sent']);
    expect(here.posted).toHaveLength(1);
  });
});
