import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../src/dingtalk/link.ts';
import { UserError } from '../../src/errors.ts';
import { compose } from '../../src/message/compose.ts';
import { say } from '../../src/said.ts';
import { readYaml } from '../../src/yaml-input.ts';
import {
  composeEvents,
  context,
  eventWith,
  notificationsOf,
  settingsWith,
  textOf,
  wireBytes,
} from './run-context.ts';

const order = eventWith({
  subject: 'o-17',
  time: '2026-10-27T10:38:00Z',
  data: { total: 12, paid: true, items: [{ name: 'tea' }] },
});

const issue = eventWith({
  type: 'com.github.meeting.closed',
  data: {
    sender: { login: 'mona' },
    repository: { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' },
    meeting: { title: 'v2 *beta*', html_url: 'https://github.com/octo/hello/milestone/2' },
  },
});

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1) throw new Error(`${items.length} items`);
  return item;
}

test('an event that nobody knows is described by type, source, subject, time and data', async () => {
  const { message } = only((await composeEvents(order)).bodies);
  expect(message).toEqual({
    msgtype: 'markdown',
    markdown: {
      title: 'com.example.order · o-17',
      text: '### com.example.order  \no-17 · /shop · 27 Oct, 10:38 UTC\n\n- **Total**: 12\n- **Paid**: yes\n- **Items › 1 › name**: tea',
    },
  });
});

test('data that is a string is a text', async () => {
  const { message } = only(
    (await composeEvents(eventWith({ data: 'tea is ready\n@all https://a.b' }))).bodies,
  );
  expect(message).toEqual({ msgtype: 'text', text: { content: 'tea is ready\n@all https://a.b' } });
});

test('a CDEvent is described by subject, predicate, outcome and link', async () => {
  const event = eventWith({
    type: 'dev.cdevents.pipelinerun.finished.0.2.0',
    subject: 'run-1',
    data: {
      subject: {
        content: {
          pipelineName: 'deploy',
          outcome: 'failure',
          url: 'https://tekton.example/run-1',
          errors: 'boom',
        },
      },
    },
  });
  const { message } = only((await composeEvents(event)).bodies);
  if (message.msgtype !== 'markdown') throw new Error(message.msgtype);
  expect(message.markdown.title).toBe('❌ Pipeline deploy failed · run-1');
  expect(message.markdown.text).toContain('boom');
  expect(linkTarget(/\((dingtalk:[^)]+)\)/.exec(message.markdown.text)?.[1] ?? '')).toBe(
    'https://tekton.example/run-1',
  );
});

test('both languages have their own words', async () => {
  const english = textOf(only((await composeEvents(order, settingsWith({ locale: 'en' }))).bodies));
  const chinese = textOf(only((await composeEvents(order, settingsWith({ locale: 'zh-CN' }))).bodies));
  expect(english).toContain('**Paid**: yes');
  expect(chinese).toContain('**Paid**：是');
  expect(chinese).toContain('10-27 18:38');
});

