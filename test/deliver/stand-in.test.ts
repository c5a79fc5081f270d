import { describe, expect, onTestFinished, test } from 'vitest';
import { type Robot, type RobotOptions, type ServerOptions, startRobot, startRobots } from './stand-in.ts';

const ok = { errcode: 0, errmsg: 'ok' };
const hello = { msgtype: 'text', text: { content: 'Hello dingtalk' } };

async function robotWith(options: RobotOptions & ServerOptions = {}) {
  const robot = await startRobot(options);
  onTestFinished(robot.close);
  return robot;
}

interface Sent {
  readonly query?: Record<string, string>;
  readonly method?: string;
  readonly contentType?: string;
}

async function answerTo(robot: Pick<Robot, 'url'>, body: unknown, sent: Sent = {}): Promise<unknown> {
  const { query = {}, method = 'POST', contentType = 'application/json' } = sent;
  const url = new URL(robot.url);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': contentType },
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  });
  expect(response.status).toBe(200);
  return response.json();
}

describe('signature', () => {
  // The published vectors; the last column is base64, before URL encoding.
  test.each([
    [
      1582163555000,
      'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68',
      'BQKsG+QOCl+bYJOLc6pxDHxjVquzlZPWgvRzeN2J5zY=',
    ],
    [1700000000000, 'SEC1234567890abcdef', 'RqBq3E1RTBDv3n2QBCh4adZ2WHk9mVklyUoDBLxarjI='],
    [1700000000000, 'SECtest123', 'w3RMHXzixTMdzr8OHJUmVLS4IoPJVdu+Ut1LE48MePE='],
    [1700000000001, 'this is secret', 'aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM='],
  ])('takes the vector of %d and %s', async (timestamp, secret, sign) => {
    const robot = await robotWith({ secret, now: () => timestamp });
    expect(await answerTo(robot, hello, { query: { timestamp: String(timestamp), sign } })).toEqual(ok);
    expect(robot.received).toEqual([hello]);
  });

  const secret = 'SECtest123';
  const sign = 'w3RMHXzixTMdzr8OHJUmVLS4IoPJVdu+Ut1LE48MePE=';
  const at = 1700000000000;

  test.each([
    ['key and message swapped', { timestamp: `${at}`, sign: 'g422EgUWUUtq1vqcbsWy00w6OM8jnLYKr0K4GIfygTQ=' }],
    ['encoded twice', { timestamp: `${at}`, sign: encodeURIComponent(sign) }],
    ['another timestamp than was signed', { timestamp: `${at + 1}`, sign }],
    ['no sign', { timestamp: `${at}` }],
    ['no timestamp', { sign }],
    ['neither', {}],
  ])('refuses: %s', async (_, query) => {
    const robot = await robotWith({ secret, now: () => at });
    const answer = await answerTo(robot, hello, { query });
    expect(answer).toMatchObject({ errcode: 310000, errmsg: expect.stringMatching(/^sign not match/) });
    expect(robot.received).toEqual([]);
  });

  test('refuses a sign whose plus was not encoded', async () => {
    const robot = await robotWith({ secret, now: () => at });
    const response = await fetch(`${robot.url}&timestamp=${at}&sign=${sign}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(hello),
    });
    expect(await response.json()).toMatchObject({ errcode: 310000 });
  });

  test.each([
    [-3_600_001, 310000],
    [-3_600_000, 0],
    [3_600_000, 0],
    [3_600_001, 310000],
  ])('a clock that is %d ms away gives errcode %d', async (skewMs, errcode) => {
    const robot = await robotWith({ secret, now: () => at + skewMs });
    expect(await answerTo(robot, hello, { query: { timestamp: `${at}`, sign } })).toMatchObject({ errcode });
  });

  test('gives the server time in the Date of the answer', async () => {
    const robot = await robotWith({ secret, now: () => at + 7_200_000 });
    const response = await fetch(`${robot.url}&timestamp=${at}&sign=${encodeURIComponent(sign)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(hello),
    });
    expect(await response.json()).toMatchObject({ errmsg: expect.stringMatching(/^invalid timestamp/) });
    expect(Date.parse(response.headers.get('date') ?? '')).toBe(at + 7_200_000);
  });

  test('a robot without a secret takes a message with or without a sign', async () => {
    const robot = await robotWith();
    expect(robot.secret).toBe('');
    expect(await answerTo(robot, hello)).toEqual(ok);
    expect(await answerTo(robot, hello, { query: { timestamp: '1', sign: 'x' } })).toEqual(ok);
  });
});

