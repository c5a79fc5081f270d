export const branchProtection = {
  aBranch: 'a branch',
  created: (who: string, branch: string) => `${who} protected ${branch}`,
  edited: (who: string, branch: string) => `${who} changed the protection of ${branch}`,
  deleted: (who: string, branch: string) => `${who} removed the protection of ${branch}`,
  settings: 'Settings',
};
