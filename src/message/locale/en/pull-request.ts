const plain = {
  draftOpened: (who: string, it: string) => `${who} opened draft ${it}`,
  merged: (who: string, it: string) => `${who} merged ${it}`,
  closed: (who: string, it: string) => `${who} closed ${it} without merging`,
  synchronize: (who: string, it: string) => `${who} pushed to ${it}`,
  rebased: (who: string, it: string) => `${who} changed the base of ${it}`,
  ready_for_review: (_who: string, it: string) => `${it} is ready for review`,
  converted_to_draft: (who: string, it: string) => `${who} turned ${it} back into a draft`,
  review_requested: (who: string, it: string) => `${who} asked for a review of ${it}`,
  review_request_removed: (who: string, it: string) => `${who} withdrew a review request on ${it}`,
  enqueued: (_who: string, it: string) => `${it} joined the merge queue`,
  dequeued: (_who: string, it: string) => `${it} left the merge queue`,
  auto_merge_enabled: (who: string, it: string) => `${who} set ${it} to merge automatically`,
  auto_merge_disabled: (who: string, it: string) => `${who} stopped ${it} from merging automatically`,
};

const named = {
  review_requested: (who: string, it: string, whom: string) => `${who} asked ${whom} to review ${it}`,
  review_request_removed: (who: string, it: string, whom: string) =>
    `${who} no longer asks ${whom} to review ${it}`,
};

/** Actions that only pull requests have; the others are those of a thread. */
export const pullRequest = {
  plain,
  named,
  size: (added: number, removed: number, files: number) =>
    `+${added.toLocaleString('en')} −${removed.toLocaleString('en')} in ${
      files === 1 ? '1 file' : `${files.toLocaleString('en')} files`
    }`,
  /** Why the merge queue removed it: GitHub's `reason`. */
  dequeued: {
    ALREADY_MERGED: 'already merged',
    BRANCH_PROTECTIONS: 'a branch protection is not met',
    CI_FAILURE: 'checks failed',
    CI_TIMEOUT: 'checks took too long',
    GIT_TREE_INVALID: 'the merge is broken',
    INVALID_MERGE_COMMIT: 'the merge is broken',
    MANUAL: 'taken out by hand',
    MERGE: 'merged',
    MERGE_CONFLICT: 'conflicts with the base',
    QUEUE_CLEARED: 'the queue was cleared',
    ROLL_BACK: 'rolled back',
  },
  links: { review: 'Review', files: 'Files', pullRequest: 'Pull request' },
};
