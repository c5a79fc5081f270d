import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/inputs/read-rules.ts';
import { settingPlace } from '../../src/message/settings.ts';
import { scopeOf } from '../../src/message/template/run-variables.ts';
import { settingProblems } from '../../src/message/template/setting-problems.ts';
import { templateVariables } from '../../src/message/template/template-variables.ts';
import { english } from '../english.ts';
import { context, settingsWith } from '../message/run-context.ts';
import { eventWith, inputs, rulesOf } from './reading.ts';

const push = eventWith({ id: 'push' });
const release = eventWith({ id: 'release', type: 'com.github.release.published' });
const issue = eventWith({ id: 'issue', type: 'com.github.issues.labeled' });
const events = [push, release, issue];
/** A Monday, noon in Shanghai. */
const now = new Date('2026-03-02T04:00:00Z');

const taken = async (yaml: string) =>
  (await rulesOf(yaml))(events, now).notifications.map(({ chatGroup, event }) => [event.id, ...chatGroup]);

describe('rules are tried in order', () => {
  test('the first that matches decides, and an event of no rule goes by the inputs', async () => {
    const yaml = `
      - { filters: [prefix: { type: com.github.release }], chat-group: releases }
      - { filters: [prefix: { type: com.github.re }], chat-group: dev }`;
    expect(await taken(yaml)).toEqual([['push'], ['release', 'releases'], ['issue']]);
  });

  test('with `continue` the next rules are tried too', async () => {
    const yaml = `
      - { name: first, filters: [prefix: { type: com.github.release }], chat-group: releases, continue: true }
      - { name: second, filters: [prefix: { type: com.github.re }], chat-group: dev }`;
    expect(await taken(yaml)).toEqual([['push'], ['release', 'releases'], ['release', 'dev'], ['issue']]);
    const { notifications, decisions } = (await rulesOf(yaml))(events, now);
    expect(notifications.map(({ label }) => label)).toEqual(['', '', 'second', '']);
    expect(english(decisions.map(({ by }) => by))).toEqual([
      'no rule',
      'rule 1 "first", rule 2 "second"',
      'no rule',
    ]);
  });

  test('an event that only a rule with `continue` matches is reported once', async () => {
    expect(await taken('- { chat-group: dev, continue: true }')).toEqual([
      ['push', 'dev'],
      ['release', 'dev'],
      ['issue', 'dev'],
    ]);
  });

  test('`drop` says nothing, and ends the search', async () => {
    const yaml = '- { name: labels, filters: [suffix: { type: .labeled }], drop: true }\n- chat-group: dev';
    expect(await taken(yaml)).toEqual([
      ['push', 'dev'],
      ['release', 'dev'],
    ]);
    expect((await rulesOf(yaml))([issue], now).decisions[0]?.by.text).toBe('dropped by rule 1 "labels"');
    expect((await rulesOf(yaml))([issue], now).notifications).toEqual([]);
  });

  test('a rule is called by its name, else by its number', async () => {
    const yaml = '- { chat-group: all, continue: true }\n- { name: " dev ", continue: true }\n- drop: false';
    const { notifications, decisions } = (await rulesOf(yaml))([push], now);
    expect(notifications.map(({ label }) => label)).toEqual(['', 'dev', '#3']);
    expect(english(decisions.map(({ by }) => by))).toEqual(['rule 1, rule 2 "dev", rule 3']);
  });
});

describe('a rule with hours is used in them alone', () => {
  const yaml = `
    - { name: night, hours: 22:00-08:00, drop: true, filters: [exact: { type: com.github.push }] }
    - { name: office, hours: [Mon-Fri 09:00-19:00], chat-group: dev }
    - { name: rest, chat-group: all }`;
  const taken = async (time: string, given = yaml) => {
    const { notifications } = (await rulesOf(given))(events, new Date(time));
    return notifications.map(({ chatGroup, event }) => [event.id, ...chatGroup]);
  };

  test('by the clock of its time zone, UTC without one', async () => {
    const [toDev, toAll] = ['dev', 'all'].map((group) => [
      ['push', group],
      ['release', group],
      ['issue', group],
    ]);
    expect(await taken('2026-03-02T12:00:00Z')).toEqual(toDev);
    expect(await taken('2026-03-02T20:00:00Z')).toEqual(toAll);
    expect(await taken('2026-03-02T23:00:00Z')).toEqual(toAll?.slice(1));
    expect(await taken('2026-03-01T12:00:00Z')).toEqual(toAll);
  });

  test('also if it drops what it takes, with a time zone of its own', async () => {
    const inTokyo = '- { hours: 22:00-08:00, timezone: Asia/Tokyo, drop: true }';
    expect(await taken('2026-03-02T14:00:00Z', inTokyo)).toEqual([]);
    expect(await taken('2026-03-02T12:00:00Z', inTokyo)).toHaveLength(3);
  });

  test('in China’s time if its messages are in Chinese', async () => {
    const chinese = '- { hours: Mon 09:00-18:00, locale: zh-CN, chat-group: dev }';
    expect((await taken('2026-03-02T02:00:00Z', chinese))[0]).toEqual(['push', 'dev']);
    expect((await taken('2026-03-02T11:00:00Z', chinese))[0]).toEqual(['push']);
  });

  test('and without filters is not the end of the rules', async () => {
    expect(english((await rulesOf(yaml))(events, now).warnings)).toEqual([]);
  });
});

