import { describe, expect, test } from 'vitest';
import { dataList } from '../../../src/message/any-event/data-list.ts';
import { withoutEnvelopes } from '../../../src/message/any-event/envelope.ts';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';
import { eventWith, messageLines } from '../run-context.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const opened = (data: unknown) => withoutEnvelopes(eventWith({ type: 'com.example.thing', data })).data;
const inner = { specversion: '1.0', id: '7', source: '/inner', type: 'com.inner' };

describe('an envelope', () => {
  test.each<[unknown, unknown]>([
    ['{"a":1}', { a: 1 }],
    ['a text', 'a text'],
    ...['message', 'data', 'body', 'payload', 'detail', 'content', 'event', 'value', 'record'].map(
      (key): [unknown, unknown] => [{ [key]: '{"a":1}' }, { [key]: { a: 1 } }],
    ),
    [{ other: '{"a":1}' }, { other: '{"a":1}' }],
    [{ other_base64: base64('hello there') }, { other_base64: 'hello there' }],
    [{ other_base64: base64('{"a":1}') }, { other_base64: { a: 1 } }],
    [
      { list: [{ body: '{"a":1}' }, 'x'] },
      { list: [{ a: 1 }].map((body) => ({ body })).concat(['x'] as never) },
    ],
    [{ dataId: 'x', content: 'secret' }, { dataId: 'x' }],
    [{ configKey: 'x', value: 'secret' }, { configKey: 'x' }],
    [{ propertyName: 'x', newValue: 'secret' }, { propertyName: 'x' }],
    [
      { propertyName: 'x', value: 'reported' },
      { propertyName: 'x', value: 'reported' },
    ],
    [{ config: 'a=1\nb=2' }, {}],
    [{ config: 'a: 1\n# x\n\n- b: 2' }, {}],
    [{ config: '---\nx' }, {}],
    [{ config: '<?xml x' }, {}],
    [{ config: 'a=1' }, { config: 'a=1' }],
    [{ config: 'a=1\nb\nc' }, { config: 'a=1\nb\nc' }],
    [{ config: 'x ---\ny' }, { config: 'x ---\ny' }],
    [{ other: 'a=1\nb=2' }, { other: 'a=1\nb=2' }],
    ...[
      'content',
      'config',
      'configuration',
      'properties',
      'newvalue',
      'oldvalue',
      'newcontent',
      'oldcontent',
      'value',
      'contentdiff',
      'diff',
    ].map((key): [unknown, unknown] => [{ [key]: 'a=1\nb=2' }, {}]),
    ...['messageId', 'message_id', 'publishTime', 'publish_time'].map((key): [unknown, unknown] => [
      { [key]: '1', data: base64('hello there') },
      { text: 'hello there' },
    ]),
    [
      { orderingKey: '1', data: base64('hello there') },
      { orderingKey: '1', text: 'hello there' },
    ],
    [
      { subscription: 's', message: { messageId: '1', data: base64('{"a":1}') } },
      { message: { data: { a: 1 } } },
    ],
    [
      { subscription: 's', message: { other: '1' } },
      { subscription: 's', message: { other: '1' } },
    ],
    [
      { subscription: 7, message: { messageId: '1', data: base64('{"a":1}') } },
      { subscription: 7, message: { data: { a: 1 } } },
    ],
    [
      { message_id: '1', data: 7 },
      { message_id: '1', data: 7 },
    ],
  ])('of %j holds %j', (data, expected) => expect(opened(data)).toEqual(expected));

  test.each(['message', 'data', 'body', 'cloudevent', 'cloud_event'])('may hold an event under %s', (key) => {
    const found = withoutEnvelopes(eventWith({ data: { [key]: { ...inner, data: { a: 1 } } } }));
    expect([found.type, found.source, found.id, found.data]).toEqual(['com.inner', '/inner', '7', { a: 1 }]);
  });

  test('holds none that lacks what every event has, or lies too deep', () => {
    const typeOf = (data: unknown) => withoutEnvelopes(eventWith({ type: 'com.outer', data })).type;
    for (const key of ['specversion', 'source', 'type'])
      expect(typeOf({ ...inner, [key]: undefined })).toBe('com.outer');
    for (const key of ['specversion', 'source', 'type'])
      expect(typeOf({ ...inner, [key]: 7 })).toBe('com.outer');
    expect(typeOf({ body: { body: inner } })).toBe('com.inner');
    expect(typeOf({ body: { body: { body: inner } } })).toBe('com.outer');
    expect(typeOf({ other: inner })).toBe('com.outer');
  });

  test('holds an event whose attributes count only if they are texts', () => {
    const of = (given: object) => withoutEnvelopes(eventWith({ data: { ...inner, ...given } }));
    expect(of({ id: 7 }).id).toBe('-');
    expect([of({ subject: 'x' }).subject, of({ subject: 7 }).subject]).toEqual(['x', undefined]);
    expect(of({ time: '2026-11-23T07:58:00Z' }).time).toContain('2026-11-23T07:58:00');
    expect(of({ data_base64: base64('{"a":1}') }).data).toEqual({ a: 1 });
  });
});

