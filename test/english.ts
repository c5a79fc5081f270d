import type { Said } from '../src/said.ts';

/** The English texts. */
export function english(said: readonly Said[]): string[] {
  return said.map(({ text }) => text);
}
