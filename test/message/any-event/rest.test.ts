import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/message/any-event/event-fields.ts';
import { keyWord, readableRest, spacedName } from '../../../src/message/any-event/rest.ts';
import type { Locale } from '../../../src/message/settings.ts';
import { eventWith, messageLines } from '../run-context.ts';

const restOf = (data: unknown) =>
  readableRest(fieldsOf(data, () => false)).map(({ path, value }) => `${path.join('.')}=${value}`);

/** The lines of the list of a message about this data. */
async function listOf(data: unknown, locale?: Locale): Promise<string[]> {
  const event = eventWith({ data: { title: 'Too warm', ...Object(data) } });
  return (await messageLines(event, locale)).filter((line) => line.startsWith('- '));
}

describe('of what no part says', () => {
  test.each<[string, unknown, string[]]>([
    ['a duration without its unit is left out', { duration: '12.25' }, []],
    ['the own description of a project is left out', { a: { project: { description: 'x' } } }, []],
    [
      'an amount has the currency beside it, under the name of what it is of',
      { order: { total: { amount: 2, currency: 'EUR' } }, hall: 'H2' },
      ['hall=H2', 'order.total=2 EUR'],
    ],
    [
      'an amount has no currency of something else',
      { a: { b: { amount: 2 } }, ab: { currency: 'EUR' } },
      ['ab.currency=EUR', 'a.b.amount=2'],
    ],
    [
      'only the amount has the currency',
      { order: { amount: 2, colour: 'red', currency: 'EUR' } },
      ['order.amount=2 EUR', 'order.colour=red'],
    ],
    [
      'what is beside before and after stays',
      { before: { a: 1 }, after: { a: 2 }, other: { a: 3 } },
      ['a=1 → 2', 'other.a=3'],
    ],
    ['what was not there before stays', { before: { b: 1 }, after: { a: 2 } }, ['after.a=2']],
  ])('%s', (_, data, fields) => expect(restOf(data)).toEqual(fields));
});

describe('a label', () => {
  test.each(
    'name type value status state namespace total kind code mode text title level email login url number message description'.split(
      ' ',
    ),
  )('of %s alone says nothing, so it has the name of the object', async (key) => {
    const [line = ''] = await listOf({ conveyor: { oven: { [key]: 'hot & dry', colour: 'red' } } });
    expect(line).toMatch(/^- \*\*Oven(?: \w+)?\*\*: hot & dry$/);
  });
});
