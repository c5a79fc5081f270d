import { isFailed } from './job-record.ts';
import { type JsonObject, leavesOf } from './json.ts';
import type { Job, Legs } from './workflow-run.ts';

/**
 * The legs of the current job's matrix, by the name they share; undefined if there is only one, or none is
 * known.
 */
export function legsOf(jobs: readonly Job[], matrix: JsonObject): Legs | undefined {
  const current = jobs.find((job) => job.current);
  const [before, after] = (current && frameOf(current.name, leavesOf(matrix))) ?? ['', ''];
  if (before === '' && after === '') return undefined;
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
 * What stands before the first matrix value in a leg's name, and after the last: `test (` and `)`. The legs of
 * a matrix differ in these values alone, whatever `name:` they have. An empty value says nothing.
 */
function frameOf(name: string, values: readonly string[]): readonly [string, string] | undefined {
  const places = values
    .map((value) => ({ value, start: name.indexOf(value), end: name.lastIndexOf(value) + value.length }))
    .filter(({ value, start }) => value !== '' && start >= 0);
  if (places.length === 0) return undefined;
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return [name.slice(0, start), name.slice(end)];
}
