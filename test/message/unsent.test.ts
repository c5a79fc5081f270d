import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { makeEach, unsentMessage } from '../../src/message/notification.ts';
import { say } from '../../src/said.ts';
import { eventWith } from './run-context.ts';

function unsent(id: string, error: unknown) {
  return { notification: { event: eventWith({ id }) }, error };
}

const wrong = (text: string) => new UserError(say`${text}`);

describe('what is made of each notification', () => {
  test('is kept, and an event that nothing can be made of is left out with the reason', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ event: eventWith({ id }) }));
    const reason = new Error('no');
    const items = [a, b, c].flatMap((item) => item ?? []);
    const found = makeEach(items, ({ event }) => {
      if (event.id === 'b') throw reason;
      return event.id;
    });
    expect(found).toEqual({ made: ['a', 'c'], unsent: [{ notification: b, error: reason }] });
  });
});

describe('what is wrong is said', () => {
  const said = (given: Parameters<typeof unsentMessage>[0], events: number) =>
    unsentMessage(given, events)?.text;

  test('not at all if nothing is', () => expect(said([], 3)).toBeUndefined());

  test('without the id of the only event', () =>
    expect(said([unsent('a', wrong('No title.'))], 1)).toBe('No title.'));

  test('with the id where there are others', () =>
    expect(said([unsent('a\n::error::', wrong('No title.'))], 2)).toBe(
      'Event "a\\n::error::" was not sent: No title.',
    ));

  test('once for the events that have the same mistake', () => {
    const given = [
      unsent('a', wrong('x.')),
      unsent('b', wrong('y.')),
      unsent('c', wrong('x.')),
      unsent('d', wrong('x.')),
    ];
    expect(said(given, 5)?.split('\n')).toEqual([
      'Event "a" and 2 more were not sent: x.',
      'Event "b" was not sent: y.',
    ]);
  });

  test('twenty mistakes, then how many more there are', () => {
    const lines = (count: number) =>
      said(
        Array.from({ length: count }, (_, index) => unsent(`${index}`, wrong(`${index}.`))),
        50,
      )?.split('\n');
    expect(lines(20)).toHaveLength(20);
    expect(lines(20)?.at(-1)).toBe('Event "19" was not sent: 19.');
    expect(lines(23)?.slice(19)).toEqual(['Event "19" was not sent: 19.', 'And 3 more.']);
  });

  test('as a bug if it is one', () =>
    expect(said([unsent('a', new TypeError('x is undefined'))], 1)).toMatch(
      /^This is a bug of the action.*TypeError: x is undefined/,
    ));
});
