import { code, type Markdown } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, textAt } from '../reader.ts';
import { commenterOf, commentHeadline } from './comment.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { newsPage } from './news.ts';
import { actorOf, authorOf, nameOf } from './people.ts';
import { threadOf, titled } from './thread.ts';

/** A review of a pull request: its verdict, its words. */
export async function reviewPage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const thread = threadOf(occasion, 'pullRequest', 'pull_request');
  const author = authorOf(occasion, thread.object);
  return newsPage(occasion, {
    headline: titled(verdictOn(thread.it, occasion), thread.title, words),
    facts: [author && words.news.by(author)],
    body: [await markdownExcerptAt(occasion, 'review.body')],
    links: [
      [words.review.links.review, textAt(data, 'review.html_url') ?? thread.url],
      [words.pullRequest.links.files, thread.url && `${thread.url}/files`],
    ],
  });
}

/** A comment on a line of a pull request: the place, the words. */
export async function reviewCommentPage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const thread = threadOf(occasion, 'pullRequest', 'pull_request');
  const isGone = textAt(data, 'action') === 'deleted';
  return newsPage(occasion, {
    headline: commentHeadline(occasion, thread),
    facts: [placeOf(data), commenterOf(occasion)],
    body: [isGone ? undefined : await markdownExcerptAt(occasion, 'comment.body')],
    links: isGone
      ? [[words.comment.thread[thread.kind], thread.url]]
      : [[words.comment.link, textAt(data, 'comment.html_url') ?? thread.url]],
  });
}

function verdictOn(it: string, occasion: Occasion): string {
  const { data, words } = occasion;
  const who = actorOf(occasion);
  const { approved, changesRequested, commented, edited, dismissed, withdrawn } = words.review;
  const action = textAt(data, 'action');
  if (action === 'edited') return edited(who, it);
  if (action === 'dismissed') {
    const isOwn = textAt(data, 'review.user.login') === textAt(data, 'sender.login');
    return isOwn
      ? withdrawn(who, it)
      : dismissed(who, it, nameOf(at(data, 'review.user')) ?? words.news.someone);
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

/** `src/queue.ts:12`, the line as it is now, else as it was. */
function placeOf(data: unknown): Markdown | undefined {
  const path = textAt(data, 'comment.path');
  if (path === undefined) return undefined;
  const line = textAt(data, 'comment.line') ?? textAt(data, 'comment.original_line');
  return code(line === undefined ? shortened(path, 120) : `${shortened(path, 120)}:${line}`);
}
