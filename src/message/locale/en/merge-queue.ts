/** `it` is a pull request. */
export const mergeQueue = {
  checking: (it: string) => `Merge queue checks ${it}`,
  merged: (it: string) => `Merge queue merged ${it}`,
  invalidated: (it: string) => `Merge queue gave up on ${it}`,
  left: (it: string) => `Merge queue let go of ${it}`,
  into: (branch: string) => `into ${branch}`,
};
