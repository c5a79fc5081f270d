import { code } from '../../dingtalk/markdown.ts';
import { textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { messageParts, shortSha } from './commit.ts';
import { eventPage, eventPageWords, repositoryUrl } from './event-page.ts';
import { branchName } from './ref.ts';
import { titled } from './thread.ts';
import { threadWords } from './thread.words.ts';

/** A pull request entered or left the merge queue of a branch. */
export function mergeGroupPage(renderContext: RenderContext): Page {
  const { data, words, locale } = renderContext;
  const group = 'merge_group';
  const number = textAt(data, `${group}.head_ref`)?.match(/\/pr-(\d{1,12})-/)?.[1];
  const it = threadWords[locale].pullRequest(number);
  const base = branchName(textAt(data, `${group}.base_ref`) ?? '');
  const { subject } = messageParts(textAt(data, `${group}.head_commit.message`) ?? '');
  const sha = textAt(data, `${group}.head_sha`);
  const shown = shortSha(sha);
  return eventPage(renderContext, {
    severity: textAt(data, 'reason') === 'invalidated' ? 'warning' : undefined,
    headline: titled(leadFor(renderContext, it), subject?.replace(` (#${number})`, ''), words),
    facts: [base === '' ? undefined : mergeQueueWords[locale].into(base), shown && code(shown)],
    links: [
      [threadWords[locale].links.pullRequest, number && repositoryUrl(renderContext, 'pull', number)],
      [eventPageWords[locale].commit, shown && sha && repositoryUrl(renderContext, 'commit', sha)],
    ],
  });
}

function leadFor({ data, locale }: RenderContext, it: string): string {
  const { checking, merged, invalidated, left } = mergeQueueWords[locale];
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

/** `it` is a pull request. */
const en = {
  checking: (it: string) => `${it} is in the merge queue, checks running`,
  merged: (it: string) => `Merge queue merged ${it}`,
  invalidated: (it: string) => `Merge queue could not merge ${it}`,
  left: (it: string) => `Merge queue removed ${it}`,
  into: (branch: string) => `into ${branch}`,
};

const zhCN: typeof en = {
  checking: (it) => han`合并队列正在检查 ${it}`,
  merged: (it) => han`合并队列已合并 ${it}`,
  invalidated: (it) => han`合并队列未能合并 ${it}`,
  left: (it) => han`合并队列已移除 ${it}`,
  into: (branch) => han`目标分支 ${branch}`,
};

const mergeQueueWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
