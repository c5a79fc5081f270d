import { describe, expect, test } from 'vitest';
import { mentionProblems } from '../../../src/message/mentions/mention-problems.ts';
import type { MentionSettings } from '../../../src/message/settings.ts';
import { english } from '../../english.ts';
import { composeEvents, eventWith, settingsWith } from '../run-context.ts';

function problemsOf(mentions: Partial<MentionSettings>, keys?: readonly string[]): readonly string[] {
  return english(
    mentionProblems(
      settingsWith({ mentions }).mentions,
      keys && { rule: { number: 1, name: undefined }, keys },
    ),
  );
}

const mobileForm =
  "A mobile number has 11 digits and starts with 1, or has its country's code in front: `+852-12345678`.";
const userIdForm =
  "A user id is what DingTalk's admin console shows for a person, like `manager4567`, and not their name.";
const atAll = 'To mention everybody, set `at-all: true`.';

describe('at-mobiles', () => {
  test.each([
    '13800138000',
    '19912345678',
    '12345678901',
    '138-0013-8000',
    '138 0013 8000',
    '@13800138000',
    '+86-13800138000',
    '8613800138000',
    '+852-12345678',
    '+852 1234 5678',
    '+1-4155550123',
    '+1-415-555-0123',
  ])('%s is a mobile number', (given) => {
    expect(problemsOf({ mobiles: [given] })).toEqual([]);
  });

  test.each([
    ['138001380001', ''],
    ['1380013800', ''],
    ['02113800138', ''],
    ['010-12345678', ''],
    ['+85212345678', ''],
    ['85212345678', ''],
    ['12345678', ''],
    ['852-12345678', ' Did you mean `+852-12345678`?'],
  ])('%s does not look like one, and is mentioned with a warning', (given, meant) => {
    expect(problemsOf({ mobiles: [given] })).toEqual([
      `Input "at-mobiles" has "${given}", which does not look like a mobile number, so DingTalk will probably mention nobody. ${mobileForm}${meant}`,
    ]);
  });

  test.each(['hello', 'manager4567', '张三', '12', '+852 12345678\nx'])('%j is none', (given) => {
    expect(problemsOf({ mobiles: [given] })).toEqual([
      `Input "at-mobiles" has "${given.replace('\n', '\\n')}", which mentions nobody. Mobile numbers go here; user ids go into "at-user-ids".`,
    ]);
  });
});

describe('at-user-ids', () => {
  test.each([
    'manager4567',
    '0123456-987',
    'manager_01',
    'li.lei',
    '$:LWCP_v1:$abc==',
    '13800138000',
    '@manager',
    '250252156526',
  ])('%s may be a user id', (given) => {
    expect(problemsOf({ userIds: [given] })).toEqual([]);
  });

  test('a name does not look like one, and is mentioned with a warning', () => {
    expect(problemsOf({ userIds: ['张三'] })).toEqual([
      `Input "at-user-ids" has "张三", which does not look like a user id, so DingTalk will probably mention nobody. ${userIdForm}`,
    ]);
  });

  test.each(['Mona Lisa', '[x](y)', 'x'.repeat(65)])('%s is none', (given) => {
    expect(problemsOf({ userIds: [given] })).toEqual([
      `Input "at-user-ids" has "${given}", which mentions nobody. ${userIdForm}`,
    ]);
  });
});

test.each(['all', 'ALL', '@all', 'everyone', 'everybody', '所有人', '@所有人', '全体成员', '全员'])(
  '%s is nobody in any input: the whole group is `at-all`',
  (given) => {
    expect(problemsOf({ mobiles: [given] })).toEqual([
      `Input "at-mobiles" has "${given}", which mentions nobody. ${atAll}`,
    ]);
    expect(problemsOf({ userIds: [given] })).toEqual([
      `Input "at-user-ids" has "${given}", which mentions nobody. ${atAll}`,
    ]);
    expect(problemsOf({ logins: [given] })).toEqual([
      `Input "at-logins" has "${given.replace('@', '')}", which "login-map" does not list, so nobody is mentioned. ${atAll}`,
    ]);
    expect(problemsOf({ loginMap: { mona: given } })).toEqual([
      `Input "login-map" has "${given}" for "mona", which mentions nobody. ${atAll}`,
    ]);
  },
);

test.each(['Object', 'Array'])('%s is what an expression without toJSON gives', (given) => {
  for (const mentions of [{ mobiles: [given] }, { userIds: [given] }, { logins: [given] }]) {
    expect(problemsOf(mentions)).toEqual([expect.stringContaining('wrap it in `toJSON`')]);
  }
});

describe('at-logins', () => {
  const loginMap = { octocat: '13800138000', '@octo/team': 'team1', 'mona@corp.example': 'mona1' };

  test.each(['octocat', '@OctoCat', '@octo/team', 'Mona@corp.example'])('%s is in the login map', (given) => {
    expect(problemsOf({ logins: [given], loginMap })).toEqual([]);
  });

  test.each(['actor', 'author', 'pusher', 'reviewers', 'suspects', 'breaker', '@Author'])(
    '%s is a role, whether or not somebody holds it',
    (given) => {
      expect(problemsOf({ logins: [given] })).toEqual([]);
    },
  );

  test.each([
    ['breakers', 'breaker'],
    ['reviewer', 'reviewers'],
    ['authors', 'author'],
    ['suspect', 'suspects'],
    ['octocta', 'octocat'],
  ])('%s is neither: the warning asks whether it is %s', (given, meant) => {
    expect(problemsOf({ logins: [given], loginMap })).toEqual([
      `Input "at-logins" has "${given}", which "login-map" does not list, so nobody is mentioned. Did you mean \`${meant}\`?`,
    ]);
  });

  test('a login that is spelt like a role is no mistake if the map has it', () => {
    expect(problemsOf({ logins: ['breakers'], loginMap: { Breakers: 'mona1' } })).toEqual([]);
  });

  test('logins that are like nothing share a warning, without whole e-mail addresses', () => {
    expect(problemsOf({ logins: ['hubot', 'li', 'lena@corp.example'], loginMap })).toEqual([
      'Input "at-logins" has "hubot", "li", "l…@corp.example", which "login-map" does not list, so nobody is mentioned.',
    ]);
  });
});

