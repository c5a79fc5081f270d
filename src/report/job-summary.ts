import { targetOf } from '../message/markdown/link.ts';
import type { Delivery } from '../robot/delivery.ts';
import type { RobotMessage } from '../robot/wire/message.ts';
import { visible } from '../visible.ts';
import type { Outcome } from './outcome.ts';

/** GitHub takes 1 MiB of summary from a step; nobody reads more messages than this there. */
const maxPreviews = 20;
const maxRows = 200;

/**
 * The job summary, in GitHub's markdown: what was sent, to which groups, with what result, and how it looks.
 */
export function summaryOf({ status, failure, warning, deliveries }: Outcome): string {
  const letters = [...new Map(deliveries.map((delivery) => [delivery.parcel.letter, delivery])).values()];
  const sections = [
    `### DingTalk: ${status}`,
    escapedLines(failure ?? warning ?? ''),
    resultTable(deliveries),
    ...letters.slice(0, maxPreviews).map(preview),
    more(letters.length - maxPreviews, 'messages'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function resultTable(deliveries: readonly Delivery[]): string {
  if (deliveries.length === 0) return '';
  const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, errmsg, attempts, truncated }) => {
    const reason = status === 'failed' ? `: ${errcode ?? ''} ${errmsg}` : '';
    return `| ${escaped(robot)} | ${escaped(status + reason)}${truncated ? ', shortened' : ''} | ${attempts} |`;
  });
  const table = ['| group | result | attempts |', '|---|---|---|', ...rows].join('\n');
  return [table, more(deliveries.length - maxRows, 'results')].filter((part) => part !== '').join('\n\n');
}

function more(count: number, what: string): string {
  return count > 0 ? `And ${count} more ${what}.` : '';
}

/** A message as the group sees it; in a dry run that is what the reader came for. */
function preview({ message, parcel, status }: Delivery): string {
  if (message === undefined) return '';
  const shown = parcel.letter.isOurs ? rendered(message) : undefined;
  const open = status === 'dry-run' ? ' open' : '';
  return [
    `<details${open}><summary>${escaped(titleOf(message) ?? message.msgtype)}</summary>`,
    shown ?? fenced(textOf(message)),
    '</details>',
  ].join('\n\n');
}

function titleOf(message: RobotMessage): string | undefined {
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

/** DingTalk's markdown is a part of GitHub's, but for the addresses that open a browser from DingTalk. */
function rendered(message: RobotMessage): string | undefined {
  if (message.msgtype !== 'markdown' && message.msgtype !== 'actionCard') return undefined;
  return textOf(message)
    .replace(/\]\((dingtalk:[^()\s]*)\)/g, (_, address: string) => `](${targetOf(address)})`)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function fenced(text: string): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function textOf(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
      return message.text.content;
    case 'markdown':
      return message.markdown.text;
    case 'actionCard':
      return message.actionCard.text;
    case 'link':
      return `${message.link.text}\n${targetOf(message.link.messageUrl)}`;
    case 'feedCard':
      return message.feedCard.links
        .map(({ title, messageURL }) => `${title}\n${targetOf(messageURL)}`)
        .join('\n');
    default:
      return message satisfies never;
  }
}

/** A batch has many errors, a line each; the two spaces are markdown's line break. */
function escapedLines(untrusted: string): string {
  return untrusted.split('\n').map(escaped).join('  \n');
}

/**
 * Untrusted text in GitHub's markdown: every mark is an entity, so that none is markup, HTML or a table's.
 */
function escaped(untrusted: string): string {
  return visible(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
