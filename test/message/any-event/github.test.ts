import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { pages } from '../../../src/message/pages/table.ts';
import { locales } from '../../../src/message/settings.ts';
import { realDeliveries } from '../../fixtures/event/payloads.ts';
import { githubNews } from '../../fixtures/families/github.ts';
import { pageLines, pageOf, shown } from '../pages/reading.ts';
import { composeEvents, eventWith, messageLines, settingsWith, textOf } from '../run-context.ts';

async function linesOf(
  eventName: string,
  payload: Readonly<Record<string, unknown>>,
  locale: 'en' | 'zh-CN',
) {
  const event = eventWith({ type: `com.github.${eventName}.${payload.action}`, data: payload });
  const [body] = (await composeEvents(event, settingsWith({ locale }))).bodies;
  if (body === undefined) throw new Error(eventName);
  return textOf(body)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test.each(githubNews)('$eventName: $what is titled by what happened to what', async (news) => {
  const english = (await linesOf(news.eventName, news.payload, 'en')).slice(0, 3).join('\n');
  for (const line of news.english) expect(english).toContain(line);
  const chinese = (await linesOf(news.eventName, news.payload, 'zh-CN')).slice(0, 3).join('\n');
  for (const line of news.chinese) expect(chinese).toContain(line);
});

test('an alert says what is affected and since when it is fixed, and leads to its page', async () => {
  const [alert] = githubNews;
  const lines = await linesOf('dependabot_alert', alert?.payload ?? {}, 'en');
  expect(lines.slice(1, 3)).toEqual([
    '**octo/hello** · package-lock.json · affects < 7.5.2 · **update to 7.5.2**',
    'semver vulnerable to Regular Expression Denial of Service · CVE-2022-25883',
  ]);
  expect(linkTarget(/\((dingtalk:[^)]+)\)/.exec(lines.at(-1) ?? '')?.[1] ?? '')).toBe(
    'https://github.com/octo/hello/security/dependabot/7',
  );
});

test('a page that is not on GitHub shows its host', async () => {
  const payload = { action: 'created', thing: { html_url: 'https://elsewhere.example.com/1' } };
  const lines = await linesOf('unheard_of', payload, 'en');
  expect(lines.at(-1)).toMatch(/^\[Open on elsewhere\.example\.com\]/);
});

test.each([
  ['fixed', '### ✅ Fixed: vulnerability in semver'],
  ['dismissed', '### octocat dismissed the alert for semver'],
  ['auto_dismissed', '### octocat dismissed the alert for semver'],
  ['reopened', '### 🔥 Critical vulnerability in semver is back'],
])('a Dependabot alert that is %s', async (action, headline) => {
  const [alert] = githubNews;
  const [first] = await linesOf('dependabot_alert', { ...alert?.payload, action }, 'en');
  expect(first).toContain(headline);
});

/** A repository_dispatch says what another system says: see dispatch.test.ts. */
const others = realDeliveries.filter(
  ({ eventName }) => !Object.hasOwn(pages, eventName) && eventName !== 'repository_dispatch',
);

describe.each(locales)('every real payload without a message of its own, in %s', (locale) => {
  test('is reported in at most ten lines, what happened first, with a place', async () => {
    expect(others.length).toBeGreaterThan(90);
    for (const { eventName, payload } of others) {
      const { head, body } = await pageOf(eventName, payload, locale);
      const [headline = '', facts = ''] = head.source.split('\n');
      const lines = [...head.source.split('\n'), ...body.flatMap(({ source }) => source.split('\n'))];
      expect({ eventName, lines: lines.length <= 10 }).toEqual({ eventName, lines: true });
      expect({ eventName, headline }).toEqual({
        eventName,
        headline: expect.not.stringMatching(/ › |undefined|com\.github/),
      });
      if (locale === 'zh-CN') expect(headline).toMatch(/\p{Script=Han}/u);
      const hasPlace = 'repository' in payload || 'organization' in payload;
      if (hasPlace) expect({ eventName, facts }).toEqual({ eventName, facts: expect.stringContaining('**') });
    }
  });
});

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello', name: 'hello' };
const around = { repository, sender: { login: 'mona' } };

type Payload = Readonly<Record<string, unknown>>;
type Row = [what: string, eventName: string, payload: Payload, en: string[], zh?: string[]];

