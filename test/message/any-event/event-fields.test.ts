import { expect, test } from 'vitest';
import {
  fieldsOf,
  isPosition,
  keysOf,
  lastKey,
  lastName,
  placeOf,
  plainKey,
} from '../../../src/message/any-event/event-fields.ts';

const fields = (data: unknown) => fieldsOf(data, () => false);
const pathsOf = (data: unknown) => fields(data).map(({ path, value }) => `${path.join('.')}=${value}`);

test('a parameter stands under its name in the place of its list, however deep that lies', () => {
  const run = { params: [{ name: 'env', value: 'prod' }] };
  expect(pathsOf({ pipeline: { run } })).toEqual(['pipeline.run.params.env=prod']);
});

test('an item of a short list has 4,000 characters at most', () => {
  expect(fields({ lines: ['x'.repeat(4_001), 'y'] })[0]?.items?.map(({ length }) => length)).toEqual([
    4_000, 1,
  ]);
});

test.each<[string, boolean]>([
  ['0', true],
  ['12', true],
  ['step7', false],
  ['7th', false],
  ['', false],
])('%j as a key is a position in a list: %s', (key, expected) => expect(isPosition(key)).toBe(expected));

test.each<[readonly string[], readonly string[], string, string]>([
  [['jobs', '10', 'Job_Name'], ['jobs', 'Job_Name'], 'jobname', 'jobname'],
  [['jobs', '10'], ['jobs'], '10', 'jobs'],
  [['v2', '2nd'], ['v2', '2nd'], '2nd', '2nd'],
  [['rows', ...Array(7).fill('0')], ['rows'], '0', 'rows'],
  [[], [], '', ''],
])('of the path %j the keys are %j, the last one %j, the name %j', (path, keys, last, name) => {
  expect([keysOf(path), lastKey(path), lastName(path)]).toEqual([keys, last, name]);
});

test('a key is compared without case, hyphens and spaces, by its first 60 characters', () => {
  expect(plainKey('Health-Check_Status now')).toBe('healthcheckstatusnow');
  expect(plainKey(`${'x'.repeat(59)}yz`)).toBe(`${'x'.repeat(59)}y`);
});

test('two values are in one place if they stand in the same object', () => {
  const place = (...path: string[]) => placeOf({ path, value: 'x' });
  expect(place('a', 'b', 'c')).toBe(place('a', 'b', 'd'));
  expect(place('a', 'b', 'c')).not.toBe(place('ab', 'c'));
  expect(place('a', 'b')).not.toBe(place('a', 'b', 'c'));
});
