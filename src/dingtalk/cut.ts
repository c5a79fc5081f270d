import { graphemeStart, jsonBytes, unitsWithin } from './size.ts';

/** Cuts at a line or a sentence if that keeps at least this share of what fits. */
const enough = 0.6;

/** A fence or mark that is open at the cut is closed, and dots follow; both must fit too. */
const closingBytes = 24;

const dots = '…';

/**
 * Cuts plain text to at most so many bytes of JSON, with dots: at a line, a sentence, a word or a character.
 */
export function cutText(text: string, maxBytes: number): string {
  if (fits(text, maxBytes)) return text;
  const end = unitsWithin(text, maxBytes - closingBytes);
  const kept = text.slice(0, niceEnd(text, end, anywhere)).trimEnd();
  return kept === '' ? '' : `${kept}${dots}`;
}

function anywhere(): boolean {
  return false;
}

/**
 * Cuts markdown to at most so many bytes of JSON: at a line, else inside the first line that is too long,
 * but never inside an escape, an entity, a code span, a link, an image, an address or a tag. Closes open
 * fences and emphasis.
 */
export function cutMarkdown(source: string, maxBytes: number): string {
  if (fits(source, maxBytes)) return source;
  const end = unitsWithin(source, maxBytes - closingBytes);
  const { lineAt, fence } = lastLineWithin(source, end);
  const whole = source.slice(0, lineAt).trimEnd();
  if (fence !== undefined) return cutInFence(source, lineAt, end, fence);
  if (whole !== '' && lineAt >= end * enough) return `${whole}\n\n${dots}`;
  const part = cutLine(source.slice(lineAt, end + lookAhead), end - lineAt);
  if (part === '') return whole === '' ? '' : `${whole}\n\n${dots}`;
  return source.slice(0, lineAt) + part;
}

/** How far beyond the end the end of a link or code span is searched. */
const lookAhead = 4_000;

function fits(text: string, maxBytes: number): boolean {
  return text.length <= maxBytes && jsonBytes(text) <= maxBytes;
}

/** Start of the line that contains `end`, and the fence that is open there. */
function lastLineWithin(source: string, end: number): { lineAt: number; fence: Fence | undefined } {
  let fence: Fence | undefined;
  let lineAt = 0;
  for (;;) {
    const lineEnd = source.indexOf('\n', lineAt);
    if (lineEnd === -1 || lineEnd >= end) return { lineAt, fence };
    fence = fenceAfter(source.slice(lineAt, lineEnd), lineAt, fence);
    lineAt = lineEnd + 1;
  }
}

interface Fence {
  /** As it is closed: the marks, behind those of the quote that it is in. */
  readonly close: string;
  readonly mark: string;
  /** Start of the fence's first line. */
  readonly at: number;
}