const app = { id: 7, account: { login: 'octo' }, html_url: 'https://github.com/settings/installations/7' };
const place = '**octo/hello** · by mona';
const home = '[Repository](…)';
const advisory = {
  ghsa_id: 'GHSA-c2qf-rxjj-qqgw',
  cve_id: 'CVE-2026-1234',
  summary: 'A cart can be read by others',
  severity: 'critical',
  state: 'published',
  html_url: 'https://github.com/octo/hello/security/advisories/GHSA-c2qf-rxjj-qqgw',
};

describe('a GitHub event without a message of its own says', () => {
  test.each<Row>([
    [
      'what happened to what, where and by whom',
      'deploy_key',
      { action: 'created', key: { id: 7, title: 'Mirror', read_only: true } },
      ['### Deploy key created: Mirror', place, '- **Read only**: yes', home],
      ['### 新增部署密钥：Mirror', '**octo/hello** · 操作人 mona', '- **Read only**：是', '[仓库](…)'],
    ],
    [
      'which repositories an app got',
      'installation_repositories',
      { action: 'added', installation: app, repositories_added: [{ full_name: 'octo/world' }] },
      [
        '### Repositories of the app installation added: octo',
        place,
        '- **Full name**: octo/world',
        '[Open on github.com](https://github.com/settings/installations/7)',
      ],
    ],
    [
      'nothing of the app that a webhook belongs to',
      'unheard_of',
      { action: 'edited', installation: app, unheard_of: { html_url: 'https://github.com/octo/hello/x' } },
      ['### Unheard of edited', place, '[Open on github.com](https://github.com/settings/installations/7)'],
    ],
    [
      'in which role a person is in an organization',
      'organization',
      {
        action: 'member_renamed',
        repository: undefined,
        organization: { login: 'octo-org' },
        membership: { role: 'admin', user: { login: 'hubot' } },
      },
      ['### Organization member renamed: hubot', '**octo-org** · by mona', '- **Role**: admin'],
    ],
    [
      'the words of a ping',
      'ping',
      { zen: 'Keep it logically awesome.', hook_id: 7, hook: { type: 'Repository', name: 'web' } },
      ['### Webhook is set up', place, 'Keep it logically awesome.', home],
    ],
    [
      'the plan that was bought',
      'marketplace_purchase',
      {
        action: 'purchased',
        marketplace_purchase: {
          account: { login: 'octo' },
          billing_cycle: 'monthly',
          unit_count: 7,
          plan: { name: 'Pro' },
        },
      },
      [
        '### Marketplace plan purchased: octo',
        '**octo/hello** · Pro · by mona',
        '- **Billing cycle**: monthly',
        '- **Unit count**: 7',
        home,
      ],
    ],
    [
      'no ids of what moved',
      'projects_v2_item',
      {
        action: 'reordered',
        projects_v2_item: { id: 7, content_type: 'Issue' },
        changes: { previous_projects_v2_item_node_id: { from: 'PVTI_a', to: 'PVTI_b' } },
      },
      ['### Project item reordered', place, home],
    ],
    [
      'what a name was before',
      'installation_target',
      {
        action: 'renamed',
        account: { login: 'octo-new', html_url: 'https://github.com/octo-new' },
        changes: { login: { from: 'octo-old' } },
        installation: { id: 7 },
      },
      [
        '### Installation target renamed: octo-new',
        place,
        '- **From**: octo-old',
        '[Open on github.com](https://github.com/octo-new)',
      ],
    ],
    [
      'the rule before the title',
      'unheard_of',
      { action: 'created', unheard_of: { rule_name: 'No keys', title: 'A key' } },
      ['### Unheard of created: No keys', place, home],
    ],
    [
      'the rule, if there is no title',
      'unheard_of',
      { action: 'created', unheard_of: { rule_name: 'No keys', name: 'a.ts' } },
      ['### Unheard of created: No keys', '**octo/hello** · a.ts · by mona', home],
    ],
    [
      'two names at most',
      'unheard_of',
      { action: 'created', unheard_of: { title: 'A', host: 'web-1', pod: 'pod-1', cluster: 'prod' } },
      ['### Unheard of created: A', '**octo/hello** · web-1 / pod-1 · by mona', home],
    ],
    [
      'values of a list',
      'unheard_of',
      { action: 'created', role: ['reader', 'writer'], unheard_of: { title: 'A' } },
      ['### Unheard of created: A', place, '- **Role**: reader, writer', home],
    ],
    [
      'nothing of an object that is not there',
      'unheard_of',
      { action: 'deleted', unheard_of: null, repository: undefined, sender: undefined },
      ['### Unheard of deleted'],
    ],
    [
      'how severe an advisory is',
      'repository_advisory',
      { action: 'published', repository_advisory: advisory },
      [
        '### 🔥 Repository advisory published: A cart can be read by others',
        '**octo/hello** · critical · by mona',
        '- **CVE**: CVE-2026-1234',
        '[Advisory](…/security/advisories/GHSA-c2qf-rxjj-qqgw)',
      ],
      [
        '### 🔥 仓库安全公告已发布：A cart can be read by others',
        '**octo/hello** · 严重 · 操作人 mona',
        '- **CVE**：CVE-2026-1234',
        '[安全公告](…/security/advisories/GHSA-c2qf-rxjj-qqgw)',
      ],
    ],
  ])('%s (%s)', async (_, eventName, payload, en, zh) => {
    expect(await pageLines(eventName, { ...around, ...payload })).toEqual(en);
    if (zh) expect(await pageLines(eventName, { ...around, ...payload }, 'zh-CN')).toEqual(zh);
  });

  test.each<[string, Payload, string]>([
    ['how it ended', { action: 'completed', conclusion: 'failure' }, '❌ Unheard of failed: lint'],
    ['in words', { action: 'completed', conclusion: 'timed_out' }, '❌ Unheard of timed out: lint'],
    ['that it went well', { action: 'completed', conclusion: 'success' }, '✅ Unheard of succeeded: lint'],
    ['that it is over', { action: 'completed' }, 'Unheard of completed: lint'],
    ['its state, without an action', { state: 'failed' }, '❌ Unheard of failed: lint'],
    ['an action whatever the state', { action: 'created', state: 'failed' }, 'Unheard of created: lint'],
  ])('%s: %j', async (_, { action, ...state }, headline) => {
    const payload = { ...around, ...(action ? { action } : {}), unheard_of: { name: 'lint', ...state } };
    expect((await pageLines('unheard_of', payload))[0]).toBe(`### ${headline}`);
  });

  test.each<[string, unknown, string[]]>([
    ['com.github.unheard_of.created', { unheard_of: { name: 'x' } }, ['### Unheard of created: x']],
    ['com.github.unheard_of', { action: 'created' }, ['### Unheard of created']],
    ['com.github.unheard_of.some.thing', null, ['### Unheard of some thing']],
    ['com.github.unheard_of', 'text', ['### Unheard of']],
  ])('what its data or its type says: %s', async (type, data, lines) => {
    expect(await messageLines(eventWith({ type, data }))).toEqual(lines);
  });
});