describe('rules that nothing can reach are a warning', () => {
  const warnings = async (yaml: string) => english((await rulesOf(yaml))(events, now).warnings);

  test('with the rule that takes every event before them', async () => {
    expect(await warnings('- { filters: [exact: { type: x }] }\n- { name: rest }\n- { name: late }')).toEqual(
      [
        'Input "rules": rule 3 "late" and the rules after it never apply, because rule 2 "rest" has no filters and matches every event. Move that one to the end.',
      ],
    );
  });

  test.each([
    ['a last rule without filters', '- { filters: [exact: { type: x }] }\n- { name: rest }'],
    ['a rule without filters that goes on', '- { continue: true }\n- { name: rest }'],
    ['no rules', '[]'],
  ])('%s is none', async (_, yaml) => expect(await warnings(yaml)).toEqual([]));
});

describe('what a rule says in vain is a warning that names the rule', () => {
  const warnings = async (yaml: string, over = {}) =>
    english((await rulesOf(yaml, over))(events, now).warnings);

  test.each([
    [
      '- { name: sec, at-mobiles: 138001380001 }',
      'Input "rules", rule 1 "sec": "at-mobiles" has "138001380001", which does not look like a mobile number',
    ],
    [
      '- at-user-ids: 张三',
      'Input "rules", rule 1: "at-user-ids" has "张三", which does not look like a user id',
    ],
    [
      '- at-logins: [breakers]',
      'Input "rules", rule 1: "at-logins" has "breakers", which "login-map" does not list, so nobody is mentioned. Did you mean `breaker`?',
    ],
    [
      '- filters: [{ not: { any: [{ exact: { typ: a } }] } }]',
      'Input "rules", rule 1: no event has the attribute "typ" unless its sender added it. Did you mean `type`?',
    ],
    ['- filters: [{ all: [{ prefix: { sorce: a } }] }]', 'Did you mean `source`?'],
  ])('%s', async (yaml, warning) => {
    expect(await warnings(yaml)).toEqual([expect.stringContaining(warning)]);
  });

  test.each([
    '- at-logins: [author, breaker]',
    '- { drop: true, filters: [{ exact: { type: a, subject: b, runid: c, xvchatgroup: d } }] }',
    // Names that a sender may have given.
    '- filters: [{ exact: { severity: a, team: b, partitionkey: c, traceparent: d, comexampleothervalue: e } }]',
    '- filters: [{ exact: { data.typ: a } }]',
  ])('%s is in order', async (yaml) => expect(await warnings(yaml)).toEqual([]));

  test('whom the inputs name is the matter of the inputs', async () => {
    const settings = settingsWith({ mentions: { logins: ['nobody'], mobiles: ['12'] } });
    expect(await warnings('- title: x', { settings })).toEqual([]);
  });

  test('the login map of the inputs is the one of the rules', async () => {
    const settings = settingsWith({ mentions: { loginMap: { mona: 'mona1' } } });
    expect(await warnings('- at-logins: [mona]', { settings })).toEqual([]);
  });
});

describe('a rule has from the inputs what it does not set', () => {
  const settings = settingsWith({ locale: 'zh-CN', title: 'T', mentions: { all: true, mobiles: ['1'] } });
  const handled = async (yaml: string) => {
    const over = { chatGroup: ['all'] as never[], settings };
    return (await rulesOf(yaml, over))([push], now).notifications[0];
  };

  test('and its own in place of theirs, also when that is nothing', async () => {
    const push = await handled(
      '- { title: "", at-all: false, at-mobiles: [+852-12345678, 0123], msgtype: text }',
    );
    expect(push?.settings).toEqual({
      ...settings,
      title: '',
      msgtype: 'text',
      mentions: { ...settings.mentions, all: false, mobiles: ['+852-12345678', '0123'] },
      setBy: { rule: { number: 1, name: undefined }, keys: ['msgtype', 'title', 'at-mobiles', 'at-all'] },
    });
    expect(push?.chatGroup).toEqual(['all']);
    expect((await handled('- title: "  a  "'))?.settings.title).toBe('a');
    expect((await handled('- chat-group: ""'))?.chatGroup).toEqual([]);
    expect((await handled('- chat-group: [dev, all]'))?.chatGroup).toEqual(['dev', 'all']);
  });

  test('an error about its own setting is placed in the rule, one about theirs is not', async () => {
    const setBy = (await handled('- { name: a, text: x }'))?.settings.setBy;
    expect(settingPlace(setBy, 'text')).toEqual({
      input: 'rules',
      rule: { number: 1, name: 'a' },
      path: ['text'],
    });
    expect(settingPlace(setBy, 'title')).toEqual({ input: 'title' });
  });
});

describe('without robots', () => {
  const groupsOf = async (choosesGroup: boolean) => {
    const value = [{ 'chat-group': 'dev' }];
    const files = { env: {}, files: 'now' } as const;
    const context = { inputs, robots: undefined, choosesGroup, settingProblems, files };
    const select = await readRules(value, context);
    return select([push], now).notifications.map(({ chatGroup }) => chatGroup);
  };
  test('any group may be named', async () => expect(await groupsOf(true)).toEqual([['dev']]));
  test('a dry run chooses none', async () => expect(await groupsOf(false)).toEqual([[]]));
});

test('templates are checked with the variables that they will have', () => {
  const scope = scopeOf(push, { context, workflowRun: undefined, isAboutRun: false });
  expect(Object.keys(templateVariables).sort()).toEqual(Object.keys(scope).sort());
});

test('1,000 rules on 10,000 events: the time grows with the rules, not faster', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    eventWith({ id: `${at}`, data: { team: `t${at % 1_000}` } }),
  );
  const run = async (count: number) => {
    const rules = Array.from({ length: count }, (_, at) => ({
      filters: [{ exact: { 'data.team': `t${at}x` } }],
    }));
    const select = await rulesOf(JSON.stringify(rules));
    const start = process.hrtime.bigint();
    expect(select(many, now).notifications).toHaveLength(10_000);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  await run(100);
  const [few, all] = [await run(100), await run(1_000)];
  expect(all).toBeLessThan(few * 40);
});
