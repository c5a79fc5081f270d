/**
 * A pattern with properties of characters, `\p{…}`, made when it is first needed: V8 builds their sets from
 * tables, for a literal each time it reads it, and most texts have no character beyond ASCII.
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}

/** No text of these characters alone hides anything: letters, digits, marks and spaces that all can see. */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
