import type { RobotMessage } from '../../dingtalk/message.ts';
import { maxBodyBytes } from '../../dingtalk/size.ts';
import type { Words } from '../locale/words.ts';
import type { Mentions, Message, Page } from '../message.ts';
import { fitMessage } from './fit.ts';

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
