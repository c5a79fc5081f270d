import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { createCloudEvent } from '../../../src/event/cloudevent.ts';
import {
  dispatchedEvent,
  dispatchName,
  isTransport,
  withoutEnvelopes,
} from '../../../src/message/any-event/envelope.ts';
import { locales } from '../../../src/message/settings.ts';
import { composeEvents, eventWith, settingsWith, textOf } from '../run-context.ts';

async function shown(type: string, data: unknown, source = '/x'): Promise<string> {
  const [body] = (await composeEvents(eventWith({ type, source, data }), settingsWith())).bodies;
  if (body === undefined) throw new Error('no message');
  return textOf(body)
    .replaceAll(/dingtalk:[^)\s]+/g, linkTarget)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const published = 'google.cloud.pubsub.topic.v1.messagePublished';

/** Source: googleapis/google-cloudevents, google.events.cloud.pubsub.v1.MessagePublishedData. */
const pubsub = (text: string) => ({
  subscription: 'projects/shop/subscriptions/s',
  message: { messageId: '1', publishTime: '2026-02-11T21:29:54Z', data: base64(text) },
});

describe('Pub/Sub', () => {
  test('JSON in the base64 of a message is read like data', async () => {
    const incident = {
      policy_name: 'High latency',
      state: 'open',
      severity: 'critical',
      summary: 'p95 above 2 s for shop-web',
      url: 'https://console.cloud.google.com/monitoring/alerting/incidents/1?project=shop',
    };
    const text = await shown(published, pubsub(JSON.stringify({ incident, version: '1.2' })));
    expect(text).toMatch(/^### 🔥 High latency\ncritical/);
    expect(text).toContain('\np95 above 2 s for shop-web\n');
    expect(text).toContain('](https://console.cloud.google.com/monitoring/alerting/incidents/1?project=shop');
    expect(text).not.toMatch(/eyJ|subscriptions|messageId/);
    const closed = await shown(
      published,
      pubsub(JSON.stringify({ incident: { ...incident, state: 'closed' } })),
    );
    expect(closed).toMatch(/^### ✅ Resolved: High latency/);
  });

  test('a text is reported as it is, and bytes are not shown', async () => {
    expect(await shown(published, pubsub('The disk of db-1 is almost full'))).toContain(
      '### The disk of db-1 is almost full',
    );
    expect(await shown(published, pubsub('\0\u0001\u0002'))).not.toContain(base64('\0\u0001\u0002'));
  });

  test('credentials in what was decoded are hidden', async () => {
    const text = await shown(
      published,
      pubsub(JSON.stringify({ app: 'shop', password: 'hunter2-and-more' })),
    );
    expect(text).not.toContain('hunter2');
  });
});

describe('other envelopes', () => {
  /** Source: docs.aws.amazon.com, SNS message formats; CloudWatch alarms. */
  const alarm = (state: string) => ({
    Type: 'Notification',
    TopicArn: 'arn:aws:sns:us-east-1:111122223333:alarms',
    Message: JSON.stringify({
      AlarmName: 'HighCPU',
      NewStateValue: state,
      OldStateValue: 'OK',
      NewStateReason: 'x y',
    }),
    Signature: 'EXAMPLE',
    UnsubscribeURL: 'https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe',
  });

  test('the JSON text of an SNS message is read, and nobody is led to unsubscribe', async () => {
    const text = await shown('com.amazonaws.sns.notification', alarm('ALARM'));
    expect(text).toMatch(/^### ⚠️ HighCPU\nalarm/);
    expect(text).not.toMatch(/Unsubscribe|EXAMPLE/);
    expect(await shown('com.amazonaws.sns.notification', alarm('OK'))).toMatch(/^### ✅ Resolved: HighCPU\n/);
  });

  test('an SNS message in the record of a queue is read', async () => {
    const text = await shown('aws.sqs.message', { Records: [{ body: JSON.stringify(alarm('ALARM')) }] });
    expect(text).toContain('### ⚠️ HighCPU');
  });

  test('the detail of EventBridge is read; its title says more than its kind, a score is a severity', async () => {
    const text = await shown('com.amazonaws.guardduty', {
      'detail-type': 'GuardDuty Finding',
      detail: { severity: 8.5, title: 'An instance is performing SSH brute force attacks.', type: 'x:EC2/y' },
    });
    expect(text).toMatch(/^### ⚠️ An instance is performing SSH brute force attacks\.\nseverity 8\.5/);
  });

  test.each([
    ['data', { data: { app: 'shop', password: 'hunter2-and-more' } }],
    ['base64', { data_base64: base64(JSON.stringify({ app: 'shop', password: 'hunter2-and-more' })) }],
  ])('an event in an event is reported as itself, with its data in %s', async (_, given) => {
    const inner = { specversion: '1.0', id: '2', source: '/ci', type: 'com.example.deploy.failed', ...given };
    for (const data of [inner, { message: inner }, pubsub(JSON.stringify(inner))]) {
      const text = await shown('com.example.bridge.forwarded', data);
      expect(text).toContain('### ❌ Deploy failed: shop');
      expect(text).not.toContain('hunter2');
    }
  });

  test('data that is a JSON text is read as JSON', async () => {
    expect(await shown('com.example.x', '{"alertname":"CPU","status":"firing"}')).toMatch(/^### ⚠️ CPU/);
  });

  test.each([
    ['deep JSON', `${'['.repeat(100_000)}`],
    ['a megabyte of base64', 'QUJD'.repeat(300_000)],
    ['no base64', '=AAA====AAAABBBBCCCCDDDD'],
    ['a thousand envelopes', JSON.stringify({ message: JSON.stringify({ message: '{' }) })],
  ])('%s in a body changes nothing and costs little', (_, text) => {
    const start = process.cpuUsage();
    const event = eventWith({
      type: published,
      data: { message: { messageId: '1', data: text, body: text } },
    });
    withoutEnvelopes(event);
    expect(process.cpuUsage(start).user).toBeLessThan(500_000);
  });

  test('compressed data in an envelope is not shown', async () => {
    const data = gzipSync(JSON.stringify({ logGroup: '/aws/lambda/cart', logEvents: [] })).toString('base64');
    const text = await shown('com.amazonaws.logs', { awslogs: { data }, functionName: 'ship-logs' });
    expect(text).toContain('ship-logs');
    expect(text).not.toContain('H4sI');
  });

  test('an event without an envelope is itself', () => {
    const event = eventWith({ data: { message: 'plain words', data: { a: 'abcd' } } });
    expect(withoutEnvelopes(event)).toBe(event);
  });
});

describe('the sentence of an event', () => {
  /** Source: vmware-samples/vcenter-event-broker-appliance. */
  const veba = {
    Key: 1,
    UserName: 'VSPHERE.LOCAL\\Administrator',
    Host: { Name: 'esx-1' },
    Vm: { Name: 'shop-web' },
    FullFormattedMessage: 'shop-web on esx-1 in DC-1 is powered off',
  };

  test('is its headline if nothing else says what happened', async () => {
    expect(await shown('com.vmware.event.router/event', veba)).toContain(
      '### shop-web on esx-1 in DC-1 is powered off',
    );
    const long = `${'The disk is almost full on this host. '.repeat(5)}`;
    expect(await shown('com.example.x', { message: long })).toContain(
      '### The disk is almost full on this host.\n',
    );
  });

  test('is found under any name', async () => {
    const text = await shown('com.example.x', {
      extra: { hinweis: 'Der Speicher von db-1 ist fast voll' },
      n: 1,
    });
    expect(text).toContain('### Der Speicher von db-1 ist fast voll');
  });
});

describe('the text of a configuration', () => {
  const secret = 'Tr0ub4dor';

  test.each([
    ['Nacos', { dataId: 'shop.properties', group: 'G', content: `db.url=jdbc:mysql\ndb.pass=${secret}` }],
    ['Nacos, of one word', { dataId: 'shop', group: 'G', content: secret }],
    ['a configuration of several lines', { app: 'shop', config: `host: a\nport: 1\nkey: ${secret}` }],
    ['Apollo', { propertyName: 'db.pass', oldValue: 'x', newValue: secret }],
  ])('of %s is neither headline nor shown', async (_, data) => {
    for (const locale of locales) {
      const [body] = (
        await composeEvents(eventWith({ type: 'nacos.config.changed', data }), settingsWith({ locale }))
      ).bodies;
      expect(body && textOf(body)).not.toContain(secret);
    }
  });

  test('is not confused with a text', async () => {
    const text = await shown('com.example.x', { content: 'Stand-up in five minutes' });
    expect(text).toContain('### Stand-up in five minutes');
  });
});

test.each([
  'https://api.github.com/repos/octo/hello/issues/1',
  'https://gitlab.example.com/api/v4/projects/1',
  'https://dev.azure.com/octo/_apis/build/Builds/1',
  'https://jira.example.com/rest/api/2/issue/1',
  'https://git.example.com/octo/hello.git',
])('%s is for programs, so there is no link to it', async (url) => {
  const page = 'https://git.example.com/octo/hello';
  const text = await shown('com.example.x', { title: 'A page', url, page });
  expect(text).toContain(page);
  expect(text).not.toContain(`](${url}`);
});

const opened = (data: unknown) => withoutEnvelopes(eventWith({ type: 'com.example.thing', data })).data;

describe('what the texts of an envelope hold', () => {
  /** The data inside this many objects. */
  const inside = (levels: number, data: unknown): unknown =>
    levels === 0 ? data : { a: inside(levels - 1, data) };
  const packed = { body: '{"x":1}' };
  const unpacked = { body: { x: 1 } };

  test('is opened six levels deep, in lists too', () => {
    expect(opened(inside(6, packed))).toEqual(inside(6, unpacked));
    expect(opened(inside(7, packed))).toEqual(inside(7, packed));
    expect(opened(inside(5, [packed]))).toEqual(inside(5, [unpacked]));
    expect(opened(inside(6, [packed]))).toEqual(inside(6, [packed]));
    expect(opened([[[packed]]])).toEqual([[[unpacked]]]);
  });

  test('is opened in 500 fields, and in lists of 500 items', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
    expect(opened({ ...many(499), ...packed })).toMatchObject(unpacked);
    expect(opened({ ...many(500), ...packed })).toMatchObject(packed);
    expect(opened({ list: [...Array(499).fill(1), packed] })).toEqual({
      list: [...Array(499).fill(1), unpacked],
    });
    const long = { list: [...Array(500).fill(1), packed] };
    expect(opened(long)).toBe(long);
  });

  test.each<[string, unknown, unknown]>([
    ['base64 of words is read', { message: base64('the disk of db-1') }, { message: 'the disk of db-1' }],
    ['base64 of less than 24 characters may be a word', { message: base64('so it is') }, undefined],
    ['base64 of one word may be a name', { message: base64('abcdefghijklmnopqr') }, undefined],
    ['base64 of bytes may be a hash', { value: 'deadbeefdeadbeefdeadbeef' }, undefined],
    ['what is called base64 is read, also one word', { x_base64: base64('hello') }, { x_base64: 'hello' }],
    ['bytes that are called base64 are not shown', { x_base64: '/////w==', hall: 'H2' }, { hall: 'H2' }],
    ['gzip is not shown', { message: `H4sI${'A'.repeat(20)}`, hall: 'H2' }, { hall: 'H2' }],
    ['less than 24 characters are no gzip', { message: `H4sI${'A'.repeat(19)}` }, undefined],
    ['a text that begins like gzip stays', { message: `H4sI${'A'.repeat(20)} is odd` }, undefined],
    ['a text that ends like gzip stays', { message: `It is H4sI${'A'.repeat(20)}` }, undefined],
    [
      'only data of bytes becomes a text',
      { data: 'plain words', body: '{"a":1}' },
      { data: 'plain words', body: { a: 1 } },
    ],
    [
      'Pub/Sub stamps a message with its id and time, no other name',
      { messageId: '1', publish_time: 'x', originalMessageId: '2', messageIds: '3', data: base64('hello') },
      { originalMessageId: '2', messageIds: '3', text: 'hello' },
    ],
    [
      'the subscription is no news, though a message has attributes only',
      { subscription: 's', message: { messageId: '1', attributes: { hall: 'H2' } } },
      { message: { messageId: '1', attributes: { hall: 'H2' } } },
    ],
    ['a list without a text to open stays', { list: [{ a: 1 }, 'x'] }, undefined],
  ])('%s', (_, data, expected) => {
    if (expected === undefined) expect(opened(data)).toBe(data);
    else expect(opened(data)).toStrictEqual(expected);
  });

  test('bytes of any length are not shown', () => {
    const bytes = 'A'.repeat(300_000);
    expect(opened({ x_base64: bytes, hall: 'H2' })).toStrictEqual({ hall: 'H2' });
    expect(opened({ messageId: '1', data: bytes, hall: 'H2' })).toStrictEqual({ hall: 'H2' });
  });
});

describe('a text is that of a configuration', () => {
  const isConfig = (config: string) => !('config' in Object(opened({ app: 'shop', config })));

  test.each([
    ['of settings', 'host=a\nport=1'],
    ['of indented settings', '  host: a\n  port: 1'],
    ['with spaces before the signs', 'host = a\nport = 1'],
    ['with quotes', '"host": "a",\n"port": 1'],
    ['of a list', '- host: a\n- port: 1'],
    ['with colours', 'back=#fff\nfront=#000'],
    ['with empty lines', 'host=a\n \n\t\n \nport=1'],
    ['with indented remarks', 'host=a\n  # of the hall\n  # in the south\nport=1'],
    ['with eight settings in ten lines', `${'a=1\n'.repeat(8)}two words\nand more`],
    ['of any length', 'host=a\n'.repeat(50_000)],
  ])('%s', (_, config) => expect(isConfig(config)).toBe(true));

  test.each([
    ['with seven settings in ten lines', `${'a=1\n'.repeat(7)}two words\nand more\nthan that`],
    ['of one line', 'host=a'],
    ['of sentences with colons', 'The host is: a\nIts port is: 1'],
    ['of lines without a value', 'host:\nport:'],
  ])('not %s', (_, config) => expect(isConfig(config)).toBe(false));
});

describe('an event in an envelope', () => {
  const inner = { specversion: '1.0', id: '7', source: '/inner', type: 'com.inner' };
  const timeOf = (time: unknown) => withoutEnvelopes(eventWith({ data: { ...inner, time } })).time;

  test('is found behind other keys of the envelope', () => {
    const data = { receiver: 'x', detail: { a: 1 }, body: inner };
    expect(withoutEnvelopes(eventWith({ data })).type).toBe('com.inner');
  });

  test('is found in three envelopes, not in four', () => {
    const nested = (count: number): unknown => ({
      ...inner,
      type: `com.level${count}`,
      data: count === 0 ? { a: 1 } : nested(count - 1),
    });
    expect(withoutEnvelopes(eventWith({ data: nested(2) })).type).toBe('com.level0');
    expect(withoutEnvelopes(eventWith({ data: nested(4) })).type).toBe('com.level2');
  });

  test('has its time if that is one', () => {
    expect(timeOf('2026-11-23T07:58:00Z')).toBe('2026-11-23T07:58:00Z');
    for (const time of ['yesterday', 1_795_000_000]) expect(timeOf(time)).toBeUndefined();
  });
});

describe('the event of a dispatch', () => {
  const given = { specversion: '1.0', id: '7', source: '/octo', type: 'com.github.repository_dispatch' };
  const dispatched = (data: unknown) =>
    dispatchedEvent(createCloudEvent({ ...given, subject: 'x', time: '2026-11-23T07:58:00Z', data }));

  test('has the type of its sender, no subject and no time', () => {
    expect(dispatched({ action: 'restock', client_payload: { a: 1 } })).toStrictEqual(
      createCloudEvent({ ...given, type: 'restock', data: { a: 1 } }),
    );
  });

  test.each<[unknown, unknown]>([
    [{ only: { a: 1 } }, { a: 1 }],
    [
      { one: { a: 1 }, two: { b: 2 } },
      { one: { a: 1 }, two: { b: 2 } },
    ],
    [{ only: 'x' }, { only: 'x' }],
    [{ only: [1] }, { only: [1] }],
    ['x', 'x'],
  ])('of the payload %j has the data %j', (client_payload, data) => {
    expect(dispatched({ action: 'restock', client_payload }).data).toEqual(data);
  });

  test('without a type is called by the name of the event', () => {
    expect(['restock', undefined].map((action) => dispatchName({ action }))).toEqual([
      'restock',
      'repository_dispatch',
    ]);
  });
});

test('a type says that it is about the transport in its first 300 characters', () => {
  expect(isTransport('aws.sqs.message')).toBe(true);
  expect(isTransport('com.example.order')).toBe(false);
  expect(isTransport(`${'x'.repeat(295)}kafka`)).toBe(true);
  expect(isTransport(`${'x'.repeat(296)}kafka`)).toBe(false);
});
