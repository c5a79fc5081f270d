/** Words that more than one message uses. */
export const common = {
  /** A deleted account. */
  someone: 'Someone',
  by: (who: string) => `by ${who}`,
  files: (count: number) => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`),
  /** Words of links. */
  repository: 'Repository',
  commit: 'Commit',
  compare: 'Compare',
};
