import { describe, expect, test } from 'vitest';
import { askOf } from '../../../src/message/any-event/extras.ts';
import { composeEvents, eventWith, messageLines, settingsWith } from '../run-context.ts';

/** The lines of the message of an event of a shop. */
const linesOf = (
  data: unknown,
  given: Readonly<Record<string, unknown>> = {},
  locale: 'en' | 'zh-CN' = 'en',
) => messageLines(eventWith({ type: 'com.example.thing', source: '/shop', data, ...given }), locale);

describe('what waits for a person', () => {
  test.each([
    ['inquiring', 'answer'],
    ['Action Required', 'answer'],
    ['awaiting_approval', 'approval'],
    ['WAITING_FOR_APPROVAL', 'approval'],
    ['pending', undefined],
    ['waiting', undefined],
    ['approved', undefined],
  ] as const)('%s asks for: %s', (state, ask) => expect(askOf(state)).toBe(ask));

  test('has ✋ and says so first', async () => {
    const data = { title: 'Deploy 12 to production', status: 'waiting_for_approval' };
    expect((await linesOf(data))[0]).toBe('### ✋ Approval needed: Deploy 12 to production');
    expect((await linesOf(data, {}, 'zh-CN'))[0]).toBe('### ✋ 待审批：Deploy 12 to production');
  });

  test('keeps the sign of what is critical', async () => {
    const data = { title: 'The disk is lost', status: 'inquiring', severity: 'critical' };
    expect((await linesOf(data))[0]).toBe('### 🔥 The disk is lost');
  });
});

describe('whoever stands in an event', () => {
  test.each([
    [{ operator: 'mona' }, 'by mona'],
    [{ user: { username: 'mona', id: 7 } }, 'by mona'],
    [{ user: 'Mona' }, 'user Mona'],
    [{ 'user.name': 'root' }, 'user root'],
  ])('%j is reported as "%s"', async (person, said) => {
    const [, facts] = await linesOf({ title: 'The card was refused', ...person });
    expect(facts).toContain(said);
  });

  test.each(['auto', 'system', 'scheduler'])('%s is nobody', async (operator) => {
    expect((await linesOf({ title: 'Backup of the shop', operator })).join('\n')).not.toContain(operator);
  });
});

describe('the time', () => {
  const time = '2026-11-23T07:58:00Z';

  test('is that of what happened, not of the event that says it', async () => {
    const [, facts] = await linesOf(
      { title: 'Too warm in hall 2', timestamp: '2026-11-23T06:20:00Z' },
      { time },
    );
    expect(facts).toBe('06:20 UTC');
  });

  test('is that of the event if the data has one that lies after it, or only that of an object', async () => {
    for (const data of [{ timestamp: '2026-11-24T06:20:00Z' }, { created_at: '2026-11-02T06:20:00Z' }]) {
      expect((await linesOf({ title: 'Too warm in hall 2', ...data }, { time }))[1]).toBe('07:58 UTC');
    }
  });

  test('between start and end is reported as a length', async () => {
    const data = {
      title: 'Backup of the shop',
      started_at: '2026-11-23T06:20:00Z',
      finished_at: '2026-11-23T06:50:00Z',
    };
    expect((await linesOf(data, { time }))[1]).toBe('30 min · 06:50 UTC');
    expect((await linesOf(data, { time }, 'zh-CN'))[1]).toBe('用时 30 分钟 · 14:50');
  });
});

describe('a headline', () => {
  test('of a state that changed is the state', async () => {
    const data = { name: 'web-1', 'detail-type': 'VM Instance State-change Notification', state: 'stopped' };
    expect((await linesOf(data))[0]).toBe('### VM instance stopped: web-1');
    const type = 'com.example.backup.statusChanged';
    expect((await linesOf({ service: 'shop', status: 'failed' }, { type }))[0]).toBe(
      '### ❌ Backup failed: shop',
    );
  });

  test('that is a code is read as words', async () => {
    const data = { methodName: 'compute.instances.delete', resourceName: 'projects/shop/instances/web-1' };
    expect((await linesOf(data))[0]).toBe('### Instance deleted: web-1');
    expect((await linesOf(data, {}, 'zh-CN'))[0]).toBe('### 实例已删除：web-1');
  });

  test('of a scan that is over is what it found', async () => {
    const type = 'com.example.scan.completed';
    const data = { repository: 'shop/cart', severity: 'High' };
    expect((await linesOf(data, { type }))[0]).toBe('### ⚠️ High-severity findings: shop/cart');
    expect((await linesOf({ repository: 'shop/cart' }, { type }))[0]).toBe(
      '### ✅ Scan completed: shop/cart',
    );
  });

  test('of a message queue is what the message says', async () => {
    const data = { orderId: 'o-1001', status: 'failed', message: 'The card was refused' };
    const [headline, facts] = await linesOf(data, { type: 'com.dapr.event.sent' });
    expect(headline).toBe('### ❌ The card was refused');
    expect(facts).toContain('failed · o-1001 · ');
  });
});

