import { describe, expect, test } from 'vitest';
import { githubNews } from '../../fixtures/families/github.ts';
import { pageLines, pageOf } from './reading.ts';

function payloadOf(name: string, action: string): Readonly<Record<string, unknown>> {
  const news = githubNews.find(({ eventName }) => eventName === name);
  if (news === undefined) throw new Error(name);
  return { ...news.payload, action };
}

const secret = '🔥 Secret exposed: Mailchimp API Key · octo/hello';

describe('what became of an alert is in its title', () => {
  test.each([
    ['dependabot_alert', 'created', '🔥 Critical vulnerability in semver · octo/hello'],
    ['dependabot_alert', 'auto_reopened', '🔥 Critical vulnerability in semver is back · octo/hello'],
    ['dependabot_alert', 'auto_dismissed', 'octocat dismissed the alert for semver · octo/hello'],
    ['dependabot_alert', 'fixed', '✅ Fixed: vulnerability in semver · octo/hello'],
    [
      'code_scanning_alert',
      'appeared_in_branch',
      '⚠️ CodeQL, high severity: Query built from user input · octo/hello',
    ],
    [
      'code_scanning_alert',
      'reopened_by_user',
      '⚠️ CodeQL, high severity, again: Query built from user input · octo/hello',
    ],
    [
      'code_scanning_alert',
      'closed_by_user',
      'octocat dismissed an alert: Query built from user input · octo/hello',
    ],
    ['code_scanning_alert', 'fixed', '✅ Fixed: Query built from user input · octo/hello'],
    ['secret_scanning_alert', 'created', secret],
    ['secret_scanning_alert', 'publicly_leaked', secret],
    ['secret_scanning_alert', 'reopened', '🔥 Secret exposed again: Mailchimp API Key · octo/hello'],
    [
      'secret_scanning_alert',
      'resolved',
      'octocat closed the alert for a secret: Mailchimp API Key · octo/hello',
    ],
    ['secret_scanning_alert', 'revoked', '✅ Revoked: Mailchimp API Key · octo/hello'],
    ['security_advisory', 'updated', '⚠️ Moderate vulnerability in cart (npm)'],
    ['security_advisory', 'withdrawn', 'Advisory withdrawn: cart (npm)'],
    // A new action is open until somebody has looked at it.
    ['secret_scanning_alert', 'escalated', secret],
  ])('%s %s: %s', async (name, action, title) => {
    // A long title is cut.
    const shown = (await pageOf(name, payloadOf(name, action))).title.replace(/…$/, '');
    expect(shown).toBe(title.slice(0, shown.length));
  });
});

test('only an open alert says what to do', async () => {
  const bodyOf = async (name: string, action: string) =>
    JSON.stringify((await pageOf(name, payloadOf(name, action))).body.concat([]));
  expect(await bodyOf('secret_scanning_alert', 'created')).toContain('Revoke the key first');
  expect(await bodyOf('secret_scanning_alert', 'revoked')).not.toContain('Revoke the key first');
  const { head } = await pageOf('dependabot_alert', payloadOf('dependabot_alert', 'fixed'));
  expect(head.source).not.toContain('update to');
});

test('an alert of which nothing is known is still an alert', async () => {
  for (const name of [
    'dependabot_alert',
    'code_scanning_alert',
    'secret_scanning_alert',
    'security_advisory',
  ])
    for (const locale of ['en', 'zh-CN'] as const) {
      const { title } = await pageOf(name, { action: 'created', alert: {}, security_advisory: {} }, locale);
      expect(title).toMatch(/^(?:⚠️|🔥) \S/);
    }
});

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello', name: 'hello' };
const around = { repository, sender: { login: 'mona' } };

