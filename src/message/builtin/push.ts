import { code, list, type Markdown, md, quoted } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, flagAt, itemsAt, textAt } from '../reader.ts';
import { type Commit, commitOf, shortSha } from './commit.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';
import { refOf } from './ref.ts';
import { titled } from './thread.ts';

const maxCommits = 10;

/** What was pushed: the commits, newest first; or that a branch or tag came or went. */
export function pushPage(occasion: Occasion): Page {
  const { data } = occasion;
  if (flagAt(data, 'deleted')) return deletedPage(occasion);
  const head = at(data, 'head_commit');
  const listed = itemsAt(data, 'commits');
  const commits = (
    listed.length > 0 ? listed : flagAt(data, 'created') || head === undefined ? [] : [head]
  ).map(commitOf);
  const [only, ...others] = commits;
  if (only === undefined) return movedPage(occasion, head === undefined ? undefined : commitOf(head));
  return others.length === 0 ? commitPage(occasion, only) : commitsPage(occasion, commits);
}

function commitPage(occasion: Occasion, commit: Commit): Page {
  const { data, words } = occasion;
  const who = pusherOf(occasion, [commit]);
  const { type, name } = refOf(occasion);
  const lead = isAlarming(occasion)
    ? words.push.forced(who, name)
    : flagAt(data, 'created')
      ? words.push.created(who, words.push.ref(type, name))
      : words.push.one(who, name);
  return newsPage(occasion, {
    headline: titled(lead, commit.subject, words),
    facts: [
      commit.sha && code(commit.sha),
      isByOther(commit, data) && commit.author ? words.news.by(commit.author) : undefined,
      filesOf([commit], words.news.files),
      ...rewritten(occasion),
    ],
    body: [commit.details === undefined ? undefined : quoted(commit.details, 6, 300)],
    links: [
      [words.news.commit, commit.url ?? commitUrl(occasion, textAt(data, 'after'))],
      ...(flagAt(data, 'forced') ? [compareLink(occasion)] : []),
    ],
  });
}

function commitsPage(occasion: Occasion, commits: readonly Commit[]): Page {
  const { data, words } = occasion;
  const who = pusherOf(occasion, commits);
  const { type, name } = refOf(occasion);
  const shown = commits.slice(-maxCommits).toReversed();
  const older = commits.length - shown.length;
  const headline = isAlarming(occasion)
    ? words.push.forcedMany(who, name, commits.length)
    : flagAt(data, 'created')
      ? words.push.createdWith(who, words.push.ref(type, name), commits.length)
      : words.push.many(who, name, commits.length);
  return newsPage(occasion, {
    headline,
    facts: [filesOf(commits, words.news.files), ...rewritten(occasion)],
    body: [
      list(...shown.map((commit) => lineOf(commit, occasion))),
      older > 0 ? md`${words.push.older(older)}` : undefined,
    ],
    links: [compareLink(occasion)],
  });
}

/** No commit is new: a branch or tag was made where others are already, or moved back. */
function movedPage(occasion: Occasion, head: Commit | undefined): Page {
  const { data, words } = occasion;
  const who = pusherOf(occasion, head === undefined ? [] : [head]);
  const { type, name } = refOf(occasion);
  const it = words.push.ref(type, name);
  const headline = flagAt(data, 'created')
    ? words.push.created(who, it)
    : isAlarming(occasion)
      ? words.push.forced(who, name)
      : words.push.moved(who, it);
  return newsPage(occasion, {
    headline,
    facts: [
      head?.sha && code(head.sha),
      head?.subject && shortened(head.subject, 120),
      ...rewritten(occasion),
    ],
    links: [
      [words.push.open[type], name === '' ? undefined : repositoryUrl(occasion, 'tree', name)],
      ...(head === undefined ? [] : [[words.news.commit, head.url] as const]),
    ],
  });
}

function deletedPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const { type, name } = refOf(occasion);
  const last = shortSha(textAt(data, 'before'));
  return newsPage(occasion, {
    headline: words.push.deleted(actorOf(occasion), words.push.ref(type, name)),
    facts: [last && md`${words.push.last} ${code(last)}`],
    links: [
      [words.push.lastCommit, commitUrl(occasion, textAt(data, 'before'))],
      [words.news.repository, repositoryUrl(occasion)],
    ],
  });
}

/** Who pushed, by the name in their own commit if there is one. */
function pusherOf(occasion: Occasion, commits: readonly Commit[]): string {
  const login = textAt(occasion.data, 'sender.login');
  const own = commits.find((commit) => login !== undefined && commit.login === login);
  return own?.author ?? actorOf(occasion);
}

function isByOther({ login, author }: Commit, data: unknown): boolean {
  const sender = textAt(data, 'sender.login');
  return login === undefined ? author !== textAt(data, 'pusher.name') : login !== sender;
}

function lineOf(commit: Commit, { data, link }: Occasion): Markdown {
  const by = isByOther(commit, data) && commit.author ? ` — ${commit.author}` : '';
  const said = `${shortened(commit.subject ?? '', 120)}${by}`;
  return commit.sha === undefined ? md`${said}` : md`${link(commit.sha, commit.url)} ${said}`;
}

/** History was rewritten: what it was, what it is. */
function rewritten({ data, words }: Occasion): readonly (Markdown | undefined)[] {
  const [before, after] = [shortSha(textAt(data, 'before')), shortSha(textAt(data, 'after'))];
  if (!flagAt(data, 'forced') || before === undefined || after === undefined) return [];
  return [md`${words.push.rewritten} ${code(before)} → ${code(after)}`];
}

/** Rewriting the default branch breaks everybody's copy; on other branches it is everyday work. */
function isAlarming(occasion: Occasion): boolean {
  const { data } = occasion;
  return flagAt(data, 'forced') && refOf(occasion).name === textAt(data, 'repository.default_branch');
}

function compareLink({ data, words }: Occasion): readonly [string, string | undefined] {
  return [words.news.compare, textAt(data, 'compare')];
}

function commitUrl(occasion: Occasion, sha: string | undefined): string | undefined {
  return shortSha(sha) && sha ? repositoryUrl(occasion, 'commit', sha) : undefined;
}

function filesOf(commits: readonly Commit[], words: (count: number) => string): string | undefined {
  const files = new Set(commits.flatMap(({ files }) => files));
  return files.size === 0 ? undefined : words(files.size);
}
