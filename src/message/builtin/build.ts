import type { Build } from '../../workflow/build.ts';

import { bold, code, heading, join, lines, type Markdown, md, quote } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { titleIn } from '../title.ts';
import { changeIn } from './build-change.ts';
import { headlineOf } from './build-headline.ts';
import { failedJobs, jobCounts, legsIn } from './build-jobs.ts';
import { branchesOf, unaffectedIn } from './build-pull-request.ts';
import { shortSha } from './commit.ts';
import { commitQuote } from './commit-quote.ts';

/** Characters kept of a commit's subject or a pull request's title. */
const maxSubjectChars = 160;

const maxNameChars = 60;

/** The build alert: what broke, where, since when, whose turn. */
export function buildPage(occasion: Occasion, build: Build): Page {
  const { words } = occasion;
  const { run, repository } = build;
  const sha = shortSha(build.commit?.sha);
  const subject = subjectOf(occasion, build);
  const { heading: headline, title } = headlineOf(occasion, build);
  return {
    title: titleIn(title, repository),
    head: lines(
      heading(3, headline),
      join(
        ' · ',
        bold(repository),
        run.number > 0 ? words.runNumber(String(run.number), run.attempt) : undefined,
        tookOf(occasion, build),
        legsIn(occasion, build),
        changeIn(occasion, build),
        triggerOf(occasion, build),
        subject === undefined && sha ? code(sha) : undefined,
      ),
    ),
    body: [
      subject,
      unaffectedIn(occasion, build),
      ...failedJobs(occasion, build),
      jobCounts(occasion, build),
    ].filter((part) => part !== undefined),
    foot: linksOf(occasion, build),
    url: run.url,
  };
}

/** A run that did not run took no time, and some tell of none. */
function tookOf({ words, duration }: Occasion, { run, outcome }: Build): string | undefined {
  const isOver = outcome !== 'skipped' && outcome !== 'running' && (run.durationMs ?? 0) >= 1_000;
  const took = isOver ? duration(run.durationMs) : undefined;
  return took && words.build.took(took);
}

/** Whoever did not commit but started the run; a schedule's actor is just who edited it last. */
function triggerOf({ words }: Occasion, { run, people, commit, pullRequest }: Build): string | undefined {
  if (run.event === 'schedule') return words.build.scheduled;
  const { actor } = people;
  const isAuthor = [people.author, commit?.authorLogin, commit?.authorName, pullRequest?.author].includes(
    actor,
  );
  return actor === undefined || isAuthor ? undefined : words.build.startedBy(shortened(actor, maxNameChars));
}

/** What was built, in its author's words: the pull request rather than a commit of it. */
function subjectOf({ words }: Occasion, { commit, pullRequest, people }: Build): Markdown | undefined {
  if (pullRequest?.title !== undefined) {
    const author = pullRequest.author ?? people.author;
    const sha = shortSha(commit?.sha);
    const facts = join(
      ' · ',
      pullRequest.number === undefined ? undefined : md`#${pullRequest.number}`,
      branchesOf(pullRequest),
      sha && code(sha),
      author && words.build.by(shortened(author, maxNameChars)),
    );
    return quote(lines(shortened(pullRequest.title, maxSubjectChars), facts));
  }
  return commit && commitQuote({ ...commit, author: commit.authorName ?? commit.authorLogin }, words);
}

function linksOf({ words, link }: Occasion, build: Build): Markdown {
  const { run, commit, pullRequest, failed, change } = build;
  const job = failed.find(({ url }) => url !== undefined);
  const since =
    change.kind === 'still-failing' && change.since?.number !== run.number ? change.since : undefined;
  return join(
    ' · ',
    link(words.run, run.url),
    job?.url && link(words.build.failedJob, job.url),
    pullRequest?.url && link(words.build.pullRequestLink, pullRequest.url),
    commit && !pullRequest?.url ? link(words.build.commit, commit.url) : undefined,
    since?.url && link(words.build.firstFailure(since.number), since.url),
  );
}
