import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { deliver } from '../../src/robot/deliver.ts';
import { deliverOne, destination, never, policy, robotAt, textParcel } from './runtime.ts';
import { accepted, answered, type Server, virtualWorld } from './virtual-time.ts';

const robot = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'f'.repeat(64)}`);
const to = destination('ops', robot);

/** A server that gives these answers, one after the other; the last one again and again. */
function answering(...answers: readonly (object | undefined)[]): Server {
  let turn = 0;
  return () => {
    const value = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    return { tookMs: 40, outcome: value === undefined ? accepted : answered(value) };
  };
}

async function told(server: Server, parcel = textParcel(to, 'hello\nthere'), changes = {}) {
  const runtime = virtualWorld(server);
  const delivery = await runtime.during(deliverOne(parcel, runtime, changes));
  return { delivery, lines: runtime.lines };
}

const busy = { errcode: -1, errmsg: 'system busy' };
const unsafe = { errcode: 430104, errmsg: 'not safe' };

test('a message that was sent is one line: group, heading, type and time', async () => {
  const { lines, delivery } = await told(answering(undefined));
  expect(lines.filter((line) => line.includes('sent'))).toEqual(['ops: sent "hello" (text, 40 ms)']);
  expect(delivery.durationMs).toBe(40);
});

test('after a retry it says which attempt it was', async () => {
  const { lines, delivery } = await told(answering(busy, undefined));
  expect(lines.join('\n')).toMatch(/^ops: sent "hello" \(text, attempt 2, \d+ ms\)$/m);
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
});

test('a failure says how often it was tried', async () => {
  const once = await told(answering({ errcode: 400013, errmsg: 'group disbanded' }));
  expect(once.delivery.cure).not.toContain('Tried');
  const often = await told(answering(busy), textParcel(to), { retries: 2 });
  expect(often.delivery).toMatchObject({ status: 'failed', attempts: 3 });
  expect(often.delivery.cure).toMatch(/ Tried 3 times\.$/);
  expect(often.lines.join('\n')).toContain('ops: not delivered: ');
});

test('a refusal after an unclear answer says that the message may be there', async () => {
  const silent = { tookMs: 10, outcome: { kind: 'lost', reason: 'reset' } as const };
  let turn = 0;
  const { delivery } = await told(() => {
    turn += 1;
    return turn === 1 ? silent : { tookMs: 10, outcome: answered({ errcode: 400013, errmsg: 'gone' }) };
  });
  expect(delivery.ambiguous).toBe(true);
  expect(delivery.cure).toContain('An earlier attempt got no clear answer and may have been delivered.');
});

test('an unclear answer is not told twice', async () => {
  const { delivery } = await told(
    () => ({ tookMs: 10, outcome: { kind: 'lost', reason: 'reset' } }),
    textParcel(to),
    {
      retries: 1,
    },
  );
  expect(delivery.cure).not.toContain('An earlier attempt');
});

test('a message without its words says which event it was, and what DingTalk said', async () => {
  const { delivery } = await told(answering(unsafe, undefined));
  expect(delivery).toMatchObject({ status: 'sent', withheld: true, truncated: true });
  expect(delivery.warnings).toEqual([
    expect.stringMatching(
      /^DingTalk called the content of event "hello\\nthere" \(test\) unsafe \(errcode 430104/,
    ),
  ]);
  const several = {
    ...textParcel(to),
    events: [...textParcel(to, 'a').events, ...textParcel(to, 'b').events],
  };
  expect((await told(answering(unsafe, undefined), several)).delivery.warnings[0]).toContain(
    'event "a" (test) and 1 more unsafe',
  );
});

test('an error of the author is told as it is, a bug as a bug, with its stack in the debug log', async () => {
  const failing = (error: Error) => ({
    ...textParcel(to),
    draft: {
      isBuiltin: true,
      renderFor: () => {
        throw error;
      },
    },
  });
  const author = await told(answering(undefined), failing(new UserError('Input "text" is wrong.')));
  expect(author.delivery).toMatchObject({ errmsg: 'Input "text" is wrong.', cure: 'Input "text" is wrong.' });
  expect(author.lines.join('\n')).not.toContain('    at ');
  const bug = await told(answering(undefined), failing(new TypeError('x is not a function')));
  expect(bug.delivery.errmsg).toBe('unexpected error: x is not a function');
  expect(bug.delivery.cure).toContain('This is a bug of the action');
  expect(bug.lines.join('\n')).toContain('    at ');
});

test('a robot of a pool takes the events of others in their turn: the order is rotated, not changed', async () => {
  const robots = ['a', 'b', 'c'].map((token) =>
    robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${token.repeat(64)}`),
  );
  const [first, ...rest] = robots;
  if (!first) throw new Error('no robot');
  const starts = new Set<string>();
  for (let event = 0; event < 12; event += 1) {
    const used: string[] = [];
    const runtime = virtualWorld((request) => {
      used.push(/access_token=(.)/.exec(request.path.reveal())?.[1] ?? '');
      return { tookMs: 1, outcome: answered({ errcode: 400102, errmsg: 'disabled' }) };
    });
    const parcel = textParcel(destination('ops', first, ...rest), 'x', `e${event}`);
    await runtime.during(deliver([parcel], policy, runtime, never));
    expect('abcabc').toContain(used.join(''));
    expect(used).toHaveLength(3);
    starts.add(used[0] ?? '');
  }
  expect(starts.size).toBe(3);
});
