import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { at, textAt } from '../reader.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { authorOf, nameOf } from './people.ts';
import { actionOf, formerTitle, issueThread, labelsOf, openFor, threadHeadline } from './thread.ts';

/** What became of an issue. */
export async function issuePage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const thread = issueThread(occasion);
  const action = issueAction(occasion);
  const isNew = action === 'opened' || action === 'reopened';
  const author = authorOf(occasion, thread.object);
  const assignee = isNew ? nameOf(at(thread.object, 'assignee')) : undefined;
  return newsPage(occasion, {
    headline: threadHeadline(occasion, thread, [words.issue, words.thread], action),
    facts: [
      isNew ? labelsOf(thread, words) : undefined,
      assignee && words.issue.assignedTo(assignee),
      author && words.news.by(author),
      /^closed/.test(action) ? openFor(occasion, thread) : undefined,
    ],
    body: [isNew ? await markdownExcerptAt(occasion, 'issue.body') : formerTitle(occasion)],
    links: [
      action === 'deleted'
        ? [words.news.repository, repositoryUrl(occasion)]
        : [words.comment.thread[thread.kind], textAt(data, 'changes.new_issue.html_url') ?? thread.url],
    ],
  });
}

/** An issue that is not planned, or said already, was closed for another reason than that it is done. */
function issueAction(occasion: Occasion): string {
  const action = actionOf(occasion);
  const reason = textAt(occasion.data, 'issue.state_reason');
  return action === 'closed' && (reason === 'not_planned' || reason === 'duplicate')
    ? `closed_${reason}`
    : action;
}
