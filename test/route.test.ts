import { describe, expect, test } from 'vitest';
import type { RobotDirectory } from '../src/deliver/directory/directory.ts';
import { readRobots } from '../src/deliver/directory/read-robots.ts';
import { marksOf } from '../src/deliver/directory/robot.ts';
import { createCloudEvent } from '../src/event/cloudevent.ts';
import type { Notification } from '../src/message/notification.ts';
import { type RoutedNotification, route } from '../src/route.ts';
import { english } from './english.ts';
import { settingsWith } from './message/run-context.ts';

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

function event(extensions: Readonly<Record<string, unknown>> = {}) {
  return createCloudEvent({ specversion: '1.0', id: '1', source: '/s', type: 't', ...extensions });
}

function notification(one: ReturnType<typeof event>, chatGroup: readonly string[] = []): Notification {
  return { event: one, chatGroup, settings: settingsWith(), label: '' };
}

function routeBy(robots: RobotDirectory, chatGroup: readonly string[]) {
  return (one: ReturnType<typeof event>): RoutedNotification => {
    const { routed, unsent } = route([notification(one, chatGroup)], robots, 'fail');
    const [first] = routed;
    if (first === undefined) throw unsent[0]?.error;
    return first;
  };
}

function names(chatGroup: readonly string[], extensions: Readonly<Record<string, unknown>> = {}): string[] {
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
  ['a number', 5],
  ['the mark of another event', () => marksOf(groups.destinations[0], event({ source: '/other' })).join(',')],
])('`undelivered` that names %s means nothing: the event goes everywhere', (_, undelivered) => {
  const given = typeof undelivered === 'function' ? undelivered() : undelivered;
  expect(names(['ops', 'dev'], { undelivered: given })).toEqual(['ops', 'dev']);
});

describe('a group without a webhook', () => {
  const some = book({ ops: { webhook: token('a') }, dev: { webhook: '' }, qa: { webhook: '' } });
  const [toOps, toDev, toQa] = ['ops', 'dev', 'qa'].map((xvchatgroup) => event({ xvchatgroup }));

  function routing(
    onMissingWebhook: 'fail' | 'skip',
    given: readonly (typeof toOps)[],
    chatGroup: string[] = [],
  ) {
    const notifications = given.flatMap((each) => (each === undefined ? [] : notification(each, chatGroup)));
    const { routed, unsent, notices } = route(notifications, some, onMissingWebhook);
    return {
      routed: routed.map(({ event, destinations }) => [event, destinations.map(({ name }) => name)]),
      unsent: unsent.map(({ notification: { event }, error }) => [event, `${error}`]),
      notices: english(notices),
    };
  }

  test('fails only the events that address it', () => {
    expect(routing('fail', [toOps, toDev])).toEqual({
      routed: [[toOps, ['ops']]],
      unsent: [
        [
          toDev,
          'UserError: Group "dev" of "robots" has no webhook. Is its secret set? To let the step pass without a webhook, set `on-missing-webhook: skip`.',
        ],
      ],
      notices: [],
    });
  });

  test('is left out with one notice where it may be missing', () => {
    expect(routing('skip', [toDev, toOps, toDev, toQa])).toEqual({
      routed: [[toOps, ['ops']]],
      unsent: [],
      notices: [
        'Nothing was sent to group "dev": its webhook is empty.',
        'Nothing was sent to group "qa": its webhook is empty.',
      ],
    });
    expect(routing('skip', [toOps], ['dev', 'ops']).routed).toEqual([[toOps, ['ops']]]);
  });

  test('that nothing addresses is no matter', () =>
    expect(routing('fail', [toOps])).toEqual({ routed: [[toOps, ['ops']]], unsent: [], notices: [] }));
});

test('an event of an unknown group is not sent, and the others are', () => {
  const given = [notification(event({ xvchatgroup: 'gone' })), notification(event())] as const;
  const { routed, unsent } = route(given, groups, 'fail');
  expect(routed.map((one) => one.event)).toEqual([given[1].event]);
  expect(unsent.map((one) => [one.notification, `${one.error}`])).toEqual([
    [given[0], expect.stringContaining(`The event's xvchatgroup "gone" is not a group of "robots".`)],
  ]);
});
