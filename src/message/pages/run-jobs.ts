import { bold, join, lines, Markdown, md, paragraphs, quote, text } from '../../dingtalk/markdown.ts';
import { shortened, shortenMiddle } from '../../dingtalk/size.ts';
import { includesTimeout } from '../../workflow/job-record.ts';
import { endsWithReason } from '../../workflow/log-excerpt.ts';
import type { LogHighlight } from '../../workflow/log-highlights.ts';
import type { Annotation, Job, WorkflowRun } from '../../workflow/workflow-run.ts';
import type { Words } from '../locale/words.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { sourcePlace, withoutFailedTests } from './run-tests.ts';
import { exitCode, groupByReason, type SameReason } from './same-reason.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/** What a phone shows without much scrolling. A single failed job gets more room than one of many. */
const maxJobs = 5;
const maxSteps = 3;
const maxAnnotations = { alone: 5, among: 2 } as const;

/** Lines of logs in a message. Each of its jobs has an equal part, but enough to say something. */
const maxLogLines = 16;
const minJobLogLines = 3;

const maxNameChars = 100;
const maxMessageChars = 240;
const maxLogChars = 160;

/** The failed jobs, each with its steps, its first annotations and the highlights of its log. */
export function failedJobs(renderContext: RenderContext, workflowRun: WorkflowRun): readonly Markdown[] {
  const { bare, detailed } = shownJobs(workflowRun);
  const isAlone = detailed.length + bare.length === 1;
  const annotations = isAlone ? maxAnnotations.alone : maxAnnotations.among;
  const logLines = Math.max(minJobLogLines, Math.floor(maxLogLines / detailed.length));
  const limit = { annotations, logLines };
  return [
    ...detailed.map(({ job, others }) => jobPart(renderContext, workflowRun, job, limit, others)),
    ...(bare.length > 0 ? [bareJobs(renderContext, workflowRun, bare)] : []),
  ];
}

/** The failed jobs that the message lists: first those of which more than the name is known. */
export function shownJobs(workflowRun: WorkflowRun): {
  readonly detailed: readonly SameReason[];
  readonly bare: readonly Job[];
} {
  const jobs = shownOf(workflowRun).map((job) => withoutFailedTests(job, workflowRun));
  return { detailed: groupByReason(jobs.filter((job) => !isBare(job))), bare: jobs.filter(isBare) };
}

/** `1 of 2 failed jobs shown, 127 jobs passed`; the names of cancelled jobs if the run was cancelled. */
export function jobCounts(
  { words, context, locale }: RenderContext,
  workflowRun: WorkflowRun,
): Markdown | undefined {
  const runWords = workflowRunWords[locale];
  const { counts, failed, jobs, total } = workflowRun;
  const shown = shownOf(workflowRun).length;
  const isUnexplained = workflowRun.outcome === 'failure' && failed.length === 0;
  const namesCancelled = workflowRun.outcome === 'cancelled' || isUnexplained;
  const cancelledNames = namesCancelled ? cancelledJobs(workflowRun, words) : undefined;
  const passed = counts.succeeded;
  const isUnknown =
    workflowRun.listed && workflowRun.run.id === context.runId && !jobs.some(({ current }) => current);
  const running = counts.running - (isUnknown ? 1 : 0) - waitingJobs(workflowRun).length;
  const facts = [
    shown > 0 && failed.length > shown ? runWords.shown(shown, failed.length) : undefined,
    passed > 1 || (passed === 1 && workflowRun.outcome !== 'success') ? runWords.passed(passed) : undefined,
    counts.cancelled > 0 && cancelledNames === undefined ? runWords.cancelled(counts.cancelled) : undefined,
    counts.skipped > 0 ? runWords.skipped(counts.skipped) : undefined,
    running > 0 ? runWords.running(running) : undefined,
    total > jobs.length ? runWords.unlisted(total - jobs.length) : undefined,
  ].filter((fact) => fact !== undefined);
  const counted = facts.length > 0 ? text(facts.join(words.clauseSeparator)) : undefined;
  const cancelled =
    cancelledNames === undefined ? undefined : words.labelled(runWords.cancelledJobs, cancelledNames);
  return counted === undefined && cancelled === undefined ? undefined : lines(cancelled, counted);
}

