import { bold, code, join, lines, type Markdown, paragraphs, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import type { TestFailure } from '../../workflow/test-results.ts';
import type { Job, WorkflowRun } from '../../workflow/workflow-run.ts';
import { shownPerson } from '../mentions/mentions.ts';
import type { RenderContext } from '../render-context.ts';
import { workflowRunWords } from './workflow-run.words.ts';

const maxTests = 5;
const maxOwners = 5;
const maxOwnerChars = 60;
const maxSuiteChars = 60;
const maxNameChars = 100;
const maxPathChars = 60;
const maxMessageChars = 200;

/** Failures that a job's log and annotations are compared with. */
const maxCompared = 200;

/** `3 of 1,204 tests failed`, and the first five: name, place and message. */
export function failedTests(
  { words, locale }: RenderContext,
  { tests, change, pullRequest }: WorkflowRun,
): Markdown | undefined {
  if (tests === undefined || tests.failed === 0) return undefined;
  const isInHeadline = change.kind !== 'still-failing' && pullRequest?.title === undefined;
  const { failures, failed, total, flaky } = tests;
  const shown = failures.slice(0, maxTests);
  const runWords = workflowRunWords[locale];
  return paragraphs(
    join(
      words.clauseSeparator,
      isInHeadline ? undefined : bold(runWords.testsFailed(failed, total)),
      flaky > 0 ? runWords.flaky(flaky) : undefined,
    ),
    ...shown.map(failure),
    failed > shown.length ? text(runWords.moreTests(failed - shown.length)) : undefined,
  );
}

/** `1,204 tests passed, 2 flaky`, if none failed. */
export function testCounts({ words, locale }: RenderContext, { tests }: WorkflowRun): Markdown | undefined {
  if (tests === undefined || tests.failed > 0 || tests.passed === 0) return undefined;
  const { passed, flaky } = tests;
  const runWords = workflowRunWords[locale];
  return join(
    words.clauseSeparator,
    runWords.testsPassed(passed),
    flaky > 0 ? runWords.flaky(flaky) : undefined,
  );
}

/** The job without annotations and log if those report tests that are reported already. */
export function withoutFailedTests(job: Job, { tests }: WorkflowRun): Job {
  const failures = tests?.failures.slice(0, maxCompared) ?? [];
  const isRepeated = (said: string) => failures.some((one) => repeats(said, one));
  return {
    ...job,
    annotations: job.annotations.filter(
      ({ path, line, message }) =>
        !isRepeated(message) &&
        !failures.some((one) => path !== undefined && one.file === path && one.line === line),
    ),
    log: job.log.some(({ text }) => isRepeated(text)) ? [] : job.log,
  };
}

/** `**tests.test_cart › test_total** · `tests/test_cart.py:42``, and its message on the next line. */
function failure({ name, suite = '', file, line, message = '', owners = [] }: TestFailure): Markdown {
  const named = join(' › ', ending(suite, maxSuiteChars), shortened(name, maxNameChars));
  return lines(
    join(' · ', bold(named), sourcePlace(file, line), shownOwners(owners) || undefined),
    shortened(message, maxMessageChars) || undefined,
  );
}

/** `src/a.ts:12` as code; undefined without a path. */
export function sourcePlace(path: string | undefined, line: number | undefined): Markdown | undefined {
  return path ? code(`${ending(path, maxPathChars)}${line ? `:${line}` : ''}`) : undefined;
}

/** Of a path or a class the end says most. */
function ending(name: string, maxChars: number): string {
  return name.length > maxChars ? `…${name.slice(-maxChars).toWellFormed()}` : name;
}

/** A short name or message may stand in any text. */
function repeats(said: string, { name, message = '' }: TestFailure): boolean {
  const start = message.slice(0, 80);
  return (name.length >= 8 && said.includes(name)) || (start.length >= 8 && said.includes(start));
}

/** `Owners: octo/cart · mona` */
export function ownersOf(
  { locale, words }: RenderContext,
  { owners = [] }: WorkflowRun,
): Markdown | undefined {
  if (owners.length === 0) return undefined;
  const more = owners.length - maxOwners;
  const names = shownOwners(owners.slice(0, maxOwners).map(({ name }) => name));
  return text(workflowRunWords[locale].owners(more > 0 ? `${names} · ${words.more(more)}` : names));
}

/** An e-mail address is shown in part. */
function shownOwners(names: readonly string[]): string {
  return names.map((name) => shortened(shownPerson([name]), maxOwnerChars)).join(' · ');
}