test.each([
  ['huge', { list: Array.from({ length: 100_000 }, (_, index) => ({ index, text: 'x'.repeat(100) })) }],
  ['deep', JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`)],
  ['wide', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]))],
  ['long', { text: 'x'.repeat(1_000_000) }],
  ['empty', {}],
  ['null', null],
  ['missing', undefined],
  ['odd', { a: null, b: undefined, c: [], d: {}, e: [null], f: '', g: Number.NaN }],
  ['a list', [1, 'two', { three: 3 }]],
  ['a number', 42],
  ['bytes', new Uint8Array([1, 2, 3])],
  ['prototypes', JSON.parse('{"__proto__": {"x": 1}, "constructor": "c", "toString": "s"}')],
])('data that is %s is reported without holes, and is bounded', async (_, data) => {
  for (const type of ['com.example.x', 'com.github.meeting.closed', 'dev.cdevents.build.finished.0.2.0']) {
    const body = only((await composeEvents(eventWith({ type, data }))).bodies);
    expect(textOf(body)).not.toMatch(/undefined|null|\[object|NaN/);
    expect(textOf(body).trim()).not.toBe('');
    expect(wireBytes(body)).toBeLessThan(15_000);
  }
});

const types = ['text', 'markdown', 'link', 'actionCard', 'feedCard'] as const;

test.each(types)('msgtype %s works from any event', async (msgtype) => {
  const events = [
    order,
    issue,
    eventWith({ data: 'a text' }),
    eventWith({ xvmsgtype: 'text', data: 'written' }),
    eventWith({ xvmsgtype: 'link', data: { title: 't', text: 'x', messageUrl: 'https://a.b' } }),
    eventWith({ xvmsgtype: 'markdown', data: { title: 't', text: '**x**' } }),
    eventWith({
      xvmsgtype: 'feedCard',
      data: { links: [{ title: 't', messageURL: 'https://a.b', picURL: 'https://a.b/c' }] },
    }),
  ];
  const { bodies } = await composeEvents(events, settingsWith({ msgtype }));
  expect(bodies.map(({ message }) => message.msgtype)).toEqual(events.map(() => msgtype));
});

test('a text message has no markup, and its addresses in words', async () => {
  const said = textOf(only((await composeEvents(issue, settingsWith({ msgtype: 'text' }))).bodies));
  expect(said).not.toMatch(/\*\*|\\|###|dingtalk:/);
  expect(said).toContain('https://github.com/octo/hello/milestone/2');
  expect(said).toContain('v2 *beta*');
});

test('title and text override the words', async () => {
  const settings = settingsWith({ title: 'New {{ event.subject }}', text: '**{{ data.total }}** paid' });
  expect(only((await composeEvents(order, settings)).bodies).message).toEqual({
    msgtype: 'markdown',
    markdown: { title: 'New o-17', text: '**12** paid' },
  });
});

test('title and text override the words of a written message too', async () => {
  const event = eventWith({ xvmsgtype: 'link', data: { title: 't', text: 'x', messageUrl: 'https://a.b' } });
  const settings = settingsWith({ title: 'New title', text: 'New text' });
  expect(only((await composeEvents(event, settings)).bodies).message).toEqual({
    msgtype: 'link',
    link: { title: 'New title', text: 'New text', messageUrl: 'https://a.b' },
  });
});

test('a template for a text message is no markdown', async () => {
  const settings = settingsWith({
    msgtype: 'text',
    text: 'See https://a.b/_x_ for {{ data.meeting.title }}',
  });
  expect(textOf(only((await composeEvents(issue, settings)).bodies))).toBe(
    'See https://a.b/_x_ for v2 *beta*',
  );
});

test('a template that gives nothing leaves the built-in text, with a warning', async () => {
  const empty = await composeEvents(order, settingsWith({ text: '{% if false %}x{% endif %}' }));
  expect(empty.bodies).toEqual((await composeEvents(order, settingsWith())).bodies);
  expect([...empty.warnings].join()).toContain('Input "text" is empty');
});

test('buttons make an action card whose buttons open a browser', async () => {
  const buttons = [
    { title: 'Open {{ data.meeting.title }}', url: '{{ data.meeting.html_url }}' },
    { title: 'Site', url: 'https://example.com' },
  ];
  const { message } = only((await composeEvents(issue, settingsWith({ buttons }))).bodies);
  if (message.msgtype !== 'actionCard' || !('btns' in message.actionCard)) throw new Error(message.msgtype);
  expect(message.actionCard.btns.map(({ title, actionURL }) => [title, linkTarget(actionURL)])).toEqual([
    ['Open v2 *beta*', 'https://github.com/octo/hello/milestone/2'],
    ['Site', 'https://example.com/'],
  ]);
  const one = only((await composeEvents(issue, settingsWith({ buttons: buttons.slice(1) }))).bodies).message;
  expect(one.msgtype === 'actionCard' && 'singleURL' in one.actionCard && one.actionCard.singleTitle).toBe(
    'Site',
  );
});

test('a button without an address for this event is left out with a warning, and the message is sent', async () => {
  const pull = { title: 'Pull request', url: '{{ pull_request.url }}' };
  const evil = { title: 'Open', url: '{{ data.meeting.evil }}' };
  const event = eventWith({ data: { meeting: { evil: 'dtmd://dingtalkclient/sendMessage?content=x' } } });
  const site = { title: 'Site', url: 'https://example.com' };
  const { bodies, warnings } = await composeEvents(event, settingsWith({ buttons: [pull, site, evil] }));
  expect(only(bodies).message).toMatchObject({ actionCard: { singleTitle: 'Site' } });
  expect(warnings).toEqual([
    expect.stringContaining('"Pull request" was left out'),
    expect.stringContaining('"Open" was left out'),
  ]);
  const without = await composeEvents(event, settingsWith({ buttons: [pull] }));
  expect(only(without.bodies).message).toMatchObject({
    msgtype: 'actionCard',
    actionCard: { singleTitle: 'Open' },
  });
});

test('a link card says under its title what the title does not say', async () => {
  const linkOf = async (event: Parameters<typeof composeEvents>[0]): Promise<string> =>
    textOf(only((await composeEvents(event, settingsWith({ msgtype: 'link' }))).bodies));
  expect(await linkOf(eventWith({ data: { article: 'Teapot', left: 3 } }))).toBe('Article: Teapot · Left: 3');
  const watch = { sender: { login: 'mona' }, repository: { full_name: 'octo/hello', stargazers_count: 7 } };
  expect(await linkOf(eventWith({ type: 'com.github.watch.started', data: watch }))).toBe('7 stars');
});

test('a link card of an alert begins with the sentence that says what is wrong', async () => {
  const data = {
    status: 'firing',
    labels: { alertname: 'DiskFull', severity: 'critical', instance: 'db-1' },
    annotations: { summary: 'Less than 5 % is free' },
  };
  const event = eventWith({ type: 'io.prometheus.alert.firing', data });
  const { message } = only((await composeEvents(event, settingsWith({ msgtype: 'link' }))).bodies);
  expect(message).toMatchObject({
    link: { title: '🔥 DiskFull · critical · db-1', text: expect.stringMatching(/^Less than 5 % is free/) },
  });
});

test("a CDEvent's name, outcome and address are reported once", async () => {
  const content = { pipelineName: 'deploy', outcome: 'failure', url: 'https://ci.example/1', errors: 'boom' };
  const event = eventWith({
    type: 'dev.cdevents.pipelinerun.finished.0.2.0',
    data: { subject: { id: 'run-1', content } },
  });
  const text = textOf(only((await composeEvents(event)).bodies));
  expect(text).toContain('### ❌ Pipeline deploy failed');
  expect(text).toContain('boom');
  expect(text.split('deploy')).toHaveLength(2);
});

const button = (url: string) => ({ title: 'x', url });

test.each([
  ['no list', { buttons: 'x' }, 'Input "buttons" must be a list'],
  ['no address', { buttons: [{ title: 'x' }] }, 'item 1 is not'],
  [
    'an address of DingTalk',
    { buttons: [button('dtmd://dingtalkclient/sendMessage?content=x')] },
    'needs an https or http address',
  ],
  [
    'a long address',
    { buttons: [button(`http://a.b/${'x'.repeat(3_000)}`)] },
    'at most 2000 characters; this one has 3011',
  ],
  ['a password', { buttons: [button('http://me:pw@a.b')] }, 'without user name'],
  ['an unknown variable', { buttons: [button('{{ data.evil }}')] }, 'unknown variable "data.evil"'],
  [
    'buttons of a text',
    { buttons: [button(`https://a.b/${'x'.repeat(1_900)}`)], msgtype: 'text' },
    'Input "buttons" makes an actionCard',
  ],
  [
    'twenty long addresses',
    { buttons: Array.from({ length: 20 }, () => button(`https://a.b/${'x'.repeat(1_000)}`)) },
    'must take at most',
  ],
  [
    'half a payload',
    { payload: { msgtype: 'link', link: { title: 't' } } },
    'link.text is missing; link.messageUrl is missing',
  ],
  ['a payload of one word', { payload: 'hello' }, 'Input "payload" is not a DingTalk message'],
] as const)('an input that cannot become a message is named: %s', async (_, given, message) => {
  await expect(composeEvents(order, settingsWith(given as never))).rejects.toThrow(message);
});

