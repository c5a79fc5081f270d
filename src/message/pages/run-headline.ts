import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import { isReporter } from '../../workflow/jobs.ts';
import type { WorkflowRun } from '../../workflow/workflow-run.ts';
import { maxTitleChars } from '../layout.ts';
import { type NewsPage, signFor } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { waitingJobs, waitingNames } from './run-jobs.ts';
import { headOf, redMs } from './run-parts.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/** What happened to a run, for its headline. */
export type HeadlineKind = keyof (typeof workflowRunWords)['en']['headlines'];

/** What it means to the group, and the sign if it is not that of the severity. Neither before the end. */
export const headlineMeanings: Readonly<
  Record<HeadlineKind, Pick<NewsPage, 'severity'> & { readonly sign?: string }>
> = {
  failed: { severity: 'bad' },
  stillFailing: { severity: 'bad' },
  newlyBroken: { severity: 'bad' },
  timedOut: { severity: 'bad' },
  notStarted: { severity: 'bad' },
  fixed: { severity: 'good', sign: '🎉' },
  mended: { severity: 'good', sign: '🔁' },
  passed: { severity: 'good' },
  succeeded: { severity: 'good' },
  succeededWithFailedTests: { severity: 'warning' },
  cancelled: { severity: 'cancelled' },
  superseded: { sign: '⏭️' },
  skipped: { sign: '⏭️' },
  waiting: { severity: 'warning', sign: '✋' },
  queued: {},
  finished: {},
  running: {},
};

/** Characters of names in a heading, and in a title without room for all of them. */
const limits = {
  heading: { workflow: 60, place: 60 },
  title: { workflow: 24, place: 18 },
} as const;

/**
 * `CI failed on main: 2 of 130 jobs`. The short one leaves out what follows the colon, and shortens the names, if the
 * title would be too long.
 */
export function headlineOf(
  renderContext: RenderContext,
  workflowRun: WorkflowRun,
): Pick<NewsPage, 'severity' | 'sign' | 'headline'> & { readonly shortHeadline: string } {
  const kind = headlineKindOf(renderContext, workflowRun);
  const { severity, sign = signFor(severity) } = headlineMeanings[kind];
  const whole = headline(renderContext, workflowRun, limits.heading);
  const isLong = (text: string) => {
    const signed = sign === '' ? text : `${sign} ${text}`;
    return shortened(signed, maxTitleChars) !== signed;
  };
  const plain = isLong(whole) ? headline(renderContext, workflowRun, limits.heading, false) : whole;
  const short = isLong(plain) ? headline(renderContext, workflowRun, limits.title, false) : plain;
  return { severity, sign, headline: whole, shortHeadline: short };
}

function headline(
  renderContext: RenderContext,
  workflowRun: WorkflowRun,
  limit: { readonly workflow: number; readonly place: number },
  isFull = true,
): string {
  const { words, locale } = renderContext;
  const kind = headlineKindOf(renderContext, workflowRun);
  const workflow = shortened(nameOf(workflowRun), limit.workflow);
  const said = worded(renderContext, kind, workflow, placeOf(renderContext, workflowRun, limit.place));
  const added = isFull ? detailOf(renderContext, workflowRun, kind) : undefined;
  if (added === undefined) return said;
  if (kind === 'succeededWithFailedTests') return `${added}${words.clauseSeparator}${said}`;
  return kind === 'stillFailing'
    ? `${said}${words.clauseSeparator}${added}`
    : workflowRunWords[locale].headlineWith(said, added);
}

/** What is worth a place in the headline: how long it is red, what was dispatched, how many jobs failed. */
function detailOf(
  renderContext: RenderContext,
  workflowRun: WorkflowRun,
  kind: HeadlineKind,
): string | undefined {
  const { duration, locale, words } = renderContext;
  const { counts, total, inputs, listed, jobs, change, tests, pullRequest } = workflowRun;
  const { failedJobsOf, failedTestsOf, testsFailed } = workflowRunWords[locale];
  if (kind === 'stillFailing') {
    const red = change.orMore ? undefined : duration(redMs(workflowRun));
    return red && workflowRunWords[locale].failingFor(red);
  }
  // The place has a name already.
  if (pullRequest?.title !== undefined) return undefined;
  if (kind === 'newlyBroken') return newNames(renderContext, workflowRun);
  if (tests && kind === 'succeededWithFailedTests') return testsFailed(tests.failed, tests.total);
  const waiting = kind === 'waiting' ? waitingNames(renderContext, workflowRun) : undefined;
  if (waiting !== undefined) return waiting;
  if (counts.mayFail > 0 && (kind === 'passed' || kind === 'succeeded'))
    return allowedNames(renderContext, workflowRun);
  if (inputs.length > 0) return inputValuesOf(workflowRun, words.listSeparator);
  if (kind !== 'failed' && kind !== 'timedOut') return undefined;
  if (tests && tests.failed > 0) return failedTestsOf(tests.failed, tests.total);
  const failed = counts.failed + counts.timedOut;
  const others = total - jobs.filter(isReporter).length;
  return listed && failed > 0 && others > 1 ? failedJobsOf(failed, others) : undefined;
}

