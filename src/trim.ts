/**
 * Removes these characters from the end of the text. A pattern such as `/x+$/` takes quadratic time on a
 * text with long runs of them, and anybody may have written that text.
 */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Removes these characters from both ends of the text. */
export function trimOf(text: string, chars: string): string {
  const kept = trimEndOf(text, chars);
  let start = 0;
  while (start < kept.length && chars.includes(kept[start] ?? '')) start += 1;
  return kept.slice(start);
}
