import { isObject } from '../json.ts';
import { type SaidValue, say } from '../said.ts';
import { findTooDeepElement, hasTooManyValues, maxEvents } from './limits.ts';
import { eventRules, type Violation, violation } from './validation.ts';

/**
 * Parsed text. `one`, `batch` and `lines` (NDJSON) are JSON; `text` is not, or nests too deep. The place of
 * a document is what errors name: '' for one, `event 1 of 3` for the first of a batch, `line 1` for the
 * first of NDJSON.
 */
export type ParsedJson =
  | { readonly kind: 'one'; readonly documents: readonly [JsonDocument] }
  | { readonly kind: 'batch' | 'lines'; readonly documents: readonly JsonDocument[] }
  | { readonly kind: 'text'; readonly place: SaidValue; readonly broken: Violation };

export interface JsonDocument {
  readonly place: SaidValue;
  readonly value: unknown;
  /** Why it has no value: the line is not JSON, or nests too deep. */
  readonly broken?: Violation;
}

/** Reads JSON text: one value, an array, or one value a line. Takes time linear in the text. */
export function readJson(text: string): ParsedJson {
  const whole = parseDocument(text);
  if (!whole.broken) return Array.isArray(whole.value) ? createBatch(whole.value) : createSingle(whole.value);
  if (whole.broken.rule === eventRules.values.name) return tooMany;
  const contents = text.split(/\r?\n/);
  if (isNdjson(linesIn(contents, sampled))) {
    const lines = linesIn(contents, maxEvents + 1);
    const documents = parseLines(lines);
    return documents.length > maxEvents ? tooMany : { kind: 'lines', documents };
  }
  return { kind: 'text', place: whole.place, broken: whole.broken };
}

const tooMany = { kind: 'text', place: '', broken: violation('', eventRules.values) } as const;

/** The first with something in them. */
function linesIn(contents: readonly string[], max: number): readonly JsonLine[] {
  const lines: JsonLine[] = [];
  for (const [index, content] of contents.entries()) {
    if (content.trim() !== '') lines.push({ content, place: say`line ${index + 1}` });
    if (lines.length === max) break;
  }
  return lines;
}

/** Lines by which it is decided whether a text is NDJSON. */
const sampled = 100;

interface JsonLine {
  readonly content: string;
  readonly place: SaidValue;
}

/**
 * Decided by the first lines: a broken document is not NDJSON because one of its lines happens to be JSON,
 * and NDJSON with a broken line is not a broken document.
 */
function isNdjson(lines: readonly JsonLine[]): boolean {
  const sample = parseLines(lines);
  const objects = sample.filter(({ value }) => isObject(value));
  return sample.length > 1 && (isObject(sample[0]?.value) || objects.length * 2 >= sample.length);
}

/** Stops here: nobody fixes a thousand lines one by one, and each costs an exception. */
const maxBrokenLines = 1000;

function parseLines(lines: readonly JsonLine[]): JsonDocument[] {
  const documents: JsonDocument[] = [];
  let brokenLines = 0;
  for (const { content, place } of lines) {
    const document = { ...parseDocument(content), place };
    documents.push(document);
    if (document.broken) brokenLines += 1;
    if (brokenLines === maxBrokenLines) break;
  }
  return documents;
}

function createSingle(value: unknown): ParsedJson {
  return { kind: 'one', documents: [{ place: '', value }] };
}

function createBatch(values: readonly unknown[]): ParsedJson {
  const place = (index: number) => say`event ${index + 1} of ${values.length}`;
  return { kind: 'batch', documents: values.map((value, index) => ({ place: place(index), value })) };
}

function parseDocument(text: string): JsonDocument {
  const deep = findTooDeepElement(text);
  if (deep !== undefined) {
    const place = text.trimStart().startsWith('[') ? say`event ${deep + 1}` : '';
    return { place, value: undefined, broken: violation('', eventRules.depth) };
  }
  if (hasTooManyValues(text))
    return { place: '', value: undefined, broken: violation('', eventRules.values) };
  try {
    return { place: '', value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { place: '', value: undefined, broken: violation('', eventRules.json, reason) };
  }
}
