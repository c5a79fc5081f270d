import type { Token } from 'markdown-it';
import { escapeInline, escapeLine } from '../escape.ts';
import { allowedUrl, link } from '../link.ts';
import { code, join, Markdown, text } from '../markdown.ts';
import { shortened } from '../size.ts';
import { imageIn, isBreak } from './html.ts';
import { image } from './image.ts';
import type { Origin } from './origin.ts';

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
      (token.type === 'html_inline' && isBreak(token.content))
    ) {
      for (const each of open.toReversed()) add(Markdown.trusted(each));
      rows.push(open.map((each) => Markdown.trusted(each)));
    } else if (token.type === 'link_open') {
      let end = at + 1;
      while (end < tokens.length && tokens[end]?.type !== 'link_close') end += 1;
      add(linkOf(token, tokens.slice(at + 1, end), origin));
      at = end;
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
      return spaced(unmentioned(token.content), isFirst);
    case 'code_inline':
      return code(token.content);
    case 'image':
      return image(String(token.attrGet('src') ?? ''), token.content, origin);
    case 'html_inline': {
      const found = imageIn(token.content);
      return found ? image(found.src, found.alt, origin) : text('');
    }
    default:
      return text('');
  }
}

/** Keeps the space between a text and its neighbours. */
function spaced(words: string, isFirst: boolean): Markdown {
  const inner = isFirst ? escapeLine(words) : escapeInline(words);
  if (inner === '') return Markdown.trusted(words === '' ? '' : ' ');
  return Markdown.trusted(`${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`);
}

/** `by @mona` becomes `by mona`, so that nobody in the group is mentioned. */
function unmentioned(words: string): string {
  return words.replace(/(^|[\s(])@(?=\w)/g, '$1');
}

function linkOf(open: Token, inner: readonly Token[], origin: Origin): Markdown {
  const url = allowedUrl(String(open.attrGet('href') ?? ''), origin.serverUrl);
  const words = inner
    .map(({ content }) => content)
    .join('')
    .trim();
  if (url === undefined) return spaced(words, true);
  const isAddress = words === '' || words.includes('://') || /^www\./i.test(words);
  const shown = isAddress ? shortAddress(url, origin) : words;
  return origin.wordsOnly ? spaced(shown, true) : link(shown, url, origin.serverUrl);
}

/** A short form of an address: `#42`, `octo/other#7`, `a1b2c3d`, `v1...v2`, `example.com/page`. */
function shortAddress(url: string, { repository, serverUrl }: Origin): string {
  const { origin, host, pathname } = new URL(url);
  const path = readable(pathname).replace(/\/$/, '');
  if (origin === serverUrl) {
    const [, owner = '', name = '', kind = '', ...rest] = path.split('/');
    const place = `${owner}/${name}`;
    const what = rest.join('/');
    if (/^(?:issues|pull|discussions)$/.test(kind) && /^\d+$/.test(rest[0] ?? '')) {
      return `${place === repository ? '' : place}#${rest[0]}`;
    }
    if (kind === 'commit' && what !== '')
      return `${place === repository ? '' : `${place}@`}${what.slice(0, 7)}`;
    if (kind === 'compare' && what !== '') return what;
    if (kind === 'releases' && rest[0] === 'tag') return rest.slice(1).join('/');
    if (owner !== '') return shortened(path.slice(1), 60);
  }
  return shortened(host + path, 60);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The words of a piece without links and emphasis, for a place with marks of its own. */
export function plainWords({ source }: Markdown): string {
  return source.replace(/(?<!\\)\*+/g, '');
}
