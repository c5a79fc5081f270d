import { shortened } from '../../markdown/size.ts';
import type { Page } from '../../message.ts';
import type { RenderContext } from '../../render-context.ts';
import { at, textAt } from '../data-path.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { authorOf, nameOf } from './people.ts';
import { actionOf, formerTitle, threadHeadline, threadOf } from './thread.ts';

/** What happened to a discussion: its question, its answer. */
export function discussionPage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const thread = threadOf(renderContext, 'discussion', 'discussion');
  const action = actionOf(renderContext);
  const isNew = action === 'created';
  const isAnswered = action === 'answered';
  const author = isAnswered ? nameOf(at(data, 'answer.user')) : authorOf(renderContext, thread.object);
  const category = textAt(data, 'discussion.category.name');
  return eventPage(renderContext, {
    headline: threadHeadline(renderContext, thread, [words.discussion, words.thread], action),
    facts: [
      isNew && category ? shortened(category, 60) : undefined,
      author && (isAnswered ? words.discussion.answerBy(author) : words.common.by(author)),
    ],
    body: [
      isNew ? markdownExcerptAt(renderContext, 'discussion.body') : undefined,
      isAnswered ? markdownExcerptAt(renderContext, 'answer.body') : undefined,
      formerTitle(renderContext),
    ],
    links: [
      [words.discussion.answer, isAnswered ? textAt(data, 'answer.html_url') : undefined],
      action === 'deleted'
        ? [words.common.repository, repositoryUrl(renderContext)]
        : [words.comment.thread.discussion, textAt(data, 'changes.new_discussion.html_url') ?? thread.url],
    ],
  });
}
