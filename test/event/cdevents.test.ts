import { describe, expect, test } from 'vitest';
import { failureOf, oneEvent, read } from './event-text.ts';

const bare = {
  context: {
    specversion: '0.5.0',
    id: '271069a8-fc18-44f1-b38f-9d70a1695819',
    source: '/tekton/ci',
    type: 'dev.cdevents.pipelinerun.finished.0.3.0',
    timestamp: '2026-01-31T09:30:00.315384Z',
  },
  subject: { id: 'build-main', content: { pipelineName: 'build', outcome: 'failure', errors: 'exit 1' } },
};

const bound = {
  specversion: '1.0',
  id: bare.context.id,
  source: bare.context.source,
  type: bare.context.type,
  subject: bare.subject.id,
  time: bare.context.timestamp,
  datacontenttype: 'application/json',
  data: bare,
};

describe('a CDEvent', () => {
  test('in a CloudEvent is that CloudEvent', async () => {
    expect(await oneEvent({ text: JSON.stringify(bound) })).toMatchObject(bound);
  });

  test('by itself is wrapped as the CloudEvents binding says', async () => {
    const event = await oneEvent({ text: JSON.stringify(bare) });
    expect(JSON.parse(JSON.stringify(event))).toEqual(bound);
  });

  test('may stand in a batch, in lines and in a repository_dispatch', async () => {
    const text = JSON.stringify(bare);
    expect((await read({ text: `[${text},${JSON.stringify(bound)}]` })).events).toHaveLength(2);
    expect((await read({ text: `${text}\n${text}` })).events).toHaveLength(2);
    for (const client_payload of [bare, { event: bare }]) {
      const payload = { action: 'cdevent', client_payload };
      expect(await oneEvent({}, { eventName: 'repository_dispatch', payload })).toMatchObject({
        id: bound.id,
      });
    }
  });

  test('of a custom kind is one too', async () => {
    const context = { ...bare.context, type: 'dev.cdeventsx.mytool-quota.exceeded.0.1.0' };
    expect(await oneEvent({ text: JSON.stringify({ ...bare, context }) })).toMatchObject({
      type: context.type,
    });
  });

  test.each([
    ['id', { ...bare, context: { ...bare.context, id: '' } }, '"id" must not be empty'],
    ['source', { ...bare, context: { ...bare.context, source: undefined } }, '"source" is missing'],
    ['timestamp', { ...bare, context: { ...bare.context, timestamp: 'noon' } }, '"time" must be an RFC 3339'],
    ['subject', { ...bare, subject: { id: 7 } }, '"subject" must be a string'],
  ])('with a broken %s is refused', async (_what, document, message) => {
    expect(await failureOf({ text: JSON.stringify(document) })).toContain(message);
  });

  test.each([
    ['another type', { ...bare, context: { ...bare.context, type: 'com.example.build' } }],
    [
      'a type of CDEvents without a predicate',
      { ...bare, context: { ...bare.context, type: 'dev.cdevents.change' } },
    ],
    ['no subject', { context: bare.context }],
    ['a context that is text', { context: 'ci/build', subject: bare.subject }],
  ])('is not seen in a document with %s', async (_what, document) => {
    expect(await failureOf({ text: JSON.stringify(document) })).toContain('is not a CloudEvent');
  });
});
