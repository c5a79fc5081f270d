export const repository = {
  aRepository: 'a repository',
  forked: (who: string, it: string) => `${who} forked ${it}`,
  as: (fork: string) => `as ${fork}`,
  forks: (count: number) => (count === 1 ? '1 fork' : `${count.toLocaleString('en')} forks`),
  fork: 'Fork',
  starred: (who: string, it: string) => `${who} starred ${it}`,
  stars: (count: number) => (count === 1 ? '1 star' : `${count.toLocaleString('en')} stars`),
  madePublic: (it: string) => `${it} is public now`,
  publicBy: (who: string) => `made public by ${who}`,
};
