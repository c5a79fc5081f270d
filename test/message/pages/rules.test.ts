import { describe, expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello', name: 'hello' };
const around = { repository, sender: { login: 'mona' } };

/** The lines of the page of a payload, its links' addresses as they are. */
const linesOf = (eventName: string, payload: Payload, locale: 'en' | 'zh-CN' = 'en') =>
  pageLines(eventName, { ...around, ...payload }, locale);

type Row = readonly [eventName: string, payload: Payload, en: readonly string[], zh?: readonly string[]];

const long = (length: number) => 'x'.repeat(length);
const cut = (length: number) => `${'x'.repeat(length - 1)}…`;
const wiki = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `P${at + 1}`, action: 'edited' }));
const alertPage = '[View alert](…/security)';

const rows: readonly Row[] = [
  [
    'label',
    { action: 'created', label: { name: 'slow' } },
    ['### mona created label “slow”', '**octo/hello**', '[Labels](…/labels)'],
    ['### mona 创建了标签“slow”', '**octo/hello**', '[标签列表](…/labels)'],
  ],
  [
    'label',
    { action: 'edited', label: { name: 'slow', description: 'Takes long' } },
    ['### mona edited label “slow”', '**octo/hello**', 'Takes long', '[Labels](…/labels)'],
    ['### mona 编辑了标签“slow”', '**octo/hello**', 'Takes long', '[标签列表](…/labels)'],
  ],
  [
    'label',
    { action: 'deleted', label: {} },
    ['### mona deleted label “…”', '**octo/hello**', '[Labels](…/labels)'],
    ['### mona 删除了标签“……”', '**octo/hello**', '[标签列表](…/labels)'],
  ],
  [
    'label',
    { action: 'edited', label: { name: long(61) }, changes: { name: { from: long(61) } } },
    [`### mona renamed label “${cut(60)}” to “${cut(60)}”`, '**octo/hello**', '[Labels](…/labels)'],
  ],
  [
    'page_build',
    { build: { status: 'built', duration: 12_000, commit: 'a1b2c3d4', pusher: { login: 'octocat' } } },
    [
      '### ✅ Pages site built',
      '**octo/hello** · `a1b2c3d` · pushed by octocat · 12 s',
      '[Commit](…/commit/a1b2c3d4) · [Repository](…)',
    ],
    [
      '### ✅ Pages 站点构建成功',
      '**octo/hello** · `a1b2c3d` · 由 octocat 推送 · 用时 12 秒',
      '[提交](…/commit/a1b2c3d4) · [仓库](…)',
    ],
  ],
  [
    'page_build',
    { build: { status: 'building' } },
    ['### Pages site is being built', '**octo/hello**', '[Repository](…)'],
    ['### Pages 站点正在构建', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'page_build',
    { build: { status: 'errored', duration: 0 } },
    ['### ❌ Pages site failed to build', '**octo/hello**', '[Repository](…)'],
    ['### ❌ Pages 站点构建失败', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'page_build',
    { build: { status: 'built', error: { message: 'No index' } } },
    ['### ❌ Pages site failed to build', '**octo/hello**', '> No index', '[Repository](…)'],
  ],
  [
    'registry_package',
    {
      action: 'published',
      registry_package: {
        name: 'cart',
        ecosystem: 'NPM',
        html_url: '…/p',
        package_version: { version: '1.2' },
      },
    },
    ['### 🎉 cart 1.2 published', '**octo/hello** · npm · published by mona'],
    ['### 🎉 cart 1.2 已发布', '**octo/hello** · npm · 由 mona 发布'],
  ],
  [
    'registry_package',
    {
      action: 'updated',
      registry_package: {
        package_type: 'docker',
        package_version: { version: `sha256:${'a'.repeat(64)}`, html_url: 'https://github.com/octo/hello/v' },
      },
    },
    ['### A package sha256:aaaaaaa updated', '**octo/hello** · docker · published by mona', '[Package](…/v)'],
    ['### 软件包 sha256:aaaaaaa 已更新', '**octo/hello** · docker · 由 mona 发布', '[查看软件包](…/v)'],
  ],
  [
    'registry_package',
    {
      action: 'deleted',
      registry_package: {
        name: 'cart',
        package_version: { version: 'x', container_metadata: { tag: { name: 'v2' } } },
      },
    },
    ['### mona deleted package cart v2', '**octo/hello**', '[Repository](…)'],
    ['### mona 删除了软件包 cart v2', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'registry_package',
    { action: 'published', registry_package: {} },
    ['### 🎉 A package published', '**octo/hello** · published by mona'],
    ['### 🎉 软件包已发布', '**octo/hello** · 由 mona 发布'],
  ],
  [
    'fork',
    {
      forkee: { full_name: 'a/hello', html_url: 'https://github.com/a/hello' },
      repository: { ...repository, forks_count: 1 },
    },
    [
      '### mona forked octo/hello',
      'as a/hello · 1 fork',
      '[Fork](https://github.com/a/hello) · [Repository](…)',
    ],
    [
      '### mona Fork 了 octo/hello',
      'Fork 为 a/hello · 共 1 个 Fork',
      '[查看 Fork](https://github.com/a/hello) · [仓库](…)',
    ],
  ],
  [
    'fork',
    { repository: { ...repository, forks_count: 1_200 } },
    ['### mona forked octo/hello', '1,200 forks', '[Repository](…)'],
    ['### mona Fork 了 octo/hello', '共 1,200 个 Fork', '[仓库](…)'],
  ],
  [
    'fork',
    { repository: { ...repository, forks_count: 0 } },
    ['### mona forked octo/hello', '[Repository](…)'],
  ],
  [
    'watch',
    { repository: { ...repository, stargazers_count: 1 } },
    ['### mona starred octo/hello', '1 star', '[Repository](…)'],
    ['### mona 给 octo/hello 点了 Star', '共 1 个 Star', '[仓库](…)'],
  ],
  [
    'watch',
    { repository: { ...repository, stargazers_count: 2 } },
    ['### mona starred octo/hello', '2 stars', '[Repository](…)'],
  ],
  [
    'star',
    { action: 'created' },
    ['### mona starred octo/hello', '[Repository](…)'],
    ['### mona 给 octo/hello 点了 Star', '[仓库](…)'],
  ],
  [
    'star',
    { action: 'deleted' },
    ['### mona unstarred octo/hello', '[Repository](…)'],
    ['### mona 取消了对 octo/hello 的 Star', '[仓库](…)'],
  ],
  [
    'star',
    { action: 'deleted', repository: { ...repository, stargazers_count: 0 } },
    ['### mona unstarred octo/hello', '[Repository](…)'],
  ],
  [
    'public',
    {},
    ['### ⚠️ octo/hello is now public', 'by mona', '[Repository](…)'],
    ['### ⚠️ octo/hello 已公开', '操作人 mona', '[仓库](…)'],
  ],
  [
    'milestone',
    {
      action: 'created',
      milestone: {
        title: 'v2',
        description: 'Faster',
        due_on: '2026-12-01T08:00:00Z',
        open_issues: 3,
        closed_issues: 5,
        html_url: 'https://github.com/octo/hello/m',
      },
    },
    [
      '### mona created milestone v2',
      '**octo/hello** · 5 of 8 done · due 1 Dec 2026',
      '> Faster',
      '[Milestone](…/m)',
    ],
    [
      '### mona 创建了里程碑 v2',
      '**octo/hello** · 已完成 5/8 · 截止 2026年12月1日',
      '> Faster',
      '[查看里程碑](…/m)',
    ],
  ],
  [
    'milestone',
    { action: 'opened', milestone: { description: 'Faster', closed_issues: 1 } },
    ['### mona reopened milestone …', '**octo/hello** · 1 of 1 done', '> Faster'],
    ['### mona 重新打开了里程碑 ……', '**octo/hello** · 已完成 1/1', '> Faster'],
  ],
  [
    'milestone',
    { action: 'closed', milestone: { title: 'v2', description: 'Faster', open_issues: 0, closed_issues: 0 } },
    ['### mona closed milestone v2', '**octo/hello**'],
    ['### mona 关闭了里程碑 v2', '**octo/hello**'],
  ],
  [
    'milestone',
    { action: 'edited', milestone: { title: 'v2', due_on: 'soon' } },
    ['### mona edited milestone v2', '**octo/hello**'],
    ['### mona 编辑了里程碑 v2', '**octo/hello**'],
  ],
  [
    'milestone',
    { action: 'odd', milestone: { title: 'v2' } },
    ['### mona edited milestone v2', '**octo/hello**'],
  ],
  [
    'milestone',
    {
      action: 'deleted',
      milestone: { title: 'v2', open_issues: 1, html_url: 'https://github.com/octo/hello/m' },
    },
    ['### mona deleted milestone v2', '**octo/hello**', '[Milestones](…/milestones)'],
    ['### mona 删除了里程碑 v2', '**octo/hello**', '[里程碑列表](…/milestones)'],
  ],
  [
    'project',
    {
      action: 'created',
      project: { name: 'Robots', body: 'All', html_url: 'https://github.com/octo/hello/p' },
    },
    ['### mona created project Robots', '**octo/hello**', '> All', '[Project](…/p)'],
    ['### mona 创建了项目 Robots', '**octo/hello**', '> All', '[查看项目](…/p)'],
  ],
  [
    'project',
    { action: 'closed', project: { body: 'All' } },
    ['### mona closed project …', '**octo/hello**'],
  ],
  ['project', { project: { name: 'Robots' } }, ['### mona edited project Robots', '**octo/hello**']],
  [
    'project_column',
    { action: 'moved', project_column: {} },
    ['### mona moved project column …', '**octo/hello**', '[Projects](…/projects)'],
  ],
  [
    'project_card',
    {
      action: 'converted',
      project_card: { content_url: 'https://api.github.com/repos/octo/hello/issues/7', note: 'Do it' },
    },
    [
      '### mona turned a project card into an issue',
      '**octo/hello**',
      'issue #7',
      '> Do it',
      '[Issue](…/issues/7) · [Projects](…/projects)',
    ],
  ],
  [
    'project_card',
    { action: 'reopened', project_card: { content_url: 'https://api.github.com/issues/7x' } },
    ['### mona reopened a project card', '**octo/hello**', '[Projects](…/projects)'],
  ],
  [
    'gollum',
    {
      pages: [
        { title: 'Home', action: 'created', summary: 'New', html_url: 'https://github.com/octo/hello/w' },
      ],
    },
    ['### mona created wiki page Home', '**octo/hello**', '> New', '[Page](…/w) · [Wiki](…/wiki)'],
    ['### mona 创建了 Wiki 页面 Home', '**octo/hello**', '> New', '[查看页面](…/w) · [Wiki 首页](…/wiki)'],
  ],
  [
    'gollum',
    { pages: [{ title: 'Home', action: 'deleted' }] },
    ['### mona deleted wiki page Home', '**octo/hello**', '[Wiki](…/wiki)'],
    ['### mona 删除了 Wiki 页面 Home', '**octo/hello**', '[Wiki 首页](…/wiki)'],
  ],
  [
    'gollum',
    { pages: [{ action: 'odd' }] },
    ['### mona edited wiki page …', '**octo/hello**', '[Wiki](…/wiki)'],
    ['### mona 编辑了 Wiki 页面 ……', '**octo/hello**', '[Wiki 首页](…/wiki)'],
  ],
  [
    'gollum',
    { pages: [{ title: 'A', action: 'created' }, {}] },
    ['### mona edited 2 wiki pages', '**octo/hello**', '- A · new', '- …', '[Wiki](…/wiki)'],
    ['### mona 编辑了 2 个 Wiki 页面', '**octo/hello**', '- A · 新建', '- ……', '[Wiki 首页](…/wiki)'],
  ],
  [
    'gollum',
    { pages: wiki(10) },
    [
      '### mona edited 10 wiki pages',
      '**octo/hello**',
      ...wiki(10).map(({ title }) => `- ${title}`),
      '[Wiki](…/wiki)',
    ],
  ],
  [
    'gollum',
    { pages: wiki(11) },
    [
      '### mona edited 11 wiki pages',
      '**octo/hello**',
      ...wiki(10).map(({ title }) => `- ${title}`),
      'and 1 more',
      '[Wiki](…/wiki)',
    ],
  ],
  [
    'branch_protection_rule',
    { action: 'created', rule: {} },
    ['### mona protected a branch', '**octo/hello**', '[Branch settings](…/settings/branches)'],
    ['### mona 为一个分支设置了分支保护', '**octo/hello**', '[分支设置](…/settings/branches)'],
  ],
  [
    'branch_protection_rule',
    { action: 'deleted', rule: { name: 'main' } },
    [
      '### ⚠️ mona removed branch protection from main',
      '**octo/hello**',
      '[Branch settings](…/settings/branches)',
    ],
  ],
  [
    'branch_protection_rule',
    {
      action: 'edited',
      rule: {
        name: 'main',
        admin_enforced: true,
        required_status_checks: ['a', {}, 'b'],
        odd_name: 'x',
        allow_deletions_enforcement_level: 'off',
      },
      changes: {
        admin_enforced: { from: false },
        required_status_checks: { from: [] },
        odd_name: {},
        allow_deletions_enforcement_level: { from: 'everyone' },
        gone: { from: 1 },
      },
    },
    [
      '### mona changed branch protection on main',
      '**octo/hello**',
      '- **Also for administrators**: off → on',
      '- **Required checks**: a, b',
      '- **odd name**: x',
      '- **Deletions by**: everybody → nobody',
      '[Branch settings](…/settings/branches)',
    ],
    [
      '### mona 修改了 main 的分支保护',
      '**octo/hello**',
      '- **管理员同样受限**：关闭 → 开启',
      '- **必需检查**：a, b',
      '- **odd name**：x',
      '- **允许删除**：所有人 → 无',
      '[分支设置](…/settings/branches)',
    ],
  ],
  ...[6, 7, 8].map((count): Row => {
    const names = Array.from({ length: count }, (_, at) => `s${at}`);
    const rule = { name: 'main', ...Object.fromEntries(names.map((name) => [name, 'x'])) };
    return [
      'branch_protection_rule',
      { action: 'edited', rule, changes: Object.fromEntries(names.map((name) => [name, {}])) },
      [
        '### mona changed branch protection on main',
        '**octo/hello**',
        ...names.slice(0, 6).map((name) => `- **${name}**: x`),
        ...(count > 6 ? [`- and ${count - 6} more ${count === 7 ? 'setting' : 'settings'}`] : []),
        '[Branch settings](…/settings/branches)',
      ],
    ];
  }),
  [
    'deployment_review',
    {
      action: 'requested',
      environment: 'prod',
      requestor: { login: 'hubot' },
      workflow_run: { name: 'Deploy', run_number: 7, html_url: 'https://github.com/octo/hello/r' },
      reviewers: [{ reviewer: { login: 'a' } }, { reviewer: { name: 'B' } }, {}],
    },
    [
      '### ✋ Approve deploy to prod: Deploy',
      '**octo/hello** · #7 · requested by hubot',
      '**Reviewers**: a, B',
      '[Approve](…/r)',
    ],
    [
      '### ✋ 待审批：部署到 prod（Deploy）',
      '**octo/hello** · #7 · hubot 发起',
      '**审批人**：a、B',
      '[去审批](…/r)',
    ],
  ],
  [
    'deployment_review',
    {
      action: 'approved',
      workflow_job_run: { environment: 'prod' },
      workflow_run: { name: 'Deploy', display_title: 'Faster', html_url: 'https://github.com/octo/hello/r' },
      reviewers: [{ reviewer: { login: 'a' } }],
      comment: 'Go',
    },
    ['### mona approved the deploy to prod: Faster', '**octo/hello** · Deploy', '> Go', '[Run](…/r)'],
    ['### mona 批准了部署到 prod：Faster', '**octo/hello** · Deploy', '> Go', '[查看运行](…/r)'],
  ],
  [
    'deployment_review',
    { action: 'rejected', workflow_job_runs: [{ environment: 'prod' }] },
    ['### ⛔ mona rejected the deploy to prod', '**octo/hello**'],
    ['### ⛔ mona 拒绝了部署到 prod', '**octo/hello**'],
  ],
  [
    'deployment_review',
    { action: 'requested', reviewers: [] },
    ['### ✋ Approve deploy to an environment', '**octo/hello** · requested by mona'],
    ['### ✋ 待审批：部署到某个环境', '**octo/hello** · mona 发起'],
  ],
  [
    'deployment_review',
    {
      action: 'requested',
      environment: 'prod',
      reviewers: Array.from({ length: 12 }, (_, at) => ({ reviewer: { login: `r${at}` } })),
    },
    [
      '### ✋ Approve deploy to prod',
      '**octo/hello** · requested by mona',
      '**Reviewers**: r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, and 2 more',
    ],
  ],
  [
    'dependabot_alert',
    { action: 'created', alert: {} },
    ['### ⚠️ Vulnerability in a dependency', '**octo/hello**', alertPage],
    ['### ⚠️ 一个依赖存在漏洞', '**octo/hello**', '[查看告警](…/security)'],
  ],
  [
    'dependabot_alert',
    {
      action: 'reintroduced',
      alert: {
        dependency: { package: { name: 'semver' } },
        security_vulnerability: { severity: 'low', first_patched_version: { identifier: '7.5' } },
      },
    },
    ['### ⚠️ Low-severity vulnerability in semver is back', '**octo/hello** · **update to 7.5**', alertPage],
  ],
  [
    'dependabot_alert',
    {
      action: 'dismissed',
      alert: {
        dependency: { package: { name: 'semver' } },
        security_vulnerability: { severity: 'high', first_patched_version: { identifier: '7.5' } },
        dismissed_comment: 'Not used',
        security_advisory: { cve_id: 'CVE-1' },
      },
    },
    ['### mona dismissed the alert for semver', '**octo/hello**', 'CVE-1', '> Not used', alertPage],
  ],
  ...(['low', 'moderate', 'medium', 'high', 'critical', 'odd'] as const).map((severity): Row => {
    const said = {
      low: 'Low-severity vulnerability',
      moderate: 'Moderate vulnerability',
      medium: 'Moderate vulnerability',
      high: 'High-severity vulnerability',
      critical: 'Critical vulnerability',
      odd: 'Vulnerability',
    }[severity];
    return [
      'repository_vulnerability_alert',
      {
        action: 'create',
        alert: {
          affected_package_name: 'rack',
          severity,
          affected_range: '< 2',
          fixed_in: '2',
          external_identifier: 'CVE-1',
        },
      },
      [
        `### ${severity === 'critical' ? '🔥' : '⚠️'} ${said} in rack`,
        '**octo/hello** · affects < 2 · **update to 2** · CVE-1',
        '[View alert](…/security/dependabot)',
      ],
    ];
  }),
  [
    'repository_vulnerability_alert',
    { action: 'resolve', alert: { affected_package_name: 'rack', fixed_in: '2' } },
    ['### ✅ Fixed: vulnerability in rack', '**octo/hello**', '[View alert](…/security/dependabot)'],
  ],
  [
    'code_scanning_alert',
    {
      action: 'created',
      alert: {
        rule: { security_severity_level: 'critical', id: 'r1' },
        most_recent_instance: { ref: 'refs/heads/main', location: { path: 'a.ts', start_line: 7 } },
      },
    },
    ['### 🔥 Code scanning, critical severity: r1', '**octo/hello** · main', '`a.ts:7`', alertPage],
    ['### 🔥 代码扫描（严重）：r1', '**octo/hello** · main', '`a.ts:7`', '[查看告警](…/security)'],
  ],
  [
    'code_scanning_alert',
    {
      action: 'created',
      ref: 'refs/tags/v1',
      alert: {
        tool: { name: 'CodeQL' },
        rule: { name: 'r2', id: 'r1' },
        most_recent_instance: { location: { path: 'a.ts' } },
      },
    },
    ['### ⚠️ CodeQL: r2', '**octo/hello** · v1', '`a.ts`', alertPage],
  ],
  [
    'code_scanning_alert',
    { action: 'created', ref: 'x/refs/tags/v1', alert: { rule: { description: 'r3', name: 'r2' } } },
    ['### ⚠️ Code scanning: r3', '**octo/hello** · x/refs/tags/v1', alertPage],
  ],
  [
    'code_scanning_alert',
    { action: 'created', alert: {} },
    ['### ⚠️ Code scanning: a finding', '**octo/hello**', alertPage],
    ['### ⚠️ 代码扫描：一个问题', '**octo/hello**', '[查看告警](…/security)'],
  ],
  [
    'secret_scanning_alert',
    { action: 'publicly_leaked', alert: { number: 7, secret_type: 'key' } },
    [
      '### 🔥 Secret exposed: key',
      '**octo/hello** · alert #7 · found in public',
      'Revoke the key first, then close the alert.',
      alertPage,
    ],
    [
      '### 🔥 密钥泄露：key',
      '**octo/hello** · 告警 #7 · 已在公开处发现',
      '请先吊销密钥，再关闭告警。',
      '[查看告警](…/security)',
    ],
  ],
  [
    'secret_scanning_alert',
    { action: 'resolved', alert: { resolution_comment: 'Revoked' } },
    ['### mona closed the alert for a secret: a secret', '**octo/hello**', '> Revoked', alertPage],
    ['### mona 关闭了密钥告警：一个密钥', '**octo/hello**', '> Revoked', '[查看告警](…/security)'],
  ],
  [
    'security_advisory',
    {
      action: 'published',
      security_advisory: {
        severity: 'critical',
        ghsa_id: 'GHSA-c2qf-rxjj-qqgw',
        summary: 'Bad',
        vulnerabilities: [{ package: { name: 'cart', ecosystem: 'npm' }, vulnerable_version_range: '< 2' }],
      },
    },
    [
      '### 🔥 Critical vulnerability in cart (npm)',
      'affects < 2 · GHSA-c2qf-rxjj-qqgw',
      'Bad',
      '[Advisory](https://github.com/advisories/GHSA-c2qf-rxjj-qqgw)',
    ],
  ],
  [
    'security_advisory',
    {
      action: 'published',
      security_advisory: { ghsa_id: 'GHSA-c2qf-rxjj', vulnerabilities: [{ package: { name: 'cart' } }] },
    },
    ['### ⚠️ Vulnerability in cart'],
  ],
  [
    'security_advisory',
    { action: 'published', security_advisory: {} },
    ['### ⚠️ Vulnerability published'],
    ['### ⚠️ 发布了漏洞公告'],
  ],
  [
    'security_advisory',
    { action: 'withdrawn', security_advisory: { severity: 'critical' } },
    ['### Advisory withdrawn', 'critical severity'],
    ['### 漏洞公告已撤回', '严重'],
  ],
];

describe('a payload is reported in full', () => {
  test.each(rows.map((row, at) => [`${row[0]} ${String(row[1].action ?? '')} (${at + 1})`, row] as const))(
    '%s',
    async (_, [eventName, payload, en, zh]) => {
      expect(await linesOf(eventName, payload)).toEqual(en);
      if (zh !== undefined) expect(await linesOf(eventName, payload, 'zh-CN')).toEqual(zh);
    },
  );
});