test.each([
  ['published', '🔥'],
  ['reported', '🔥'],
  ['unresolved', '🔥'],
  ['fixed', '✅'],
  ['resolved', '✅'],
  ['closed', ''],
  ['dismissed', ''],
  ['auto_dismissed', ''],
  ['withdrawn', ''],
  ['revoked', ''],
])('a critical advisory or a new kind of alert that was %s has the sign "%s"', async (action, sign) => {
  const signOf = async (eventName: string, severity: string) =>
    /^### (?:([^\w ]+) )?/.exec(
      (await pageLines(eventName, { ...around, action, alert: { ...advisory, severity } }))[0] ?? '',
    )?.[1] ?? '';
  expect(await signOf('repository_advisory', 'critical')).toBe(sign);
  expect(await signOf('quota_alert', 'critical')).toBe(sign);
  expect(await signOf('quota_alert', 'low')).toBe(sign === '🔥' ? '⚠️' : sign);
  expect(await signOf('quota_alert_location', 'critical')).toBe('');
});

describe('who did what to whom', () => {
  const hubot = { login: 'hubot', html_url: 'https://github.com/hubot' };
  const reviewers = { name: 'reviewers', html_url: 'https://github.com/orgs/octo/teams/reviewers' };
  const member = { member: hubot };
  const team = { team: reviewers };
  test.each<[string, string, Payload, string, string]>([
    ['member', 'added', member, 'mona added hubot as a collaborator', 'mona 将 hubot 添加为协作者'],
    ['member', 'removed', member, 'mona removed hubot as a collaborator', 'mona 移除了协作者 hubot'],
    ['member', 'edited', member, 'mona changed the permissions of hubot', 'mona 修改了 hubot 的权限'],
    ['membership', 'added', member, 'mona added hubot to a team', 'mona 将 hubot 加入团队'],
    ['membership', 'removed', member, 'mona removed hubot from a team', 'mona 将 hubot 移出团队'],
    ['team', 'created', team, 'mona created team reviewers', 'mona 创建了团队 reviewers'],
    ['team', 'deleted', team, 'mona deleted team reviewers', 'mona 删除了团队 reviewers'],
    [
      'team',
      'removed_from_repository',
      team,
      'mona removed access from the reviewers team',
      'mona 收回了团队 reviewers 的权限',
    ],
  ])('%s %s', async (eventName, action, given, en, zh) => {
    const payload = { ...around, action, ...given };
    const lines = await pageLines(eventName, payload);
    expect(lines.slice(0, 2)).toEqual([`### ${en}`, '**octo/hello**']);
    expect(lines).toHaveLength(3);
    expect((await pageLines(eventName, payload, 'zh-CN'))[0]).toBe(`### ${zh}`);
  });

  test.each<[string, Payload, string, string]>([
    ['member_added', { membership: { user: hubot } }, 'added hubot to', '将 hubot 加入组织'],
    ['member_removed', { membership: { user: hubot } }, 'removed hubot from', '将 hubot 移出组织'],
    ['member_invited', { user: hubot }, 'invited hubot to', '邀请 hubot 加入组织'],
  ])('organization %s', async (action, given, en, zh) => {
    const payload = { action, ...given, organization: { login: 'octo-org' }, sender: { login: 'mona' } };
    expect((await pageLines('organization', payload)).slice(0, 2)).toEqual([
      `### mona ${en} the organization`,
      '**octo-org**',
    ]);
    expect((await pageLines('organization', payload, 'zh-CN'))[0]).toBe(`### mona ${zh}`);
  });

  test.each<[string | undefined, string, string]>([
    ['pull', 'read access', '读取权限'],
    ['push', 'write access', '写入权限'],
    ['triage', 'triage access', '分类权限'],
    ['maintain', 'maintain access', '维护权限'],
    ['admin', 'admin access', '管理权限'],
    [undefined, 'access', '权限'],
  ])('with the access that a team got: %s', async (permission, en, zh) => {
    const payload = { ...around, action: 'added_to_repository', team: { ...reviewers, permission } };
    const [said] = await pageLines('team', payload);
    expect(said).toBe(`### mona gave the reviewers team ${en}`);
    const chinese = (await pageLines('team', payload, 'zh-CN'))[0];
    expect(chinese).toBe(`### mona 授予团队 reviewers ${zh}`);
  });

  test('is what happened to whom if one of them is unknown', async () => {
    const added = { ...around, action: 'added', ...member };
    expect((await pageLines('member', { ...added, sender: null }))[0]).toBe('### Member added: hubot');
    expect((await pageLines('member', { ...added, member: {} }))[0]).toBe('### Member added');
    expect((await pageLines('member', { ...added, action: 'odd' }))[0]).toBe('### Member odd: hubot');
  });

  test('has names of at most 40 and 60 characters', async () => {
    const lines = async (who: number, whom: number) =>
      pageLines('member', {
        action: 'removed',
        sender: { login: 'm'.repeat(who) },
        member: { login: 'h'.repeat(whom) },
      });
    const [said] = await lines(40, 60);
    expect(said).toBe(`### ${'m'.repeat(40)} removed ${'h'.repeat(60)} as a collaborator`);
    const [cut] = await lines(41, 61);
    expect(cut).toBe(`### ${'m'.repeat(39)}… removed ${'h'.repeat(59)}… as a collaborator`);
  });
});

