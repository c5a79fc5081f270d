/** Takes the place of `node:path` in src/inputs/globs.ts: the page has no input of globs. */
export const posix = { normalize: (path: string): string => path };
