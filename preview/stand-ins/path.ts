/** Takes the place of `node:path` in src/inputs/kinds.ts: the page has no input of globs. */
export const posix = { normalize: (path: string): string => path };
