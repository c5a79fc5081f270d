import { code, type Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { flagAt, itemsAt, numberAt, textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { authorOf, type EventSummary, eventPage, eventPageWords, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { pullRequestWords } from './pull-request.words.ts';
import { pullRequestState } from './pull-request-state.ts';
import {
  actionOf,
  formerTitle,
  labelsOf,
  openFor,
  reviewerOf,
  type Thread,
  threadHeadline,
  threadOf,
} from './thread.ts';
import { threadWords } from './thread.words.ts';

/** What happened to a pull request. */
export function pullRequestPage(renderContext: RenderContext): Page {
  const thread = threadOf(renderContext, 'pullRequest', 'pull_request');
  const action = pullRequestAction(renderContext);
  const families = [pullRequestWords[renderContext.locale], threadWords[renderContext.locale]];
  const headline = threadHeadline(renderContext, thread, families, action);
  return eventPage(renderContext, { ...headline, ...detailsOf(renderContext, thread, action) });
}

/** Only the payload distinguishes merged from closed, and draft from ready. */
function pullRequestAction(renderContext: RenderContext): string {
  const { data } = renderContext;
  const action = actionOf(renderContext);
  if (action === 'closed' && flagAt(data, 'pull_request.merged')) return 'merged';
  if (action === 'opened' && flagAt(data, 'pull_request.draft')) return 'draftOpened';
  if (action === 'edited' && textAt(data, 'changes.base.ref.from') !== undefined) return 'rebased';
  return action;
}

type Details = Pick<EventSummary, 'severity' | 'sign' | 'facts' | 'body' | 'links'>;

function detailsOf(renderContext: RenderContext, thread: Thread, action: string): Details {
  const { data, words, locale } = renderContext;
  const { review, files, pullRequest } = pullRequestWords[locale].links;
  const { url } = thread;
  const author = authorOf(renderContext, thread.object);
  const by = author && threadWords[locale].of.pullRequest(author);
  const changes = url && ([files, `${url}/files`] as const);
  const asked = action === 'review_requested' ? reviewerOf(data) : undefined;
  const state = pullRequestState(renderContext, asked);
  switch (action) {
    case 'opened':
    case 'draftOpened':
    case 'reopened':
    case 'ready_for_review':
      return {
        sign: action !== 'draftOpened' && waitsForReview(data) ? '✋' : undefined,
        facts: [branchesOf(data), sizeOf(renderContext), ...state, labelsOf(thread, words), by],
        body: [markdownExcerptAt(renderContext, 'pull_request.body')],
        links: [[review, url], ...(changes ? [changes] : [])],
      };
    case 'review_requested':
      return {
        sign: '✋',
        facts: [branchesOf(data), sizeOf(renderContext), ...state, by],
        body: [markdownExcerptAt(renderContext, 'pull_request.body')],
        links: [[review, url], ...(changes ? [changes] : [])],
      };
    case 'synchronize':
      return {
        facts: [branchesOf(data), sizeOf(renderContext), ...state, by],
        links: [
          [review, url],
          [eventPageWords[locale].compare, compareUrl(renderContext)],
        ],
      };
    case 'merged':
    case 'closed':
      return {
        facts: [branchesOf(data), sizeOf(renderContext), by, openFor(renderContext, thread)],
        links: [
          [pullRequest, url],
          ...(action === 'merged' ? [[eventPageWords[locale].commit, mergeUrl(renderContext)] as const] : []),
        ],
      };
    case 'rebased':
      return {
        facts: [branchesOf(data, textAt(data, 'changes.base.ref.from')), ...state, by],
        links: [[pullRequest, url]],
      };
    case 'dequeued':
      return {
        severity: isMerged(data) ? undefined : 'warning',
        facts: [reasonOf(renderContext), removerOf(renderContext), by],
        links: [[pullRequest, url]],
      };
    default:
      return { facts: [...state, by], body: [formerTitle(renderContext)], links: [[pullRequest, url]] };
  }
}

/** Whether somebody was asked for a review, by name. */
function waitsForReview(data: unknown): boolean {
  return ['requested_reviewers', 'requested_teams'].some(
    (asked) => itemsAt(data, `pull_request.${asked}`).length > 0,
  );
}

/** `perf/start` → `main`; a fork's branch with its owner; after a change of base, the old one too. */
function branchesOf(data: unknown, formerBase?: string): Markdown | undefined {
  const head = textAt(data, 'pull_request.head.ref');
  const base = textAt(data, 'pull_request.base.ref');
  if (head === undefined || base === undefined) return undefined;
  const owner = textAt(data, 'pull_request.head.repo.full_name');
  const isFork = owner !== textAt(data, 'pull_request.base.repo.full_name');
  const from = (isFork && textAt(data, 'pull_request.head.label')) || head;
  const [shownHead, shownBase] = [code(shortened(from, 80)), code(shortened(base, 80))];
  return formerBase === undefined
    ? md`${shownHead} → ${shownBase}`
    : md`${shownHead} → ${shownBase} (${code(shortened(formerBase, 80))})`;
}

/** `+120 −48 in 6 files` */
function sizeOf({ data, locale }: RenderContext): string | undefined {
  const [added, removed, files] = ['additions', 'deletions', 'changed_files'].map((key) =>
    numberAt(data, `pull_request.${key}`),
  );
  if (added === undefined || removed === undefined || files === undefined) return undefined;
  return pullRequestWords[locale].size(added, removed, files);
}

/** Why the merge queue removed the pull request; a reason that is not known in GitHub's words. */
function reasonOf({ data, locale }: RenderContext): string | undefined {
  const reasons: Readonly<Record<string, string>> = pullRequestWords[locale].dequeued;
  const reason = textAt(data, 'reason')?.toUpperCase();
  if (reason === undefined) return undefined;
  return Object.hasOwn(reasons, reason)
    ? reasons[reason]
    : shortened(reason.toLowerCase().replaceAll('_', ' '), 60);
}

/** A pull request that left the queue because it is merged needs nobody. */
function isMerged(data: unknown): boolean {
  return (
    /^(?:already_merged|merge|merged)$/i.test(textAt(data, 'reason') ?? '') ||
    flagAt(data, 'pull_request.merged')
  );
}

/** Who took it out, or whose change did. */
function removerOf({ data, locale }: RenderContext): string | undefined {
  const sender = textAt(data, 'sender.login');
  return sender && pullRequestWords[locale].removedBy(shortened(sender, 60));
}

/** What the push to the pull request changed. */
function compareUrl(renderContext: RenderContext): string | undefined {
  const [before, after] = ['before', 'after'].map((key) => textAt(renderContext.data, key));
  return before && after ? repositoryUrl(renderContext, 'compare', `${before}...${after}`) : undefined;
}

function mergeUrl(renderContext: RenderContext): string | undefined {
  const sha = textAt(renderContext.data, 'pull_request.merge_commit_sha');
  return sha && repositoryUrl(renderContext, 'commit', sha);
}
