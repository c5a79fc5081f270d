import { describe, expect, test } from 'vitest';
import {
  blockedAddress,
  chineseDiagnoses,
  type ErrcodeKind,
  errcodeRows,
  explainErrcode,
  judgeErrcode,
  saysBlocked,
  unsigned,
} from '../../src/dingtalk/errcodes.ts';

/** Classes by code, whatever the text. Source: open.dingtalk.com, "global error codes", and issue threads. */
const byCode: readonly (readonly [ErrcodeKind, readonly number[]])[] = [
  ['busy', [-1, 500100]],
  ['rate-limited', [130101, 410100, 660026, 90002, 90018, 90030]],
  ['too-long', [460101, 101002]],
  ['unsafe', [430101, 430102, 430103, 430104]],
  ['robot', [88, 60011, 300005, 40014, 400101, 400102, 400106, 400013, 404, 22]],
  ['organisation', [90020]],
  ['message', [43002, 43004, 400105, 400202, 400401, 400402, 400403, 400602]],
];
const known = byCode.flatMap(([kind, codes]) => codes.map((code) => [code, kind] as const));

test.each(known)('errcode %i is %s, whatever its text', (code, kind) => {
  for (const text of ['', 'some text', '签名不匹配'])
    expect(judgeErrcode(code, text)).toMatchObject({ kind, known: true });
});

/** These have several meanings, and this one without a text. */
const byText: readonly (readonly [number, ErrcodeKind])[] = [
  [310000, 'robot'],
  [300001, 'robot'],
  [40035, 'message'],
];

test.each(byText)('errcode %i without a text is %s', (code, kind) => {
  expect(judgeErrcode(code, '')).toMatchObject({ kind, known: true });
});

test('every errcode of the table has its class here', () => {
  const codes = new Set(errcodeRows.flatMap((row) => row.codes));
  expect(codes).toEqual(new Set([...known, ...byText].map(([code]) => code)));
});

describe('an errcode with several meanings is distinguished by its description, and says what to do', () => {
  test.each<[number, string, ErrcodeKind, string]>([
    [310000, 'keywords not in content', 'match', 'Set "keyword" to one of them'],
    [310000, '关键词不匹配', 'match', 'Set "keyword" to one of them'],
    [310000, 'ip 1.2.3.4 not in whitelist', 'robot', 'listed IP addresses'],
    [310000, 'IP不在白名单中', 'robot', 'listed IP addresses'],
    [310000, '来源 1.2.3.4 不在白名单内', 'robot', 'listed IP addresses'],
    [310000, 'robot is disabled', 'robot', 'Enable it in the settings'],
    [310000, '机器人已停用', 'robot', 'Enable it in the settings'],
    [310000, '机器人已禁用', 'robot', 'Enable it in the settings'],
    [310000, 'invalid timestamp', 'signature', 'Set the clock of the runner'],
    [310000, 'sign expired', 'signature', 'Set the clock of the runner'],
    [310000, '机器人发送签名过期', 'signature', 'Set the clock of the runner'],
    [310000, 'sign not match', 'signature', 'Check that "secret" is the secret of this robot'],
    [310000, '签名不匹配', 'signature', 'Check that "secret" is the secret of this robot'],
    [310000, '加签不正确', 'signature', 'Check that "secret" is the secret of this robot'],
    [310000, 'no zip', 'robot', "Compare DingTalk's text with the security settings"],
    [40035, '缺少参数 access_token', 'robot', 'or the webhook has none. Open the robot'],
    [40035, '缺少参数 json', 'message', 'Check "msgtype", "payload" and "buttons"'],
    [300001, 'token is not exist', 'robot', 'or the webhook has none. Open the robot'],
    [300001, 'session 不存在', 'robot', 'it expires soon after that message'],
    [300001, 'session not exist', 'robot', 'Add a custom robot (自定义)'],
    [300005, 'token is not exist', 'robot', 'an external one (外部群)'],
    [300001, 'param error', 'message', 'Check "msgtype", "payload" and "buttons"'],
    [300001, '参数为空', 'message', 'Check "msgtype", "payload" and "buttons"'],
    [300001, '系统错误', 'robot', 'or the webhook has none. Open the robot'],
  ])('%i %s: %s', (code, description, kind, words) => {
    const row = judgeErrcode(code, description);
    expect(row).toMatchObject({ kind, known: true });
    expect(explainErrcode(row).text).toContain(words);
  });
});

