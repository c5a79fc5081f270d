import { withLineFeeds } from '../text.ts';

/**
 * Keeps the line breaks of markdown as people write it: DingTalk ignores a single line end unless two spaces
 * precede it. Fences and tables stay as they are, and so do line ends that are breaks anyway.
 */
export function withLineBreaks(markdown: string): string {
  const lines = withLineFeeds(markdown).split('\n');
  const tabular = tableLines(lines);
  let fence = '';
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const mark = fenceIn(line);
      const isInFence = fence !== '' || mark !== '';
      if (fence === '') fence = mark;
      else if (closes(line, mark, fence)) fence = '';
      if (next === undefined || isInFence || tabular.has(index) || tabular.has(index + 1)) return line;
      return swallowed(line, next) ? `${line.trimEnd()}  ` : line;
    })
    .join('\n');
}

/** The marks that open or close a fence, without the language; '' for another line. */
function fenceIn(line: string): string {
  return /^(?:`{3,}|~{3,})/.exec(unquoted(line))?.[0] ?? '';
}

/** A fence ends with its own marks, at least as many, and nothing after them. */
function closes(line: string, mark: string, fence: string): boolean {
  return mark.startsWith(fence) && unquoted(line).trimEnd() === mark;
}

/** Rows above and below a delimiter row (`|---|---|`), up to a blank line. */
function tableLines(lines: readonly string[]): ReadonlySet<number> {
  const tabular = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const isRow = tabular.has(index - 1) && isTabular(line);
    if (isRow) tabular.add(index);
    else if (index > 0 && isTabular(lines[index - 1] ?? '') && isDelimiter(line)) {
      tabular.add(index - 1).add(index);
    }
  }
  return tabular;
}

function isTabular(line: string): boolean {
  return line.includes('|');
}

function isDelimiter(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t>|:-]+$/.test(line);
}

/** Whether a reader would see the two lines as one. */
function swallowed(line: string, next: string): boolean {
  if (line.endsWith('  ') || isBlank(line) || isBlank(next)) return false;
  return !isHeading(line) && !isHeading(next) && fenceIn(next) === '' && !beginsItem(line, next);
}

function isBlank(line: string): boolean {
  return unquoted(line) === '';
}

function isHeading(line: string): boolean {
  return /^#{1,6}(?:[ \t]|$)/.test(unquoted(line));
}

/** A number begins an item only after an item: `2026. A year` may be the end of a sentence. */
function beginsItem(line: string, next: string): boolean {
  const text = unquoted(next);
  if (/^[-+*][ \t]/.test(text)) return true;
  return /^\d{1,9}[.)][ \t]/.test(text) && /^(?:[-+*]|\d{1,9}[.)])[ \t]/.test(unquoted(line));
}

/** Without indentation and the marks of quotes. */
function unquoted(line: string): string {
  return line.replace(/^[ \t>]+/, '');
}
