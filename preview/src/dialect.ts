import { Marked } from 'marked';
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

/** Marked has half the size of the parser that src/ uses for notes. */
function rendererFor(client: Client): { render(markdown: string): string } {
  const marked = new Marked({ gfm: true, breaks: false });
  if (client === 'phone') marked.use({ tokenizer: { table: nothing, fences: nothing, code: nothing } });
  marked.use({
    renderer: {
      text(token) {
        return 'tokens' in token && token.tokens
          ? this.parser.parseInline(token.tokens)
          : textHtml(token.text);
      },
      br: () => '<br>\n',
      codespan: ({ text }) => `<code>${contentHtml(text)}</code>`,
      html: ({ text }) => textHtml(text),
      listitem({ loose, tokens }) {
        return `<li>${loose ? '\n' : ''}${this.parser.parse(tokens)}</li>\n`;
      },
      image: ({ text }) => pictureHtml(text),
      link({ href, tokens }) {
        return `${anchorStart(href)}${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  return { render: (markdown) => marked.parse(markdown, { async: false }) };
}

/** For a rule that is off. */
function nothing(): undefined {}

/** Text as HTML, whose references to characters stay what they are. A single line end is a space. */
function textHtml(text: string): string {
  const parts = text
    .replaceAll(/\s*\n\s*/g, ' ')
    .split(/(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/i);
  return parts.map((part, index) => (index % 2 === 1 ? part : contentHtml(part))).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML between tags. */
function contentHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => references[char] ?? char);
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
