import { describe, expect, test } from 'vitest';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';
import { happeningOf, saying, severityBeside, typeWords } from '../../../src/message/any-event/happening.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';
import type { Locale } from '../../../src/message/settings.ts';

type Data = Readonly<Record<string, unknown>>;

const happening = (type: string, data: Data, locale: Locale = 'en') =>
  happeningOf(type, eventParts(data, {}, type), { words: sharedWords[locale], locale });
const headline = (type: string, data: Data, locale?: Locale) => happening(type, data, locale)?.headline;
const severity = (type: string, data: Data) => severityBeside(type, eventParts(data, {}, type));

const words = (length: number) => 'x '.repeat(length / 2).padEnd(length, 'x');

describe('what happened is said by', () => {
  test.each<[what: string, type: string, data: Data, en: string | undefined]>([
    [
      'the type, if the state agrees',
      'shop.test.completed',
      { status: 'passed', job: 'a' },
      'Test completed',
    ],
    ['the state, if the type says better', 'shop.test.completed', { status: 'failed' }, 'Test failed'],
    ['the state, if the type says nothing', 'shop.disk', { status: 'failed' }, 'Shop disk failed'],
    ['the state and the name', 'shop.disk', { status: 'failed', host: 'web-1' }, 'Shop disk failed: web-1'],
    ['no state of which nobody knows what it means', 'shop.order', { status: 'warm', host: 'a' }, undefined],
    ['no state without a type', '', { status: 'failed', host: 'web-1' }, undefined],
    [
      'a sentence before the state',
      'shop.disk',
      { status: 'failed', message: 'The disk is full' },
      'The disk is full',
    ],
    ['the type and a name', 'shop.alert.created', { host: 'a', message: 'It is full' }, 'Alert created: a'],
    ['the state before a word', 'shop.disk', { status: 'failed', message: 'diskfull' }, 'Shop disk failed'],
    ['a sentence of 120 characters', 'shop.disk', { status: 'failed', message: words(120) }, words(120)],
    [
      'the state before a longer one',
      'shop.disk',
      { status: 'failed', message: words(121) },
      'Shop disk failed',
    ],
    [
      'the state that changed',
      'shop.DiskStatusChanged',
      { status: 'failed', host: 'web-1' },
      'Shop disk failed: web-1',
    ],
    ['the state that was updated', 'shop.DiskStateUpdated', { status: 'failed' }, 'Shop disk failed'],
    ['the state of an update', 'shop.DiskStateUpdate', { status: 'failed' }, 'Shop disk failed'],
    ['what was deleted', 'shop.DiskStateDeleted', { status: 'failed' }, 'Shop disk state deleted'],
    ['what changed', 'shop.DiskStatusPageChanged', { status: 'failed' }, 'Disk status page changed'],
    ['that a state changed', 'shop.DiskStateChanged', {}, 'Shop disk state changed'],
  ])('%s: %s %j', (_, type, data, en) => expect(headline(type, data)).toBe(en));
});

describe('the name of a kind of event', () => {
  test.each<[name: string, en: string, zh: string]>([
    ['EC2 Instance State-change Notification', 'EC2 instance stopped', 'EC2 实例已停止'],
    ['Disk State Change Request', 'Disk State Change Request', 'Disk State Change Request'],
    [`${'d'.repeat(80)} state change`, `D${'d'.repeat(79)} stopped`, `D${'d'.repeat(79)} 已停止`],
    [`${'d'.repeat(81)} state change`, `${'d'.repeat(81)} state change`, `${'d'.repeat(81)} state change`],
    ['storage.buckets.delete', 'Bucket deleted', '存储桶已删除'],
    ['iam.accessKeys.delete', 'Access key deleted', 'Access 密钥已删除'],
    ['cloud.dns.delete', 'Dns deleted', 'Dns 已删除'],
    ['ec2.RunInstances', 'Run instances', 'Run instances'],
    ['New storage.buckets.delete', 'New storage.buckets.delete', 'New storage.buckets.delete'],
    ['storage.buckets.delete now', 'storage.buckets.delete now', 'storage.buckets.delete now'],
    ['storage.old_buckets.delete', 'storage.old_buckets.delete', 'storage.old_buckets.delete'],
  ])('%s', (name, en, zh) => {
    expect(headline('x', { eventName: name, state: 'stopped' })).toBe(en);
    expect(headline('x', { eventName: name, state: 'stopped' }, 'zh-CN')).toBe(zh);
  });

  test.each([
    ['warm', 'Disk warm'],
    ['timed out', 'Disk timed out'],
    ['x'.repeat(31), `Disk ${'x'.repeat(31)}`],
    ['已 stopped', 'Disk State Change'],
    ['stopped 了', 'Disk State Change'],
  ])('goes with a state in plain letters only: %s', (state, en) =>
    expect(headline('x', { eventName: 'Disk State Change', state })).toBe(en),
  );
});

