import type { CloudEvent } from 'cloudevents';
import type { MessageDraft, Variant } from '../../robot/planned-delivery.ts';
import type { Words } from '../locale/words.ts';
import { maxBodyBytes } from '../markdown/size.ts';
import type { Mentions, Message, Page } from '../message.ts';
import { fitMessage } from './fit.ts';

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

/** A draft and the events it tells of. */
export interface ComposedMessage {
  readonly draft: MessageDraft;
  readonly events: readonly CloudEvent<unknown>[];
}
