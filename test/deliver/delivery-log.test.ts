import { expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/said.ts';
import { Secret } from '../../src/secret.ts';
import { deliverOne, destination, never, plannedText, policy, robotAt } from './runtime.ts';
import { accepted, answered, type Server, virtualRuntime } from './virtual-time.ts';

const robot = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'f'.repeat(64)}`);
const to = destination('ops', robot);

/** A server that gives these answers, one after the other; the last one again and again. */
function answering(...answers: readonly (object | undefined)[]): Server {
  let turn = 0;
  return () => {
    const value = answers[Math.min(turn, answers.length - 1)];
    turn += 1;
    return { tookMs: 40, postResult: value === undefined ? accepted : answered(value) };
  };
}

async function deliverTo(server: Server, planned = plannedText(to, 'hello\nthere'), changes = {}) {
  const runtime = virtualRuntime(server);
  const delivery = await runtime.during(deliverOne(planned, runtime, changes));
  const { explanation, warnings } = delivery;
  const texts = { explanation: explanation?.text, warnings: warnings.map(({ text }) => text) };
  return { delivery: { ...delivery, ...texts }, lines: runtime.lines };
}

const busy = { errcode: -1, errmsg: 'system busy' };
const unsafe = { errcode: 430104, errmsg: 'not safe' };

test('a message that was sent is one line: group, heading, type and time', async () => {
  const { lines, delivery } = await deliverTo(answering(undefined));
  expect(lines.filter((line) => line.includes('sent'))).toEqual(['ops: sent "hello" (text, 40 ms)']);
  expect(delivery.durationMs).toBe(40);
});

test('a message that was sent after a retry is logged with the number of the attempt', async () => {
  const { lines, delivery } = await deliverTo(answering(busy, undefined));
  expect(lines.join('\n')).toMatch(/^ops: sent "hello" \(text, attempt 2, \d+ ms\)$/m);
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
});

test('a failure names the number of attempts', async () => {
  const once = await deliverTo(answering({ errcode: 400013, errmsg: 'group disbanded' }));
  expect(once.delivery.explanation).not.toContain('Tried');
  const often = await deliverTo(answering(busy), plannedText(to), { retries: 2 });
  expect(often.delivery).toMatchObject({ status: 'failed', attempts: 3 });
  expect(often.delivery.explanation).toMatch(/ Tried 3 times\.$/);
  expect(often.lines.join('\n')).toContain('ops: not delivered: ');
});

test('a refusal after an unclear answer says that the message may be there', async () => {
  const silent = { tookMs: 10, postResult: { kind: 'lost', reason: say`reset` } as const };
  let turn = 0;
  const { delivery } = await deliverTo(() => {
    turn += 1;
    return turn === 1 ? silent : { tookMs: 10, postResult: answered({ errcode: 400013, errmsg: 'gone' }) };
  });
  expect(delivery.ambiguous).toBe(true);
  expect(delivery.explanation).toContain(
    'An earlier attempt got no clear answer and may have been delivered.',
  );
});

test('an unclear answer is explained only once', async () => {
  const { delivery } = await deliverTo(
    () => ({ tookMs: 10, postResult: { kind: 'lost', reason: say`reset` } }),
    plannedText(to),
    {
      retries: 1,
    },
  );
  expect(delivery.explanation).not.toContain('An earlier attempt');
});

test('the warning for a reduced message names the event and gives the text from DingTalk', async () => {
  const { delivery } = await deliverTo(answering(unsafe, undefined));
  expect(delivery).toMatchObject({ status: 'sent', withheld: true, truncated: true });
  expect(delivery.warnings).toEqual([
    expect.stringMatching(
      /^DingTalk considers the content of event "hello\\nthere" \(test\) unsafe \(errcode 430104/,
    ),
  ]);
  const [one, other] = [plannedText(to, 'a'), plannedText(to, 'b')];
  const several = { ...one, notifications: [one.notifications[0], other.notifications[0]] } as const;
  expect((await deliverTo(answering(unsafe, undefined), several)).delivery.warnings[0]).toContain(
    'event "a" (test) and 1 more unsafe',
  );
});

test('an error of the author is shown as it is, a bug as a bug with its stack in the debug log', async () => {
  const failing = (error: Error) => ({
    ...plannedText(to),
    draft: {
      isBuiltin: true,
      renderFor: () => {
        throw error;
      },
    },
  });
  const author = await deliverTo(answering(undefined), failing(new UserError(say`Input "text" is wrong.`)));
  expect(author.delivery).toMatchObject({
    errmsg: 'Input "text" is wrong.',
    explanation: 'Input "text" is wrong.',
  });
  expect(author.lines.join('\n')).not.toContain('    at ');
  const bug = await deliverTo(answering(undefined), failing(new TypeError('x is not a function')));
  expect(bug.delivery.errmsg).toBe('unexpected error: x is not a function');
  expect(bug.delivery.explanation).toContain('This is a bug in the action');
  expect(bug.lines.join('\n')).toContain('    at ');
});

test('the robots of a pool are tried in their order, starting anywhere', async () => {
  const robots = ['a', 'b', 'c'].map((token) =>
    robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${token.repeat(64)}`),
  );
  const [first, ...rest] = robots;
  if (!first) throw new Error('no robot');
  const starts = new Set<string>();
  for (let event = 0; event < 12; event += 1) {
    const used: string[] = [];
    const runtime = virtualRuntime((request) => {
      used.push(/access_token=(.)/.exec(request.path.reveal())?.[1] ?? '');
      return { tookMs: 1, postResult: answered({ errcode: 400102, errmsg: 'disabled' }) };
    });
    const planned = plannedText(destination('ops', first, ...rest), 'x', `e${event}`);
    await runtime.during(deliver([planned], policy, runtime, never));
    expect('abcabc').toContain(used.join(''));
    expect(used).toHaveLength(3);
    starts.add(used[0] ?? '');
  }
  expect(starts.size).toBe(3);
});

