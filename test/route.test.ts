import { expect, test } from 'vitest';
import { cloudEvent } from '../src/event/cloudevent.ts';
import { readRobots } from '../src/robot/address/address-book.ts';
import type { AddressBook } from '../src/robot/address/robots.ts';
import { parcelsOf, routeBy, wayOf } from '../src/route.ts';

const token = (digit: string) => digit.repeat(64);

function book(robots: unknown): AddressBook {
  const found = readRobots({ webhook: '', secret: '', keyword: '', allowedHosts: [], robots });
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

function names(chatGroup: readonly string[], extensions: Readonly<Record<string, string>> = {}): string[] {
  return routeBy(groups, chatGroup)(event(extensions)).map(({ name }) => name);
}

test('chat-group comes before xvchatgroup, and xvchatgroup before the first group', () => {
  expect(names(['dev', 'all'], { xvchatgroup: 'ops' })).toEqual(['dev', 'all']);
  expect(names([], { xvchatgroup: 'dev' })).toEqual(['dev']);
  expect(names([])).toEqual(['ops']);
});

test('a dead letter goes only where it did not arrive', () => {
  expect(names(['ops', 'dev', 'all'], { undelivered: 'all,ops' })).toEqual(['ops', 'all']);
});

test('a dead letter for a group that is gone goes everywhere', () => {
  expect(names(['ops', 'dev'], { undelivered: 'gone' })).toEqual(['ops', 'dev']);
});

test('a letter is copied for each destination, letter by letter', () => {
  const message = { msgtype: 'text', text: { content: '' } } as const;
  const letter = { isOurs: true, bodyFor: () => ({ message, truncated: false }) };
  const [a, b] = [
    { letter, events: [event()] },
    { letter, events: [event()] },
  ] as const;
  const parcels = parcelsOf([a, b], routeBy(groups, ['ops', 'dev']));
  expect(parcels.map(({ destination, events }) => [destination.name, events])).toEqual([
    ['ops', a.events],
    ['dev', a.events],
    ['ops', b.events],
    ['dev', b.events],
  ]);
});

test('events of the same way have the same way, others another', () => {
  const way = wayOf(routeBy(groups, []));
  expect(way(event({ xvchatgroup: 'ops' }))).toBe(way(event()));
  expect(way(event({ xvchatgroup: 'dev' }))).not.toBe(way(event()));
});