describe('login-map', () => {
  test.each([
    '13800138000',
    '138 0013 8000',
    '+852-12345678',
    'manager4567',
    '0123456-987',
    // Digits that are no mobile number may be a user id.
    '138001380001',
    '12345678',
  ])('%s may be somebody', (to) => {
    expect(problemsOf({ loginMap: { mona: to } })).toEqual([]);
  });

  test.each(['张三', 'Mona Lisa', '', '[x](y)'])('%j is no number and no user id', (to) => {
    expect(problemsOf({ loginMap: { mona: to } })).toEqual([
      `Input "login-map" has no mobile number or user id for "mona". ${userIdForm}`,
    ]);
  });

  test('a number is not shown: the map may be a secret', () => {
    expect(problemsOf({ loginMap: { 'mona@corp.example': '+85212345678' } })).toEqual([
      `Input "login-map" has a number for "m…@corp.example" that does not look like a mobile number, so DingTalk will probably mention nobody. ${mobileForm}`,
    ]);
  });
});

test('only the inputs that are asked for are looked at', () => {
  const mentions = { mobiles: ['12'], userIds: ['two words'], logins: ['nobody'], loginMap: { a: '' } };
  expect(problemsOf(mentions)).toHaveLength(4);
  expect(problemsOf(mentions, ['title', 'at-logins'])).toEqual([expect.stringContaining('"at-logins"')]);
});

describe('the `at` of a payload is sent as it stands', () => {
  const warningsOf = async (at: object) => {
    const payload = { msgtype: 'text', text: { content: 'hello' }, at };
    return (await composeEvents(eventWith({ type: 'com.github.push' }), settingsWith({ payload }))).warnings;
  };

  test('without a warning if DingTalk may know the people', async () => {
    const at = { atMobiles: ['13800138000', '+852-12345678'], atUserIds: ['manager4567'], isAtAll: false };
    expect(await warningsOf(at)).toEqual([]);
    expect(await warningsOf({ isAtAll: true })).toEqual([]);
  });

  test.each([
    [
      { atMobiles: ['1234567890'] },
      'Input "payload.at.atMobiles" has "1234567890", which does not look like',
    ],
    [{ atMobiles: ['138 0013 8000'] }, 'Did you mean `13800138000`?'],
    [{ atUserIds: ['张三'] }, 'Input "payload.at.atUserIds" has "张三", which does not look like a user id'],
    [{ atUserIds: ['all'] }, 'Input "payload.at.atUserIds" has "all", which mentions nobody. To mention'],
  ])('with a warning for %j', async (at, warning) => {
    expect(await warningsOf(at)).toEqual([expect.stringContaining(warning)]);
  });
});

test('members of a team are people of the map, numbers or user ids', () => {
  const loginMap = { mona: 'mona1', '@octo/cart': ['mona', '13800138000', 'two words', 'all'] };
  expect(problemsOf({ loginMap })).toEqual([
    expect.stringContaining('has no mobile number or user id for "@octo/cart".'),
    expect.stringContaining('has "all" for "@octo/cart", which mentions nobody.'),
  ]);
});

describe('a rota', () => {
  const loginMap = { mona: 'mona1', '@octo/cart': ['mona1'] };
  const rota = (...people: string[]) => ({
    ...{ people, from: { day: 0, minute: 0 }, everyDays: 7, overrides: [] },
  });

  test.each([[['mona', '@octo/cart', '13800138000']], [['manager_01', 'manager_02']]])(
    'of %j has no problem',
    (people) => {
      expect(problemsOf({ onCall: rota(...people), loginMap })).toEqual([]);
    },
  );

  test.each([
    [
      'monna',
      'Input "on-call" has "monna", which "login-map" does not list, so it is taken for a DingTalk user id. Did you mean `mona`?',
    ],
    ['@hubot', 'Input "on-call" has "@hubot", which "login-map" does not list, so nobody is mentioned.'],
    ['octo/pay', 'Input "on-call" has "octo/pay", which "login-map" does not list, so nobody is mentioned.'],
    ['two words', 'Input "on-call" has "two words", which mentions nobody.'],
  ])('with %s beside a login calls nobody in that turn', (person, said) => {
    expect(problemsOf({ onCall: rota('mona', person), loginMap })).toEqual([expect.stringContaining(said)]);
  });

  test('that is missing is a warning for the role', () => {
    expect(problemsOf({ onCall: null, logins: ['mona', 'else on-call'], loginMap })).toEqual([
      'Input "at-logins" has "on-call", and the input "on-call" is empty, so nobody is mentioned.',
    ]);
    expect(problemsOf({ onCall: undefined, logins: ['on-call'], loginMap })).toEqual([]);
  });
});