function fenceAfter(line: string, at: number, open: Fence | undefined): Fence | undefined {
  const [, quote = '', mark] = /^([ >]*)(`{3,}|~{3,})/.exec(line) ?? [];
  if (mark === undefined) return open;
  if (open === undefined) return { close: quote.slice(-8) + mark.slice(0, 8), mark: mark.slice(0, 8), at };
  return mark.startsWith(open.mark) && line.trim().endsWith(mark) ? undefined : open;
}

function cutInFence(source: string, lineAt: number, end: number, fence: Fence): string {
  const from = source.indexOf('\n', fence.at) + 1;
  const at = lineAt > from ? lineAt : graphemeStart(source, end);
  if (at <= from) return `${source.slice(0, fence.at).trimEnd()}\n\n${dots}`.trimStart();
  return `${source.slice(0, at).trimEnd()}\n${fence.close}\n${dots}`;
}

/** A line without a word yet: `> - **`, or the beginning of a fence. */
const onlyMarks = /^[ >]*(?:(?:#{1,6}|[-+*]|\d{1,9}[.)])? ?[*~]{0,5}|`{3,}[^`]*|~{3,}.*)$/;

/** The part of one line before `end`; `line` may be longer. */
function cutLine(line: string, end: number): string {
  const { atoms, marks } = structureOf(line.split('\n', 1)[0] ?? '');
  const at = niceEnd(line, end, inside(atoms));
  if (at <= 0) return '';
  const kept = line.slice(0, at).trimEnd();
  return onlyMarks.test(kept) ? '' : `${kept}${dots}${closers(marks, kept.length)}`;
}

/**
 * The best place to cut at or before `end`: after a sentence or line, else after a word, else between two
 * characters.
 */
function niceEnd(text: string, end: number, isInside: (at: number) => boolean): number {
  const least = end * enough;
  for (const kind of [/\n/, /[.!?](?=\s)|[。！？；]/, /\s/]) {
    for (let at = end; at >= least && at > 0; at -= 1) {
      const pair = text.slice(at - 1, at + 1);
      if (kind.test(pair) && kind.exec(pair)?.index === 0 && !isInside(at)) return at;
    }
  }
  let at = graphemeStart(text, end);
  while (at > 0 && isInside(at)) at = graphemeStart(text, at - 1);
  return at;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function inside(atoms: readonly Range[]): (at: number) => boolean {
  const covered = new Set<number>();
  for (const { from, to } of atoms) for (let at = from + 1; at < to; at += 1) covered.add(at);
  return (at) => covered.has(at);
}

interface Mark extends Range {
  readonly mark: string;
}

const atomStart =
  /\\[!-/:-@[-`{-~]|&#?\w{1,40};|<[^<>\n]{1,200}>|(?:https?|dingtalk):\/\/[^\s<>)\]]+|`+|!?\[|\]\(|\]|\*{1,3}|~~/y;

/**
 * The ranges that must not be cut, and the marks of emphasis. One pass; a bracket is a link only if `](…)`
 * follows.
 */
function structureOf(line: string): { atoms: Range[]; marks: Mark[] } {
  const atoms: Range[] = [];
  const marks: Mark[] = [];
  const brackets: number[] = [];
  const unclosed = new Set<number>();
  let at = 0;
  while (at < line.length) {
    atomStart.lastIndex = at;
    const token = atomStart.exec(line)?.[0];
    if (token === undefined) {
      at += 1;
      continue;
    }
    let to = at + token.length;
    if (token.startsWith('`')) {
      const close = unclosed.has(token.length) ? -1 : closingRun(line, to, token.length);
      if (close === -1) unclosed.add(token.length);
      else atoms.push({ from: at, to: close });
      to = Math.max(to, close);
    } else if (token === '[' || token === '![') {
      brackets.push(at);
    } else if (token === ']') {
      brackets.pop();
    } else if (token === '](') {
      const from = brackets.pop();
      const close = /\)|\s/.exec(line.slice(to, to + lookAhead));
      if (from !== undefined && close?.[0] === ')') {
        to += close.index + 1;
        atoms.push({ from, to });
      }
    } else if (token.startsWith('*') || token === '~~') {
      const isRule = /\s|^$/.test(line[at - 1] ?? '') && /\s|^$/.test(line[to] ?? '');
      atoms.push({ from: at, to });
      if (!isRule) marks.push({ from: at, to, mark: token });
    } else {
      atoms.push({ from: at, to });
    }
    at = to;
  }
  return { atoms, marks };
}

function closingRun(line: string, from: number, length: number): number {
  for (const run of line.slice(from).matchAll(/`+/g)) {
    if (run[0].length === length) return from + run.index + length;
  }
  return -1;
}

function closers(marks: readonly Mark[], end: number): string {
  const open: string[] = [];
  for (const { mark, to } of marks) {
    if (to > end) break;
    if (open.at(-1) === mark) open.pop();
    else if (mark.length <= 3) open.push(mark);
  }
  return open.length > 3 ? '' : open.reverse().join('');
}
