import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { authorOf, eventPage, eventPageWords, nameOf, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
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
    ...threadHeadline(renderContext, thread, [words, threadWords[locale]], action),
    facts: [
      isNew && category ? shortened(category, 60) : undefined,
      author && (isAnswered ? words.answerBy(author) : threadWords[locale].of.discussion(author)),
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

/** Actions that only discussions have; the others are those of a thread. */
const en = {
  plain: {
    created: (who: string, it: string) => `${who} started ${it}`,
    answered: (who: string, it: string) => `${who} marked an answer in ${it}`,
    unanswered: (who: string, it: string) => `${who} unmarked the answer in ${it}`,
    category_changed: (who: string, it: string) => `${who} moved ${it} to another category`,
  },
  named: {
    category_changed: (who: string, it: string, category: string) => `${who} moved ${it} to ${category}`,
  },
  answerBy: (who: string) => `answer by ${who}`,
  answer: 'Answer',
};

const zhCN: typeof en = {
  plain: {
    created: (who, it) => han`${who} 发起了 ${it}`,
    answered: (who, it) => han`${who} 标记了 ${it} 的答案`,
    unanswered: (who, it) => han`${who} 取消了 ${it} 的答案标记`,
    category_changed: (who, it) => han`${who} 将 ${it} 移到了其他分类`,
  },
  named: {
    category_changed: (who, it, category) => han`${who} 将 ${it} 移到分类 ${category}`,
  },
  answerBy: (who) => han`${who} 回答`,
  answer: '查看答案',
};

const discussionWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
