import { cutMarkdown, cutText } from '../../dingtalk/cut.ts';
import { browserUrl, buttonUrl, link } from '../../dingtalk/link.ts';
import type { At, RobotMessage } from '../../dingtalk/message.ts';
import { plainOf } from '../../dingtalk/plain.ts';
import { maxBodyBytes, msgUuidBytes } from '../../dingtalk/size.ts';
import { UserError } from '../../errors.ts';
import { say } from '../../said.ts';
import { byteLength } from '../../text.ts';
import { layout, titleFor } from '../layout.ts';
import type { Words } from '../locale/words.ts';
import { atOf, tokensIn } from '../mentions/mentions.ts';
import type { Button, Mentions, Message, Page } from '../message.ts';
import { fitText, missingKeyword, type TextParts, type TextStyle } from './fit-text.ts';

/**
 * How much of a draft is posted: all that fits; less, after DingTalk called it too long; or only what the
 * action vouches for (repository, run, link), after DingTalk called its content unsafe. `complete` is never
 * posted: it is for the job summary, which holds more than a message.
 */
export type Variant = 'whole' | 'shrunk' | 'trusted' | 'complete';

/** A message that renders the body for one robot: keyword, mentions and the size limit applied. */
export interface MessageDraft {
  /**
   * Whether the action wrote its markup, so that it can be shown rendered. The markup of an event or a user
   * cannot.
   */
  readonly isBuiltin: boolean;
  renderFor(robot: { readonly keyword: string | undefined }, variant: Variant): RenderedMessage;
}

export interface RenderedMessage {
  /** Without `msgUuid`, which each delivery adds. */
  readonly message: RobotMessage;
  readonly truncated: boolean;
}

/**
 * `shrunk` follows when DingTalk calls 20,000 bytes too long. How DingTalk counts is not documented, so it
 * gets half.
 */
const maxBytes: Readonly<Record<Variant, number>> = {
  whole: maxBodyBytes,
  shrunk: maxBodyBytes / 2,
  trusted: maxBodyBytes,
  complete: 400_000,
};

/**
 * A message that renders the body for one robot. `trusted` replaces it if DingTalk calls its content unsafe.
 */
export function createDraft(message: Message, trusted: Page, mentions: Mentions, words: Words): MessageDraft {
  return {
    isBuiltin: message.msgtype !== 'written',
    renderFor: (robot, form) =>
      fitMessage(form === 'trusted' ? trustedFor(message, trusted) : message, {
        mentions,
        keyword: robot.keyword,
        words,
        maxBytes: maxBytes[form],
      }),
  };
}

function trustedFor(message: Message, page: Page): Message {
  const isText =
    message.msgtype === 'text' || (message.msgtype === 'written' && message.message.msgtype === 'text');
  return { msgtype: isText ? 'text' : 'markdown', page };
}

/** What a body must contain and keep to. */
export interface FitOptions {
  readonly mentions: Mentions;
  readonly keyword: string | undefined;
  readonly words: Words;
  /** Bytes of the whole JSON body, with the `msgUuid` that the delivery adds. */
  readonly maxBytes: number;
}

/** A title has no documented limit; this leaves room for the text. */
const maxTitleBytes = 1_000;

/** Renders a message as the body for one robot, with keyword and mentions, within the limit. */
export function fitMessage(message: Message, frame: FitOptions): RenderedMessage {
  switch (message.msgtype) {
    case 'text':
      return fitTextField(plainParts(message.page, frame.words), textField(plainMessage), undefined, frame);
    case 'markdown': {
      const field = markdownField(titleFor(message.page), (title, text) => ({
        msgtype: 'markdown',
        markdown: { title, text },
      }));
      return fitTextField(fittingParts(message.page, frame.words), field, undefined, frame);
    }
    case 'actionCard':
      return fitTextField(fittingParts(message.page, frame.words), cardSlot(message), undefined, frame);
    case 'link': {
      const { title, text, url } = message;
      return linkBody({ msgtype: 'link', link: { title, text, messageUrl: browserUrl(url) } }, frame);
    }
    case 'feedCard':
      return feedBody(
        {
          msgtype: 'feedCard',
          feedCard: {
            links: message.links.map(({ title, url, picUrl }) => ({
              title,
              messageURL: browserUrl(url),
              picURL: picUrl,
            })),
          },
        },
        frame,
      );
    case 'written':
      return writtenBody(message.message, message.url, frame);
    default:
      return message satisfies never;
  }
}

/**
 * As its author wrote it, except for keyword, mentions and what does not fit. The delivery adds `msgUuid`.
 */
function writtenBody(
  { msgUuid: _, ...written }: RobotMessage,
  url: string | undefined,
  frame: FitOptions,
): RenderedMessage {
  switch (written.msgtype) {
    case 'text': {
      const parts = { ...verbatim(written.text.content), note: plainNote(url, frame.words) };
      const field = textField((content) => ({ ...written, text: { ...written.text, content } }));
      return fitTextField(parts, field, written.at, frame);
    }
    case 'markdown': {
      const field = markdownField(written.markdown.title, (title, text) => ({
        ...written,
        markdown: { ...written.markdown, title, text },
      }));
      const parts = { ...verbatim(written.markdown.text), note: note(url, frame.words) };
      return fitTextField(parts, field, written.at, frame);
    }
    case 'actionCard': {
      const field = markdownField(written.actionCard.title, (title, text) => ({
        ...written,
        actionCard: { ...written.actionCard, title, text },
      }));
      const parts = { ...verbatim(written.actionCard.text), note: note(url, frame.words) };
      return fitTextField(parts, field, written.at, frame);
    }
    case 'link':
      return linkBody(written, frame);
    case 'feedCard':
      return feedBody(written, frame);
    default:
      return written satisfies never;
  }
}

