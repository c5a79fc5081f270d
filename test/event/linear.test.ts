import { describe, expect, test } from 'vitest';
import { eventWith, failureOf, read } from './event-text.ts';

const envelope = (data: string) => `{"specversion":"1.0","id":"a","source":"/a","type":"a",${data}}`;

/** Texts that are hard on a careless reader, by a size in bytes. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'open brackets': (size) => '['.repeat(size),
  'brackets in strings': (size) => envelope(`"data":${JSON.stringify('[{"'.repeat(size / 4))}`),
  backslashes: (size) => envelope(`"data":"${'\\\\'.repeat(size / 2)}`),
  'open strings': (size) => '"\\"'.repeat(size / 3),
  'line breaks': (size) => `{}\n${'\n'.repeat(size)}`,
  'broken lines': (size) => '{"a":\n'.repeat(size / 6),
  'broken lines after a good one': (size) => `{"specversion":"1.0"}\n${'{}}\n'.repeat(size / 4)}`,
  spaces: (size) => `{${' '.repeat(size)}`,
  'a source of brackets': (size) => envelope(`"source":"//[${'['.repeat(size)}"`),
  'a source of at signs': (size) => envelope(`"source":"//${'a@'.repeat(size / 2)}"`),
  'a source of escapes': (size) => envelope(`"source":"${'%20'.repeat(size / 3)}%2"`),
  'a time of digits': (size) => envelope(`"time":"2026-01-31T09:30:00.${'1'.repeat(size)}"`),
  'a content type of parameters': (size) =>
    envelope(`"datacontenttype":"a/b${'; a=b'.repeat(size / 5)}\\u0020,"`),
  'a content type of quotes': (size) =>
    envelope(`"datacontenttype":"a/b;a=\\"${'\\\\\\\\a'.repeat(size / 5)}"`),
  'base64 with a bad end': (size) => envelope(`"data_base64":"${'A'.repeat(size)}==="`),
  'many attributes': (size) =>
    envelope(Array.from({ length: size / 20 }, (_, n) => `"Name${n}":${n}`).join(',')),
  'many numbers': (size) => envelope(`"data":[${'1,'.repeat(size / 2)}1]`),
  'many broken events': (size) => `[${'{"specversion":1},'.repeat(size / 18)}{}]`,
};

const length = 30_000;
const factor = 16;

describe('reading takes time linear in the text: sixteen times as much takes', () => {
  test.each(Object.entries(hostile))('nothing like the square with %s', async (_what, text) => {
    const [small, large] = [text(length), text(length * factor)];
    await failureOf({ text: small });
    // The square would be 256 times; the guard leaves room for a busy machine.
    expect((await shortestMs(large)) / (await shortestMs(small))).toBeLessThan(factor * 6);
  });
});

/**
 * Of a few: the one the machine disturbed least; what is too short to be measured counts as a millisecond.
 */
async function shortestMs(text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    // Not by the clock: other processes take their share of it.
    const start = process.cpuUsage();
    await failureOf({ text });
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1_000);
  }
  return Math.max(1, Math.min(...times));
}

describe('attributes of any length', () => {
  test.each(['source', 'id', 'subject', 'time', 'datacontenttype', 'dataschema', 'note', 'data_base64'])(
    'are judged, not crashed on: %s',
    async (name) => {
      const batch = (value: string) => JSON.stringify([eventWith({ [name]: value })]);
      for (const unit of ['a', '%20', '"\\', ';a=b', '订']) {
        const value = unit.repeat(4_000_000 / Buffer.byteLength(unit));
        expect(typeof (await failureOf({ text: batch(value) }))).toBe('string');
      }
    },
  );
});

test('a content type of fifteen million characters is judged, not crashed on', async () => {
  for (const datacontenttype of [`a/b;c="${'x'.repeat(15_000_000)}"`, `a/b${';c=d'.repeat(3_750_000)}`]) {
    const failure = await failureOf({ text: JSON.stringify([eventWith({ datacontenttype })]) });
    expect(failure).toContain('(rule media-type)');
  }
});

describe('a batch of 10,000 events and 10 MB', () => {
  const events = Array.from({ length: 10_000 }, (_, n) => {
    return eventWith({ id: String(n), time: '2026-01-31T09:30:00Z', data: { n, text: 'x'.repeat(850) } });
  });

  test.each([
    ['an array', JSON.stringify(events)],
    ['lines', events.map((event) => JSON.stringify(event)).join('\n')],
  ])('is read whole and in order from %s', async (_what, text) => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
    const { events: given } = await read({ text });
    expect(given.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });
});
