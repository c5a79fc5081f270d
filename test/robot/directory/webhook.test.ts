import { describe, expect, test } from 'vitest';
import { isHost, isLoopback, isName, isQuoted, readWebhook } from '../../../src/robot/directory/webhook.ts';

const token = 'f'.repeat(64);
const query = `access_token=${token}`;

describe('a webhook', () => {
  test.each([
    [token, [], 'https://oapi.dingtalk.com/robot/send'],
    [`https://oapi.dingtalk.com/robot/send?${query}`, [], 'https://oapi.dingtalk.com/robot/send'],
    [`https://oapi.dingtalk.io/robot/send?${query}`, [], 'https://oapi.dingtalk.io/robot/send'],
    [`https://a.example/robot/send?${query}`, ['a.example'], 'https://a.example/robot/send'],
    [`https://a.example:8443/robot/send?${query}`, ['a.example:8443'], 'https://a.example:8443/robot/send'],
    [`https://a.example/x/robot/send?${query}`, ['a.example/x'], 'https://a.example/x/robot/send'],
    [`http://127.0.0.1:99/robot/send?${query}`, ['127.0.0.1'], 'http://127.0.0.1:99/robot/send'],
    [`https://a.example/robot/send?${query}`, ['a:99999', 'a.example'], 'https://a.example/robot/send'],
    [`http://[::1]:99/robot/send?${query}`, ['[::1]:99'], 'http://[::1]:99/robot/send'],
    [
      `https://oapi.dingtalk.com/robot/send?${query}&sign=x&timestamp=1`,
      [],
      'https://oapi.dingtalk.com/robot/send',
    ],
  ])('%s with %j is read', (text, hosts, address) => {
    const read = readWebhook(text, hosts);
    if ('rule' in read) throw new Error(read.rule.text);
    expect([read.origin + read.path, read.token.reveal()]).toEqual([address, token]);
  });

  test.each([
    [`SEC${'0'.repeat(64)}`, [], 'is a signing secret'],
    ['DINGTALK_WEBHOOK', [], 'holds the name of a secret'],
    [`"${token}"`, [], 'no quotes'],
    [`${token} x`, [], 'no spaces'],
    ['nonsense', [], 'must be a webhook URL'],
    ['https://', [], 'must be a webhook URL'],
    ['file:///etc/passwd', [], 'must be a webhook URL'],
    [`ftp://oapi.dingtalk.com/robot/send?${query}`, [], 'must begin with https://.'],
    [`http://oapi.dingtalk.com/robot/send?${query}`, [], 'must begin with https://. Plain http'],
    [`http://a.example/robot/send?${query}`, ['a.example'], 'must begin with https://. Plain http'],
    [`http://127.0.0.1/robot/send?${query}`, [], 'must begin with https://. Plain http'],
    [`http://localhost:99/robot/send?${query}`, ['127.0.0.1'], 'must begin with https://. Plain http'],
    [`https://u@oapi.dingtalk.com/robot/send?${query}`, [], 'no user name'],
    [`https://:p@oapi.dingtalk.com/robot/send?${query}`, [], 'no user name'],
    [
      `https://a.example/robot/send?${query}`,
      [],
      'must point to oapi.dingtalk.com or oapi.dingtalk.io. A private',
    ],
    [`https://oapi.dingtalk.com:8443/robot/send?${query}`, [], 'must point to'],
    [`https://a.example:8443/robot/send?${query}`, ['a.example'], 'must point to'],
    [`https://oapi.dingtalk.com/robot/sent?${query}`, [], 'must have the path /robot/send'],
    [`https://a.example/y/robot/send?${query}`, ['a.example/x'], 'must have the path'],
    [`https://oapi.dingtalk.com/robot/send?${query}#`, [], 'no "#"'],
    [`https://oapi.dingtalk.com/robot/send?${query}#x`, [], 'no "#"'],
    ['https://oapi.dingtalk.com/robot/send', [], 'exactly one access_token'],
    ['https://oapi.dingtalk.com/robot/send?access_token=', [], 'exactly one access_token'],
    [`https://oapi.dingtalk.com/robot/send?${query}&${query}`, [], 'exactly one access_token'],
    [`https://oapi.dingtalk.com/robot/send?${query}&x=1`, [], 'no parameter but access_token'],
  ])('%s with %j is refused', (text, hosts, rule) => {
    const read = readWebhook(text, hosts);
    expect('rule' in read ? read.rule.text : '').toContain(rule);
  });
});

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['::1', true],
  ['[::1]', true],
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['127.0.0.1.example', false],
  ['1127.0.0.1', false],
  ['127.0.0', false],
  ['x[::1]', false],
  ['[::1]x', false],
  ['example.com', false],
])('%s is loopback: %s', (host, is) => {
  expect(isLoopback(host)).toBe(is);
});

test.each([
  ['a.example', true],
  ['a.example:8443', true],
  ['a.example/x/y', true],
  ['[::1]:80', true],
  ['钉钉.example', true],
  ['a.example:99999', false],
  ['a.example/../x', false],
  ['https://a.example', false],
  ['a b', false],
  ['', false],
])('%s is a host: %s', (text, is) => {
  expect(isHost(text)).toBe(is);
});

test.each([
  ['DINGTALK_WEBHOOK', true],
  ['$DINGTALK_WEBHOOK', true],
  [['$', '{{ secrets.WEBHOOK }}'].join(''), true],
  ['secrets.WEBHOOK', true],
  ['vars.x', true],
  ['{{ env.WEBHOOK_2 }}', true],
  ['DING2_WEBHOOK_2', true],
  ['webhook', false],
  ['aDINGTALK_WEBHOOK', false],
  ['DINGTALK_WEBHOOK-2', false],
  ['DING-TALK_WEBHOOK', false],
  ['x{{ DINGTALK_WEBHOOK }}', false],
  ['DINGTALK_webhook', false],
  ['secrets.WEBHOOK-2', false],
  ['my.secrets.WEBHOOK', false],
  ['https://secrets.example', false],
])('%s is a name instead of a value: %s', (text, is) => {
  expect(isName(text)).toBe(is);
});

test.each([
  ['"x"', true],
  ['x”', true],
  ['「x', true],
  ['x', false],
  ['x"y', false],
])('%s is quoted: %s', (text, is) => {
  expect(isQuoted(text)).toBe(is);
});
