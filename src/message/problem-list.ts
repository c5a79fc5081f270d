import { printable } from '../printable.ts';
import { listed, type Said, shaped } from '../said.ts';

/** What is wrong with a message, cut: a feed may have a hundred links. */
export function problemList(problems: readonly Said[]): Said {
  return shaped(listed(problems, '; '), (text) => printable(text, 1_000));
}
