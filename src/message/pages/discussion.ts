import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { discussionWords } from './discussion.words.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { eventPageWords } from './event-page.words.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { authorOf, nameOf } from './people.ts';
import { actionOf, formerTitle, threadHeadline, threadOf } from './thread.ts';
import { threadWords } from './thread.words.ts';

/** What happened to a discussion: its question, its answer. */
export function discussionPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = discussionWords[locale];
  const thread = threadOf(renderContext, 'discussion', 'discussion');
  const action = actionOf(renderContext);
  const isNew = action === 'created';
  const isAnswered = action === 'answered';
  const author = isAnswered ? nameOf(at(data, 'answer.user')) : authorOf(renderContext, thread.object);
  const category = textAt(data, 'discussion.category.name');
  return eventPage(renderContext, {
    headline: threadHeadline(renderContext, thread, [words, threadWords[locale]], action),
    facts: [
      isNew && category ? shortened(category, 60) : undefined,
      author && (isAnswered ? words.answerBy(author) : eventPageWords[locale].by(author)),
    ],
    body: [
      isNew ? markdownExcerptAt(renderContext, 'discussion.body') : undefined,
      isAnswered ? markdownExcerptAt(renderContext, 'answer.body') : undefined,
      formerTitle(renderContext),
    ],
    links: [
      [words.answer, isAnswered ? textAt(data, 'answer.html_url') : undefined],
      action === 'deleted'
        ? [eventPageWords[locale].repository, repositoryUrl(renderContext)]
        : [
            threadWords[locale].links.discussion,
            textAt(data, 'changes.new_discussion.html_url') ?? thread.url,
          ],
    ],
  });
}
