import { bold, code, join, Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { forgeOf } from '../../forge.ts';
import { textAt } from '../../json.ts';
import type { Change, WorkflowRun } from '../../workflow/workflow-run.ts';
import type { Link, NewsPage } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { commitQuote, messageParts, shortSha } from './commit.ts';
import { allowedLinks } from './event-page.ts';
import { headlineOf, isCheck } from './run-headline.ts';
import {
  failedJobs,
  jobCounts,
  mendedJobs,
  shownJobs,
  strandedJobs,
  waitingJobs,
  waitingLine,
} from './run-jobs.ts';
import { baseFailureIn, branchesOf, changeIn, rerunsIn, suspectsOf, unaffectedIn } from './run-parts.ts';
import { failedTests, ownersOf, testCounts } from './run-tests.ts';
import { exitCode, type SameReason } from './same-reason.ts';
import { workflowRunWords } from './workflow-run.words.ts';

const maxNameChars = 60;

const maxInputs = 6;
const maxInputNameChars = 40;
const maxInputValueChars = 80;

/** The build alert: what broke, where, since when, who. */
export function workflowRunPage(renderContext: RenderContext, workflowRun: WorkflowRun): NewsPage {
  const { words } = renderContext;
  const { run, repository } = workflowRun;
  const sha = shortSha(workflowRun.commit?.sha);
  const subject = subjectOf(renderContext, workflowRun);
  const said = headlineOf(renderContext, workflowRun);
  return {
    kind: 'news',
    ...said,
    place: repository,
    facts: [
      changeIn(renderContext, workflowRun),
      ...pullRequestFacts(renderContext, workflowRun),
      run.number > 0 ? words.runNumber(String(run.number), run.attempt) : undefined,
      tookOf(renderContext, workflowRun),
      triggerOf(renderContext, workflowRun),
      subject === undefined && sha ? code(sha) : undefined,
    ],
    body: [
      dispatchedInputs(renderContext, workflowRun, said.headline),
      subject,
      baseFailureIn(renderContext, workflowRun),
      unaffectedIn(renderContext, workflowRun),
      mendedJobs(renderContext, workflowRun),
      ...failures(renderContext, workflowRun),
      ...strandedJobs(renderContext, workflowRun),
      waitingLine(renderContext, workflowRun),
      testCounts(renderContext, workflowRun),
      jobCounts(renderContext, workflowRun),
      rerunsIn(renderContext, workflowRun),
      ownersOf(renderContext, workflowRun),
      suspectsOf(renderContext, workflowRun),
    ].filter((part) => part !== undefined),
    links: linksOf(renderContext, workflowRun),
    url: run.url,
  };
}

/** What failed: the jobs, after the tests where these say more than the jobs do. */
function failures(renderContext: RenderContext, workflowRun: WorkflowRun): readonly (Markdown | undefined)[] {
  const tests = failedTests(renderContext, workflowRun);
  const jobs = failedJobs(renderContext, workflowRun);
  const { detailed, bare } = shownJobs(workflowRun);
  const isLine = ({ job }: SameReason) =>
    job.log.length === 0 && job.annotations.every(({ message }) => exitCode.test(message));
  return detailed.length + bare.length === 1 && detailed.every(isLine) ? [...jobs, tests] : [tests, ...jobs];
}

/** Whose pull request it is, and between which branches. */
function pullRequestFacts(
  { locale }: RenderContext,
  { pullRequest, people }: WorkflowRun,
): readonly (string | Markdown | undefined)[] {
  if (pullRequest?.title === undefined) return [];
  const author = pullRequest.author ?? people.author;
  return [
    author && workflowRunWords[locale].pullRequestOf(shortened(author, maxNameChars)),
    branchesOf(pullRequest),
  ];
}

/** A skipped run took no time, and some records have none. */
function tookOf({ duration, locale }: RenderContext, { run, outcome }: WorkflowRun): string | undefined {
  const isOver = outcome !== 'skipped' && outcome !== 'running' && (run.durationMs ?? 0) >= 1_000;
  const took = isOver ? duration(run.durationMs) : undefined;
  return took && workflowRunWords[locale].took(took);
}

/** Who started the run, if not the commit's author. A schedule's actor is only who edited it last. */
function triggerOf(
  { locale }: RenderContext,
  { run, people, commit, pullRequest }: WorkflowRun,
): string | undefined {
  if (run.event === 'schedule') return workflowRunWords[locale].scheduled;
  const { actor } = people;
  const isAuthor = [people.author, commit?.authorLogin, commit?.authorName, pullRequest?.author].includes(
    actor,
  );
  return actor === undefined || isAuthor
    ? undefined
    : workflowRunWords[locale].startedBy(shortened(actor, maxNameChars));
}

/** What was built, in its author's words; undefined for a pull request, whose title is in the headline. */
function subjectOf(
  { locale }: RenderContext,
  { commit, pullRequest, run, outcome }: WorkflowRun,
): Markdown | undefined {
  if (pullRequest?.title !== undefined) return undefined;
  // The last commit before a nightly run is not its cause.
  if (run.event === 'schedule' && outcome !== 'success') return undefined;
  const message =
    commit && withoutNumber(commit.message, run.event === 'merge_group' ? pullRequest?.number : undefined);
  return (
    commit && commitQuote({ ...commit, message, author: commit.authorName ?? commit.authorLogin }, locale)
  );
}

/** The headline of a merge queue's run has the number of the pull request already. */
function withoutNumber(message: string | undefined, number: number | undefined): string | undefined {
  if (message === undefined || number === undefined) return message;
  const { subject } = messageParts(message);
  return subject?.replace(` (#${number})`, '');
}

function linksOf(renderContext: RenderContext, workflowRun: WorkflowRun): readonly Link[] {
  const { data, locale, context } = renderContext;
  const { run, commit, pullRequest, change, outcome, mended, suspects } = workflowRun;
  const runWords = workflowRunWords[locale];
  const { detailed, bare } = shownJobs(workflowRun);
  const shown = [...detailed.map((group) => group.job), ...bare];
  const job = shown.find(({ url }) => url !== undefined);
  const step = job?.failedSteps[0];
  const since =
    change.kind === 'still-failing' && change.since?.number !== run.number ? change.since : undefined;
  const broken = pullRequest?.baseFailure;
  // What a deployment brings; that a check passed again says all.
  const isNews = change.kind !== 'still-succeeding' || !isCheck(workflowRun);
  const changes = isNews ? change.compareUrl : undefined;
  const isWaiting =
    textAt(data, 'workflow_run.status') === 'waiting' ||
    (outcome === 'success' && waitingJobs(workflowRun).length > 0);
  const isWaitingForReview = textAt(data, 'workflow_run.conclusion') === 'action_required';
  return allowedLinks(renderContext, [
    step === undefined
      ? [runWords.failedJob, job?.url]
      : [runWords.failedStep, `${job?.url}${forgeOf(context).stepAnchor(step.number)}`],
    [runLabelOf(renderContext, outcome, isWaiting || isWaitingForReview), run.url],
    [runWords.attempt(run.attempt - 1), mended.length > 0 ? attemptBefore(workflowRun) : undefined],
    ...(suspects?.pullRequest
      ? [[runWords.revert(suspects.pullRequest.number), suspects.pullRequest.url] as const]
      : []),
    [compareWords(change, locale), changes],
    [runWords.pullRequestLink, pullRequest?.url],
    ...(broken
      ? [
          [
            runWords.runOn(shortened(broken.branch, maxNameChars), broken.since.number),
            broken.since.url,
          ] as const,
        ]
      : []),
    [runWords.commit, pullRequest?.url || changes ? undefined : commit?.url],
    ...(since === undefined ? [] : [[runWords.firstFailure(since.number), since.url] as const]),
  ]);
}

/** The page of a run shows its latest attempt, so an earlier one has an address of its own where the forge has such. */
function attemptBefore({ run, change }: WorkflowRun): string | undefined {
  const [page, own] = run.url.split('/attempts/');
  return own === undefined ? change.since?.url : `${page}/attempts/${run.attempt - 1}`;
}

/** The page of a run has the button for what comes next. */
function runLabelOf(
  { words, locale }: RenderContext,
  outcome: WorkflowRun['outcome'],
  isWaiting: boolean,
): string {
  if (isWaiting) return workflowRunWords[locale].approve;
  return outcome === 'failure' ? workflowRunWords[locale].rerun : words.run;
}

/** A run that fixed what failed has no last green run: it is compared with the last red one. */
function compareWords({ lastGreen }: Change, locale: Locale): string {
  const { whatFixedIt, changesSince } = workflowRunWords[locale];
  return lastGreen === undefined ? whatFixedIt : changesSince(lastGreen.number);
}

/** The inputs of a dispatched run: what was deployed where. */
function dispatchedInputs(
  { words }: RenderContext,
  { inputs }: WorkflowRun,
  headline: string,
): Markdown | undefined {
  if (inputs.every(({ value }) => value.length > 3 && headline.includes(value))) return undefined;
  return join(
    ' · ',
    ...inputs
      .slice(0, maxInputs)
      .map(
        ({ name, value }) =>
          md`${shortened(name, maxInputNameChars)}${Markdown.trusted(words.colon)}${bold(shortened(value, maxInputValueChars))}`,
      ),
    inputs.length > maxInputs ? words.more(inputs.length - maxInputs) : undefined,
  );
}
