import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, textAt } from '../reader.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { authorOf, nameOf } from './people.ts';
import { actionOf, formerTitle, threadHeadline, threadOf } from './thread.ts';

/** What became of a discussion: what was asked, what was the answer. */
export async function discussionPage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const thread = threadOf(occasion, 'discussion', 'discussion');
  const action = actionOf(occasion);
  const isNew = action === 'created';
  const isAnswered = action === 'answered';
  const author = isAnswered ? nameOf(at(data, 'answer.user')) : authorOf(occasion, thread.object);
  const category = textAt(data, 'discussion.category.name');
  return newsPage(occasion, {
    headline: threadHeadline(occasion, thread, [words.discussion, words.thread], action),
    facts: [
      isNew && category ? shortened(category, 60) : undefined,
      author && (isAnswered ? words.discussion.answerBy(author) : words.news.by(author)),
    ],
    body: [
      isNew ? await markdownExcerptAt(occasion, 'discussion.body') : undefined,
      isAnswered ? await markdownExcerptAt(occasion, 'answer.body') : undefined,
      formerTitle(occasion),
    ],
    links: [
      [words.discussion.answer, isAnswered ? textAt(data, 'answer.html_url') : undefined],
      action === 'deleted'
        ? [words.news.repository, repositoryUrl(occasion)]
        : [words.comment.thread.discussion, textAt(data, 'changes.new_discussion.html_url') ?? thread.url],
    ],
  });
}
