import { allowedUrl } from '../../dingtalk/link.ts';
import type { Markdown, Maybe } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { forgeOf } from '../../forge.ts';
import { at, textAt } from '../../json.ts';
import { encodePart } from '../../text.ts';
import type { Localized } from '../locale/words.ts';
import { type Link, type NewsPage, type Severity, signFor } from '../message.ts';
import { isFromThisRun, type RenderContext } from '../render-context.ts';

/** What a built-in message says. All texts are plain and may be untrusted. */
export interface EventSummary {
  readonly severity?: Severity | undefined;
  /** Takes the place of the sign that goes with the severity. */
  readonly sign?: string | undefined;
  /** Who did what, in one line: the heading, and with the repository the title. */
  readonly headline: string;
  /** The headline of the title, if that says something else: the words of a comment. */
  readonly shortHeadline?: string | undefined;
  /** The headline names the repository, so title and facts do not repeat it. */
  readonly namesRepository?: boolean;
  readonly facts?: readonly Maybe[];
  readonly body?: readonly (Markdown | undefined)[];
  /** Links without an allowed address are left out; the page opens the first one. */
  readonly links: readonly (readonly [words: string, url: string | undefined])[];
}

/** The page of an event, with its repository. */
export function eventPage(renderContext: RenderContext, summary: EventSummary): NewsPage {
  const { severity, headline, namesRepository = false, facts = [], body = [] } = summary;
  const links = allowedLinks(renderContext, summary.links);
  return {
    kind: 'news',
    severity,
    sign: summary.sign ?? signFor(severity),
    headline,
    shortHeadline: summary.shortHeadline,
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

/** The files of a branch or tag. */
export function refUrl(
  renderContext: RenderContext,
  type: 'branch' | 'tag',
  name: string,
): string | undefined {
  return repositoryUrl(renderContext, ...forgeOf(renderContext.context).treePath[type], name);
}

/** A page of the repository, repositoryUrl(renderContext, 'commit', 'a1b2c3d'), or the repository itself. */
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

/** A person's own name, else the login; an app without its `[bot]`; undefined for nobody. */
export function nameOf(user: unknown): string | undefined {
  const name = textAt(user, 'name') ?? textAt(user, 'login');
  return name && shortened(name.replace(/\[bot\]$/, ''), 40);
}

/** Who caused the event, from the payload (for a push, who pushed), else from the workflow. */
export function actorOf({ data, runAttributes, locale }: RenderContext): string {
  const known =
    nameOf(at(data, 'sender')) ?? nameOf(at(data, 'pusher')) ?? nameOf({ login: runAttributes.actor });
  return known ?? eventPageWords[locale].someone;
}

/** The author of an issue or comment, if somebody else caused the event. */
export function authorOf({ data }: RenderContext, object: unknown): string | undefined {
  const isActor = textAt(object, 'user.login') === textAt(data, 'sender.login');
  return isActor ? undefined : nameOf(at(object, 'user'));
}

/** Words that more than one message uses. */
const en = {
  /** A deleted account. */
  someone: 'Someone',
  files: (count: number) => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`),
  /** Words of links. */
  repository: 'Repository',
  commit: 'Commit',
  compare: 'Compare',
};

const zhCN: typeof en = {
  someone: '有人',
  files: (count) => `${count.toLocaleString('en')} 个文件`,
  repository: '仓库',
  commit: '提交',
  compare: '对比',
};

export const eventPageWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
