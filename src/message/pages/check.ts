import { code, type Markdown, paragraphs, quote, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, itemsAt, numberAt, textAt } from '../../json.ts';
import { required } from '../late.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page, Severity } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { commitQuote, shortSha } from './commit.ts';
import { type EventSummary, eventPage, eventPageWords, nameOf, repositoryUrl } from './event-page.ts';

type Conclusion = keyof (typeof checkWords)['en']['conclusions'];

/** None without an outcome. */
const severities: Readonly<Partial<Record<Conclusion, Severity>>> = {
  success: 'good',
  neutral: 'good',
  failure: 'bad',
  startup_failure: 'bad',
  timed_out: 'bad',
  error: 'bad',
  cancelled: 'cancelled',
  stale: 'cancelled',
  action_required: 'warning',
};

const maxNameChars = 60;
const maxSummaryChars = 1_000;
const maxSummaryBlocks = 3;

/** A check of a commit, reported by an app or a job. */
export function checkRunPage(renderContext: RenderContext): Page {
  const { data, duration, locale } = renderContext;
  const words = checkWords[locale];
  const check = at(data, 'check_run');
  const name = textAt(check, 'name') ?? textAt(check, 'app.name') ?? words.unnamed;
  const tookMs =
    Date.parse(textAt(check, 'completed_at') ?? '') - Date.parse(textAt(check, 'started_at') ?? '');
  const annotations = numberAt(check, 'output.annotations_count') ?? 0;
  const took = tookMs >= 1_000 ? duration(tookMs) : undefined;
  const sha = shortSha(textAt(check, 'head_sha'));
  const details = textAt(check, 'details_url');
  const page = textAt(check, 'html_url');
  return eventPage(renderContext, {
    ...newsOf(
      renderContext,
      name,
      textAt(check, 'conclusion'),
      placeOf(check, 'check_suite.head_branch', locale),
    ),
    facts: [
      sha && code(sha),
      took && words.took(took),
      annotations > 0 ? words.annotations(annotations) : undefined,
    ],
    body: [outputOf(renderContext, check)],
    links: [
      [words.details, page],
      ...outsideLink(renderContext, details).filter(
        ([label]) => page === undefined || label !== words.details,
      ),
      ...commitLink(renderContext, textAt(check, 'head_sha')),
    ],
  });
}

/** All checks of one app on a commit. */
export function checkSuitePage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = checkWords[locale];
  const suite = at(data, 'check_suite');
  const app = textAt(suite, 'app.name');
  const name = app === undefined ? words.unnamedSuite : shortened(app, maxNameChars);
  const count = numberAt(suite, 'latest_check_runs_count') ?? 0;
  const sha = textAt(suite, 'head_sha');
  const author = nameOf(at(suite, 'head_commit.author'));
  const news = newsOf(
    renderContext,
    name,
    textAt(suite, 'conclusion'),
    placeOf(suite, 'head_branch', locale),
  );
  return eventPage(renderContext, {
    ...news,
    headline: count > 0 ? words.withCount(news.headline, words.checks(count)) : news.headline,
    body: [commitQuote({ sha, message: textAt(suite, 'head_commit.message'), author }, locale)],
    links: commitLink(renderContext, sha),
  });
}

/** A status that an external service gave a commit. */
export function statusPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const sha = textAt(data, 'sha');
  const name = textAt(data, 'context') ?? checkWords[locale].unnamed;
  const description = textAt(data, 'description');
  const place = textAt(itemsAt(data, 'branches')[0], 'name') ?? '';
  const author = nameOf(at(data, 'commit.commit.author')) ?? nameOf(at(data, 'commit.author'));
  return eventPage(renderContext, {
    ...newsOf(renderContext, name, textAt(data, 'state'), shortened(place, maxNameChars)),
    body: [
      description === undefined ? undefined : text(shortened(description, 300)),
      commitQuote({ sha, message: textAt(data, 'commit.commit.message'), author }, locale),
    ],
    links: [...outsideLink(renderContext, textAt(data, 'target_url')), ...commitLink(renderContext, sha)],
  });
}

/** A link that leaves GitHub names its host; one that stays is called `here`. */
export function outsideLink(
  { words, context, locale }: RenderContext,
  url: string | undefined,
  here = checkWords[locale].details,
): readonly (readonly [string, string])[] {
  const target = URL.parse(url ?? '');
  if (target === null) return [];
  const isHere = target.origin === URL.parse(context.serverUrl)?.origin;
  return [[isHere ? here : words.openOn(target.host), target.href]];
}

function newsOf(
  { data, locale }: RenderContext,
  name: string,
  conclusion: string | undefined,
  place: string,
): Pick<EventSummary, 'severity' | 'sign' | 'headline'> {
  const { conclusions } = checkWords[locale];
  const action = textAt(data, 'action');
  const isResult = action === undefined || action === 'completed';
  const said = isResult ? conclusion : action;
  const key = said !== undefined && Object.hasOwn(conclusions, said) ? (said as Conclusion) : 'other';
  const headline = conclusions[key](shortened(name, maxNameChars), place);
  return {
    severity: severities[key],
    sign: key === 'skipped' ? '⏭️' : key === 'action_required' ? '✋' : undefined,
    headline,
  };
}

