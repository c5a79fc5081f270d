import { Parser } from 'htmlparser2';
import { bold, code, join, lines, list, Markdown, paragraphs } from '../../dingtalk/markdown.ts';
import { imageOf, notesLink, type Origin } from './notes-link.ts';
import { wordsOf } from './words.ts';

/** Elements on lines of their own. */
const blocks =
  /^(?:address|article|blockquote|dd|details|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tr|ul)$/;

/** Elements whose words are emphasised. */
const strong = /^(?:b|strong|summary|h[1-6]|dt)$/;

/** Elements whose text is not shown. */
const hidden = new Set(['script', 'style', 'template', 'title', 'noscript', 'svg']);

/** Elements in each other that are distinguished; deeper ones are their text, which keeps the work linear. */
const maxFrames = 20;

/** An element that is open, with what it holds so far. */
interface Frame {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly pieces: Markdown[];
  words: string;
}

/**
 * The text of a block of HTML: a line for each block element, links and GitHub's pictures, a table as a list.
 * The parser decodes references and leaves out comments.
 */
export function htmlText(html: string, origin: Origin): Markdown {
  const parts: Markdown[] = [];
  let rows: Markdown[] = [];
  let row: Markdown[] = [];
  let table: { names: Markdown[]; rows: Markdown[][]; row: Markdown[] } | undefined;
  const frames: Frame[] = [];
  let hiddenDepth = 0;

  const add = (piece: Markdown): void => {
    (frames.at(-1)?.pieces ?? row).push(piece);
  };
  const endRow = (): void => {
    const { source } = join('', ...row);
    if (source.trim() !== '') rows.push(Markdown.trusted(source.trim()));
    row = [];
  };
  const endPart = (): void => {
    endRow();
    if (rows.length > 0) parts.push(lines(...rows));
    rows = [];
  };
  const close = ({ name, attributes, pieces, words }: Frame): Markdown => {
    if (name === 'a') return notesLink(attributes.href ?? '', words, origin);
    if (name === 'code') return code(words.trim());
    const inner = Markdown.trusted(join('', ...pieces).source.trim());
    const isWithin = frames.some((frame) => strong.test(frame.name));
    return strong.test(name) && !isWithin ? bold(inner) : inner;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (hidden.has(name)) hiddenDepth += 1;
      if (blocks.test(name) && frames.length === 0) endRow();
      if (name === 'table' && table === undefined) {
        endPart();
        table = { names: [], rows: [], row: [] };
      } else if (name === 'br') {
        if (frames.length === 0) endRow();
        else add(Markdown.trusted(' '));
      } else if (name === 'img') {
        add(imageOf(attributes, origin));
      } else if (name === 'li') {
        add(Markdown.trusted('• '));
      } else if (frames.length < maxFrames && (/^(?:a|code|td|th)$/.test(name) || strong.test(name))) {
        frames.push({ name, attributes, pieces: [], words: '' });
      }
    },
    ontext(written) {
      if (hiddenDepth > 0) return;
      const words = written.replace(/\s+/g, ' ');
      for (const frame of frames) frame.words += words;
      add(wordsOf(words, (frames.at(-1)?.pieces ?? row).length === 0));
    },
    onclosetag(name) {
      if (hidden.has(name)) hiddenDepth -= 1;
      const at = frames.findLastIndex((frame) => frame.name === name);
      if (at >= 0) {
        const [frame] = frames.splice(at);
        if (frame && (name === 'td' || name === 'th') && table) table.row.push(close(frame));
        else if (frame) add(close(frame));
      }
      if (name === 'tr' && table) endTableRow(table);
      if (name === 'table' && table) {
        row = [];
        parts.push(tableList(table.names, table.rows));
        table = undefined;
      }
      if (blocks.test(name) && frames.length === 0) endRow();
    },
  });
  parser.end(html);
  endPart();
  return paragraphs(...parts);
}

/** The first row has the names of the columns. */
function endTableRow(table: { names: Markdown[]; rows: Markdown[][]; row: Markdown[] }): void {
  if (table.names.length === 0 && table.rows.length === 0) table.names = table.row;
  else table.rows.push(table.row);
  table.row = [];
}

/** A tag by itself, as it stands in a line of markdown; undefined if it is none. */
export function tagIn(html: string): Pick<Frame, 'name' | 'attributes'> | undefined {
  let found: Pick<Frame, 'name' | 'attributes'> | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      found ??= { name, attributes };
    },
  });
  parser.end(html);
  return found;
}

/** A phone shows no tables. A row becomes an item: its first cell in bold, the others with the name of their column. */
export function tableList(names: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const items = rows.map(([first, ...others]) => {
    const named = others.map((cell, index) => {
      const name = names[index + 1];
      const isNamed = names.length > 2 && name !== undefined && name.source !== '' && cell.source !== '';
      return isNamed ? join('', name, Markdown.trusted(': '), cell) : cell;
    });
    const head = first && bold(Markdown.trusted(plainWords(first)));
    return join(
      '',
      head,
      others.some(({ source }) => source !== '') ? Markdown.trusted(' · ') : undefined,
      join(' · ', ...named),
    );
  });
  return list(...items);
}

/** The words of a piece without emphasis, for a place with marks of its own. */
function plainWords({ source }: Markdown): string {
  return source.replace(/(?<!\\)\*+/g, '');
}
