import { describe, expect, test } from 'vitest';
import { isHost, isQuoted, isVariableName, readWebhook } from '../../../src/deliver/directory/webhook.ts';
import { isLoopback } from '../../../src/network/proxy.ts';

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
    [`${token} x`, [], 'must not contain spaces'],
    ['nonsense', [], 'must be a webhook URL'],
    ['https://', [], 'must be a webhook URL'],
    ['file:///etc/passwd', [], 'must be a webhook URL'],
    [`ftp://oapi.dingtalk.com/robot/send?${query}`, [], 'must begin with https://.'],
    [`http://oapi.dingtalk.com/robot/send?${query}`, [], 'must begin with https://. Plain http'],
    [`http://a.example/robot/send?${query}`, ['a.example'], 'must begin with https://. Plain http'],
    [`http://127.0.0.1/robot/send?${query}`, [], 'must begin with https://. Plain http'],
    [`http://localhost:99/robot/send?${query}`, ['127.0.0.1'], 'must begin with https://. Plain http'],
    [`https://u@oapi.dingtalk.com/robot/send?${query}`, [], 'must not contain a user name'],
    [`https://:p@oapi.dingtalk.com/robot/send?${query}`, [], 'must not contain a user name'],
    [
      `https://a.example/robot/send?${query}`,
      [],
      'must point to oapi.dingtalk.com or oapi.dingtalk.io. For a gateway',
    ],
    [`https://oapi.dingtalk.com:8443/robot/send?${query}`, [], 'must point to'],
    [`https://a.example:8443/robot/send?${query}`, ['a.example'], 'must point to'],
    [`https://oapi.dingtalk.com/robot/sent?${query}`, [], 'must have the path /robot/send'],
    ['https://oapi.dingtalk.com/robot/sendBySession?session=abc', [], 'is a session webhook, which expires'],
    [`https://a.example/y/robot/send?${query}`, ['a.example/x'], 'must have the path'],
    [`https://oapi.dingtalk.com/robot/send?${query}#`, [], 'must not contain "#"'],
    [`https://oapi.dingtalk.com/robot/send?${query}#x`, [], 'must not contain "#"'],
    ['https://oapi.dingtalk.com/robot/send', [], 'exactly one access_token'],
    ['https://oapi.dingtalk.com/robot/send?access_token=', [], 'exactly one access_token'],
    [`https://oapi.dingtalk.com/robot/send?${query}&${query}`, [], 'exactly one access_token'],
    [
      `https://oapi.dingtalk.com/robot/send?${query}&x=1`,
      [],
      'must not contain parameters other than access_token',
    ],
  ])('%s with %j is refused', (text, hosts, rule) => {
    const read = readWebhook(text, hosts);
    expect('rule' in read ? read.rule.text : '').toContain(rule);
  });
});

describe('a webhook of another system is called by its name', () => {
  test.each([
    ['Slack', 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX'],
    ['Slack', 'https://hooks.slack.com/triggers/T0/1/abc'],
    ['Slack', 'https://hooks.slack-gov.com/services/T0/B0/x'],
    ['Feishu', 'https://open.feishu.cn/open-apis/bot/v2/hook/00000000-0000-0000-0000-000000000000'],
    ['Lark', 'https://open.larksuite.com/open-apis/bot/v2/hook/00000000-0000-0000-0000-000000000000'],
    ['WeCom', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-0000-0000-000000000000'],
    ['WeCom', 'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x'],
    ['Discord', 'https://discord.com/api/webhooks/1/abc'],
    ['Discord', 'https://ptb.discord.com/api/webhooks/1/abc'],
    ['Discord', 'https://discordapp.com/api/webhooks/1/abc'],
    ['Microsoft Teams', 'https://contoso.webhook.office.com/webhookb2/x@y/IncomingWebhook/z/1'],
    ['Microsoft Teams', 'https://outlook.office.com/webhook/x'],
    [
      'Microsoft Teams',
      'https://prod-00.westus.logic.azure.com:443/workflows/x/triggers/manual/paths/invoke',
    ],
    ['Google Chat', 'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=x&token=y'],
    ['Telegram', 'https://api.telegram.org/bot123:abc/sendMessage'],
  ])('%s: %s', (system, text) => {
    const read = readWebhook(text, []);
    expect('rule' in read ? read.rule.text : '').toBe(
      `is a ${system} webhook, but this action posts to DingTalk only. Copy the webhook of a custom robot in a DingTalk group: it begins with https://oapi.dingtalk.com/robot/send?access_token=.`,
    );
  });

  test.each(['https://notslack.com/x', 'https://slack.com.example/x', 'https://mydiscord.com/x'])(
    '%s is none of theirs',
    (text) => {
      const read = readWebhook(text, []);
      expect('rule' in read ? read.rule.text : '').toContain('must point to oapi.dingtalk.com');
    },
  );

  test('unless it is a gateway that is listed', () => {
    const read = readWebhook(`https://ding.logic.azure.com/robot/send?${query}`, ['ding.logic.azure.com']);
    expect('rule' in read ? read.rule.text : read.origin).toBe('https://ding.logic.azure.com');
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
  expect(isVariableName(text)).toBe(is);
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
