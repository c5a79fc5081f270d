import { escapeLinkWords } from '../../dingtalk/escape.ts';
import { allowedUrl } from '../../dingtalk/link.ts';
import { Markdown, text } from '../../dingtalk/markdown.ts';
import type { Origin } from './notes-link.ts';

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
