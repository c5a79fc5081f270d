import { expect, test } from 'vitest';
import { resolveMentions } from '../../../src/message/mentions/mentions.ts';
import { callOrder } from '../../../src/message/mentions/recipient.ts';
import { english } from '../../english.ts';
import { settingsWith } from '../run-context.ts';

test.each<[string[], string[][]]>([
  [
    ['owners', 'else on-call'],
    [['owners'], ['on-call']],
  ],
  [['owners else on-call'], [['owners'], ['on-call']]],
  [
    ['owners', 'else', 'on-call'],
    [['owners'], ['on-call']],
  ],
  [
    ['author', 'owners', 'Else on-call', 'mona'],
    [
      ['author', 'owners'],
      ['on-call', 'mona'],
    ],
  ],
  [
    ['owners', 'else on-call', 'else mona'],
    [['owners'], ['on-call'], ['mona']],
  ],
  [['Mona Lisa', 'elsewhere'], [['Mona Lisa', 'elsewhere']]],
  [['else mona'], [[], ['mona']]],
  [
    ['owners', 'else'],
    [['owners'], []],
  ],
])('%j is called as %j', (given, steps) => {
  expect(callOrder(given)).toEqual(steps);
});

const loginMap = { mona: 'm1', hubot: '13800138000', '@octo/cart': ['c1', 'c2'] };
const unknown = { failed: undefined, changed: undefined };

function called(logins: string[], people: Parameters<typeof resolveMentions>[1], more = {}) {
  const { mentions } = settingsWith({ mentions: { logins, loginMap, ...more } });
  const found = resolveMentions(mentions, people, unknown);
  return {
    called: [...found.mentions.userIds, ...found.mentions.mobiles],
    warnings: english(found.warnings),
    notes: english(found.notes),
  };
}

const order = ['owners', 'else on-call', 'else mona'];

test('the next is called only if the one before called nobody, and the log says who and by what', () => {
  expect(called(order, { owners: [['octo/cart']], 'on-call': [['hubot']] })).toEqual({
    called: ['c1', 'c2'],
    warnings: [],
    notes: ['Mentioned by the role "owners": "octo/cart".'],
  });
  expect(called(order, { owners: [], 'on-call': [['hubot']] })).toEqual({
    called: ['13800138000'],
    warnings: [],
    notes: ['"owners" mentioned nobody; next: "on-call".', 'Mentioned by the role "on-call": "hubot".'],
  });
  expect(called(order, {}).notes).toEqual([
    '"owners" mentioned nobody; next: "on-call".',
    '"on-call" mentioned nobody; next: "mona".',
    'Mentioned by "at-logins": "mona".',
  ]);
});

test('owners whom the map does not have are nobody: the next is called, with a warning', () => {
  expect(called(order, { owners: [['octo/pay']], 'on-call': [['hubot']] })).toMatchObject({
    called: ['13800138000'],
    warnings: ['Not mentioned: "octo/pay". There is no mobile number or user id for them in "login-map".'],
  });
});

test.each<[string, string[]]>([
  ['13900139000', ['13900139000']],
  ['+852-12345678', ['+852-12345678']],
  ['manager_01', ['manager_01']],
  ['@mona', ['m1']],
  ['@octo/cart', ['c1', 'c2']],
  ['@li', []],
  ['octo/pay', []],
])('%s on call is looked up, else a number or an id', (person, people) => {
  expect(called(['on-call'], { 'on-call': [[person]] }).called).toEqual(people);
});

test('the log does not show the digits of a number', () => {
  expect(called(['on-call'], { 'on-call': [['13900139000']] }).notes).toEqual([
    'Mentioned by the role "on-call": "139…".',
  ]);
});

test('a login that looks like an id is not taken for one in another role', () => {
  expect(called(['owners'], { owners: [['manager_01']] }).called).toEqual([]);
});
