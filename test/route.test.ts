import { expect, test } from 'vitest';
import { cloudEvent } from '../src/event/cloudevent.ts';
import { createLog } from '../src/log.ts';
import { ofInputs } from '../src/message/event-group.ts';
import type { RobotDirectory } from '../src/robot/directory/directory.ts';
import { marksOf } from '../src/robot/directory/marks.ts';
import { readRobots } from '../src/robot/directory/read-robots.ts';
import { planDeliveries, type Routed, routeGroups, routeKeyOf } from '../src/route.ts';
import { settingsWith } from './message/run-context.ts';

const ignore = () => undefined;
const silent = {
  debug: ignore,
  info: ignore,
  notice: ignore,
  warning: ignore,
  setFailed: ignore,
  setSecret: ignore,
};

const token = (digit: string) => digit.repeat(64);

function book(robots: unknown): RobotDirectory {
  const found = readRobots({ webhook: '', secret: '', keyword: '', allowedHosts: [], robots });
  if (!found) throw new Error('no robots');
  return found;
}

function webhooks(webhook: string): RobotDirectory {
  const found = readRobots({ webhook, secret: '', keyword: '', allowedHosts: [], robots: undefined });
  if (!found) throw new Error('no robots');
  return found;
}

const groups = book({
  ops: { webhook: token('a') },
  dev: { webhook: token('b') },
  all: { webhook: token('c') },
});

function event(extensions: Readonly<Record<string, string>> = {}) {
  return cloudEvent({ specversion: '1.0', id: '1', source: '/s', type: 't', ...extensions });
}

function routeBy(robots: RobotDirectory, chatGroup: readonly string[]) {
  return (one: ReturnType<typeof event>): Routed => {
    const group = ofInputs([one], { chatGroup, message: settingsWith() });
    const routing = routeGroups([group], robots, 'fail', createLog(silent));
    const [routed] = routing.groups.flatMap((each) => each.routed);
    if (routed === undefined) throw routing.unsent[0]?.error;
    return routed;
  };
}

function names(chatGroup: readonly string[], extensions: Readonly<Record<string, string>> = {}): string[] {
  return routeBy(groups, chatGroup)(event(extensions)).destinations.map(({ name }) => name);
}

test('chat-group comes before xvchatgroup, and xvchatgroup before the first group', () => {
  expect(names(['dev', 'all'], { xvchatgroup: 'ops' })).toEqual(['dev', 'all']);
  expect(names([], { xvchatgroup: 'dev' })).toEqual(['dev']);
  expect(names([])).toEqual(['ops']);
});

function marks(...names: readonly string[]): string {
  const missed = groups.destinations.filter(({ name }) => names.includes(name));
  return missed.flatMap((one) => marksOf(one, event())).join(',');
}

test('a dead letter goes only where it did not arrive, whatever the order of the groups', () => {
  expect(names(['ops', 'dev', 'all'], { undelivered: marks('all', 'ops') })).toEqual(['ops', 'all']);
  expect(names(['all', 'dev', 'ops'], { undelivered: marks('all', 'ops') })).toEqual(['all', 'ops']);
});

test('webhooks in another order: the dead letter still goes to the robot that missed it', () => {
  const lines = (...digits: string[]) => webhooks(digits.map(token).join('\n'));
  const [, second] = lines('a', 'b').destinations;
  const undelivered = second ? marksOf(second, event()).join(',') : '';
  const { destinations } = routeBy(lines('c', 'b', 'a'), [])(event({ undelivered }));
  expect(destinations.map(({ pool }) => pool[0].webhook.token.reveal())).toEqual([token('b')]);
});

test('a pool that got a robot more or lost one is still known', () => {
  const pool = (...digits: string[]) =>
    book({ ops: digits.map((digit) => ({ webhook: token(digit) })), dev: { webhook: token('d') } });
  const [before] = pool('a', 'b').destinations;
  const undelivered = marksOf(before, event()).join(',');
  expect(
    routeBy(pool('b', 'c'), ['ops', 'dev'])(event({ undelivered })).destinations.map(({ name }) => name),
  ).toEqual(['ops']);
});

test.each([
  ['a group that is gone', 'gone'],
  ['a position, as anybody could write', '#1'],
  ['the name of a group', 'ops'],
  ['nothing', ''],
  ['the mark of another event', () => marksOf(groups.destinations[0], event({ source: '/other' })).join(',')],
])('`undelivered` that names %s means nothing: the event goes everywhere', (_, undelivered) => {
  const text = typeof undelivered === 'string' ? undelivered : undelivered();
  expect(names(['ops', 'dev'], { undelivered: text })).toEqual(['ops', 'dev']);
});

test('a letter is copied for each destination, letter by letter', () => {
  const message = { msgtype: 'text', text: { content: '' } } as const;
  const draft = { isBuiltin: true, renderFor: () => ({ message, truncated: false }) };
  const [a, b] = [
    { draft, events: [event()] },
    { draft, events: [event()] },
  ] as const;
  const route = routeBy(groups, ['ops', 'dev']);
  const plannedDeliveries = planDeliveries([a, b], [...a.events, ...b.events].map(route));
  expect(plannedDeliveries.map(({ destination, events }) => [destination.name, events])).toEqual([
    ['ops', a.events],
    ['dev', a.events],
    ['ops', b.events],
    ['dev', b.events],
  ]);
});

test('events of the same way have the same way, others another', () => {
  const events = [event(), event({ xvchatgroup: 'ops' }), event({ xvchatgroup: 'dev' })] as const;
  const route = routeBy(groups, []);
  const way = routeKeyOf(events.map(route));
  expect(way(events[1])).toBe(way(events[0]));
  expect(way(events[2])).not.toBe(way(events[0]));
});
