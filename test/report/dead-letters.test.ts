import { expect, test } from 'vitest';
import type { Delivery } from '../../src/deliver/delivery.ts';
import { marksOf } from '../../src/deliver/directory/robot.ts';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import { collectDeadLetters, failUnfinished, meetsRequirement } from '../../src/report/dead-letters.ts';
import { destination, robotAt } from '../deliver/runtime.ts';

function event(id: string) {
  return createCloudEvent({ specversion: '1.0', id, source: '/s', type: 't' });
}

function delivery(
  robot: string,
  status: Delivery['status'],
  ...events: ReturnType<typeof event>[]
): Delivery {
  return {
    robot,
    status,
    withheld: false,
    planned: { notifications: events.map((event) => ({ event, label: '' })), destination: to(robot) },
  } as unknown as Delivery;
}

function to(name: string) {
  return destination(
    name,
    robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${name}${'0'.repeat(20)}`),
  );
}

const [a, b, c] = ['a', 'b', 'c'].map(event) as [
  ReturnType<typeof event>,
  ReturnType<typeof event>,
  ReturnType<typeof event>,
];

test('an event that did not arrive, or was never sent, is a dead letter', () => {
  const deliveries = [delivery('#1', 'sent', a), delivery('#1', 'failed', b), delivery('#1', 'cancelled', c)];
  expect(collectDeadLetters([a, b, c], deliveries, [])).toEqual([b, c]);
});

test('an event for which no message was planned is no dead letter', () => {
  expect(collectDeadLetters([a, b], [delivery('#1', 'failed', b)], [])).toEqual([b]);
});

test('every event of a message that was not delivered is a dead letter', () => {
  expect(
    collectDeadLetters([a, b, c], [delivery('#1', 'failed', a, b), delivery('#1', 'sent', c)], []),
  ).toEqual([a, b]);
});

test('an event that reached some destinations names the others', () => {
  const deliveries = [delivery('ops', 'sent', a), delivery('dev', 'failed', a), delivery('all', 'failed', a)];
  const undelivered = [...marksOf(to('dev'), a), ...marksOf(to('all'), a)].join(',');
  expect(collectDeadLetters([a], deliveries, [])).toMatchObject([{ id: 'a', undelivered }]);
  expect(undelivered).not.toMatch(/dev|all/);
});

test('a dead letter that fails again still names the destinations, and a forged one is dropped', () => {
  const again = createCloudEvent({ ...a, undelivered: marksOf(to('dev'), a).join(',') });
  expect(collectDeadLetters([again], [delivery('dev', 'failed', again)], [])).toEqual([again]);
  const forged = createCloudEvent({ ...a, undelivered: '#1' });
  expect(collectDeadLetters([forged], [delivery('dev', 'failed', forged)], [])).toEqual([a]);
});

test('with require: any one destination is enough, and the event is kept for the other', () => {
  const deliveries = [delivery('ops', 'sent', a), delivery('dev', 'failed', a)];
  expect(meetsRequirement(deliveries, 'any')).toBe(true);
  expect(meetsRequirement(deliveries, 'all')).toBe(false);
  expect(collectDeadLetters([a], deliveries, [])).toMatchObject([
    { undelivered: marksOf(to('dev'), a).join(',') },
  ]);
  expect(meetsRequirement([delivery('ops', 'failed', a), delivery('dev', 'failed', a)], 'any')).toBe(false);
});

test('an event that DingTalk accepted only reduced is a dead letter, though the group has a message', () => {
  const deliveries = [{ ...delivery('#1', 'sent', a), withheld: true }, delivery('#1', 'sent', b)];
  expect(meetsRequirement(deliveries, 'all')).toBe(true);
  expect(collectDeadLetters([a, b], deliveries, [])).toEqual([a]);
});

test('an event that could not be composed is a dead letter, in its place', () => {
  const unsent = [{ notification: { event: b, label: '' }, error: new Error('no') }];
  expect(
    collectDeadLetters([a, b, c], [delivery('#1', 'failed', a), delivery('#1', 'failed', c)], unsent),
  ).toEqual([a, b, c]);
});

test('a planned delivery without a result counts as not delivered', () => {
  const [sent, open] = [delivery('#1', 'sent', a), delivery('#1', 'sent', b)];
  const all = [sent, ...failUnfinished([sent.planned, open.planned], [sent])];
  expect(collectDeadLetters([a, b], all, [])).toEqual([b]);
});

test('a dry run leaves no dead letters', () => {
  expect(collectDeadLetters([a], [delivery('#1', 'dry-run', a)], [])).toEqual([]);
});

test('an event that could not be composed for one destination is kept for that one alone', () => {
  const unsent = [
    { notification: { event: a, label: '', destinations: [to('dev')] }, error: new Error('no') },
  ];
  expect(collectDeadLetters([a], [delivery('ops', 'sent', a)], unsent)).toMatchObject([
    { id: 'a', undelivered: marksOf(to('dev'), a).join(',') },
  ]);
});

test('a dead letter that has reached one of its destinations now names those that are left', () => {
  const [dev, all] = ['dev', 'all'].map((name) => marksOf(to(name), a).join(','));
  const again = createCloudEvent({ ...a, undelivered: `${dev},${all}` });
  const deliveries = [delivery('dev', 'sent', again), delivery('all', 'failed', again)];
  expect(collectDeadLetters([again], deliveries, [])).toMatchObject([{ undelivered: all }]);
  // Sent to one of the two alone, as with another `chat-group`: the mark of the other is not repeated.
  expect(collectDeadLetters([again], [delivery('all', 'failed', again)], [])).toMatchObject([
    { undelivered: all },
  ]);
});

test('with require: any each message needs one destination', () => {
  const [first, second] = [{}, {}];
  const of = (draft: object, status: Delivery['status']) => {
    const made = delivery('ops', status, a);
    return { ...made, planned: { ...made.planned, draft } } as Delivery;
  };
  expect(meetsRequirement([of(first, 'sent'), of(second, 'failed')], 'any')).toBe(false);
  expect(meetsRequirement([of(first, 'sent'), of(first, 'failed'), of(second, 'sent')], 'any')).toBe(true);
});