describe('an errcode of one meaning says what to do', () => {
  test.each([
    [-1, 'raise "deadline-seconds" and "retries"'],
    [130101, 'use `batch: digest`'],
    [130101, 'three robots take 60 messages a minute'],
    [90020, 'quota of calls is used up, for all its robots together'],
    [90020, '开发者后台 → 资源管理 → Webhook&Stream用量'],
    [90030, 'If it lasts longer than ten minutes, it is a quota'],
    [300005, 'copy its webhook again, and put it into "webhook"'],
    [400102, 'Enable it in the settings'],
    [400106, 'The robot is no longer in the group'],
    [400013, 'The group was disbanded'],
    [460101, 'Shorten "text", "payload" or "buttons"'],
    [430101, 'Change "title" and "text"'],
    [400105, 'Check "msgtype", "payload" and "buttons"'],
    [404, 'the path of the webhook. Open the robot'],
  ])('%i', (code, words) => expect(explainErrcode(judgeErrcode(code, '')).text).toContain(words));

  test('so does a request without a signature, and one that the firewall blocked', () => {
    expect(explainErrcode(unsigned).text).toContain('because "secret" is empty');
    expect(explainErrcode(blockedAddress).text).toContain('blocks the IP address of this runner');
  });
});

test('a quota names the day on which it returns, if the time is known', () => {
  const nowMs = Date.parse('2026-11-29T12:00:00Z');
  expect(explainErrcode(judgeErrcode(90020, ''), nowMs).text).toContain(
    'until next month. It returns on 2026-12-01 at 00:00 in China (UTC+8). An administrator',
  );
  expect(explainErrcode(judgeErrcode(999_999, '本月调用量已用完'), nowMs).text).toContain('2026-12-01');
  expect(explainErrcode(judgeErrcode(90020, '')).text).not.toContain('It returns on');
  expect(explainErrcode(judgeErrcode(130101, ''), nowMs).text).not.toContain('It returns on');
});

test.each([
  ['发送速度太快而限流，请10分钟后再试', true],
  ['limited for ten minutes', true],
  ['blocked for 10 min', true],
  ['send too fast, exceed 20 times per minute', false],
  ['发送速度太快而限流', false],
  ['too often min', false],
])('%j says that the robot is blocked: %s', (text, says) => expect(saysBlocked(text)).toBe(says));

describe('an errcode that is not in the table', () => {
  test.each([130102, 410199])('is judged by its text: %i', (code) => {
    expect(judgeErrcode(code, 'request too frequently')).toMatchObject({
      kind: 'rate-limited',
      known: false,
    });
    expect(judgeErrcode(code, 'something else')).toMatchObject({ kind: 'message', known: false });
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
    expect(judgeErrcode(999_999, description)).toMatchObject({ kind, known: false }),
  );

  test.each(['本月调用量已用完', '当月请求太快', 'monthly quota exceeded', 'too many messages this month'])(
    'about a monthly quota is final, since waiting does not help: %s',
    (description) => {
      const row = judgeErrcode(999_999, description);
      expect(row).toMatchObject({ kind: 'robot', known: false });
      expect(explainErrcode(row).text).toContain('quota of calls is used up');
    },
  );

  test('is otherwise blamed on the message, and the user learns where to look it up', () =>
    expect(explainErrcode(judgeErrcode(999_999, 'odd')).text).toContain('Look it up'));
});

test.each(Object.entries(chineseDiagnoses()))(
  '"%s" is a sentence in English and in Chinese',
  (english, chinese) => {
    expect(english).toMatch(/^\p{Lu}.*\.$/u);
    expect(chinese).toMatch(/[一-鿿].*。$/);
  },
);