test('a payload is sent as it is, its texts filled in', async () => {
  const payload = {
    msgtype: 'actionCard',
    actionCard: {
      title: '{{ data.meeting.title }}',
      text: '# {{ data.meeting.title }}',
      btns: [{ title: 'Go', actionURL: '{{ data.meeting.html_url }}' }],
      hideAvatar: '1',
    },
  };
  expect(only((await composeEvents(issue, settingsWith({ payload }))).bodies).message).toEqual({
    msgtype: 'actionCard',
    actionCard: {
      title: 'v2 *beta*',
      text: '# v2 \\*beta\\*',
      btns: [{ title: 'Go', actionURL: 'https://github.com/octo/hello/milestone/2' }],
      hideAvatar: '1',
    },
  });
});

test('what DingTalk called unsafe is replaced by what the action vouches for', async () => {
  const event = eventWith({ xvmsgtype: 'markdown', data: { title: 'bad', text: 'bad words' } });
  const settings = settingsWith({ mentions: { mobiles: ['13800138000'] } });
  const said = textOf(
    only((await composeEvents(event, settings, { form: 'trusted', keyword: 'CI' })).bodies),
  );
  expect(said).not.toContain('bad');
  expect(said).toContain('octo/hello');
  expect(said).toContain('#128');
  expect(said).toContain('@13800138000');
  expect(said).toContain('CI');
  expect(linkTarget(/\((dingtalk:[^)]+)\)/.exec(said)?.[1] ?? '')).toBe(
    `https://github.com/octo/hello/actions/runs/${context.runId}`,
  );
});

