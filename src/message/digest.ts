import type { CloudEvent } from 'cloudevents';
import { Failure, inputFailure } from '../failure.ts';
import { mentionsOf } from './audience.ts';
import { cdeventName, isCdevent } from './cdevent.ts';
import { askedBy, feedOf, messageOf, rewordedPage } from './choice.ts';
import type { Composed } from './compose.ts';
import { failureOf } from './failures.ts';
import { letterFor } from './letter.ts';
import { cutMarkdown } from './markdown/cut.ts';
import { browserUrl } from './markdown/link.ts';
import { heading, join, lines, list, Markdown, paragraphs } from './markdown/markdown.ts';
import { jsonBytes, maxBodyBytes } from './markdown/size.ts';
import { tokensOf } from './mentions.ts';
import type { Message, Page } from './message.ts';
import type { Occasion } from './occasion.ts';
import { pageFor } from './pages.ts';
import type { MessageSettings } from './settings.ts';
import type { Wording } from './template/wording.ts';
import { titleOf } from './title.ts';
import { trustedPage } from './trusted.ts';

/** A robot sends no more in a minute. */
const maxMessages = 20;

/** Types that are counted by name; the others are counted together. */
const maxTypes = 10;

/** Kept free in each message for JSON, title, keyword and the count of what was left out. */
const reservedBytes = 1_500;

/** No event takes more of a digest than this. */
const maxItemBytes = 4_000;

/**
 * Few messages for many events: their counts by type, then a line each, as many as 20 messages hold; the rest
 * is counted.
 */
export async function digests(
  occasions: readonly Occasion[],
  groupOf: (event: CloudEvent<unknown>) => string,
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
): Promise<Composed[]> {
  if (settings.payload !== undefined || settings.buttons !== undefined) {
    throw inputFailure('batch', 'can be "digest" only without "payload" and "buttons".');
  }
  refuseMalformed(occasions);
  const groups = Map.groupBy(occasions, ({ event }) => groupOf(event));
  const maxEach = Math.max(1, Math.floor(maxMessages / groups.size));
  const letters: Composed[] = [];
  for (const group of groups.values()) {
    letters.push(...(await digestsOf(group, maxEach, settings, wording, warnings)));
  }
  return letters;
}

/** All that is wrong is told at once, before anything is sent. */
function refuseMalformed(occasions: readonly Occasion[]): void {
  const failures: Failure[] = [];
  for (const occasion of occasions) {
    try {
      askedBy(occasion);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failureOf(failures);
}

interface Item {
  readonly occasion: Occasion;
  readonly page: Page;
  readonly line: Markdown;
}

async function digestsOf(
  group: readonly Occasion[],
  maxParts: number,
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
): Promise<Composed[]> {
  const [first] = group;
  if (first === undefined) return [];
  const { words } = first;
  const msgtype = settings.msgtype === 'auto' ? 'markdown' : settings.msgtype;
  const counts = countsOf(group, first);
  const head = lines(heading(3, words.events(group.length)), counts);
  const mentions = mentionsOf(group, settings, msgtype, warnings);
  const tokenBytes = jsonBytes(tokensOf(mentions).join(' ')) * 2;
  const room = maxBodyBytes - reservedBytes - jsonBytes(head.source) - tokenBytes;
  const { parts, told } = await partsOf(group, msgtype === 'link' ? 1 : maxParts, room, settings, wording);
  const left = group.length - told;
  return parts.map((items, index) => {
    const isLast = index === parts.length - 1;
    const part = parts.length > 1 ? words.part(index + 1, parts.length) : undefined;
    const page: Page = {
      title: titleOf(words.events(group.length), part, counts),
      head: part === undefined ? head : lines(head, part),
      // A link card has room for the counts only.
      body:
        msgtype === 'link'
          ? []
          : [bodyOf(items, settings), ...(isLast && left > 0 ? [join('', words.more(left))] : [])],
      foot: undefined,
      url: first.runUrl,
    };
    const events = (
      isLast ? group.slice(group.length - left - items.length) : items.map(({ occasion }) => occasion)
    ).map(({ event }) => event);
    const message: Message =
      msgtype === 'feedCard'
        ? { msgtype, links: items.map((item) => feedOf(item.page, item.occasion)) }
        : messageOf(page, msgtype, undefined, first);
    return { letter: letterFor(message, trustedPage(first), mentions, words), events };
  });
}

/** Items for each message, and how many events they tell of. Reads no more events than fit. */
async function partsOf(
  group: readonly Occasion[],
  maxParts: number,
  room: number,
  settings: MessageSettings,
  wording: Wording,
): Promise<{ parts: Item[][]; told: number }> {
  const parts: Item[][] = [];
  let left = 0;
  let told = 0;
  for (const occasion of group) {
    const item = await itemOf(occasion, settings, wording);
    const bytes =
      settings.msgtype === 'feedCard' ? feedBytes(item) : jsonBytes(item.line.source) + itemMarkBytes;
    if (bytes > left) {
      if (parts.length === maxParts) break;
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(item);
    left -= bytes;
    told += 1;
  }
  return { parts, told };
}

/** `- ` and the line end. */
const itemMarkBytes = 6;

function feedBytes({ page, occasion }: Item): number {
  const { url, ...feed } = feedOf(page, occasion);
  return Buffer.byteLength(JSON.stringify({ ...feed, messageURL: browserUrl(url) })) + 1;
}

async function itemOf(occasion: Occasion, settings: MessageSettings, wording: Wording): Promise<Item> {
  const page = rewordedPage(await pageFor(occasion, askedBy(occasion)), occasion, wording);
  const line =
    settings.text.trim() === ''
      ? occasion.link(page.title, page.url)
      : Markdown.vouched(cutMarkdown(paragraphs(...page.body).source, maxItemBytes));
  return { occasion, page, line };
}

function bodyOf(items: readonly Item[], settings: MessageSettings): Markdown {
  const all = items.map(({ line }) => line);
  return settings.text.trim() === '' ? list(...all) : paragraphs(...all);
}

/** `3 × release, 2 × push, and 4 more` */
function countsOf(group: readonly Occasion[], { words }: Occasion): string {
  const types = [...Map.groupBy(group, ({ event }) => event.type)]
    .map(([type, { length }]) => ({ type: shownType(type).slice(0, 60), length }))
    .sort((a, b) => b.length - a.length);
  const shown = types.slice(0, maxTypes).map(({ type, length }) => words.ofType(length, type));
  const others = types.slice(maxTypes).reduce((sum, { length }) => sum + length, 0);
  return [...shown, ...(others > 0 ? [words.more(others)] : [])].join(words.listSeparator);
}

function shownType(type: string): string {
  return isCdevent({ type }) ? cdeventName(type) : type.replace(/^com\.github\./, '');
}
