/** What a phone's list of chats shows of a title. */
const columns = 40;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Two columns wide: Han characters, their punctuation, and emoji. */
const wide = /[\p{Script=Han}\p{Extended_Pictographic}\u2018-\u201d\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** The beginning of a title that is seen without opening the chat. */
export function visible(title: string): string {
  let left = columns;
  let shown = '';
  for (const { segment } of graphemes.segment(title)) {
    left -= wide.test(segment) ? 2 : 1;
    if (left < 0) break;
    shown += segment;
  }
  return shown;
}
