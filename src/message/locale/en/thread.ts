const plain = {
  opened: (who: string, it: string) => `${who} opened ${it}`,
  closed: (who: string, it: string) => `${who} closed ${it}`,
  reopened: (who: string, it: string) => `${who} reopened ${it}`,
  edited: (who: string, it: string) => `${who} edited ${it}`,
  renamed: (who: string, it: string) => `${who} renamed ${it}`,
  deleted: (who: string, it: string) => `${who} deleted ${it}`,
  pinned: (who: string, it: string) => `${who} pinned ${it}`,
  unpinned: (who: string, it: string) => `${who} unpinned ${it}`,
  locked: (who: string, it: string) => `${who} locked ${it}`,
  unlocked: (who: string, it: string) => `${who} unlocked ${it}`,
  taken: (who: string, it: string) => `${who} took on ${it}`,
  dropped: (who: string, it: string) => `${who} let go of ${it}`,
  transferred: (who: string, it: string) => `${who} moved ${it} to another repository`,
  untyped: (who: string, it: string) => `${who} removed the type of ${it}`,
};

const named = {
  assigned: (who: string, it: string, whom: string) => `${who} assigned ${it} to ${whom}`,
  unassigned: (who: string, it: string, whom: string) => `${who} unassigned ${whom} from ${it}`,
  labeled: (who: string, it: string, label: string) => `${who} labeled ${it} “${label}”`,
  unlabeled: (who: string, it: string, label: string) => `${who} removed “${label}” from ${it}`,
  milestoned: (who: string, it: string, milestone: string) => `${who} planned ${it} for ${milestone}`,
  demilestoned: (who: string, it: string, milestone: string) => `${who} took ${it} out of ${milestone}`,
  transferred: (who: string, it: string, repository: string) => `${who} moved ${it} to ${repository}`,
  typed: (who: string, it: string, type: string) => `${who} set the type of ${it} to ${type}`,
};

/** What people do to issues, pull requests and discussions alike; `it` is one of the first three. */
export const thread = {
  issue: (number: string | undefined) => (number === undefined ? 'an issue' : `issue #${number}`),
  pullRequest: (number: string | undefined) => (number === undefined ? 'a PR' : `PR #${number}`),
  discussion: (number: string | undefined) =>
    number === undefined ? 'a discussion' : `discussion #${number}`,
  plain,
  named,
  other: (who: string, it: string) => `${who} updated ${it}`,
  formerly: (title: string) => `was: ${title}`,
  openFor: (duration: string) => `open for ${duration}`,
};
