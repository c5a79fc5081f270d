/**
 * A line for a robot's custom keyword, when DingTalk would not find it in these texts; else ''. The
 * comparison is exact.
 */
export function missingKeyword(keyword: string | undefined, ...texts: readonly string[]): string {
  if (keyword === undefined || keyword === '') return '';
  return texts.some((text) => text.includes(keyword)) ? '' : keyword;
}
