import { isBarePlace, isDetail, isHeader, rateLine, worths } from './log-cues.ts';

/** Lines that a phone shows without much scrolling. */
const maxHighlights = 10;

/** Lines of a block: at first few, so that two or three places find room, and more if there is room left. */
const maxAtFirst = 3;
const maxInBlock = 6;

/** Lines between a finding and the file above it. */
const maxAbove = 50;

/** A line that says why a step failed. */
export interface LogHighlight {
  readonly text: string;
  /** 0 for the line that says most. */
  readonly rank: number;
}

interface RatedLog {
  readonly lines: readonly string[];
  readonly worths: readonly number[];
}

/**
 * The lines of a failed step's log that say why it failed, in the log's order, at most ten. The strongest statements come
 * first, the last of equals, no shape twice, each with the lines that belong to it; then the rest of these blocks; then
 * weaker lines. If no line states a failure, the last lines of the log fill up. Blank lines are structure and have to be
 * among `lines`. Linear in the length of the log.
 */
export function findLogHighlights(lines: readonly string[]): readonly LogHighlight[] {
  const log = { lines, worths: lines.map(rateLine) };
  const selection = startSelection(log);
  const ordered = orderByWorth(log);
  const statements = takeBlocks(ordered, worths.statement, selection, log);
  for (const index of statements) selection.take(findBlock(index, maxInBlock, log));
  takeBlocks(ordered, statements.length > 0 ? worths.negative : worths.warning, selection, log);
  if (statements.length === 0) fillFromEnd(selection, log);
  const ranks = [...selection.chosen].map((index, rank) => ({ index, rank }));
  return ranks
    .sort((a, b) => a.index - b.index)
    .map(({ index, rank }) => ({ text: lineAt(lines, index), rank }));
}

interface LineSelection {
  /** Positions of lines, the most important first. */
  readonly chosen: ReadonlySet<number>;
  isFull(): boolean;
  /** Whether no line of this shape was looked at before. */
  claimShape(index: number): boolean;
  /** Chooses the lines that fit and say something new. */
  take(indexes: readonly number[]): void;
}

function startSelection({ lines, worths: rated }: RatedLog): LineSelection {
  const chosen = new Set<number>();
  const texts = new Set<string>();
  const shapes = new Set<string>();
  const isFull = () => chosen.size >= maxHighlights;
  return {
    chosen,
    isFull,
    claimShape(index) {
      return !chosen.has(index) && shapes.size < shapes.add(findShape(lineAt(lines, index))).size;
    },
    take(indexes) {
      for (const index of indexes) {
        if (isFull()) return;
        if (rated[index] === worths.none || chosen.has(index)) continue;
        if (texts.size < texts.add(normalizeText(lineAt(lines, index))).size) chosen.add(index);
      }
    },
  };
}

/** Chooses lines worth `least` and more, each with its block. Returns the first line of each block. */
function takeBlocks(
  ordered: readonly number[],
  least: number,
  selection: LineSelection,
  log: RatedLog,
): readonly number[] {
  const firsts: number[] = [];
  for (const index of ordered) {
    if (selection.isFull() || (log.worths[index] ?? 0) < least) break;
    if (!selection.claimShape(index)) continue;
    selection.take(findBlock(index, maxAtFirst, log));
    firsts.push(index);
  }
  return firsts;
}

/** The last lines, one of a shape; those that point elsewhere, and what went well, only if the log has nothing else. */
function fillFromEnd(selection: LineSelection, { lines, worths: rated }: RatedLog): void {
  for (const least of [0, worths.echo, worths.success]) {
    for (let index = lines.length - 1; index >= 0 && !selection.isFull(); index -= 1) {
      const worth = rated[index] ?? 0;
      const isFit = worth >= least && (least !== 0 || worth !== worths.echo);
      if (isFit && selection.claimShape(index)) selection.take([index]);
    }
    if (selection.chosen.size > 0) return;
  }
}

/** Positions of the lines that say something, the strongest first, the last of equals first. */
function orderByWorth({ worths: rated }: RatedLog): readonly number[] {
  return [...rated.keys()]
    .filter((index) => (rated[index] ?? 0) >= worths.warning)
    .sort((a, b) => (rated[b] ?? 0) - (rated[a] ?? 0) || b - a);
}

/** The line at `first`, the place above it if that belongs to it, and the lines after it that do. */
function findBlock(first: number, max: number, log: RatedLog): readonly number[] {
  const { lines, worths: rated } = log;
  const above = findFileAbove(first, lines) ?? findPlaceAbove(first, lines);
  const block = above === undefined ? [first] : [first, above];
  const indent = measureIndent(lineAt(lines, first));
  let isAnnounced = isHeader(lineAt(lines, first));
  for (let index = first + 1; index < lines.length && block.length < max; index += 1) {
    const line = lineAt(lines, index);
    if (line.trim() === '') {
      if (isAnnounced || isBarePlace(lineAt(lines, index + 1))) continue;
      break;
    }
    const worth = rated[index] ?? 0;
    if (worth === worths.none) continue;
    const belongs =
      isAnnounced ||
      worth >= worths.warning ||
      measureIndent(line) > indent ||
      isDetail(line, lineAt(lines, index - 1)) ||
      line.endsWith(':');
    if (!belongs) break;
    block.push(index);
    isAnnounced = isHeader(line);
  }
  return block;
}

/**
 * Linters write the file on a line of its own, above its findings, or in the head of a table: `  9:7  error  x` and
 * `  21     x` say nothing without it.
 */
function findFileAbove(index: number, lines: readonly string[]): number | undefined {
  const start = lineAt(lines, index).slice(0, 40);
  const isRow = /^\s+\d+ {2,}\S/.test(start);
  if (!isRow && !/^\s+\d+[:,]\d+\s/.test(start)) return undefined;
  const indent = measureIndent(lineAt(lines, index));
  for (let above = index - 1; above >= 0 && above > index - maxAbove; above -= 1) {
    const line = lineAt(lines, above);
    if (isRow ? /^\s*Line +\S+\.\w/.test(line) : line.trim() !== '' && measureIndent(line) < indent)
      return above;
  }
  return undefined;
}

/** `src/a.ts:14:3 lint/style/useConst` stands above what it is about, perhaps with a blank line between. */
function findPlaceAbove(index: number, lines: readonly string[]): number | undefined {
  const above = lineAt(lines, index - 1).trim() === '' ? index - 2 : index - 1;
  return isBarePlace(lineAt(lines, above)) ? above : undefined;
}

/** Beyond both ends a log has blank lines. */
function lineAt(lines: readonly string[], index: number): string {
  return lines[index] ?? '';
}

/** Boxes and quotations indent as spaces do. */
function measureIndent(line: string): number {
  return /^[\s│|>]*/.exec(line.slice(0, 100))?.[0].length ?? 0;
}

/** A line without digits, hashes and quoted names, which differ among lines of one kind. */
function findShape(line: string): string {
  return line
    .slice(0, 200)
    .replace(/(["'`])[^"'`]{0,80}\1|\b(?=[\da-f]{0,40}\d)[\da-f]{7,40}\b|\d+/gi, '#')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** The text by which repeated lines are recognised: without prefixes, times and marks. */
function normalizeText(line: string): string {
  return line
    .slice(0, 400)
    .trim()
    .replace(/^(?:#\d+ )?[\d.]* |^\[\w+\]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
