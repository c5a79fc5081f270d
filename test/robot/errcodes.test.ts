import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ErrcodeKind, errcodeRow, errcodes, unsignedCure, x5Cure } from '../../src/robot/errcodes.ts';

const page = readFileSync(new URL('../../docs/delivery.md', import.meta.url), 'utf8');

const classes: Readonly<Record<string, ErrcodeKind>> = {
  busy: 'busy',
  'rate-limited': 'rate-limited',
  'too long': 'too-long',
  unsafe: 'unsafe',
  'refused, this robot': 'robot',
  'refused, this message': 'message',
};

const rows = [...page.matchAll(/^\| (-?\d[\d, -]*) \| ([^|]+) \|$/gm)].flatMap(([, codes = '', name = '']) =>
  codes.split(', ').map((code) => [Number(code), name] as const),
);

test('the Chinese page has the same errcodes, in the same lines', () => {
  const chinese = readFileSync(new URL('../../docs/delivery.zh-CN.md', import.meta.url), 'utf8');
  const codesIn = (text: string) => [...text.matchAll(/^\| (-?\d[\d, -]*) \|/gm)].map(([, codes]) => codes);
  expect(codesIn(chinese)).toEqual(codesIn(page));
});

test('the page names every class of errcode', () => {
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(Object.keys(classes)));
});

test('the page has every errcode of the table', () => {
  // 310000 has several meanings; the text below the table of the page tells them apart.
  expect(new Set([...rows.map(([code]) => code), 310000])).toEqual(new Set(errcodes));
});

test.each(rows)('errcode %i is %s, whatever its text', (code, name) => {
  expect(errcodeRow(code, '')).toMatchObject({ kind: classes[name], known: true });
});

describe('an errcode with several meanings is told apart by its description, and says what to do', () => {
  test.each<[number, string, ErrcodeKind, string]>([
    [310000, 'keywords not in content', 'match', 'set "keyword" to one of them'],
    [310000, '关键词不匹配', 'match', 'set "keyword" to one of them'],
    [310000, 'ip 1.2.3.4 not in whitelist', 'robot', 'listed IP addresses'],
    [310000, 'IP不在白名单中', 'robot', 'listed IP addresses'],
    [310000, '来源 1.2.3.4 不在白名单内', 'robot', 'listed IP addresses'],
    [310000, 'robot is disabled', 'robot', 'enable it in the settings'],
    [310000, '机器人已停用', 'robot', 'enable it in the settings'],
    [310000, '机器人已禁用', 'robot', 'enable it in the settings'],
    [310000, 'invalid timestamp', 'signature', 'set the clock of the runner'],
    [310000, 'sign expired', 'signature', 'set the clock of the runner'],
    [310000, '机器人发送签名过期', 'signature', 'set the clock of the runner'],
    [310000, 'sign not match', 'signature', 'Check that "secret" is the secret of this very robot'],
    [310000, '签名不匹配', 'signature', 'Check that "secret" is the secret of this very robot'],
    [310000, '加签不正确', 'signature', 'Check that "secret" is the secret of this very robot'],
    [310000, 'no zip', 'robot', 'Compare what DingTalk says with the security settings'],
    [40035, '缺少参数 access_token', 'robot', 'DingTalk does not know this token. Open the robot'],
    [40035, '缺少参数 json', 'message', 'check "msgtype", "payload" and "buttons"'],
    [300001, 'token is not exist', 'robot', 'DingTalk does not know this token. Open the robot'],
    [300001, 'param error', 'message', 'check "msgtype", "payload" and "buttons"'],
    [300001, '参数为空', 'message', 'check "msgtype", "payload" and "buttons"'],
    [300001, '系统错误', 'robot', 'DingTalk does not know this token. Open the robot'],
  ])('%i %s: %s', (code, description, kind, words) => {
    const row = errcodeRow(code, description);
    expect(row).toMatchObject({ kind, known: true });
    expect(row.cure.text).toContain(words);
  });
});

describe('an errcode of one meaning says what to do', () => {
  test.each([
    [-1, 'raise "deadline-seconds" and "retries"'],
    [130101, 'use `batch: digest`'],
    [90020, 'quota of API calls is used up'],
    [300005, 'copy its webhook again, and put it into "webhook"'],
    [400102, 'enable it in the settings'],
    [400106, 'The robot is not in the group any more'],
    [400013, 'The group was disbanded'],
    [460101, 'shorten "text", "payload" or "buttons"'],
    [430101, 'change "title" and "text"'],
    [400105, 'check "msgtype", "payload" and "buttons"'],
    [404, 'DingTalk does not know this path. Open the robot'],
  ])('%i', (code, words) => expect(errcodeRow(code, '').cure.text).toContain(words));

  test('and so does a request that was not signed, and one that was blocked on its way', () => {
    expect(unsignedCure.text).toContain('since "secret" is empty');
    expect(x5Cure.text).toContain('blocks the IP address of this runner');
  });
});

describe('an errcode that nobody has met', () => {
  test.each([130102, 410199])('is judged by its text: %i', (code) => {
    expect(errcodeRow(code, 'request too frequently')).toMatchObject({ kind: 'rate-limited', known: false });
    expect(errcodeRow(code, 'something else')).toMatchObject({ kind: 'message', known: false });
  });

  test.each([
    ['send too fast', 'rate-limited'],
    ['requests too frequent', 'rate-limited'],
    ['too many messages', 'rate-limited'],
    ['exceed 20 times per minute', 'rate-limited'],
    ['发送速度太快', 'rate-limited'],
    ['被限流', 'rate-limited'],
    ['exceed the size', 'message'],
    ['exceed times', 'message'],
  ])('is judged by its text: %s', (description, kind) =>
    expect(errcodeRow(999_999, description)).toMatchObject({ kind, known: false }),
  );

  test.each(['本月调用量已用完', '当月请求太快', 'monthly quota exceeded', 'too many messages this month'])(
    'is the quota of a month, which no wait helps against: %s',
    (description) => {
      const row = errcodeRow(999_999, description);
      expect(row).toMatchObject({ kind: 'robot', known: false });
      expect(row.cure.text).toContain('quota of API calls is used up');
    },
  );

  test('else the message is at fault, and the code can be looked up', () =>
    expect(errcodeRow(999_999, 'odd').cure.text).toContain('Look the code up'));
});