describe('what is around the object of an event says nothing of it', () => {
  test.each(
    `repository sender organization enterprise hook head_repository head_commit user owner creator author
    actor triggering_actor inviter assignee dismissed_by pull_requests head base requester requestor approver
    requested_reviewers reviewers runs steps labels`.split(/\s+/),
  )('%s', async (key) => {
    const other = { login: 'hubot', title: 'Other', html_url: 'https://github.com/octo/hello/other' };
    const page = 'https://github.com/octo/hello/x';
    const lines = ['### Unheard of edited', place, '[Open on github.com](…/x)'];
    const beside = { [key]: other, action: 'edited', unheard_of: { html_url: page } };
    expect(await pageLines('unheard_of', { ...beside, ...around })).toEqual(lines);
    const inside = { ...around, action: 'edited', unheard_of: { [key]: other, html_url: page } };
    expect(await pageLines('unheard_of', inside)).toEqual(lines);
  });

  test('but deeper inside of it', async () => {
    const unheard_of = { title: 'x', rules: { first: { head: { path: 'src/a.ts' } } } };
    expect(await pageLines('unheard_of', { ...around, action: 'edited', unheard_of })).toContain(
      '- **Path**: src/a.ts',
    );
  });
});

test.each([
  ['path', 'Path', '路径'],
  ['manifest_path', 'Manifest', '依赖清单'],
  ['vulnerable_version_range', 'Affected', '受影响版本'],
  ['affected_range', 'Affected', '受影响版本'],
  ['identifier', 'Fixed in', '修复版本'],
  ['fixed_in', 'Fixed in', '修复版本'],
  ['cve_id', 'CVE', 'CVE'],
  ['external_identifier', 'Advisory', '安全公告'],
  ['dismissed_reason', 'Reason', '忽略原因'],
  ['dismissed_comment', 'Comment', '备注'],
  ['resolution', 'Resolution', '处理结果'],
  ['permission', 'Permission', '权限'],
  ['role', 'Role', '角色'],
  ['runner_name', 'Runner name', 'Runner name'],
])('of the other fields of an object the message has %s', async (key, label, chinese) => {
  const payload = { ...around, action: 'edited', unheard_of: { title: 'x', [key]: 'odd', other: 'z' } };
  expect(await pageLines('unheard_of', payload)).toEqual([
    '### Unheard of edited: x',
    place,
    `- **${label}**: odd`,
    home,
  ]);
  expect(await pageLines('unheard_of', payload, 'zh-CN')).toContain(`- **${chinese}**：odd`);
});

