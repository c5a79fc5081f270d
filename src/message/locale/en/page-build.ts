/** GitHub Pages. */
export const pageBuild = {
  built: 'Pages site built',
  errored: 'Pages site failed to build',
  pushedBy: (who: string) => `pushed by ${who}`,
  building: 'Pages site is being built',
};
