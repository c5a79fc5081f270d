import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeEventJson } from '../../src/event/cloudevent.ts';
import { realDeliveries, writtenDeliveries } from '../fixtures/event/payloads.ts';
import { now, oneEvent } from './event-text.ts';

const deliveries = [...realDeliveries, ...writtenDeliveries];
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'payloads-')));

/** Put out as JSON and read again as a CloudEvent, it is the same. */
async function putOutAndRead(event: Awaited<ReturnType<typeof oneEvent>>): Promise<void> {
  const again = await oneEvent({ text: writeEventJson(event) });
  expect(writeEventJson(again)).toBe(writeEventJson(event));
}

describe('the real payloads', () => {
  test('are 329 of 58 events', () => {
    expect(realDeliveries).toHaveLength(329);
    expect(new Set(realDeliveries.map(({ eventName }) => eventName)).size).toBe(58);
  });

  test('become valid CloudEvents with all their data, from the workflow', async () => {
    for (const { eventName, payload } of deliveries) {
      const event = await oneEvent({}, { eventName, payload });
      expect(event.type).toMatch(new RegExp(`^com\\.github\\.${eventName}(?:\\.[a-z][a-z_-]*)?$`));
      expect(event.type).not.toContain('undefined');
      expect(event.source).toMatch(/^https:\/\/api\.github\.com\/(?:repos|users)\/[^/]+/);
      expect(event.subject).not.toBe('');
      expect(event.data).toEqual(payload);
      await putOutAndRead(event);
    }
  });

  test('become valid CloudEvents with all their data, from a file', async () => {
    const file = join(folder, 'payload.json');
    for (const { eventName, payload } of deliveries) {
      writeFileSync(file, JSON.stringify(payload));
      const event = await oneEvent({ file, githubEvent: eventName }, { runnerTemp: folder });
      expect(event.type).toMatch(new RegExp(`^com\\.github\\.${eventName}(?:\\.[a-z][a-z_-]*)?$`));
      expect(event.data).toEqual(payload);
      await putOutAndRead(event);
    }
  });

  test('have the action as the last part of their type unless the adapter says otherwise', async () => {
    const otherwise = ['create', 'delete', 'deployment', 'deployment_status', 'status'];
    for (const { eventName, payload } of realDeliveries.filter(
      (each) => !otherwise.includes(each.eventName),
    )) {
      const { type } = await oneEvent({ text: JSON.stringify(payload), githubEvent: eventName });
      expect(type).toBe(['com.github', eventName, payload.action].filter((part) => part != null).join('.'));
    }
  });
});

describe('a raw payload', () => {
  const push = deliveries.find(({ eventName }) => eventName === 'push');
  const text = JSON.stringify(push?.payload);

  test('has its own repository as source, in the form of all others', async () => {
    const event = await oneEvent({ text, githubEvent: 'push' });
    expect(event.source).toBe('https://api.github.com/repos/Codertocat/Hello-World');
  });

  test('of an organisation has the organisation as source, of nobody the repository that reports it', async () => {
    const organization = { url: 'https://api.github.com/orgs/octo-org' };
    expect(await oneEvent({ text: JSON.stringify({ organization }), githubEvent: 'member' })).toMatchObject({
      source: 'https://api.github.com/orgs/octo-org',
    });
    expect(await oneEvent({ text: '{}', githubEvent: 'ping' })).toMatchObject({
      source: 'https://api.github.com/repos/octo/hello',
    });
  });

  test('says nothing of this run, which is not its own', async () => {
    const event = await oneEvent({ text, githubEvent: 'push' });
    expect(Object.keys(event).sort()).toEqual([
      'data',
      'datacontenttype',
      'id',
      'source',
      'specversion',
      'subject',
      'time',
      'type',
    ]);
    expect(event.time).toBe(now.toISOString());
  });

  test('of a workflow_run says of which run', async () => {
    const failed = writtenDeliveries.find(({ what }) => what.endsWith('failure'));
    const event = await oneEvent({ text: JSON.stringify(failed?.payload), githubEvent: 'workflow_run' });
    expect(event).toMatchObject({
      repository: 'Codertocat/Hello-World',
      status: 'failure',
      runattempt: '2',
      serverurl: 'https://github.com',
      runid: expect.stringMatching(/^\d+$/),
    });
    expect(event.job).toBeUndefined();
  });

  test('of a workflow_run without a name says the name of its workflow', async () => {
    const payload = { workflow: { name: 'CI' }, workflow_run: { name: '', id: 30433642 } };
    const event = await oneEvent({ text: JSON.stringify(payload), githubEvent: 'workflow_run' });
    expect(event).toMatchObject({ workflow: 'CI', runid: '30433642' });
  });

  test('with different content has another id, with the same content the same', async () => {
    const idOf = async (said: string) => (await oneEvent({ text: said, githubEvent: 'push' })).id;
    expect(await idOf(text)).toBe(await idOf(text));
    expect(await idOf(text)).not.toBe(await idOf('{}'));
  });

  test.each([
    ['an array', '[{"ref":"a"}]'],
    ['no JSON', 'ref: a'],
    ['lines', '{"ref":"a"}\n{"ref":"b"}'],
    ['a string', '"a"'],
  ])('is refused when it is %s', async (_what, said) => {
    await expect(oneEvent({ text: said, githubEvent: 'push' })).rejects.toThrow(
      'must be the payload of one GitHub event',
    );
  });

  test('that is a CloudEvent already stays what it is', async () => {
    const event = '{"specversion":"1.0","id":"a","source":"/a","type":"com.example.a"}';
    expect(await oneEvent({ text: event, githubEvent: 'push' })).toMatchObject({ type: 'com.example.a' });
  });

  test('of an event that cannot be one is refused by name', async () => {
    await expect(oneEvent({ text, githubEvent: 'Push!' })).rejects.toThrow('"event-name" must be the name');
  });
});
