import type { CloudEvent } from 'cloudevents';
import { inputFailure } from '../failure.ts';
import { hasFailed, mentionsOf } from './audience.ts';
import { cdeventName, isCdevent } from './cdevent.ts';
import { askedBy, feedOf, gistOf, messageOf, rewordedPage } from './choice.ts';
import type { Composed } from './compose.ts';
import { githubEventOf } from './github-event.ts';
import { letterFor } from './letter.ts';
import type { Words } from './locale/words.ts';
import { cutMarkdown } from './markdown/cut.ts';
import { browserUrl } from './markdown/link.ts';
import { heading, join, lines, list, Markdown, md, paragraphs } from './markdown/markdown.ts';
import { jsonBytes, maxBodyBytes, shortened } from './markdown/size.ts';
import { tokensOf } from './mentions.ts';
import type { Message, Page } from './message.ts';
import { type Occasion, objectOf } from './occasion.ts';
import { pageFor, spokenBy } from './pages.ts';
import { at, textAt } from './reader.ts';
import type { MessageSettings } from './settings.ts';
import type { Wording } from './template/wording.ts';
import { titleOf } from './title.ts';
import { trustedPage } from './trusted.ts';
import type { Unsent } from './unsent.ts';

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
): Promise<{ letters: Composed[]; unsent: Unsent[] }> {
  if (settings.payload !== undefined || settings.buttons !== undefined) {
    throw inputFailure('batch', 'can be "digest" only without "payload" and "buttons".');
  }
  const { wellFormed, unsent } = withoutMalformed(occasions);
  const groups = Map.groupBy(wellFormed, ({ event }) => groupOf(event));
  const maxEach = Math.max(1, Math.floor(maxMessages / Math.max(1, groups.size)));
  warnOfLeftOut(settings, warnings);
  const letters: Composed[] = [];
  for (const group of groups.values()) {
    letters.push(...(await digestsOf(group, maxEach, settings, wording, warnings, unsent)));
  }
  return { letters, unsent };
}

/** A card of links has no room for a text, and a link card none for the lines. */
function warnOfLeftOut({ msgtype, text, title }: MessageSettings, warnings: Set<string>): void {
  if (msgtype === 'link') {
    warnings.add(
      'A digest of msgtype `link` has room for its counts only; what each event says was left out.',
    );
  }
  if (msgtype === 'feedCard' && (text.trim() !== '' || title.trim() !== '')) {
    warnings.add(
      'A digest of msgtype `feedCard` is the titles of its events; "title" and "text" were left out.',
    );
  }
}

/** An event whose own message is incomplete is told apart, whether it would have had a line or not. */
function withoutMalformed(occasions: readonly Occasion[]): { wellFormed: Occasion[]; unsent: Unsent[] } {
  const unsent: Unsent[] = [];
  const wellFormed = occasions.filter((occasion) => {
    try {
      askedBy(occasion);
      return true;
    } catch (error) {
      unsent.push({ event: occasion.event, error });
      return false;
    }
  });
  return { wellFormed, unsent };
}

interface Item {
  readonly occasion: Occasion;
  readonly page: Page;
  readonly line: Markdown;
}

async function digestsOf(
  given: readonly Occasion[],
  maxParts: number,
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
  unsent: Unsent[],
): Promise<Composed[]> {
  const failing = given.filter((occasion) => hasFailed(occasion) === true);
  const failed = new Set(failing);
  const occasions = [...failing, ...given.filter((occasion) => !failed.has(occasion))];
  const [first] = occasions;
  if (first === undefined) return [];
  const { words } = first;
  const msgtype = settings.msgtype === 'auto' ? 'markdown' : settings.msgtype;
  const headline = await headlineOf(failing, occasions.length, words);
  const ownTitle = wording.title(first.event);
  const mentions = mentionsOf(occasions, settings, msgtype, warnings);
  const tokenBytes = jsonBytes(tokensOf(mentions).join(' ')) * 2;
  const headBytes = jsonBytes(headOf(occasions, first, headline).source);
  const room = maxBodyBytes - reservedBytes - headBytes - tokenBytes;
  const { parts, left } = await partsOf(
    occasions,
    msgtype === 'link' ? 1 : maxParts,
    room,
    settings,
    wording,
    unsent,
  );
  const group = [...parts.flat().map(({ occasion }) => occasion), ...left];
  const head = headOf(group, first, headline);
  return parts.map((items, index) => {
    const isLast = index === parts.length - 1;
    const part = parts.length > 1 ? words.part(index + 1, parts.length) : undefined;
    const page: Page = {
      title:
        ownTitle === undefined
          ? titleOf(
              headline,
              words.events(group.length),
              part,
              headline === undefined ? countsOf(group, first) : undefined,
            )
          : titleOf(ownTitle, part),
      head: part === undefined ? head : lines(head, part),
      // A link card has room for the counts only.
      body:
        msgtype === 'link'
          ? []
          : [
              bodyOf(items, settings),
              ...(isLast && left.length > 0 ? [join('', words.more(left.length))] : []),
            ],
      foot: undefined,
      url: first.runUrl,
    };
    const told = [...items.map(({ occasion }) => occasion), ...(isLast ? left : [])];
    const message: Message =
      msgtype === 'feedCard'
        ? { msgtype, links: items.map((item) => feedOf(item.page, item.occasion)) }
        : messageOf(page, msgtype, undefined, first);
    return {
      letter: letterFor(message, trustedPage(first), mentions, words),
      events: told.map(({ event }) => event),
    };
  });
}

