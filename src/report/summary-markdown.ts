import { printable } from '../text.ts';

/** Untrusted text in GitHub's markdown: every special character becomes an entity. */
export function escapeText(untrusted: string): string {
  return printable(untrusted, 1_000).replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The same line by line; two spaces are markdown's line break. */
export function escapeLines(untrusted: string): string {
  return untrusted.split('\n').map(escapeText).join('  \n');
}

export function quoteLines(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Text in a code fence that it cannot end. */
export function fence(text: string): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const marks = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${marks}text\n${text}\n${marks}`;
}

/** The first items, as many as fit into so many bytes. Those behind them are not made: escaping takes time. */
export function takeFitting<T>(items: readonly T[], bytes: number, render: (item: T) => string): string[] {
  const taken: string[] = [];
  let left = bytes;
  for (const item of items) {
    const text = render(item);
    left -= Buffer.byteLength(text) + 2;
    if (left < 0) break;
    taken.push(text);
  }
  return taken;
}