describe('a scan that is over', () => {
  test.each<[string, string, string, string]>([
    ['completed', 'Critical', 'Critical-severity findings', '扫描发现严重问题'],
    ['completed', 'High', 'High-severity findings', '扫描发现高危问题'],
    ['succeeded', 'Medium', 'Medium-severity findings', '扫描发现中危问题'],
    ['ended', 'ERROR', 'Error-severity findings', '扫描发现错误问题'],
    ['completed', 'Low', 'Scan completed', '扫描已完成'],
    ['completed', 'P1', 'Scan completed', '扫描已完成'],
    ['completed', 'sev 1', 'Scan completed', '扫描已完成'],
    ['started', 'High', 'Scan started', '扫描已开始'],
  ])('%s with %s', (verb, level, en, zh) => {
    expect(headline(`shop.scan.${verb}`, { severity: level })).toBe(en);
    expect(headline(`shop.scan.${verb}`, { severity: level }, 'zh-CN')).toBe(zh);
  });
});

test.each([
  ['issue', 'error', 'New error', '新增错误'],
  ['issue', 'Fatal', 'New error', '新增错误'],
  ['issue', 'noncritical', 'New issue', '新增 Issue'],
  ['issue', 'errors', 'New issue', '新增 Issue'],
  ['MyIssue', 'error', 'New My error', '新增 My 错误'],
  ['IssueError', 'error', 'New Issue error', '新增 Issue 错误'],
  ['anomaly', 'error', 'New anomaly', '新增 anomaly'],
  ['reissue', 'error', 'Reissue created', '新增 reissue'],
  ['IssueComment', 'error', 'Issue comment created', '新增 issue comment'],
])('a problem that was created is new: %s, %s', (noun, level, en, zh) => {
  expect(headline(`shop.${noun}.created`, { level })).toBe(en);
  expect(headline(`shop.${noun}.created`, { level }, 'zh-CN')).toBe(zh);
});

describe('an object in a bucket has its own name', () => {
  const bucket = { name: 'backups' };
  const object = { key: 'db.gz' };
  test.each<[type: string, data: Data, en: string]>([
    ['shop.object.created', { bucket, object }, 'Object created: db.gz'],
    ['shop.StorageObjectCreated', { bucketName: 'backups', object }, 'Storage object created: db.gz'],
    ['shop.ObjectLockCreated', { bucket, object }, 'Object lock created: db.gz'],
    ['shop.object.created', { bucket: { ...bucket, object } }, 'Object created: db.gz'],
    ['shop.object.created', { object }, 'Object created: db.gz'],
    ['shop.object.created', { bucket }, 'Object created: backups'],
    ['x', { methodName: 'storage.objects.create', bucket, object }, 'Object created: db.gz'],
    ['shop.objectstore.created', { bucket, object }, 'Objectstore created: backups'],
    ['shop.subobject.created', { bucket, object }, 'Subobject created: backups'],
    ['shop.disk.created', { bucket, object }, 'Disk created: backups'],
    ['shop.object.created', { source_bucket: bucket, object }, 'Object created: db.gz'],
  ])('%s %j', (type, data, en) => expect(headline(type, data)).toBe(en));
});

describe('of a long text the headline is', () => {
  const end = `. ${'y'.repeat(200)}`;
  test.each<[string, string, string]>([
    ['all, up to 120 characters', `Full. ${'y'.repeat(114)}`, `Full. ${'y'.repeat(114)}`],
    ['its first sentence', `Full. ${'y'.repeat(115)}`, 'Full.'],
    ['its first sentence', `Full? ${'y'.repeat(115)}`, 'Full?'],
    ['its first sentence', `磁盘已满。${'满'.repeat(120)}`, '磁盘已满。'],
    ['its first line', `disk 1.5 full\n${'y'.repeat(120)}`, 'disk 1.5 full'],
    ['its first line that says something', `\n  disk full\n${'y'.repeat(120)}`, 'disk full'],
    ['its first sentence of 141 characters', `${'d'.repeat(140)}${end}`, `${'d'.repeat(140)}.`],
    [
      '300 characters if the sentence is longer',
      `${'d'.repeat(141)}${end}`,
      `${'d'.repeat(141)}${end}`.slice(0, 300),
    ],
    ['not a mark alone', `! ${'y'.repeat(120)}`, `! ${'y'.repeat(120)}`],
    ['not more than 300 characters', 'z'.repeat(400), 'z'.repeat(300)],
  ])('%s: %s', (_, message, en) => expect(headline('shop.order', { message })).toBe(en));
});

