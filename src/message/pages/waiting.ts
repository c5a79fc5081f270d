import { bold, join, list, type Markdown, paragraphs, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { asText, at, itemsAt, numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import { type NewsPage, signFor } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { allowedLinks } from './event-page.ts';

const parts = ['reviews', 'approvals', 'authors', 'merges'] as const;

type Part = (typeof parts)[number];

/** Lines of all lists together, if the event does not say. */
const usualLines = 20;

const maxTitleChars = 60;
const maxNameChars = 40;

/** People named in a line. */
const maxAsked = 3;

/**
 * What waits for a person, in a list for each kind. The event may have been made elsewhere, so its data is read as that of any
 * other event.
 */
export function waitingPage(renderContext: RenderContext): NewsPage {
  const { data, locale } = renderContext;
  const words = waitingWords[locale];
  const counts = parts.map((part) => ({ part, count: countAt(data, `counts.${part}`) }));
  const waits = counts.some(({ count }) => count > 0);
  const counted = counts
    .flatMap(({ part, count }) => (count > 0 ? words.counted[part](count) : []))
    .join(renderContext.words.listSeparator);
  const unknown = unknownOf(data);
  const isPartUnknown = unknown.length > 0 || at(data, 'list.complete') === false;
  const severity = waits || isPartUnknown ? undefined : 'good';
  const shown = shareLines(
    counts.map(({ part, count }) => Math.min(count, itemsAt(data, part).length)),
    Math.min(100, countAt(data, 'max') || usualLines),
  );
  const links = allowedLinks(renderContext, [
    [words.allPulls, textAt(data, 'url')],
    [words.allRuns, countAt(data, 'counts.approvals') > 0 ? textAt(data, 'runsUrl') : undefined],
  ]);
  return {
    kind: 'news',
    severity,
    sign: waits ? '✋' : signFor(severity),
    headline: waits ? counted : words.nothing(isPartUnknown),
    place: textAt(data, 'repository') ?? '',
    facts: [],
    body: [
      ...counts.flatMap(({ part, count }, index) => section(renderContext, part, count, shown[index] ?? 0)),
      ...notesOf(renderContext, unknown),
    ],
    links,
    url: links[0]?.url,
  };
}

/** How many of each list are shown: a line for each in turn, until all lines are used. */
export function shareLines(counts: readonly number[], max: number): readonly number[] {
  const shown = counts.map(() => 0);
  let left = max;
  for (let round = 1; left > 0 && counts.some((count) => count >= round); round += 1) {
    for (const [index, count] of counts.entries()) {
      if (left === 0 || count < round) continue;
      shown[index] = round;
      left -= 1;
    }
  }
  return shown;
}

function section(renderContext: RenderContext, part: Part, count: number, shown: number): Markdown[] {
  if (count === 0) return [];
  const { data, locale, words } = renderContext;
  const items = itemsAt(data, part).slice(0, shown);
  const isOne = isOneRepository(data);
  const lineFor = (item: unknown) =>
    part === 'approvals' ? runLine(renderContext, item) : pullLine(renderContext, part, item, isOne);
  const rest = count - items.length;
  const title = bold(waitingWords[locale].titles[part](count));
  return [paragraphs(title, list(...items.map(lineFor), rest > 0 ? words.more(rest) : undefined))];
}

/** ✅ #12 Fix the empty cart · cart, mona · 3 d · octocat's PR · +120 −8 */
function pullLine(renderContext: RenderContext, part: Part, pull: unknown, isOne: boolean): Markdown {
  const { locale, link, duration } = renderContext;
  const words = waitingWords[locale];
  const repository = textAt(pull, 'repository') ?? '';
  const place = isOne ? '' : (repository.split('/')[1] ?? '');
  const title = shortened(textAt(pull, 'title') ?? '', maxTitleChars);
  const name = `${shortened(place, maxNameChars)}#${countAt(pull, 'number')} ${title}`;
  const author = shortened(textAt(pull, 'author') ?? words.nobody, maxNameChars);
  const sign = signOfChecks(textAt(pull, 'checks'));
  const size = `+${countAt(pull, 'additions')} −${countAt(pull, 'deletions')}`;
  return join(
    ' · ',
    join(' ', sign, link(name, textAt(pull, 'url'))),
    part === 'reviews' ? askedOf(renderContext, pull) : author,
    part === 'authors' ? reasonsOf(renderContext, pull) : undefined,
    duration(inOneUnit(numberAt(pull, 'waitingMs'))),
    part === 'reviews' ? words.by(author) : undefined,
    part === 'reviews' ? size : undefined,
  );
}

/** Deploy #128 · production · mona, ops · 2 h */
function runLine(renderContext: RenderContext, run: unknown): Markdown {
  const { locale, words, link, duration } = renderContext;
  const name = `${shortened(textAt(run, 'workflow') ?? '?', maxNameChars)} #${countAt(run, 'number')}`;
  const environments = namesIn(run, 'environments').slice(0, maxAsked).join(words.listSeparator);
  const reviewers = namesIn(run, 'reviewers');
  return join(
    ' · ',
    link(name, textAt(run, 'url')),
    environments || undefined,
    reviewers.length > 0 ? peopleOf(reviewers, 0, renderContext) : waitingWords[locale].anybody,
    duration(inOneUnit(numberAt(run, 'waitingMs'))),
  );
}

function askedOf(renderContext: RenderContext, pull: unknown): string {
  const hidden = countAt(pull, 'askedHidden');
  const asked = namesIn(pull, 'asked');
  const words = waitingWords[renderContext.locale];
  return asked.length + hidden === 0 ? words.nobodyAsked : peopleOf(asked, hidden, renderContext);
}

/** A team without its @, which DingTalk could take for a mention, and without the organisation that has the repository. */
function peopleOf(names: readonly string[], hidden: number, { data, words, locale }: RenderContext): string {
  const own = `@${(textAt(data, 'repository') ?? '').split('/')[0]}/`;
  const nameOf = (name: string) => (name.startsWith(own) ? name.slice(own.length) : name.replace(/^@/, ''));
  const shown = names.slice(0, maxAsked).map((name) => shortened(nameOf(name), maxNameChars));
  const left = names.length - shown.length;
  const { hiddenTeams, andOthers } = waitingWords[locale];
  const listed = [...shown, ...(hidden > 0 ? [hiddenTeams(hidden)] : [])].join(words.listSeparator);
  return left > 0 ? andOthers(listed, left, names.length + hidden) : listed;
}

function reasonsOf({ locale, words }: RenderContext, pull: unknown): string | undefined {
  const known: Readonly<Record<string, string>> = waitingWords[locale].reasons;
  const reasons = namesIn(pull, 'reasons').flatMap((reason) =>
    Object.hasOwn(known, reason) ? known[reason] : [],
  );
  return reasons.join(words.listSeparator) || undefined;
}

function signOfChecks(checks: string | undefined): string | undefined {
  return checks === undefined || !Object.hasOwn(checkSigns, checks) ? undefined : checkSigns[checks];
}

const checkSigns: Readonly<Record<string, string>> = { success: '✅', failure: '❌', pending: '⏳' };

/** In one unit: nobody has to know how many hours something has waited for days. */
function inOneUnit(ms: number | undefined): number | undefined {
  if (ms === undefined) return undefined;
  const unit = unitsMs.find((unitMs) => ms >= unitMs) ?? ms;
  return unit === 0 ? 0 : Math.floor(ms / unit) * unit;
}

const unitsMs = [86_400_000, 3_600_000, 60_000] as const;

/** What is missing in the report. */
function unknownOf(data: unknown): readonly ('pulls' | 'runs')[] {
  const isMissing = (part: Part) => at(data, part) === undefined;
  // The runs of an organisation are never asked for.
  const isAsked = textAt(data, 'runsUrl') !== undefined;
  return [
    ...(isMissing('reviews') ? (['pulls'] as const) : []),
    ...(isMissing('approvals') && isAsked ? (['runs'] as const) : []),
  ];
}

function notesOf({ data, locale }: RenderContext, unknown: readonly ('pulls' | 'runs')[]): Markdown[] {
  const words = waitingWords[locale];
  const isCut = countAt(data, 'list.read') < countAt(data, 'list.total');
  return [
    ...unknown.map((part) => text(`⚠️ ${words.unknown[part]}`)),
    ...(isCut
      ? [text(`⚠️ ${words.incomplete(countAt(data, 'list.read'), countAt(data, 'list.total'))}`)]
      : []),
  ];
}

/** A report of an organisation names the repository of each pull request. */
function isOneRepository(data: unknown): boolean {
  return textAt(data, 'repository')?.includes('/') === true;
}

function namesIn(data: unknown, path: string): readonly string[] {
  return itemsAt(data, path).flatMap((name) => asText(name) ?? []);
}

/** 0 if there is none. */
function countAt(data: unknown, path: string): number {
  return Math.max(0, Math.trunc(numberAt(data, path) ?? 0));
}

/** Words of the report of what waits. */
const en = {
  nothing: (isPartUnknown: boolean): string =>
    isPartUnknown ? 'Nothing is waiting, as far as we know' : 'Nothing is waiting',
  counted: {
    reviews: (count: number) => `${count} to review`,
    approvals: (count: number) => `${count} to approve`,
    authors: (count: number) => `${count} to fix`,
    merges: (count: number) => `${count} to merge`,
  },
  titles: {
    reviews: (count: number) => `To review (${count})`,
    approvals: (count: number) => `To approve (${count})`,
    authors: (count: number) => `For the author to fix (${count})`,
    merges: (count: number) => `To merge (${count})`,
  },
  by: (login: string) => `${login}'s PR`,
  /** The author of a deleted account. */
  nobody: 'ghost',
  /** `left` people are not named, of `total`. */
  andOthers: (names: string, left: number, _total: number) => `${names} and ${left} more`,
  nobodyAsked: 'no reviewer asked',
  anybody: 'no reviewers named',
  hiddenTeams: (count: number) => (count === 1 ? 'a team' : `${count} teams`),
  reasons: { changes: 'changes requested', conflict: 'conflict', checks: 'checks failing' },
  unknown: {
    pulls: 'GitHub did not list the pull requests.',
    runs: 'GitHub did not list the runs waiting for approval.',
  },
  incomplete: (read: number, total: number) =>
    `Based on the oldest ${read.toLocaleString('en')} of ${total.toLocaleString('en')} open pull requests`,
  allPulls: 'Pull requests',
  allRuns: 'Waiting runs',
};

const zhCN: typeof en = {
  nothing: (isPartUnknown) => (isPartUnknown ? '已知范围内没有待处理事项' : '没有待处理事项'),
  counted: {
    reviews: (count) => `待评审 ${count} 个`,
    approvals: (count) => `待审批 ${count} 个`,
    authors: (count) => `待修改 ${count} 个`,
    merges: (count) => `待合并 ${count} 个`,
  },
  titles: {
    reviews: (count) => `待评审（${count}）`,
    approvals: (count) => `待审批（${count}）`,
    authors: (count) => `待作者修改（${count}）`,
    merges: (count) => `待合并（${count}）`,
  },
  by: (login) => han`${login} 的 PR`,
  nobody: 'ghost',
  andOthers: (names, _left, total) => `${names} 等 ${total} 人`,
  nobodyAsked: '未指定评审人',
  anybody: '未列出审批人',
  hiddenTeams: (count) => (count === 1 ? '一个团队' : `${count} 个团队`),
  reasons: { changes: '要求修改', conflict: '有冲突', checks: '检查失败' },
  unknown: {
    pulls: 'GitHub 没有列出 PR。',
    runs: 'GitHub 没有列出等待审批的运行。',
  },
  incomplete: (read, total) =>
    `未关闭的 PR 共 ${total.toLocaleString('en')} 个，仅统计最早的 ${read.toLocaleString('en')} 个`,
  allPulls: '全部 PR',
  allRuns: '等待中的运行',
};

const waitingWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
