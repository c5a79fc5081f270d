import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, textAt } from '../reader.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { newsPage } from './news.ts';
import { actorOf, authorOf } from './people.ts';
import { issueThread, type Thread, threadOf, titled } from './thread.ts';

/** A comment on an issue or a pull request. */
export function issueCommentPage(occasion: Occasion): Promise<Page> {
  return commentPage(occasion, issueThread(occasion));
}

export function discussionCommentPage(occasion: Occasion): Promise<Page> {
  return commentPage(occasion, threadOf(occasion, 'discussion', 'discussion'));
}

/** Who said what, where; what was deleted is not said again. */
async function commentPage(occasion: Occasion, thread: Thread): Promise<Page> {
  const { data, words } = occasion;
  const isGone = textAt(data, 'action') === 'deleted';
  return newsPage(occasion, {
    headline: commentHeadline(occasion, thread),
    facts: [commenterOf(occasion)],
    body: [isGone ? undefined : await markdownExcerptAt(occasion, 'comment.body')],
    links: isGone
      ? [[words.comment.thread[thread.kind], thread.url]]
      : [[words.comment.link, textAt(data, 'comment.html_url') ?? thread.url]],
  });
}

/** `octocat replied on PR #42: Faster start` */
export function commentHeadline(occasion: Occasion, thread: Thread): string {
  const { data, words } = occasion;
  const isReply = ['comment.in_reply_to_id', 'comment.parent_id'].some(
    (path) => textAt(data, path) !== undefined,
  );
  const { created, replied, edited, deleted, other } = words.comment;
  const tellings: Readonly<Record<string, typeof other>> = {
    created: isReply ? replied : created,
    edited,
    deleted,
  };
  const action = textAt(data, 'action') ?? '';
  const telling = (Object.hasOwn(tellings, action) ? tellings[action] : undefined) ?? other;
  return titled(telling(actorOf(occasion), thread.it), thread.title, words);
}

/** Whose comment it is, when somebody else edited or deleted it. */
export function commenterOf(occasion: Occasion): string | undefined {
  const author = authorOf(occasion, at(occasion.data, 'comment'));
  return author && occasion.words.news.by(author);
}
