import { expect, test } from 'vitest';
import { linkTarget } from '../../src/dingtalk/link.ts';
import { problemsIn } from '../../src/dingtalk/schema.ts';
import { locales } from '../../src/message/settings.ts';
import { realDeliveries, writtenDeliveries } from '../fixtures/event/payloads.ts';
import { ownList } from './hostile.ts';
import { findingsIn } from './oracle.ts';
import { composeEvents, eventWith, settingsWith, textOf, wireBytes } from './run-context.ts';

const events = [...realDeliveries, ...writtenDeliveries].map(({ eventName, payload }) => {
  const action = typeof payload.action === 'string' ? `.${payload.action}` : '';
  return eventWith({ type: `com.github.${eventName}${action}`, data: payload });
});

const holes = /undefined|\bnull\b|\[object|\bNaN\b|Invalid Date/;

for (const locale of locales) {
  for (const msgtype of ['auto', 'text', 'actionCard'] as const) {
    test(`every real payload reads without holes as ${msgtype} in ${locale}`, async () => {
      for (const event of events) {
        const [body] = (await composeEvents(event, settingsWith({ locale, msgtype }))).bodies;
        if (body === undefined) throw new Error(`${event.type} became no message`);
        expect({ type: event.type, problems: problemsIn(body.message) }).toEqual({
          type: event.type,
          problems: [],
        });
        expect({ type: event.type, hole: holes.exec(textOf(body))?.[0] }).toEqual({
          type: event.type,
          hole: undefined,
        });
        expect(wireBytes(body)).toBeLessThanOrEqual(20_000);
      }
    });
  }
}

/** As a reader counts them: ⚠️ is one. */
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

test('titles are at most 60 characters and hold no markup or line end', async () => {
  for (const event of events) {
    const message = (await composeEvents(event)).bodies[0]?.message;
    if (message?.msgtype !== 'markdown') throw new Error(event.type);
    expect([...characters.segment(message.markdown.title)].length).toBeLessThanOrEqual(60);
    expect(message.markdown.title).not.toMatch(/[\n\r]|\*\*/);
  }
});

test('every link of every real payload leads to an https address and opens in the browser', async () => {
  for (const event of events) {
    for (const { kind, url } of findingsIn(textOf((await composeEvents(event)).bodies[0] ?? nothing))) {
      expect({ type: event.type, kind }).toEqual({ type: event.type, kind: 'link' });
      expect(linkTarget(url)).toMatch(/^https:\/\//);
      expect(linkTarget(url)).not.toBe(url);
    }
  }
});

const otherKinds = [7, 'x', [], {}];

test('a payload that lacks any one of its fields, or has null there, is still reported', async () => {
  const seen = new Set<string>();
  for (const { type, data } of events) {
    if (seen.has(type)) continue;
    seen.add(type);
    const payload = data as Readonly<Record<string, unknown>>;
    for (const [turn, key] of Object.keys(payload).entries()) {
      for (const odd of [undefined, null, otherKinds[turn % otherKinds.length]]) {
        const [body] = (await composeEvents(eventWith({ type, data: { ...payload, [key]: odd } }))).bodies;
        expect({ type, key, odd, hole: holes.exec(textOf(body ?? nothing))?.[0] }).toEqual({
          type,
          key,
          odd,
          hole: undefined,
        });
      }
    }
  }
});

test('hostile text in every field of every real payload makes no link of its own, no image, no HTML and no mention', async () => {
  for (const [turn, event] of events.entries()) {
    for (const shift of [0, 41]) {
      const data = poisoned(event.data, turn + shift);
      const [body] = (await composeEvents(eventWith({ type: event.type, data }))).bodies;
      const found = findingsIn(textOf(body ?? nothing)).filter(
        ({ kind, url }) =>
          kind !== 'link' ||
          linkTarget(url) === url ||
          new URL(linkTarget(url)).host.endsWith('evil.example'),
      );
      // The author of release notes may link; nobody else's words may.
      const isRelease = event.type.startsWith('com.github.release');
      const forged = isRelease
        ? found.filter(({ kind, url }) => kind !== 'link' || linkTarget(url) === url)
        : found;
      expect({ type: event.type, forged }).toEqual({ type: event.type, forged: [] });
      expect(body?.message).not.toHaveProperty('at');
    }
  }
});

/** The same payload with a hostile text in place of every text that is no address and no name of a state. */
function poisoned(value: unknown, turn: number): unknown {
  let next = turn;
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string' && !/^https?:|^[a-z_]{1,20}$|^\d{4}-/.test(inner)) {
      next += 1;
      return ownList[next % ownList.length];
    }
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, field]) => [key, /url$/.test(key) ? field : walk(field)]),
    );
  };
  return walk(value);
}

const nothing = { message: { msgtype: 'text', text: { content: '' } }, truncated: false } as const;
