import { asCount, asList, asObject, asText, withoutUndefined } from '../json.ts';
import { readLogin } from './run-record.ts';
import type { Suspect } from './workflow-run.ts';

/** The commits between two others. */
export interface CommitRange {
  /** Newest first. GitHub lists at most 250, the oldest ones. */
  readonly commits: readonly Suspect[];
  readonly total: number;
  /** True if the branch does not contain the earlier commit any more: after a force push. */
  readonly isRewritten: boolean;
}

/** Both are the same commit. */
export const emptyRange: CommitRange = { commits: [], total: 0, isRewritten: false };

/** GitHub does not know the earlier commit any more. */
export const rewrittenRange: CommitRange = { commits: [], total: 0, isRewritten: true };

/** The range in a response; undefined if it is not one. Source: docs.github.com, REST API, "Compare two commits". */
export function readCommitRange(answer: unknown): CommitRange | undefined {
  const comparison = asObject(answer);
  if (!Array.isArray(comparison?.commits)) return undefined;
  const commits = comparison.commits.map(readSuspect).filter((commit) => commit !== undefined);
  return {
    commits: commits.reverse(),
    total: asCount(comparison.total_commits) ?? commits.length,
    isRewritten: comparison.status === 'diverged' || comparison.status === 'behind',
  };
}

/**
 * The pull request whose merge is the only suspect, by what GitHub writes when it merges: `Faster start (#42)` for
 * one commit, `Merge pull request #42 from …` for a push with its commits.
 */
export function findSuspectPullRequest(
  { commits, total, isRewritten }: CommitRange,
  { sha, isOnePush }: { readonly sha: string; readonly isOnePush: boolean },
): number | undefined {
  const [newest] = commits;
  if (isRewritten || newest === undefined || newest.sha !== sha || total > commits.length) return undefined;
  const merged = /^Merge pull request #(\d{1,9}) from /.exec(newest.subject ?? '')?.[1];
  const squashed = /\(#(\d{1,9})\)$/.exec(newest.subject ?? '')?.[1];
  const isAlone = total === 1;
  if (merged !== undefined && newest.isMerge && (isAlone || isOnePush)) return Number(merged);
  return squashed !== undefined && isAlone && !newest.isMerge ? Number(squashed) : undefined;
}

function readSuspect(value: unknown): Suspect | undefined {
  const record = asObject(value);
  const sha = asText(record?.sha);
  if (record === undefined || sha === undefined) return undefined;
  const commit = asObject(record.commit);
  const login = readLogin(record.author);
  return withoutUndefined({
    sha,
    subject: asText(commit?.message)?.split('\n', 1)[0],
    author: asText(asObject(commit?.author)?.name),
    login,
    url: asText(record.html_url),
    isBot: asObject(record.author)?.type === 'Bot' || (login?.endsWith('[bot]') ?? false),
    isMerge: asList(record.parents).length > 1,
  });
}