describe('the severity', () => {
  test.each<[what: string, type: string, data: Data, severity: string | undefined]>([
    ['is that of the type', 'shop.disk.critical', {}, 'critical'],
    ['is that of the type', 'shop.disk.ready', {}, 'good'],
    ['is that of the type with a word that denies it', 'shop.disk.not_ready', {}, 'bad'],
    ['is that of the type with a word that denies it', 'shop.MyBigDiskNotReady', {}, 'bad'],
    ['is that of the type with a word that takes a part', 'shop.job.partially_succeeded', {}, 'warning'],
    ['is that of the type, whatever begins like a denial', 'shop.node.ready', {}, 'good'],
    ['is that of the type, whatever ends like a denial', 'shop.casino.completed', {}, 'good'],
    ['is that of a bad type beside a good state', 'shop.disk.failed', { status: 'ok' }, 'bad'],
    ['is that of a critical type beside a good state', 'shop.disk.critical', { status: 'ok' }, 'critical'],
    ['is good if an alert is over', 'shop.alert.failed', { status: 'resolved' }, 'good'],
    ['is that of a bad type beside a state that goes on', 'shop.disk.failed', { status: 'running' }, 'bad'],
    ['is none of a good type beside it', 'shop.disk.succeeded', { status: 'running' }, undefined],
    ['is that of a good type beside an odd state', 'shop.disk.succeeded', { status: 'warm' }, 'good'],
    ['is none of an end beside an odd state', 'shop.disk.completed', { status: 'warm' }, undefined],
    ['is that of the state beside an end', 'shop.disk.completed', { status: 'failed' }, 'bad'],
    ['is none of an end with a failure', 'shop.backup.completed', { message: 'It failed' }, undefined],
    [
      'is none of an end with a failure',
      'shop.backup',
      { status: 'completed', title: 'It failed' },
      undefined,
    ],
    ['is none of an end with a failure', 'shop.backup.done', { alertname: 'Disk failed' }, undefined],
    ['is good of an end without one', 'shop.backup.completed', { message: 'It went well' }, 'good'],
    [
      'is good of a success, whatever the words',
      'shop.backup',
      { status: 'succeeded', message: 'Retried after the disk failed' },
      'good',
    ],
    ['is bad of a failure, whatever the words', 'shop.disk', { status: 'failed', message: 'No' }, 'bad'],
  ])('%s: %s %j', (_, type, data, expected) => expect(severity(type, data)).toBe(expected));
});

describe('noun and verb', () => {
  test.each([
    ['deploy key', 'created', 'Deploy key created', '新增部署密钥'],
    ['api key', 'deleted', 'Api key deleted', 'Api 密钥已删除'],
    ['gitlab build', 'failed', 'GitLab Build failed', 'GitLab 构建失败'],
    ['github build', 'failed', 'GitHub Build failed', 'GitHub 构建失败'],
    ['guardduty build', 'failed', 'GuardDuty Build failed', 'GuardDuty 构建失败'],
    ['pagerduty incident', 'resolved', 'PagerDuty Incident resolved', 'PagerDuty 故障已恢复'],
    ['circleci build', 'failed', 'CircleCI Build failed', 'CircleCI 构建失败'],
    ['ab build', 'failed', 'Ab Build failed', 'Ab 构建失败'],
    ['a build', 'failed', 'Build failed', '构建失败'],
    ['ünder build', 'failed', 'Build failed', '构建失败'],
    ['under@ build', 'failed', 'Build failed', '构建失败'],
    ['one two three build', 'failed', 'Build failed', '构建失败'],
    ['deploy', '部署失败', 'Deploy 部署失败', '部署失败'],
    ['deploy', 'deployed', 'Deploy deployed', '部署已部署'],
    ['commit comment', 'created', 'New comment on a commit', '提交有新评论'],
  ])('%s %s', (noun, verb, en, zh) => {
    expect([saying(noun, verb, 'en'), saying(noun, verb, 'zh-CN')]).toEqual([en, zh]);
  });

  test.each<[string, string, string | undefined]>([
    ['example.com.created', 'com', 'created'],
    ['aws.ec2.created', 'ec2', 'created'],
    ['aws.2fa.created', '2fa', 'created'],
    ['shop.order.v10.created', 'order', 'created'],
    ['shop.order.created.v10', 'order', 'created'],
    ['shop.order.created.v1alpha', 'order', 'created'],
    ['shop.order.created.v2beta12', 'order', 'created'],
    ['shop.HTTPErrorCreated', 'httperror', 'created'],
    ['shop.Ec2InstanceCreated', 'ec2 instance', 'created'],
    ['shop._order__item_created', 'order item', 'created'],
    ['shop//order..created', 'order', 'created'],
    ['shop.OneTwoThreeFour.created', 'two three four', 'created'],
    ['shop.order.event.created.events', 'order', 'created'],
    ['shop.order.source.created.sources', 'order', 'created'],
    ['shop.order.webhook.created.notifications', 'order', 'created'],
  ])('of the type %s', (type, noun, verb) => {
    expect(typeWords(type, (word) => word === 'created')).toEqual({ noun, verb });
  });
});
