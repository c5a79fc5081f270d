import { cutMarkdown } from '../cut.ts';
import { lines, Markdown, quote, quoted } from '../markdown.ts';
import type { Occasion } from '../occasion.ts';
import { textAt } from '../reader.ts';
import { releaseNotes } from '../release-notes.ts';
import { repositoryOf } from './news.ts';

/** What a phone shows without scrolling. */
const maxLines = 6;
const maxLineBytes = 600;
const maxBytes = 1_200;

/** Enough source for so many lines. */
const maxSourceChars = 8_000;

/** The first lines of a plain text, as quoted text; undefined when there is none. */
export function excerptAt(data: unknown, path: string, maxTextLines = maxLines): Markdown | undefined {
  const words = textAt(data, path);
  return words === undefined ? undefined : quoted(words, maxTextLines, 300);
}

/** The first lines of GitHub's markdown, as quoted text without links; undefined when nothing is written. */
export async function markdownExcerptAt(occasion: Occasion, path: string): Promise<Markdown | undefined> {
  const written = textAt(occasion.data, path);
  if (written === undefined) return undefined;
  const blocks = await releaseNotes(own(written).slice(0, maxSourceChars).toWellFormed(), {
    repository: repositoryOf(occasion) ?? '',
    serverUrl: occasion.context.serverUrl,
    wordsOnly: true,
  });
  const all = blocks.flatMap(({ source }) => source.split('\n').map(shownLine)).filter((line) => line !== '');
  const shown: Markdown[] = [];
  let left = maxBytes;
  for (const line of all.slice(0, maxLines)) {
    const kept = cutMarkdown(line, Math.min(left, maxLineBytes));
    if (kept === '') break;
    shown.push(Markdown.vouched(kept));
    left -= Buffer.byteLength(kept);
  }
  if (shown.length === 0) return undefined;
  return quote(lines(...shown, shown.length < all.length ? '…' : undefined));
}

/** Without the hidden hints of a template, and without the words of others that an answer quotes. */
function own(written: string): string {
  const visible = written.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const answer = visible.replace(/^ {0,3}>.*(?:\r?\n|$)/gm, '');
  return answer.trim() === '' ? visible : answer;
}

/** Neither quotes nor lists within the quote. */
function shownLine(line: string): string {
  return line
    .replace(/^(?:> ?)+/, '')
    .replace(/^- /, '• ')
    .trim();
}
