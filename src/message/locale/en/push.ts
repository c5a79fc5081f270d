/** Commits, branches and tags. `it` is what `ref` gives, `branch` its name alone. */
export const push = {
  ref: (type: 'branch' | 'tag', name: string) => (name === '' ? `a ${type}` : `${type} ${name}`),
  one: (who: string, branch: string) => (branch === '' ? `${who} pushed` : `${who} pushed to ${branch}`),
  many: (who: string, branch: string, count: number) =>
    `${who} pushed ${count.toLocaleString('en')} commits${branch === '' ? '' : ` to ${branch}`}`,
  createdWith: (who: string, it: string, count: number) =>
    `${who} created ${it} with ${count.toLocaleString('en')} commits`,
  forced: (who: string, branch: string) => `${who} force-pushed to ${branch}`,
  forcedMany: (who: string, branch: string, count: number) =>
    `${who} force-pushed ${count.toLocaleString('en')} commits to ${branch}`,
  created: (who: string, it: string) => `${who} created ${it}`,
  deleted: (who: string, it: string) => `${who} deleted ${it}`,
  moved: (who: string, it: string) => `${who} moved ${it}`,
  rewritten: 'history rewritten',
  last: 'last at',
  older: (count: number) =>
    count === 1 ? 'and 1 older commit' : `and ${count.toLocaleString('en')} older commits`,
  /** Words of links. */
  open: { branch: 'Branch', tag: 'Tag' },
  lastCommit: 'Last commit',
};