describe('a list of all data', () => {
  const of = (data: unknown, locale: 'en' | 'zh-CN' = 'en') =>
    dataList(data, sharedWords[locale])
      ?.source.split('\n')
      .map((line) => line.trim());
  test.each<[unknown, string[] | undefined]>([
    [{}, undefined],
    [{ a: null, b: undefined, c: Number.NaN, d: '' }, undefined],
    ['x', ['- x']],
    [{ a: true, b: false, c: 0 }, ['- **A**: yes', '- **B**: no', '- **C**: 0']],
    [{ a: { b: [{ c: 1 }, { c: 2 }] } }, ['- **A › b › 1 › c**: 1', '- **A › b › 2 › c**: 2']],
    [{ a: [1, 'x', null, true] }, ['- **A**: 1, x, , yes']],
    [{ a: [1, { b: 2 }] }, ['- **A › 1**: 1', '- **A › 2 › b**: 2']],
    [{ a: Array(10).fill(1) }, [`- **A**: ${Array(10).fill(1).join(', ')}`]],
    [{ a: { amount: 2, currency: 'EUR' } }, ['- **A**: 2 EUR']],
    [{ a: { value: '2', currency_code: 'EUR' } }, ['- **A**: 2 EUR']],
    [{ a: { total: 2, currencycode: 'EUR' } }, ['- **A**: 2 EUR']],
    [{ a: { subtotal: 2, currency: 'EUR' } }, ['- **A › subtotal**: 2', '- **A › currency**: EUR']],
    [{ a: { amounts: 2, currency: 'EUR' } }, ['- **A › amounts**: 2', '- **A › currency**: EUR']],
    [{ a: { amount: 2, mycurrency: 'EUR' } }, ['- **A › amount**: 2', '- **A › mycurrency**: EUR']],
    [{ a: { amount: 2, currencies: 'EUR' } }, ['- **A › amount**: 2', '- **A › currencies**: EUR']],
    [{ a: { amount: true, currency: 'EUR' } }, ['- **A › amount**: yes', '- **A › currency**: EUR']],
    [{ a: { amount: 2, currency: 7 } }, ['- **A › amount**: 2', '- **A › currency**: 7']],
    [
      { a: { amount: 2, currency: 'EUR', b: 1 } },
      ['- **A › amount**: 2', '- **A › currency**: EUR', '- **A › b**: 1'],
    ],
    [{ a: { b: { c: { d: { e: 1, f: 2 } } } } }, ['- **A › b › c › d**: 2 fields']],
    [{ aB: 1, 'a.b': 2 }, ['- **aB**: 1', '- **a.b**: 2']],
    [{ a: 'x'.repeat(201) }, [`- **A**: ${'x'.repeat(199)}…`]],
  ])('of %j', (data, expected) => expect(of(data)).toEqual(expected));
  test('has thirty lines at most, and the number of the others', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
    expect(of(many(30))).toHaveLength(30);
    expect(of(many(32))?.slice(30)).toEqual(['- and 2 more']);
  });
});

/** The lines of a message, its links' addresses as they are. */
const linesOf = (type: string, data: unknown, given: object = {}, locale: 'en' | 'zh-CN' = 'en') =>
  messageLines(eventWith({ type, source: '/shop', time: '2026-11-23T08:00:00Z', data, ...given }), locale);

