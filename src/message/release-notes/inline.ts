import type { Token } from 'markdown-it';
import { code, join, Markdown, text } from '../../dingtalk/markdown.ts';
import { tagIn } from './html.ts';
import { image, imageOf, notesLink, type Origin } from './notes-link.ts';
import { wordsOf } from './words.ts';

const marks: Readonly<Record<string, string>> = { strong: '**', em: '*', s: '~~' };

/**
 * The inside of a paragraph. Emphasis is closed at each line end and opened again, so that each line is
 * complete.
 */
export function inlineOf(
  tokens: readonly Token[],
  origin: Origin,
  within: 'plain' | 'bold already' = 'plain',
): Markdown {
  const rows: Markdown[][] = [[]];
  const open: string[] = [];
  let mayTagEnd = true;
  const add = (piece: Markdown): void => {
    if (piece.source !== '') rows.at(-1)?.push(piece);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const mark = marks[token.tag];
    const tag = token.type === 'html_inline' ? tagIn(token.content) : undefined;
    if (mark !== undefined) {
      if (within === 'bold already' && mark === '**') continue;
      if (token.nesting === 1) open.push(mark);
      else open.splice(open.lastIndexOf(mark), 1);
      if (token.nesting === 1 || rows.at(-1)?.at(-1)?.source !== mark) add(Markdown.trusted(mark));
      else rows.at(-1)?.pop();
    } else if (token.type === 'softbreak' || token.type === 'hardbreak' || tag?.name === 'br') {
      for (const each of open.toReversed()) add(Markdown.trusted(each));
      rows.push(open.map((each) => Markdown.trusted(each)));
    } else if (token.type === 'link_open' || tag?.name === 'a') {
      const end: number = tag && !mayTagEnd ? -1 : linkEndAfter(at, tokens);
      // No `</a>` after this place is none after any later one.
      if (end < 0) mayTagEnd = false;
      const last = end < 0 ? at : end;
      const href = tag ? tag.attributes.href : token.attrGet('href');
      add(linkOf(String(href ?? ''), tokens.slice(at + 1, last), origin));
      at = last;
    } else if (tag?.name === 'img') {
      add(imageOf(tag.attributes, origin));
    } else {
      add(pieceOf(token, origin, rows.at(-1)?.length === 0));
    }
  }
  const said = rows.map((row) => Markdown.trusted(join('', ...row).source.trim()));
  return join('  \n', ...said);
}

function pieceOf(token: Token, origin: Origin, isFirst: boolean): Markdown {
  switch (token.type) {
    case 'text':
      return wordsOf(token.content, isFirst);
    case 'code_inline':
      return code(token.content);
    case 'image':
      return image(String(token.attrGet('src') ?? ''), token.content, origin);
    default:
      return text('');
  }
}

/** Where the link that begins at `at` ends, of markdown or of HTML; -1 if it does not. */
function linkEndAfter(at: number, tokens: readonly Token[]): number {
  const isMarkdown = tokens[at]?.type === 'link_open';
  for (let end = at + 1; end < tokens.length; end += 1) {
    const { type = '', content = '' } = tokens[end] ?? {};
    if (isMarkdown ? type === 'link_close' : type === 'html_inline' && /^<\/a\s*>$/i.test(content))
      return end;
  }
  return -1;
}

function linkOf(href: string, inner: readonly Token[], origin: Origin): Markdown {
  const words = inner.filter(({ type }) => type !== 'html_inline').map(({ content }) => content);
  return notesLink(href, words.join(''), origin);
}
