import type { Delivery } from '../deliver/delivery.ts';
import { linkTarget } from '../dingtalk/link.ts';
import { type ActionCard, messageText, type RobotMessage } from '../dingtalk/message.ts';
import { encodePart, printable } from '../text.ts';

/** A message as the group sees it, and the complete one if the group got less. */
export function renderPreview({ message, planned, status, truncated }: Delivery): string {
  if (message === undefined) return '';
  const { draft, destination } = planned;
  const whole = truncated ? draft.renderFor(destination.pool[0], 'complete').message : message;
  const isOpen = status === 'dry-run' || truncated;
  return [
    `<details${isOpen ? ' open' : ''}><summary>${escapeText(messageTitle(whole) ?? whole.msgtype)}</summary>`,
    draft.isBuiltin ? renderMessage(whole) : fence(unformattedText(whole)),
    '</details>',
  ].join('\n\n');
}

function messageTitle(message: RobotMessage): string | undefined {
  switch (message.msgtype) {
    case 'markdown':
      return message.markdown.title;
    case 'actionCard':
      return message.actionCard.title;
    case 'link':
      return message.link.title;
    case 'text':
    case 'feedCard':
      return undefined;
    default:
      return message satisfies never;
  }
}

/**
 * A message whose markup the action wrote, rendered. DingTalk's markdown is a subset of GitHub's, except for
 * the addresses that open a browser from DingTalk. Buttons, cards and feeds become links.
 */
function renderMessage(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'markdown':
      return quoteLines(withPlainLinks(message.markdown.text));
    case 'actionCard':
      return quoteLines(`${withPlainLinks(message.actionCard.text)}\n\n${renderButtons(message.actionCard)}`);
    case 'link': {
      const { title, text, messageUrl, picUrl } = message.link;
      return quoteLines(
        [`**${renderLink(title, messageUrl)}**`, escapeLines(text), renderPicture(picUrl)]
          .join('\n\n')
          .trim(),
      );
    }
    case 'feedCard':
      return quoteLines(
        message.feedCard.links
          .map(
            ({ title, messageURL, picURL }) => `- ${renderPicture(picURL)} ${renderLink(title, messageURL)}`,
          )
          .join('\n'),
      );
    case 'text':
      return fence(message.text.content);
    default:
      return message satisfies never;
  }
}

function withPlainLinks(text: string): string {
  return text.replace(/\]\((dingtalk:[^()\s]*)\)/g, (_, address: string) => `](${linkTarget(address)})`);
}

/** `**[ Run ]** · **[ Commit ]**`, as buttons stand side by side. */
function renderButtons(card: ActionCard): string {
  return listButtons(card)
    .map(({ title, url }) => `**[&#91; ${escapeText(title)} &#93;](${escapeAddress(url)})**`)
    .join(' · ');
}

function listButtons(card: ActionCard): { title: string; url: string }[] {
  if ('singleTitle' in card) return [{ title: card.singleTitle, url: card.singleURL }];
  return card.btns.map(({ title, actionURL }) => ({ title, url: actionURL }));
}

function renderLink(words: string, url: string): string {
  return `[${escapeText(words)}](${escapeAddress(url)})`;
}

function renderPicture(url: string | undefined): string {
  return url === undefined ? '' : `![](${escapeAddress(url)})`;
}

/** Encodes what would end the address in a markdown parser. */
function escapeAddress(url: string): string {
  return linkTarget(url)
    .replace(/[\s<>\\]/g, encodePart)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** Text and addresses of a message whose markup the action did not write, for a code fence. */
function unformattedText(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
    case 'markdown':
      return messageText(message);
    case 'actionCard':
      return [
        messageText(message),
        ...listButtons(message.actionCard).map(({ title, url }) => `[ ${title} ] ${linkTarget(url)}`),
      ].join('\n');
    case 'link':
      return `${messageText(message)}\n${linkTarget(message.link.messageUrl)}`;
    case 'feedCard':
      return message.feedCard.links
        .map(({ title, messageURL }) => `${title}\n${linkTarget(messageURL)}`)
        .join('\n');
    default:
      return message satisfies never;
  }
}

/** Untrusted text in GitHub's markdown: every special character becomes an entity. */
export function escapeText(untrusted: string): string {
  return printable(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The same line by line; two spaces are markdown's line break. */
export function escapeLines(untrusted: string): string {
  return untrusted.split('\n').map(escapeText).join('  \n');
}

function quoteLines(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Text in a code fence that it cannot end. */
export function fence(text: string): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const marks = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${marks}text\n${text}\n${marks}`;
}

/** The first items, as many as fit into so many bytes. Those behind them are not made: escaping takes time. */
export function takeFitting<T>(items: readonly T[], bytes: number, render: (item: T) => string): string[] {
  const taken: string[] = [];
  let left = bytes;
  for (const item of items) {
    const text = render(item);
    left -= Buffer.byteLength(text) + 2;
    if (left < 0) break;
    taken.push(text);
  }
  return taken;
}
