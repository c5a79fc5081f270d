import { redactCredentials } from '../credentials.ts';
import { plainText } from '../dingtalk/escape.ts';
import { allowedUrl } from '../dingtalk/link.ts';
import { lines, list, Markdown, text } from '../dingtalk/markdown.ts';
import type { RobotMessage } from '../dingtalk/message.ts';
import { isCdevent } from '../event/cdevents.ts';
import { githubEventOf } from '../event/github-adapter.ts';
import { isHealthReport } from '../event/health-report.ts';
import { isOwnReport } from '../event/own-reports.ts';
import { isWaitingReport } from '../event/waiting-report.ts';
import { isObject, parseJson } from '../json.ts';
import { findPageRow, required } from './late.ts';
import { titleOf } from './layout.ts';
import type { Page } from './message.ts';
import { allowedLinks } from './pages/event-page.ts';
import { workflowRunPage } from './pages/workflow-run.ts';
import { type RenderContext, redactedContext } from './render-context.ts';

/** More lines than a message holds. */
const maxTextLines = 2_000;

/** The page of an event: the run it is about, its built-in message, its own text, or the generic page. */
export function selectPage(renderContext: RenderContext, written?: RobotMessage): Page {
  if (written) return writtenPage(written, renderContext);
  const { event, workflowRun, isAboutRun, late } = renderContext;
  if (isHealthReport(event)) return required(late.health).healthPage(renderContext);
  if (isWaitingReport(event)) return required(late.waiting).waitingPage(renderContext);
  if (workflowRun && isAboutRun) return workflowRunPage(renderContext, workflowRun);
  const known = findPageRow(event, late.pages);
  if (known)
    return known.page(
      reportingEvents.has(githubEventOf(event) ?? '') ? redactedContext(renderContext) : renderContext,
    );
  const words = textDataOf(renderContext);
  if (words !== undefined) return textPage(words, renderContext);
  return required(late.anyEvent).genericPage(renderContext);
}

/** GitHub events in which another system says what it found or did. */
const reportingEvents: ReadonlySet<string> = new Set([
  'check_run',
  'check_suite',
  'deployment',
  'deployment_status',
  'status',
]);

/** The text of an unknown event whose data is a string and no JSON object, without credentials. */
export function textDataOf({ event, data }: RenderContext): string | undefined {
  const isKnown = githubEventOf(event) !== undefined || isCdevent(event) || isOwnReport(event);
  if (isKnown || typeof data !== 'string' || plainText(data) === '') return undefined;
  return isObject(/^\s*\{/.test(data) ? parseJson(data) : undefined) ? undefined : redactCredentials(data);
}

/** The message that an event brings, as a page: for another message type, or a line of a digest. */
function writtenPage(written: RobotMessage, renderContext: RenderContext): Page {
  const { words } = renderContext;
  switch (written.msgtype) {
    case 'text':
      return textPage(written.text.content, renderContext);
    case 'markdown':
      return { ...untitled, title: written.markdown.title, body: [Markdown.trusted(written.markdown.text)] };
    case 'actionCard':
      return {
        ...untitled,
        title: written.actionCard.title,
        body: [Markdown.trusted(written.actionCard.text)],
      };
    case 'link': {
      const { title, text: said, messageUrl } = written.link;
      const links = allowedLinks(renderContext, [[words.open, messageUrl]]);
      return { kind: 'text', title, body: [text(title), text(said)], links, url: links[0]?.url };
    }
    case 'feedCard': {
      const { links } = written.feedCard;
      const items = links.map(({ title, messageURL }) => renderContext.link(title, messageURL));
      return {
        ...untitled,
        title: titleOf(links[0]?.title),
        body: [list(...items)],
        url: allowedUrl(links[0]?.messageURL, renderContext.context.serverUrl),
      };
    }
    default:
      return written satisfies never;
  }
}

function textPage(words: string, { event }: RenderContext): Page {
  const said = plainText(words).split('\n', maxTextLines);
  return { ...untitled, title: titleOf(said[0] ?? event.type), body: [lines(...said)] };
}

const untitled = { kind: 'text', links: [], url: undefined } as const;