/** The pull request whose head the commit is, else its branch. */
function placeOf(check: unknown, branchPath: string, locale: Locale): string {
  const number = textAt(itemsAt(check, 'pull_requests')[0], 'number');
  if (number !== undefined) return checkWords[locale].pullRequest(number);
  return shortened(textAt(check, branchPath) ?? '', maxNameChars);
}

/** The check's own result: a title, and the beginning of a summary in GitHub markdown. */
function outputOf({ data, context, late }: RenderContext, check: unknown): Markdown | undefined {
  const title = textAt(check, 'output.title');
  const summary = textAt(check, 'output.summary');
  const repository = textAt(data, 'repository.full_name') ?? context.repository;
  const origin = { repository, serverUrl: context.serverUrl, wordsOnly: true };
  const blocks =
    summary && summary !== title
      ? required(late.markdown).releaseNotes(summary.slice(0, maxSummaryChars), origin)
      : [];
  const output = paragraphs(title && shortened(title, 200), ...blocks.slice(0, maxSummaryBlocks));
  return output.source === '' ? undefined : quote(output);
}

function commitLink(
  renderContext: RenderContext,
  sha: string | undefined,
): readonly (readonly [string, string | undefined])[] {
  const isCommit = sha !== undefined && shortSha(sha) !== undefined;
  return [
    [
      eventPageWords[renderContext.locale].commit,
      isCommit ? repositoryUrl(renderContext, 'commit', sha) : undefined,
    ],
  ];
}

/**
 * Words for checks and commit statuses; `place` is a branch, a pull request or a short commit, '' if
 * unknown.
 */
const en = {
  conclusions: {
    success: (name: string, place: string) => `${name} passed${on(place)}`,
    failure: (name: string, place: string) => `${name} failed${on(place)}`,
    startup_failure: (name: string, place: string) => `${name} could not start${on(place)}`,
    timed_out: (name: string, place: string) => `${name} timed out${on(place)}`,
    cancelled: (name: string, place: string) => `${name} cancelled${on(place)}`,
    skipped: (name: string, place: string) => `${name} skipped${on(place)}`,
    stale: (name: string, place: string) => `${name} went stale${on(place)}`,
    neutral: (name: string, place: string) => `${name} finished${on(place)}`,
    action_required: (name: string, place: string) => `${name} needs action${on(place)}`,
    error: (name: string, place: string) => `${name} ended in an error${on(place)}`,
    pending: (name: string, place: string) => `${name} is pending${on(place)}`,
    requested: (name: string, place: string) => `${name} requested${on(place)}`,
    rerequested: (name: string, place: string) => `${name} requested again${on(place)}`,
    created: (name: string, place: string) => `${name} started${on(place)}`,
    requested_action: (name: string, place: string) => `${name} was asked for an action${on(place)}`,
    other: (name: string, place: string) => `${name} updated${on(place)}`,
  },
  pullRequest: (number: string) => `PR #${number}`,
  /** Name of a check without a name. */
  unnamed: 'A check',
  /** After what became of all checks of an app. */
  withCount: (headline: string, checks: string) => `${headline} (${checks})`,
  unnamedSuite: 'The checks',
  checks: (count: number) => (count === 1 ? '1 check' : `${count.toLocaleString('en')} checks`),
  annotations: (count: number) =>
    count === 1 ? '1 annotation' : `${count.toLocaleString('en')} annotations`,
  took: (duration: string) => duration,
  details: 'Check',
};

const zhCN: typeof en = {
  conclusions: {
    success: (name, place) => headline(place, name, '通过'),
    failure: (name, place) => headline(place, name, '未通过'),
    startup_failure: (name, place) => headline(place, name, '无法启动'),
    timed_out: (name, place) => headline(place, name, '超时'),
    cancelled: (name, place) => headline(place, name, '已取消'),
    skipped: (name, place) => headline(place, name, '已跳过'),
    stale: (name, place) => headline(place, name, '已过期'),
    neutral: (name, place) => headline(place, name, '已完成'),
    action_required: (name, place) => headline(place, name, '需要处理'),
    error: (name, place) => headline(place, name, '出错'),
    pending: (name, place) => headline(place, name, '等待中'),
    requested: (name, place) => headline(place, name, '已请求'),
    rerequested: (name, place) => headline(place, name, '已重新请求'),
    created: (name, place) => headline(place, name, '已开始'),
    requested_action: (name, place) => headline(place, name, '收到操作请求'),
    other: (name, place) => headline(place, name, '有更新'),
  },
  pullRequest: (number) => `PR #${number}`,
  unnamed: '检查',
  withCount: (headline, checks) => `${headline}（${checks}）`,
  unnamedSuite: '检查',
  checks: (count) => `${count.toLocaleString('en')} 项检查`,
  annotations: (count) => `${count.toLocaleString('en')} 条批注`,
  took: (duration) => `用时 ${duration}`,
  details: '查看检查',
};

export const checkWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function on(place: string): string {
  return place === '' ? '' : ` on ${place}`;
}

/** `linter 未通过：main` */
function headline(place: string, name: string, outcome: string): string {
  return place === '' ? han`${name} ${outcome}` : han`${name} ${outcome}：${place}`;
}
