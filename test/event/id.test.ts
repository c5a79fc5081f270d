import { expect, test } from 'vitest';
import { deriveId } from '../../src/event/cloudevent.ts';
import { contextOf } from './event-text.ts';

test('an id has run, attempt and 24 hexadecimal digits', () => {
  expect(deriveId(contextOf(), 'push')).toMatch(/^9876543210-2-[\da-f]{24}$/);
});

test.each([
  [{ runId: '' }, /^2-[\da-f]{24}$/],
  [{ runId: '', runAttempt: '' }, /^[\da-f]{24}$/],
  [{ runId: 'a b' }, /^2-[\da-f]{24}$/],
  [{ runAttempt: '2/x' }, /^9876543210-[\da-f]{24}$/],
])('of a context with %j it is %s', (context, form) => {
  expect(deriveId(contextOf(context), 'push')).toMatch(form);
});

test('it is the same for the same, and another for anything else', () => {
  const id = (context: Parameters<typeof contextOf>[0], ...what: string[]) =>
    deriveId(contextOf(context), ...what);
  const ids = [
    id({}, 'push'),
    id({}, 'release'),
    id({}, 'push', 'x'),
    id({}),
    id({ repository: 'octo/other' }, 'push'),
    id({ job: 'lint' }, 'push'),
    id({ step: 'other' }, 'push'),
    id({ matrix: '{"n":1}' }, 'push'),
    id({ runnerName: 'other' }, 'push'),
    id({ runAttempt: '3' }, 'push'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  expect(id({}, 'push')).toBe(ids[0]);
  // The runner ends the text of an input with a line end or not.
  expect(id({ matrix: ' null\n' }, 'push')).toBe(ids[0]);
});
