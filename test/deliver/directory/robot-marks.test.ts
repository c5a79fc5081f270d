import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { marksOf } from '../../../src/deliver/directory/robot.ts';
import { eventWith } from '../../message/run-context.ts';
import { destination, robotAt } from '../runtime.ts';

const robot = (token: string) => robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${token}`);
const [one, two] = [robot('1'.repeat(64)), robot('2'.repeat(64))];
const event = eventWith({ id: 'e1', source: '/shop' });
const marks = (...given: Parameters<typeof marksOf>) => marksOf(...given);

test('each robot of a pool has a mark of 16 hexadecimal digits, the same in any order', () => {
  const both = marks(destination('ops', one, two), event);
  expect(both).toHaveLength(2);
  for (const mark of both) expect(mark).toMatch(/^[\da-f]{16}$/);
  expect(marks(destination('ops', two, one), event)).toEqual(both.toReversed());
});

test('a mark is bound to group, robot, event and message', () => {
  const all = [
    ...marks(destination('ops', one, two), event),
    ...marks(destination('dev', one), event),
    ...marks(destination('#1', one), event),
    ...marks(destination('ops', one), eventWith({ id: 'e2', source: '/shop' })),
    ...marks(destination('ops', one), eventWith({ id: 'e1', source: '/other' })),
    ...marks(destination('ops', one), event, 'a'),
    ...marks(destination('ops', one), event, 'b'),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(marks(destination('ops', one), event, '')).toEqual(marks(destination('ops', one), event));
});

test.each([
  [undefined, '["ops","/shop","e1"]'],
  ['', '["ops","/shop","e1"]'],
  ['2', '["ops","/shop","e1","2"]'],
])('the mark of the message %j is keyed with the token, over %s', (label, about) => {
  const expected = createHmac('sha256', '1'.repeat(64)).update(about).digest('hex').slice(0, 16);
  expect(marks(destination('ops', one), event, label)).toEqual([expected]);
});

test('the mark of a robot without a group says so', () => {
  const expected = createHmac('sha256', '1'.repeat(64))
    .update('[null,"/shop","e1"]')
    .digest('hex')
    .slice(0, 16);
  expect(marks({ ...destination('#1', one), group: undefined }, event)).toEqual([expected]);
});
