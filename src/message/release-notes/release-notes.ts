import MarkdownIt, { type Token } from 'markdown-it';
import { bold, code, join, lines, Markdown, paragraphs, quote, text } from '../../dingtalk/markdown.ts';
import { trimEnd, withLineFeeds } from '../../text.ts';
import { htmlText, tableList, tagIn } from './html.ts';
import { image, imageOf, notesLink, type Origin } from './notes-link.ts';
import { wordsOf } from './words.ts';

/** Characters that are read: more than twice what a message holds. Keeps parsing linear. */
const maxSourceChars = 48_000;

const maxCodeLines = 40;

/**
 * Converts GitHub markdown of release notes to DingTalk's dialect, one piece per paragraph. Tables become
 * lists, nested lists lines, headings bold lines, code blocks quotes. HTML becomes its text, links are made anew,
 * and only GitHub's pictures stay. Few messages have notes, so this file is loaded when it is needed, and the parsers with it.
 */
export function releaseNotes(source: string, origin: Origin): readonly Markdown[] {
  const parser = new MarkdownIt({ html: true, linkify: true, maxNesting: 20 });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  const whole = withLineFeeds(source);
  const part = firstPart(whole);
  const notes = blocksOf(parser.parse(part, {}), origin);
  return part.length < whole.length ? [...notes, text('…')] : notes;
}

function firstPart(source: string): string {
  if (source.length <= maxSourceChars) return source;
  const blank = source.lastIndexOf('\n\n', maxSourceChars);
  return source.slice(0, blank > maxSourceChars / 2 ? blank : maxSourceChars).toWellFormed();
}

function blocksOf(tokens: readonly Token[], origin: Origin): Markdown[] {
  return groupsOf(tokens)
    .map((group) => blockOf(group, origin))
    .filter((block) => block.source !== '');
}

/** A block: its opening token and the tokens inside. */
interface Group {
  readonly open: Token;
  readonly inner: readonly Token[];
}

function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let from = -1;
  let depth = 0;
  tokens.forEach((open, at) => {
    if (depth === 0 && open.nesting === 0) groups.push({ open, inner: [] });
    if (open.nesting === 1 && depth === 0) from = at;
    depth += open.nesting;
    const first = tokens[from];
    if (open.nesting === -1 && depth === 0 && first)
      groups.push({ open: first, inner: tokens.slice(from + 1, at) });
  });
  return groups;
}

function blockOf({ open, inner }: Group, origin: Origin): Markdown {
  switch (open.type) {
    case 'inline':
      return inlineOf(open.children ?? [], origin);
    case 'paragraph_open':
      return paragraphs(...blocksOf(inner, origin));
    case 'heading_open':
      return bold(inlineOf(inner[0]?.children ?? [], origin, 'bold already'));
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(inner, origin);
    case 'blockquote_open':
      return quoteOf(blocksOf(inner, origin));
    case 'table_open':
      return tableOf(inner, origin);
    case 'fence':
    case 'code_block':
      return codeOf(open.content);
    case 'html_block':
      return htmlText(open.content, origin);
    default:
      return text('');
  }
}

/** Phones do not show nested lists: their items become lines, indented by a space that markdown keeps. */
function listOf(items: readonly Token[], origin: Origin, depth = 0): Markdown {
  const rows = groupsOf(items).map(({ open, inner }) => {
    const mark = open.info === '' ? (depth === 0 ? '- ' : '◦ ') : `${open.info}. `;
    const [first, ...others] = groupsOf(inner).map((group) =>
      /_list_open$/.test(group.open.type) ? listOf(group.inner, origin, depth + 1) : blockOf(group, origin),
    );
    const task = taskOf(first ?? text(''));
    return join('', Markdown.trusted('\u2003'.repeat(depth) + mark), lines(task, ...others.map(inItem)));
  });
  return depth === 0 ? join('\n', ...rows) : lines(...rows);
}

/** What follows in an item stays in it: no blank line, no block of its own. */
function inItem(block: Markdown): Markdown {
  const flat = block.source
    .split('\n')
    .map((line) => line.replace(/^(?:> ?|- )+/, '').trimEnd())
    .filter((line) => line !== '');
  return Markdown.trusted(flat.join('  \n'));
}

const taskSigns: Readonly<Record<string, string>> = { ' ': '⬜', x: '✅', X: '✅' };

function taskOf({ source }: Markdown): Markdown {
  const box = /^\\?\[([ xX])\\?\]\s+/.exec(source);
  const sign = taskSigns[box?.[1] ?? ''];
  return Markdown.trusted(box && sign ? `${sign} ${source.slice(box[0].length)}` : source);
}

/** GitHub's alerts. */
const alertSigns: Readonly<Record<string, string>> = {
  NOTE: 'ℹ️',
  TIP: '💡',
  IMPORTANT: '❗',
  WARNING: '⚠️',
  CAUTION: '🛑',
};

function quoteOf(blocks: readonly Markdown[]): Markdown {
  const { source } = paragraphs(...blocks);
  const alert = /^\[!([A-Z]+)\\?\](?:\s+|$)/.exec(source);
  const sign = alertSigns[alert?.[1] ?? ''];
  return quote(Markdown.trusted(alert && sign ? `${sign} ${source.slice(alert[0].length)}` : source));
}

function tableOf(tokens: readonly Token[], origin: Origin): Markdown {
  const [names = [], ...rows] = groupsOf(tokens)
    .flatMap(({ inner }) => groupsOf(inner))
    .map(({ inner }) => groupsOf(inner).map((cell) => inlineOf(cell.inner[0]?.children ?? [], origin)));
  return tableList(names, rows);
}

/**
 * Code fences show on the desktop only: a quote shows everywhere. Each line is a code span, so that a
 * command can be copied, unless it contains a backtick. Indentation uses spaces that markdown keeps.
 */
function codeOf(content: string): Markdown {
  const all = trimEnd(content, '\n').split('\n');
  const shown = all.slice(0, maxCodeLines).map((line) => {
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '  ').length ?? 0;
    return line.trim() === ''
      ? undefined
      : join(
          '',
          Markdown.trusted('\u00a0'.repeat(Math.min(indent, 16))),
          line.includes('`') ? text(line) : code(line),
        );
  });
  return quote(lines(...shown, all.length > maxCodeLines ? '…' : undefined));
}

const marks: Readonly<Record<string, string>> = { strong: '**', em: '*', s: '~~' };

/**
 * The inside of a paragraph. Emphasis is closed at each line end and opened again, so that each line is
 * complete.
 */
function inlineOf(
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
