import { type Said, say } from './said.ts';
/** Spellings of one word have the same key: case, hyphens, underscores, spaces and a full width do not count. */
export function spellingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

/** A longer text is no misspelt word. */
const maxChars = 40;

/** The known word that was probably meant: at most two letters away. Undefined if none is near. */
export function nearest<const T extends string>(given: string, known: readonly T[]): T | undefined {
  const key = spellingKey(given);
  if (key === '' || key.length > maxChars) return undefined;
  // Two letters of a word of four are half of it.
  const most = Math.min(2, Math.floor(key.length / 3));
  const [best] = known
    .map((word) => ({ word, key: spellingKey(word) }))
    .filter((near) => near.key !== '' && Math.abs(near.key.length - key.length) <= most)
    .map((near) => ({ word: near.word, distance: distanceOf(key, near.key) }))
    .toSorted((one, other) => one.distance - other.distance);
  return best && best.distance <= most ? best.word : undefined;
}

/** Undefined if nothing is near. */
export function didYouMean(word: string | undefined): Said | undefined {
  return word === undefined ? undefined : say`Did you mean \`${word}\`?`;
}

/** Letters to insert, remove or replace (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + (other[j] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
