import type { Token } from 'markdown-it';
import { code, join, Markdown, text } from '../markdown.ts';
import { tagIn } from './html.ts';
import { image, imageOf } from './image.ts';
import { notesLink } from './notes-link.ts';
import type { Origin } from './origin.ts';
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
  const add = (piece: Markdown): void => {
    rows.at(-1)?.push(piece);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const mark = marks[token.tag];
    if (mark !== undefined && token.nesting !== 0) {
      if (within === 'bold already' && mark === '**') continue;
      if (token.nesting === 1) open.push(mark);
      else open.splice(open.lastIndexOf(mark), 1);
      if (token.nesting === 1 || rows.at(-1)?.at(-1)?.source !== mark) add(Markdown.trusted(mark));
      else rows.at(-1)?.pop();
    } else if (
      /^(?:soft|hard)break$/.test(token.type) ||
      (token.type === 'html_inline' && tagIn(token.content)?.name === 'br')
    ) {
      for (const each of open.toReversed()) add(Markdown.trusted(each));
      rows.push(open.map((each) => Markdown.trusted(each)));
    } else if (token.type === 'link_open') {
      let end = at + 1;
      while (end < tokens.length && tokens[end]?.type !== 'link_close') end += 1;
      add(linkOf(String(token.attrGet('href') ?? ''), tokens.slice(at + 1, end), origin));
      at = end;
    } else if (token.type === 'html_inline' && tagIn(token.content)?.name === 'a') {
      const end = tokens.findIndex(({ type, content }, index) => index > at && isLinkEnd(type, content));
      const last = end < 0 ? at : end;
      add(linkOf(tagIn(token.content)?.attributes.href ?? '', tokens.slice(at + 1, last), origin));
      at = last;
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
    case 'text_special':
      return wordsOf(token.content, isFirst);
    case 'code_inline':
      return code(token.content);
    case 'image':
      return image(String(token.attrGet('src') ?? ''), token.content, origin);
    case 'html_inline': {
      const found = tagIn(token.content);
      return found?.name === 'img' ? imageOf(found.attributes, origin) : text('');
    }
    default:
      return text('');
  }
}

function isLinkEnd(type: string, content: string): boolean {
  return type === 'html_inline' && /^<\/a\s*>$/i.test(content);
}

function linkOf(href: string, inner: readonly Token[], origin: Origin): Markdown {
  const words = inner.filter(({ type }) => type !== 'html_inline').map(({ content }) => content);
  return notesLink(href, words.join(''), origin);
}
