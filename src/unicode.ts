/**
 * Compiles a `\p{…}` pattern when it is first used: V8 builds its character sets from tables, and most texts
 * are ASCII.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** Letters, digits, marks and visible spaces: characters that hide nothing. */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
