export const project = {
  aName: '…',
  project: (name: string) => `project ${name}`,
  column: (name: string) => `project column ${name}`,
  card: 'a project card',
  /** `it` is one of the three above. */
  did: {
    created: (who: string, it: string) => `${who} created ${it}`,
    edited: (who: string, it: string) => `${who} edited ${it}`,
    closed: (who: string, it: string) => `${who} closed ${it}`,
    reopened: (who: string, it: string) => `${who} reopened ${it}`,
    moved: (who: string, it: string) => `${who} moved ${it}`,
    converted: (who: string, it: string) => `${who} turned ${it} into an issue`,
    deleted: (who: string, it: string) => `${who} deleted ${it}`,
  },
  link: 'Project',
  links: 'Projects',
  issue: 'Issue',
};
