import { headlineOf } from './builtin/build-headline.ts';
import { heading, join, lines, text } from './markdown/markdown.ts';
import type { Page } from './message.ts';
import type { Occasion } from './occasion.ts';
import { titleIn, titleOf } from './title.ts';

/**
 * What the action itself knows and vouches for, when DingTalk refused the rest: repository, workflow, branch, run, its outcome and link.
 */
export function trustedPage(occasion: Occasion): Page {
  const { context, words, runUrl, link } = occasion;
  const build = occasion.build?.repository === context.repository ? occasion.build : undefined;
  const number = build ? String(build.run.number) : context.runNumber;
  const attempt = build?.run.attempt ?? Number(context.runAttempt || 1);
  const run = number === '' ? undefined : words.runNumber(number, attempt);
  const headline = build && occasion.concernsRun ? headlineOf(occasion, build) : undefined;
  const repository = context.repository || words.event;
  const url = build?.run.url ?? runUrl;
  return {
    title: headline === undefined ? titleOf(repository, run) : titleIn(headline.title, repository),
    head:
      headline === undefined
        ? lines(heading(3, repository), join(' · ', context.workflow, context.refName, run))
        : lines(heading(3, headline.heading), join(' · ', repository, run)),
    body: [text(words.contentWithheld)],
    foot: url === undefined ? undefined : link(words.run, url),
    url,
  };
}
