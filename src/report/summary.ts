import type { RobotMessage } from '../robot/message.ts';
import { visible } from '../visible.ts';
import { messagesOf, type Outcome } from './outcome.ts';

/** GitHub takes 1 MiB of summary a step; more messages than this nobody reads there. */
const maxMessages = 20;
const maxRows = 200;

/** The job summary, in GitHub's markdown: what was sent, to which groups, with what result, and how it looks. */
export function summaryOf(outcome: Outcome): string {
  const { status, failure, deliveries } = outcome;
  const messages = messagesOf(deliveries);
  const sections = [
    `### DingTalk: ${status}`,
    failure === undefined ? '' : text(failure),
    resultTable(deliveries),
    ...messages.slice(0, maxMessages).map(preview),
    messages.length > maxMessages ? `${messages.length - maxMessages} more messages are not shown.` : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function resultTable(deliveries: Outcome['deliveries']): string {
  if (deliveries.length === 0) return '';
  const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, errmsg, attempts, truncated }) => {
    const result =
      status === 'sent' ? status : `${status}: ${errcode === null ? '' : `${errcode} `}${errmsg}`;
    return `| ${text(robot)} | ${text(result)}${truncated ? ', shortened' : ''} | ${attempts} |`;
  });
  const more =
    deliveries.length > maxRows ? `\n\n${deliveries.length - maxRows} more results are not shown.` : '';
  return ['| robot | result | attempts |', '|---|---|---|', ...rows].join('\n') + more;
}

function preview(message: RobotMessage): string {
  const shown = shownText(message);
  const longestRun = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `<details><summary>${message.msgtype}</summary>\n\n${fence}\n${shown}\n${fence}\n\n</details>`;
}

/** What the group reads of a message. */
function shownText(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
      return message.text.content;
    case 'markdown':
      return message.markdown.text;
    case 'actionCard':
      return message.actionCard.text;
    case 'link':
      return `${message.link.title}\n${message.link.text}\n${message.link.messageUrl}`;
    case 'feedCard':
      return message.feedCard.links.map(({ title, messageURL }) => `${title}\n${messageURL}`).join('\n');
    default:
      return message satisfies never;
  }
}

/** Untrusted text in GitHub's markdown: every mark is an entity, so that none is markup, a table cell's end or HTML. */
function text(untrusted: string): string {
  return visible(untrusted, 1000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
