import { describe, expect, test } from 'vitest';
import { releaseNotes } from '../../src/message/release-notes/release-notes.ts';
import { type Delivery, realDeliveries, writtenDeliveries } from '../fixtures/event/payloads.ts';
import { news } from '../fixtures/gallery/index.ts';
import { shown } from './pages/reading.ts';
import { composeEvents, eventWith, settingsWith, textOf } from './run-context.ts';

/** Text of several lines, as people write it into GitHub's web form, whose line ends are CR LF. */
const written =
  'First line\nsecond line\n\n- one\n- two\n\n```\nnpm ci\nnpm test\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nThe end';

const lineEnds = { 'CR LF': '\r\n', CR: '\r' } as const;

/** Fields that hold what people write. */
const texts = new Set(['body', 'message', 'description', 'text', 'summary', 'title']);

const kinds = new Map<string, Delivery>();
for (const delivery of [
  ...realDeliveries,
  ...writtenDeliveries,
  ...news.flatMap(({ happenings }) => happenings),
]) {
  const { eventName, payload } = delivery;
  kinds.set(`${eventName} ${payload.action ?? ''}`, delivery);
}

describe.each(Object.entries(lineEnds))('text with %s', (_, lineEnd) => {
  test.each([...kinds.keys()])('reads as with LF: %s', async (kind) => {
    const { eventName, payload } = kinds.get(kind) as Delivery;
    const expected = await shown({ what: kind, eventName, payload: withText(payload, '\n') }, 'en');
    expect(await shown({ what: kind, eventName, payload: withText(payload, lineEnd) }, 'en')).toEqual(
      expected,
    );
  });

  test('is not longer than it is: no release ends with dots that it does not have', async () => {
    const origin = { repository: 'octo/hello', serverUrl: 'https://github.com' };
    const notes = releaseNotes(written.replaceAll('\n', lineEnd), origin);
    expect(notes).toEqual(releaseNotes(written, origin));
    expect(notes.at(-1)?.source).toBe('The end');
  });

  test('in a value of a template, and as the data of any event', async () => {
    const order = (end: string) => eventWith({ data: { note: written.replaceAll('\n', end) } });
    for (const given of [{ text: 'Note: {{ data.note }}' }, {}, { msgtype: 'text' as const }]) {
      const [plain, other] = [
        await composeEvents(order('\n'), settingsWith(given)),
        await composeEvents(order(lineEnd), settingsWith(given)),
      ];
      expect(other).toEqual(plain);
    }
    const [plain, other] = await Promise.all(
      ['\n', lineEnd].map((end) => composeEvents(eventWith({ data: written.replaceAll('\n', end) }))),
    );
    expect(other).toEqual(plain);
  });
});

test('a whole message that an event brings keeps its line ends', async () => {
  const text = 'one\r\ntwo\rthree';
  const { bodies } = await composeEvents(eventWith({ xvmsgtype: 'markdown', data: { title: 't', text } }));
  expect(bodies[0] && textOf(bodies[0])).toBe(text);
});

function withText(value: unknown, lineEnd: string): Delivery['payload'] {
  const changed = (inner: unknown, key = ''): unknown => {
    if (typeof inner === 'string' && texts.has(key)) return written.replaceAll('\n', lineEnd);
    if (Array.isArray(inner)) return inner.map((item) => changed(item));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, changed(item, name)]));
  };
  return changed(value) as Delivery['payload'];
}
