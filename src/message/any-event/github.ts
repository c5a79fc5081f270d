import { allowedUrl } from '../../dingtalk/link.ts';
import { shortened } from '../../dingtalk/size.ts';
import { githubEventOf } from '../../event/github-adapter.ts';
import { isObject, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { NewsPage, Severity } from '../message.ts';
import { allowedLinks, eventPageWords } from '../pages/event-page.ts';
import { isFromThisRun, type RenderContext } from '../render-context.ts';
import { type Field, keysOf, plainKey } from './event-fields.ts';
import { type EventParts, eventParts } from './event-parts.ts';
import { saying } from './happening.ts';
import { partsPage, wordFor } from './parts-page.ts';
import { stateSeverity } from './state-words.ts';

/** Objects of a payload that say where and who, not what; without `_`. */
const surroundings: ReadonlySet<string> = new Set([
  ...['repository', 'sender', 'organization', 'enterprise', 'hook', 'headrepository', 'headcommit'],
  ...['user', 'owner', 'creator', 'author', 'actor', 'triggeringactor', 'inviter', 'assignee', 'dismissedby'],
  ...[
    'pullrequests',
    'head',
    'base',
    'requester',
    'requestor',
    'approver',
    'requestedreviewers',
    'reviewers',
    'runs',
    'steps',
    'labels',
  ],
]);

/** Fields that a message shows besides the parts; a payload is long, and repeats itself. */
const shownFields: ReadonlySet<string> = new Set([
  ...['path', 'manifestpath', 'vulnerableversionrange', 'affectedrange', 'identifier', 'fixedin', 'cveid'],
  ...['externalidentifier', 'dismissedreason', 'dismissedcomment', 'resolution', 'permission', 'zen'],
  ...['role', 'from', 'to', 'runnername', 'billingcycle', 'unitcount', 'readonly', 'fullname'],
]);

/** Actions after which an alert needs nobody any more. */
const settled = /^(?:fixed|resolved|dismiss|closed|auto_dismissed|withdrawn|revoked)/;

/** The page of a GitHub event without a built-in message: what happened to which object. */
export function githubPage(renderContext: RenderContext): NewsPage {
  const { event, data, context, words, locale, runUrl } = renderContext;
  const name = githubEventOf(event) ?? '';
  const action = textAt(data, 'action') ?? event.type.split('.').slice(3).join(' ');
  const object = withoutSurroundings(data, name, 2);
  const parts = eventParts(object);
  const title = parts.headline ?? parts.title ?? parts.subjects[0];
  const ended = action === 'completed' || action === '' ? parts.outcome?.value : undefined;
  const what = saying(name.replaceAll('_', ' '), (ended ?? action).replaceAll('_', ' '), locale);
  const said = title ? words.labelled(what, title.value) : what;
  const withActor = headlineWithActor(
    renderContext,
    `${name}_${action}`,
    title?.value,
    textAt(object, `${name}.permission`),
  );
  const repository = textAt(data, 'repository.full_name') ?? textAt(data, 'organization.login');
  const ownPage = pageOf(data) ?? textAt(data, 'sponsorship.sponsor.html_url');
  const page = ownPage ?? textAt(data, 'repository.html_url');
  const sender = textAt(data, 'sender.login');
  const made = partsPage(
    renderContext,
    {
      ...parts,
      severity: severityOf(name, action, parts),
      outcome: undefined,
      subjects: parts.subjects.slice(0, 2),
      person: sender === undefined ? undefined : { path: ['sender', 'login'], value: sender },
      isActor: true,
      links: [],
      rest: withActor === undefined ? parts.rest.filter(isShown) : [],
    },
    {
      headline: withActor ?? said,
      place: repository,
      hasTime: false,
      links: allowedLinks(renderContext, [
        page === undefined
          ? [words.run, isFromThisRun(renderContext) ? runUrl : undefined]
          : [linkWords(renderContext, page, name), page],
      ]),
    },
  );
  return { ...made, url: allowedUrl(page, context.serverUrl) ?? runUrl };
}

/** Who did what to whom, where that reads better than the names of the event and the action. */
function headlineWithActor(
  { data, locale }: RenderContext,
  happened: string,
  whom: string | undefined,
  permission: string | undefined,
): string | undefined {
  const { withActor, access } = githubWords[locale];
  const who = textAt(data, 'sender.login');
  const did = Object.hasOwn(withActor, happened) ? withActor[happened] : undefined;
  if (who === undefined || whom === undefined) return undefined;
  return did?.(shortened(who, 40), shortened(whom, 60), wordFor(access, permission ?? ''));
}

/** Words that say where a link goes; a page that is not on GitHub shows its host. */
function linkWords({ data, words, context, locale }: RenderContext, page: string, name: string): string {
  const address = allowedUrl(page, context.serverUrl);
  if (address !== undefined && !address.startsWith(`${context.serverUrl}/`))
    return words.openOn(new URL(address).host);
  if (page === textAt(data, 'repository.html_url')) return eventPageWords[locale].repository;
  const { links } = githubWords[locale];
  return (
    (Object.hasOwn(links, name) ? links[name] : undefined) ?? words.openOn(new URL(context.serverUrl).host)
  );
}

function isShown({ path }: Field): boolean {
  const keys = keysOf(path).map(plainKey);
  return shownFields.has(keys.at(-1) ?? '') && !keys.some((key) => key.endsWith('nodeid'));
}

/** An alert that is open needs attention, however bad its rule is; of other events, how they ended. */
function severityOf(name: string, action: string, { severity }: EventParts): Severity | undefined {
  if (!/_(?:alert|advisory)$/.test(name))
    return action === 'completed' || action === '' ? severity : undefined;
  if (settled.test(action)) return stateSeverity(action) === 'good' ? 'good' : undefined;
  return severity === 'critical' ? 'critical' : 'warning';
}

/** The payload without what is around the event's object, and that object without it. */
function withoutSurroundings(data: unknown, name: string, depth: number): unknown {
  if (!isObject(data) || depth === 0) return data;
  const known = Object.entries(data).filter(([key]) => {
    const plain = plainKey(key);
    // The member that an organization gained or lost is a `user`.
    if (name === 'organization' && plain === 'user') return true;
    return !surroundings.has(plain) && (plain !== 'installation' || name.startsWith('installation'));
  });
  return Object.fromEntries(known.map(([key, value]) => [key, withoutSurroundings(value, name, depth - 1)]));
}

/** The page of the event's object, whatever the payload calls it. */
function pageOf(data: unknown): string | undefined {
  if (!isObject(data)) return undefined;
  const objects = Object.entries(data).filter(([key]) => !surroundings.has(plainKey(key)));
  const pages = objects.map(([, value]) => textAt(value, 'html_url'));
  return pages.find((page) => page !== undefined);
}

/** What reads better with who did it, by event and action; `right` is what a team or a person may do, '' if unknown. */
const en = {
  withActor: {
    member_added: (who: string, whom: string) => `${who} added ${whom} as a collaborator`,
    member_removed: (who: string, whom: string) => `${who} removed ${whom} as a collaborator`,
    member_edited: (who: string, whom: string) => `${who} changed the permissions of ${whom}`,
    membership_added: (who: string, whom: string) => `${who} added ${whom} to a team`,
    membership_removed: (who: string, whom: string) => `${who} removed ${whom} from a team`,
    organization_member_added: (who: string, whom: string) => `${who} added ${whom} to the organization`,
    organization_member_removed: (who: string, whom: string) =>
      `${who} removed ${whom} from the organization`,
    organization_member_invited: (who: string, whom: string) => `${who} invited ${whom} to the organization`,
    team_added_to_repository: (who: string, team: string, right: string) =>
      `${who} gave the ${team} team ${right === '' ? '' : `${right} `}access`,
    team_removed_from_repository: (who: string, team: string) =>
      `${who} removed access from the ${team} team`,
    team_created: (who: string, team: string) => `${who} created team ${team}`,
    team_deleted: (who: string, team: string) => `${who} deleted team ${team}`,
  } as Readonly<Record<string, (who: string, whom: string, right: string) => string>>,
  access: { pull: 'read', push: 'write' } as Readonly<Record<string, string>>,
  /** Where the page of an event is. */
  links: {
    team: 'Team',
    team_add: 'Team',
    member: 'Profile',
    membership: 'Profile',
    sponsorship: 'Profile',
    commit_comment: 'Comment',
    repository_advisory: 'Advisory',
    pull_request_review_thread: 'Pull request',
    installation: 'App installation',
    custom_property: 'Settings',
  } as Readonly<Record<string, string>>,
};

const zhCN: typeof en = {
  withActor: {
    member_added: (who, whom) => han`${who} 将 ${whom} 添加为协作者`,
    member_removed: (who, whom) => han`${who} 移除了协作者 ${whom}`,
    member_edited: (who, whom) => han`${who} 修改了 ${whom} 的权限`,
    membership_added: (who, whom) => han`${who} 将 ${whom} 加入团队`,
    membership_removed: (who, whom) => han`${who} 将 ${whom} 移出团队`,
    organization_member_added: (who, whom) => han`${who} 将 ${whom} 加入组织`,
    organization_member_removed: (who, whom) => han`${who} 将 ${whom} 移出组织`,
    organization_member_invited: (who, whom) => han`${who} 邀请 ${whom} 加入组织`,
    team_added_to_repository: (who, team, right) => han`${who} 授予团队 ${team} ${right}权限`,
    team_removed_from_repository: (who, team) => han`${who} 收回了团队 ${team} 的权限`,
    team_created: (who, team) => han`${who} 创建了团队 ${team}`,
    team_deleted: (who, team) => han`${who} 删除了团队 ${team}`,
  },
  access: { pull: '读取', push: '写入', triage: '分类', maintain: '维护', admin: '管理' },
  links: {
    team: '查看团队',
    team_add: '查看团队',
    member: '个人主页',
    membership: '个人主页',
    sponsorship: '个人主页',
    commit_comment: '查看评论',
    repository_advisory: '安全公告',
    pull_request_review_thread: '查看 PR',
    installation: '应用安装',
    custom_property: '设置',
  },
};

const githubWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
