import MarkdownIt from 'markdown-it';
import { linkTarget } from '../../src/dingtalk/link.ts';

/** Which of DingTalk's clients shows a message. */
export type Client = 'pc' | 'phone';

/**
 * DingTalk's markdown as HTML. A single line end is swallowed; tables and fences are for the PC only (the
 * phone shows their source). HTML is text. Pictures are named and not loaded: nothing is requested. Links that
 * open the browser from DingTalk lead to the page itself.
 */
export function htmlOf(markdown: string, client: Client): string {
  return rendererFor(client).render(markdown);
}

function rendererFor(client: Client) {
  const renderer = new MarkdownIt({ html: false, breaks: false, linkify: false });
  if (client === 'phone') renderer.disable(['table', 'fence', 'code']);
  renderer.renderer.rules.softbreak = () => ' ';
  renderer.renderer.rules.image = (tokens, index) => pictureHtml(tokens[index]?.content ?? '');
  renderer.renderer.rules.link_open = (tokens, index) =>
    anchorStart(String(tokens[index]?.attrGet('href') ?? ''));
  return renderer;
}

/** A picture is shown by its words. */
export function pictureHtml(words: string): string {
  return `<span class="picture">🖼 ${escapeHtml(words)}</span>`;
}

/** The start of a link; an address that is not of the web leads nowhere. */
export function anchorStart(address: string): string {
  const target = targetIn(address);
  if (!/^https?:\/\//i.test(target)) return '<a>';
  return `<a href="${escapeHtml(target)}" target="_blank" rel="noopener noreferrer">`;
}

function targetIn(address: string): string {
  try {
    return linkTarget(address);
  } catch {
    return '';
  }
}

/** Text as HTML, for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