function manyEvents(count: number): ReturnType<typeof eventWith>[] {
  const kinds = ['com.github.meeting.closed', 'com.github.label.created', 'com.example.order'];
  return Array.from({ length: count }, (_, index) =>
    eventWith({ id: `e${index}`, type: kinds[index % 3], subject: `no ${index}`, data: issue.data }),
  );
}

/** More than twenty messages have lines for. */
const thousandsOfEvents = manyEvents(4_000);

test('each event is a message of its own, in order', async () => {
  const { bodies, counts } = await composeEvents(manyEvents(3));
  expect(bodies.length).toBe(3);
  expect(counts).toEqual([1, 1, 1]);
});

test('a digest counts the events by type, then has a line for each', async () => {
  const { bodies, counts } = await composeEvents(manyEvents(7), settingsWith({ batch: 'digest' }));
  const said = textOf(only(bodies));
  expect(counts).toEqual([7]);
  expect(said).toContain('### 7 events  \n3 × meeting.closed, 2 × label.created, 2 × order');
  expect(said.split('\n').filter((line) => line.startsWith('- ')).length).toBe(7);
});

test('a digest of one event is its message', async () => {
  const { bodies } = await composeEvents([order], settingsWith({ batch: 'digest' }));
  expect(bodies).toEqual((await composeEvents(order)).bodies);
});

test('a digest never mixes chat groups', async () => {
  const events = [
    eventWith({ xvchatgroup: 'a', data: 'to a' }),
    eventWith({ xvchatgroup: 'b', data: 'to b' }),
    eventWith({ xvchatgroup: 'a', data: 'to a again' }),
  ];
  const { bodies, counts } = await composeEvents(events, settingsWith({ batch: 'digest' }), {
    groupOf: (event) => String(event.xvchatgroup),
  });
  expect(counts).toEqual([2, 1]);
  expect(bodies.map(textOf).map((said) => /to b/.test(said))).toEqual([false, true]);
});

test.each([...types, 'auto'] as const)(
  'a digest of 4,000 events as %s is at most 20 messages that hold every event',
  async (msgtype) => {
    const { bodies, counts } = await composeEvents(
      thousandsOfEvents,
      settingsWith({ batch: 'digest', msgtype }),
      {
        keyword: 'CI',
      },
    );
    expect(bodies.length).toBeLessThanOrEqual(20);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4_000);
    for (const body of bodies) {
      expect(wireBytes(body)).toBeLessThanOrEqual(20_000);
      expect(body.truncated).toBe(false);
      expect(textOf(body)).toContain('CI');
    }
  },
);

