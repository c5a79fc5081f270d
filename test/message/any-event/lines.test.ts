import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/message/any-event/event-fields.ts';
import { fieldsOf } from '../../../src/message/any-event/event-fields.ts';
import { eventParts, timeIn } from '../../../src/message/any-event/event-parts.ts';
import { commitIn, failedItems, shaIn, spanIn } from '../../../src/message/any-event/extras.ts';
import { saying, typeWords } from '../../../src/message/any-event/happening.ts';
import { originOf, stateWord } from '../../../src/message/any-event/parts-page.ts';
import { readableRest } from '../../../src/message/any-event/rest.ts';
import { locales } from '../../../src/message/settings.ts';
import { eventWith, messageLines } from '../run-context.ts';

type Given = Readonly<Record<string, unknown>>;

/** The lines of the message of an event, without its type and source. */
async function linesOf(data: unknown, given: Given = {}, locale: 'en' | 'zh-CN' = 'en'): Promise<string[]> {
  const event = eventWith({
    type: 'com.example.thing',
    source: '/shop',
    time: '2026-11-23T08:00:00Z',
    data,
    ...given,
  });
  return (await messageLines(event, locale)).filter((line) => !line.startsWith('com.example.thing · /shop'));
}

const firstOf = async (data: unknown, given?: Given, locale?: 'en' | 'zh-CN') =>
  (await linesOf(data, given, locale))[0]?.replace('### ', '');
const listOf = async (data: unknown, locale?: 'en' | 'zh-CN') =>
  (await linesOf({ title: 'Too warm in hall 2', ...Object(data) }, {}, locale)).filter((line) =>
    line.startsWith('- '),
  );

const fields = (data: unknown) => fieldsOf(data, () => false);
const restOf = (data: unknown) =>
  readableRest(fields(data)).map(({ path, value }) => `${path.join('.')}=${value}`);

describe('the fields of any data', () => {
  const pathsOf = (data: unknown) => fields(data).map(({ path, value }) => `${path.join('.')}=${value}`);
  test('are its values by level, without empty ones', () => {
    expect(pathsOf({ a: { b: 1, c: ' ' }, d: true, e: '', f: null, g: [] })).toEqual(['d=true', 'a.b=1']);
    expect(pathsOf('text')).toEqual(['=text']);
    expect(pathsOf(undefined)).toEqual([]);
    expect(pathsOf(new Uint8Array(3))).toEqual([]);
  });
  test('are short lists of words as a whole, longer ones by item', () => {
    expect(fields({ a: ['x', 1, ' '] })).toEqual([{ path: ['a'], value: 'x, 1', items: ['x', '1'] }]);
    expect(fields({ a: [' '] })).toEqual([]);
    expect(fields({ a: Array(10).fill('x') })).toHaveLength(1);
    expect(fields({ a: Array(11).fill('x') })).toHaveLength(11);
    expect(pathsOf({ a: ['x', 'https://a.example'] })).toEqual(['a.0=x', 'a.1=https://a.example']);
    expect(pathsOf({ a: ['x', 'HTTP://a.example'] })).toHaveLength(2);
    expect(pathsOf({ a: ['x', 'see https://a.example'] })).toHaveLength(1);
  });
  test('of a name and a value are the value under the name', () => {
    expect(pathsOf({ params: [{ name: 'env', value: 'prod' }] })).toEqual(['params.env=prod']);
    expect(pathsOf({ p: [{ name: 'env', value: 'prod', x: 1 }] })).toEqual([
      'p.0.name=env',
      'p.0.value=prod',
      'p.0.x=1',
    ]);
    expect(pathsOf({ p: [{ name: 1, value: 'prod' }] })).toEqual(['p.0.name=1', 'p.0.value=prod']);
    expect(pathsOf({ p: [{ name: 'x', value: { y: 1 } }] })).toEqual(['p.0.name=x', 'p.0.value.y=1']);
  });
  test('are at most eight levels deep, 500, and 4,000 characters long', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });
    expect(fields(deep(8))).toHaveLength(1);
    expect(fields(deep(9))).toHaveLength(0);
    expect(fields(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`k${i}`, i])))).toHaveLength(499);
    expect(fields({ a: 'x'.repeat(4_001) })[0]?.value).toHaveLength(4_000);
    expect(fields({ a: ['x'.repeat(4_001), 'y'] })[0]?.value).toHaveLength(4_000);
  });
  test('are not read under a key that is left out, but in lists', () => {
    expect(fieldsOf({ a: 1, b: 2 }, (key) => key === 'a').map(({ value }) => value)).toEqual(['2']);
    expect(fieldsOf([{ x: 1 }], (key) => key === '0')).toHaveLength(1);
  });
});

