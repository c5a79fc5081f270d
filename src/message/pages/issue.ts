import { at, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { authorOf, eventPage, eventPageWords, nameOf, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { actionOf, formerTitle, issueThread, labelsOf, openFor, threadHeadline } from './thread.ts';
import { threadWords } from './thread.words.ts';

/** What happened to an issue. */
export function issuePage(renderContext: RenderContext): Page {
  const { data, words, locale } = renderContext;
  const thread = issueThread(renderContext);
  const action = issueAction(renderContext);
  const isNew = action === 'opened' || action === 'reopened';
  const author = authorOf(renderContext, thread.object);
  const assignee = isNew ? nameOf(at(thread.object, 'assignee')) : undefined;
  return eventPage(renderContext, {
    ...threadHeadline(renderContext, thread, [issueWords[locale], threadWords[locale]], action),
    facts: [
      isNew ? labelsOf(thread, words) : undefined,
      assignee && issueWords[locale].assignedTo(assignee),
      author && threadWords[locale].of[thread.kind](author),
      action.startsWith('closed') ? openFor(renderContext, thread) : undefined,
    ],
    body: [isNew ? markdownExcerptAt(renderContext, 'issue.body') : formerTitle(renderContext)],
    links: [
      action === 'deleted'
        ? [eventPageWords[locale].repository, repositoryUrl(renderContext)]
        : [threadWords[locale].links[thread.kind], textAt(data, 'changes.new_issue.html_url') ?? thread.url],
    ],
  });
}

/** An issue closed as not planned or as a duplicate was not completed. */
function issueAction(renderContext: RenderContext): string {
  const action = actionOf(renderContext);
  const reason = textAt(renderContext.data, 'issue.state_reason');
  return action === 'closed' && (reason === 'not_planned' || reason === 'duplicate')
    ? `closed_${reason}`
    : action;
}

/** Actions that only issues have; the others are those of a thread. */
const en = {
  plain: {
    closed_not_planned: (who: string, it: string) => `${who} closed ${it} as not planned`,
    closed_duplicate: (who: string, it: string) => `${who} closed ${it} as a duplicate`,
  },
  named: {},
  assignedTo: (whom: string) => `assigned to ${whom}`,
};

const zhCN: typeof en = {
  plain: {
    closed_not_planned: (who, it) => han`${who} 关闭了 ${it}（不予处理）`,
    closed_duplicate: (who, it) => han`${who} 关闭了 ${it}（重复）`,
  },
  named: {},
  assignedTo: (whom) => `负责人 ${whom}`,
};

const issueWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
