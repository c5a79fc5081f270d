/** Untrusted text inside a line of DingTalk markdown: nothing in it is markup, a link, an image, HTML or a mention. */
export function escapeInline(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>&|~@]/g, '\\$&');
}
