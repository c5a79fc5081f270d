import { bold, code, join, type Markdown, md, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { itemsAt, numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page, Severity } from '../message.ts';
import { type RenderContext, redactedContext } from '../render-context.ts';
import { actorOf, type EventSummary, eventPage, repositoryUrl } from './event-page.ts';
import { excerptAt } from './excerpt.ts';

const maxNameChars = 60;
const maxTitleChars = 100;

/** What became of an alert: it needs somebody, somebody decided that it does not, or the cause is gone. */
type Fate = 'open' | 'again' | 'dismissed' | 'fixed';

/** Source: docs.github.com, "Webhook events and payloads", the actions of the three kinds of alerts. */
const fates: Readonly<Record<string, Fate>> = {
  created: 'open',
  appeared_in_branch: 'open',
  publicly_leaked: 'open',
  validated: 'open',
  reopened: 'again',
  reopened_by_user: 'again',
  reintroduced: 'again',
  auto_reopened: 'again',
  dismissed: 'dismissed',
  auto_dismissed: 'dismissed',
  closed_by_user: 'dismissed',
  resolved: 'dismissed',
  fixed: 'fixed',
  revoked: 'fixed',
  // Of GitHub Enterprise Server.
  create: 'open',
  dismiss: 'dismissed',
  resolve: 'fixed',
};

function fateOf({ data }: RenderContext): Fate {
  const action = textAt(data, 'action') ?? '';
  return (Object.hasOwn(fates, action) ? fates[action] : undefined) ?? 'open';
}

/** Whether somebody still has to act. */
function isOpen(fate: Fate): boolean {
  return fate === 'open' || fate === 'again';
}

/** A hole that anybody can use is critical; what is settled is good news or none. */
function severityFor(fate: Fate, isCritical: boolean): Severity | undefined {
  if (fate === 'fixed') return 'good';
  if (fate === 'dismissed') return undefined;
  return isCritical ? 'critical' : 'warning';
}

/** A dependency with a known vulnerability: which, how bad, and which version mends it. */
export function dependabotAlertPage(given: RenderContext): Page {
  const renderContext = redactedContext(given);
  const { data, locale } = renderContext;
  const words = securityWords[locale];
  const fate = fateOf(renderContext);
  const name = shortened(textAt(data, 'alert.dependency.package.name') ?? words.aDependency, maxNameChars);
  const level = levelOf(textAt(data, 'alert.security_vulnerability.severity'));
  const mended = textAt(data, 'alert.security_vulnerability.first_patched_version.identifier');
  return eventPage(renderContext, {
    severity: severityFor(fate, level === 'critical'),
    headline: words.vulnerability[fate](name, words.vulnerabilityOf[level](name), actorOf(renderContext)),
    facts: [
      shortened(textAt(data, 'alert.dependency.manifest_path') ?? '', 100) || undefined,
      affected(renderContext, textAt(data, 'alert.security_vulnerability.vulnerable_version_range')),
      mended && isOpen(fate) ? bold(words.updateTo(shortened(mended, 40))) : undefined,
    ],
    body: [
      join(
        ' · ',
        shortened(textAt(data, 'alert.security_advisory.summary') ?? '', maxTitleChars) || undefined,
        shortened(textAt(data, 'alert.security_advisory.cve_id') ?? '', 40) || undefined,
      ),
      excerptAt(data, 'alert.dismissed_comment', 3),
    ],
    links: alertLinks(renderContext),
  });
}

/** The same as GitHub Enterprise Server sends it. */
export function vulnerabilityAlertPage(given: RenderContext): Page {
  const renderContext = redactedContext(given);
  const { data, locale } = renderContext;
  const words = securityWords[locale];
  const fate = fateOf(renderContext);
  const name = shortened(textAt(data, 'alert.affected_package_name') ?? words.aDependency, maxNameChars);
  const level = levelOf(textAt(data, 'alert.severity'));
  const mended = textAt(data, 'alert.fixed_in');
  return eventPage(renderContext, {
    severity: severityFor(fate, level === 'critical'),
    headline: words.vulnerability[fate](name, words.vulnerabilityOf[level](name), actorOf(renderContext)),
    facts: [
      affected(renderContext, textAt(data, 'alert.affected_range')),
      mended && fate === 'open' ? bold(words.updateTo(shortened(mended, 40))) : undefined,
      shortened(textAt(data, 'alert.external_identifier') ?? '', 40) || undefined,
    ],
    body: [excerptAt(data, 'alert.dismiss_comment', 3)],
    links: [[words.alertLink, repositoryUrl(renderContext, 'security', 'dependabot')]],
  });
}

/** What code scanning found: the rule, and where. */
export function codeScanningAlertPage(given: RenderContext): Page {
  const renderContext = redactedContext(given);
  const { data, locale } = renderContext;
  const words = securityWords[locale];
  const fate = fateOf(renderContext);
  const tool = shortened(textAt(data, 'alert.tool.name') ?? words.codeScanning, 40);
  const rule =
    textAt(data, 'alert.rule.description') ??
    textAt(data, 'alert.rule.name') ??
    textAt(data, 'alert.rule.id');
  const found = shortened(rule ?? words.aFinding, maxTitleChars);
  const level = textAt(data, 'alert.rule.security_severity_level');
  const severity = words.levels[levelOf(level)];
  const path = textAt(data, 'alert.most_recent_instance.location.path');
  const line = numberAt(data, 'alert.most_recent_instance.location.start_line');
  const ref = textAt(data, 'alert.most_recent_instance.ref') ?? textAt(data, 'ref') ?? '';
  return eventPage(renderContext, {
    severity: severityFor(fate, level === 'critical'),
    headline: words.finding[fate](
      severity === undefined ? tool : words.toolAndSeverity(tool, severity),
      found,
      actorOf(renderContext),
    ),
    facts: [
      isOpen(fate) ? undefined : severity,
      shortened(ref.replace(/^refs\/(?:heads|tags)\//, ''), maxNameChars) || undefined,
    ],
    body: [
      path === undefined ? undefined : code(`${shortened(path, 100)}${line === undefined ? '' : `:${line}`}`),
      excerptAt(data, 'alert.dismissed_comment', 3),
    ],
    links: alertLinks(renderContext),
  });
}

/** A secret in the code: nobody gets up in vain for one, since whoever reads the code may use it. */
export function secretScanningAlertPage(given: RenderContext): Page {
  const renderContext = redactedContext(given);
  const { data, locale } = renderContext;
  const words = securityWords[locale];
  const fate = fateOf(renderContext);
  const kind = textAt(data, 'alert.secret_type_display_name') ?? textAt(data, 'alert.secret_type');
  const number = textAt(data, 'alert.number');
  return eventPage(renderContext, {
    severity: severityFor(fate, true),
    headline: words.secret[fate](shortened(kind ?? words.aSecret, maxNameChars), actorOf(renderContext)),
    facts: [
      number === undefined ? undefined : words.alertNumber(number),
      textAt(data, 'action') === 'publicly_leaked' ? words.publiclyLeaked : undefined,
    ],
    body: [
      isOpen(fate) ? text(words.revokeFirst) : undefined,
      excerptAt(data, 'alert.resolution_comment', 3),
    ],
    links: alertLinks(renderContext),
  });
}

/** A vulnerability that became known, in a package that the repository may or may not use. */
export function securityAdvisoryPage(given: RenderContext): Page {
  const renderContext = redactedContext(given);
  const { data, locale } = renderContext;
  const words = securityWords[locale];
  const [first] = itemsAt(data, 'security_advisory.vulnerabilities');
  const packageName = textAt(first, 'package.name');
  const ecosystem = textAt(first, 'package.ecosystem');
  const level = levelOf(textAt(data, 'security_advisory.severity'));
  const isWithdrawn = textAt(data, 'action') === 'withdrawn';
  const id = textAt(data, 'security_advisory.ghsa_id');
  const isId = /^GHSA(?:-[0-9a-z]{4}){3}$/.test(id ?? '');
  const name =
    packageName === undefined ? '' : words.packageOf(ecosystem ?? '', shortened(packageName, maxNameChars));
  const published = name === '' ? words.advisory : words.vulnerabilityOf[level](name);
  const headline = isWithdrawn ? words.withdrawn(name) : published;
  return eventPage(renderContext, {
    severity: isWithdrawn ? undefined : severityFor('open', level === 'critical'),
    headline,
    // It is about a package, not about a repository.
    namesRepository: true,
    facts: [
      isWithdrawn || name === '' ? words.levels[level] : undefined,
      affected(renderContext, textAt(first, 'vulnerable_version_range')),
      isId ? id : undefined,
    ],
    body: [summaryOf(textAt(data, 'security_advisory.summary'))],
    links: [[words.advisoryLink, isId ? `${renderContext.context.serverUrl}/advisories/${id}` : undefined]],
  });
}

function summaryOf(summary: string | undefined): Markdown | undefined {
  return summary === undefined ? undefined : text(shortened(summary, maxTitleChars));
}

function alertLinks(renderContext: RenderContext): NonNullable<EventSummary['links']> {
  const { data, locale } = renderContext;
  return [
    [
      securityWords[locale].alertLink,
      textAt(data, 'alert.html_url') ?? repositoryUrl(renderContext, 'security'),
    ],
  ];
}

function affected({ locale }: RenderContext, range: string | undefined) {
  return range === undefined ? undefined : md`${securityWords[locale].affects(shortened(range, 60))}`;
}

type Level = 'low' | 'moderate' | 'high' | 'critical' | 'unknown';

/** GitHub calls the second level moderate or medium. */
function levelOf(level = ''): Level {
  if (level === 'medium') return 'moderate';
  return level === 'low' || level === 'moderate' || level === 'high' || level === 'critical'
    ? level
    : 'unknown';
}

const en = {
  aDependency: 'a dependency',
  aFinding: 'a finding',
  aSecret: 'a secret',
  codeScanning: 'Code scanning',
  levels: {
    low: 'low severity',
    moderate: 'moderate severity',
    high: 'high severity',
    critical: 'critical severity',
    unknown: undefined,
  },
  vulnerabilityOf: {
    low: (name: string) => `Low-severity vulnerability in ${name}`,
    moderate: (name: string) => `Moderate vulnerability in ${name}`,
    high: (name: string) => `High-severity vulnerability in ${name}`,
    critical: (name: string) => `Critical vulnerability in ${name}`,
    unknown: (name: string) => `Vulnerability in ${name}`,
  },
  /** `vulnerability` is one of the above. */
  vulnerability: {
    open: (_name: string, vulnerability: string, _who: string) => vulnerability,
    again: (_name: string, vulnerability: string, _who: string) => `${vulnerability} is back`,
    dismissed: (name: string, _vulnerability: string, who: string) =>
      `${who} dismissed the alert for ${name}`,
    fixed: (name: string, _vulnerability: string, _who: string) => `Fixed: vulnerability in ${name}`,
  },
  toolAndSeverity: (tool: string, severity: string) => `${tool}, ${severity}`,
  finding: {
    open: (tool: string, found: string, _who: string) => `${tool}: ${found}`,
    again: (tool: string, found: string, _who: string) => `${tool}, again: ${found}`,
    dismissed: (_tool: string, found: string, who: string) => `${who} dismissed an alert: ${found}`,
    fixed: (_tool: string, found: string, _who: string) => `Fixed: ${found}`,
  },
  secret: {
    open: (kind: string, _who: string) => `Secret exposed: ${kind}`,
    again: (kind: string, _who: string) => `Secret exposed again: ${kind}`,
    dismissed: (kind: string, who: string) => `${who} closed the alert for a secret: ${kind}`,
    fixed: (kind: string, _who: string) => `Revoked: ${kind}`,
  },
  alertNumber: (number: string) => `alert #${number}`,
  publiclyLeaked: 'found in public',
  revokeFirst: 'Revoke the key first, then close the alert.',
  affects: (range: string) => `affects ${range}`,
  updateTo: (version: string) => `update to ${version}`,
  packageOf: (ecosystem: string, name: string) => (ecosystem === '' ? name : `${name} (${ecosystem})`),
  advisory: 'Vulnerability published',
  withdrawn: (name: string) => (name === '' ? 'Advisory withdrawn' : `Advisory withdrawn: ${name}`),
  /** Words of links. */
  alertLink: 'View alert',
  advisoryLink: 'Advisory',
};

const zhCN: typeof en = {
  aDependency: '一个依赖',
  aFinding: '一个问题',
  aSecret: '一个密钥',
  codeScanning: '代码扫描',
  levels: { low: '低危', moderate: '中危', high: '高危', critical: '严重', unknown: undefined },
  vulnerabilityOf: {
    low: (name) => han`${name} 存在低危漏洞`,
    moderate: (name) => han`${name} 存在中危漏洞`,
    high: (name) => han`${name} 存在高危漏洞`,
    critical: (name) => han`${name} 存在严重漏洞`,
    unknown: (name) => han`${name} 存在漏洞`,
  },
  vulnerability: {
    open: (_name, vulnerability) => vulnerability,
    again: (_name, vulnerability) => `再次发现：${vulnerability}`,
    dismissed: (name, _vulnerability, who) => han`${who} 忽略了 ${name} 的告警`,
    fixed: (name) => han`已修复：${name} 的漏洞`,
  },
  toolAndSeverity: (tool, severity) => han`${tool}（${severity}）`,
  finding: {
    open: (tool, found) => `${tool}：${found}`,
    again: (tool, found) => `${tool} 再次发现：${found}`,
    dismissed: (_tool, found, who) => han`${who} 忽略了告警：${found}`,
    fixed: (_tool, found) => `已修复：${found}`,
  },
  secret: {
    open: (kind) => `密钥泄露：${kind}`,
    again: (kind) => `密钥再次泄露：${kind}`,
    dismissed: (kind, who) => han`${who} 关闭了密钥告警：${kind}`,
    fixed: (kind) => `已吊销：${kind}`,
  },
  alertNumber: (number) => `告警 #${number}`,
  publiclyLeaked: '已在公开处发现',
  revokeFirst: '请先吊销密钥，再关闭告警。',
  affects: (range) => `影响 ${range}`,
  updateTo: (version) => han`请升级到 ${version}`,
  packageOf: (ecosystem, name) => (ecosystem === '' ? name : han`${ecosystem} 包 ${name}`),
  advisory: '发布了漏洞公告',
  withdrawn: (name) => (name === '' ? '漏洞公告已撤回' : han`漏洞公告已撤回：${name}`),
  alertLink: '查看告警',
  advisoryLink: '安全公告',
};

const securityWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