describe('a CDEvent', () => {
  const first = async (type: string, content: unknown, subject: object = {}, customData?: unknown) =>
    (
      await linesOf(`dev.cdevents.${type}.0.3.0`, {
        context: {},
        subject: { id: 's1', content, ...subject },
        customData,
      })
    )[0]?.replace('### ', '');
  test.each<[string, unknown, string]>([
    ['pipelinerun.finished', { pipelineName: 'deploy', outcome: 'success' }, '✅ Pipeline deploy succeeded'],
    ['pipelinerun.finished', { pipelineName: 'deploy', errors: 'boom' }, '❌ Pipeline deploy failed'],
    ['pipelinerun.finished', { pipelineName: 'deploy', outcome: 'odd' }, 'Pipeline deploy finished'],
    ['taskrun.finished', { taskName: 'a b', outcome: 'cancel' }, '⛔ Task “a b” cancelled'],
    ['testcaserun.finished', { testCase: { name: 'Login' }, outcome: 'pass' }, '✅ Test case Login passed'],
    ['approval.finished', { name: 'x', decision: 'approved' }, '✅ Approval x approved'],
    ['approval.finished', { name: 'x', decision: 'rejected' }, '❌ Approval x rejected'],
    ['incident.detected', { description: 'It is slow' }, '⚠️ Incident detected: It is slow'],
    ['incident.resolved', { description: 'It is slow' }, '✅ Incident resolved: It is slow'],
    ['service.deployed', {}, 'Service s1 deployed'],
  ])('%s of %j', async (type, content, expected) => expect(await first(type, content)).toBe(expected));
});

describe('a GitHub event without a page of its own', () => {
  const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
  const around = { repository, sender: { login: 'mona' } };
  const composed = async (name: string, payload: object, locale: 'en' | 'zh-CN' = 'en') =>
    linesOf(
      `com.github.${name}.${'action' in payload ? String(payload.action) : ''}`,
      { ...around, ...payload },
      {},
      locale,
    );
  test.each<[string, object, string, string]>([
    [
      'member',
      { action: 'added', member: { login: 'ann' } },
      'mona added ann as a collaborator',
      'mona 将 ann 添加为协作者',
    ],
    [
      'member',
      { action: 'removed', member: { login: 'ann' } },
      'mona removed ann as a collaborator',
      'mona 移除了协作者 ann',
    ],
    [
      'member',
      { action: 'edited', member: { login: 'ann' } },
      'mona changed the permissions of ann',
      'mona 修改了 ann 的权限',
    ],
    [
      'membership',
      { action: 'added', member: { login: 'ann' } },
      'mona added ann to a team',
      'mona 将 ann 加入团队',
    ],
    [
      'membership',
      { action: 'removed', member: { login: 'ann' } },
      'mona removed ann from a team',
      'mona 将 ann 移出团队',
    ],
    [
      'organization',
      { action: 'member_added', membership: { user: { login: 'ann' } } },
      'mona added ann to the organization',
      'mona 将 ann 加入组织',
    ],
    [
      'organization',
      { action: 'member_removed', membership: { user: { login: 'ann' } } },
      'mona removed ann from the organization',
      'mona 将 ann 移出组织',
    ],
    [
      'team',
      { action: 'added_to_repository', team: { name: 'core', permission: 'push' } },
      'mona gave the core team write access',
      'mona 授予团队 core 写入权限',
    ],
    [
      'team',
      { action: 'added_to_repository', team: { name: 'core', permission: 'pull' } },
      'mona gave the core team read access',
      'mona 授予团队 core 读取权限',
    ],
    [
      'team',
      { action: 'added_to_repository', team: { name: 'core' } },
      'mona gave the core team access',
      'mona 授予团队 core 权限',
    ],
    [
      'team',
      { action: 'removed_from_repository', team: { name: 'core' } },
      'mona removed access from the core team',
      'mona 收回了团队 core 的权限',
    ],
    ['team', { action: 'created', team: { name: 'core' } }, 'mona created team core', 'mona 创建了团队 core'],
    ['team', { action: 'deleted', team: { name: 'core' } }, 'mona deleted team core', 'mona 删除了团队 core'],
  ])('%s: %j', async (name, payload, en, zh) => {
    expect((await composed(name, payload))[0]).toBe(`### ${en}`);
    expect((await composed(name, payload, 'zh-CN'))[0]).toBe(`### ${zh}`);
  });
});

test('a number of whatever kind is reported with what it is of', () => {
  expect(eventParts({ severity: '7', cve: 'x' }).level?.value).toBe('7');
  expect(eventParts({ severity: '123', facility: 3 }).severity).toBeUndefined();
  expect(eventParts({ severity: 'x3', facility: 3 }).severity).toBeUndefined();
});