describe('a GitHub event without a message of its own leads to', () => {
  test.each([
    ['team', 'Team', '查看团队'],
    ['team_add', 'Team', '查看团队'],
    ['member', 'Profile', '个人主页'],
    ['membership', 'Profile', '个人主页'],
    ['sponsorship', 'Profile', '个人主页'],
    ['commit_comment', 'Comment', '查看评论'],
    ['repository_advisory', 'Advisory', '安全公告'],
    ['pull_request_review_thread', 'Pull request', '查看 PR'],
    ['installation', 'App installation', '应用安装'],
    ['custom_property', 'Settings', '设置'],
    ['deploy_key', 'Open on github.com', '在 github.com 打开'],
  ])('the page of its object: %s', async (eventName, words, chinese) => {
    const payload = { ...around, none: {}, thing: { html_url: 'https://github.com/octo/hello/x' } };
    const { url } = await pageOf(eventName, payload);
    expect(url).toBe('https://github.com/octo/hello/x');
    expect((await pageLines(eventName, payload)).at(-1)).toBe(`[${words}](…/x)`);
    expect((await pageLines(eventName, payload, 'zh-CN')).at(-1)).toBe(`[${chinese}](…/x)`);
  });

  test('the page of a sponsor', async () => {
    const sponsorship = { sponsor: { login: 'mona', html_url: 'https://github.com/mona' } };
    const lines = await pageLines('sponsorship', { ...around, action: 'created', sponsorship });
    expect(lines.at(-1)).toBe('[Profile](https://github.com/mona)');
  });

  test('no address that cannot be opened', async () => {
    const payload = { ...around, action: 'edited', thing: { html_url: 'ftp://example.com/x' } };
    expect(await pageLines('unheard_of', payload)).toEqual(['### Unheard of edited', place]);
  });

  test('the run that sends the message, if it has no page', async () => {
    const { text } = await shown({ eventName: 'unheard_of', what: '', payload: { action: 'edited' } }, 'en');
    expect(text.split('\n').at(-1)).toMatch(
      /^\[Run\]\(https:\/\/github\.com\/octo\/hello\/actions\/runs\/\d+/,
    );
    const { url } = await pageOf('unheard_of', { action: 'edited' });
    expect(url).toMatch(/^https:\/\/github\.com\/octo\/hello\/actions\/runs\/\d+/);
    const elsewhere = await messageLines(eventWith({ type: 'com.github.unheard_of', data: {} }));
    expect(elsewhere).toEqual(['### Unheard of']);
  });
});
