/**
 * `push` for `com.github.push`, `pull_request` for `com.github.pull_request.opened`; undefined for other
 * events.
 */
export function githubEventOf(event: { readonly type: string }): string | undefined {
  return /^com\.github\.([^.]+)/.exec(event.type)?.[1];
}