describe('the commit of an event', () => {
  const of = (data: unknown) => commitIn(fields(data));
  const sha = 'a1b2c3d4e5f6';
  test.each(['commit', 'head_commit', 'lastCommit'])('is its %s', (key) => {
    expect(of({ [key]: { message: 'fix', id: sha, author: { name: 'Mona' } } })).toEqual({
      message: 'fix',
      sha,
      author: 'Mona',
    });
    expect(of({ [`${key}s`]: { message: 'fix' } })).toBeUndefined();
    expect(of({ [`my${key}`]: { message: 'fix' } })).toBeUndefined();
  });
  test.each(['title', 'subject'])('has its %s if it has no message', (key) => {
    expect(of({ commit: { [key]: 'fix' } })).toEqual({ message: 'fix', sha: undefined, author: undefined });
    expect(of({ commit: { [key]: 'x', message: 'fix' } })?.message).toBe('fix');
  });
  test.each(['id', 'sha', 'commit_id', 'hash'])('has its %s if that is a hash', (key) => {
    const shaOf = (value: string) => of({ commit: { message: 'fix', [key]: value } })?.sha;
    expect(shaOf('a1b2c3d')).toBe('a1b2c3d');
    expect(shaOf('F'.repeat(64))).toBe('F'.repeat(64));
    for (const odd of ['a1b2c3', 'f'.repeat(65), 'xa1b2c3d', 'a1b2c3dx']) expect(shaOf(odd)).toBeUndefined();
  });
  test('has nothing of its author but the name', () => {
    expect(of({ commit: { author: { message: 'x', name: 'Mona' } } })).toBeUndefined();
    expect(of({ commit: { message: 'fix', name: 'x' } })?.author).toBeUndefined();
    expect(of({ commit: { message: 'fix', author: { email: 'x' } } })?.author).toBeUndefined();
  });
  test.each(['short_sha', 'commitSha', 'head_sha', 'checkout_sha', 'sha', 'commitId', 'git_commit'])(
    'is known by its hash under %s',
    (key) => {
      expect(shaIn(fields({ [key]: sha }))?.value).toBe(sha);
      for (const odd of ['a1b2c3', `x${sha}`, `${sha}x`])
        expect(shaIn(fields({ [key]: odd }))).toBeUndefined();
    },
  );
});

