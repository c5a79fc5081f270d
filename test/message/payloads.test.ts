import { expect, test } from 'vitest';
import { targetOf } from '../../src/message/link.ts';
import { problemsIn } from '../../src/robot/schema.ts';
import { realDeliveries, writtenDeliveries } from '../fixtures/event/payloads.ts';
import { findingsIn } from './oracle.ts';
import { eventWith, settingsWith, tell, textOf, wireBytes } from './scene.ts';

const events = [...realDeliveries, ...writtenDeliveries].map(({ eventName, payload }) => {
  const action = typeof payload['action'] === 'string' ? `.${payload['action']}` : '';
  return eventWith({ type: `com.github.${eventName}${action}`, data: payload });
});

const holes = /undefined|\bnull\b|\[object|\bNaN\b|Invalid Date/;

for (const locale of ['en', 'zh-CN'] as const) {
  for (const msgtype of ['auto', 'text', 'actionCard'] as const) {
    test(`every real payload reads without holes as ${msgtype} in ${locale}`, async () => {
      for (const event of events) {
        const [body] = (await tell(event, settingsWith({ locale, msgtype }))).bodies;
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

test('titles are at most 60 characters and hold no markup or line end', async () => {
  for (const event of events) {
    const message = (await tell(event)).bodies[0]?.message;
    if (message?.msgtype !== 'markdown') throw new Error(event.type);
    expect([...message.markdown.title].length).toBeLessThanOrEqual(60);
    expect(message.markdown.title).not.toMatch(/[\n\r]|\*\*/);
  }
});

test('every link of every real payload leads to an https address and opens in the browser', async () => {
  for (const event of events) {
    for (const { kind, url } of findingsIn(textOf((await tell(event)).bodies[0] ?? nothing))) {
      expect({ type: event.type, kind }).toEqual({ type: event.type, kind: 'link' });
      expect(targetOf(url)).toMatch(/^https:\/\//);
      expect(targetOf(url)).not.toBe(url);
    }
  }
});

test('a payload that lacks any one of its fields, or has null there, is still told', async () => {
  const seen = new Set<string>();
  for (const { type, data } of events) {
    if (seen.has(type)) continue;
    seen.add(type);
    const payload = data as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(payload)) {
      for (const odd of [undefined, null, 7, 'x', [], {}]) {
        const [body] = (await tell(eventWith({ type, data: { ...payload, [key]: odd } }))).bodies;
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

const nothing = { message: { msgtype: 'text', text: { content: '' } }, truncated: false } as const;
