import { describe, expect, test } from 'vitest';
import { findNestedEvents } from '../../src/event/event-text.ts';
import { contextOf, eventWith, failureOf, now, read } from './event-text.ts';

const dispatch = (client_payload: unknown) => ({
  eventName: 'repository_dispatch',
  payload: { action: 'cloudevent', client_payload },
});

describe('a repository_dispatch', () => {
  test.each([
    ['client_payload', eventWith({ data: { a: 1 } })],
    ['client_payload.cloudevent', { cloudevent: eventWith({ data: { a: 1 } }), other: 1 }],
    ['client_payload.event', { event: eventWith({ data: { a: 1 } }) }],
  ])('with a CloudEvent in %s is that event', async (_place, client_payload) => {
    const { events, origin } = await read({}, dispatch(client_payload));
    expect(origin).toBe('dispatch');
    expect(JSON.parse(JSON.stringify(events))).toEqual([eventWith({ data: { a: 1 } })]);
  });

  test.each(['events', 'cloudevents', 'event', 'cloudevent'])(
    'with a batch in client_payload.%s is all of it',
    async (key) => {
      const batch = [eventWith({ id: 'a' }), eventWith({ id: 'b' })];
      const { events } = await read({}, dispatch({ [key]: batch }));
      expect(events.map(({ id }) => id)).toEqual(['a', 'b']);
      const failure = await failureOf({}, dispatch({ [key]: [...batch, { hello: 1 }] }));
      expect(failure).toContain(`client_payload.${key}, event 3 of 3, "specversion" is missing`);
    },
  );

  test.each(['events', 'cloudevents', 'event', 'cloudevent'])(
    'handed over as text, nested under %s, is the same',
    async (key) => {
      const one = await read({ text: JSON.stringify({ [key]: eventWith() }) });
      expect(one.events.map(({ id }) => id)).toEqual([eventWith().id]);
      const two = await read({
        text: JSON.stringify({ [key]: [eventWith({ id: 'a' }), eventWith({ id: 'b' })] }),
      });
      expect(two.events.map(({ id }) => id)).toEqual(['a', 'b']);
    },
  );

  test('is wrapped whole when the inputs say so', async () => {
    const text = JSON.stringify({ event: eventWith() });
    const { events } = await read({ text, attributes: { type: 'own' } });
    expect(events[0]).toMatchObject({ type: 'own', data: { event: eventWith() } });
  });

  test('names the place of an invalid event', async () => {
    const failure = await failureOf({}, dispatch({ cloudevent: eventWith({ id: '' }) }));
    expect(failure).toContain('client_payload.cloudevent, "id" must not be empty');
  });

  test.each([[{}], [null], [undefined], ['text'], [[eventWith()]], [{ event: 'deploy', cloudevent: null }]])(
    'with %j is itself the event',
    async (client_payload) => {
      const { events, origin } = await read({}, dispatch(client_payload));
      expect(origin).toBe('workflow');
      expect(events[0]?.type).toBe('com.github.repository_dispatch.cloudevent');
    },
  );

  test('nested without end is an error', async () => {
    let nested: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) nested = [nested];
    expect(await failureOf({}, dispatch({ nested }))).toContain('(rule depth)');
    expect(await failureOf({}, dispatch({ event: eventWith({ data: nested }) }))).toContain('(rule depth)');
  });

  test('gives way to a file or text', async () => {
    const { origin } = await read({ text: JSON.stringify(eventWith()) }, dispatch(eventWith({ id: 'b' })));
    expect(origin).toBe('input');
  });

  test('is looked into only when it is one', async () => {
    const { origin } = await read({}, { ...dispatch(eventWith()), eventName: 'workflow_dispatch' });
    expect(origin).toBe('workflow');
  });
});

test('the context is not changed by reading', async () => {
  const context = contextOf(dispatch({ event: eventWith({ data: [1] }) }));
  const before = JSON.stringify(context);
  await read({ attributes: { subject: 'a' } }, context);
  expect(JSON.stringify(context)).toBe(before);
  expect(now.toISOString()).toBe('2026-01-31T09:30:00.000Z');
});

describe('the events in a document', () => {
  const event = eventWith();

  test.each([
    ['itself', event, '', ['']],
    ['itself, at a place', event, 'client_payload', ['client_payload']],
    ['under a key', { event }, '', ['event']],
    ['under a key, at a place', { event }, 'client_payload', ['client_payload.event']],
    ['a batch', { events: [event, { a: 1 }] }, '', ['events, event 1 of 2', 'events, event 2 of 2']],
    ['the first key that has one', { events: [event], cloudevent: event }, '', ['cloudevent']],
    ['a key without one before another', { event: 'deploy', events: [event] }, '', ['events, event 1 of 1']],
    ['a batch without any', { events: [{ a: 1 }] }, '', []],
    ['an empty batch', { events: [] }, '', []],
    ['no document', 'event', '', []],
  ])('%s', (_, document, place, places) => {
    const found = findNestedEvents(document, place);
    expect(found.map((one) => (typeof one.place === 'object' ? one.place.text : one.place))).toEqual(places);
  });
});
