/** The text with `\n` as its line ends: GitHub's web form and files from Windows have `\r\n`. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
