import { expect, test } from 'vitest';
import { describeDecisions } from '../../src/report/step-result.ts';
import { say } from '../../src/said.ts';
import { english } from '../english.ts';
import { makeEvent } from './deliveries.ts';

const decisions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ event: makeEvent(`${index}`), by: say`rule 1` }));

test('each event has a line with its id, its type and the rule that took it', () => {
  const [first] = decisions(1);
  expect(english(describeDecisions(first === undefined ? [] : [first]))).toEqual([
    'Event "0" (test): rule 1.',
  ]);
});

test('of more than 200 events the rest is counted', () => {
  expect(describeDecisions(decisions(200))).toHaveLength(200);
  const lines = english(describeDecisions(decisions(203)));
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('And 3 more events.');
});

test('an id with line ends stays on its line', () => {
  const event = makeEvent('a\n::error::b');
  expect(english(describeDecisions([{ event, by: say`rule 1` }]))[0]).not.toContain('\n');
});
