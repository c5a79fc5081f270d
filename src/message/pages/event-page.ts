import { allowedUrl } from '../../dingtalk/link.ts';
import type { Markdown, Maybe } from '../../dingtalk/markdown.ts';
import { textAt } from '../../json.ts';
import { encodePart } from '../../text.ts';
import type { Link, NewsPage } from '../message.ts';
import { isFromThisRun, type RenderContext } from '../render-context.ts';
import { type Severity, signFor } from '../severity.ts';

/** What a built-in message says. All texts are plain and may be untrusted. */
export interface EventSummary {
  readonly severity?: Severity | undefined;
  /** Takes the place of the sign that goes with the severity. */
  readonly sign?: string | undefined;
  /** Who did what, in one line: the heading, and with the repository the title. */
  readonly headline: string;
  /** The headline names the repository, so title and facts do not repeat it. */
  readonly namesRepository?: boolean;
  readonly facts?: readonly Maybe[];
  readonly body?: readonly (Markdown | undefined)[];
  /** Links without an allowed address are left out; the page opens the first one. */
  readonly links?: readonly (readonly [words: string, url: string | undefined])[];
}

/** The page of an event, with its repository. */
export function eventPage(renderContext: RenderContext, summary: EventSummary): NewsPage {
  const { severity, headline, namesRepository = false, facts = [], body = [] } = summary;
  const links = allowedLinks(renderContext, summary.links ?? []);
  return {
    kind: 'news',
    severity,
    sign: summary.sign ?? signFor(severity),
    headline,
    place: namesRepository ? undefined : repositoryOf(renderContext),
    facts,
    body: body.filter((part) => part !== undefined),
    links,
    url: links[0]?.url ?? repositoryUrl(renderContext),
  };
}

/** The links with an address that a message may link to. */
export function allowedLinks(
  { context }: Pick<RenderContext, 'context'>,
  links: readonly (readonly [words: string, url: string | undefined])[],
): readonly Link[] {
  return links.flatMap(([words, address]) => {
    const url = allowedUrl(address, context.serverUrl);
    return url === undefined ? [] : [{ words, url }];
  });
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
  return part.split('/').map(encodePart).join('/');
}
