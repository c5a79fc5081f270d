import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { eventParts } from '../../../src/message/any-event/event-parts.ts';
import { typeWords } from '../../../src/message/any-event/happening.ts';
import { names } from '../../../src/message/any-event/part-names.ts';
import { locales } from '../../../src/message/settings.ts';
import { cdevent } from '../../fixtures/cdevents/cdevents.ts';
import { eventOf, families } from '../../fixtures/families/families.ts';
import { fewHostileTexts, ownList } from '../hostile.ts';
import { findingsIn, lenientFindingsIn } from '../oracle.ts';
import { composeEvents, eventWith, settingsWith, textOf, wireBytes } from '../run-context.ts';

const parts = Object.keys(names) as (keyof typeof names)[];

/** An event whose fields of every part have this text, one of each name of two keys at most. */
function eventWithParts(text: string): Record<string, unknown> {
  return Object.fromEntries(
    parts.flatMap((part) => names[part].filter((name) => !name.includes('.')).map((name) => [name, text])),
  );
}

/** A value that is an https address as a whole is a link, with its host in its words. */
function isNoAddress(text: string): boolean {
  return !/^https:\/\/\S+$/i.test(text);
}

async function messageOf(data: unknown, type = 'com.example.thing.failed'): Promise<string> {
  const [body] = (await composeEvents(eventWith({ type, data }), settingsWith())).bodies;
  if (body === undefined) throw new Error('no message');
  expect(wireBytes(body)).toBeLessThan(15_000);
  return textOf(body);
}

describe('a hostile text', () => {
  test('in every part at once makes no link, image, HTML or mention, in any renderer', async () => {
    for (const hostile of fewHostileTexts.filter(isNoAddress)) {
      const text = await messageOf(eventWithParts(hostile));
      expect({ hostile, found: [...findingsIn(text), ...lenientFindingsIn(text)] }).toEqual({
        hostile,
        found: [],
      });
    }
  });

  test.each(parts)('as the only %s stays text', async (part) => {
    const allNames = names[part];
    for (const [turn, hostile] of ownList.filter(isNoAddress).entries()) {
      for (const name of [allNames[turn % allNames.length] ?? '', allNames[0] ?? '']) {
        const data = name.split('.').reduceRight<unknown>((value, key) => ({ [key]: value }), hostile);
        const text = await messageOf(data);
        expect({ hostile, name, found: findingsIn(text) }).toEqual({ hostile, name, found: [] });
      }
    }
  });

  test('as the name of a field, of a link and as a state stays text', async () => {
    for (const hostile of ownList.filter(isNoAddress)) {
      const text = await messageOf({
        title: 'x',
        [hostile]: 'a value',
        [`${hostile}url`]: 'https://ok.example.com/page',
        status: hostile,
      });
      const urls = findingsIn(text).map(({ kind, url }) => [kind, linkTarget(url)]);
      expect({ hostile, urls: urls.filter(([, url]) => url !== 'https://ok.example.com/page') }).toEqual({
        hostile,
        urls: [],
      });
    }
  });

  test('in the type, subject or source, or a CDEvent, stays text', async () => {
    for (const hostile of ownList.filter(isNoAddress)) {
      const event = eventWith({
        type: `com.${hostile}.created`,
        source: hostile,
        subject: hostile,
        data: { app: hostile },
      });
      const [body] = (await composeEvents(event)).bodies;
      expect({ hostile, found: body && findingsIn(textOf(body)) }).toEqual({ hostile, found: [] });
      const content = {
        description: hostile,
        outcome: hostile,
        name: hostile,
        artifactId: `pkg:npm/${hostile}`,
      };
      const [composed] = (
        await composeEvents(eventWith(cdevent('incident.reported', content, { id: hostile })))
      ).bodies;
      expect({ hostile, found: composed && findingsIn(textOf(composed)) }).toEqual({ hostile, found: [] });
    }
  });
});

describe('an address of the data', () => {
  test('is a link only if it is https and the whole value, and its words show its host', async () => {
    const text = await messageOf({ title: 'x', runbook_url: 'https://runbooks.example.com/a' });
    expect(text).toContain('[Runbook (runbooks.example.com)](dingtalk:');
    expect(findingsIn(text).map(({ url }) => linkTarget(url))).toEqual(['https://runbooks.example.com/a']);
  });

  test.each([
    'http://intranet.example.com/a',
    'javascript:alert(1)',
    'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fevil.example',
    'https://good.example@evil.example/',
    'https://user:password@evil.example/',
    'see https://evil.example/ for more',
    'https://evil.example/\n@all',
    '//evil.example/',
    'https:evil.example',
    'https://',
  ])('is none: %s', async (address) => {
    const text = await messageOf({ title: 'x', url: address, message: address, link: address });
    expect(findingsIn(text)).toEqual([]);
  });

  test('is none if it is longer than DingTalk takes', async () => {
    const address = `https://evil.example/${'a'.repeat(3_000)}`;
    const text = await messageOf({ title: 'x', url: address, message: address, link: address });
    expect(findingsIn(text)).toEqual([]);
  });

  test('shows the host that opens, not the one that is meant to be seen', async () => {
    const text = await messageOf({
      title: 'x',
      'https://good.example': 'https://evil.example/a',
      url: 'https://xn--80ak6aa92e.example/',
    });
    expect(text).toContain('evil.example)');
    expect(text).toContain('xn--80ak6aa92e.example');
  });
});