/** A link message mentions nobody; its own link leads to the rest. */
function linkBody(message: Extract<RobotMessage, { msgtype: 'link' }>, frame: FitOptions): RenderedMessage {
  const field: TextField = {
    title: message.link.title,
    separator: '\n',
    cut: cutText,
    message: (title, text) => ({ ...message, link: { ...message.link, title, text } }),
  };
  const parts = { ...verbatim(message.link.text), note: '' };
  return fitTextField(parts, field, undefined, {
    ...frame,
    mentions: { mobiles: [], userIds: [], all: false },
  });
}

/**
 * A feed card mentions nobody and has no text: the keyword goes into its first title, and the last links are
 * dropped if there are too many.
 */
function feedBody(
  message: Extract<RobotMessage, { msgtype: 'feedCard' }>,
  frame: FitOptions,
): RenderedMessage {
  const withLinks = (links: (typeof message.feedCard.links)[number][]): RobotMessage => ({
    ...message,
    feedCard: { ...message.feedCard, links },
  });
  const shown: typeof message.feedCard.links = [];
  let left = frame.maxBytes - msgUuidBytes - byteLength(JSON.stringify(withLinks([])));
  let truncated = false;
  for (const link of message.feedCard.links) {
    const title = cutText(link.title.toWellFormed(), maxTitleBytes);
    const keyword = shown.length === 0 ? missingKeyword(frame.keyword, title) : '';
    const card = { ...link, title: keyword === '' ? title : `${title} ${keyword}` };
    left -= byteLength(JSON.stringify(card)) + (shown.length === 0 ? 0 : 1);
    truncated ||= left < 0 || title !== link.title;
    if (left < 0) break;
    shown.push(card);
  }
  if (shown.length > 0) return { message: withLinks(shown), truncated };
  throw new UserError(
    say`The message does not fit: the first link of its feedCard alone exceeds the size limit.`,
  );
}

/** How a title and a text become a body. */
interface TextField extends TextStyle {
  readonly title: string;
  readonly message: (title: string, text: string) => RobotMessage;
}

function markdownField(title: string, message: TextField['message']): TextField {
  return { title, separator: '\n\n', cut: cutMarkdown, message };
}

function plainMessage(content: string): RobotMessage {
  return { msgtype: 'text', text: { content } };
}

function textField(message: (content: string) => RobotMessage): TextField {
  return { title: '', separator: '\n\n', cut: cutText, message: (_, content) => message(content) };
}

/** Two buttons stand side by side, more of them in a column. */
function cardSlot({
  page,
  buttons: [first, ...others],
}: Extract<Message, { msgtype: 'actionCard' }>): TextField {
  const buttons =
    others.length === 0
      ? { singleTitle: first.title, singleURL: buttonUrl(first.url) }
      : {
          btnOrientation: others.length === 1 ? ('1' as const) : ('0' as const),
          btns: [first, ...others].map(({ title, url }: Button) => ({ title, actionURL: buttonUrl(url) })),
        };
  return markdownField(titleFor(page), (title, text) => ({
    msgtype: 'actionCard',
    actionCard: { title, text, ...buttons },
  }));
}

function fittingParts(page: Page, words: Words): TextParts {
  const { head, body, foot } = layout(page);
  return {
    head: head.source,
    body: body.map(({ source }) => source),
    note: note(page.url, words),
    foot: foot.source,
  };
}

function plainParts(page: Page, words: Words): TextParts {
  const { head, body, foot } = layout(page);
  return {
    head: plainOf(head),
    body: body.map(plainOf),
    note: plainNote(page.url, words),
    foot: plainOf(foot),
  };
}

function verbatim(text: string): Pick<TextParts, 'head' | 'body' | 'foot'> {
  return { head: '', body: [text.toWellFormed()], foot: '' };
}

/** The address was checked when the page was made, so its own server is allowed here. */
function note(url: string | undefined, words: Words): string {
  return url === undefined ? words.restLeftOut : link(words.readRest, url, url).source;
}

function plainNote(url: string | undefined, words: Words): string {
  return url === undefined ? words.restLeftOut : words.labelled(words.readRest, url);
}

function fitTextField(
  parts: TextParts,
  field: TextField,
  writtenAt: At | undefined,
  frame: FitOptions,
): RenderedMessage {
  const at = atOf(frame.mentions, writtenAt);
  const title = cutText(field.title.toWellFormed(), maxTitleBytes);
  const messageWith = (text: string): RobotMessage => ({
    ...field.message(title, text),
    ...(at === undefined ? {} : { at }),
  });
  const room = frame.maxBytes - msgUuidBytes - byteLength(JSON.stringify(messageWith('')));
  const tokens = at === undefined ? [] : tokensIn(at);
  const { text, truncated } = fitText(parts, field, frame.keyword, tokens, room);
  return { message: messageWith(text), truncated: truncated || title !== field.title };
}
