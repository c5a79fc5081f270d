import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { deliver } from '../../src/robot/deliver.ts';
import { say } from '../../src/said.ts';
import { Secret } from '../../src/secret.ts';
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
  const { explanation, warnings } = delivery;
  const texts = { explanation: explanation?.text, warnings: warnings.map(({ text }) => text) };
  return { delivery: { ...delivery, ...texts }, lines: runtime.lines };
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
  expect(once.delivery.explanation).not.toContain('Tried');
  const often = await told(answering(busy), textParcel(to), { retries: 2 });
  expect(often.delivery).toMatchObject({ status: 'failed', attempts: 3 });
  expect(often.delivery.explanation).toMatch(/ Tried 3 times\.$/);
  expect(often.lines.join('\n')).toContain('ops: not delivered: ');
});

test('a refusal after an unclear answer says that the message may be there', async () => {
  const silent = { tookMs: 10, outcome: { kind: 'lost', reason: say`reset` } as const };
  let turn = 0;
  const { delivery } = await told(() => {
    turn += 1;
    return turn === 1 ? silent : { tookMs: 10, outcome: answered({ errcode: 400013, errmsg: 'gone' }) };
  });
  expect(delivery.ambiguous).toBe(true);
  expect(delivery.explanation).toContain(
    'An earlier attempt got no clear answer and may have been delivered.',
  );
});

test('an unclear answer is not told twice', async () => {
  const { delivery } = await told(
    () => ({ tookMs: 10, outcome: { kind: 'lost', reason: say`reset` } }),
    textParcel(to),
    {
      retries: 1,
    },
  );
  expect(delivery.explanation).not.toContain('An earlier attempt');
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
  const author = await told(answering(undefined), failing(new UserError(say`Input "text" is wrong.`)));
  expect(author.delivery).toMatchObject({
    errmsg: 'Input "text" is wrong.',
    explanation: 'Input "text" is wrong.',
  });
  expect(author.lines.join('\n')).not.toContain('    at ');
  const bug = await told(answering(undefined), failing(new TypeError('x is not a function')));
  expect(bug.delivery.errmsg).toBe('unexpected error: x is not a function');
  expect(bug.delivery.explanation).toContain('This is a bug of the action');
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

const limited = { errcode: 130101, errmsg: 'send too fast' };

test('a shortened and a reduced message are told before they are posted again', async () => {
  const tooLong = { errcode: 460101, errmsg: 'message too long' };
  expect((await told(answering(tooLong, undefined))).lines).toContain(
    'ops: too long for DingTalk; again, shortened',
  );
  expect((await told(answering(unsafe, undefined))).lines).toContain(
    'ops: unsafe to DingTalk; again, reduced',
  );
});

test('a retry says why and when', async () => {
  const { lines } = await told(answering(busy, undefined));
  expect(lines).toContainEqual(expect.stringMatching(/^ops: system busy; again in \d\.\d s$/));
});

test('a rate limit says which robot, and waits once if the deadline allows', async () => {
  const patient = await told(answering(limited, undefined), textParcel(to), { deadlineMs: 90_000 });
  expect(patient.lines).toContain('ops: robot 1 of 1: send too fast');
  expect(patient.lines).toContain('ops: the robot is rate-limited; one more try in 60.0 s');
  expect(patient.delivery).toMatchObject({ status: 'sent', attempts: 2 });
  const hasty = await told(answering(limited, undefined), textParcel(to), { deadlineMs: 60_000 });
  expect(hasty.delivery).toMatchObject({ status: 'failed', attempts: 1 });
  const never = await told(answering(limited, undefined), textParcel(to), { deadlineMs: 90_000, retries: 0 });
  expect(never.delivery).toMatchObject({ status: 'failed', attempts: 1 });
  const twice = await told(answering(limited), textParcel(to), { deadlineMs: 2_000_000 });
  expect(twice.delivery).toMatchObject({ status: 'failed', attempts: 2 });
  for (const { delivery } of [never, twice]) expect(delivery.explanation).not.toContain('deadline-seconds');
});

test.each([
  [60_000, '"deadline-seconds" (60) left 59 s'],
  [61_000, '"deadline-seconds" (61) left 60 s'],
])(
  'a rate limit that leaves no time for another try within %i ms names deadline-seconds',
  async (deadlineMs, said) => {
    const { delivery } = await told(answering(limited, undefined), textParcel(to), { deadlineMs });
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
    expect(delivery.explanation).toContain(`Another try takes at least 61 s, and ${said}: raise it.`);
  },
);

const silence: Server = () => ({ tookMs: 15_000, outcome: { kind: 'lost', reason: say`silence` } });
const resting: Server = () => {
  const body = new Uint8Array();
  return {
    tookMs: 40,
    outcome: { kind: 'answer', answer: { status: 503, date: undefined, retryAfter: '70', body } },
  };
};

test.each([
  ['a wait that the server asks for', resting, 1],
  ['attempts without an answer', silence, 4],
] as const)('%s that leaves no time for another try names deadline-seconds', async (_, server, attempts) => {
  const { delivery } = await told(server, textParcel(to), { deadlineMs: 60_000, retries: 9 });
  expect(delivery).toMatchObject({ status: 'failed', attempts });
  expect(delivery.explanation).toContain('"deadline-seconds" (60) left no time for another try: raise it.');
});

test('a message that had time left does not speak of deadline-seconds', async () => {
  for (const answers of [[{ errcode: 400013, errmsg: 'gone' }], [{ errcode: 310000, errmsg: 'keywords' }]]) {
    const { delivery } = await told(answering(...answers));
    expect(delivery.explanation).not.toContain('deadline-seconds');
  }
});

test.each([
  [400102, 'takes no messages. '],
  [310000, 'did not take a message. '],
])('another robot of the pool takes over after errcode %i, with a warning', async (errcode, said) => {
  const other = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'a'.repeat(64)}`);
  const answers = [{ errcode, errmsg: 'keywords not in content' }, undefined];
  const { delivery } = await told(answering(...answers), textParcel(destination('ops', robot, other)));
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
  expect(delivery.warnings).toEqual([expect.stringMatching(/^Robot [12] of 2 in "ops" /)]);
  expect(delivery.warnings[0]).toContain(said);
});

test('a robot without others takes no warning beside its failure', async () => {
  const { delivery } = await told(answering({ errcode: 400102, errmsg: 'disabled' }));
  expect(delivery).toMatchObject({ status: 'failed', attempts: 1, warnings: [] });
});

test.each([
  ['Tue, 14 Nov 2023 22:43:20 GMT', '30 minutes behind'],
  ['Tue, 14 Nov 2023 21:43:20 GMT', '30 minutes ahead of'],
])('a clock that is wrong is told once: %s', async (date, said) => {
  let turn = 0;
  const { delivery } = await told(
    () => {
      turn += 1;
      const wrong = answered({ errcode: 310000, errmsg: 'sign not match' });
      if (turn > 1 || wrong.kind !== 'answer') return { tookMs: 0, outcome: accepted };
      return { tookMs: 0, outcome: { ...wrong, answer: { ...wrong.answer, date } } };
    },
    textParcel(destination('ops', { ...robot, secret: new Secret('SECtest123456') })),
  );
  expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
  expect(delivery.warnings).toEqual([expect.stringContaining(`The runner's clock is ${said} DingTalk's.`)]);
});