describe('address', () => {
  test('another path, method or content type is refused under its own code', async () => {
    const robot = await robotWith();
    const elsewhere = { url: robot.url.replace('/robot/send', '/robot/sent') };
    expect(await answerTo(elsewhere, hello)).toMatchObject({ errcode: 404 });
    expect(await answerTo(robot, hello, { method: 'GET' })).toMatchObject({ errcode: 43002 });
    expect(await answerTo(robot, hello, { contentType: 'text/plain' })).toMatchObject({ errcode: 43004 });
    expect(await answerTo(robot, hello, { contentType: 'application/json; charset=utf-8' })).toEqual(ok);
    expect(robot.received).toEqual([hello]);
  });

  test('an unknown token and a missing one have different codes', async () => {
    const robot = await robotWith();
    const unknown = await answerTo(robot, hello, { query: { access_token: 'other' } });
    expect(unknown).toEqual({ errcode: 300005, errmsg: 'token is not exist' });
    const missing = await answerTo({ url: `${robot.origin}/robot/send` }, hello);
    expect(missing).toMatchObject({ errcode: 40035, errmsg: expect.stringContaining('access_token') });
  });

  test('a disabled robot refuses everything', async () => {
    const robot = await robotWith({ disabled: true });
    expect(await answerTo(robot, hello)).toMatchObject({ errcode: 400102 });
  });

  test('answers in Chinese when asked to', async () => {
    const robot = await robotWith({ errmsgLanguage: 'zh', secret: 'SECtest123' });
    expect(await answerTo(robot, hello)).toMatchObject({ errmsg: expect.stringContaining('签名不匹配') });
  });
});

describe('message', () => {
  const card = { title: 't', text: 'x' };
  const link = { title: 't', text: 'x', messageUrl: 'https://example.com' };
  const feed = { title: 't', messageURL: 'https://example.com', picURL: 'https://example.com/a.png' };
  const button = { title: 'b', actionURL: 'https://example.com' };

  test.each([
    { msgtype: 'text', text: { content: 'x' }, at: { atMobiles: ['+852-12345678'], isAtAll: true } },
    { msgtype: 'link', link },
    { msgtype: 'link', link: { ...link, picUrl: '' } },
    { msgtype: 'markdown', markdown: { title: 't', text: 'x' }, at: {}, msgUuid: 'u' },
    { msgtype: 'actionCard', actionCard: { ...card, singleTitle: 's', singleURL: 'https://example.com' } },
    { msgtype: 'actionCard', actionCard: { ...card, btns: [button], btnOrientation: '1', hideAvatar: '0' } },
    { msgtype: 'feedCard', feedCard: { links: [feed, feed] } },
  ])('$msgtype with its required fields is accepted: %#', async (message) => {
    const robot = await robotWith();
    expect(await answerTo(robot, message)).toEqual(ok);
    expect(robot.received).toEqual([message]);
  });

  test.each([
    ['text.content', { msgtype: 'text', text: {} }],
    ['text.content', { msgtype: 'text', text: { content: '' } }],
    ['text.content', { msgtype: 'text', text: { content: 5 } }],
    ['text', { msgtype: 'text', markdown: { title: 't', text: 'x' } }],
    [
      'link.messageUrl',
      { msgtype: 'link', link: { title: 't', text: 'x', messageURL: 'https://example.com' } },
    ],
    ['link.picUrl', { msgtype: 'link', link: { ...link, picUrl: 1 } }],
    ['markdown.title', { msgtype: 'markdown', markdown: { text: 'x' } }],
    ['actionCard.btns', { msgtype: 'actionCard', actionCard: card }],
    ['actionCard.btns', { msgtype: 'actionCard', actionCard: { ...card, btns: [] } }],
    [
      'actionCard.singleURL',
      { msgtype: 'actionCard', actionCard: { ...card, singleTitle: 's', btns: [button] } },
    ],
    [
      'actionCard.btns[1].actionURL',
      { msgtype: 'actionCard', actionCard: { ...card, btns: [button, { title: 'b' }] } },
    ],
    [
      'actionCard.btnOrientation',
      { msgtype: 'actionCard', actionCard: { ...card, btns: [button], btnOrientation: 1 } },
    ],
    [
      'feedCard.links[0].messageURL',
      { msgtype: 'feedCard', feedCard: { links: [{ ...feed, messageURL: undefined }] } },
    ],
    ['feedCard.links[0]', { msgtype: 'feedCard', feedCard: { links: ['x'] } }],
    ['at.atMobiles', { ...hello, at: { atMobiles: [13800138000] } }],
    ['at.isAtAll', { ...hello, at: { isAtAll: 'true' } }],
    ['msgUuid', { ...hello, msgUuid: 7 }],
    ['json', []],
  ])('%s wrong is refused by name: %#', async (path, message) => {
    const robot = await robotWith();
    expect(await answerTo(robot, message)).toEqual({ errcode: 40035, errmsg: `missing parameter ${path}` });
    expect(robot.received).toEqual([]);
  });

  test.each(['image', 'toString', '__proto__', undefined])('msgtype %s is not supported', async (msgtype) => {
    const robot = await robotWith();
    expect(await answerTo(robot, { msgtype, [String(msgtype)]: {} })).toMatchObject({ errcode: 400105 });
  });

  test.each(['', 'null ', '{"msgtype":', '\ufeff{}'])(
    'a body that is no message is refused: %j',
    async (body) => {
      const robot = await robotWith();
      expect(await answerTo(robot, body)).toMatchObject({ errcode: 40035 });
    },
  );

  test('20,000 bytes of body pass, one more does not, counted in UTF-8', async () => {
    const robot = await robotWith();
    const empty = Buffer.byteLength(JSON.stringify({ msgtype: 'text', text: { content: '' } }));
    const content = `${'钉'.repeat(6_000)}${'x'.repeat(20_000 - empty - 18_000)}`;
    expect(await answerTo(robot, { msgtype: 'text', text: { content } })).toEqual(ok);
    const longer = await answerTo(robot, { msgtype: 'text', text: { content: `${content}x` } });
    expect(longer).toEqual({ errcode: 460101, errmsg: 'message too long, exceed 20000 bytes' });
  });

  test('50 people can be mentioned, 51 cannot', async () => {
    const robot = await robotWith();
    const people = (count: number) => Array.from({ length: count }, (_, index) => `user${index}`);
    const at = (count: number) => ({
      ...hello,
      at: { atMobiles: people(count - 20), atUserIds: people(20) },
    });
    expect(await answerTo(robot, at(50))).toEqual(ok);
    expect(await answerTo(robot, at(51))).toMatchObject({ errcode: 400403 });
  });

  test('one of the keywords must stand where the reader sees it', async () => {
    const robot = await robotWith({ keyword: ['build', '构建'] });
    const markdown = (title: string, text: string) => ({ msgtype: 'markdown', markdown: { title, text } });
    expect(await answerTo(robot, markdown('CI', 'the build failed'))).toEqual(ok);
    expect(await answerTo(robot, markdown('构建', 'x'))).toEqual(ok);
    expect(
      await answerTo(robot, { msgtype: 'link', link: { ...link, messageUrl: 'https://build' } }),
    ).toMatchObject({
      errcode: 310000,
      errmsg: expect.stringMatching(/^keywords not in content/),
    });
  });
});

