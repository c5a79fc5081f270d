import { andMore } from '../errors.ts';
import type { Decision } from '../message/event-group.ts';
import { targetOf } from '../message/markdown/link.ts';
import { printable } from '../printable.ts';
import type { Delivery } from '../robot/delivery.ts';
import type { ActionCard, RobotMessage } from '../robot/wire/message.ts';
import { type Said, say } from '../said.ts';
import { testCounts } from '../workflow/test-counts.ts';
import type { TestResults } from '../workflow/workflow-run.ts';
import { type DeadLetterCopy, maxInputBytes } from './dead-letter-copy.ts';
import { moreEvents } from './decisions.ts';
import type { StepResult } from './step-result.ts';

/**
 * Bytes of the whole: GitHub takes 1 MiB of summary from a step, and of a longer one nothing. What must not be lost
 * comes first; previews get what is left. Source: docs.github.com, "Adding a job summary", "Step isolation and limits".
 */
const maxBytes = 1_000_000;
const maxProblemBytes = 50_000;
const maxTableBytes = 100_000;
const maxTestBytes = 200_000;
/** Nobody reads more. */
const maxRows = 200;
const maxPreviews = 20;

/** The text of the action's own words in the reader's language. */
type TextOf = (said: Said) => string;

/**
 * The job summary in GitHub's markdown: what was sent to which groups, with what result, and how it looks; and what
 * was not delivered.
 */
export function summaryOf(
  { status, failure, warning, deliveries, decisions = [], tests }: StepResult,
  copy?: DeadLetterCopy,
  textOf: TextOf = ({ text }) => text,
): string {
  const problem = failure ?? warning;
  const sections = [
    `### ${textOf(say`DingTalk: ${statusWords[status]}`)}`,
    problem === undefined ? '' : problemLines(textOf(problem), textOf),
    resultTable(deliveries, textOf),
    decisionTable(decisions, textOf),
    failedTests(tests, textOf),
    letterBlocks(copy, textOf),
  ].filter((section) => section !== '');
  const used = sections.reduce((sum, section) => sum + Buffer.byteLength(section) + 2, 0);
  return `${[...sections, ...previewsOf(deliveries, maxBytes - used, textOf)].join('\n\n')}\n`;
}

const statusWords: Readonly<Record<StepResult['status'], Said>> = {
  sent: say`sent`,
  partial: say`partial`,
  failed: say`failed`,
  skipped: say`skipped`,
  cancelled: say`cancelled`,
  'dry-run': say`dry-run`,
};

/** What went wrong; a batch has one error a line. */
function problemLines(text: string, textOf: TextOf): string {
  const all = text.split('\n');
  const shown = firstOf(all.map(escapedLines), maxProblemBytes);
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [textOf(andMore(left))] : [])].join('  \n');
}

/** Undelivered events, to be copied from here. */
function letterBlocks(copy: DeadLetterCopy | undefined, textOf: TextOf): string {
  if (copy === undefined) return '';
  const title = textOf(
    say`Undelivered events: paste a block into the input <code>event</code> to send them again`,
  );
  const tooLong = textOf(
    say`This one is too long for an input: save it as a file, and send it with <code>event-file</code>.`,
  );
  const fences = copy.blocks.flatMap((block) => [
    ...(Buffer.byteLength(block) > maxInputBytes ? [tooLong] : []),
    `\`\`\`json\n${block}\n\`\`\``,
  ]);
  return [
    ...(fences.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...fences, '</details>']),
    ...(copy.left > 0 ? [textOf(withoutRoom(copy))] : []),
  ].join('\n\n');
}

/** What the copy leaves out. */
export function withoutRoom({ left, total }: DeadLetterCopy): Said {
  return say`${left} of ${total} undelivered events had no room in the job summary.`;
}

function resultTable(deliveries: readonly Delivery[], textOf: TextOf): string {
  const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, reason, attempts, truncated }) => {
    const word = statusWords[status];
    const why = errcode === null ? reason : say`${errcode} ${reason}`;
    const result = status === 'failed' ? say`${word}: ${why}` : word;
    return [escaped(robot), escaped(textOf(result)) + (truncated ? textOf(say`, shortened`) : ''), attempts];
  });
  const more = (left: number) => say`And ${left} more results.`;
  return table([say`group`, say`result`, say`attempts`], rows, { total: deliveries.length, more }, textOf);
}

/** As many rows as fit; the rest is counted. '' without rows. */
function table(
  heads: readonly Said[],
  rows: readonly (readonly (string | number)[])[],
  { total, more }: { readonly total: number; readonly more: (left: number) => Said },
  textOf: TextOf,
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const shown = firstOf(rows.map(line), maxTableBytes);
  const parts = [line(heads.map(textOf)), `|${'---|'.repeat(heads.length)}`, ...shown].join('\n');
  const left = total - shown.length;
  return left > 0 ? `${parts}\n\n${textOf(more(left))}` : parts;
}

/** The first items, as many as fit into so many bytes. */
function firstOf(items: readonly string[], bytes: number): string[] {
  let left = bytes;
  const end = items.findIndex((item) => {
    left -= Buffer.byteLength(item) + 2;
    return left < 0;
  });
  return items.slice(0, end < 0 ? items.length : end);
}

/** Which rule took which event. */
function decisionTable(decisions: readonly Decision[], textOf: TextOf): string {
  const rows = decisions
    .slice(0, maxRows)
    .map(({ event, by }) => [escaped(event.id), escaped(event.type), escaped(textOf(by))]);
  return table(
    [say`event`, say`type`, say`taken by`],
    rows,
    { total: decisions.length, more: moreEvents },
    textOf,
  );
}

/** All failed tests, as far as they fit. */
function failedTests(tests: TestResults | undefined, textOf: TextOf): string {
  if (tests === undefined || tests.failed === 0) return '';
  const items = tests.failures.map(({ name, suite, file, line, message }) => {
    const named = escaped(suite === undefined ? name : `${suite} › ${name}`);
    const place = file === undefined ? '' : ` ${escaped(line === undefined ? file : `${file}:${line}`)}`;
    return `- **${named}**${place}${message === undefined ? '' : `  \n  ${escaped(message)}`}`;
  });
  const shown = firstOf(items, maxTestBytes);
  const more = tests.failed - shown.length;
  return [
    `#### ${textOf(testCounts(tests))}`,
    shown.join('\n'),
    more > 0 ? textOf(say`And ${more} more failed tests.`) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Each message once, as many as there is room for; the rest is counted. */
function previewsOf(deliveries: readonly Delivery[], bytes: number, textOf: TextOf): string[] {
  const drafts = [...new Map(deliveries.map((delivery) => [delivery.planned.draft, delivery])).values()];
  const shown = firstOf(drafts.slice(0, maxPreviews).map(previewOf), bytes - countBytes);
  const left = drafts.length - shown.length;
  const more = left > 0 ? [textOf(say`And ${left} more messages.`)] : [];
  return [...shown.filter((preview) => preview !== ''), ...more];
}

/** For the count of the messages that are not shown. */
const countBytes = 100;

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

/** Two spaces are markdown's line break. */
function escapedLines(untrusted: string): string {
  return untrusted.split('\n').map(escaped).join('  \n');
}

/** Untrusted text in GitHub's markdown: every special character becomes an entity. */
function escaped(untrusted: string): string {
  return printable(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
