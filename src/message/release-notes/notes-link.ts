import { escapeLinkWords } from '../../dingtalk/escape.ts';
import { allowedUrl, link } from '../../dingtalk/link.ts';
import { Markdown, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { decodeUri } from '../../text.ts';
import { spaced, withEmojis } from './words.ts';

/**
 * Where the notes come from: links to its own repository are shortened, pictures of its own server are kept.
 */
export interface Origin {
  /** `octo/hello` */
  readonly repository: string;
  /** `https://github.com`, no trailing slash. */
  readonly serverUrl: string;
  /** Shows links and pictures as their words: for text that anybody can write, unlike a release. */
  readonly wordsOnly?: boolean;
}

/** A link of the notes, with a short form of its address if it has no words of its own; its words if it may not be one. */
export function notesLink(href: string, written: string, origin: Origin): Markdown {
  const url = allowedUrl(href, origin.serverUrl);
  const words = withEmojis(written.trim());
  if (url === undefined) return spaced(words, true);
  const isAddress = words === '' || words.includes('://') || /^www\./i.test(words);
  const shown = isAddress ? shortAddress(url, origin) : words;
  return origin.wordsOnly ? spaced(shown, true) : link(shown, url, origin.serverUrl);
}

/** A short form of an address: `#42`, `octo/other#7`, `a1b2c3d`, `v1...v2`, `example.com/page`. */
function shortAddress(url: string, { repository, serverUrl }: Origin): string {
  const { origin, host, pathname } = new URL(url);
  const path = decodeUri(pathname).replace(/\/$/, '');
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

/** A picture as DingTalk shows it; its words if the message may not load it. */
export function image(src: string, alt: string, { serverUrl, wordsOnly }: Origin): Markdown {
  const url = allowedUrl(src, serverUrl);
  const words = escapeLinkWords(alt);
  if (url === undefined || wordsOnly) return text(alt);
  const { host, origin } = new URL(url);
  if (!imageHosts.test(host) && origin !== serverUrl) return text(alt);
  return Markdown.trusted(`![${words}](${url.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'))})`);
}

/** The picture of an `<img>` tag. */
export function imageOf({ src = '', alt = '' }: Readonly<Record<string, string>>, origin: Origin): Markdown {
  return src === '' ? text(alt) : image(src, alt, origin);
}

/** Pictures only from GitHub: other hosts would learn who reads the message, and when. */
const imageHosts = /^(?:github\.com|(?:[\w-]+\.)*githubusercontent\.com)$/;