test('a digest says how many events had no room', async () => {
  const { bodies } = await composeEvents(thousandsOfEvents, settingsWith({ batch: 'digest' }));
  const lines = bodies
    .flatMap((body) => textOf(body).split('\n'))
    .filter((line) => line.startsWith('- ')).length;
  const more = Number(/and ([\d,]+) more$/.exec(textOf(bodies.at(-1) ?? only([])))?.[1]?.replaceAll(',', ''));
  expect(lines + more).toBe(4_000);
});

test('a digest of events with huge texts is bounded', async () => {
  const events = Array.from({ length: 50 }, (_, index) =>
    eventWith({ id: `e${index}`, data: '['.repeat(100_000) }),
  );
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest', text: '{{ data }}' }));
  expect(bodies.length).toBeLessThanOrEqual(20);
  for (const body of bodies) expect(wireBytes(body)).toBeLessThanOrEqual(20_000);
});

test('a digest goes on without an event that is wrong', async () => {
  const events = [order, eventWith({ id: 'broken', xvmsgtype: 'link', data: {} })];
  const { counts, unsent } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  expect(counts).toEqual([1]);
  expect(unsent).toEqual([expect.stringContaining('"broken"')]);
});

test('a line end in the markdown of a template or payload is a break; the message of an event stays as it is', async () => {
  const own = await composeEvents(order, settingsWith({ text: 'one\ntwo' }));
  expect(textOf(only(own.bodies))).toBe('one  \ntwo');
  const payload = { msgtype: 'markdown', markdown: { title: 'x', text: 'one\r\ntwo\n\n- a\n- b' } };
  expect(textOf(only((await composeEvents(order, settingsWith({ payload }))).bodies))).toBe(
    'one  \ntwo\n\n- a\n- b',
  );
  const card = {
    msgtype: 'actionCard',
    actionCard: { title: 'x', text: 'one\ntwo', singleTitle: 'Open', singleURL: 'https://a.example' },
  };
  expect(textOf(only((await composeEvents(order, settingsWith({ payload: card }))).bodies))).toBe(
    'one  \ntwo',
  );
  const plain = await composeEvents(order, settingsWith({ msgtype: 'text', text: 'one\ntwo' }));
  expect(textOf(only(plain.bodies))).toBe('one\ntwo');
  const written = eventWith({ xvmsgtype: 'markdown', data: { title: 'x', text: 'one\ntwo' } });
  expect(textOf(only((await composeEvents(written)).bodies))).toBe('one\ntwo');
});

async function payloadTold(yaml: string, mentions = {}) {
  const payload = await readYaml('payload', yaml, { scalars: 'exact' });
  return composeEvents(order, settingsWith({ payload, mentions }));
}

test("a payload's own at is written into the text, where DingTalk looks for it, beside the inputs'", async () => {
  const markdown = 'msgtype: markdown\nmarkdown: {title: t, text: hello @13900139000}\n';
  const people = 'at: {atMobiles: [13800138000, 13900139000], atUserIds: [manager42]}\n';
  const { bodies } = await payloadTold(markdown + people, { mobiles: ['13700137000'] });
  expect(textOf(only(bodies))).toBe('hello @13900139000\n\n@13800138000 @13700137000 @manager42');
  expect(only(bodies).message.at).toEqual({
    atMobiles: ['13800138000', '13900139000', '13700137000'],
    atUserIds: ['manager42'],
    isAtAll: false,
  });
});

test('a payload in natural YAML has the types that DingTalk wants, and every digit of its numbers', async () => {
  const { bodies } = await payloadTold(
    'msgtype: actionCard\nactionCard: {title: 2026, text: 12.50, btnOrientation: 0, hideAvatar: 1, btns: {title: 1, actionURL: "https://a.example"}}\nat: {atMobiles: [+8521234567, 0085212345678], atUserIds: 0123, isAtAll: "true"}',
  );
  expect(only(bodies).message).toEqual({
    msgtype: 'actionCard',
    actionCard: {
      title: '2026',
      text: '12.50\n\n@+8521234567 @0085212345678 @0123',
      btnOrientation: '0',
      hideAvatar: '1',
      btns: [{ title: '1', actionURL: 'https://a.example' }],
    },
    at: { atMobiles: ['+8521234567', '0085212345678'], atUserIds: ['0123'], isAtAll: true },
  });
});

