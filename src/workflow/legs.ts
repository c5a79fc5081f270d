import { type JsonObject, scalarsIn } from '../json.ts';
import { isFailed } from './conclusion.ts';
import type { Job, Legs } from './workflow-run.ts';

/**
 * The legs of the current job's matrix; undefined if there is only one, or none is known. The legs of a matrix
 * differ only in its values, so they are recognised by what their names share.
 */
export function countLegs(jobs: readonly Job[], key: string, matrix: JsonObject): Legs | undefined {
  const current = jobs.find((job) => job.current);
  const frame = current && findFrame(current.name, key, scalarsIn(matrix));
  if (frame === undefined) return undefined;
  const [before, after] = frame;
  const legs = jobs.filter(
    ({ name }) =>
      name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after),
  );
  if (legs.length < 2) return undefined;
  return {
    total: legs.length,
    failed: legs.filter(({ conclusion }) => isFailed(conclusion)).length,
    running: legs.filter(({ conclusion, current }) => conclusion === 'running' && !current).length,
  };
}

/**
 * What precedes the first matrix value in a leg's name, and what follows the last: `test (` and `)`. By default
 * GitHub writes the values in brackets after the job's id, and cuts a long name with dots. Any other name contains
 * the values where the author put them.
 */
function findFrame(
  name: string,
  key: string,
  values: readonly string[],
): readonly [string, string] | undefined {
  if (values.length === 0) return undefined;
  const start = name.lastIndexOf(' / ') < 0 ? 0 : name.lastIndexOf(' / ') + 3;
  if (name.startsWith(`${key} (`, start)) {
    return [name.slice(0, start + key.length + 2), ''];
  }
  const places = values.flatMap((value) => findWords(value, name));
  if (places.length === 0) return undefined;
  const first = Math.min(...places.map((place) => place.start));
  const last = Math.max(...places.map((place) => place.end));
  return first === 0 && last === name.length ? undefined : [name.slice(0, first), name.slice(last)];
}

/** Where the value stands in the name as a word of its own: `2` is not in `e2e`. */
function findWords(value: string, name: string): { readonly start: number; readonly end: number }[] {
  if (value === '') return [];
  const places = [];
  for (let start = name.indexOf(value); start >= 0; start = name.indexOf(value, start + value.length)) {
    const end = start + value.length;
    if (!isWordAt(name, start - 1, value[0]) && !isWordAt(name, end, value.at(-1)))
      places.push({ start, end });
  }
  return places;
}

/** Whether a word of the value would go on at this position of the name. */
function isWordAt(name: string, index: number, edge: string | undefined): boolean {
  return letterOrDigit.test(edge ?? '') && letterOrDigit.test(name[index] ?? '');
}

const letterOrDigit = /[a-z0-9]/i;
