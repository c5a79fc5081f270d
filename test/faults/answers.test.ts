import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { containsSecret } from '../../src/redact.ts';
import { destination, never, plannedText, policy, robotAt, shown } from '../deliver/runtime.ts';
import { english } from '../english.ts';
import { deliverOne, plannedFor, runtime, serve } from './bench.ts';
import { accepted, answer, ok, response, secret, token } from './fault-server.ts';

const json = (value: unknown) => answer(JSON.stringify(value));
const codes = (errcode: number, errmsg: string) => json({ errcode, errmsg });

describe('success is HTTP 200 with a JSON object whose own errcode is 0 or "0"', () => {
  test.each([
    ['the number', accepted],
    ['the string', '{"errcode":"0","errmsg":"ok"}'],
    ['without errmsg', '{"errcode":0}'],
    ['after a byte order mark', `\uFEFF${accepted}`],
  ])('%s: sent', async (_, body) => {
    const server = await serve(answer(body));
    expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({
      status: 'sent',
      attempts: 1,
      errcode: 0,
      explanation: undefined,
    });
  });

  test.each([
    ['an empty object', '{}'],
    ['null', 'null'],
    ['an array', '[{"errcode":0}]'],
    ['a string', '"ok"'],
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['two documents', `${accepted}${accepted}`],
    ['false', '{"errcode":false}'],
    ['null as errcode', '{"errcode":null}'],
    ['the empty string as errcode', '{"errcode":""}'],
    ['an infinite errcode', '{"errcode":1e400}'],
    ['a fraction', '{"errcode":0.5}'],
    ['zero twice', '{"errcode":"00"}'],
    ['a zero with a sign', '{"errcode":"-0"}'],
    ['a zero with a space', '{"errcode":" 0"}'],
    ['a zero in hexadecimal', '{"errcode":"0x0"}'],
    ['an inherited errcode', '{"__proto__":{"errcode":0}}'],
    ['invalid UTF-8', Buffer.from('{"errcode":0,"errmsg":"\xff"}', 'latin1')],
    ['HTML', '<html><body>errcode 0</body></html>'],
  ])('%s: not sent, one retry, ambiguous', async (_, body) => {
    const server = await serve(answer(body));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, ambiguous: true, errcode: null });
    expect(server.messages()).toHaveLength(1);
  });

  test('a block by the firewall in front of DingTalk is a refusal that says how long it lasts', async () => {
    const server = await serve(json({ status: 1111, wait: 5, source: 'x5', punish: 'deny' }));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
    expect(delivery.explanation?.text).toMatch(/five minutes/);
  });
});

describe('HTTP status', () => {
  test.each([301, 302, 303, 307, 308])('%i is refused, and nobody goes where it points', async (status) => {
    const second = await serve(ok);
    const first = await serve(
      answer(accepted, { status: `${status} Moved`, head: [`Location: ${second.url}&${token}`] }),
    );
    const here = await runtime();
    const delivery = await deliverOne(plannedFor(first.url), here);
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, ambiguous: false });
    expect(second.connections()).toBe(0);
    expect(shown(here, [delivery])).not.toContain(second.host);
  });

  test.each([
    [500, true],
    [502, true],
    [503, false],
    [504, true],
    [408, false],
    [429, false],
  ])('%i then ok is sent in two attempts (ambiguous: %s)', async (status, ambiguous) => {
    const server = await serve(answer('<html>', { status: `${status} Oops` }), ok);
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2, ambiguous });
    expect(server.messages()).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 413, 501])('%i is refused at once', async (status) => {
    const server = await serve(answer('', { status: `${status} No` }));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
    expect(delivery.explanation?.text).toContain(`HTTP ${status}`);
  });

  test('an errcode 0 with another status than 200 is no success', async () => {
    const server = await serve(answer(accepted, { status: '403 Forbidden' }));
    expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({ status: 'failed' });
  });

  test('Retry-After is honoured', async () => {
    const server = await serve(answer('', { status: '503 Busy', head: ['Retry-After: 2'] }), ok);
    const here = await runtime();
    expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent', attempts: 2 });
    expect(here.sleeps).toEqual([2_000]);
  });

  test('Retry-After is honoured beside an errcode, too', async () => {
    const body = '{"errcode":-1,"errmsg":"系统繁忙"}';
    const server = await serve(answer(body, { status: '503 Busy', head: ['Retry-After: 7'] }), ok);
    const here = await runtime();
    expect(await deliverOne(plannedFor(server.url), here)).toMatchObject({ status: 'sent', attempts: 2 });
    expect(here.sleeps).toEqual([7_000]);
  });

  test('Retry-After beyond the deadline fails at once', async () => {
    const server = await serve(answer('', { status: '429 Slow', head: ['Retry-After: 9999'] }), ok);
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1 });
    expect(delivery.explanation?.text).toMatch(/9999 s/);
  });
});

