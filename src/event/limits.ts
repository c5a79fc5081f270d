/** Levels of arrays and objects in one event, itself included. */
export const maxDepth = 64;

/**
 * The index of the element of a JSON array (0 for anything else) that nests deeper than an event may, not
 * counting the array's own level; undefined if none does, or if the text stops being JSON before. Runs
 * before the text is parsed, so that hostile text never becomes a million nested arrays.
 */
export function findTooDeepElement(json: string): number | undefined {
  let depth = 0;
  let element = 0;
  for (let index = 0; index < json.length; index += 1) {
    const char = json.charAt(index);
    if (char === '"') index = findStringEnd(json, index);
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    else if (!betweenBrackets.has(char)) return undefined;
    else if (char === ',' && depth === 1) element += 1;
    if (depth > maxDepth + 1) return element;
  }
  return undefined;
}

/** Values in one text: 10,000 events of a kilobyte have a few hundred thousand, and each takes up to a hundred bytes. */
export const maxValues = 1_000_000;

/** Events in one text, each of which has an object of its own and its violations. */
export const maxEvents = 50_000;

/**
 * Whether a text has more values than one may have, or a JSON array or lines more items than there may be events. Runs
 * before the text is parsed: `[[],[],…]` takes a hundred times as much memory as it has characters.
 */
export function hasTooManyValues(json: string): boolean {
  if (json.length < maxEvents) return false;
  // The commas of an object are no items, nor are those of one object a line.
  const isList = json.trimStart().startsWith('[');
  let [depth, values, items, lines] = [0, 0, 0, 0];
  for (let index = 0; index < json.length; index += 1) {
    const char = json.charAt(index);
    if (char === '"') index = findStringEnd(json, index);
    else if (char === '\n') lines += 1;
    else if (char === '[' || char === '{') [depth, values] = [depth + 1, values + 1];
    else if (char === ']' || char === '}') depth -= 1;
    else if (char === ',') [values, items] = [values + 1, isList && depth === 1 ? items + 1 : items];
    if (values > maxValues || items >= maxEvents) return true;
  }
  return lines > maxValues;
}

/** What JSON has outside strings and brackets: separators, white space, numbers, true, false and null. */
const betweenBrackets: ReadonlySet<string> = new Set(',: \t\n\r+-.0123456789eEtrufalsn');

function findStringEnd(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index += 1) {
    if (json[index] === '\\') index += 1;
    else if (json[index] === '"') return index;
  }
  return json.length;
}

interface JsonExtent {
  /** Levels of arrays and objects, 0 for any other value. Counts up to one beyond `maxDepth`. */
  readonly depth: number;
  /** An integer beyond ±2^53, which JavaScript and most readers (RFC 8259, section 6) round. */
  readonly rounded: boolean;
  /** A number beyond any double, such as 1e400: it can be read but not written again. */
  readonly infinite: boolean;
}

/** Walks a parsed value without recursion, to one level beyond `maxDepth`; visits each value once. */
export function measureJson(value: unknown): JsonExtent {
  let [depth, rounded, infinite] = [0, false, false];
  let level: readonly unknown[] = [value];
  while (level.length > 0 && depth <= maxDepth) {
    const next: unknown[] = [];
    let holdsStructure = false;
    for (const item of level) {
      if (typeof item === 'number') {
        infinite ||= !Number.isFinite(item);
        rounded ||= Number.isInteger(item) && !Number.isSafeInteger(item);
      } else if (item !== null && typeof item === 'object') {
        holdsStructure = true;
        for (const child of Object.values(item)) next.push(child);
      }
    }
    if (holdsStructure) depth += 1;
    level = next;
  }
  return { depth, rounded, infinite };
}
