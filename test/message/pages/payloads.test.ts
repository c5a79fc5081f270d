import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../src/dingtalk/markdown.ts';
import { pages } from '../../../src/message/pages/table.ts';
import type { Locale } from '../../../src/message/settings.ts';
import { type Delivery, realDeliveries, writtenDeliveries } from '../../fixtures/event/payloads.ts';
import { githubNews } from '../../fixtures/families/github.ts';
import { news } from '../../fixtures/gallery/index.ts';
import { hostileTexts } from '../hostile.ts';
import { findingsIn, lenientFindingsIn } from '../oracle.ts';
import { type LaidOut, pageOf, shown } from './reading.ts';

/** The events of runs and deliveries have tests of their own. */
const others = [
  ...['check_run', 'check_suite', 'deployment', 'deployment_status', 'release', 'status'],
  ...['schedule', 'workflow_dispatch'],
];

const events = Object.keys(pages).filter((name) => !others.includes(name));

/** The collection has the payload of a package under its newer name only. */
const packages = realDeliveries
  .filter(({ eventName }) => eventName === 'package')
  .map(({ payload: { package: registry_package, ...rest } }) => ({
    eventName: 'registry_package',
    payload: { ...rest, registry_package },
  }));

const deliveries: readonly Delivery[] = [
  ...realDeliveries,
  ...writtenDeliveries,
  ...packages,
  ...news.flatMap(({ happenings }) => happenings),
  ...githubNews,
].filter(({ eventName }) => events.includes(eventName));

/** A link that the action makes. */
const ownLink =
  /\[[^[\]]*\]\(dingtalk:\/\/dingtalkclient\/page\/link\?url=https%3A%2F%2Fgithub\.com[^)\s]*\)/g;

const locales = ['en', 'zh-CN'] as const satisfies readonly Locale[];

/** One payload of each event and action: what is read of the others is the same. */
const kinds = [
  ...new Map(deliveries.map((each) => [`${each.eventName} ${String(each.payload.action)}`, each])).values(),
];

describe.each(locales)('the real payloads, in %s', (locale) => {
  test('have messages that say something, and nothing that only a program says', async () => {
    for (const { eventName, payload } of deliveries) {
      expectReadable(await pageOf(eventName, payload, locale));
    }
  });

  test('have messages that fit and link to GitHub alone', async () => {
    for (const delivery of deliveries) {
      const { title, text } = await shown({ what: '', ...delivery }, locale);
      expect(Buffer.byteLength(title + text)).toBeLessThan(20_000);
      for (const { kind, url } of findingsIn(text)) {
        expect(kind).toBe('link');
        expect(new URL(url).origin).toBe('https://github.com');
      }
    }
  });
});

test('every event with a page of its own has a payload here', () => {
  expect(new Set(deliveries.map(({ eventName }) => eventName))).toEqual(new Set(events));
});

describe('a payload with one field', () => {
  test.each([
    ['removed', undefined],
    ['null', null],
    ['a number', 7],
    ['an object', { a: {} }],
    ['a list', []],
    ['an empty text', ''],
    ['true', true],
  ])('%s makes a readable message still', async (_what, value) => {
    for (const { eventName, payload } of kinds) {
      for (const path of await pathsReadIn(eventName, payload)) {
        const locale = path.length % 2 === 0 ? 'en' : 'zh-CN';
        expectReadable(await pageOf(eventName, withValue(payload, path, value), locale));
      }
    }
  });

  test('of a hostile text has no link, picture or tag that the action did not make', async () => {
    let turn = 0;
    for (const { eventName, payload } of kinds) {
      for (const path of await pathsReadIn(eventName, payload)) {
        if (typeof valueAt(payload, path) !== 'string') continue;
        for (let count = 0; count < 2; count += 1) {
          const hostile = hostileTexts[turn++ % hostileTexts.length] ?? '';
          // A whole https address in a field for one is a link: the server may be any.
          if (/url$/.test(path.at(-1) ?? '') && /^https:/i.test(hostile)) continue;
          const page = await pageOf(eventName, withValue(payload, path, hostile));
          for (const { kind, url } of findingsIn(sourceOf(page))) {
            expect(kind).toBe('link');
            expect(url).toMatch(/^dingtalk:\/\/dingtalkclient\/page\/link\?url=https%3A%2F%2Fgithub\.com%2F/);
          }
          expect(lenientFindingsIn(sourceOf(page).replace(ownLink, '')), hostile).toEqual([]);
        }
      }
    }
  });
});

test('a payload without one field has no word that neither a payload nor the gallery has, but these', async () => {
  const wordsIn = (said: string) => said.match(/[A-Za-z]+/g) ?? [];
  const gallery = readFileSync(new URL('../../../docs/messages.md', import.meta.url), 'utf8');
  const known = new Set(wordsIn(`${gallery} ${JSON.stringify(deliveries.map(({ payload }) => payload))}`));
  const added = new Set<string>();
  for (const { eventName, payload } of kinds) {
    for (const path of await pathsReadIn(eventName, payload)) {
      const page = await pageOf(eventName, withValue(payload, path, undefined));
      const said = `${page.title} ${sourceOf(page)}`.replaceAll(/\(dingtalk:[^)]*\)|[A-Za-z]+…/g, '');
      for (const word of wordsIn(said)) if (!known.has(word)) added.add(word);
    }
  }
  expect([...added].toSorted()).toEqual([
    ...['May', 'Milestones', 'Someone', 'back', 'finding', 'themselves', 'turned', 'unmarked', 'unstarred'],
    'withdrew',
  ]);
}, 30_000);

test.each([
  ['no object at all', 'text'],
  ['a list', []],
  ['nothing', {}],
])('a payload that is %s makes a readable message still', async (_what, payload) => {
  for (const eventName of events) {
    for (const locale of locales) expectReadable(await pageOf(eventName, Object(payload), locale));
  }
});

function expectReadable(page: LaidOut): void {
  const said = `${page.title}\n${sourceOf(page)}`;
  expect(page.title).not.toBe('');
  // An emoji may have two code points.
  expect([...page.title.replaceAll('\ufe0f', '')].length).toBeLessThanOrEqual(60);
  expect(said).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|Infinity/);
  expect(said).not.toMatch(/ · ·|· *\n|\(\)|：$|: $/m);
}

function sourceOf({ head, body, foot }: LaidOut): string {
  return paragraphs(head, ...body, foot).source;
}

type Path = readonly string[];

/** What a message reads of its payload: a change anywhere else cannot be seen in it. */
async function pathsReadIn(eventName: string, payload: Delivery['payload']): Promise<Path[]> {
  const read = new Map<string, Path>();
  const watched = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get: (target, key) => {
        if (typeof key !== 'string' || !Object.hasOwn(target, key) || key === 'length') {
          return Reflect.get(target, key);
        }
        read.set([...path, key].join('\n'), [...path, key]);
        return watched(Reflect.get(target, key), [...path, key]);
      },
    });
  };
  await pageOf(eventName, watched(payload, []) as Delivery['payload']);
  return [...read.values()];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], data);
}

function withValue<T>(data: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  const copy = Array.isArray(data) ? [...data] : { ...data };
  const inner = withValue(Object(data)[key], rest, value);
  if (inner === undefined && rest.length === 0) delete Object(copy)[key];
  else Object(copy)[key] = inner;
  return copy as T;
}
