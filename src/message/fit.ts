import { Failure } from '../failure.ts';
import type { At, RobotMessage } from '../robot/message.ts';
import type { Body } from '../robot/parcel.ts';
import { cutMarkdown, cutText } from './cut.ts';
import { missingKeyword } from './keyword.ts';
import { buttonUrl, browserUrl, link } from './link.ts';
import type { Words } from './locale/words.ts';
import { atOf, tokensOf } from './mentions.ts';
import type { Button, Mentions, Message, Page } from './message.ts';
import { plainOf } from './plain.ts';
import { jsonBytes, msgUuidBytes } from './size.ts';

export interface Frame {
  readonly mentions: Mentions;
  readonly keyword: string | undefined;
  readonly words: Words;
  /** Of the whole JSON body, the `msgUuid` that the sending adds included. */
  readonly maxBytes: number;
}

/** A message as the body for one robot: keyword and mentions in place, and never longer than the frame allows. */
export function bodyOf(message: Message, frame: Frame): Body {
  switch (message.msgtype) {
    case 'text':
      return pageBody(message.page, frame);
    case 'markdown':
      return markdownBody(message.page, frame);
    case 'actionCard':
      return cardBody(message.page, message.buttons, frame);
    case 'link':
      return linkBody({ ...message, messageUrl: browserUrl(message.url) }, frame);
    case 'feedCard':
      return feedBody(
        message.links.map(({ title, url, picUrl }) => ({ title, messageURL: browserUrl(url), picURL: picUrl })),
        frame,
      );
    case 'written':
      return writtenBody(message.message, message.url, frame);
    default:
      return message satisfies never;
  }
}

/** As its author wrote it, but for keyword, mentions and what does not fit. */
function writtenBody(written: RobotMessage, url: string | undefined, frame: Frame): Body {
  switch (written.msgtype) {
    case 'text':
      return textBody(written.text.content, url, written.at, frame);
    case 'markdown':
      return fitted(
        { ...verbatim(written.markdown.text), note: restNote(url, frame.words) },
        markdownSlot(written.markdown.title, (text, title) => ({
          msgtype: 'markdown',
          markdown: { ...written.markdown, title, text },
        })),
        written.at,
        frame,
      );
    case 'actionCard':
      return fitted(
        { ...verbatim(written.actionCard.text), note: restNote(url, frame.words) },
        markdownSlot(written.actionCard.title, (text, title) => ({
          msgtype: 'actionCard',
          actionCard: { ...written.actionCard, title, text },
        })),
        written.at,
        frame,
      );
    case 'link':
      return linkBody(written.link, frame);
    case 'feedCard':
      return feedBody(written.feedCard.links, frame);
    default:
      return written satisfies never;
  }
}

function markdownBody(page: Page, frame: Frame): Body {
  const slot = markdownSlot(page.title, (text, title) => ({ msgtype: 'markdown', markdown: { title, text } }));
  return fitted(partsOf(page, frame.words), slot, undefined, frame);
}

function cardBody(page: Page, [first, ...others]: readonly [Button, ...Button[]], frame: Frame): Body {
  const buttons =
    others.length === 0
      ? { singleTitle: first.title, singleURL: buttonUrl(first.url) }
      : {
          btnOrientation: others.length === 1 ? ('1' as const) : ('0' as const),
          btns: [first, ...others].map(({ title, url }) => ({ title, actionURL: buttonUrl(url) })),
        };
  const slot = markdownSlot(page.title, (text, title) => ({
    msgtype: 'actionCard',
    actionCard: { title, text, ...buttons },
  }));
  return fitted(partsOf(page, frame.words), slot, undefined, frame);
}

function pageBody(page: Page, frame: Frame): Body {
  const parts = {
    head: plainOf(page.head),
    body: page.body.map(plainOf),
    note: plainNote(page.url, frame.words),
    foot: page.foot === undefined ? '' : plainOf(page.foot),
  };
  return fitted(parts, textSlot, undefined, frame);
}

function textBody(content: string, url: string | undefined, at: At | undefined, frame: Frame): Body {
  return fitted({ ...verbatim(content), note: plainNote(url, frame.words) }, textSlot, at, frame);
}

/** Link messages mention nobody. */
function linkBody(link: { title: string; text: string; messageUrl: string; picUrl?: string }, frame: Frame): Body {
  const { messageUrl, picUrl } = link;
  return fitted(
    { ...verbatim(link.text), note: '' },
    {
      title: link.title,
      separator: '\n',
      cut: cutText,
      message: (text, title) => ({
        msgtype: 'link',
        link: { title, text, messageUrl, ...(picUrl === undefined ? {} : { picUrl }) },
      }),
    },
    undefined,
    { ...frame, mentions: nobody },
  );
}

