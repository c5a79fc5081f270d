import { expect, test } from 'vitest';
import { readMatrix, readNeeds } from '../../src/workflow/needs.ts';

test.each(['', ' ', '\n', 'null'])('needs and matrix that are %j are empty', (text) => {
  expect(readNeeds(text)).toEqual({});
  expect(readMatrix(text)).toEqual({});
});

test('a needed job has its result, and outputs that are text', () => {
  const outputs = { version: '2.1.0', count: 2, empty: '' };
  expect(
    readNeeds(JSON.stringify({ test: { result: 'success', outputs }, lint: { result: 'skipped' } })),
  ).toEqual({
    test: { result: 'success', outputs: { version: '2.1.0', empty: '' } },
    lint: { result: 'skipped', outputs: {} },
  });
});
