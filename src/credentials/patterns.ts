/**
 * One pattern that matches what any of the rows matches, the first that does, between `before` and `after`.
 * Compiled when it is first used.
 */
export function oneOf(rows: readonly RegExp[], flags: string, before = '', after = ''): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(`${before}(?:${rows.map(({ source }) => source).join('|')})${after}`, flags);
    return made;
  };
}
