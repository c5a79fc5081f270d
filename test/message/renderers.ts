import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import showdown from 'showdown';
import snarkdown from 'snarkdown';

/**
 * Parsers of different kinds that a client of DingTalk could be made of: CommonMark, GitHub's, one that links addresses, two made of
 * regular expressions, and the patterns of Python-Markdown.
 */
export const renderers: Readonly<Record<string, (source: string) => string>> = {
  CommonMark: (source) => micromark(source),
  GitHub: (source) => micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  'markdown-it with linkify': (source) => linkifying().render(source),
  marked: (source) => marked.parse(source, { async: false, gfm: true, breaks: true }),
  showdown: (source) => flavoured().makeHtml(source),
  snarkdown: (source) => snarkdown(source),
  'Python-Markdown': pythonMarkdown,
};

/** Names alone are not linked by default in clients: `a.ts` would be one. */
function linkifying() {
  const parser = new MarkdownIt({ html: true, linkify: true });
  parser.linkify.set({ fuzzyLink: false });
  return parser;
}

function flavoured(): showdown.Converter {
  return new showdown.Converter({
    simplifiedAutoLink: true,
    noHeaderId: true,
    ghMentions: false,
    strikethrough: true,
  });
}

/** Its patterns for headings, links, images, addresses and tags, without the rest. Source: Python-Markdown, markdown/inlinepatterns.py, blockprocessors.py. */
function pythonMarkdown(source: string): string {
  const [escaped, tags]: [string, string[]] = [source.replace(/\\([\\`*_{}[\]()>#+.!-])/g, '\u0002'), []];
  const text = escaped.replace(/(`+)(?:(?!`)[\s\S])+?\1(?!`)/g, '');
  for (const [pattern, tag] of [
    [/(?:^|\n)(?: {0,3}> ?)*#{1,6}\s*\S/g, '<h1>'],
    [/!\[[^\]]*\]\([^)]*\)/g, '<img>'],
    [/(?<!!)\[[^\]]*\]\([^)]*\)/g, '<a>'],
    [/\[[^\]]*\] ?\[[^\]]*\](?=[\s\S]*\n {0,3}\[[^\]]+\]:)/g, '<a>'],
    [/<(?:(?:https?|ftp):[^<>]*|[^<> !]+@[^@<> ]+)>/gi, '<a>'],
    [/<\/?[a-z][^>]*>/gi, '<html>'],
  ] as const) {
    tags.push(...[...text.matchAll(pattern)].map(() => tag));
  }
  return tags.join('');
}

/** Links, pictures, headings and tags that are no plain text, by their names; other markup of text is left out. */
export function tagsIn(html: string): string[] {
  // snarkdown makes a link that leads nowhere of any word in brackets.
  const shown = html.replace(
    /<pre[^>]*>[\s\S]*?<\/pre>|<code[^>]*>[\s\S]*?<\/code>|<a(?: href="undefined")?>/g,
    '',
  );
  return [...shown.matchAll(/<([a-z][a-z0-9-]*)/gi)]
    .map(([, name = '']) => name.toLowerCase())
    .filter((name) => !plain.has(name))
    .sort();
}

const plain = new Set([
  'p',
  'br',
  'em',
  'strong',
  'b',
  'i',
  'del',
  's',
  'u',
  'ul',
  'ol',
  'li',
  'blockquote',
  'code',
  'pre',
  'hr',
  'input',
]);
