import { oneLine } from '../../dingtalk/escape.ts';
import { bold, list, Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, isScalar, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { actorOf, eventPage, repositoryUrl } from './event-page.ts';

const maxSettings = 6;

/** The protection of a branch was set, changed or taken away. */
export function branchProtectionPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const { created, edited, deleted, unprotected, aBranch, settings } = branchProtectionWords[locale];
  const who = actorOf(renderContext);
  const branch = shortened(textAt(data, 'rule.name') ?? aBranch, 100);
  const action = textAt(data, 'action');
  const headline = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  return eventPage(renderContext, {
    severity: action === 'deleted' ? 'warning' : undefined,
    headline: headline(who, branch),
    shortHeadline: action === 'deleted' ? unprotected(who, branch) : undefined,
    body: [changesIn(renderContext)],
    links: [[settings, repositoryUrl(renderContext, 'settings', 'branches')]],
  });
}

/** The settings that changed, as they were and as they are. */
function changesIn({ data, words, locale }: RenderContext): Markdown | undefined {
  const { names, none, more } = branchProtectionWords[locale];
  const changed = Object.keys(Object(at(data, 'changes')));
  const lines = changed.slice(0, maxSettings).flatMap((name) => {
    const label = Object.hasOwn(names, name) ? names[name] : undefined;
    const was = shownValue(at(data, `changes.${name}.from`), locale);
    const now = at(data, `rule.${name}`);
    const isEmptied = was !== undefined && Array.isArray(now);
    const is = shownValue(now, locale) ?? (isEmptied ? none : undefined);
    if (is === undefined) return [];
    const change = was === undefined ? is : `${was} → ${is}`;
    return [
      md`${bold(shortened(label ?? name.replaceAll('_', ' '), 60))}${Markdown.trusted(words.colon)}${shortened(oneLine(change), 200)}`,
    ];
  });
  return lines.length === 0
    ? undefined
    : list(...lines, changed.length > maxSettings ? more(changed.length - maxSettings) : undefined);
}

function shownValue(value: unknown, locale: Locale): string | undefined {
  const { on, off, levels } = branchProtectionWords[locale];
  if (typeof value === 'boolean') return value ? on : off;
  if (Array.isArray(value)) return value.filter(isScalar).join(', ') || undefined;
  if (!isScalar(value)) return undefined;
  const word = String(value);
  return Object.hasOwn(levels, word) ? levels[word] : word;
}

const en = {
  aBranch: 'a branch',
  created: (who: string, branch: string) => `${who} protected ${branch}`,
  edited: (who: string, branch: string) => `${who} changed branch protection on ${branch}`,
  deleted: (who: string, branch: string) => `${who} removed branch protection from ${branch}`,
  /** For the title. */
  unprotected: (who: string, branch: string) => `${who} removed protection from ${branch}`,
  /** Source: docs.github.com, "Webhook events and payloads", `branch_protection_rule`. */
  names: {
    required_approving_review_count: 'Approving reviews',
    require_code_owner_review: 'Code owner review',
    require_last_push_approval: 'Approval of the last push by somebody else',
    dismiss_stale_reviews_on_push: 'A push dismisses approvals',
    required_status_checks: 'Required checks',
    required_status_checks_enforcement_level: 'Required checks for',
    strict_required_status_checks_policy: 'Branch must be up to date',
    pull_request_reviews_enforcement_level: 'Required reviews for',
    admin_enforced: 'Also for administrators',
    allow_force_pushes_enforcement_level: 'Force pushes for',
    allow_deletions_enforcement_level: 'Deletions by',
    authorized_actors_only: 'Only some people may push',
    authorized_actor_names: 'May push',
    signature_requirement_enforcement_level: 'Signed commits for',
    linear_history_requirement_enforcement_level: 'Linear history for',
    required_conversation_resolution_level: 'Resolved conversations for',
    required_deployments_enforcement_level: 'Deployments before merging for',
    merge_queue_enforcement_level: 'Merge queue for',
    lock_branch_enforcement_level: 'Locked for',
  } as Readonly<Record<string, string>>,
  on: 'on',
  off: 'off',
  /** Of a list. */
  none: 'none',
  levels: { off: 'nobody', non_admins: 'all but administrators', everyone: 'everybody' } as Readonly<
    Record<string, string>
  >,
  more: (count: number) => `and ${count} more ${count === 1 ? 'setting' : 'settings'}`,
  settings: 'Branch settings',
};

const zhCN: typeof en = {
  aBranch: '一个分支',
  created: (who, branch) => han`${who} 为 ${branch} 设置了分支保护`,
  edited: (who, branch) => han`${who} 修改了 ${branch} 的分支保护`,
  deleted: (who, branch) => han`${who} 移除了 ${branch} 的分支保护`,
  unprotected: (who, branch) => han`${who} 移除了 ${branch} 的分支保护`,
  names: {
    required_approving_review_count: '批准数',
    require_code_owner_review: '代码所有者评审',
    require_last_push_approval: '最近推送须由他人批准',
    dismiss_stale_reviews_on_push: '推送后撤销已有批准',
    required_status_checks: '必需检查',
    required_status_checks_enforcement_level: '必需检查适用于',
    strict_required_status_checks_policy: '合并前分支须为最新',
    pull_request_reviews_enforcement_level: '必需评审适用于',
    admin_enforced: '管理员同样受限',
    allow_force_pushes_enforcement_level: '允许强制推送',
    allow_deletions_enforcement_level: '允许删除',
    authorized_actors_only: '限制推送人员',
    authorized_actor_names: '可推送人员',
    signature_requirement_enforcement_level: '提交签名适用于',
    linear_history_requirement_enforcement_level: '线性历史适用于',
    required_conversation_resolution_level: '解决全部对话适用于',
    required_deployments_enforcement_level: '合并前部署适用于',
    merge_queue_enforcement_level: '合并队列适用于',
    lock_branch_enforcement_level: '分支锁定适用于',
  },
  on: '开启',
  off: '关闭',
  none: '无',
  levels: { off: '无', non_admins: '非管理员', everyone: '所有人' },
  more: (count) => `另有 ${count} 项设置`,
  settings: '分支设置',
};

const branchProtectionWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
