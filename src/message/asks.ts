import type { EventGroup } from './event-group.ts';
import { needsAuthor } from './mentions/mentions.ts';
import { usesWorkflowRun } from './template/uses-run.ts';

/** What the messages of the groups need from GitHub. */
export interface Asks {
  readonly mayAskGitHub: boolean;
  readonly needsAuthor: (names: readonly string[], mayHaveFailed: boolean) => boolean;
}

/** What one group needs, all of them need. */
export function asksOf(groups: readonly EventGroup[]): Asks {
  const authors = groups.map(({ message }) => needsAuthor(message.mentions));
  return {
    mayAskGitHub: groups.some(({ message }) => usesWorkflowRun(message)),
    needsAuthor: (names, mayHaveFailed) => authors.some((isNeeded) => isNeeded(names, mayHaveFailed)),
  };
}