describe('delivery', () => {
  test('a repeated msgUuid is answered ok and shown once', async () => {
    const shown: unknown[] = [];
    const robot = await robotWith({ onReceived: (message) => shown.push(message) });
    const first = { ...hello, msgUuid: 'a' };
    expect(await answerTo(robot, first)).toEqual(ok);
    expect(await answerTo(robot, first)).toEqual(ok);
    expect(await answerTo(robot, { ...hello, msgUuid: 'b' })).toEqual(ok);
    expect(robot.received).toEqual([first, { ...hello, msgUuid: 'b' }]);
    expect(shown).toEqual(robot.received);
    expect(robot.requests.map(({ answer }) => answer)).toEqual([ok, ok, ok]);
  });

  test('a msgUuid that was refused is not used up', async () => {
    const robot = await robotWith({ keyword: 'dingtalk' });
    const refused = { msgtype: 'text', text: { content: 'x' }, msgUuid: 'a' };
    expect(await answerTo(robot, refused)).toMatchObject({ errcode: 310000 });
    expect(await answerTo(robot, { ...hello, msgUuid: 'a' })).toEqual(ok);
    expect(robot.received).toHaveLength(1);
  });

  test('the 21st message of a minute blocks the robot for ten minutes, and only that robot', async () => {
    let now = 0;
    const server = await startRobots([{}, {}], { now: () => now });
    onTestFinished(server.close);
    const [robot, other] = server.robots;
    if (robot === undefined || other === undefined) throw new Error('two robots were asked for');
    const tooFast = { errcode: 130101, errmsg: 'send too fast, exceed 20 times per minute' };
    for (; now < 20_000; now += 1_000) expect(await answerTo(robot, hello)).toEqual(ok);
    now = 59_999;
    expect(await answerTo(robot, hello)).toEqual(tooFast);
    expect(await answerTo(other, hello)).toEqual(ok);
    now = 59_999 + 599_999;
    expect(await answerTo(robot, hello)).toEqual(tooFast);
    now += 1;
    expect(await answerTo(robot, hello)).toEqual(ok);
    expect(robot.received).toHaveLength(21);
  });

  test('20 messages in each of two minutes pass', async () => {
    let now = 0;
    const robot = await robotWith({ now: () => now });
    for (const start of [0, 60_000]) {
      now = start;
      for (let sent = 1; sent <= 20; sent++) expect(await answerTo(robot, hello)).toEqual(ok);
    }
    expect(robot.received).toHaveLength(40);
  });

  test('records what was sent, refused or not', async () => {
    const robot = await robotWith({ now: () => 42 });
    await answerTo(robot, '{"msgtype":"image"}', { query: { sign: 'a+b' } });
    const [recorded] = robot.requests;
    expect(recorded).toMatchObject({
      method: 'POST',
      path: '/robot/send',
      body: '{"msgtype":"image"}',
      answer: { errcode: 400105 },
      atMs: 42,
    });
    expect(recorded?.query.get('sign')).toBe('a+b');
    expect(recorded?.headers['content-type']).toBe('application/json');
  });
});
