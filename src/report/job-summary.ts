import type { Delivery } from '../deliver/delivery.ts';
import { andMore } from '../errors.ts';
import type { Decision } from '../message/notification.ts';
import { type Said, say } from '../said.ts';
import { describeTestCounts, type TestFailure, type TestResults } from '../workflow/test-results.ts';
import type { StoredDeadLetters } from './dead-letter-file.ts';
import { type DeadLetterCopy, maxInputBytes } from './dead-letters.ts';
import { escapeLines, escapeText, renderPreview, takeFitting } from './message-preview.ts';
import { moreEvents, type StepResult } from './step-result.ts';

/**
 * Bytes of the whole: GitHub accepts up to 1 MiB of summary from a step, and drops a longer one. What must not be lost
 * comes first; previews get the rest. Source: docs.github.com, "Adding a job summary", "Step isolation and limits".
 */
const maxBytes = 1_000_000;
const maxProblemBytes = 50_000;
const maxTableBytes = 100_000;
const maxTestBytes = 200_000;
const maxFileBytes = 20_000;
/** More would not be read. */
const maxRows = 200;
const maxPreviews = 20;

/** Gives a text of the action in the reader's language. */
type Localize = (said: Said) => string;

/**
 * The job summary in GitHub's markdown: what was sent to which groups, with what result, and how it looks; and what
 * was not delivered.
 */
export function renderJobSummary(
  { status, failure, warning, deliveries, decisions = [], tests }: StepResult,
  copy?: SummaryCopy,
  localize: Localize = ({ text }) => text,
): string {
  const problem = failure ?? warning;
  const sections = [
    `### ${localize(say`DingTalk: ${statusWords[status]}`)}`,
    problem === undefined ? '' : renderProblem(localize(problem), localize),
    renderResults(deliveries, localize),
    renderCalls(deliveries, localize),
    renderDecisions(decisions, localize),
    renderFailedTests(tests, localize),
    renderDeadLetters(copy, localize),
  ].filter((section) => section !== '');
  const used = sections.reduce((sum, section) => sum + Buffer.byteLength(section) + 2, 0);
  return `${[...sections, ...renderPreviews(deliveries, maxBytes - used, localize)].join('\n\n')}\n`;
}

interface SummaryCopy extends DeadLetterCopy {
  /** What became of the file. */
  readonly stored?: StoredDeadLetters;
}

const statusWords: Readonly<Record<StepResult['status'], Said>> = {
  sent: say`sent`,
  partial: say`partial`,
  failed: say`failed`,
  skipped: say`skipped`,
  cancelled: say`cancelled`,
  'dry-run': say`dry-run`,
};

/** What went wrong; a batch has one error per line. */
function renderProblem(text: string, localize: Localize): string {
  const all = text.split('\n');
  const shown = takeFitting(all, maxProblemBytes, escapeLines);
  const left = all.length - shown.length;
  return [...shown, ...(left > 0 ? [localize(andMore(left))] : [])].join('  \n');
}

/** Undelivered events as JSON, to copy. */
function renderDeadLetters(copy: SummaryCopy | undefined, localize: Localize): string {
  if (copy === undefined) return '';
  const title = localize(
    say`Undelivered events: paste a block into the input <code>event</code> to send them again`,
  );
  const tooLong = localize(
    say`This one is too long for an input: save it as a file and send it with <code>event-file</code>.`,
  );
  const fences = copy.blocks.flatMap((block) => [
    ...(Buffer.byteLength(block) > maxInputBytes ? [tooLong] : []),
    `\`\`\`json\n${block}\n\`\`\``,
  ]);
  return [
    ...(fences.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...fences, '</details>']),
    ...(copy.left > 0 ? [localize(describeLeftOut(copy))] : []),
    ...takeFitting(describeFiles(copy), maxFileBytes, (said) => escapeText(localize(said))),
  ].join('\n\n');
}