describe('the items that failed', () => {
  const of = (...jobs: unknown[]) => failedItems(fields({ jobs })).map(({ value }) => value);
  const items = (...jobs: unknown[]) => failedItems(fields({ jobs }))[0]?.items;
  test.each(['status', 'conclusion', 'result', 'state'])('are known by their %s', (key) => {
    expect(of({ name: 'a', [key]: 'failed' }, { name: 'b', [key]: 'ok' })).toEqual(['a']);
  });
  test('have their stage before the name, if it says more', () => {
    expect(
      items({ name: 'a', stage: 'test', status: 'failed' }, { name: 'b', stage: 'b', status: 'failed' }),
    ).toEqual(['test › a', 'b']);
    expect(of({ name: 'a', status: 'failed' }, { name: 'b', status: 'failed' })).toEqual(['a, b']);
  });
  test('are each reported once, five at most, none that may fail or has no name', () => {
    const failed = (name: string) => ({ name, status: 'failed' });
    expect(items(failed('a'), failed('a'))).toEqual(['a']);
    expect(items(...['a', 'b', 'c', 'd', 'e', 'f'].map(failed))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(of({ ...failed('a'), allow_failure: true })).toEqual([]);
    expect(of({ ...failed('a'), allow_failure: false })).toEqual(['a']);
    expect(of({ status: 'failed', x: 1 })).toEqual([]);
    expect(failedItems(fields({ job: failed('a') }))).toEqual([]);
    expect(failedItems(fields({ x1: failed('a') }))).toEqual([]);
    expect(failedItems(fields({ jobs: [failed('a')] }))[0]?.path).toEqual(['failed']);
  });
});

describe('start and end', () => {
  const [a, b] = ['2026-11-23T06:20:00Z', '2026-11-23T06:50:00Z'];
  const of = (data: unknown) => spanIn(fields(data), timeIn);
  test.each(['startTime', 'started_at', 'started', 'startDate', 'startsAt'])('are known by %s', (key) => {
    expect(of({ [key]: a, ended_at: b })).toMatchObject({
      start: a,
      end: b,
      fields: [{ value: a }, { value: b }],
    });
  });
  test.each(
    `endTime ended_at endsAt completionTime completed_at finishTime finished_at finished resolved_at closedAt recovered_at`.split(
      ' ',
    ),
  )('are known by %s', (key) => {
    expect(of({ started: a, [key]: b })).toMatchObject({ start: a, end: b });
    expect(of({ started: a, other: { [key]: b } })).toBeUndefined();
    expect(of({ started: a, [key]: 'later' })).toBeUndefined();
    expect(of({ begun: a, [key]: b })).toBeUndefined();
  });
});

describe('what is no part', () => {
  test.each(
    [
      'content_type blob_type api signal_type monitoring_service event_source resource_url scan_status grafana_folder',
      'component args entrypoint tag_push user_build_step policy_id detail_type is_main',
    ].flatMap((line) => line.split(' ')),
  )('is technical: %s', (key) => expect(restOf({ [key]: 'x', hall: 'y' })).toEqual(['hall=y']));

  test.each<[unknown, string[]]>([
    [{ type: 'BUILD_FAILED' }, []],
    [{ type: 'A_B_C_D_E_F' }, []],
    [{ type: 'BUILD' }, ['type=BUILD']],
    [{ type: 'A_B_C_D_E_F_G' }, ['type=A_B_C_D_E_F_G']],
    [{ type: 'xBUILD_FAILED' }, ['type=xBUILD_FAILED']],
    [{ type: 'BUILD_FAILEDx' }, ['type=BUILD_FAILEDx']],
    [{ type: `${'A'.repeat(31)}_B` }, [`type=${'A'.repeat(31)}_B`]],
    [{ kind: 'BUILD_FAILED' }, ['kind=BUILD_FAILED']],
    [{ branch: { type: 'x' } }, []],
    [{ branch: { kind: 'x' }, tree: { type: 'x' } }, ['branch.kind=x', 'tree.type=x']],
    [{ hall: false, door: true }, ['door=true']],
    [{ values: { A: 1, BB: 2 }, others: { A: 1 } }, ['values.BB=2', 'others.A=1']],
    [{ duration: '12' }, []],
    [{ duration: '12.5' }, []],
    [{ duration: '12 s' }, ['duration=12 s']],
    [{ duration: 'x12' }, ['duration=x12']],
    [{ length: '12' }, ['length=12']],
    [{ project: { description: 'x' }, repository: { description: 'x' } }, []],
    [{ project: { hall: 'x' }, thing: { description: 'x' } }, ['project.hall=x', 'thing.description=x']],
    [{ amount: 2, currency: 'EUR' }, ['amount=2 EUR']],
    [{ a: { amount: 2, currency: 'EUR' } }, ['a=2 EUR']],
    [{ a: { amount: 2, currency: 'EUR', hall: 'x' } }, ['a.amount=2 EUR', 'a.hall=x']],
    [{ a: { amount: 2 }, currency: 'EUR' }, ['currency=EUR', 'a.amount=2']],
    ...['amount', 'total', 'price', 'sum', 'value', 'cost'].map((name): [unknown, string[]] => [
      { [name]: 2, currency_code: 'EUR', hall: 'x' },
      [`${name}=2 EUR`, 'hall=x'],
    ]),
    [{ amounts: 2, currency: 'EUR' }, ['amounts=2', 'currency=EUR']],
    [{ subtotal: 2, currency: 'EUR' }, ['subtotal=2', 'currency=EUR']],
    [{ before: { a: 1, b: 2 }, after: { a: 3, c: 4 } }, ['a=1 → 3', 'after.c=4']],
    [{ before: { a: 1 } }, ['before.a=1']],
    [{ after: { a: 1 }, hall: 'x' }, ['hall=x', 'after.a=1']],
  ])('of %j is: %j', (data, expected) => expect(restOf(data)).toEqual(expected));
});

describe('a line of a value', () => {
  test.each<[unknown, string, string?]>([
    [{ contentLength: 2_048 }, '- **Size**: 2 kB', '- **大小**：2 kB'],
    [{ file_size: 2_048 }, '- **File size**: 2048'],
    [{ filesize: 1_536 }, '- **Filesize**: 1.5 kB'],
    [{ filesize: 15_872 }, '- **Filesize**: 16 kB'],
    [{ filesize: 9_999 }, '- **Filesize**: 9.8 kB'],
    [{ filesize: 999 }, '- **Filesize**: 999'],
    [{ sizeInBytes: 1_048_576 }, '- **Size in bytes**: 1 MB'],
    [{ total_bytes: 1_073_741_824 }, '- **Total bytes**: 1 GB'],
    [{ bytes: 5_497_558_138_880 }, '- **Bytes**: 5 TB'],
    [{ bytesx: 2_048 }, '- **Bytesx**: 2048'],
    [{ resize: 2_048 }, '- **Resize**: 2048'],
    [{ size: '2048x' }, '- **Size**: 2048x'],
    [{ door: true }, '- **Door**: yes', '- **Door**：是'],
    [{ colours: ['red', 'blue'] }, '- **Colours**: red, blue', '- **Colours**：red、blue'],
    [{ opened_ts: 1_795_000_000 }, '- **Opened ts**: 18 Nov, 11:06 UTC'],
    [{ opened_ms: 1_795_000_000_000 }, '- **Opened ms**: 18 Nov, 11:06 UTC'],
    [{ opened: 1_795_000_000 }, '- **Opened**: 1795000000'],
    [{ opened_ts: 179_500_000 }, '- **Opened ts**: 179500000'],
    [{ opened_ts: '0999999999999' }, '- **Opened ts**: 0999999999999'],
    [{ opened_ts: 'x1795000000000' }, '- **Opened ts**: x1795000000000'],
    [{ oven: { value: 'hot' } }, '- **Oven**: hot'],
    [{ oven: { code: 'hot' } }, '- **Oven code**: hot'],
    [{ oven: { mode: 'hot' } }, '- **Oven mode**: hot'],
    [{ oven: { colour: 'hot' } }, '- **Colour**: hot'],
    [{ details: { mode: 'hot' } }, '- **Mode**: hot'],
    [{ ['x'.repeat(41)]: { mode: 'hot' } }, '- **Mode**: hot'],
    [{ OVEN_MODE: 'hot' }, '- **OVEN_MODE**: hot'],
    [{ 'oven.mode': 'hot' }, '- **oven.mode**: hot'],
    [{ ovenMode: 'hot' }, '- **Oven mode**: hot'],
    [{ 'oven-mode__x': 'hot' }, '- **Oven mode x**: hot'],
    [{ oven: 'x'.repeat(201) }, `- **Oven**: ${'x'.repeat(199)}…`],
  ])('of %j', async (data, en, zh) => {
    expect(await listOf(data)).toEqual([en]);
    if (zh !== undefined) expect(await listOf(data, 'zh-CN')).toEqual([zh]);
  });

  test('is one of five, or of four and the number of the others', async () => {
    const six = { a1: 'x1', a2: 'x2', a3: 'x3', a4: 'x4', a5: 'x5' };
    expect(await listOf(six)).toHaveLength(5);
    expect((await listOf({ ...six, a6: 'x6' })).slice(3)).toEqual(['- **A4**: x4', '- and 2 more fields']);
    expect((await listOf({ ...six, a6: 'x6' }, 'zh-CN')).at(-1)).toBe('- 另有 2 个字段');
  });
});

describe('a type', () => {
  const isVerb = (word: string) => ['created', 'failed', 'ok'].includes(word);
  test.each<[string, string, string | undefined]>([
    ['harbor.artifact.created', 'artifact', 'created'],
    ['BlobCreated', 'blob', 'created'],
    ['com.example.blob_created.v1', 'blob', 'created'],
    ['com.example.BlobCreated.v2beta1', 'blob', 'created'],
    ['com.example.blob.created.0', 'blob', 'created'],
    ['com.created', '', 'created'],
    ['org.created', '', 'created'],
    ['io.created', '', 'created'],
    ['net.created', '', 'created'],
    ['dev.created', '', 'created'],
    ['cn.created', '', 'created'],
    ['eu.created', 'eu', 'created'],
    ['com..created', 'com', 'created'],
    ['a/b:c#created', 'c', 'created'],
    ['one two three four.created', 'two three four', 'created'],
    ['blob-created-event', 'blob', 'created'],
    ['blob.events.created.notification', 'blob', 'created'],
    ['shop.status.ok', 'status', 'ok'],
    ['shop.order.status_created', 'order status', 'created'],
    ['shop.order.state_created', 'order state', 'created'],
    ['shop.order', 'shop order', undefined],
    ['', '', undefined],
    [`${'x'.repeat(299)}.created`, 'x'.repeat(299), undefined],
  ])('%s is read', (type, noun, verb) => expect(typeWords(type, isVerb)).toEqual({ noun, verb }));

  test.each<[string, string, string, string]>([
    ['artifact', 'created', 'Artifact created', '新增制品'],
    ['my artifact', 'created', 'My Artifact created', '新增 My 制品'],
    ['a b artifact', 'created', 'Artifact created', '新增制品'],
    ['gitlab pipeline', 'failed', 'GitLab pipeline failed', 'GitLab 流水线失败'],
    ['sonarqube quality gate', 'failed', 'SonarQube quality gate failed', 'SonarQube 质量门禁失败'],
    ['', 'created', 'Created', '新增 '],
    ['oven', 'odd', 'Oven odd', 'Oven odd'],
  ])('%s %s is said', (noun, verb, en, zh) => {
    expect([saying(noun, verb, 'en'), saying(noun, verb, 'zh-CN')]).toEqual([en, zh]);
  });
});

describe('a state is said', () => {
  test.each<[string, string, string]>([
    ['Ready=False', 'not ready', '未就绪'],
    ['Ready=true', 'ready', '已就绪'],
    ['Painted=False', 'not painted', '未满足 Painted'],
    ['Painted=no', 'Painted=no', 'Painted=no'],
    ['SUCCESS', 'succeeded', '成功'],
    ['TimedOut', 'timed out', '超时'],
    ['Odd_Word', 'odd word', 'odd word'],
    ['odd 7', 'odd 7', 'odd 7'],
    [`${'x'.repeat(61)}=true`, `${'x'.repeat(61)}=true`, `${'x'.repeat(61)}=true`],
  ])('%s', (state, en, zh) => expect([stateWord(state, 'en'), stateWord(state, 'zh-CN')]).toEqual([en, zh]));
});

describe('the first line', () => {
  test.each<[unknown, Given, string]>([
    [{ name: 'web', message: 'It went on' }, { type: 'com.example.disk.failed' }, '❌ Disk failed: web'],
    [{ status: 'failed', service: 'web' }, { type: 'com.example.disk.created' }, '❌ Disk created: web'],
    [{ status: 'failed', service: 'web' }, { type: 'com.example.disk.succeeded' }, '❌ Disk failed: web'],
    [{ action: 'deleted', service: 'web' }, { type: 'com.example.disk' }, 'Example disk deleted: web'],
    [{ action: 'odd', service: 'web' }, { type: 'com.example.disk.created' }, 'Disk created: web'],
    [{ message: 'The card was refused' }, { type: 'com.example.alert.created' }, 'The card was refused'],
    [{ message: 'The card was refused' }, { type: 'com.example.alert.failed' }, '❌ Alert failed'],
    [{ level: 'error', service: 'web' }, { type: 'io.sentry.issue.created' }, '❌ New error: web'],
    [{ level: 'warning', service: 'web' }, { type: 'io.sentry.issue.created' }, '⚠️ New issue: web'],
    [{ level: 'error', service: 'web' }, { type: 'io.sentry.disk.created' }, '❌ Disk created: web'],
    [{ level: 'error', service: 'web' }, { type: 'io.sentry.issue.deleted' }, '❌ Issue deleted: web'],
    [
      { severity: 'High', service: 'web' },
      { type: 'com.example.scan.completed' },
      '⚠️ High-severity findings: web',
    ],
    [
      { severity: 'High', service: 'web' },
      { type: 'com.example.audit.completed' },
      '⚠️ High-severity findings: web',
    ],
    [
      { severity: 'High', service: 'web' },
      { type: 'com.example.scanner.completed' },
      '⚠️ Scanner completed: web',
    ],
    [{ severity: 'High', service: 'web' }, { type: 'com.example.scan.created' }, '⚠️ Scan created: web'],
    [{ severity: 'Low', service: 'web' }, { type: 'com.example.scan.completed' }, '✅ Scan completed: web'],
    [
      { bucket: 'b', object: { key: 'o/db' } },
      { type: 'com.example.object.created' },
      'Object created: o/db',
    ],
    [{ methodname: 'storage.buckets.delete', service: 'a/b/c/d' }, {}, 'Bucket deleted: d'],
    [{ methodname: 'storage.buckets.delete', service: 'a/b/c' }, {}, 'Bucket deleted: a/b/c'],
    [{ methodname: 'storage.buckets.delete' }, {}, 'Bucket deleted'],
    [{ detailtype: 'EC2 Instance State-change Notification', state: 'stopped' }, {}, 'EC2 instance stopped'],
    [{ detailtype: 'Big Disk Status Changed', state: 'stopped' }, {}, 'Big disk stopped'],
    [{ detailtype: 'Big Disk Status Changed' }, {}, 'Big Disk Status Changed'],
    [{ alertname: 'HighErrorRate', service: 'web' }, {}, 'HighErrorRate'],
    [{ title: 'Disk full', status: 'resolved' }, {}, '✅ Resolved: Disk full'],
    [{ title: 'Disk is up again', status: 'resolved' }, {}, '✅ Disk is up again'],
    [{ title: 'Deploy 12', status: 'inquiring' }, {}, '✋ Response needed: Deploy 12'],
    [{ title: 'Deploy 12', status: 'inquiring', severity: 'error' }, {}, '❌ Deploy 12'],
    [{ message: `${'x '.repeat(59)}x. More` }, {}, `${'x '.repeat(59)}x.`],
    [{ message: `${'x'.repeat(100)}\n${'y'.repeat(30)}` }, {}, 'x'.repeat(100)],
    [{ message: `${'字'.repeat(100)}。${'y'.repeat(30)}` }, {}, `${'字'.repeat(100)}。`],
    [{ message: 'Backup failed: disk full' }, { type: 'com.example.backup.completed' }, 'Backup completed'],
  ])('of %j %j', async (data, given, first) => expect(await firstOf(data, given)).toBe(first));
});

describe('the second line', () => {
  const facts = async (data: unknown, given: Given = {}, locale?: 'en' | 'zh-CN') =>
    (await linesOf({ title: 'Too warm in hall 2', ...Object(data) }, given, locale))[1] ?? '';
  const time = '2026-11-23T07:58:00Z';
  test.each<[unknown, Given, string]>([
    [{ severity: 'critical' }, {}, 'critical'],
    [{ severity: '8.5' }, {}, 'severity 8.5'],
    [{ severity: 'warm' }, {}, ''],
    [{ status: 'failed', severity: 'failed' }, {}, 'failed'],
    [{ status: 'stopped' }, {}, 'stopped'],
    [{ service: 'web', namespace: 'shop', operator: 'mona' }, {}, 'web / shop · by mona'],
    [{ user: 'mona' }, {}, 'user mona'],
    [{ operator: 'urn:user:mona' }, {}, 'by mona'],
    [{ operator: 'hall' }, {}, ''],
    [{ version: 'refs/heads/main' }, {}, 'main'],
    [{ ref: 'refs/tags/v1' }, {}, 'v1'],
    [{ ref: 'x/refs/heads/main' }, {}, 'x/refs/heads/main'],
    [{ ref: 'a1b2c3d4e5f60' }, {}, 'a1b2c3d'],
    [{ ref: 'main', sha: 'a1b2c3d4e5f6' }, {}, 'main · `a1b2c3d`'],
    [{ ref: 'a1b2c3d4e5f6', sha: 'a1b2c3d4e5f6' }, {}, 'a1b2c3d'],
    [{}, { subject: 'web' }, 'web'],
    [{}, { subject: 'partition:7#12' }, ''],
    [{}, { subject: 'hall' }, ''],
    [{}, { subject: `${'x'.repeat(40)}/a1/b1/c1/d1` }, '…/b1/c1/d1'],
    [{}, { subject: `${'x'.repeat(40)}/a1/b1` }, `${'x'.repeat(40)}/a1/b1`],
    [{}, { subject: 'a1/b1/c1/d1' }, 'a1/b1/c1/d1'],
    [{}, { time }, '07:58 UTC'],
    [{ startsAt: '2026-11-23T06:58:00Z' }, { time }, 'since 06:58 UTC'],
    [{ startsAt: '2026-11-23T06:58:00Z', status: 'resolved', endsAt: time }, {}, 'lasted 1 h · 07:58 UTC'],
    [{ started: '2026-11-23T06:58:00Z', finished: '2026-11-23T06:58:00.999Z' }, {}, '06:58 UTC'],
    [{ started: '2026-11-23T06:58:00Z', finished: '2026-11-23T06:58:01Z' }, {}, '1 s · 06:58 UTC'],
    [{ timestamp: '2026-11-23T07:59:00Z' }, { time }, '07:59 UTC'],
    [{ timestamp: '2026-11-23T07:59:01Z' }, { time }, '07:58 UTC'],
    [{ startsAt: '2026-11-23T06:58:00Z', count: 1_200 }, {}, 'since 06:58 UTC · 1,200 times'],
    [{ startsAt: '2026-11-23T06:58:00Z', count: '012' }, {}, 'since 06:58 UTC'],
  ])('of %j %j', async (data, given, expected) => {
    const line = await facts(data, given);
    const composed = line.replace(/(?:^| · )08:00 UTC$/, '');
    expect(composed.startsWith('- ') ? '' : composed).toBe(expected);
  });
});

describe('the detail', () => {
  const detail = async (data: unknown) =>
    (await linesOf({ alertname: 'HighRate', service: 'web', ...Object(data) })).slice(2);
  test.each<[unknown, string[]]>([
    [{ output: '**Disk** is full' }, ['Disk is full']],
    [{ output: '07:58:00.123Z: Disk is full' }, ['Disk is full']],
    [{ output: '07:58:00 Disk is full' }, ['Disk is full']],
    [{ output: 'at 07:58:00 disk is full' }, ['at 07:58:00 disk is full']],
    [{ output: 'Critical disk is full', severity: 'critical' }, ['disk is full']],
    [{ output: 'Critically full disk', severity: 'critical' }, ['Critically full disk']],
    [{ output: 'highrate' }, []],
    [{ output: 'x y '.repeat(100) }, [`${'x y '.repeat(75).slice(0, 299)}…`]],
  ])('of %j', async (data, expected) => expect(await detail(data)).toEqual(expected));
});

describe('links', () => {
  const linksOf = async (data: unknown, locale?: 'en' | 'zh-CN') =>
    [
      ...((await linesOf({ title: 'Too warm', ...Object(data) }, {}, locale)).at(-1) ?? '').matchAll(
        /\[([^\]]*)\]/g,
      ),
    ].map(([, words]) => words);
  test.each<[unknown, string[], string[]]>([
    [{ url: 'https://a.example/x' }, ['Open on a.example'], ['在 a.example 打开']],
    [{ html_url: 'https://a.example/x' }, ['Open on a.example'], ['在 a.example 打开']],
    [{ view: 'https://a.example/x' }, ['Open on a.example'], ['在 a.example 打开']],
    [{ dashboardUrl: 'https://a.example/x' }, ['Dashboard (a.example)'], ['仪表盘（a.example）']],
    [{ ticket_uri: 'https://a.example/x' }, ['Ticket (a.example)'], ['工单（a.example）']],
    [{ ovenDoorURL: 'https://a.example/x' }, ['oven door (a.example)'], ['oven door（a.example）']],
    [
      { url: 'https://a.example/x', link: 'https://a.example/y' },
      ['Open on a.example'],
      ['在 a.example 打开'],
    ],
    [
      { url: 'https://a.example/x', link: 'https://b.example/y' },
      ['Open on a.example', 'Open on b.example'],
      ['在 a.example 打开', '在 b.example 打开'],
    ],
  ])('of %j', async (data, en, zh) => {
    expect(await linksOf(data)).toEqual(en);
    expect(await linksOf(data, 'zh-CN')).toEqual(zh);
  });
});

test.each<[string, string]>([
  ['/shop', 'com.example.thing · /shop'],
  ['https://shop.example/a', 'com.example.thing · shop.example/a'],
  ['//shop.example/a', 'com.example.thing · shop.example/a'],
  ['/', 'com.example.thing'],
])('the origin of %s is type and source', (source, expected) => {
  const event = eventWith({ type: 'com.example.thing', source });
  expect(originOf({ event } as Parameters<typeof originOf>[0]).source.replaceAll('\\', '')).toBe(expected);
});

test.each(locales)('every part that is not there leaves nothing behind in %s', async (locale) => {
  expect(await linesOf({ title: 'Too warm' }, {}, locale)).toEqual([
    '### Too warm',
    locale === 'en' ? '08:00 UTC' : '16:00',
  ]);
  expect(eventParts({ title: 'Too warm' }).rest satisfies readonly Field[]).toEqual([]);
});
