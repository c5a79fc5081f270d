import { escapeCode, escapeInline, escapeLine, gapBetween } from './escape.ts';

/**
 * DingTalk markdown whose markup the action wrote. Made only by `md` and the functions below, so untrusted
 * text can be in it but cannot be markup: a value that is not `Markdown` is escaped. No markup spans a line
 * end, so a message can be cut at any line.
 */
export class Markdown {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  /** For the functions of this folder that write markup; the caller vouches for `source`. */
  static trusted(source: string): Markdown {
    return new Markdown(source);
  }

  /** A `Markdown` in a plain string would be escaped twice or lost: a bug, reported at once. */
  toString(): never {
    throw new TypeError('Markdown was used as a string; use md`…` or .source');
  }
}

type Piece = Markdown | string | number;

/** A piece that may be missing; missing and empty pieces leave no separator. */
export type Maybe = Piece | undefined;

/**
 * md`**${title}** by ${name}`: the literal parts are markup, the values are text on one line unless they are
 * Markdown.
 */
export function md(literals: TemplateStringsArray, ...values: readonly Piece[]): Markdown {
  let source = literals[0] ?? '';
  values.forEach((value, index) => {
    source = glued(source, sourceOf(value, source));
    source = glued(source, literals[index + 1] ?? '');
  });
  return Markdown.trusted(source);
}

/** One piece of text, escaped as in `md`. */
export function text(value: string | number): Markdown {
  return md`${value}`;
}

/** The pieces on one line: join(' · ', repository, run, duration). */
export function join(separator: string, ...pieces: readonly Maybe[]): Markdown {
  return joinMarkdown(separator, pieces);
}

/** Each piece on its own line: DingTalk ignores a single line end, so two spaces precede it. */
export function lines(...pieces: readonly Maybe[]): Markdown {
  return joinMarkdown('  \n', pieces);
}

/** Each piece as a paragraph. */
export function paragraphs(...pieces: readonly Maybe[]): Markdown {
  return joinMarkdown('\n\n', pieces);
}

export function list(...items: readonly Maybe[]): Markdown {
  const present = items.filter(isPresent).map((item) => `- ${sourceOf(item, '- ')}`);
  return Markdown.trusted(present.join('\n'));
}

export function quote(content: Piece): Markdown {
  const source = sourceOf(content, '> ');
  if (source === '') return Markdown.trusted('');
  const quotedLines = source.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
  return Markdown.trusted(quotedLines.join('\n'));
}

/** Somebody's words as a quote: the first lines, with dots if there are more. Blank lines are removed. */
export function quoted(words: string, maxLines: number, maxChars = 500): Markdown | undefined {
  const all = words
    .slice(0, maxChars * maxLines)
    .split(/[\r\n\u2028\u2029]+/)
    .filter((line) => line.trim() !== '');
  const shown = all
    .slice(0, maxLines)
    .map((line) => (line.length > maxChars ? `${line.slice(0, maxChars)}…` : line));
  if (shown.length === 0) return undefined;
  const more = all.length > maxLines || words.length > maxChars * maxLines;
  return quote(lines(...shown, more ? '…' : undefined));
}

export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, content: Piece): Markdown {
  return Markdown.trusted(`${'#'.repeat(level)} ${sourceOf(content, '# ')}`);
}

export function bold(content: Piece): Markdown {
  const source = sourceOf(content, '**');
  return Markdown.trusted(source === '' ? '' : `**${source}**`);
}

/** A code span: a sha, a branch, a file. */
export function code(content: string | number): Markdown {
  const source = escapeCode(String(content));
  return Markdown.trusted(source === '' ? '' : `\`${source}\``);
}

function joinMarkdown(separator: string, pieces: readonly Maybe[]): Markdown {
  const parts: string[] = [];
  let last = '';
  for (const piece of pieces) {
    if (!isPresent(piece)) continue;
    const source = sourceOf(piece, parts.length === 0 ? '' : last + separator);
    if (source === '') continue;
    if (parts.length > 0) {
      parts.push(gapBetween(last, separator), separator, gapBetween(last.slice(-3) + separator, source));
    }
    parts.push(source);
    last = source;
  }
  return Markdown.trusted(parts.join(''));
}

function isPresent(piece: Maybe): piece is Piece {
  return piece !== undefined && piece !== '' && !(piece instanceof Markdown && piece.source === '');
}

function glued(left: string, right: string): string {
  return left + gapBetween(left, right) + right;
}

/** `before` is what precedes the value: at the start of a line more characters are markup. */
function sourceOf(value: Piece, before: string): string {
  if (value instanceof Markdown) return value.source;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return lineStart.test(line) ? escapeLine(String(value)) : escapeInline(String(value));
}

/** Whether the line has only marks of quotes, lists and headings so far. */
const lineStart = /^[ \t>\-+*#\d.)]*$/;