/** Today's wording. The solution names the timestamp and the access address whatever is wrong. */
function full(description: string): string {
  return (
    `description:${description};solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确，` +
    '请联系群管理员查看此机器人的关键词;link:请参考本接口对应文档查看更多说明 https://open.dingtalk.com/document/robots/customize-robot-security-settings ;'
  );
}

describe('errcode', () => {
  test.each([
    ['sign not match', /"secret" is the secret of this robot/],
    ['签名不匹配', /"secret" is the secret of this robot/],
    ['invalid timestamp', /clock/],
    ['签名过期', /clock/],
    ['description:关键词不匹配;solution:请联系群管理员', /Set "keyword"/],
    ['keywords not in content', /Set "keyword"/],
    ['description:机器人发送签名不匹配', /"secret"/],
    ['ip 1.2.3.4 not in whitelist', /IP addresses.*1\.2\.3\.4|1\.2\.3\.4.*IP addresses/],
    ['ip不在白名单中', /IP addresses/],
    [full('机器人发送签名不匹配'), /"secret" is the secret of this robot/],
    [full('机器人发送签名过期'), /clock/],
    [full('关键词不匹配'), /Set "keyword"/],
    [full('来源IP 1.2.3.4 不在白名单内'), /IP addresses/],
    [full('机器人已停用'), /Enable it/],
    [
      '错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中;',
      /"secret"/,
    ],
  ])('310000 %s is explained by its description, in one attempt', async (errmsg, words) => {
    const server = await serve(codes(310000, errmsg));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, errcode: 310000 });
    expect(delivery.explanation?.text).toContain('errcode 310000');
    expect(delivery.explanation?.text).toMatch(words);
  });

  test('310000 with an unknown text: the annotation shows the text and guesses no input', async () => {
    const server = await serve(codes(310000, full('机器人心情不好')));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery.explanation?.text).toMatch(/errcode 310000, 机器人心情不好\. /);
    expect(delivery.explanation?.text).not.toMatch(/"secret"|clock|"keyword"/);
  });

  test('an annotation shows the description alone; the output has more of it', async () => {
    const server = await serve(codes(310000, full('机器人发送签名不匹配')));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery.explanation?.text).toContain('errcode 310000, 机器人发送签名不匹配. ');
    expect(delivery.explanation?.text).not.toMatch(/solution|link:|open\.dingtalk|时间戳/);
    expect(delivery.errmsg).toContain('solution:');
  });

  test.each([
    [300001, 'message param text is null', /malformed/],
    [300001, 'token is not exist', /token/],
    [300001, '', /token/],
    [40035, '缺少参数 json', /malformed/],
    [40035, '缺少参数 access_token', /token/],
    [90020, '您的企业本月api调用量已超过限制,调用量:10001次,额度:10000次', /monthly quota.*资源管理/],
    [987655, '您的企业本月api调用量已超过限制', /monthly quota/],
    [90030, 'webhook over limit', /20 messages a minute/],
  ])('%i %s: the text decides, one attempt', async (errcode, errmsg, words) => {
    const server = await serve(codes(errcode, errmsg), ok);
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 1, errcode });
    expect(delivery.explanation?.text).toMatch(words);
  });

  test.each(['invalid timestamp', '签名过期', 'sign not match'])(
    '310000 %s from a server two hours ahead: signed once more with its time, with a warning',
    async (errmsg) => {
      const aheadMs = 2 * 3_600_000;
      const head = [`Date: ${new Date(Date.now() + aheadMs).toUTCString()}`];
      const server = await serve(answer(JSON.stringify({ errcode: 310000, errmsg }), { head }), ok);
      const delivery = await deliverOne(plannedFor(server.url), await runtime());
      expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
      expect(english(delivery.warnings).join()).toMatch(/120 minutes behind/);
      const signedAt = Number(server.arrivals[1]?.query.get('timestamp'));
      expect(Math.abs(signedAt - Date.now() - aheadMs)).toBeLessThan(10_000);
    },
  );

  test('310000 that stays after signing with the server’s time is final', async () => {
    const head = [`Date: ${new Date(Date.now() + 7_200_000).toUTCString()}`];
    const server = await serve(answer('{"errcode":310000,"errmsg":"invalid timestamp"}', { head }));
    expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({
      status: 'failed',
      attempts: 2,
    });
  });

  test('a server whose clock runs away is followed once', async () => {
    let aheadMs = 0;
    const server = await serve({
      at: 'request',
      act: (socket) => {
        aheadMs += 7_200_000;
        const head = [`Date: ${new Date(Date.now() + aheadMs).toUTCString()}`];
        socket.write(response('{"errcode":310000,"errmsg":"invalid timestamp"}', '200 OK', head));
      },
    });
    expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({
      status: 'failed',
      attempts: 2,
    });
  });

  test('-1 twice is sent in three attempts', async () => {
    const server = await serve(codes(-1, '系统繁忙'), codes(-1, '系统繁忙'), ok);
    expect(await deliverOne(plannedFor(server.url), await runtime())).toMatchObject({
      status: 'sent',
      attempts: 3,
      ambiguous: false,
    });
    expect(server.messages()).toHaveLength(1);
  });

  test.each([
    [430102, 'hello (trusted)'],
    [460101, 'hello (shrunk)'],
  ])('%i once: one reduced resend with an msgUuid of its own', async (errcode, content) => {
    const server = await serve(codes(errcode, 'no'), ok);
    const delivery = await deliverOne(plannedFor(server.url), await runtime(), { retries: 0 });
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2, truncated: true });
    expect(delivery.message).toMatchObject({ text: { content } });
    expect(server.messages()).toHaveLength(2);
  });

  test.each([430102, 460101])('%i always: failed after the reduced resend', async (errcode) => {
    const server = await serve(codes(errcode, 'no'));
    const delivery = await deliverOne(plannedFor(server.url), await runtime());
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, errcode });
  });

  test.each([130101, 410100, 660026, 90018])(
    'rate limit %i with a deadline of 60 s fails at once',
    async (errcode) => {
      const server = await serve(codes(errcode, 'send too fast'), ok);
      const here = await runtime();
      const delivery = await deliverOne(plannedFor(server.url), here);
      expect(delivery).toMatchObject({ status: 'failed', attempts: 1, errcode });
      expect(here.sleeps).toEqual([]);
    },
  );

  test('rate limit with a deadline of 120 s: one more try after at least 60 s', async () => {
    const server = await serve(codes(130101, 'send too fast'), ok);
    const here = await runtime();
    const delivery = await deliverOne(plannedFor(server.url), here, { deadlineMs: 120_000 });
    expect(delivery).toMatchObject({ status: 'sent', attempts: 2 });
    expect(here.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(59_000);
  });

  test.each([300_000, 3_600_000])('rate limit that stays: no third try within %i ms', async (deadlineMs) => {
    const server = await serve(codes(130101, 'send too fast'));
    const delivery = await deliverOne(plannedFor(server.url), await runtime(), { deadlineMs });
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2 });
  });

  test('a robot that is limited again after its rest is blocked: the next message does not wait for it', async () => {
    const server = await serve(codes(130101, 'send too fast'));
    const planned = plannedFor(server.url);
    const deliveries = await deliver(
      [planned, planned],
      { ...policy, deadlineMs: 120_000 },
      await runtime(),
      never,
    );
    expect(deliveries.map(({ attempts }) => attempts)).toEqual([2, 0]);
    expect(server.arrivals).toHaveLength(2);
  });

  test('an unknown code is shown with its text, and is the rate limit if the text is about the rate', async () => {
    const unknown = await serve(codes(987654, 'something new'));
    const limited = await serve(codes(987654, '发送速度太快而限流'));
    const delivery = await deliverOne(plannedFor(unknown.url), await runtime());
    expect(delivery.explanation?.text).toMatch(/987654, something new/);
    expect((await deliverOne(plannedFor(limited.url), await runtime())).explanation?.text).toMatch(
      /20 messages a minute/,
    );
  });
});