describe('what became of an alert is its headline', () => {
  const payloads = {
    dependabot_alert: {
      dependency: { package: { name: 'semver' } },
      security_vulnerability: { severity: 'medium' },
    },
    repository_vulnerability_alert: { affected_package_name: 'rack', severity: 'high' },
    code_scanning_alert: { rule: { description: 'SQL injection' }, tool: { name: 'CodeQL' } },
    secret_scanning_alert: { secret_type_display_name: 'Mailchimp API Key' },
  };
  const open = ['⚠️ Moderate vulnerability in semver', '⚠️ semver 存在中危漏洞'] as const;
  const again = ['⚠️ Moderate vulnerability in semver is back', '⚠️ 再次发现：semver 存在中危漏洞'] as const;
  const dismissed = ['mona dismissed the alert for semver', 'mona 忽略了 semver 的告警'] as const;
  const finding = ['⚠️ CodeQL: SQL injection', '⚠️ CodeQL：SQL injection'] as const;
  const findingAgain = ['⚠️ CodeQL, again: SQL injection', '⚠️ CodeQL 再次发现：SQL injection'] as const;
  const noFinding = ['mona dismissed an alert: SQL injection', 'mona 忽略了告警：SQL injection'] as const;
  const leaked = ['🔥 Secret exposed: Mailchimp API Key', '🔥 密钥泄露：Mailchimp API Key'] as const;
  test.each<[keyof typeof payloads, string | undefined, string, string]>([
    ['dependabot_alert', 'created', ...open],
    ['dependabot_alert', undefined, ...open],
    ['dependabot_alert', 'reintroduced', ...again],
    ['dependabot_alert', 'reopened', ...again],
    ['dependabot_alert', 'auto_reopened', ...again],
    ['dependabot_alert', 'dismissed', ...dismissed],
    ['dependabot_alert', 'auto_dismissed', ...dismissed],
    ['dependabot_alert', 'fixed', '✅ Fixed: vulnerability in semver', '✅ 已修复：semver 的漏洞'],
    [
      'repository_vulnerability_alert',
      'create',
      '⚠️ High-severity vulnerability in rack',
      '⚠️ rack 存在高危漏洞',
    ],
    [
      'repository_vulnerability_alert',
      'dismiss',
      'mona dismissed the alert for rack',
      'mona 忽略了 rack 的告警',
    ],
    [
      'repository_vulnerability_alert',
      'resolve',
      '✅ Fixed: vulnerability in rack',
      '✅ 已修复：rack 的漏洞',
    ],
    ['code_scanning_alert', 'created', ...finding],
    ['code_scanning_alert', 'appeared_in_branch', ...finding],
    ['code_scanning_alert', 'reopened', ...findingAgain],
    ['code_scanning_alert', 'reopened_by_user', ...findingAgain],
    ['code_scanning_alert', 'closed_by_user', ...noFinding],
    ['code_scanning_alert', 'fixed', '✅ Fixed: SQL injection', '✅ 已修复：SQL injection'],
    ['secret_scanning_alert', 'created', ...leaked],
    ['secret_scanning_alert', 'publicly_leaked', ...leaked],
    ['secret_scanning_alert', 'validated', ...leaked],
    [
      'secret_scanning_alert',
      'reopened',
      '🔥 Secret exposed again: Mailchimp API Key',
      '🔥 密钥再次泄露：Mailchimp API Key',
    ],
    [
      'secret_scanning_alert',
      'resolved',
      'mona closed the alert for a secret: Mailchimp API Key',
      'mona 关闭了密钥告警：Mailchimp API Key',
    ],
    ['secret_scanning_alert', 'revoked', '✅ Revoked: Mailchimp API Key', '✅ 已吊销：Mailchimp API Key'],
  ])('%s %s', async (name, action, en, zh) => {
    const payload = { ...around, action, alert: payloads[name] };
    expect((await pageLines(name, payload))[0]).toBe(`### ${en}`);
    expect((await pageLines(name, payload, 'zh-CN'))[0]).toBe(`### ${zh}`);
  });
});

test.each([
  ['low', '⚠️', 'Low-severity vulnerability', '低危漏洞', 'low severity', '低危'],
  ['medium', '⚠️', 'Moderate vulnerability', '中危漏洞', 'moderate severity', '中危'],
  ['moderate', '⚠️', 'Moderate vulnerability', '中危漏洞', 'moderate severity', '中危'],
  ['high', '⚠️', 'High-severity vulnerability', '高危漏洞', 'high severity', '高危'],
  ['critical', '🔥', 'Critical vulnerability', '严重漏洞', 'critical severity', '严重'],
  ['odd', '⚠️', 'Vulnerability', '漏洞', '', ''],
])('how severe an alert is: %s', async (severity, sign, en, zh, level, chineseLevel) => {
  const said = async (name: string, payload: object, locale: 'en' | 'zh-CN' = 'en') =>
    (await pageLines(name, { ...around, action: 'created', ...payload }, locale))[0];
  const dependency = { dependency: { package: { name: 'rack' } }, security_vulnerability: { severity } };
  expect(await said('dependabot_alert', { alert: dependency })).toBe(`### ${sign} ${en} in rack`);
  expect(await said('dependabot_alert', { alert: dependency }, 'zh-CN')).toBe(`### ${sign} rack 存在${zh}`);
  const older = { affected_package_name: 'rack', severity };
  expect(await said('repository_vulnerability_alert', { alert: older })).toBe(`### ${sign} ${en} in rack`);
  const advisory = { severity, vulnerabilities: [{ package: { name: 'rack', ecosystem: 'rubygems' } }] };
  expect(await said('security_advisory', { security_advisory: advisory })).toBe(
    `### ${sign} ${en} in rack (rubygems)`,
  );
  expect(await said('security_advisory', { security_advisory: advisory }, 'zh-CN')).toBe(
    `### ${sign} rubygems 包 rack 存在${zh}`,
  );
  const finding = { rule: { description: 'SQL', security_severity_level: severity } };
  expect(await said('code_scanning_alert', { alert: finding })).toBe(
    `### ${sign} Code scanning${level && `, ${level}`}: SQL`,
  );
  expect(await said('code_scanning_alert', { alert: finding }, 'zh-CN')).toBe(
    `### ${sign} 代码扫描${chineseLevel && `（${chineseLevel}）`}：SQL`,
  );
});

