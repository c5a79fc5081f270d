import { expect, test } from 'vitest';
import { dataList } from '../../../src/message/any-event/data-list.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';

const linesOf = (data: unknown, locale: 'en' | 'zh-CN' = 'en') =>
  dataList(data, sharedWords[locale])
    ?.source.split('\n')
    .map((line) => line.trim());

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));

test('bytes are a number, whatever they are', () => {
  expect(linesOf({ picture: new Uint8Array(1_200) })).toEqual(['- **Picture**: 1,200 bytes']);
  expect(linesOf(new Uint8Array(3), 'zh-CN')).toEqual(['- 3 字节']);
});

test('a list of more than ten values has a line for each', () => {
  const halls = Array.from({ length: 11 }, (_, at) => `H${at}`);
  expect(linesOf({ halls: halls.slice(1) })).toEqual([`- **Halls**: ${halls.slice(1).join(', ')}`]);
  expect(linesOf({ halls })).toEqual(halls.map((hall, at) => `- **Halls › ${at + 1}**: ${hall}`));
});

test('an object that has a length is no list', () => {
  expect(linesOf({ box: { length: 3, width: 2, weight: 1 } })).toEqual([
    '- **Box › length**: 3',
    '- **Box › width**: 2',
    '- **Box › weight**: 1',
  ]);
});

test('the sign of a currency makes no amount', () => {
  expect(linesOf({ price: { amount: 5, currencySymbol: '€' } })).toEqual([
    '- **Price › amount**: 5',
    '- **Price › currencySymbol**: €',
  ]);
});

test('nothing is listed where there is nothing', () => {
  expect(linesOf(null)).toBeUndefined();
  expect(linesOf({ halls: { north: null, south: 'H 2' } })).toEqual(['- **Halls › south**: H 2']);
});

test('what is left out is counted on all levels', () => {
  expect(linesOf({ inner: numbered(35), hall: 'H 2', door: 'open' })?.slice(30)).toEqual(['- and 7 more']);
  expect(linesOf({ inner: numbered(35), hall: 'H 2' }, 'zh-CN')?.slice(30)).toEqual(['- 另有 6 项']);
});