test('an errmsg with commands, escapes and the token in it is harmless', async () => {
  const errmsg = `x\r::error::forged\n##[add-mask]a \x1b[31m ${token} ${encodeURIComponent(secret)} ${Buffer.from(token).toString('base64')}`;
  const server = await serve(codes(300001, errmsg));
  const here = await runtime();
  const delivery = await deliverOne(plannedFor(server.url), here);
  const everything = shown(here, [delivery]);
  expect(delivery.errmsg).not.toMatch(/[\p{Cc}]/u);
  expect(delivery.explanation?.text).not.toMatch(/[\p{Cc}]|##\[/u);
  expect(containsSecret(everything, token)).toBe(false);
  expect(containsSecret(everything, secret)).toBe(false);
});

test('the signature of a request is masked before it is posted, and shown nowhere even when the server repeats it', async () => {
  const here = await runtime();
  const server = await serve({
    at: 'request',
    act: (socket, { query }) => {
      const sign = query.get('sign') ?? '';
      expect(here.masked).toContain(sign);
      const body = JSON.stringify({ errcode: 1, errmsg: `bad ${sign} ${encodeURIComponent(sign)}` });
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    },
  });
  const delivery = await deliverOne(plannedFor(server.url), here);
  const [sign = ''] = here.masked;
  expect(sign.length).toBe(44);
  expect(containsSecret(shown(here, [delivery]), sign)).toBe(false);
});

test('five robots — ok, refused, bad sign, limited, silent — do not wait for one another, and results keep the order', async () => {
  const servers = [
    await serve(ok),
    await serve(codes(400102, 'robot disabled')),
    await serve(codes(310000, 'sign not match')),
    await serve(codes(130101, 'send too fast')),
    await serve({ at: 'request', act: () => {} }),
  ];
  const plannedDeliveries = servers.map(({ url }, index) =>
    plannedText(destination(`#${index + 1}`, robotAt(url, secret))),
  );
  const order: string[] = [];
  const here = await runtime();
  const { info } = here.log;
  here.log.info = (said) => {
    if (/: (sent|not delivered)/.test(said.text)) order.push(said.text.slice(0, 2));
    info(said);
  };
  const deliveries = await deliver(plannedDeliveries, { ...policy, timeoutMs: 300, retries: 0 }, here, never);
  expect(deliveries.map(({ status }) => status)).toEqual(['sent', 'failed', 'failed', 'failed', 'failed']);
  expect(deliveries.map(({ robot }) => robot)).toEqual(['#1', '#2', '#3', '#4', '#5']);
  expect(deliveries.map(({ errcode }) => errcode)).toEqual([0, 400102, 310000, 130101, null]);
  expect(order.at(-1)).toBe('#5');
});