const limited = { errcode: 130101, errmsg: 'send too fast' };

test('a shortened or reduced message is logged before it is posted again', async () => {
  const tooLong = { errcode: 460101, errmsg: 'message too long' };
  expect((await deliverTo(answering(tooLong, undefined))).lines).toContain(
    'ops: too long for DingTalk; sending it again, shortened',
  );
  expect((await deliverTo(answering(unsafe, undefined))).lines).toContain(
    'ops: DingTalk considers the content unsafe; sending it again, reduced',
  );
});

test('a retry says why and when', async () => {
  const { lines } = await deliverTo(answering(busy, undefined));
  expect(lines).toContainEqual(expect.stringMatching(/^ops: system busy; retrying in \d\.\d s$/));
});

test('a rate limit says which robot, and waits once if the deadline allows', async () => {
  const patient = await deliverTo(answering(limited, undefined), plannedText(to), { deadlineMs: 90_000 });
  expect(patient.lines).toContain('ops: robot 1 of 1: send too fast');
  expect(patient.lines).toContain('ops: the robot is rate-limited; one more try in 72.5 s');
  expect(patient.delivery).toMatchObject({ status: 'sent', attempts: 2 });
  const hasty = await deliverTo(answering(limited, undefined), plannedText(to), { deadlineMs: 60_000 });
  expect(hasty.delivery).toMatchObject({ status: 'failed', attempts: 1 });
  const never = await deliverTo(answering(limited, undefined), plannedText(to), {
    deadlineMs: 90_000,
    retries: 0,
  });
  expect(never.delivery).toMatchObject({ status: 'failed', attempts: 1 });
  const twice = await deliverTo(answering(limited), plannedText(to), { deadlineMs: 2_000_000 });
  expect(twice.delivery).toMatchObject({ status: 'failed', attempts: 2 });
  for (const { delivery } of [never, twice]) expect(delivery.explanation).not.toContain('deadline-seconds');
});

const blocked = ' counts as blocked for ten minutes and gets no more messages from this step.';

test('a second limit after the rest is a block, which the failure says', async () => {
  const { delivery } = await deliverTo(answering(limited), plannedText(to), { deadlineMs: 90_000 });
  expect(delivery.explanation).toMatch(
    /three robots take 60 messages a minute\..* Tried 2 times\. The robot/,
  );
  expect(delivery.explanation).toContain(`The robot${blocked}`);
  const pool = destination(
    'ops',
    robot,
    robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'b'.repeat(64)}`),
  );
  const both = await deliverTo(answering(limited), plannedText(pool), { deadlineMs: 90_000 });
  expect(both.delivery).toMatchObject({ attempts: 4, calls: 0 });
  expect(both.delivery.explanation).toContain('All robots of the group count as blocked for ten minutes');
});

test('a robot that DingTalk blocks for ten minutes is not called again, and no longer deadline is advised', async () => {
  const saying = { errcode: 410100, errmsg: '发送速度太快而限流，请10分钟后再试' };
  const { delivery } = await deliverTo(answering(saying), plannedText(to), { deadlineMs: 90_000 });
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
  expect(delivery.explanation).toContain(`The robot${blocked}`);
  expect(delivery.explanation).not.toContain('deadline-seconds');
});

test('a message after one that found the robot blocked is not tried, and says why', async () => {
  const runtime = virtualRuntime(answering(limited));
  const planned = [plannedText(to, 'one'), plannedText(to, 'two')];
  const deliveries = await runtime.during(
    deliver(planned, { ...policy, deadlineMs: 90_000 }, runtime, never),
  );
  expect(deliveries.map(({ attempts }) => attempts)).toEqual([2, 0]);
  expect(deliveries[1]?.explanation?.text).toContain(
    `No attempt was made to send this message. The robot${blocked}`,
  );
});

test("the organisation's quota ends the delivery to a group at once, with no call to its other robots", async () => {
  const used = { errcode: 90020, errmsg: '您的企业本月api调用量已超过限制' };
  const other = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'b'.repeat(64)}`);
  const runtime = virtualRuntime(answering(used));
  const planned = ['one', 'two'].map((text) => plannedText(destination('ops', robot, other), text));
  const deliveries = await runtime.during(deliver(planned, policy, runtime, never));
  expect(deliveries.map(({ attempts, warnings }) => [attempts, warnings])).toEqual([
    [1, []],
    [0, []],
  ]);
  for (const { explanation } of deliveries)
    expect(explanation?.text).toContain('It returns on 2023-12-01 at 00:00 in China (UTC+8).');
});

