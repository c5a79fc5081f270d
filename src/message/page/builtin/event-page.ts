import { allowedUrl } from '../../markdown/link.ts';
import { bold, heading, join, lines, type Markdown, type Maybe } from '../../markdown/markdown.ts';
import { shortened } from '../../markdown/size.ts';
import type { Page } from '../../message.ts';
import { isFromThisRun, type RenderContext } from '../../render-context.ts';
import { textAt } from '../data-path.ts';
import { titleIn, titleOf } from '../title.ts';

/** The content of a page before its layout. All texts are plain and may be untrusted. */
export interface EventSummary {
  /** Who did what, in one line: the heading, and with the repository the title. */
  readonly headline: string;
  /** The headline names the repository, so title and facts do not repeat it. */
  readonly namesRepository?: boolean;
  readonly facts?: readonly Maybe[];
  readonly body?: readonly (Markdown | undefined)[];
  /** Links without an address are left out; the page opens the first one. */
  readonly links?: readonly Link[];
}

type Link = readonly [words: string, url: string | undefined];

const maxHeadlineChars = 200;

/** Lays out heading, one line of facts, body and links. */
export function eventPage(renderContext: RenderContext, common: EventSummary): Page {
  const { headline, namesRepository = false, facts = [], body = [], links = [] } = common;
  const repository = namesRepository ? undefined : repositoryOf(renderContext);
  const open = links.filter(([, url]) => allowedUrl(url, renderContext.context.serverUrl) !== undefined);
  const foot = join(' · ', ...open.map(([words, url]) => renderContext.link(words, url)));
  return {
    title: repository === undefined ? titleOf(headline) : titleIn(headline, repository),
    head: lines(
      heading(3, shortened(headline, maxHeadlineChars)),
      join(' · ', repository && bold(shortened(repository, 100)), ...facts),
    ),
    body: body.filter((part) => part !== undefined),
    foot: foot.source === '' ? undefined : foot,
    url: allowedUrl(open[0]?.[1], renderContext.context.serverUrl) ?? repositoryUrl(renderContext),
  };
}

/** `octo/hello`, or the organisation of an event without repository. */
export function repositoryOf(renderContext: RenderContext): string | undefined {
  const { data, context } = renderContext;
  return (
    textAt(data, 'repository.full_name') ??
    textAt(data, 'organization.login') ??
    ((isFromThisRun(renderContext) && context.repository) || undefined)
  );
}

/** A page of the repository, repositoryUrl(renderContext, 'tree', 'fix/empty'), or the repository itself. */
export function repositoryUrl(renderContext: RenderContext, ...path: readonly string[]): string | undefined {
  const { data, context } = renderContext;
  const name = textAt(data, 'repository.full_name');
  const page = textAt(data, 'repository.html_url') ?? (name && `${context.serverUrl}/${name}`);
  const url = page && [page, ...path.map(encodedPath)].join('/');
  return allowedUrl(url, context.serverUrl);
}

/** A branch keeps its slashes. */
function encodedPath(part: string): string {
  return part.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
