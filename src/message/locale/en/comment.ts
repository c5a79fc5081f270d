/** `it` is an issue, a pull request or a discussion. */
export const comment = {
  created: (who: string, it: string) => `${who} commented on ${it}`,
  replied: (who: string, it: string) => `${who} replied in ${it}`,
  edited: (who: string, it: string) => `${who} edited a comment on ${it}`,
  deleted: (who: string, it: string) => `${who} deleted a comment on ${it}`,
  other: (who: string, it: string) => `${who} updated a comment on ${it}`,
  link: 'Comment',
  thread: { issue: 'Issue', pullRequest: 'Pull request', discussion: 'Discussion' },
};
