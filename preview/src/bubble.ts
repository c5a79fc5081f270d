import { type ActionCard, type At, messageHeading, type RobotMessage } from '../../src/dingtalk/message.ts';
import type { Locale } from '../../src/message/settings.ts';
import { anchorStart, type Client, escapeHtml, htmlOf, pictureHtml } from './dialect.ts';

/** Words that DingTalk itself adds to a message, by its language. */
const words = {
  en: { robot: 'GitHub', everybody: '@All', picture: 'picture', untitled: 'message' },
  'zh-CN': { robot: 'GitHub', everybody: '@所有人', picture: '图片', untitled: '消息' },
} as const satisfies Record<Locale, unknown>;

/** A message in a chat, as HTML without scripts or addresses that load by themselves: an imitation of DingTalk. */
export function chatHtml(message: RobotMessage, client: Client, locale: Locale): string {
  const { robot } = words[locale];
  const everybody = message.at?.isAtAll ? `<p class="at">${words[locale].everybody}</p>` : '';
  return `<div class="chat ${client}">
<p class="row"><span class="avatar" aria-hidden="true">🤖</span><span><b>${robot}</b><span class="title">${escapeHtml(messageHeading(message) || words[locale].untitled)}</span></span></p>
<div class="bubble ${message.msgtype}">${contentHtml(message, client, locale)}${everybody}</div>
</div>`;
}

function contentHtml(message: RobotMessage, client: Client, locale: Locale): string {
  switch (message.msgtype) {
    case 'text':
      return `<p class="plain">${withMentions(escapeHtml(message.text.content), message.at)}</p>`;
    case 'markdown':
      return withMentions(htmlOf(message.markdown.text, client), message.at);
    case 'actionCard':
      return `${withMentions(htmlOf(message.actionCard.text, client), message.at)}${buttonsHtml(message.actionCard)}`;
    case 'link': {
      const { title, text, messageUrl, picUrl } = message.link;
      const picture = picUrl === undefined ? '' : pictureHtml(words[locale].picture);
      return `${anchorStart(messageUrl)}<b>${escapeHtml(title)}</b></a><p class="plain">${escapeHtml(text)}</p>${picture}`;
    }
    case 'feedCard': {
      const items = message.feedCard.links.map(
        ({ title, messageURL }) =>
          `<li>${anchorStart(messageURL)}${escapeHtml(title)}</a>${pictureHtml(words[locale].picture)}</li>`,
      );
      return `<ul class="feed">${items.join('')}</ul>`;
    }
    default:
      return message satisfies never;
  }
}

function buttonsHtml(card: ActionCard): string {
  const isSingle = 'singleTitle' in card && card.singleTitle !== undefined;
  const buttons = isSingle
    ? [{ title: card.singleTitle, url: card.singleURL }]
    : 'btns' in card
      ? card.btns.map(({ title, actionURL }) => ({ title, url: actionURL }))
      : [];
  const shown = buttons.map(({ title, url }) => `${anchorStart(url)}${escapeHtml(title)}</a>`);
  return `<p class="buttons ${card.btnOrientation === '1' ? 'beside' : 'below'}">${shown.join('')}</p>`;
}

/** People are highlighted where the text names them, outside of tags. */
function withMentions(html: string, at: At | undefined): string {
  const people = [...(at?.atMobiles ?? []), ...(at?.atUserIds ?? [])].map(
    (person) => `@${escapeHtml(person)}`,
  );
  return people.reduce(
    (text, person) =>
      text
        .split(/(<[^>]*>)/)
        .map((part) => (part.startsWith('<') ? part : part.replaceAll(person, `<b class="at">${person}</b>`)))
        .join(''),
    html,
  );
}
