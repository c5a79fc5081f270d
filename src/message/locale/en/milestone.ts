export const milestone = {
  aMilestone: '…',
  did: {
    created: (who: string, it: string) => `${who} created milestone ${it}`,
    opened: (who: string, it: string) => `${who} reopened milestone ${it}`,
    closed: (who: string, it: string) => `${who} closed milestone ${it}`,
    edited: (who: string, it: string) => `${who} edited milestone ${it}`,
    deleted: (who: string, it: string) => `${who} deleted milestone ${it}`,
  },
  progress: (done: number, all: number) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done`,
  due: (date: string) => `due ${date}`,
  link: 'Milestone',
  links: 'Milestones',
};
