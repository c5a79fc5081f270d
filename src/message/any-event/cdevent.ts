import { allowedUrl } from '../../dingtalk/link.ts';
import { shortened } from '../../dingtalk/size.ts';
import { asObject, at, textAt } from '../../json.ts';
import { decodeUri } from '../../text.ts';
import { han, type Localized } from '../locale/words.ts';
import { type NewsPage, type Severity, worst } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { type EventParts, eventParts } from './event-parts.ts';
import { originOf, partsPage, wordFor } from './parts-page.ts';
import { levelSeverity, stateSeverity } from './state-words.ts';

/** Fields of the content that name the subject, best first. */
const nameFields = ['pipelineName', 'taskName', 'testCase.name', 'testSuite.name', 'name', 'service.id'];

/** Fields of the content that say in a sentence what the subject is. */
const sentenceFields = ['summary', 'description'];

/** Fields that the headline or the severity says, or that nobody reads. */
const saidFields = new Set([
  ...[
    'outcome',
    'decision',
    'status',
    'pipelineName',
    'taskName',
    'testCase',
    'testSuite',
    'name',
    'summary',
  ],
]);

/** Subject, name and what happened: `❌ Pipeline run deploy failed`. */
export function cdeventPage(renderContext: RenderContext): NewsPage {
  const { event, data, words, locale } = renderContext;
  const own = cdeventWords[locale];
  const [, , kind = '', predicate = ''] = event.type.split('.');
  const content = at(data, 'subject.content');
  const said = outcomeIn(content);
  const severity = stateSeverity(said) ?? severityOf(predicate);
  const subject = wordFor(own.subjects, kind);
  const did = didOf(kind, predicate, said, locale);
  const id = textAt(data, 'subject.id') ?? event.subject ?? '';
  const sentence = firstOf(content, sentenceFields);
  const name = firstOf(content, nameFields);
  const headline =
    sentence === undefined
      ? own.headline(
          subject,
          name === undefined ? shortened(packageName(id), 100) : quotedIfLong(shortened(name, 100), locale),
          did,
        )
      : words.labelled(own.headline(subject, '', did), sentence);
  const parts = partsOf({ content, customData: at(data, 'customData') }, severity, predicate);
  const source = allowedUrl(textAt(data, 'subject.source'));
  return partsPage(
    renderContext,
    {
      ...parts,
      subjects:
        sentence === undefined || id === ''
          ? parts.subjects
          : [{ path: ['id'], value: packageName(id) }, ...parts.subjects],
      links: parts.links.length === 0 && source ? [{ path: ['url'], value: source }] : parts.links,
    },
    { headline, subject: packageName(event.subject ?? id), origin: originOf(renderContext) },
  );
}

/** How it ended, or how bad it is. */
export function cdeventSeverity({
  type,
  data,
}: {
  readonly type: string;
  readonly data?: unknown;
}): Severity | undefined {
  const [, , , predicate = ''] = type.split('.');
  const content = at(data, 'subject.content');
  const said = outcomeIn(content);
  const parts = partsOf(
    { content, customData: at(data, 'customData') },
    stateSeverity(said) ?? severityOf(predicate),
    predicate,
  );
  return parts.severity;
}

/** An event with errors and without an outcome reports a failure. */
function outcomeIn(content: unknown): string | undefined {
  const stated = textAt(content, 'decision') ?? textAt(content, 'outcome');
  return stated ?? (textAt(content, 'errors') === undefined ? undefined : 'failure');
}

/** A name of several words in quotation marks. */
function quotedIfLong(name: string, locale: Locale): string {
  return name.includes(' ') ? cdeventWords[locale].quoted(name) : name;
}

function didOf(kind: string, predicate: string, said: string | undefined, locale: Locale): string {
  const { outcomes, testOutcomes, decisions, predicates } = cdeventWords[locale];
  const severity = stateSeverity(said);
  if (kind === 'approval' && said !== undefined) return wordFor(decisions, said);
  const ended = severity && (kind.startsWith('test') ? testOutcomes : outcomes)[severity];
  return (predicate === 'finished' ? ended : undefined) ?? wordFor(predicates, predicate);
}

/** Predicates of a problem that begins: its severity is the icon. */
const beginnings = new Set(['created', 'detected', 'reported']);

function partsOf(
  { content, customData }: { content: unknown; customData: unknown },
  severity: Severity | undefined,
  predicate: string,
): EventParts {
  const fields = Object.entries(asObject(content) ?? {})
    .filter(([field]) => !saidFields.has(field))
    .map(([field, value]) => [field, readable(value)] as const);
  const parts = eventParts({ ...Object.fromEntries(fields), customData });
  const { headline, title, detail } = parts;
  const isNews = severity === 'bad' || beginnings.has(predicate);
  const level = isNews ? levelSeverity(parts.level?.value) : undefined;
  // A reason says what went wrong; any other text of the data is one of its values.
  const shown = detail ?? (headline?.path.at(-1) === 'reason' ? headline : undefined);
  const others = [headline, title].filter((field) => field !== undefined);
  return {
    ...parts,
    detail: shown,
    severity: severity === 'good' || severity === 'cancelled' ? severity : worst(severity, level),
    outcome: undefined,
    isActor: true,
    rest: [...others, ...parts.rest].filter((field) => field !== shown),
  };
}

