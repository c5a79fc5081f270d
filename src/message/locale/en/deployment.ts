/** Words for deployments; `what` is a branch, tag or commit. */
export const deployment = {
  states: {
    success: (what: string, where: string) => `${what} deployed to ${where}`,
    failure: (what: string, where: string) => `Deploying ${what} to ${where} failed`,
    error: (what: string, where: string) => `Error while deploying ${what} to ${where}`,
    in_progress: (what: string, where: string) => `Deploying ${what} to ${where}`,
    queued: (what: string, where: string) => `Deployment of ${what} to ${where} is queued`,
    pending: (what: string, where: string) => `Deployment of ${what} to ${where} is pending`,
    waiting: (what: string, where: string) => `Approval needed to deploy ${what} to ${where}`,
    inactive: (what: string, where: string) => `${what} is no longer active on ${where}`,
    created: (what: string, where: string) => `Deployment of ${what} to ${where} requested`,
  },
  other: (what: string, where: string, state: string) => `Deployment of ${what} to ${where}: ${state}`,
  /** If neither target nor place is known. */
  something: 'a commit',
  somewhere: 'an environment',
  log: 'Log',
};