/** The jobs that wait for a person to approve a deployment. */
export function waitingJobs({ jobs }: WorkflowRun): readonly Job[] {
  return jobs.filter(({ waiting }) => waiting);
}

/** `deploy-prod`, or the first names of several. */
export function waitingNames({ words }: RenderContext, workflowRun: WorkflowRun): string | undefined {
  const names = waitingJobs(workflowRun).map(({ name }) => name);
  return listed(names, maxJobs, words) || undefined;
}

/** `deploy-prod waits for approval (production)`. */
export function waitingLine(renderContext: RenderContext, workflowRun: WorkflowRun): Markdown | undefined {
  const names = waitingNames(renderContext, workflowRun);
  if (names === undefined) return undefined;
  const environments = listed(workflowRun.environments ?? [], maxJobs, renderContext.words);
  return text(
    workflowRunWords[renderContext.locale].waitsForApproval(
      names,
      waitingJobs(workflowRun).length,
      environments,
    ),
  );
}

/** The jobs that were cancelled before they had a step, with what GitHub says of them, if nothing else failed. */
export function strandedJobs(renderContext: RenderContext, workflowRun: WorkflowRun): readonly Markdown[] {
  return strandedOf(workflowRun)
    .slice(0, maxJobs)
    .map((job) =>
      jobPart(renderContext, workflowRun, job, {
        annotations: maxAnnotations.among,
        logLines: minJobLogLines,
      }),
    );
}

function strandedOf({ failed, jobs }: WorkflowRun): readonly Job[] {
  if (failed.length > 0) return [];
  return jobs.filter(({ conclusion, annotations }) => conclusion === 'cancelled' && annotations.length > 0);
}

/** What is newly broken comes first, then the leg that sends the message. */
function shownOf({ failed, legs }: WorkflowRun): readonly Job[] {
  const rankOf = ({ isNew, current }: Job) =>
    (isNew === true ? 2 : 0) + (current && legs !== undefined ? 1 : 0);
  const ordered = failed.filter(({ name }) => name !== '').toSorted((a, b) => rankOf(b) - rankOf(a));
  return ordered.slice(0, maxJobs);
}

function isBare({ failedSteps, annotations, log }: Job): boolean {
  return failedSteps.length === 0 && annotations.length === 0 && log.length === 0;
}

/** Jobs of which only the names are known, in one line. */
function bareJobs(renderContext: RenderContext, workflowRun: WorkflowRun, jobs: readonly Job[]): Markdown {
  const { words, locale } = renderContext;
  const names = jobs.map((job) => jobLine(renderContext, workflowRun, job));
  return join(
    '',
    workflowRunWords[locale].failedJobs,
    Markdown.trusted(words.colon),
    join(words.listSeparator, ...names),
  );
}

function cancelledJobs(workflowRun: WorkflowRun, words: Words): string | undefined {
  const shown = new Set(strandedOf(workflowRun).slice(0, maxJobs));
  const cancelled = workflowRun.jobs.filter(
    (job) => job.conclusion === 'cancelled' && job.name !== '' && !shown.has(job),
  );
  return (
    listed(
      cancelled.map(({ name }) => name),
      maxJobs,
      words,
    ) || undefined
  );
}

function listed(names: readonly string[], max: number, words: Words): string {
  const shown = names.slice(0, max).map((name) => shortened(name, maxNameChars));
  return [...shown, ...(names.length > max ? [words.more(names.length - max)] : [])].join(
    words.listSeparator,
  );
}

function jobPart(
  renderContext: RenderContext,
  workflowRun: WorkflowRun,
  job: Job,
  limit: { readonly annotations: number; readonly logLines: number },
  others: readonly Job[] = [],
): Markdown {
  const log = selectHighestRanked(logOf(job), limit.logLines);
  const annotations = job.annotations.filter(
    ({ message }) => !includesTimeout([{ message }]) && !exitCode.test(message),
  );
  return paragraphs(
    lines(
      jobLine(renderContext, workflowRun, job, others),
      ...annotations.slice(0, limit.annotations).map(annotationLine),
    ),
    quote(lines(...log.map(shortenLine))),
  );
}

