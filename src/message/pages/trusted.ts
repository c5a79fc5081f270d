import { allowedUrl } from '../../dingtalk/link.ts';
import { text } from '../../dingtalk/markdown.ts';
import type { NewsPage } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { headlineOf } from './run-headline.ts';

/**
 * What the action itself knows and vouches for, when DingTalk refused the rest: repository, workflow, branch, run, its outcome and link.
 */
export function trustedPage(renderContext: RenderContext): NewsPage {
  const { context, words, runUrl } = renderContext;
  const workflowRun =
    renderContext.workflowRun?.repository === context.repository ? renderContext.workflowRun : undefined;
  const number = workflowRun ? String(workflowRun.run.number) : context.runNumber;
  const attempt = workflowRun?.run.attempt ?? Number(context.runAttempt || 1);
  const run = number === '' ? undefined : words.runNumber(number, attempt);
  const headline =
    workflowRun && renderContext.isAboutRun ? headlineOf(renderContext, workflowRun) : undefined;
  const repository = context.repository || words.event;
  const url = allowedUrl(workflowRun?.run.url ?? runUrl, context.serverUrl);
  return {
    kind: 'news',
    ...(headline ?? { sign: '', headline: repository }),
    ...(headline === undefined ? { titleFacts: [run] } : { place: repository }),
    facts: headline === undefined ? [context.workflow, context.refName, run] : [run],
    body: [text(words.contentWithheld)],
    links: url === undefined ? [] : [{ words: words.run, url }],
    url,
  };
}
