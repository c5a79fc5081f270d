import { heading, join, lines, text } from '../markdown/markdown.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { headlineOf } from './builtin/run-headline.ts';
import { titleIn, titleOf } from './title.ts';

/**
 * What the action itself knows and vouches for, when DingTalk refused the rest: repository, workflow, branch, run, its outcome and link.
 */
export function trustedPage(renderContext: RenderContext): Page {
  const { context, words, runUrl, link } = renderContext;
  const workflowRun =
    renderContext.workflowRun?.repository === context.repository ? renderContext.workflowRun : undefined;
  const number = workflowRun ? String(workflowRun.run.number) : context.runNumber;
  const attempt = workflowRun?.run.attempt ?? Number(context.runAttempt || 1);
  const run = number === '' ? undefined : words.runNumber(number, attempt);
  const headline =
    workflowRun && renderContext.isAboutRun ? headlineOf(renderContext, workflowRun) : undefined;
  const repository = context.repository || words.event;
  const url = workflowRun?.run.url ?? runUrl;
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