/** `**test (windows-latest, 24)** and 2 more › Run unit tests · timed out after 6 h` */
function jobLine(
  { words, duration, locale }: RenderContext,
  workflowRun: WorkflowRun,
  job: Job,
  others: readonly Job[] = [],
): Markdown {
  const runWords = workflowRunWords[locale];
  const steps = listed(
    job.failedSteps.map(({ name }) => name),
    maxSteps,
    words,
  );
  const named = bold(shortened(nameOf(job, workflowRun), maxNameChars));
  const name =
    others.length === 0 ? named : md`${named}${Markdown.trusted(runWords.andOthers(others.length))}`;
  return join(
    ' · ',
    steps === '' ? name : md`${name} › ${steps}`,
    job.conclusion === 'timed_out' ? runWords.timedOutAfter(duration(job.durationMs)) : undefined,
    job.conclusion === 'cancelled' ? runWords.jobCancelled : undefined,
    exitCodeOf(job, locale),
    noveltyOf(job, workflowRun, locale),
    job.mayFail ? runWords.mayFail : undefined,
    job.current && workflowRun.legs !== undefined ? runWords.thisLeg : undefined,
  );
}

/** The exit code if nothing else is known of the failure. */
function exitCodeOf({ annotations, log }: Job, locale: Locale): string | undefined {
  const [only] = annotations;
  if (only === undefined || annotations.length > 1 || log.length > 0) return undefined;
  const code = exitCode.exec(only.message)?.[1];
  return code && workflowRunWords[locale].exitCode(code);
}

/** On a branch that stays red: what is newly broken, if something is. */
function noveltyOf({ isNew }: Job, { failed }: WorkflowRun, locale: Locale): string | undefined {
  if (isNew === undefined || !failed.some((job) => job.isNew)) return undefined;
  return isNew ? workflowRunWords[locale].newlyBroken : workflowRunWords[locale].stillBroken;
}

/** `**e2e** › Run e2e tests`: the jobs that failed on the attempt before this one. */
export function mendedJobs(renderContext: RenderContext, workflowRun: WorkflowRun): Markdown | undefined {
  const { words, locale } = renderContext;
  const { mended, run } = workflowRun;
  if (mended.length === 0) return undefined;
  const shown = mended.slice(0, maxJobs).map((job) => jobLine(renderContext, workflowRun, job));
  return join(
    '',
    workflowRunWords[locale].failedOn(run.attempt - 1),
    Markdown.trusted(words.colon),
    join(
      words.listSeparator,
      ...shown,
      mended.length > maxJobs ? words.more(mended.length - maxJobs) : undefined,
    ),
  );
}

/** A matrix leg of which only the id is known is named as GitHub does by default. */
function nameOf({ name, current }: Job, { job, matrix }: WorkflowRun): string {
  const values = Object.values(matrix).filter((value) => typeof value !== 'object');
  const isKey = current && name === job.key && job.name === undefined;
  return isKey && values.length > 0 ? `${name} (${values.join(', ')})` : name;
}

function annotationLine({ path, line, title, message }: Annotation): Markdown {
  const place = sourcePlace(path, line);
  const said = message.split(/\n\s*\n/, 1)[0]?.trim() || message;
  return join(
    ' ',
    place,
    title && !said.includes(title) && place === undefined
      ? md`${shortened(title, maxMessageChars)}:`
      : undefined,
    shortened(said, maxMessageChars),
  );
}

/** Leaves out lines that the annotations already say. */
function logOf({ log, annotations }: Job): readonly LogHighlight[] {
  const said = new Set(annotations.flatMap(({ message }) => message.split('\n')).map((line) => line.trim()));
  return log.filter(({ text }) => text.trim() !== '' && !said.has(text.trim()));
}

function shortenLine({ text }: LogHighlight): string {
  const shorten = endsWithReason(text, maxLogChars) ? shortenMiddle : shortened;
  return shorten(text, maxLogChars);
}

/** The lines that say most, in the log's order. */
function selectHighestRanked(log: readonly LogHighlight[], max: number): readonly LogHighlight[] {
  const ranks = log.map(({ rank }) => rank).sort((a, b) => a - b);
  const least = ranks[max - 1] ?? Number.POSITIVE_INFINITY;
  return log.filter(({ rank }) => rank <= least);
}
