export const label = {
  aLabel: '…',
  created: (who: string, it: string) => `${who} created label “${it}”`,
  edited: (who: string, it: string) => `${who} edited label “${it}”`,
  renamed: (who: string, from: string, it: string) => `${who} renamed label “${from}” to “${it}”`,
  deleted: (who: string, it: string) => `${who} deleted label “${it}”`,
  labels: 'Labels',
};