describe('data of any size and shape', () => {
  const deep = (depth: number) =>
    JSON.parse(`${'{"status":"failed","app":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const huge = 'x'.repeat(1_000_000);

  test.each<[string, unknown]>([
    ['texts of 1 MB in every part', eventWithParts(huge)],
    ['100,000 keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, 'failed']))],
    [
      '100,000 items',
      { alerts: Array.from({ length: 100_000 }, () => ({ status: 'firing', labels: { alertname: 'x' } })) },
    ],
    ['60 levels', deep(60)],
    ['long keys', { [huge]: 'a', title: 'x', [`${huge}_url`]: 'https://example.com/' }],
    [
      'keys of prototypes',
      JSON.parse(
        '{"__proto__":{"title":"t"},"constructor":"c","status":"toString","action":"constructor","severity":"valueOf"}',
      ),
    ],
    [
      'names and values of other types',
      { title: ['t'], status: { failed: 1 }, severity: [], actor: { name: {} }, version: Number.NaN },
    ],
  ])('%s: is reported in bounds and in time', async (_, data) => {
    const start = process.cpuUsage();
    for (const locale of locales) {
      const [body] = (
        await composeEvents(eventWith({ type: 'com.example.thing', data }), settingsWith({ locale }))
      ).bodies;
      expect(body && wireBytes(body)).toBeLessThan(15_000);
      expect(body && textOf(body)).not.toMatch(/undefined|\[object|NaN|function/);
    }
    const { user } = process.cpuUsage(start);
    expect(user).toBeLessThan(1_500_000);
  });

  test('a type as long as 1 MB is read by its beginning', () => {
    for (const piece of ['.', 'a.', 'aB', '-', ':']) {
      const start = process.cpuUsage();
      typeWords(piece.repeat(500_000), () => true);
      expect(process.cpuUsage(start).user).toBeLessThan(100_000);
    }
  });
});

describe('a family with any one of its fields gone or odd', () => {
  test.each(families)('$name is still reported', async (family) => {
    const { data } = family;
    if (typeof data !== 'object' || data === null) return;
    for (const key of Object.keys(data)) {
      for (const odd of [undefined, null, 7, 'x', [], {}]) {
        const event = eventWith({ ...eventOf(family), data: { ...data, [key]: odd } });
        const [body] = (await composeEvents(event)).bodies;
        expect(body && textOf(body)).not.toMatch(/undefined|\bnull\b|\[object/);
      }
    }
  });
});

describe('the parts', () => {
  test('a state is good whatever its severity; a bad one is as bad as its severity says', () => {
    const severity = (status: string, severity: string) => eventParts({ status, severity }).severity;
    expect(severity('resolved', 'critical')).toBe('good');
    expect(severity('firing', 'critical')).toBe('critical');
    expect(severity('firing', 'info')).toBe('warning');
    expect(severity('failed', 'low')).toBe('bad');
    expect(severity('open', 'none')).toBe(undefined);
  });

  test('of two states beside each other the worse one counts, and one above others', () => {
    expect(eventParts({ sync: { status: 'Synced' }, health: { status: 'Degraded' } }).severity).toBe('bad');
    expect(eventParts({ status: 'resolved', alerts: [{ status: 'firing' }] }).severity).toBe('good');
  });

  test('names are compared without case, _ and -', () => {
    for (const key of ['instance-id', 'instanceId', 'INSTANCE_ID']) {
      expect(eventParts({ [key]: 'i-1' }).subjects.map(({ value }) => value)).toEqual(['i-1']);
    }
  });

  test('what is said once is not reported again, and ids are left out', () => {
    const data = { title: 'x', app: 'shop', name: 'shop', request_id: 'r-1', traceId: 'x1', colour: 'red' };
    expect(eventParts(data).rest.map(({ value }) => value)).toEqual(['red']);
  });

  test('a name that only an extension attribute has counts too', () => {
    expect(eventParts({}, { topic: 'orders' }).subjects.map(({ value }) => value)).toEqual(['orders']);
    expect(eventParts({ topic: 'a' }, { topic: 'b' }).subjects.map(({ value }) => value)).toEqual(['a']);
  });
});