test('a rule of medium severity that is not kept is a warning, of a high one a failure', async () => {
  const broken = { policy: 'require-labels', status: 'fail', resource: { name: 'web' } };
  expect((await linesOf({ ...broken, severity: 'medium' }))[0]).toBe('### ⚠️ require-labels');
  expect((await linesOf({ ...broken, severity: 'high' }))[0]).toBe('### ❌ require-labels');
  expect((await linesOf(broken))[0]).toBe('### ❌ require-labels');
});

describe('of the values', () => {
  const title = 'Too warm in hall 2';

  test('an amount has its currency, a size its unit', async () => {
    const lines = await linesOf({ title, amount: 42.5, currency: 'EUR', size: 1_048_576 });
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- **Amount**: 42.5 EUR',
      '- **Size**: 1 MB',
    ]);
  });

  test('a number of times stands beside since when', async () => {
    const since = { title, firstSeen: '2026-11-23T06:20:00Z', count: 42 };
    expect((await linesOf(since))[1]).toBe('since 06:20 UTC · 42 times');
    expect((await linesOf(since, {}, 'zh-CN'))[1]).toBe('始于 14:20 · 42 次');
    expect((await linesOf({ ...since, count: 1 }))[1]).toBe('since 06:20 UTC');
    const undated = await linesOf({ title, count: 42 });
    expect(undated.filter((line) => line.startsWith('- '))).toEqual(['- **Count**: 42']);
  });

  test('of a long path the title has the last name, the message the last three', async () => {
    const subject = '/blobServices/default/containers/backups/blobs/db-2026.tar.gz';
    const event = eventWith({
      type: 'Microsoft.Storage.BlobCreated',
      subject,
      data: { url: 'https://shop.example.com/db' },
    });
    const [body] = (await composeEvents(event, settingsWith())).bodies;
    if (body?.message.msgtype !== 'markdown') throw new Error('no markdown message');
    const { title, text } = body.message.markdown;
    expect(title).toBe('Blob created · db-2026.tar.gz');
    expect(text).toContain('\n…/backups/blobs/db-2026.tar.gz · ');
  });

  test('what the headline says of a path or of a failure is not said again', async () => {
    const audit = { methodName: 'storage.buckets.delete', resourceName: 'projects/_/buckets/backups' };
    const [headline, facts] = await linesOf(audit);
    expect(headline).toBe('### Bucket deleted: backups');
    expect(facts).not.toContain('projects');
    const gate = { type: 'org.sonarqube.qualitygate', status: 'ERROR', project: { name: 'Shop' } };
    const lines = await linesOf(gate, { type: gate.type }, 'zh-CN');
    expect(lines[0]).toBe('### ❌ SonarQube 质量门禁未通过：Shop');
    expect(lines[1]).not.toContain('出错');
  });

  test('the names of fields begin with a capital, keys that are no words stay as they are', async () => {
    const lines = await linesOf({ title, statusPage: 'on', 'proc.name': 'bash' });
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- **Status page**: on',
      '- **proc.name**: bash',
    ]);
  });

  test('a row that changed shows what changed', async () => {
    const lines = await linesOf({
      table: 'orders',
      op: 'u',
      before: { status: 'open', total: 2 },
      after: { status: 'shipped', total: 2 },
    });
    expect(lines.filter((line) => line.startsWith('- '))).toEqual(['- **Status**: open → shipped']);
  });

  test('what is false, and how something is stored, is left out', async () => {
    const lines = await linesOf({ title, tag: false, contentType: 'text/plain', hall: 'H 2' });
    expect(lines.filter((line) => line.startsWith('- '))).toEqual(['- **Hall**: H 2']);
  });

  test('the jobs that failed come first, beside the commit', async () => {
    const lines = await linesOf({
      title,
      status: 'failed',
      branch: 'main',
      commit: { id: 'a1b2c3d4e5f6', message: 'fix: handle empty payload\n\nMore.', author: { name: 'Mona' } },
      jobs: [
        { name: 'build', status: 'success' },
        { stage: 'test', name: 'unit', status: 'failed' },
        { name: 'canary', status: 'failed', allow_failure: true },
      ],
    });
    expect(lines).toContain('> fix: handle empty payload');
    expect(lines).toContain('> `a1b2c3d` · by Mona');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual(['- **Failed**: test › unit']);
  });
});
