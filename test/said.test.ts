import { expect, test } from 'vitest';
import {
  type Catalogue,
  distinctSaid,
  inLocale,
  listed,
  say,
  sentenceLines,
  sentences,
  shaped,
} from '../src/said.ts';

/** A language of capitals. */
const capitals: Catalogue = {
  sentences: {
    'Input "{0}" {1}': 'INPUT "{0}" {1}',
    'must be {0}.': 'BE {0}.',
    '{0} of {1}': '{1} > {0}',
    'Given: {0}.': 'GIVEN: {0}.',
  },
  separators: { ' ': '', ', ': '+' },
};

const rule = say`Input "${'locale'}" ${say`must be ${listed(['`a`', '`b`'])}.`}`;

test('a sentence is English by itself', () => {
  expect(rule.text).toBe('Input "locale" must be `a`, `b`.');
});

test('a sentence has the words of the catalogue, and so have the sentences in it', () => {
  expect(inLocale(rule, capitals)).toBe('INPUT "locale" BE `a`+`b`.');
});

test('the places of a translation may stand in another order', () => {
  expect(inLocale(say`${2} of ${5}`, capitals)).toBe('5 > 2');
});

test('a sentence that the catalogue lacks stays English, with its values in the language', () => {
  const said = say`No ${say`${1} of ${2}`}.`;
  expect(inLocale(said, capitals)).toBe('No 2 > 1.');
});

test('a name of an object is no sentence of a catalogue', () => {
  expect(inLocale(say`constructor`, capitals)).toBe('constructor');
});

test('a place in a value is shown and not filled', () => {
  expect(inLocale(say`Given: ${'{0}{1}'}.`, capitals)).toBe('GIVEN: {0}{1}.');
});

test('sentences that are undefined are left out', () => {
  const said = sentences(rule, undefined, say`Given: ${'x'}.`);
  expect(said.text).toBe('Input "locale" must be `a`, `b`. Given: x.');
  expect(inLocale(said, capitals)).toBe('INPUT "locale" BE `a`+`b`.GIVEN: x.');
});

test('a line is a line in any language', () => {
  expect(inLocale(sentenceLines([say`${1} of ${2}`, 'b']), capitals)).toBe('2 > 1\nb');
});

test('a text is shaped after it is put together, in any language', () => {
  const said = shaped(rule, (text) => text.slice(0, 8));
  expect([said.text, inLocale(said, capitals)]).toEqual(['Input "l', 'INPUT "l']);
});

test('texts are distinct by their English', () => {
  expect(distinctSaid([say`a ${1}`, say`a ${'1'}`, say`b`]).map(({ text }) => text)).toEqual(['a 1', 'b']);
});
