import { linkTarget } from '../src/dingtalk/link.ts';
import type { RobotMessage } from '../src/dingtalk/message.ts';

/**
 * Shows a message in a terminal: the notification, then the message. Links have the address that opens in
 * the browser, without DingTalk's wrapping.
 */
export function chatOf(message: RobotMessage): string {
  const { title, lines } = shown(message);
  const text = lines.join('\n').replace(/dingtalk:[^()\s]+/g, linkTarget);
  return [`╭─ ${title}`, ...text.split('\n').map((line) => `│ ${line}`), '╰─'].join('\n');
}

interface Shown {
  readonly title: string;
  readonly lines: readonly string[];
}

function shown(message: RobotMessage): Shown {
  switch (message.msgtype) {
    case 'text':
      return { title: 'text', lines: [message.text.content] };
    case 'markdown':
      return { title: message.markdown.title, lines: [message.markdown.text] };
    case 'link': {
      const { title, text, messageUrl } = message.link;
      return { title, lines: [text, `→ ${messageUrl}`] };
    }
    case 'actionCard': {
      const card = message.actionCard;
      const buttons = 'btns' in card ? card.btns : [{ title: card.singleTitle, actionURL: card.singleURL }];
      const lines = buttons.map(({ title, actionURL }) => `[ ${title} ] → ${actionURL}`);
      return { title: card.title, lines: [card.text, ...lines] };
    }
    case 'feedCard':
      return {
        title: 'feed',
        lines: message.feedCard.links.map(({ title, messageURL }) => `${title} → ${messageURL}`),
      };
    default:
      return message satisfies never;
  }
}
