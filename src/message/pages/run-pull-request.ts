import { code, type Markdown, md, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import type { PullRequest, WorkflowRun } from '../../workflow/workflow-run.ts';
import type { RenderContext } from '../render-context.ts';
import { workflowRunWords } from './workflow-run.words.ts';

const maxNameChars = 60;

/** `contrib:main`: a fork's branch with its owner, as GitHub shows it; '' if unknown. */
export function headOf({ head, headOwner }: PullRequest, maxChars: number): string {
  return shortened(
    head === undefined || headOwner === undefined ? (head ?? '') : `${headOwner}:${head}`,
    maxChars,
  );
}

/** `contrib:main` → `main`; undefined if either is unknown, except for a fork's branch. */
export function branchesOf(pullRequest: PullRequest): Markdown | undefined {
  const { head, headOwner, base } = pullRequest;
  if (head === undefined || (base === undefined && headOwner === undefined)) return undefined;
  const from = code(headOf(pullRequest, maxNameChars));
  return base === undefined ? from : md`${from} → ${code(shortened(base, maxNameChars))}`;
}

/** Says that the branch itself is not affected, for a fork's branch of the same name as its base. */
export function unaffectedIn(
  { data, locale }: RenderContext,
  { outcome, pullRequest }: WorkflowRun,
): Markdown | undefined {
  if (outcome !== 'failure' || pullRequest?.headOwner === undefined) return undefined;
  const { head, base = textAt(data, 'repository.default_branch') } = pullRequest;
  if (head === undefined || head !== base) return undefined;
  return text(workflowRunWords[locale].notAffected(shortened(head, maxNameChars)));
}
