import emojis from 'markdown-it-emoji/lib/data/full.mjs';
import { escapeInline, escapeLine } from '../../dingtalk/escape.ts';
import { Markdown } from '../../dingtalk/markdown.ts';

/** Text of the notes, with the space between it and its neighbours. Nobody in the group is mentioned. */
export function wordsOf(written: string, isFirst: boolean): Markdown {
  return spaced(withoutMentions(withEmojis(written)), isFirst);
}

/** Escaped text that keeps one space at each end where it has some. */
export function spaced(words: string, isFirst: boolean): Markdown {
  const inner = isFirst ? escapeLine(words) : escapeInline(words);
  if (inner === '') return Markdown.trusted(words === '' ? '' : ' ');
  return Markdown.trusted(`${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`);
}

/** `:rocket:` becomes 🚀. The names are GitHub's. */
export function withEmojis(words: string): string {
  return words.replace(/:([+\w-]{1,50}):/g, (whole, name: string) =>
    Object.hasOwn(emojis, name) ? (emojis[name] ?? whole) : whole,
  );
}

/** `by @mona` becomes `by mona`. */
function withoutMentions(words: string): string {
  return words.replace(/(^|[\s(])@(?=\w)/g, '$1');
}