function headOf(group: readonly Occasion[], first: Occasion, headline: string | undefined): Markdown {
  return lines(heading(3, headline ?? first.words.events(group.length)), countsOf(group, first));
}

/**
 * Items for each message, and the events that no message has room for. Reads no more events than fit; those that have no line for want of a
 * template's variable go to `unsent`.
 */
async function partsOf(
  group: readonly Occasion[],
  maxParts: number,
  room: number,
  settings: MessageSettings,
  wording: Wording,
  unsent: Unsent[],
): Promise<{ parts: Item[][]; left: readonly Occasion[] }> {
  const parts: Item[][] = [];
  let left = 0;
  for (const [index, occasion] of group.entries()) {
    const item = await itemOf(occasion, settings, wording).catch((error: unknown) => {
      unsent.push({ event: occasion.event, error });
    });
    if (item === undefined) continue;
    const bytes =
      settings.msgtype === 'feedCard' ? feedBytes(item) : jsonBytes(item.line.source) + itemMarkBytes;
    if (bytes > left) {
      if (parts.length === maxParts) return { parts, left: group.slice(index) };
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(item);
    left -= bytes;
  }
  return { parts, left: [] };
}

/** `- ` and the line end. */
const itemMarkBytes = 6;

function feedBytes({ page, occasion }: Item): number {
  const { url, ...feed } = feedOf(page, occasion);
  return Buffer.byteLength(JSON.stringify({ ...feed, messageURL: browserUrl(url) })) + 1;
}

async function itemOf(occasion: Occasion, settings: MessageSettings, wording: Wording): Promise<Item> {
  const asked = askedBy(occasion);
  const original = await pageFor(occasion, asked);
  const page = { ...rewordedPage(original, occasion, wording), title: original.title };
  const line =
    settings.text.trim() === ''
      ? lineOf(page, occasion, asked !== undefined)
      : Markdown.vouched(cutMarkdown(paragraphs(...page.body).source, maxItemBytes));
  return { occasion, page, line };
}

/** An event of no known kind has only its type for a title: what it says stands beside that. */
function lineOf(page: Page, occasion: Occasion, isWritten: boolean): Markdown {
  const { event, words } = occasion;
  const line = occasion.link(page.title, page.url);
  const isKnown = isWritten || githubEventOf(event) !== undefined || isCdevent(event);
  if (isKnown || spokenBy(occasion) !== undefined) return line;
  const gist = page.body.length === 0 ? '' : gistOf(page);
  return gist === '' ? line : md`${line}${Markdown.vouched(words.colon)}${shortened(gist, 120)}`;
}

/** More names than a title shows. */
const maxNames = 3;

/** `❌ 1 of 4 failed: deploy`; undefined when nothing failed. */
async function headlineOf(
  failed: readonly Occasion[],
  total: number,
  words: Words,
): Promise<string | undefined> {
  if (failed.length === 0) return undefined;
  const names = await Promise.all(failed.slice(0, maxNames).map(nameOf));
  const shown = [...new Set(names)].map((name) => shortened(name, 40)).join(words.listSeparator);
  return `❌ ${words.failedOf(failed.length, total, shown)}`;
}

async function nameOf(occasion: Occasion): Promise<string> {
  const { build, data } = occasion;
  const object = objectOf(occasion);
  const content = at(data, 'subject.content');
  const named =
    textAt(object, 'name') ??
    textAt(object, 'environment') ??
    textAt(content, 'pipelineName') ??
    textAt(content, 'taskName') ??
    textAt(content, 'name') ??
    build?.workflow;
  return named ?? (await pageFor(occasion, askedBy(occasion))).title.replace(/^❌ /, '');
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
