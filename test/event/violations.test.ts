import { describe, expect, test } from 'vitest';
import { describeViolations, type PlacedViolation, violationError } from '../../src/event/validation.ts';
import { say } from '../../src/said.ts';
import { english } from '../english.ts';

const broken = (changes: Partial<PlacedViolation> = {}): PlacedViolation => ({
  place: '',
  attribute: 'id',
  rule: 'string',
  text: say`must be a string`,
  value: undefined,
  ...changes,
});

function reported(changes: Partial<PlacedViolation>): string | undefined {
  return english(describeViolations([broken(changes)]))[0];
}

describe('a broken rule', () => {
  test.each<[Partial<PlacedViolation>, string]>([
    [{}, '"id" must be a string (rule string).'],
    [{ place: 'line 3' }, 'line 3, "id" must be a string (rule string).'],
    [{ attribute: '' }, 'The event must be a string (rule string).'],
    [{ attribute: '', place: 'line 3' }, 'line 3 must be a string (rule string).'],
    [{ value: 'x' }, '"id" must be a string (rule string). Given: "x".'],
    [{ value: '' }, '"id" must be a string (rule string). Given: "".'],
    [{ value: null }, '"id" must be a string (rule string). Given: null.'],
    [{ value: 7 }, '"id" must be a string (rule string). Given: 7.'],
    [{ value: false }, '"id" must be a string (rule string). Given: false.'],
    [{ value: ['x'] }, '"id" must be a string (rule string). Given: an array.'],
    [{ value: { a: 1 } }, '"id" must be a string (rule string). Given: an object.'],
  ])('%o is reported as: %s', (changes, sentence) => {
    expect(reported(changes)).toBe(sentence);
  });

  test('has its name and value on one line, cut to 60 characters', () => {
    const sentence = reported({ attribute: 'a\nb', value: `${'x'.repeat(100)}\n` }) ?? '';
    expect(sentence).toMatch(/^"a\\nb" must be .* Given: "x{50,60}…?"\.$/);
    expect(sentence).not.toContain('\n');
  });
});

describe('all broken rules', () => {
  const subject = say`Input "event"`;

  test('are one error, whose head counts them', () => {
    expect(violationError(subject, [broken()]).message).toBe(
      'Input "event" breaks a rule of CloudEvents; nothing was sent.\n"id" must be a string (rule string).',
    );
    expect(violationError(subject, [broken(), broken({ attribute: 'type' })]).message).toBe(
      'Input "event" breaks rules of CloudEvents in 2 places; nothing was sent.\n"id" must be a string (rule string).\n"type" must be a string (rule string).',
    );
  });

  test('are twenty at most, and a count', () => {
    const many = (count: number) =>
      english(describeViolations(Array.from({ length: count }, () => broken())));
    expect(many(20)).toHaveLength(20);
    expect(many(20).at(-1)).toBe('"id" must be a string (rule string).');
    expect(many(23)).toHaveLength(21);
    expect(many(23).at(-1)).toBe('And 3 more.');
  });
});
