import { bold, code, join, lines, type Markdown, md, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import type { PullRequest, Suspect, WorkflowRun } from '../../workflow/workflow-run.ts';
import type { RenderContext } from '../render-context.ts';
import { shortSha } from './commit.ts';
import { waitingJobs } from './run-jobs.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/**
 * How the run compares with those before: broke just now, failing since, green again. Undefined if nothing
 * changed.
 */
export function changeIn({ duration, locale }: RenderContext, workflowRun: WorkflowRun): string | undefined {
  const runWords = workflowRunWords[locale];
  const { change, run, people } = workflowRun;
  const { failedRuns: count, orMore, since } = change;
  switch (change.kind) {
    case 'changed':
      return runWords.wasGreen(change.lastGreen?.number);
    case 'still-failing': {
      if (count < 2) return runWords.failedAgain;
      const by = run.event === 'schedule' || orMore ? undefined : people.breaker;
      return runWords.failing(count, orMore, orMore ? undefined : since?.number, by && shortened(by, 60));
    }
    case 'fixed':
      if (waitingJobs(workflowRun).length > 0) return runWords.greenSoFar(count, orMore);
      return runWords.fixedAfter(count, orMore, duration(redMs(workflowRun)));
    case 'mended':
      return runWords.sameCommit;
    case 'still-succeeding':
    case 'unknown':
      return undefined;
    default:
      return change.kind satisfies never;
  }
}

/** From the start of the first failed run to the end of this one. */
export function redMs({ change, run }: WorkflowRun): number | undefined {
  const endMs = Date.parse(run.startedAt ?? '') + (run.durationMs ?? 0);
  const redMs = endMs - Date.parse(change.since?.startedAt ?? '');
  return Number.isFinite(redMs) ? redMs : undefined;
}

const maxNameChars = 60;

/** `contrib:main`: a fork's branch with its owner, as GitHub shows it; '' if unknown. */
export function headOf({ head, headOwner }: PullRequest, maxChars: number): string {
  return shortened(
    head === undefined || headOwner === undefined ? (head ?? '') : `${headOwner}:${head}`,
    maxChars,
  );
}

/** `contrib:main` → `main`; undefined if either is unknown, except for a fork's branch. */
export function branchesOf(pullRequest: PullRequest): Markdown | undefined {
  const { head, headOwner, base } = pullRequest;
  if (head === undefined || (base === undefined && headOwner === undefined)) return undefined;
  const from = code(headOf(pullRequest, maxNameChars));
  return base === undefined ? from : md`${from} → ${code(shortened(base, maxNameChars))}`;
}

/** `main has been failing in the same step since #126 (hubot)`: it need not be the pull request. */
export function baseFailureIn(
  { words, locale }: RenderContext,
  { pullRequest, workflow, failed }: WorkflowRun,
): Markdown | undefined {
  const failure = pullRequest?.baseFailure;
  if (failure === undefined) return undefined;
  const runWords = workflowRunWords[locale];
  const { since, orMore, breaker, jobs, isAll } = failure;
  const branch = shortened(failure.branch, maxNameChars);
  const begin = runWords.sinceRun(since.number, orMore, breaker && shortened(breaker, maxNameChars));
  if (jobs.length === 0)
    return bold(runWords.workflowFailsOn(branch, shortened(workflow, maxNameChars), begin));
  const names = jobs.slice(0, maxJobs).map((name) => shortened(name, maxNameChars));
  const more = jobs.length > maxJobs ? [words.more(jobs.length - maxJobs)] : [];
  const steps = failed.flatMap(({ name, failedSteps }) => (jobs.includes(name) ? failedSteps : []));
  const of = isAll ? '' : [...names, ...more].join(words.listSeparator);
  return bold(runWords.baseFails(branch, of, Math.max(1, steps.length), begin));
}

const maxJobs = 3;

/** Says that the branch itself is not affected, for a fork's branch of the same name as its base. */
export function unaffectedIn(
  { data, locale }: RenderContext,
  { outcome, pullRequest }: WorkflowRun,
): Markdown | undefined {
  if (outcome !== 'failure' || pullRequest?.headOwner === undefined || pullRequest.baseFailure)
    return undefined;
  const { head, base = textAt(data, 'repository.default_branch') } = pullRequest;
  if (head === undefined || head !== base) return undefined;
  return text(workflowRunWords[locale].notAffected(shortened(head, maxNameChars)));
}

/** `3 of the last 29 runs passed only after a re-run`: it may be flaky. */
export function rerunsIn({ locale }: RenderContext, { change }: WorkflowRun): Markdown | undefined {
  return change.reruns && text(workflowRunWords[locale].reruns(change.reruns.passed, change.reruns.of));
}

const maxSuspects = 5;
const maxSubjectChars = 100;
const maxAuthorChars = 40;

/** `3 commits since the last green run #127`, and the first five that are not quoted already. */
export function suspectsOf(
  { words, link, locale }: RenderContext,
  { suspects, change, commit, run }: WorkflowRun,
): Markdown | undefined {
  const since = change.lastGreen?.number;
  if (suspects === undefined || since === undefined) return undefined;
  const { total, commits, isRewritten } = suspects;
  const runWords = workflowRunWords[locale];
  if (isRewritten) return text(runWords.rewrittenSince(since));
  if (total === 0) return text(runWords.unchangedSince(since));
  const isQuoted = ({ sha }: Suspect) => sha === commit?.sha && run.event !== 'schedule';
  const quoted = commits.some(isQuoted) ? 1 : 0;
  if (total === quoted) return undefined;
  // Beyond GitHub's limit the newest commits are not listed, so the listed ones say little.
  const others = total > commits.length ? [] : commits.filter((suspect) => !isQuoted(suspect));
  const shown = others.slice(0, maxSuspects);
  const lineOf = ({ sha, subject, author, login, url, isBot, isMerge }: Suspect) =>
    join(
      ' · ',
      link(shortened(subject ?? shortSha(sha) ?? '', maxSubjectChars), url),
      shortened(author ?? login ?? '', maxAuthorChars) || undefined,
      isBot && !(author ?? login ?? '').endsWith('[bot]') ? runWords.bot : undefined,
      isMerge ? runWords.merge : undefined,
    );
  return lines(
    runWords.commitsSince(total - quoted, since, quoted > 0),
    ...shown.map(lineOf),
    others.length > shown.length ? words.more(others.length - shown.length) : undefined,
  );
}
