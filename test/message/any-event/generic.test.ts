import { describe, expect, test } from 'vitest';
import { createCloudEvent } from '../../../src/event/cloudevent.ts';
import { eventSeverity } from '../../../src/message/any-event/generic.ts';
import { shown } from '../pages/reading.ts';
import { eventWith, filledLines, messageLines } from '../run-context.ts';

const linesOf = (data: unknown, given: object = {}, locale: 'en' | 'zh-CN' = 'en') =>
  messageLines(
    eventWith({ type: 'com.example.thing', source: '/shop', time: '2026-11-23T08:00:00Z', data, ...given }),
    locale,
  );

describe('an event of another system', () => {
  test.each<[string, unknown, string]>([
    ['is headed by what was done', { action: 'deleted', service: 'web' }, '### Deleted: web'],
    ['is headed by its sentence', { message: 'The disk is full' }, '### The disk is full'],
    ['has the name of the type if nothing else says it', { service: 'web' }, '### com.example.kafka.message'],
  ])('in a queue %s, not by the queue', async (_, data, headline) => {
    expect((await linesOf(data, { type: 'com.example.kafka.message' }))[0]).toBe(headline);
  });

  test('says its sentence once, whatever emphasis it has', async () => {
    expect(await linesOf({ message: 'The **disk** is full' })).toEqual([
      '### The \\*\\*disk\\*\\* is full',
      '08:00 UTC',
      'com.example.thing · /shop',
    ]);
  });

  test('that says nothing which is known shows its type and all of its data', async () => {
    expect(await linesOf({ x: 1, y: { z: 2 } }, { subject: 'hall' })).toEqual([
      '### com.example.thing',
      'hall · /shop · 08:00 UTC',
      '- **X**: 1',
      '- **Y › z**: 2',
    ]);
  });

  test('whose type says what happened shows that, all of its data and the type', async () => {
    const given = { type: 'com.example.disk.failed', subject: 'hall' };
    expect(await linesOf({ x: 1, status: 'red' }, { type: 'com.example.disk.created' })).toEqual([
      '### ❌ Disk created',
      'red · 08:00 UTC',
      '- **X**: 1',
      'com.example.disk.created · /shop',
    ]);
    expect(await linesOf({ x: 1, price: 7 }, given, 'zh-CN')).toEqual([
      '### ❌ 磁盘失败',
      'hall · /shop · 16:00',
      '- **X**：1',
      '- **价格**：7',
      'com.example.disk.failed',
    ]);
  });

  test('is read with the attributes that its sender added, not with its own or those of the workflow run', async () => {
    const added = { service: 'web', region: 'eu-1' };
    expect(await linesOf({ title: 'Too warm' }, added)).toEqual([
      '### Too warm',
      'web / eu-1 · 08:00 UTC',
      'com.example.thing · /shop',
    ]);
    expect(
      await linesOf({ hall: 'H2' }, { subject: 'The hall is hot', type: 'com.example.disk.failed' }),
    ).toEqual([
      '### ❌ Disk failed',
      'The hall is hot · /shop · 08:00 UTC',
      '- **Hall**: H2',
      'com.example.disk.failed',
    ]);
  });

  test('is not read under a key that has nothing for a reader', async () => {
    const given = { specversion: '1.0', id: 'e1', source: '/shop', type: 'com.example.thing' };
    const data = { title: 'Too warm', headers: { service: 'web', severity: 'critical' } };
    const event = createCloudEvent({ ...given, time: '2026-11-23T08:00:00Z', data });
    expect((await messageLines(event)).slice(0, 2)).toEqual(['### Too warm', '08:00 UTC']);
    expect(eventSeverity(event)).toBeUndefined();
  });
});

describe('a repository_dispatch', () => {
  const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
  const run = '[Run](https://github.com/octo/hello/actions/runs/9876543210/attempts/2)';
  const read = async (action: string, client_payload: unknown) => {
    const payload = { action, client_payload, repository, sender: { login: 'hubot' } };
    const { text } = await shown({ eventName: 'repository_dispatch', what: '', payload }, 'en');
    return filledLines(text);
  };

  test('says what another system says, then by what it came, and leads to the run', async () => {
    expect(await read('deploy-failed', { service: 'cart' })).toEqual([
      '### ❌ Deploy failed: cart',
      'deploy-failed · octo/hello · started by hubot',
      run,
    ]);
  });

  test('leads to the page of the other system instead, if there is one', async () => {
    expect(await read('deploy-failed', { service: 'cart', url: 'https://ci.example.com/7' })).toEqual([
      '### ❌ Deploy failed: cart',
      'deploy-failed · octo/hello · started by hubot',
      '[Open on ci.example.com](https://ci.example.com/7)',
    ]);
  });

  test('of which nothing is known shows all of its payload', async () => {
    expect(await read('restock', { shelf: 'A1' })).toEqual([
      '### restock',
      '**octo/hello** · started by hubot',
      '- **Shelf**: A1',
      run,
    ]);
    expect(await read('shelf-created', { shelf: 'A1' })).toEqual([
      '### Shelf created',
      '**octo/hello** · started by hubot',
      '- **Shelf**: A1',
      run,
    ]);
  });
});

describe('what an event means to the group', () => {
  const cdevent = (type: string, content: object) =>
    eventWith({ type: `dev.cdevents.${type}.0.3.0`, data: { context: {}, subject: { id: 's1', content } } });

  test.each<[string, object, string | undefined]>([
    ['incident.detected', {}, 'warning'],
    ['incident.resolved', {}, 'good'],
    ['pipelinerun.finished', { outcome: 'failure' }, 'bad'],
    ['service.deployed', {}, undefined],
  ])('is what its standard says of a CDEvent: %s %j', (type, content, severity) => {
    expect(eventSeverity(cdevent(type, content))).toBe(severity);
  });

  test('is what the event inside of an envelope says', () => {
    const inner = { specversion: '1.0', id: '2', source: '/ci', type: 'com.example.deploy.failed' };
    expect(eventSeverity(eventWith({ data: { message: inner } }))).toBe('bad');
    expect(eventSeverity(eventWith({ severity: 'critical', data: {} }))).toBe('critical');
    expect(eventSeverity(eventWith({ data: { x: 1 } }))).toBeUndefined();
  });
});
