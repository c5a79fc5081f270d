import { code, type Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, flagAt, itemsAt, numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import {
  authorOf,
  type EventSummary,
  eventPage,
  eventPageWords,
  nameOf,
  repositoryUrl,
} from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
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
  const changes = url && `${url}/files`;
  const state = pullRequestState(renderContext, reviewerOf(data));
  switch (action) {
    case 'opened':
    case 'draftOpened':
    case 'reopened':
    case 'ready_for_review':
      return {
        sign: action !== 'draftOpened' && waitsForReview(data) ? '✋' : undefined,
        facts: [branchesOf(data), sizeOf(renderContext), ...state, labelsOf(thread, words), by],
        body: [markdownExcerptAt(renderContext, 'pull_request.body')],
        links: [
          [review, url],
          [files, changes],
        ],
      };
    case 'review_requested':
      return {
        sign: '✋',
        facts: [branchesOf(data), sizeOf(renderContext), ...state, by],
        body: [markdownExcerptAt(renderContext, 'pull_request.body')],
        links: [
          [review, url],
          [files, changes],
        ],
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
          [eventPageWords[locale].commit, action === 'merged' ? mergeUrl(renderContext) : undefined],
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

const maxReviewers = 3;
const maxNameChars = 40;

/**
 * What an open pull request waits for, as far as its payload says: whose review, a conflict, whether it merges by
 * itself. Reviewers that are `said` already are left out. Nothing is asked of GitHub.
 */
export function pullRequestState(
  { data, words, locale }: RenderContext,
  said?: string,
): readonly (string | undefined)[] {
  const pull = at(data, 'pull_request');
  if (textAt(pull, 'state') !== 'open') return [];
  const stateWords = pullRequestWords[locale].state;
  const names = [
    ...itemsAt(pull, 'requested_reviewers').map(nameOf),
    ...itemsAt(pull, 'requested_teams').map((team) => textAt(team, 'name')),
  ].filter((name) => name !== undefined);
  const others = names.filter((name) => name !== said);
  const shown = others.slice(0, maxReviewers).map((name) => shortened(name, maxNameChars));
  const base = textAt(pull, 'base.ref');
  // `unknown` until GitHub has tried to merge it.
  const hasConflict = textAt(pull, 'mergeable_state') === 'dirty' || at(pull, 'mergeable') === false;
  return [
    hasConflict && base ? stateWords.conflict(shortened(base, maxNameChars)) : undefined,
    shown.length > 0
      ? stateWords.waitsFor(shown.join(words.listSeparator), others.length - shown.length, others.length)
      : undefined,
    at(pull, 'auto_merge') ? stateWords.autoMerge : undefined,
  ];
}

const plain = {
  draftOpened: (who: string, it: string) => `${who} opened draft ${it}`,
  merged: (who: string, it: string) => `${who} merged ${it}`,
  closed: (who: string, it: string) => `${who} closed ${it} without merging`,
  synchronize: (who: string, it: string) => `${who} pushed to ${it}`,
  rebased: (who: string, it: string) => `${who} changed the base of ${it}`,
  ready_for_review: (_who: string, it: string) => `${it} is ready for review`,
  converted_to_draft: (who: string, it: string) => `${who} turned ${it} back into a draft`,
  review_requested: (who: string, it: string) => `${who} requested a review of ${it}`,
  review_request_removed: (who: string, it: string) => `${who} withdrew a review request on ${it}`,
  enqueued: (_who: string, it: string) => `${it} joined the merge queue`,
  dequeued: (_who: string, it: string) => `${it} left the merge queue`,
  auto_merge_enabled: (who: string, it: string) => `${who} enabled auto-merge on ${it}`,
  auto_merge_disabled: (who: string, it: string) => `${who} disabled auto-merge on ${it}`,
};

const named = {
  review_requested: (who: string, it: string, whom: string) => `${who} asked ${whom} to review ${it}`,
  review_request_removed: (who: string, it: string, whom: string) =>
    `${who} withdrew the review request to ${whom} on ${it}`,
};

/** Actions that only pull requests have; the others are those of a thread. */
const en = {
  plain,
  named,
  size: (added: number, removed: number, files: number) =>
    `+${added.toLocaleString('en')} −${removed.toLocaleString('en')} in ${
      files === 1 ? '1 file' : `${files.toLocaleString('en')} files`
    }`,
  /** Why the merge queue removed it: GitHub's `reason`. */
  dequeued: {
    ALREADY_MERGED: 'already merged',
    BRANCH_PROTECTIONS: 'a branch protection is not met',
    CI_FAILURE: 'checks failed',
    CI_TIMEOUT: 'checks took too long',
    GIT_TREE_INVALID: 'the merge is broken',
    INVALID_MERGE_COMMIT: 'the merge is broken',
    MANUAL: 'taken out by hand',
    MERGE: 'merged',
    MERGE_CONFLICT: 'conflicts with the base',
    QUEUE_CLEARED: 'the queue was cleared',
    ROLL_BACK: 'rolled back',
  },
  removedBy: (who: string) => `removed by ${who}`,
  links: { review: 'Review', files: 'Files', pullRequest: 'Pull request' },
  /** What an open one waits for. */
  state: {
    conflict: (base: string) => `conflicts with ${base}`,
    /** `names` of those who are asked for a review, `more` beside them, `total` in all. */
    waitsFor: (names: string, more: number, _total: number) =>
      `waiting for ${names}${more > 0 ? ` and ${more} more` : ''}`,
    autoMerge: 'merges when ready',
  },
};

const zhCN: typeof en = {
  plain: {
    draftOpened: (who, it) => han`${who} 创建了草稿 ${it}`,
    merged: (who, it) => han`${who} 合并了 ${it}`,
    closed: (who, it) => han`${who} 关闭了 ${it}（未合并）`,
    synchronize: (who, it) => han`${who} 向 ${it} 推送了新提交`,
    rebased: (who, it) => han`${who} 修改了 ${it} 的目标分支`,
    ready_for_review: (_who, it) => han`${it} 可以评审了`,
    converted_to_draft: (who, it) => han`${who} 将 ${it} 转回草稿`,
    review_requested: (who, it) => han`${who} 请求评审 ${it}`,
    review_request_removed: (who, it) => han`${who} 撤回了 ${it} 的评审请求`,
    enqueued: (_who, it) => han`${it} 已进入合并队列`,
    dequeued: (_who, it) => han`${it} 已离开合并队列`,
    auto_merge_enabled: (who, it) => han`${who} 为 ${it} 开启了自动合并`,
    auto_merge_disabled: (who, it) => han`${who} 为 ${it} 关闭了自动合并`,
  },
  named: {
    review_requested: (who, it, whom) => han`${who} 请 ${whom} 评审 ${it}`,
    review_request_removed: (who, it, whom) => han`${who} 撤回了对 ${whom} 的评审请求：${it}`,
  },
  size: (added, removed, files) =>
    `${files.toLocaleString('en')} 个文件，+${added.toLocaleString('en')} −${removed.toLocaleString('en')}`,
  dequeued: {
    ALREADY_MERGED: '已合并',
    BRANCH_PROTECTIONS: '不满足分支保护规则',
    CI_FAILURE: '检查失败',
    CI_TIMEOUT: '检查超时',
    GIT_TREE_INVALID: '合并结果无效',
    INVALID_MERGE_COMMIT: '合并结果无效',
    MANUAL: '手动移出',
    MERGE: '已合并',
    MERGE_CONFLICT: '与目标分支冲突',
    QUEUE_CLEARED: '队列已清空',
    ROLL_BACK: '已回滚',
  },
  removedBy: (who) => han`由 ${who} 移出`,
  links: { review: '去评审', files: '文件改动', pullRequest: '查看 PR' },
  state: {
    conflict: (base) => han`与 ${base} 有冲突`,
    waitsFor: (names, more, total) =>
      more > 0 ? han`等待 ${names} 等 ${total} 人评审` : han`等待 ${names} 评审`,
    autoMerge: '满足条件后自动合并',
  },
};

export const pullRequestWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
