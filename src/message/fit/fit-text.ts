import { jsonBytes } from '../../dingtalk/size.ts';
import { UserError } from '../../errors.ts';
import { say } from '../../said.ts';

/** The text of a message in parts; `body` is cut first, from its end. */
export interface TextParts {
  readonly head: string;
  readonly body: readonly string[];
  /** The link to the rest, shown if something was cut. */
  readonly note: string;
  readonly foot: string;
}

/** How parts are joined. */
export interface TextStyle {
  readonly separator: string;
  readonly cut: (text: string, maxBytes: number) => string;
}

/** Neither has a documented limit; these leave room for the body. */
const maxHeadBytes = 6_000;
const maxFootBytes = 4_000;

/**
 * Joins the parts to one text of at most so many bytes of JSON. The keyword and the words that mention
 * people come last and always stay.
 */
export function fitText(
  { head, body, note, foot }: TextParts,
  { separator, cut }: TextStyle,
  keyword: string | undefined,
  tokens: readonly string[],
  maxBytes: number,
): { text: string; truncated: boolean } {
  const assembled = (parts: readonly string[]): string => withEnding(parts, separator, keyword, tokens);
  const leastBytes = body.reduce((sum, part) => sum + part.length, head.length + foot.length);
  if (leastBytes <= maxBytes) {
    const whole = assembled([head, ...body, foot]);
    if (jsonBytes(whole) <= maxBytes) return { text: whole, truncated: false };
  }
  const separatorBytes = jsonBytes(separator);
  const shortFoot = cut(foot, maxFootBytes);
  const reserved = [note, shortFoot, keyword ?? '', tokens.join(' ')]
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + jsonBytes(part) + separatorBytes, 0);
  const shortHead = cut(head, Math.min(maxHeadBytes, maxBytes - reserved));
  const left = maxBytes - reserved - jsonBytes(shortHead) - separatorBytes;
  const text = assembled([shortHead, ...firstOf(body, left, separatorBytes, cut), note, shortFoot]);
  if (jsonBytes(text) <= maxBytes) return { text, truncated: true };
  throw new UserError(
    say`The message does not fit: keyword, mentions and buttons alone exceed the size limit.`,
  );
}

/** Whole parts while they fit, then the beginning of the next one. */
function firstOf(
  body: readonly string[],
  maxBytes: number,
  separatorBytes: number,
  cut: TextStyle['cut'],
): string[] {
  const kept: string[] = [];
  let left = maxBytes;
  for (const part of body) {
    const bytes = part.length > left ? Number.POSITIVE_INFINITY : jsonBytes(part) + separatorBytes;
    if (bytes > left) return [...kept, cut(part, left - separatorBytes)];
    kept.push(part);
    left -= bytes;
  }
  return kept;
}

function withEnding(
  parts: readonly string[],
  separator: string,
  keyword: string | undefined,
  tokens: readonly string[],
): string {
  const said = parts.filter((part) => part !== '').join(separator);
  const mentions = tokens.filter((token) => !isIn(said, token)).join(' ');
  return [said, missingKeyword(keyword, said, mentions), mentions]
    .filter((part) => part !== '')
    .join(separator);
}

/** `@bob` is not in `@bobby`. */
function isIn(said: string, token: string): boolean {
  for (let at = said.indexOf(token); at !== -1; at = said.indexOf(token, at + 1)) {
    if (!/[\w-]/.test(said[at + token.length] ?? '')) return true;
  }
  return false;
}

/**
 * A line with a robot's custom keyword if these texts do not contain it, else ''. Compares exactly, as
 * DingTalk does.
 */
export function missingKeyword(keyword: string | undefined, ...texts: readonly string[]): string {
  if (keyword === undefined) return '';
  return texts.some((text) => text.includes(keyword)) ? '' : keyword;
}
