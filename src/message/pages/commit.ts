import { code, join, lines, type Markdown, quote } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, itemsAt, textAt } from '../../json.ts';
import type { Locale } from '../settings.ts';
import { nameOf } from './event-page.ts';
import { workflowRunWords } from './workflow-run.words.ts';

/** A commit of a push, as shown in messages. */
export interface PushCommit {
  /** The first seven characters. */
  readonly sha: string | undefined;
  readonly subject: string | undefined;
  /** The message without its first line and its trailers. */
  readonly details: string | undefined;
  readonly author: string | undefined;
  readonly login: string | undefined;
  readonly url: string | undefined;
  /** Paths that it changed; a workflow's payload does not always have them. */
  readonly files: readonly string[];
}

export function commitOf(commit: unknown): PushCommit {
  const { subject, details } = messageParts(textAt(commit, 'message') ?? '');
  return {
    sha: shortSha(textAt(commit, 'id')),
    subject,
    details,
    author: nameOf(at(commit, 'author')),
    login: textAt(commit, 'author.username'),
    url: textAt(commit, 'url'),
    files: ['added', 'removed', 'modified'].flatMap((kind) =>
      itemsAt(commit, kind).filter((path) => typeof path === 'string'),
    ),
  };
}

/** `a1b2c3d`; undefined if it is not a sha, or is all zeros. */
export function shortSha(sha: string | undefined): string | undefined {
  return sha !== undefined && /^[0-9a-f]{7,64}$/i.test(sha) && !/^0+$/.test(sha)
    ? sha.slice(0, 7)
    : undefined;
}

const maxSubjectChars = 160;
const maxNameChars = 60;

/** A commit in its author's words: subject, sha, author. Undefined if its message is unknown. */
export function commitQuote(
  commit: {
    readonly sha?: string | undefined;
    readonly message?: string | undefined;
    readonly author?: string | undefined;
  },
  locale: Locale,
): Markdown | undefined {
  const { subject } = messageParts(commit.message ?? '');
  const sha = shortSha(commit.sha);
  if (subject === undefined || sha === undefined) return undefined;
  const by = commit.author && workflowRunWords[locale].by(shortened(commit.author, maxNameChars));
  return quote(lines(shortened(subject, maxSubjectChars), join(' · ', code(sha), by)));
}

/** Characters read of a commit message. */
const maxMessageChars = 5_000;

/** GitHub's merge message starts with the branch: what was merged says more. */
export function messageParts(message: string): { subject: string | undefined; details: string | undefined } {
  const [first = '', ...rest] = message.slice(0, maxMessageChars).trim().split('\n');
  const said = rest.filter((line) => !/^[A-Z][\w-]*-by: /.test(line));
  const number = /^Merge pull request (#\d+) from /.exec(first)?.[1];
  const title = number === undefined ? undefined : said.find((line) => line.trim() !== '');
  if (title === undefined) return { subject: first || undefined, details: textOf(said) };
  const subject = title.trim().replace(` (${number})`, '');
  return { subject: `${subject} (${number})`, details: textOf(said.slice(said.indexOf(title) + 1)) };
}

function textOf(lines: readonly string[]): string | undefined {
  return lines.join('\n').trim() || undefined;
}
