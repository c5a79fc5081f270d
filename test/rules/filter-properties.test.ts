import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type Filter, matches } from '../../src/rules/filter.ts';
import { readFilters } from '../../src/rules/read-filter.ts';
import { eventWith } from './reading.ts';

const path = fc.constantFrom(
  ['type'],
  ['source'],
  ['data', 'alert', 'severity'],
  ['data', 'count'],
  ['data', '__proto__'],
  ['none'],
);
const condition = fc.record({
  path,
  text: fc.constantFrom('com.github.push', 'com.', '.push', 'high', '3', '/octo', 'x'),
});
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'filter' },
    fc.record({
      dialect: fc.constantFrom('exact', 'prefix', 'suffix'),
      // As in the map that users write, a name stands once.
      conditions: fc.uniqueArray(condition, {
        selector: ({ path }) => path.join('.'),
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      dialect: fc.constantFrom('all', 'any'),
      filters: fc.array(tie('filter'), { minLength: 1, maxLength: 3, depthIdentifier: 'filter' }),
    }),
    fc.record({ dialect: fc.constant('not'), filter: tie('filter') }),
  ) as fc.Arbitrary<Filter>,
}));
const event = fc
  .record({
    type: fc.constantFrom('com.github.push', 'com.github.release', 'x.push'),
    data: fc.oneof(
      fc.constantFrom({ alert: { severity: 'high' } }, { count: 3 }, 'text', null, [], { alert: null }),
      fc.anything({ maxDepth: 2 }),
    ),
  })
  .map(eventWith);

/** As users write it. */
function writtenOf(given: Filter): unknown {
  switch (given.dialect) {
    case 'all':
    case 'any':
      return { [given.dialect]: given.filters.map(writtenOf) };
    case 'not':
      return { not: writtenOf(given.filter) };
    default:
      return {
        [given.dialect]: Object.fromEntries(given.conditions.map((one) => [one.path.join('.'), one.text])),
      };
  }
}

describe('filters', () => {
  property.prop([filter, filter, event])('follow the laws of logic', (a, b, given) => {
    const is = (one: Filter) => matches(one, given);
    const not = (one: Filter): Filter => ({ dialect: 'not', filter: one });
    const all = (...filters: Filter[]): Filter => ({ dialect: 'all', filters });
    const any = (...filters: Filter[]): Filter => ({ dialect: 'any', filters });
    expect(is(not(not(a)))).toBe(is(a));
    expect(is(not(all(a, b)))).toBe(is(any(not(a), not(b))));
    expect(is(all(a, not(a)))).toBe(false);
    expect(is(any(a, not(a)))).toBe(true);
  });

  property.prop([condition, event])('that match exactly also match as prefix and as suffix', (one, given) => {
    const is = (dialect: 'exact' | 'prefix' | 'suffix') => matches({ dialect, conditions: [one] }, given);
    if (is('exact')) expect([is('prefix'), is('suffix')]).toEqual([true, true]);
  });

  property.prop([filter, event])('that are read mean what they say', (one, given) => {
    const refused: string[] = [];
    const [read] = readFilters([writtenOf(one)], ['filters'], (_, problem) => refused.push(problem.text));
    expect(refused).toEqual([]);
    expect(read && matches(read, given)).toBe(matches(one, given));
  });

  property.prop([fc.anything({ maxDepth: 5 })])(
    'of any shape are read, or refused with a reason',
    (value) => {
      const refused: string[] = [];
      const read = readFilters(value, ['filters'], (_, problem) => refused.push(problem.text));
      if (refused.length === 0) expect(Array.isArray(value) && read.length === value.length).toBe(true);
    },
  );
});
