/** Words for deployments; `what` is a branch, tag or commit. */
export const deployment = {
  states: {
    success: (what: string, where: string) => `${what} deployed to ${where}`,
    failure: (what: string, where: string) => `Deploying ${what} to ${where} failed`,
    error: (what: string, where: string) => `Deploying ${what} to ${where} ended in an error`,
    in_progress: (what: string, where: string) => `Deploying ${what} to ${where}`,
    queued: (what: string, where: string) => `Deploying ${what} to ${where} is queued`,
    pending: (what: string, where: string) => `Deploying ${what} to ${where} is pending`,
    waiting: (what: string, where: string) => `Deploying ${what} to ${where} waits for approval`,
    inactive: (what: string, where: string) => `${what} is no longer active on ${where}`,
    created: (what: string, where: string) => `Deploying ${what} to ${where} was requested`,
  },
  other: (what: string, where: string, state: string) => `Deploying ${what} to ${where}: ${state}`,
  /** What and where nobody says. */
  something: 'a commit',
  somewhere: 'an environment',
  log: 'Log',
};
