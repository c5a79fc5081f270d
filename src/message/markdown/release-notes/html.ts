import { bold, lines, type Markdown, paragraphs } from '../markdown.ts';
import { image } from './image.ts';
import type { Origin } from './origin.ts';

/**
 * The text of a block of HTML: tags and comments are removed, a summary becomes bold, line breaks and
 * GitHub's pictures stay.
 */
export function htmlText(html: string, origin: Origin): Markdown {
  const rows: Markdown[] = [];
  let said = '';
  const endRow = (): void => {
    const row = entitiesDecoded(said).trim();
    if (row !== '') rows.push(isSummary ? bold(row) : lines(row));
    said = '';
  };
  let isSummary = false;
  for (const [, tag = '', words = ''] of withoutHidden(html).matchAll(/(<[^<>]*>)|([^<]+|<)/g)) {
    said += words.replaceAll('\n', ' ');
    if (/^<\/?(?:br|p|div|li|tr|summary|h[1-6])\b/i.test(tag)) endRow();
    if (/^<\/?summary\b/i.test(tag)) isSummary = !tag.startsWith('</');
    const found = imageIn(tag);
    if (found) {
      endRow();
      rows.push(image(found.src, found.alt, origin));
    }
  }
  endRow();
  return paragraphs(lines(...rows));
}

/** The picture of an `<img>` tag. */
export function imageIn(tag: string): { src: string; alt: string } | undefined {
  if (!/^<img\b/i.test(tag)) return undefined;
  const src = attribute(tag, 'src');
  return src === undefined ? undefined : { src, alt: attribute(tag, 'alt') ?? '' };
}

export function isBreak(tag: string): boolean {
  return /^<br\b/i.test(tag);
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : entitiesDecoded(value);
}

const hidden = [
  { from: '<!--', to: '-->' },
  { from: '<script', to: '</script>' },
  { from: '<style', to: '</style>' },
] as const;

/** Removes comments, scripts and styles; an unclosed one extends to the end. */
function withoutHidden(html: string): string {
  let rest = html;
  for (const { from, to } of hidden) {
    let shown = '';
    let at = 0;
    const lower = rest.replace(/[A-Z]/g, (draft) => draft.toLowerCase());
    for (let start = lower.indexOf(from); start !== -1; start = lower.indexOf(from, at)) {
      shown += rest.slice(at, start);
      const end = lower.indexOf(to, start + from.length);
      at = end === -1 ? rest.length : end + to.length;
    }
    rest = shown + rest.slice(at);
  }
  return rest;
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

function entitiesDecoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (whole, name: string) => entities[name] ?? whole);
}