test('what is no number and no id in an at makes no markup of the text', async () => {
  const { bodies } = await payloadTold(
    'msgtype: markdown\nmarkdown: {title: t, text: x}\nat: {atUserIds: ["[a](https://evil.example)"]}',
  );
  expect(textOf(only(bodies))).toBe('x');
});

test('a payload that takes the place of other inputs, or of what an event brings, says so', async () => {
  const payload = { msgtype: 'text', text: { content: 'x' } };
  const written = eventWith({ xvmsgtype: 'text', data: 'own' });
  const { warnings } = await composeEvents(
    written,
    settingsWith({ payload, title: 't', text: 'b', msgtype: 'link' }),
  );
  expect(warnings).toEqual([
    'Not used, since "payload" is the whole message: "msgtype", "title", "text".',
    'The event "e1" comes with its own message (xvmsgtype); "payload" was sent instead.',
  ]);
  expect((await composeEvents(order, settingsWith({ payload }))).warnings).toEqual([]);
});

test('an at in a payload that can mention nobody is reported', async () => {
  const { bodies, warnings } = await payloadTold(
    'msgtype: link\nlink: {title: t, text: x, messageUrl: "https://a.example"}\nat: {atMobiles: 13800138000}',
  );
  expect(textOf(only(bodies))).toBe('x');
  expect(warnings).toEqual([expect.stringContaining('mentions nobody in a message of type link')]);
});

const pipeline = (id: string, name: string, outcome: string) =>
  eventWith({
    id,
    type: 'dev.cdevents.pipelinerun.finished.0.2.0',
    subject: id,
    data: { subject: { content: { pipelineName: name, outcome } } },
  });

test.each([
  ['en', '❌ 1 of 3 events failed: deploy'],
  ['zh-CN', '❌ 3 个事件中 1 个失败：deploy'],
] as const)('a digest says what failed first, in its title and its lines (%s)', async (locale, title) => {
  const events = [
    pipeline('a', 'lint', 'success'),
    pipeline('b', 'test', 'success'),
    pipeline('c', 'deploy', 'failure'),
  ];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest', locale }));
  expect(only(bodies).message).toMatchObject({ markdown: { title } });
  const items = textOf(only(bodies))
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(items.map((line) => /deploy|lint|test/.exec(line)?.[0])).toEqual(['deploy', 'lint', 'test']);
});

test('the title input is the title of the digest, and its lines keep their own', async () => {
  const events = [eventWith({ id: 'a', data: 'tea' }), eventWith({ id: 'b', data: 'milk' })];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest', title: 'Shop news' }));
  expect(only(bodies).message).toMatchObject({ markdown: { title: 'Shop news' } });
  expect(textOf(only(bodies))).toContain('- tea\n- milk');
});

test('the line of an event that nobody knows says what is in it', async () => {
  const { bodies } = await composeEvents(
    [order, eventWith({ id: 'e2', data: 'tea is ready\nand hot' })],
    settingsWith({ batch: 'digest' }),
  );
  expect(textOf(only(bodies))).toContain('- com.example.order · o-17: Total: 12');
  expect(textOf(only(bodies))).toContain('- tea is ready');
});

test('a digest as a link says that it leaves out what the events say', async () => {
  const { warnings } = await composeEvents(
    [order, order],
    settingsWith({ batch: 'digest', msgtype: 'link' }),
  );
  expect(warnings).toEqual([expect.stringContaining('left out')]);
});

