import type { CloudEvent } from 'cloudevents';
import { batchJson } from '../event/cloudevent.ts';
import type { Decision } from '../message/event-group.ts';
import { targetOf } from '../message/markdown/link.ts';
import { printable } from '../printable.ts';
import type { Delivery } from '../robot/delivery.ts';
import type { ActionCard, RobotMessage } from '../robot/wire/message.ts';
import { type Said, say } from '../said.ts';
import { testCounts } from '../workflow/test-counts.ts';
import type { TestResults } from '../workflow/workflow-run.ts';
import { moreEvents } from './decisions.ts';
import type { StepResult } from './step-result.ts';

/** Most messages shown: GitHub takes 1 MiB of summary from a step, and nobody reads more. */
const maxPreviews = 20;
const maxPreviewBytes = 700_000;
const maxRows = 200;
/** Failed tests: with previews and dead letters, they stay below the limit. */
const maxTestBytes = 200_000;
/** With previews and tests, less than the summary may have. */
const maxLetterBytes = 100_000;

/** The text of the action's own words in the reader's language. */
type TextOf = (said: Said) => string;

/**
 * The job summary in GitHub's markdown: what was sent to which groups, with what result, and how it looks.
 * `letters` is the text of dead letters that no step can upload.
 */
export function summaryOf(
  { status, failure, warning, deliveries, decisions = [], tests }: StepResult,
  letters?: string,
  textOf: TextOf = ({ text }) => text,
): string {
  const drafts = [...new Map(deliveries.map((delivery) => [delivery.planned.draft, delivery])).values()];
  const previews = previewsOf(drafts.slice(0, maxPreviews));
  const problem = failure ?? warning;
  const left = drafts.length - previews.length;
  const sections = [
    `### ${textOf(say`DingTalk: ${statusWords[status]}`)}`,
    problem === undefined ? '' : escapedLines(textOf(problem)),
    resultTable(deliveries, textOf),
    decisionTable(decisions, textOf),
    failedTests(tests, textOf),
    letters === undefined ? '' : letterBlock(letters, textOf),
    ...previews,
    left > 0 ? textOf(say`And ${left} more messages.`) : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const statusWords: Readonly<Record<StepResult['status'], Said>> = {
  sent: say`sent`,
  partial: say`partial`,
  failed: say`failed`,
  skipped: say`skipped`,
  cancelled: say`cancelled`,
  'dry-run': say`dry-run`,
};

/**
 * The events as a CloudEvents batch for a code fence; undefined if there are none, or too many. A backtick stands only inside a
 * JSON string, where it may be escaped.
 */
export function letterText(events: readonly CloudEvent<unknown>[]): string | undefined {
  if (events.length === 0) return undefined;
  const text = batchJson(events).replaceAll('`', '\\u0060');
  return Buffer.byteLength(text) > maxLetterBytes ? undefined : text;
}

function letterBlock(letters: string, textOf: TextOf): string {
  const title = textOf(say`Dead letters: save them as a file, and send it with <code>event-file</code>`);
  return `<details><summary>${title}</summary>\n\n\`\`\`json\n${letters}\n\`\`\`\n\n</details>`;
}

function resultTable(deliveries: readonly Delivery[], textOf: TextOf): string {
  if (deliveries.length === 0) return '';
  const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, reason, attempts, truncated }) => {
    const word = statusWords[status];
    const why = errcode === null ? reason : say`${errcode} ${reason}`;
    const result = status === 'failed' ? say`${word}: ${why}` : word;
    return [escaped(robot), escaped(textOf(result)) + (truncated ? textOf(say`, shortened`) : ''), attempts];
  });
  const left = deliveries.length - maxRows;
  return table(
    [say`group`, say`result`, say`attempts`],
    rows,
    left > 0 ? say`And ${left} more results.` : undefined,
    textOf,
  );
}

