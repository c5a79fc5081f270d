import { code, join, list, Markdown, md, quoted } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, flagAt, itemsAt, numberAt, textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { commitOf, type PushCommit, shortSha } from './commit.ts';
import { actorOf, eventPage, eventPageWords, refUrl, repositoryUrl } from './event-page.ts';
import { pushWords } from './push.words.ts';
import { refOf } from './ref.ts';
import { titled } from './thread.ts';

const maxCommits = 10;

/** What was pushed: the commits, newest first; or that a branch or tag was created or deleted. */
export function pushPage(renderContext: RenderContext): Page {
  const { data } = renderContext;
  if (flagAt(data, 'deleted')) return deletedPage(renderContext);
  const head = at(data, 'head_commit');
  const listed = itemsAt(data, 'commits');
  const commits = (
    listed.length > 0 ? listed : flagAt(data, 'created') || head === undefined ? [] : [head]
  ).map(commitOf);
  const [only] = commits;
  if (only === undefined) return movedPage(renderContext, commitOf(head));
  const total = Math.max(numberAt(data, 'total_commits') ?? 0, commits.length);
  return total === 1 ? commitPage(renderContext, only) : commitsPage(renderContext, commits, total);
}

function commitPage(renderContext: RenderContext, commit: PushCommit): Page {
  const { data, locale } = renderContext;
  const words = pushWords[locale];
  const who = pusherOf(renderContext, [commit]);
  const { type, name } = refOf(renderContext);
  const isRewritten = isAlarming(renderContext);
  const lead = isRewritten
    ? words.forced(who, name)
    : flagAt(data, 'created')
      ? words.created(who, words.ref(type, name))
      : words.one(who, name);
  return eventPage(renderContext, {
    severity: severityOf(renderContext),
    headline: isRewritten ? lead : titled(lead, commit.subject, renderContext.words),
    facts: [
      isRewritten ? undefined : commit.sha && code(commit.sha),
      isByOther(commit, data) && commit.author ? pushWords[locale].commitBy(commit.author) : undefined,
      filesOf([commit], eventPageWords[locale].files),
      ...rewritten(renderContext),
    ],
    body: [
      isRewritten && commit.subject ? md`${words.now(shortened(commit.subject, 160))}` : undefined,
      commit.details === undefined ? undefined : quoted(commit.details, 6, 300),
    ],
    links: [
      [words.overwritten, isRewritten ? textAt(data, 'compare') : undefined],
      [eventPageWords[locale].commit, commit.url ?? commitUrl(renderContext, textAt(data, 'after'))],
      [
        eventPageWords[locale].compare,
        flagAt(data, 'forced') && !isRewritten ? textAt(data, 'compare') : undefined,
      ],
    ],
  });
}

/** Gitea and Forgejo list the newest few of all commits. */
function commitsPage(renderContext: RenderContext, commits: readonly PushCommit[], total: number): Page {
  const { data, locale } = renderContext;
  const words = pushWords[locale];
  const who = pusherOf(renderContext, commits);
  const { type, name } = refOf(renderContext);
  const shown = commits.slice(-maxCommits).toReversed();
  const older = total - shown.length;
  const headline = isAlarming(renderContext)
    ? words.forcedMany(who, name, total)
    : flagAt(data, 'created')
      ? words.createdWith(who, words.ref(type, name), total)
      : words.many(who, name, total);
  return eventPage(renderContext, {
    severity: severityOf(renderContext),
    headline,
    facts: [
      total > commits.length ? undefined : filesOf(commits, eventPageWords[locale].files),
      ...rewritten(renderContext),
    ],
    body: [
      list(...shown.map((commit) => lineOf(commit, renderContext))),
      older > 0 ? md`${words.older(older)}` : undefined,
    ],
    links: [[eventPageWords[locale].compare, textAt(data, 'compare')]],
  });
}

/** A push without new commits: a branch or tag was created on an existing commit or moved back. */
function movedPage(renderContext: RenderContext, head: PushCommit): Page {
  const { data, locale } = renderContext;
  const words = pushWords[locale];
  const who = pusherOf(renderContext, [head]);
  const { type, name } = refOf(renderContext);
  const it = words.ref(type, name);
  const headline = flagAt(data, 'created')
    ? words.created(who, it)
    : isAlarming(renderContext)
      ? words.forced(who, name)
      : words.moved(who, it);
  return eventPage(renderContext, {
    severity: severityOf(renderContext),
    headline,
    facts: [
      head.sha && code(head.sha),
      head.subject && shortened(head.subject, 120),
      ...rewritten(renderContext),
    ],
    links: [
      [words.open[type], name === '' ? undefined : refUrl(renderContext, type, name)],
      [eventPageWords[locale].commit, head.url],
    ],
  });
}

function deletedPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = pushWords[locale];
  const { type, name } = refOf(renderContext);
  const last = shortSha(textAt(data, 'before'));
  return eventPage(renderContext, {
    headline: words.deleted(actorOf(renderContext), words.ref(type, name)),
    facts: [last && code(last)],
    links: [
      [words.lastCommit, commitUrl(renderContext, textAt(data, 'before'))],
      [eventPageWords[locale].repository, repositoryUrl(renderContext)],
    ],
  });
}

/** Who pushed, by the name in their own commit if there is one. */
function pusherOf(renderContext: RenderContext, commits: readonly PushCommit[]): string {
  const login = textAt(renderContext.data, 'sender.login');
  const own = commits.find((commit) => login !== undefined && commit.login === login);
  return own?.author ?? actorOf(renderContext);
}

function isByOther({ login, author }: PushCommit, data: unknown): boolean {
  const sender = textAt(data, 'sender.login');
  return login === undefined ? author !== textAt(data, 'pusher.name') : login !== sender;
}

function lineOf(commit: PushCommit, { data, link }: RenderContext): Markdown {
  const by = isByOther(commit, data) && commit.author ? commit.author : undefined;
  return join(' · ', link(shortened(commit.subject ?? commit.sha ?? '', 120), commit.url), by);
}

/** A force push: the commits before and after. */
function rewritten({ data, words, locale }: RenderContext): readonly (Markdown | undefined)[] {
  const [before, after] = [shortSha(textAt(data, 'before')), shortSha(textAt(data, 'after'))];
  if (!flagAt(data, 'forced') || before === undefined || after === undefined) return [];
  return [md`${pushWords[locale].rewritten}${Markdown.trusted(words.colon)}${code(before)} → ${code(after)}`];
}

/** A force push to the default branch breaks everybody's copy; on other branches, and on a new one, it is ordinary. */
function isAlarming(renderContext: RenderContext): boolean {
  const { data } = renderContext;
  if (!flagAt(data, 'forced') || flagAt(data, 'created')) return false;
  return refOf(renderContext).name === textAt(data, 'repository.default_branch');
}

function severityOf(renderContext: RenderContext): 'warning' | undefined {
  return isAlarming(renderContext) ? 'warning' : undefined;
}

function commitUrl(renderContext: RenderContext, sha: string | undefined): string | undefined {
  return shortSha(sha) && sha ? repositoryUrl(renderContext, 'commit', sha) : undefined;
}

function filesOf(commits: readonly PushCommit[], words: (count: number) => string): string | undefined {
  const files = new Set(commits.flatMap(({ files }) => files));
  return files.size === 0 ? undefined : words(files.size);
}
