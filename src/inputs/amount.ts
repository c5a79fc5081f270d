import { inputError } from '../errors.ts';
import { say } from '../said.ts';
import type { GetInput } from './get-input.ts';
import { spellingKey } from './spelling.ts';

/** Upper bounds. Six hours is the longest job on a hosted runner. */
const maxSeconds = 6 * 60 * 60;
const maxRetries = 100;

/** Accepts every YAML 1.2 form of a boolean. */
export function flag(get: GetInput, input: string): boolean {
  const given = get(input);
  if (spellingKey(given) === 'true') return true;
  if (spellingKey(given) === 'false') return false;
  throw inputError(input, say`must be \`true\` or \`false\`.`, given);
}

/** Milliseconds; the input has seconds, with or without the unit. */
export function seconds(get: GetInput, input: string): number {
  const given = get(input);
  const [, digits = ''] = /^(\d{1,6}(?:\.\d{1,3})?) ?(?:s|sec|seconds?|秒)?$/i.exec(given) ?? [];
  const value = Number(digits);
  if (value > 0 && value <= maxSeconds) return value * 1000;
  throw inputError(input, say`must be a number of seconds above 0, at most ${maxSeconds}.`, given);
}

export function count(get: GetInput, input: string): number {
  const given = get(input);
  const value = /^\d{1,3}$/.test(given) ? Number(given) : Number.POSITIVE_INFINITY;
  if (value <= maxRetries) return value;
  throw inputError(input, say`must be a whole number from 0 to ${maxRetries}.`, given);
}