/** What could not be written to a file, and what that means. */
function describeFiles({ left, stored }: SummaryCopy): readonly Said[] {
  if (stored === undefined || stored.refusals.length === 0) return [];
  if (stored.file !== undefined) return [say`The events are also in ${stored.file}.`, ...stored.refusals];
  const rest =
    left > 0
      ? say`No file could be written: the events that did not fit here are lost.`
      : say`No file could be written, so this is the only copy.`;
  return [rest, ...stored.refusals];
}

/** Counts the events that the copy leaves out. */
export function describeLeftOut({ left, total }: DeadLetterCopy): Said {
  return say`${left} of ${total} undelivered events did not fit into the job summary.`;
}

function renderResults(deliveries: readonly Delivery[], localize: Localize): string {
  const rows = deliveries.slice(0, maxRows).map(({ robot, status, errcode, reason, attempts, truncated }) => {
    const word = statusWords[status];
    const why = errcode === null ? reason : say`${errcode} ${reason}`;
    const result = status === 'failed' ? say`${word}: ${why}` : word;
    return [
      escapeText(robot),
      escapeText(localize(result)) + (truncated ? localize(say`, shortened`) : ''),
      attempts,
    ];
  });
  const more = (left: number) => say`And ${left} more results.`;
  return renderTable(
    [say`group`, say`result`, say`attempts`],
    rows,
    { total: deliveries.length, more },
    localize,
  );
}

/** What the step cost of the organisation's monthly quota. */
function renderCalls(deliveries: readonly Delivery[], localize: Localize): string {
  if (deliveries.every(({ status }) => status === 'dry-run')) return '';
  const calls = deliveries.reduce((sum, delivery) => sum + delivery.calls, 0);
  return localize(say`Calls that DingTalk counts towards the organisation's monthly quota: ${calls}`);
}

/** As many rows as fit; the rest is counted. '' without rows. */
function renderTable(
  heads: readonly Said[],
  rows: readonly (readonly (string | number)[])[],
  { total, more }: { readonly total: number; readonly more: (left: number) => Said },
  localize: Localize,
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const shown = takeFitting(rows, maxTableBytes, line);
  const parts = [line(heads.map(localize)), `|${'---|'.repeat(heads.length)}`, ...shown].join('\n');
  const left = total - shown.length;
  return left > 0 ? `${parts}\n\n${localize(more(left))}` : parts;
}

/** Which rule matched which event. */
function renderDecisions(decisions: readonly Decision[], localize: Localize): string {
  const rows = decisions
    .slice(0, maxRows)
    .map(({ event, by }) => [escapeText(event.id), escapeText(event.type), escapeText(localize(by))]);
  return renderTable(
    [say`event`, say`type`, say`matched by`],
    rows,
    { total: decisions.length, more: moreEvents },
    localize,
  );
}

/** All failed tests, as far as they fit. */
function renderFailedTests(tests: TestResults | undefined, localize: Localize): string {
  if (tests === undefined || tests.failed === 0) return '';
  const renderTest = ({ name, suite, file, line, message }: TestFailure) => {
    const named = escapeText(suite === undefined ? name : `${suite} › ${name}`);
    const place = file === undefined ? '' : ` ${escapeText(line === undefined ? file : `${file}:${line}`)}`;
    return `- **${named}**${place}${message === undefined ? '' : `  \n  ${escapeText(message)}`}`;
  };
  const shown = takeFitting(tests.failures, maxTestBytes, renderTest);
  const more = tests.failed - shown.length;
  return [
    `#### ${localize(describeTestCounts(tests))}`,
    shown.join('\n'),
    more > 0 ? localize(say`And ${more} more failed tests.`) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Each message once, as many as there is room for; the rest is counted. */
function renderPreviews(deliveries: readonly Delivery[], bytes: number, localize: Localize): string[] {
  const drafts = [...new Map(deliveries.map((delivery) => [delivery.planned.draft, delivery])).values()];
  const shown = takeFitting(drafts.slice(0, maxPreviews), bytes - countBytes, renderPreview);
  const left = drafts.length - shown.length;
  const more = left > 0 ? [localize(say`And ${left} more messages.`)] : [];
  return [...shown.filter((preview) => preview !== ''), ...more];
}

/** For the count of the messages that are not shown. */
const countBytes = 100;
