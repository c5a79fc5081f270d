/** Actions that only issues have; the others are those of a thread. */
export const issue = {
  plain: {
    closed_not_planned: (who: string, it: string) => `${who} closed ${it} as not planned`,
    closed_duplicate: (who: string, it: string) => `${who} closed ${it} as a duplicate`,
  },
  named: {},
  assignedTo: (whom: string) => `assigned to ${whom}`,
};