test.each<[string, string, Readonly<Record<string, unknown>>, string[], string[]]>([
  [
    'an alert that was dismissed says why',
    'code_scanning_alert',
    {
      action: 'closed_by_user',
      alert: {
        rule: { description: 'SQL', security_severity_level: 'low' },
        dismissed_comment: 'a\nb\nc\nd',
        most_recent_instance: { ref: 'refs/heads/main', location: { path: 'a.ts', start_line: 7 } },
        html_url: 'https://github.com/octo/hello/security/code-scanning/7',
      },
    },
    [
      '### mona dismissed an alert: SQL',
      '**octo/hello** · low severity · main',
      '`a.ts:7`',
      '> a',
      '> b',
      '> c',
      '> …',
      '[View alert](…/security/code-scanning/7)',
    ],
    [
      '### mona 忽略了告警：SQL',
      '**octo/hello** · 低危 · main',
      '`a.ts:7`',
      '> a',
      '> b',
      '> c',
      '> …',
      '[查看告警](…/security/code-scanning/7)',
    ],
  ],
  [
    'an alert of GitHub Enterprise Server that was dismissed says why',
    'repository_vulnerability_alert',
    {
      action: 'dismiss',
      alert: { affected_package_name: 'rack', fixed_in: '2.0.6', dismiss_comment: 'Not used' },
    },
    [
      '### mona dismissed the alert for rack',
      '**octo/hello**',
      '> Not used',
      '[View alert](…/security/dependabot)',
    ],
    ['### mona 忽略了 rack 的告警', '**octo/hello**', '> Not used', '[查看告警](…/security/dependabot)'],
  ],
  [
    'an advisory about a package',
    'security_advisory',
    {
      action: 'published',
      security_advisory: {
        ghsa_id: 'GHSA-c2qf-rxjj-qqgw',
        severity: 'low',
        summary: 'A cart can be read by others',
        vulnerabilities: [{ package: { name: 'cart' }, vulnerable_version_range: '< 2' }],
      },
    },
    [
      '### ⚠️ Low-severity vulnerability in cart',
      'affects < 2 · GHSA-c2qf-rxjj-qqgw',
      'A cart can be read by others',
      '[Advisory](https://github.com/advisories/GHSA-c2qf-rxjj-qqgw)',
    ],
    [
      '### ⚠️ cart 存在低危漏洞',
      '影响 < 2 · GHSA-c2qf-rxjj-qqgw',
      'A cart can be read by others',
      '[安全公告](https://github.com/advisories/GHSA-c2qf-rxjj-qqgw)',
    ],
  ],
  [
    'an advisory about no package says how severe it is',
    'security_advisory',
    { action: 'published', security_advisory: { severity: 'high', vulnerabilities: [] } },
    ['### ⚠️ Vulnerability published', 'high severity'],
    ['### ⚠️ 发布了漏洞公告', '高危'],
  ],
  [
    'an advisory that was withdrawn says how severe it was',
    'security_advisory',
    {
      action: 'withdrawn',
      security_advisory: {
        severity: 'critical',
        vulnerabilities: [{ package: { name: 'cart', ecosystem: 'npm' } }],
      },
    },
    ['### Advisory withdrawn: cart (npm)', 'critical severity'],
    ['### 漏洞公告已撤回：npm 包 cart', '严重'],
  ],
])('%s', async (_, name, payload, en, zh) => {
  expect(await pageLines(name, { ...around, ...payload })).toEqual(en);
  expect(await pageLines(name, { ...around, ...payload }, 'zh-CN')).toEqual(zh);
});

test.each(['GHSA-c2qf-rxjj-qqgw-x', 'xGHSA-c2qf-rxjj-qqgw', 'GHSA-c2qf-rxjj'])(
  'an advisory with an id of another form has no link: %s',
  async (ghsa_id) => {
    const lines = await pageLines('security_advisory', {
      action: 'published',
      security_advisory: { ghsa_id },
    });
    expect(lines).toEqual(['### ⚠️ Vulnerability published']);
  },
);
