/**
 * A line with a robot's custom keyword if these texts do not contain it, else ''. Compares exactly, as
 * DingTalk does.
 */
export function missingKeyword(keyword: string | undefined, ...texts: readonly string[]): string {
  if (keyword === undefined) return '';
  return texts.some((text) => text.includes(keyword)) ? '' : keyword;
}
