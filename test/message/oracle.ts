import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** What an independent parser finds in markdown that a reader could click, load or be shown as markup. */
export interface Found {
  readonly kind: string;
  readonly url: string;
}

const clickable = new Set([
  'link',
  'image',
  'html',
  'linkReference',
  'imageReference',
  'definition',
  'footnoteDefinition',
]);

/**
 * Links, images, HTML and definitions in markdown, by CommonMark with GitHub's extensions (bare addresses are
 * links there).
 */
export function findingsIn(source: string): Found[] {
  return nodesIn(source)
    .filter(({ type }) => clickable.has(type))
    .map((node) => ({
      kind: node.type,
      url: 'url' in node ? String(node.url) : 'value' in node ? node.value : '',
    }));
}

/** Kinds of markup in markdown, text and paragraphs left out. */
export function markupIn(source: string): string[] {
  return nodesIn(source)
    .map(({ type }) => type)
    .filter((type) => !['root', 'paragraph', 'text', 'break'].includes(type));
}

/** The words that a reader sees. */
export function wordsIn(source: string): string {
  return nodesIn(source)
    .map((node) =>
      node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '',
    )
    .join('');
}

/**
 * What a parser that knows no escapes would take for a link, an image, an address or a tag: DingTalk's own is
 * not documented. Link and tag are looked for in code too; an address there is no link anywhere.
 */
export function lenientFindingsIn(source: string): string[] {
  const outside = source.replaceAll('\\`', '\u0001').replace(/`[^`\n]*`/g, '``');
  return [
    ...source.matchAll(/!?\[[^\]]*\][ \t]*\([^)]*\)/g),
    ...outside.matchAll(/[a-z][a-z0-9+.-]*:\/\/\S+/gi),
    ...source.matchAll(/(?:dtmd|dingtalk|eapp):\/\/\S+/gi),
    ...outside.matchAll(/(?<![\w./])\/\/\S+/gi),
    ...outside.matchAll(/(?<![\w.])www\.\S+/gi),
    ...source.matchAll(/<\/?[a-z!?][^>]*>/gi),
    ...source.matchAll(/@(?:all(?![\w-])|所有人|1\d{10})/gi),
  ].map(([found]) => found);
}

function nodesIn(source: string): Nodes[] {
  const nodes: Nodes[] = [];
  const queue: Nodes[] = [fromMarkdown(source, extensions)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    nodes.push(node);
    if ('children' in node) queue.push(...node.children.toReversed());
  }
  return nodes;
}
