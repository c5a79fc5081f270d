/** Converts line ends to `\n`: GitHub's web form and files from Windows use `\r\n`. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
