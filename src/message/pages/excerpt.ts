import { cutMarkdown } from '../../dingtalk/cut.ts';
import { lines, Markdown, quote, quoted } from '../../dingtalk/markdown.ts';
import { textAt } from '../../json.ts';
import { byteLength } from '../../text.ts';
import { required } from '../late.ts';
import type { RenderContext } from '../render-context.ts';
import { repositoryOf } from './event-page.ts';

/** Lines and characters that a phone shows without scrolling. */
const maxLines = 6;
const maxLineBytes = 600;
const maxBytes = 1_200;

/** Characters read for these lines. */
const maxSourceChars = 8_000;

/** The first lines of a plain text, as a quote; undefined if it is empty. */
export function excerptAt(data: unknown, path: string, maxTextLines = maxLines): Markdown | undefined {
  const words = textAt(data, path);
  return words === undefined ? undefined : quoted(words, maxTextLines, 300);
}

/** The first lines of GitHub's markdown, as a quote without links; undefined if it is empty. */
export function markdownExcerptAt(renderContext: RenderContext, path: string): Markdown | undefined {
  const written = textAt(renderContext.data, path);
  if (written === undefined) return undefined;
  const { releaseNotes } = required(renderContext.late.markdown);
  const blocks = releaseNotes(own(written).slice(0, maxSourceChars).toWellFormed(), {
    repository: repositoryOf(renderContext) ?? '',
    serverUrl: renderContext.context.serverUrl,
    wordsOnly: true,
  });
  const all = blocks.flatMap(({ source }) => source.split('\n').map(shownLine)).filter((line) => line !== '');
  const shown = firstOf(all);
  if (shown.length === 0) return undefined;
  const isCutWithin = shown.at(-1) !== all[shown.length - 1];
  const more = shown.length < all.length && !isCutWithin ? '…' : undefined;
  return quote(lines(...shown.map(Markdown.trusted), more));
}

/** As many lines as fit; a line that is too long is cut and is the last. */
function firstOf(all: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let left = maxBytes;
  for (const line of all.slice(0, maxLines)) {
    const kept = cutMarkdown(line, Math.min(left, maxLineBytes));
    if (kept !== '') shown.push(kept);
    if (kept !== line) break;
    left -= byteLength(kept);
  }
  return shown;
}

/** Removes template hints, folded sections, and quotes of other comments. */
function own(written: string): string {
  const visible = written
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<details\b[\s\S]*?(?:<\/details>|$)/gi, '');
  const answer = withoutQuotes(visible);
  return answer.trim() === '' ? visible : answer;
}

/** Keeps a line of code that starts like a quote. */
function withoutQuotes(source: string): string {
  let isCode = false;
  const kept = source.split('\n').filter((line) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    return isCode || !/^ {0,3}>/.test(line);
  });
  return kept.join('\n');
}

/** Removes the marks of quotes and lists inside the quote. */
function shownLine(line: string): string {
  return line
    .replace(/^(?:> ?)+/, '')
    .replace(/^- /, '• ')
    .trim();
}