/** A reference to another thing is read by its id, a package URL by name and version. */
function readable(value: unknown): unknown {
  if (typeof value === 'string') return packageName(value);
  const type = textAt(value, 'type');
  const id = textAt(value, 'id');
  return id === undefined ? (textAt(value, 'uri') ?? type ?? value) : packageName(id);
}

function severityOf(predicate: string): Severity | undefined {
  if (predicate === 'resolved') return 'good';
  return predicate === 'detected' || predicate === 'reported' ? 'warning' : undefined;
}

function firstOf(content: unknown, fields: readonly string[]): string | undefined {
  return fields.map((field) => textAt(content, field)).find((text) => text !== undefined);
}

/**
 * `myapp 234fd47` for `pkg:golang/mygit.com/myorg/myapp@234fd47e07d1`; any other text unchanged. Source:
 * github.com/package-url/purl-spec. A message needs name and version only, so a package is not worth its size.
 */
export function packageName(purl: string): string {
  const [, path = '', version = ''] = /^pkg:([^@?#]{1,500})(?:@([^?#]{1,500}))?/.exec(purl) ?? [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '') return purl;
  return [decodeUri(name), shortVersion(decodeUri(version))].filter((part) => part !== '').join(' ');
}

function shortVersion(version: string): string {
  const digest = /^(?:sha\d{3}:)?([\da-f]{12,})$/i.exec(version)?.[1];
  return digest === undefined ? version : digest.slice(0, 7);
}

/** How it ended; of any other severity, the predicate says what happened. */
type Outcomes = Readonly<Partial<Record<Severity, string>>>;

/** By subject and predicate. Source: cdevents/spec 0.3 to 0.5. A new one is a line in each language. */
const en = {
  subjects: {
    approval: 'Approval',
    artifact: 'Artifact',
    branch: 'Branch',
    build: 'Build',
    change: 'Change',
    environment: 'Environment',
    incident: 'Incident',
    pipelinerun: 'Pipeline run',
    repository: 'Repository',
    service: 'Service',
    taskrun: 'Task run',
    testcaserun: 'Test case run',
    testoutput: 'Test output',
    testsuiterun: 'Test suite run',
    ticket: 'Ticket',
  } as Readonly<Record<string, string>>,
  predicates: {
    abandoned: 'abandoned',
    closed: 'closed',
    created: 'created',
    deleted: 'deleted',
    deployed: 'deployed',
    detected: 'detected',
    downloaded: 'downloaded',
    finished: 'finished',
    merged: 'merged',
    modified: 'modified',
    packaged: 'packaged',
    published: 'published',
    queued: 'queued',
    removed: 'removed',
    reported: 'reported',
    resolved: 'resolved',
    reviewed: 'reviewed',
    rolledback: 'rolled back',
    signed: 'signed',
    skipped: 'skipped',
    started: 'started',
    updated: 'updated',
    upgraded: 'upgraded',
  } as Readonly<Record<string, string>>,
  outcomes: { good: 'succeeded', bad: 'failed', cancelled: 'cancelled' } as Outcomes,
  testOutcomes: { good: 'passed', bad: 'failed', cancelled: 'cancelled' } as Outcomes,
  decisions: { approved: 'approved', rejected: 'rejected' } as Readonly<Record<string, string>>,
  quoted: (name: string) => `“${name}”`,
  /** `Pipeline deploy failed` for the run of a pipeline. */
  headline: (subject: string, name: string, did: string) =>
    name === '' ? `${subject} ${did}` : `${subject.replace(' run', '')} ${name} ${did}`,
};

const zhCN: typeof en = {
  subjects: {
    approval: '审批',
    artifact: '制品',
    branch: '分支',
    build: '构建',
    change: '变更',
    environment: '环境',
    incident: '故障',
    pipelinerun: '流水线运行',
    repository: '仓库',
    service: '服务',
    taskrun: '任务运行',
    testcaserun: '测试用例',
    testoutput: '测试产物',
    testsuiterun: '测试套件',
    ticket: '工单',
  },
  predicates: {
    abandoned: '已放弃',
    closed: '已关闭',
    created: '已创建',
    deleted: '已删除',
    deployed: '已部署',
    detected: '已发现',
    downloaded: '已下载',
    finished: '已结束',
    merged: '已合并',
    modified: '已修改',
    packaged: '已打包',
    published: '已发布',
    queued: '排队中',
    removed: '已移除',
    reported: '上报',
    resolved: '已恢复',
    reviewed: '已评审',
    rolledback: '已回滚',
    signed: '已签名',
    skipped: '已跳过',
    started: '已开始',
    updated: '已更新',
    upgraded: '已升级',
  },
  outcomes: { good: '成功', bad: '失败', cancelled: '已取消' },
  testOutcomes: { good: '通过', bad: '未通过', cancelled: '已取消' },
  decisions: { approved: '已批准', rejected: '已拒绝' },
  quoted: (name) => `“${name}”`,
  headline: (subject, name, did) => {
    if (name === '') return han`${subject} ${did}`;
    return subject.endsWith('运行')
      ? han`${subject.slice(0, -2)} ${name} 运行${did}`
      : han`${subject} ${name} ${did}`;
  },
};

export const cdeventWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
