import { linkTarget } from './link.ts';
import type { Markdown } from './markdown.ts';

/**
 * The same words for a text message, which has no markup: links as `words: address`, without marks and
 * escapes.
 */
export function plainOf(markdown: Markdown): string {
  return markdown.source
    .split('\n')
    .map((line) => plainLine(line.trimEnd()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function plainLine(line: string): string {
  const start = /^(?:(?:> ?)+|#{1,6} )?/.exec(line)?.[0] ?? '';
  return line.slice(start.length).replace(markup, (whole, escaped, entity, span, words, address) => {
    if (escaped !== undefined) return escaped;
    if (entity !== undefined) return entities[entity] ?? whole;
    if (span !== undefined) return span;
    if (words !== undefined) return `${plainLine(words)}: ${linkTarget(address)}`;
    return '';
  });
}

/**
 * In the order of the groups: an escape, an entity, a code span, a link, a mark of emphasis. Covers only
 * what this folder writes.
 */
const markup =
  /\\([!-/:-@[-`{-~])|&(amp|lt|gt);|`([^`]*)`|!?\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*)\)|(?<!\s)\*+|\*+(?!\s|$)|~~/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
