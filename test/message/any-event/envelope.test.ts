import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { withoutEnvelopes } from '../../../src/message/any-event/envelope.ts';
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
