import { code } from '../../markdown/markdown.ts';
import type { Page } from '../../message.ts';
import type { RenderContext } from '../../render-context.ts';
import { textAt } from '../data-path.ts';
import { messageParts, shortSha } from './commit.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { branchName } from './ref.ts';
import { titled } from './thread.ts';

/** A pull request entered or left the merge queue of a branch. */
export function mergeGroupPage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const group = 'merge_group';
  const number = /\/pr-(\d{1,12})-/.exec(textAt(data, `${group}.head_ref`) ?? '')?.[1];
  const it = words.thread.pullRequest(number);
  const base = branchName(textAt(data, `${group}.base_ref`) ?? '');
  const { subject } = messageParts(textAt(data, `${group}.head_commit.message`) ?? '');
  const sha = textAt(data, `${group}.head_sha`);
  const shown = shortSha(sha);
  return eventPage(renderContext, {
    severity: isInvalidated(data) ? 'warning' : undefined,
    headline: titled(leadFor(renderContext, it), subject?.replace(` (#${number})`, ''), words),
    facts: [base === '' ? undefined : words.mergeQueue.into(base), shown && code(shown)],
    links: [
      [words.comment.thread.pullRequest, number && repositoryUrl(renderContext, 'pull', number)],
      [words.common.commit, shown && sha && repositoryUrl(renderContext, 'commit', sha)],
    ],
  });
}

function isInvalidated(data: unknown): boolean {
  return textAt(data, 'action') === 'destroyed' && textAt(data, 'reason') === 'invalidated';
}

function leadFor({ data, words }: RenderContext, it: string): string {
  const { checking, merged, invalidated, left } = words.mergeQueue;
  if (textAt(data, 'action') !== 'destroyed') return checking(it);
  switch (textAt(data, 'reason')) {
    case 'merged':
      return merged(it);
    case 'invalidated':
      return invalidated(it);
    default:
      return left(it);
  }
}