test('a button may lead to a server inside the company, where its author says so and not where an event does', async () => {
  const event = eventWith({ data: { url: 'http://evil.example/x' } });
  const urls = [
    'http://ci.corp.example:8080/job/7',
    'http://ci.corp.example/{{ event.id }}',
    '{{ data.url }}',
  ];
  const buttons = urls.map((url, index) => ({ title: `b${index}`, url }));
  const { bodies, warnings } = await composeEvents(event, settingsWith({ buttons }));
  const card = only(bodies).message;
  const shown = card.msgtype === 'actionCard' && 'btns' in card.actionCard ? card.actionCard.btns : [];
  expect(shown.map(({ title, actionURL }) => [title, linkTarget(actionURL)])).toEqual([
    ['b0', 'http://ci.corp.example:8080/job/7'],
    ['b1', 'http://ci.corp.example/e1'],
  ]);
  expect(warnings).toEqual([expect.stringContaining('"b2" was left out')]);
});

test('a card does not repeat in its text the link of its only button', async () => {
  const data = {
    issue: { number: 7, title: 'Slow', html_url: 'https://github.com/octo/hello/issues/7' },
    action: 'opened',
  };
  const event = eventWith({ type: 'com.github.issues.opened', data });
  const { message } = only((await composeEvents(event, settingsWith({ msgtype: 'actionCard' }))).bodies);
  const card = message.msgtype === 'actionCard' ? message.actionCard : undefined;
  expect(card && 'singleURL' in card && linkTarget(card.singleURL)).toBe(data.issue.html_url);
  expect(card?.text).toContain('Slow');
  expect(card?.text).not.toContain(encodeURIComponent(data.issue.html_url));
});

test('a digest lists failed events and critical alerts of any system before the others', async () => {
  const events = [
    eventWith({ id: 'a', type: 'com.example.order.placed', data: { customer: 'Mona' } }),
    eventWith({ id: 'b', type: 'com.example.backup.failed', data: { host: 'db-1' } }),
    eventWith({
      id: 'c',
      type: 'io.prometheus.alert.firing',
      data: { status: 'firing', labels: { alertname: 'DiskFull', severity: 'critical' } },
    }),
    eventWith({
      id: 'd',
      type: 'dev.cdevents.incident.reported.0.3.0',
      data: { subject: { content: { description: 'Slow' } }, customData: { severity: 'critical' } },
    }),
    eventWith({
      id: 'e',
      type: 'io.prometheus.alert.resolved',
      data: { status: 'resolved', labels: { alertname: 'CpuHigh', severity: 'critical' } },
    }),
  ];
  const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
  const items = textOf(only(bodies))
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(items.map((line) => /Backup|DiskFull|Slow|CpuHigh|Order/.exec(line)?.[0])).toEqual([
    'Backup',
    'DiskFull',
    'Slow',
    'Order',
    'CpuHigh',
  ]);
  expect(only(bodies).message).toMatchObject({
    markdown: { title: expect.stringMatching(/^❌ 3 of 5 events failed: /) },
  });
});

describe('many messages', () => {
  const events = Array.from({ length: 120 }, (_, at) => eventWith({ id: `${at}` }));
  const notifications = notificationsOf(events, settingsWith({}));
  const run = { context, workflowRun: undefined, isAboutRun: false, nowMs: 0 };

  /** Composes in a run that is cancelled while it waits for the nth time. */
  async function composeUntil(cancelAt: number) {
    const cancel = new AbortController();
    let waits = 0;
    const runtime = {
      signal: cancel.signal,
      async sleep() {
        waits += 1;
        if (waits === cancelAt) cancel.abort('cancelled');
      },
    };
    const { messages, unsent } = await compose(notifications, run, runtime);
    return { messages: messages.length, unsent: unsent.length, waits, error: unsent[0]?.error };
  }

  test('are composed in parts, so that a signal is noticed between them', async () => {
    expect(await composeUntil(0)).toMatchObject({ messages: 120, unsent: 0, waits: 2 });
  });

  test('are left when the run is cancelled, and the rest is known to be unsent', async () => {
    const left = await composeUntil(2);
    expect(left).toMatchObject({ messages: 100, unsent: 20, waits: 2 });
    expect(left.error).toEqual(new UserError(say`The run was cancelled before its message was made.`));
  });
});