function table(
  heads: readonly Said[],
  rows: readonly (readonly (string | number)[])[],
  note: Said | undefined,
  textOf: TextOf,
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const parts = [line(heads.map(textOf)), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
  return note === undefined ? parts : `${parts}\n\n${textOf(note)}`;
}

/** Which rule took which event. */
function decisionTable(decisions: readonly Decision[], textOf: TextOf): string {
  if (decisions.length === 0) return '';
  const rows = decisions
    .slice(0, maxRows)
    .map(({ event, by }) => [escaped(event.id), escaped(event.type), escaped(textOf(by))]);
  const left = decisions.length - maxRows;
  return table([say`event`, say`type`, say`taken by`], rows, left > 0 ? moreEvents(left) : undefined, textOf);
}

/** All failed tests, as far as they fit. */
function failedTests(tests: TestResults | undefined, textOf: TextOf): string {
  if (tests === undefined || tests.failed === 0) return '';
  const shown: string[] = [];
  let left = maxTestBytes;
  for (const { name, suite, file, line, message } of tests.failures) {
    const named = escaped(suite === undefined ? name : `${suite} › ${name}`);
    const place = file === undefined ? '' : ` ${escaped(line === undefined ? file : `${file}:${line}`)}`;
    const item = `- **${named}**${place}${message === undefined ? '' : `  \n  ${escaped(message)}`}`;
    left -= Buffer.byteLength(item);
    if (left < 0) break;
    shown.push(item);
  }
  const more = tests.failed - shown.length;
  return [
    `#### ${textOf(testCounts(tests))}`,
    shown.join('\n'),
    more > 0 ? textOf(say`And ${more} more failed tests.`) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** As many as GitHub accepts. */
function previewsOf(deliveries: readonly Delivery[]): string[] {
  const previews: string[] = [];
  let left = maxPreviewBytes;
  for (const delivery of deliveries) {
    const shown = previewOf(delivery);
    left -= Buffer.byteLength(shown);
    if (left < 0) break;
    previews.push(shown);
  }
  return previews;
}

/** A message as the group sees it, and the complete one if the group got less. */
function previewOf({ message, planned, status, truncated }: Delivery): string {
  if (message === undefined) return '';
  const { draft, destination } = planned;
  const whole = truncated ? draft.renderFor(destination.pool[0], 'complete').message : message;
  const isOpen = status === 'dry-run' || truncated;
  return [
    `<details${isOpen ? ' open' : ''}><summary>${escaped(titleOf(whole) ?? whole.msgtype)}</summary>`,
    draft.isBuiltin ? rendered(whole) : fenced(messageText(whole)),
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

/**
 * A message whose markup the action wrote, rendered. DingTalk's markdown is a subset of GitHub's, except for
 * the addresses that open a browser from DingTalk. Buttons, cards and feeds become links.
 */
function rendered(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'markdown':
      return quoted(withPlainLinks(message.markdown.text));
    case 'actionCard':
      return quoted(`${withPlainLinks(message.actionCard.text)}\n\n${buttonsOf(message.actionCard)}`);
    case 'link': {
      const { title, text, messageUrl, picUrl } = message.link;
      return quoted(
        [`**${linked(title, messageUrl)}**`, escapedLines(text), pictureOf(picUrl)].join('\n\n').trim(),
      );
    }
    case 'feedCard':
      return quoted(
        message.feedCard.links
          .map(({ title, messageURL, picURL }) => `- ${pictureOf(picURL)} ${linked(title, messageURL)}`)
          .join('\n'),
      );
    case 'text':
      return fenced(message.text.content);
    default:
      return message satisfies never;
  }
}

function withPlainLinks(text: string): string {
  return text.replace(/\]\((dingtalk:[^()\s]*)\)/g, (_, address: string) => `](${targetOf(address)})`);
}

/** `**[ Run ]** · **[ Commit ]**`, as buttons stand side by side. */
function buttonsOf(card: ActionCard): string {
  return buttonsIn(card)
    .map(({ title, url }) => `**[&#91; ${escaped(title)} &#93;](${addressOf(url)})**`)
    .join(' · ');
}

function buttonsIn(card: ActionCard): { title: string; url: string }[] {
  if ('singleTitle' in card) return [{ title: card.singleTitle, url: card.singleURL }];
  return card.btns.map(({ title, actionURL }) => ({ title, url: actionURL }));
}

function linked(words: string, url: string): string {
  return `[${escaped(words)}](${addressOf(url)})`;
}

function pictureOf(url: string | undefined): string {
  return url === undefined ? '' : `![](${addressOf(url)})`;
}

/** Encodes what would end the address in a markdown parser. */
function addressOf(url: string): string {
  return targetOf(url)
    .replace(/[\s<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function fenced(text: string): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** The text and addresses of a message that somebody else wrote, for a code fence. */
function messageText(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
      return message.text.content;
    case 'markdown':
      return message.markdown.text;
    case 'actionCard':
      return [
        message.actionCard.text,
        ...buttonsIn(message.actionCard).map(({ title, url }) => `[ ${title} ] ${targetOf(url)}`),
      ].join('\n');
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

/** A batch has one error a line; two spaces are markdown's line break. */
function escapedLines(untrusted: string): string {
  return untrusted.split('\n').map(escaped).join('  \n');
}

/** Untrusted text in GitHub's markdown: every special character becomes an entity. */
function escaped(untrusted: string): string {
  return printable(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
