import type { WorkflowRun } from '../../../workflow/workflow-run.ts';

import { bold, code, heading, join, lines, type Markdown, md, quote } from '../../markdown/markdown.ts';
import { shortened } from '../../markdown/size.ts';
import type { Page } from '../../message.ts';
import type { RenderContext } from '../../render-context.ts';
import { titleIn } from '../title.ts';
import { branchesOf, unaffectedIn } from './build-pull-request.ts';
import { shortSha } from './commit.ts';
import { commitQuote } from './commit-quote.ts';
import { changeIn } from './run-change.ts';
import { headlineOf } from './run-headline.ts';
import { failedJobs, jobCounts, legsIn } from './run-jobs.ts';

/** Characters kept of a commit's subject or a pull request's title. */
const maxSubjectChars = 160;

const maxNameChars = 60;

/** The build alert: what broke, where, since when, who. */
export function workflowRunPage(renderContext: RenderContext, workflowRun: WorkflowRun): Page {
  const { words } = renderContext;
  const { run, repository } = workflowRun;
  const sha = shortSha(workflowRun.commit?.sha);
  const subject = subjectOf(renderContext, workflowRun);
  const { heading: headline, title } = headlineOf(renderContext, workflowRun);
  return {
    title: titleIn(title, repository),
    head: lines(
      heading(3, headline),
      join(
        ' · ',
        bold(repository),
        run.number > 0 ? words.runNumber(String(run.number), run.attempt) : undefined,
        tookOf(renderContext, workflowRun),
        legsIn(renderContext, workflowRun),
        changeIn(renderContext, workflowRun),
        triggerOf(renderContext, workflowRun),
        subject === undefined && sha ? code(sha) : undefined,
      ),
    ),
    body: [
      subject,
      unaffectedIn(renderContext, workflowRun),
      ...failedJobs(renderContext, workflowRun),
      jobCounts(renderContext, workflowRun),
    ].filter((part) => part !== undefined),
    foot: linksOf(renderContext, workflowRun),
    url: run.url,
  };
}

/** A skipped run took no time, and some records have none. */
function tookOf({ words, duration }: RenderContext, { run, outcome }: WorkflowRun): string | undefined {
  const isOver = outcome !== 'skipped' && outcome !== 'running' && (run.durationMs ?? 0) >= 1_000;
  const took = isOver ? duration(run.durationMs) : undefined;
  return took && words.workflowRun.took(took);
}

/** Who started the run, if not the commit's author. A schedule's actor is only who edited it last. */
function triggerOf(
  { words }: RenderContext,
  { run, people, commit, pullRequest }: WorkflowRun,
): string | undefined {
  if (run.event === 'schedule') return words.workflowRun.scheduled;
  const { actor } = people;
  const isAuthor = [people.author, commit?.authorLogin, commit?.authorName, pullRequest?.author].includes(
    actor,
  );
  return actor === undefined || isAuthor
    ? undefined
    : words.workflowRun.startedBy(shortened(actor, maxNameChars));
}

/** What was built, in its author's words: the pull request rather than one of its commits. */
function subjectOf(
  { words }: RenderContext,
  { commit, pullRequest, people }: WorkflowRun,
): Markdown | undefined {
  if (pullRequest?.title !== undefined) {
    const author = pullRequest.author ?? people.author;
    const sha = shortSha(commit?.sha);
    const facts = join(
      ' · ',
      pullRequest.number === undefined ? undefined : md`#${pullRequest.number}`,
      branchesOf(pullRequest),
      sha && code(sha),
      author && words.workflowRun.by(shortened(author, maxNameChars)),
    );
    return quote(lines(shortened(pullRequest.title, maxSubjectChars), facts));
  }
  return commit && commitQuote({ ...commit, author: commit.authorName ?? commit.authorLogin }, words);
}

function linksOf({ words, link }: RenderContext, workflowRun: WorkflowRun): Markdown {
  const { run, commit, pullRequest, failed, change } = workflowRun;
  const job = failed.find(({ url }) => url !== undefined);
  const since =
    change.kind === 'still-failing' && change.since?.number !== run.number ? change.since : undefined;
  return join(
    ' · ',
    link(words.run, run.url),
    job?.url && link(words.workflowRun.failedJob, job.url),
    pullRequest?.url && link(words.workflowRun.pullRequestLink, pullRequest.url),
    commit && !pullRequest?.url ? link(words.workflowRun.commit, commit.url) : undefined,
    since?.url && link(words.workflowRun.firstFailure(since.number), since.url),
  );
}
