/** GitHub Packages; `it` is a package and its version. */
export const registry = {
  aPackage: 'A package',
  published: (it: string) => `${it} published`,
  updated: (it: string) => `${it} updated`,
  by: (who: string) => `by ${who}`,
  link: 'Package',
};