/** `lint now fails too`: on a branch that was red before. */
function newNames({ words, locale }: RenderContext, { failed }: WorkflowRun): string {
  const names = failed.filter(({ isNew }) => isNew).map(({ name }) => shortened(name, 40));
  const shown = names.slice(0, 2).join(words.listSeparator);
  return workflowRunWords[locale].failsNowToo(shown, names.length);
}

/** `canary failed (allowed)`: the run is green all the same. */
function allowedNames({ words, locale }: RenderContext, { failed }: WorkflowRun): string {
  const names = failed.filter(({ mayFail }) => mayFail).map(({ name }) => shortened(name, 40));
  const shown = names.slice(0, 2).join(words.listSeparator);
  return workflowRunWords[locale].failedAllowed(shown);
}

/** The first two values that say something by themselves: `prod, v2.1.0`. */
function inputValuesOf({ inputs }: WorkflowRun, separator: string): string | undefined {
  const values = inputs
    .map(({ value }) => value)
    .filter((value) => !/^(?:true|false|\d{1,6})$/.test(value) && value.length <= 24);
  return values.slice(0, 2).join(separator) || undefined;
}

function worded({ locale }: RenderContext, kind: HeadlineKind, name: string, place: string): string {
  return workflowRunWords[locale].headlines[kind](name, place);
}

function headlineKindOf(renderContext: RenderContext, workflowRun: WorkflowRun): HeadlineKind {
  const { outcome, change, counts, superseded, tests, failed } = workflowRun;
  const conclusion = textAt(renderContext.data, 'workflow_run.conclusion');
  switch (outcome) {
    case 'failure':
      if (change.kind === 'still-failing')
        return failed.some(({ isNew }) => isNew) ? 'newlyBroken' : 'stillFailing';
      if (conclusion === 'startup_failure') return 'notStarted';
      return conclusion === 'timed_out' || (counts.timedOut > 0 && counts.failed === 0)
        ? 'timedOut'
        : 'failed';
    case 'success':
      if (tests && tests.failed > 0) return 'succeededWithFailedTests';
      // What waits for an approval may still fail: nothing is fixed before.
      if (waitingJobs(workflowRun).length > 0) return 'waiting';
      if (change.kind === 'mended') return 'mended';
      if (change.kind === 'fixed') return 'fixed';
      return isCheck(workflowRun) ? 'passed' : 'succeeded';
    case 'skipped':
      return conclusion === 'action_required' ? 'waiting' : 'skipped';
    case 'running':
      return stateOf(textAt(renderContext.data, 'workflow_run.status'));
    case 'cancelled':
      return superseded ? 'superseded' : outcome;
    default:
      return outcome satisfies never;
  }
}

/** Whether the run checks a change; else it does something, as a deployment does. */
export function isCheck({ run }: Pick<WorkflowRun, 'run'>): boolean {
  return checkedEvents.has(run.event);
}

/** Events whose runs check a change: those pass. The runs of others do something, and succeed. */
const checkedEvents: ReadonlySet<string> = new Set([
  'push',
  'pull_request',
  'pull_request_target',
  'merge_group',
]);

/**
 * Source: docs.github.com, REST API, "List workflow runs", `status`; `waiting` is for the approval of a
 * deployment.
 */
function stateOf(status: string | undefined): HeadlineKind {
  switch (status) {
    case 'waiting':
      return 'waiting';
    case 'requested':
    case 'queued':
    case 'pending':
      return 'queued';
    default:
      return 'running';
  }
}

/** A workflow without a name is called by its path: `.github/workflows/ci.yml`. */
function nameOf({ workflow }: WorkflowRun): string {
  return workflow.replace(/^\.github\/workflows\//, '') || 'workflow';
}

function placeOf(
  { context, runAttributes, locale }: RenderContext,
  { run, pullRequest }: WorkflowRun,
  maxChars: number,
): string {
  const runWords = workflowRunWords[locale];
  if (pullRequest?.number !== undefined) {
    if (run.event === 'merge_group') return runWords.queued(pullRequest.number);
    const { baseFailure, title = '' } = pullRequest;
    const base = baseFailure?.isAll ? shortened(baseFailure.branch, maxChars) : '';
    return runWords.pullRequest(pullRequest.number, shortened(title, maxChars), base);
  }
  if (pullRequest !== undefined) {
    const title = shortened(pullRequest.title ?? '', maxChars);
    return runWords.pullRequestFrom(headOf(pullRequest, maxChars), title);
  }
  if (run.branch === undefined) return '';
  const branch = shortened(run.branch, maxChars);
  const refs = [
    run.id === context.runId ? context.ref : runAttributes.ref,
    run.event === 'release' && tagOf(run.branch),
  ];
  return refs.includes(tagOf(run.branch)) ? runWords.tag(branch) : runWords.branch(branch);
}

function tagOf(name: string): string {
  return `refs/tags/${name}`;
}
