/** Takes the place of what asks GitHub, Gitea and Forgejo: nothing is asked, since the page answers itself. */
export function connectToGitHub(): Promise<never> {
  return Promise.reject(new TypeError('the page asks nobody'));
}

export const connectToGitea = connectToGitHub;
export const openFetcher = connectToGitHub;
export const getOctokit = connectToGitHub;
