import { escapeCode, escapeInline, escapeLine, gapBetween } from './escape.ts';

/**
 * DingTalk markdown in which every piece of markup was written by the action. Made only by `md` and its kin
 * below, so untrusted text can be in it but cannot be markup: what is not a `Markdown` is escaped on the way
 * in. No markup spans a line end, so that a message can be cut at any line.
 */
export class Markdown {
  readonly source: string;

  private constructor(source: string) {
    this.source = source;
  }

  /** For the makers of markup in this folder; the caller vouches for `source`. */
  static trusted(source: string): Markdown {
    return new Markdown(source);
  }

  /** `Markdown` in a plain string would be escaped twice or lost: a bug, told at once. */
  toString(): never {
    throw new TypeError('Markdown was used as a string; use md`…` or .source');
  }
}

export type Piece = Markdown | string | number;

/** A piece that may be missing; missing and empty ones leave no trace, not even their separator. */
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

/** One piece of text, as it would stand in `md`. */
export function text(value: string | number): Markdown {
  return md`${value}`;
}

/** The pieces on one line: join(' · ', repository, run, duration). */
export function join(separator: string, ...pieces: readonly Maybe[]): Markdown {
  return joined(separator, pieces);
}

/**
 * Each piece on a line of its own: DingTalk swallows a single line end, so each line has two spaces before
 * it.
 */
export function lines(...pieces: readonly Maybe[]): Markdown {
  return joined('  \n', pieces);
}

/** Each piece as a paragraph of its own. */
export function paragraphs(...pieces: readonly Maybe[]): Markdown {
  return joined('\n\n', pieces);
}

export function list(...items: readonly Maybe[]): Markdown {
  const present = items.filter(isPresent).map((item) => `- ${sourceOf(item, '- ')}`);
  return Markdown.trusted(present.join('\n'));
}

export function quote(content: Piece): Markdown {
  return Markdown.trusted(
    sourceOf(content, '> ')
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
  );
}

/**
 * Someone's own words as a quote: the first lines of it, a dash of dots when there are more. Blank lines are
 * left out.
 */
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

function joined(separator: string, pieces: readonly Maybe[]): Markdown {
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

/** `before` is what stands before the value: at the start of a line more characters are markup. */
function sourceOf(value: Piece, before: string): string {
  if (value instanceof Markdown) return value.source;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return lineStart.test(line) ? escapeLine(String(value)) : escapeInline(String(value));
}

/** Nothing on the line yet but the marks of quotes, lists and headings. */
const lineStart = /^[ \t>\-+*#\d.)]*$/;
