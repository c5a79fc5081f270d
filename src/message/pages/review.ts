import { code, type Markdown } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { commenterOf, commentHeadline, commentTitle, commentWords } from './comment.ts';
import { actorOf, authorOf, eventPage, eventPageWords, nameOf } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { pullRequestState, pullRequestWords } from './pull-request.ts';
import { shortTitle, threadOf, titled } from './thread.ts';
import { threadWords } from './thread.words.ts';

/** A review of a pull request: what it decides, and its text. */
export function reviewPage(renderContext: RenderContext): Page {
  const { data, words, locale } = renderContext;
  const thread = threadOf(renderContext, 'pullRequest', 'pull_request');
  const author = authorOf(renderContext, thread.object);
  const said = markdownExcerptAt(renderContext, 'review.body');
  return eventPage(renderContext, {
    severity: asksForChanges(data) ? 'warning' : undefined,
    sign: asksForChanges(data) ? '✋' : undefined,
    headline: titled(leadFor(renderContext, thread.it), thread.title, words),
    shortHeadline:
      textAt(data, 'review.state')?.toLowerCase() === 'commented'
        ? commentTitle(renderContext, thread, said)
        : shortTitle(thread, (it) => leadFor(renderContext, it), words),
    facts: [author && threadWords[locale].of.pullRequest(author), ...pullRequestState(renderContext)],
    body: [said],
    links: [
      [reviewWords[locale].links.review, textAt(data, 'review.html_url') ?? thread.url],
      [pullRequestWords[locale].links.files, thread.url && `${thread.url}/files`],
    ],
  });
}

/** A comment on a line of a pull request: its place and text. */
export function reviewCommentPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const thread = threadOf(renderContext, 'pullRequest', 'pull_request');
  const isGone = textAt(data, 'action') === 'deleted';
  const said = isGone ? undefined : markdownExcerptAt(renderContext, 'comment.body');
  return eventPage(renderContext, {
    headline: commentHeadline(renderContext, thread),
    shortHeadline: commentTitle(renderContext, thread, said),
    facts: [placeOf(data), commenterOf(renderContext)],
    body: [said],
    links: isGone
      ? [[threadWords[locale].links[thread.kind], thread.url]]
      : [[commentWords[locale].link, textAt(data, 'comment.html_url') ?? thread.url]],
  });
}

function asksForChanges(data: unknown): boolean {
  const action = textAt(data, 'action');
  if (action === 'edited' || action === 'dismissed') return false;
  return textAt(data, 'review.state')?.toLowerCase() === 'changes_requested';
}

function leadFor(renderContext: RenderContext, it: string): string {
  const { data, locale } = renderContext;
  const who = actorOf(renderContext);
  const { approved, changesRequested, commented, edited, dismissed, withdrawn } = reviewWords[locale];
  const action = textAt(data, 'action');
  if (action === 'edited') return edited(who, it);
  if (action === 'dismissed') {
    const isOwn = textAt(data, 'review.user.login') === textAt(data, 'sender.login');
    return isOwn
      ? withdrawn(who, it)
      : dismissed(who, it, nameOf(at(data, 'review.user')) ?? eventPageWords[locale].someone);
  }
  switch (textAt(data, 'review.state')?.toLowerCase()) {
    case 'approved':
      return approved(who, it);
    case 'changes_requested':
      return changesRequested(who, it);
    default:
      return commented(who, it);
  }
}

/** `src/queue.ts:12`: the line in the new version, else in the old one. */
function placeOf(data: unknown): Markdown | undefined {
  const path = textAt(data, 'comment.path');
  if (path === undefined) return undefined;
  const line = textAt(data, 'comment.line') ?? textAt(data, 'comment.original_line');
  return code(line === undefined ? shortened(path, 120) : `${shortened(path, 120)}:${line}`);
}

const en = {
  approved: (who: string, it: string) => `${who} approved ${it}`,
  changesRequested: (who: string, it: string) => `${who} requested changes on ${it}`,
  commented: (who: string, it: string) => `${who} reviewed ${it}`,
  edited: (who: string, it: string) => `${who} edited a review of ${it}`,
  dismissed: (who: string, it: string, whose: string) => `${who} dismissed ${whose}'s review of ${it}`,
  withdrawn: (who: string, it: string) => `${who} withdrew a review of ${it}`,
  links: { review: 'Review' },
};

const zhCN: typeof en = {
  approved: (who, it) => han`${who} 批准了 ${it}`,
  changesRequested: (who, it) => han`${who} 要求修改 ${it}`,
  commented: (who, it) => han`${who} 评审了 ${it}`,
  edited: (who, it) => han`${who} 编辑了对 ${it} 的评审`,
  dismissed: (who, it, whose) => han`${who} 撤销了 ${whose} 对 ${it} 的评审`,
  withdrawn: (who, it) => han`${who} 撤回了对 ${it} 的评审`,
  links: { review: '查看评审' },
};

const reviewWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
