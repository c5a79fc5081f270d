/**
 * The text without these characters at its end. A pattern such as `/x+$/` takes quadratic time where many of them stand inside a text, and
 * anybody may have written that.
 */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** The text without these characters at both ends. */
export function trimOf(text: string, chars: string): string {
  const kept = trimEndOf(text, chars);
  let start = 0;
  while (start < kept.length && chars.includes(kept[start] ?? '')) start += 1;
  return kept.slice(start);
}
