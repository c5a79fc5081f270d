import { escapeCode, escapeInline, escapeLine, plainText } from './escape.ts';
import { allowedUrl } from './link.ts';

/** Noncharacters that mark where a value begins and ends in what a template gave; taken out of every value first. */
const open = '\ufdd0';
const close = '\ufdd1';

/** What a template's text is for; a value in it is escaped accordingly. */
export type Place = 'markdown' | 'plain' | 'url';

/** More of one value than any message holds. */
const maxValueChars = 50_000;

/** How far back a line is read to tell where a value stands in it. */
const maxLineChars = 4_000;

/** A value on its way through a template, to be escaped where it ends up. */
export function marked(value: string): string {
  return `${open}${value.slice(0, maxValueChars).replace(/[\ufdd0\ufdd1]/g, '')}${close}`;
}

/**
 * What a template gave, its marked values escaped for the place where each stands: in a line, at its start, in a code span or fence, or in
 * the address of a link. What is outside the marks is the template author's own markup.
 */
export function placed(rendered: string, place: Place, serverUrl: string): string {
  const written: string[] = [];
  let line = '';
  let fenced = false;
  const write = (text: string): void => {
    written.push(text);
    const end = text.lastIndexOf('\n');
    line = (end === -1 ? line + text : text.slice(end + 1)).slice(-maxLineChars);
  };
  for (const { value, literal } of partsOf(rendered.toWellFormed())) {
    if (value !== undefined) write(valueAt(line, value, place, fenced, serverUrl));
    for (const _ of literal.matchAll(/(?:^|\n)[ >]*(?:```|~~~)/g)) fenced = !fenced;
    write(literal);
  }
  return written.join('');
}

/** Marks can be nested (a captured block that is put out) or cut off by a filter: from an open mark to its end all is value. */
function* partsOf(rendered: string): Generator<{ value: string | undefined; literal: string }> {
  let depth = 0;
  let value: string | undefined;
  let from = 0;
  for (const { 0: mark, index } of rendered.matchAll(/[\ufdd0\ufdd1]/g)) {
    const piece = rendered.slice(from, index);
    if (depth > 0) value = (value ?? '') + piece;
    else {
      yield { value, literal: piece };
      value = '';
    }
    depth = Math.max(0, depth + (mark === open ? 1 : -1));
    from = index + 1;
  }
  const rest = rendered.slice(from);
  yield depth > 0 ? { value: (value ?? '') + rest, literal: '' } : { value, literal: rest };
}

function valueAt(line: string, value: string, place: Place, fenced: boolean, serverUrl: string): string {
  switch (place) {
    case 'plain':
      return plainText(value);
    case 'url':
      return inAddress(line, value, serverUrl);
    case 'markdown':
      return inMarkdown(line, value, fenced, serverUrl);
    default:
      return place satisfies never;
  }
}

function inMarkdown(line: string, value: string, fenced: boolean, serverUrl: string): string {
  if (fenced) return inFence(value);
  const address = /\]\(([^()\s]*)$/.exec(line)?.[1];
  if (address !== undefined) return inAddress(address, value, serverUrl);
  if (((line.match(/(?<!\\)`/g)?.length ?? 0) & 1) === 1) return escapeCode(value);
  return inLines(line, value);
}

/** Several lines stay several lines, each in the quote that the template began. */
function inLines(line: string, value: string): string {
  const mark = /^[ >]*/.exec(line)?.[0] ?? '';
  const [first = '', ...others] = plainText(value).split('\n');
  const isStart = /^[ \t>\-+*#\d.)]*$/.test(line);
  return [
    isStart ? escapeLine(first) : escapeInline(first),
    ...others.map((next) => mark + escapeLine(next)),
  ].join('  \n');
}

function inFence(value: string): string {
  return plainText(value).replaceAll('```', "'''").replaceAll('~~~', '---');
}

/** A whole address must be one a message may link to; a part of one is encoded. */
function inAddress(before: string, value: string, serverUrl: string): string {
  if (before !== '')
    return encodeURIComponent(value.toWellFormed())
      .replace(/%2F/g, '/')
      .replace(/[()*!'~]/g, hex);
  return (allowedUrl(value.trim(), serverUrl) ?? '').replace(/[()]/g, hex);
}

function hex(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