/** Feed cards mention nobody and have no text: the keyword goes to the first title, and the last cards go when there are too many. */
function feedBody(links: readonly FeedLink[], frame: Frame): Body {
  const limit = frame.maxBytes - msgUuidBytes;
  const shown: FeedLink[] = [];
  let bytes = Buffer.byteLength(JSON.stringify({ msgtype: 'feedCard', feedCard: { links: [] } }));
  let truncated = false;
  for (const link of links) {
    const cut = cutText(link.title.toWellFormed(), maxTitleBytes);
    const keyword = shown.length === 0 ? missingKeyword(frame.keyword, cut) : '';
    const card = { ...link, title: keyword === '' ? cut : `${cut} ${keyword}` };
    bytes += Buffer.byteLength(JSON.stringify(card)) + (shown.length === 0 ? 0 : 1);
    truncated ||= bytes > limit || cut !== link.title;
    if (bytes > limit) break;
    shown.push(card);
  }
  if (shown.length === 0) throw new Failure('The message does not fit: the first link of its feedCard is too long.');
  return { message: { msgtype: 'feedCard', feedCard: { links: shown } }, truncated };
}

interface FeedLink {
  readonly title: string;
  readonly messageURL: string;
  readonly picURL: string;
}

/** Head, foot and title have no documented limit; these keep room for the rest. */
const maxTitleBytes = 1_000;
const maxHeadBytes = 6_000;
const maxFootBytes = 4_000;

const nobody: Mentions = { mobiles: [], userIds: [], all: false };

/** The text of a message in the order of its importance to the cut: `body` goes first, from its end. */
interface Parts {
  readonly head: string;
  readonly body: readonly string[];
  /** Where the rest can be read, shown when something was cut. */
  readonly note: string;
  readonly foot: string;
}

/** How a text becomes a message, and how it is cut. */
interface Slot {
  readonly title: string;
  readonly separator: string;
  readonly cut: (text: string, maxBytes: number) => string;
  readonly message: (text: string, title: string) => RobotMessage;
}

function markdownSlot(title: string, message: Slot['message']): Slot {
  return { title, separator: '\n\n', cut: cutMarkdown, message };
}

const textSlot: Slot = {
  title: '',
  separator: '\n\n',
  cut: cutText,
  message: (content) => ({ msgtype: 'text', text: { content } }),
};

function partsOf(page: Page, words: Words): Parts {
  return {
    head: page.head.source,
    body: page.body.map(({ source }) => source),
    note: restNote(page.url, words),
    foot: page.foot?.source ?? '',
  };
}

function verbatim(text: string): Pick<Parts, 'head' | 'body' | 'foot'> {
  return { head: '', body: [text.toWellFormed()], foot: '' };
}

function plainNote(url: string | undefined, words: Words): string {
  return url === undefined ? words.restLeftOut : words.labelled(words.readRest, url);
}

function restNote(url: string | undefined, words: Words): string {
  return url === undefined ? words.restLeftOut : link(words.readRest, url, url).source;
}

function fitted(parts: Parts, slot: Slot, writtenAt: At | undefined, frame: Frame): Body {
  const at = atOf(frame.mentions, writtenAt);
  const title = cutText(slot.title.toWellFormed(), maxTitleBytes);
  const wrap = (text: string): RobotMessage => ({
    ...slot.message(text, title),
    ...(at === undefined ? {} : { at }),
  });
  const room = frame.maxBytes - msgUuidBytes - Buffer.byteLength(JSON.stringify(wrap('')));
  const tokens = tokensOf(frame.mentions);
  const { text, truncated } = textWithin(parts, slot, frame.keyword, tokens, room);
  return { message: wrap(text), truncated: truncated || title !== slot.title };
}

function textWithin(
  { head, body, note, foot }: Parts,
  { separator, cut }: Slot,
  keyword: string | undefined,
  tokens: readonly string[],
  room: number,
): { text: string; truncated: boolean } {
  const assemble = (main: readonly string[]): string => {
    const said = main.filter((part) => part !== '').join(separator);
    const mentions = tokens.filter((token) => !said.includes(token)).join(' ');
    const added = missingKeyword(keyword, said, mentions);
    return [said, added, mentions].filter((part) => part !== '').join(separator);
  };
  const unitsAtLeast = body.reduce((sum, part) => sum + part.length, head.length + foot.length);
  if (unitsAtLeast <= room) {
    const whole = assemble([head, ...body, foot]);
    if (jsonBytes(whole) <= room) return { text: whole, truncated: false };
  }
  const shortFoot = cut(foot, maxFootBytes);
  const separatorBytes = jsonBytes(separator);
  const reserved = [note, shortFoot, keyword ?? '', tokens.join(' ')]
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + jsonBytes(part) + separatorBytes, 0);
  const shortHead = cut(head, Math.min(maxHeadBytes, room - reserved));
  let left = room - reserved - jsonBytes(shortHead) - separatorBytes;
  const kept: string[] = [];
  for (const part of body) {
    const partBytes = part.length > left ? Number.POSITIVE_INFINITY : jsonBytes(part) + separatorBytes;
    if (partBytes > left) {
      kept.push(cut(part, left - separatorBytes));
      break;
    }
    kept.push(part);
    left -= partBytes;
  }
  const text = assemble([shortHead, ...kept, note, shortFoot]);
  if (jsonBytes(text) > room) {
    throw new Failure('The message does not fit: its keyword, mentions and buttons alone exceed the size limit.');
  }
  return { text, truncated: true };
}
