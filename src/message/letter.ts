import type { Form, Letter } from '../robot/parcel.ts';
import { bodyOf } from './fit.ts';
import type { Words } from './locale/words.ts';
import { maxBodyBytes } from './markdown/size.ts';
import type { Mentions, Message, Page } from './message.ts';

/**
 * `shrunk` comes after DingTalk called 20,000 bytes too long: what it counts is not documented, so it gets
 * half.
 */
const maxBytes: Readonly<Record<Form, number>> = {
  whole: maxBodyBytes,
  shrunk: maxBodyBytes / 2,
  trusted: maxBodyBytes,
  complete: 400_000,
};

/**
 * A message that becomes the body for one robot. `trusted` stands in for it when DingTalk called its content
 * unsafe.
 */
export function letterFor(message: Message, trusted: Page, mentions: Mentions, words: Words): Letter {
  return {
    isOurs: message.msgtype !== 'written',
    bodyFor: (robot, form) =>
      bodyOf(form === 'trusted' ? trustedFor(message, trusted) : message, {
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
