import { code, join, lines, type Markdown, quote } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Locale } from '../settings.ts';
import { messageParts, shortSha } from './commit.ts';
import { workflowRunWords } from './workflow-run.words.ts';

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
