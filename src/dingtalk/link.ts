import { encodePart } from '../text.ts';
import { escapeLinkWords, oneLine } from './escape.ts';
import { Markdown, text } from './markdown.ts';

/** Longest address; a longer one would fill the message. */
export const maxUrlLength = 2_000;

/**
 * `[words](url)` that opens in the browser. If the address is missing or not allowed, only the words remain.
 * See `allowedUrl`.
 */
export function link(words: string, url: string | undefined, serverUrl?: string): Markdown {
  const address = allowedUrl(url, serverUrl);
  const shown = escapeLinkWords(words);
  if (address === undefined || shown === '') return text(oneLine(words));
  return Markdown.trusted(`[${shown}](${browserUrl(address)})`);
}

/** A line of links, joined by ` · `, each address once. */
export function withoutAddress(links: Markdown, url: string): Markdown {
  const others = links.source.split(' · ').filter((part) => !part.endsWith(`](${browserUrl(url)})`));
  return Markdown.trusted(others.join(' · '));
}

/**
 * The normalised address if a message may link to it: https, or http on the GitHub server itself (GHES); no
 * credentials.
 */
export function allowedUrl(url: string | undefined, serverUrl?: string): string | undefined {
  if (url === undefined || url.length > maxUrlLength || !URL.canParse(url)) return undefined;
  const { protocol, origin, username, password, href } = new URL(url);
  const allowed = protocol === 'https:' || (protocol === 'http:' && origin === originOf(serverUrl));
  return allowed && username === '' && password === '' && href.length <= maxUrlLength ? href : undefined;
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * An address that opens the browser on PC, where DingTalk opens a plain address in its side panel. On phones
 * it opens the page. Source: help.dingtalk.io/open/development/message-link-description.
 */
export function browserUrl(url: string): string {
  return `dingtalk://dingtalkclient/page/link?url=${encoded(url)}&pc_slide=false`;
}

/**
 * An address for a card's buttons, which take one for both kinds of client: the browser on PC, the page on
 * phones. Source: open.dingtalk.com, unified routing protocol; seen in jenkinsci/dingtalk-plugin pull
 * request 410.
 */
export function buttonUrl(url: string): string {
  return `dingtalk://dingtalkclient/action/open_platform_link?pcLink=${encoded(browserUrl(url))}&mobileLink=${encoded(url)}`;
}

/** The address inside one of the two forms above, for display; any other address unchanged. */
export function linkTarget(url: string): string {
  if (!url.startsWith('dingtalk://dingtalkclient/')) return url;
  const query = new URL(url).searchParams;
  return query.get('mobileLink') ?? query.get('url') ?? url;
}

/** Also encodes the characters that encodeURIComponent leaves and markdown uses: `( ) * ! ' ~`. */
function encoded(url: string): string {
  return encodePart(url).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
