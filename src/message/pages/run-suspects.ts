import { join, lines, type Markdown, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import type { Suspect, WorkflowRun } from '../../workflow/workflow-run.ts';
import type { RenderContext } from '../render-context.ts';
import { shortSha } from './commit.ts';
import { workflowRunWords } from './workflow-run.words.ts';

const maxSuspects = 5;
const maxSubjectChars = 100;
const maxNameChars = 40;

/** `3 commits since the last green run #127`, and the first five that are not quoted already. */
export function suspectsOf(
  { words, link, locale }: RenderContext,
  { suspects, change, commit, run }: WorkflowRun,
): Markdown | undefined {
  const since = change.lastGreen?.number;
  if (suspects === undefined || since === undefined) return undefined;
  const { total, commits, isRewritten } = suspects;
  const runWords = workflowRunWords[locale];
  if (isRewritten) return text(runWords.rewrittenSince(since));
  if (total === 0) return text(runWords.unchangedSince(since));
  const isQuoted = ({ sha }: Suspect) => sha === commit?.sha && run.event !== 'schedule';
  if (total === 1 && commits.every(isQuoted)) return undefined;
  // Beyond GitHub's limit the newest commits are not listed, so the listed ones say little.
  const others = total > commits.length ? [] : commits.filter((suspect) => !isQuoted(suspect));
  const shown = others.slice(0, maxSuspects);
  const lineOf = ({ sha, subject, author, login, url, isBot, isMerge }: Suspect) =>
    join(
      ' · ',
      join(' ', link(shortSha(sha) ?? '', url), shortened(subject ?? '', maxSubjectChars)),
      shortened(author ?? login ?? '', maxNameChars) || undefined,
      isBot ? runWords.bot : undefined,
      isMerge ? runWords.merge : undefined,
    );
  return lines(
    runWords.commitsSince(total, since),
    ...shown.map(lineOf),
    others.length > shown.length ? words.more(others.length - shown.length) : undefined,
  );
}