test.each([
  ['accepted', [undefined], 1],
  ['accepted after a retry', [busy, undefined], 2],
  ['accepted after the rate limit', [limited, undefined], 1],
  ['refused', [{ errcode: 400013, errmsg: 'gone' }], 1],
] as const)('DingTalk counts the calls of a message that is %s', async (_, answers, calls) => {
  const { delivery } = await deliverTo(answering(...answers), plannedText(to), { deadlineMs: 90_000 });
  expect(delivery.calls).toBe(calls);
});

test('a request that did not reach DingTalk is no call, one that was lost may be', async () => {
  const fault = { kind: 'safe', reason: say`refused`, remedy: say`` } as const;
  const unreached = { tookMs: 10, postResult: { kind: 'unreached', fault } as const };
  expect((await deliverTo(() => unreached)).delivery).toMatchObject({ attempts: 4, calls: 0 });
  const lost = { tookMs: 10, postResult: { kind: 'lost', reason: say`reset` } as const };
  expect((await deliverTo(() => lost)).delivery).toMatchObject({ attempts: 4, calls: 4 });
});

test.each([
  [60_000, '"deadline-seconds" (60) left 59 s'],
  [61_000, '"deadline-seconds" (61) left 60 s'],
])(
  'a rate limit that leaves no time for another attempt within %i ms names deadline-seconds',
  async (deadlineMs, said) => {
    const { delivery } = await deliverTo(answering(limited, undefined), plannedText(to), { deadlineMs });
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
    expect(delivery.explanation).toContain(`Another attempt takes at least 61 s, and ${said}: raise it.`);
  },
);

const silence: Server = () => ({ tookMs: 15_000, postResult: { kind: 'lost', reason: say`silence` } });
const resting: Server = () => {
  const body = new Uint8Array();
  return {
    tookMs: 40,
    postResult: { kind: 'answer', answer: { status: 503, date: undefined, retryAfter: '70', body } },
  };
};

test.each([
  ['a wait that the server asks for', resting, 1],
  ['attempts without an answer', silence, 4],
] as const)('%s that leaves no time for another try names deadline-seconds', async (_, server, attempts) => {
  const { delivery } = await deliverTo(server, plannedText(to), { deadlineMs: 60_000, retries: 9 });
  expect(delivery).toMatchObject({ status: 'failed', attempts });
  expect(delivery.explanation).toContain(
    '"deadline-seconds" (60) left no time for another attempt: raise it.',
  );
});

test('a failure that had time left does not mention deadline-seconds', async () => {
  for (const answers of [[{ errcode: 400013, errmsg: 'gone' }], [{ errcode: 310000, errmsg: 'keywords' }]]) {
    const { delivery } = await deliverTo(answering(...answers));
    expect(delivery.explanation).not.toContain('deadline-seconds');
  }
});

test.each([
  [400102, 'accepts no messages. '],
  [310000, 'did not accept a message. '],
])('another robot of the pool takes over after errcode %i, with a warning', async (errcode, said) => {
  const other = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'a'.repeat(64)}`);
  const answers = [{ errcode, errmsg: 'keywords not in content' }, undefined];
  const { delivery } = await deliverTo(answering(...answers), plannedText(destination('ops', robot, other)));
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
  expect(delivery.warnings).toEqual([expect.stringMatching(/^Robot [12] of 2 in "ops" /)]);
  expect(delivery.warnings[0]).toContain(said);
});

test('a robot that is alone causes no warning besides the failure', async () => {
  const { delivery } = await deliverTo(answering({ errcode: 400102, errmsg: 'disabled' }));
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1, warnings: [] });
});

test.each([
  ['Tue, 14 Nov 2023 22:43:20 GMT', '30 minutes behind'],
  ['Tue, 14 Nov 2023 21:43:20 GMT', '30 minutes ahead of'],
])('a wrong clock causes one warning: %s', async (date, said) => {
  let turn = 0;
  const { delivery } = await deliverTo(
    () => {
      turn += 1;
      const wrong = answered({ errcode: 310000, errmsg: 'sign not match' });
      if (turn > 1 || wrong.kind !== 'answer') return { tookMs: 0, postResult: accepted };
      return { tookMs: 0, postResult: { ...wrong, answer: { ...wrong.answer, date } } };
    },
    plannedText(destination('ops', { ...robot, secret: new Secret('SECtest123456') })),
  );
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
  expect(delivery.warnings).toEqual([expect.stringContaining(`The runner's clock is ${said} DingTalk's.`)]);
});
