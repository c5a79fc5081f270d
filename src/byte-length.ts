/** Bytes of a text in UTF-8; half a surrogate pair counts as the three bytes of U+FFFD. Runs in browsers too. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
