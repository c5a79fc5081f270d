import type { Markdown } from '../../dingtalk/markdown.ts';
import { plainOf } from '../../dingtalk/plain.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, authorOf, eventPage } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { issueThread, shortTitle, type Thread, threadOf, titled } from './thread.ts';
import { threadWords } from './thread.words.ts';

/** A comment on an issue or a pull request. */
export function issueCommentPage(renderContext: RenderContext): Page {
  return commentPage(renderContext, issueThread(renderContext));
}

export function discussionCommentPage(renderContext: RenderContext): Page {
  return commentPage(renderContext, threadOf(renderContext, 'discussion', 'discussion'));
}

/** Who commented where. The text of a deleted comment is not shown. */
function commentPage(renderContext: RenderContext, thread: Thread): Page {
  const { data, locale } = renderContext;
  const isGone = textAt(data, 'action') === 'deleted';
  const said = isGone ? undefined : markdownExcerptAt(renderContext, 'comment.body');
  return eventPage(renderContext, {
    headline: commentHeadline(renderContext, thread),
    shortHeadline:
      commentTitle(renderContext, thread, said) ??
      shortTitle(thread, (it) => commentLead(renderContext, it), renderContext.words),
    facts: [commenterOf(renderContext)],
    body: [said],
    links: isGone
      ? [[threadWords[locale].links[thread.kind], thread.url]]
      : [[commentWords[locale].link, textAt(data, 'comment.html_url') ?? thread.url]],
  });
}

/** `octocat replied on PR #42: Faster start` */
export function commentHeadline(renderContext: RenderContext, thread: Thread): string {
  return titled(commentLead(renderContext, thread.it), thread.title, renderContext.words);
}

function commentLead(renderContext: RenderContext, it: string): string {
  const { data, locale } = renderContext;
  const isReply = ['comment.in_reply_to_id', 'comment.parent_id'].some(
    (path) => textAt(data, path) !== undefined,
  );
  const { created, replied, edited, deleted, other } = commentWords[locale];
  const who = actorOf(renderContext);
  switch (textAt(data, 'action')) {
    case 'created':
      return isReply ? replied(who, it) : created(who, it);
    case 'edited':
      return edited(who, it);
    case 'deleted':
      return deleted(who, it);
    default:
      return other(who, it);
  }
}

/** `octocat on #42: Could this be loaded later?`: the words are the news. Undefined without words, and for an edit. */
export function commentTitle(
  renderContext: RenderContext,
  { number }: Pick<Thread, 'number'>,
  said: Markdown | undefined,
): string | undefined {
  const { data, words, locale } = renderContext;
  const [line = ''] = said === undefined ? [] : plainOf(said).split('\n', 1);
  const action = textAt(data, 'action');
  const isNew = action === 'created' || action === 'submitted';
  if (!isNew || number === undefined || line === '') return undefined;
  return words.labelled(commentWords[locale].title(actorOf(renderContext), number), shortened(line, 120));
}

/** The comment's author, if somebody else edited or deleted it. */
export function commenterOf(renderContext: RenderContext): string | undefined {
  const author = authorOf(renderContext, at(renderContext.data, 'comment'));
  return author && commentWords[renderContext.locale].of(author);
}

/** `it` is an issue, a pull request or a discussion. */
const en = {
  created: (who: string, it: string) => `${who} commented on ${it}`,
  replied: (who: string, it: string) => `${who} replied in ${it}`,
  edited: (who: string, it: string) => `${who} edited a comment on ${it}`,
  deleted: (who: string, it: string) => `${who} deleted a comment on ${it}`,
  other: (who: string, it: string) => `${who} updated a comment on ${it}`,
  /** Before the first words of the comment. */
  title: (who: string, number: string) => `${who} on #${number}`,
  /** Whose comment it is, if somebody else did it. */
  of: (who: string) => `${who}'s comment`,
  link: 'Comment',
};

const zhCN: typeof en = {
  created: (who, it) => han`${who} 评论了 ${it}`,
  replied: (who, it) => han`${who} 回复了 ${it}`,
  edited: (who, it) => han`${who} 编辑了 ${it} 的评论`,
  deleted: (who, it) => han`${who} 删除了 ${it} 的评论`,
  other: (who, it) => han`${who} 更新了 ${it} 的评论`,
  title: (who, number) => han`${who} 评论 #${number}`,
  of: (who) => han`${who} 的评论`,
  link: '查看评论',
};

export const commentWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
