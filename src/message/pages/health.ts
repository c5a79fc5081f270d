import { bold, join, lines, list, Markdown, md, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, flagAt, itemsAt, numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import { type NewsPage, signFor } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { allowedLinks } from './event-page.ts';

/** Workflows with a line of their own; the names of the others share one. A phone shows some ten lines. */
const maxLines = { red: 8, flaky: 3, greenAgain: 3 } as const;

/** Red workflows that the title names, if there are no more. */
const maxNamed = 2;

/** Characters of a name in the title. */
const maxTitleNameChars = 24;

const maxSlower = 3;
const maxDisabled = 5;
const maxNameChars = 60;

/** More names than a message holds. */
const maxNames = 200;

/**
 * The health report of a branch, worst first. The event may have been made elsewhere, so its data is read as that of any other event.
 */
export function healthPage(renderContext: RenderContext): NewsPage {
  const { data, locale } = renderContext;
  const repository = textAt(data, 'repository') ?? '';
  const branch = textAt(data, 'branch');
  const [red, total] = [countAt(data, 'counts.red'), countAt(data, 'counts.workflows')];
  const severity = red > 0 ? 'bad' : total > 0 ? 'good' : undefined;
  const links = allowedLinks(renderContext, [[healthWords[locale].allRuns, textAt(data, 'url')]]);
  return {
    kind: 'news',
    severity,
    sign: signFor(severity),
    headline: headlineOf(renderContext, red, total),
    place: repository,
    facts: [
      // The headline of a few names it.
      branch && (red > 0 ? red > maxNamed : total !== 1) ? shortened(branch, 100) : undefined,
      total > 0 ? periodOf(renderContext) : undefined,
      red > 0 && total > red && red <= maxNamed ? healthWords[locale].ofAll(red, total) : undefined,
    ],
    detail: runsOf(renderContext),
    body: [
      workflowList(renderContext),
      lines(
        greenOf(renderContext),
        slowestOf(renderContext),
        slowerOf(renderContext),
        disabledOf(renderContext, 'inactivity'),
        disabledOf(renderContext, 'manually'),
      ),
      incompleteOf(renderContext),
    ].flatMap((part) => (part === undefined || part.source === '' ? [] : [part])),
    links,
    url: links[0]?.url,
  };
}

/** One or two red workflows are named, and one with how long it fails. */
function headlineOf({ data, words, locale, duration }: RenderContext, red: number, total: number): string {
  const own = healthWords[locale];
  const branch = shortened(textAt(data, 'branch') ?? '', 40);
  const known = itemsAt(data, 'workflows').filter(
    (workflow) => red === 0 || textAt(workflow, 'state') === 'red',
  );
  const names = known.map((workflow) => shortened(plainNameOf(workflow), maxTitleNameChars));
  if (red > 0) {
    if (red > maxNamed || names.length !== red) return own.someRed(red, total);
    const lasts = red === 1 ? duration(numberAt(known[0], 'red.durationMs')) : undefined;
    return own.namedRed(names.join(words.listSeparator), red, branch, lasts);
  }
  const [only] = names;
  if (total === 1 && only !== undefined) return own.oneGreen(only, branch);
  return total === 0 ? own.noRuns(hoursOf(data)) : own.allGreen(total);
}

function hoursOf(data: unknown): number {
  return Math.round(
    (Date.parse(textAt(data, 'to') ?? '') - Date.parse(textAt(data, 'from') ?? '')) / 3_600_000,
  );
}

function periodOf({ data, locale }: RenderContext): string | undefined {
  const hours = hoursOf(data);
  return hours > 0 ? healthWords[locale].period(hours) : undefined;
}

function runsOf({ data, locale }: RenderContext): string | undefined {
  const share = percentOf(numberAt(data, 'runs.greenShare'));
  if (share === undefined) return undefined;
  const before = percentOf(numberAt(data, 'before.greenShare'));
  return healthWords[locale].runs(countAt(data, 'runs.total'), share, before, hoursOf(data));
}

/** Rounded down: 99.9 % is not all. */
function percentOf(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${Math.floor(Math.min(1, Math.max(0, share)) * 100)}%`;
}

function workflowList(renderContext: RenderContext): Markdown {
  const { locale } = renderContext;
  const words = healthWords[locale];
  const workflows = itemsAt(renderContext.data, 'workflows');
  const of = (state: string) => workflows.filter((workflow) => textAt(workflow, 'state') === state);
  const greenAgain = of('green').filter((workflow) => countAt(workflow, 'runs.failed') > 0);
  return list(
    ...of('red')
      .slice(0, maxLines.red)
      .map((workflow) => redLine(renderContext, workflow)),
    othersOf(renderContext, of('red').slice(maxLines.red), words.redToo),
    ...of('flaky')
      .slice(0, maxLines.flaky)
      .map((workflow) => flakyLine(renderContext, workflow)),
    othersOf(renderContext, of('flaky').slice(maxLines.flaky), words.flakyToo),
    ...greenAgain.slice(0, maxLines.greenAgain).map((workflow) => greenAgainLine(renderContext, workflow)),
    othersOf(renderContext, greenAgain.slice(maxLines.greenAgain), words.greenAgainToo),
  );
}

function redLine({ link, duration, locale }: RenderContext, workflow: unknown): Markdown {
  const words = healthWords[locale];
  const orMore = flagAt(workflow, 'red.orMore');
  const number = numberAt(workflow, 'red.since.number');
  const breaker = textAt(workflow, 'red.breaker');
  const by = breaker && !orMore ? words.by(shortened(breaker, maxNameChars)) : undefined;
  return join(
    ' · ',
    md`❌ ${nameOf(workflow)}${number === undefined ? '' : md` ${join(words.beforeBy, link(words.redSince(number, orMore), textAt(workflow, 'red.since.url')), by)}`}`,
    words.failedRuns(countAt(workflow, 'red.failedRuns'), orMore),
    duration(numberAt(workflow, 'red.durationMs')),
    flagAt(workflow, 'ran') ? undefined : words.notRun,
  );
}

function flakyLine({ link, locale }: RenderContext, workflow: unknown): Markdown {
  const said = healthWords[locale].flaky(countAt(workflow, 'runs.rerun'), countAt(workflow, 'runs.total'));
  return md`🔁 ${nameOf(workflow)} ${link(said, textAt(workflow, 'url'))}`;
}

function greenAgainLine({ locale }: RenderContext, workflow: unknown): Markdown {
  const said = healthWords[locale].greenAgain(
    countAt(workflow, 'runs.failed'),
    countAt(workflow, 'runs.total'),
  );
  return md`✅ ${nameOf(workflow)} ${said}`;
}

function othersOf(
  { words }: RenderContext,
  workflows: readonly unknown[],
  say: (names: string, count: number) => string,
): string | undefined {
  if (workflows.length === 0) return undefined;
  const names = workflows.slice(0, maxNames).map((workflow) => plainNameOf(workflow));
  const left = workflows.length - names.length;
  return say([...names, ...(left > 0 ? [words.more(left)] : [])].join(words.listSeparator), workflows.length);
}

/** Those that neither failed nor needed a re-run. */
function greenOf({ data, locale }: RenderContext): string | undefined {
  const workflows = itemsAt(data, 'workflows');
  const isSteady = (workflow: unknown) =>
    textAt(workflow, 'state') === 'green' && countAt(workflow, 'runs.failed') === 0;
  const steady = workflows.filter(isSteady).length;
  // The headline says it already.
  return steady === 0 || steady === workflows.length ? undefined : `✅ ${healthWords[locale].green(steady)}`;
}

function slowestOf({ data, link, duration, locale }: RenderContext): Markdown | undefined {
  const slowest = at(data, 'slowest');
  const took = duration(numberAt(slowest, 'durationMs'));
  const median = duration(numberAt(slowest, 'medianMs'));
  if (took === undefined || median === undefined) return undefined;
  const name = shortened(textAt(slowest, 'workflow') ?? '', maxNameChars);
  const run = `${name} #${countAt(slowest, 'number')}`;
  return md`${link(healthWords[locale].slowest(run, took, median), textAt(slowest, 'url'))}`;
}

function slowerOf({ data, words, duration, locale }: RenderContext): Markdown | undefined {
  const slower = itemsAt(data, 'slower')
    .slice(0, maxSlower)
    .flatMap((item) => {
      const median = duration(numberAt(item, 'medianMs'));
      const before = duration(numberAt(item, 'medianBeforeMs'));
      const name = shortened(textAt(item, 'workflow') ?? '', maxNameChars);
      return median === undefined || before === undefined
        ? []
        : [healthWords[locale].slower(name, median, before)];
    });
  return slower.length === 0
    ? undefined
    : text(`🐢 ${healthWords[locale].slowerOnes(slower.join(words.listSeparator))}`);
}

/** Workflows that are switched off, by GitHub or by a person. */
function disabledOf(
  { data, words, locale, link }: RenderContext,
  reason: 'inactivity' | 'manually',
): Markdown | undefined {
  const disabled = itemsAt(data, 'disabled').filter((workflow) => textAt(workflow, 'reason') === reason);
  if (disabled.length === 0) return undefined;
  const named = disabled
    .slice(0, maxDisabled)
    .map((workflow) => link(plainNameOf(workflow), textAt(workflow, 'url')));
  const left = disabled.length - named.length;
  return join(
    '',
    `${reason === 'inactivity' ? '⚠️ ' : ''}${healthWords[locale].disabled[reason]}`,
    Markdown.trusted(words.colon),
    join(words.listSeparator, ...named, left > 0 ? words.more(left) : undefined),
  );
}

/** GitHub lists 1,000 runs at most. */
function incompleteOf({ data, moment, locale }: RenderContext): Markdown | undefined {
  if (at(data, 'list.complete') !== false) return undefined;
  const said = healthWords[locale].incomplete(
    countAt(data, 'list.read'),
    countAt(data, 'list.total'),
    moment(textAt(data, 'list.since')),
  );
  return text(`⚠️ ${said}`);
}

function nameOf(workflow: unknown): Markdown {
  return bold(plainNameOf(workflow));
}

function plainNameOf(workflow: unknown): string {
  return shortened(textAt(workflow, 'name') ?? '?', maxNameChars);
}

/** 0 if there is none. */
function countAt(data: unknown, path: string): number {
  return Math.max(0, Math.trunc(numberAt(data, path) ?? 0));
}

/** Words of the health report. */
const en = {
  someRed: (red: number, total: number) => `${red} of ${workflows(total)} failing`,
  /** `names` of all that fail; `lasts` is how long, of one. */
  namedRed: (names: string, _count: number, branch: string, lasts: string | undefined) =>
    `${names} failing${on(branch)}${lasts === undefined ? '' : `, ${lasts}`}`,
  /** Where the names stand in the headline. */
  ofAll: (red: number, total: number) => `${red} of ${workflows(total)}`,
  allGreen: (total: number) => (total === 1 ? '1 workflow green' : `All ${total} workflows green`),
  oneGreen: (name: string, branch: string) => `${name} green${on(branch)}`,
  noRuns: (hours: number) => `No finished runs${hours > 0 ? ` in ${span(hours)}` : ''}`,
  period: (hours: number) => `last ${span(hours)}`,
  runs: (total: number, green: string, before: string | undefined, hours: number) =>
    `${runs(total)}, ${green} passed${before === undefined ? '' : ` (${before} ${hours === 24 ? 'the day' : hours === 168 ? 'the week' : 'the period'} before)`}`,
  redSince: (number: number, orMore: boolean) => `failing since #${number}${orMore ? ' or earlier' : ''}`,
  failedRuns: (count: number, orMore: boolean) =>
    `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`,
  beforeBy: ' ',
  by: (login: string) => `(${login})`,
  notRun: 'not run in this period',
  redToo: (names: string, count: number) => `and ${count} more failing: ${names}`,
  flaky: (rerun: number, total: number) => `${rerun} of ${runs(total)} passed only after a re-run`,
  flakyToo: (names: string, count: number) => `and ${count} more after re-runs: ${names}`,
  greenAgain: (failed: number, total: number) => `fixed, ${failed} of ${runs(total)} failed`,
  greenAgainToo: (names: string, count: number) => `and ${count} more fixed: ${names}`,
  green: (count: number) => `${workflows(count)} green throughout`,
  slowest: (run: string, duration: string, median: string) =>
    `Slowest: ${run}, ${duration} (median ${median})`,
  slower: (name: string, median: string, before: string) => `${name} ${median} (was ${before})`,
  slowerOnes: (names: string) => `Slower: ${names}`,
  disabled: {
    inactivity: 'Disabled by GitHub for inactivity',
    manually: 'Disabled manually',
  },
  incomplete: (read: number, total: number, since: string | undefined) =>
    `Based on the newest ${count(read)} of ${count(total)} runs${since === undefined ? '' : ` (since ${since})`}`,
  allRuns: 'All runs',
};

const zhCN: typeof en = {
  someRed: (red, total) => `${total} 个工作流中 ${red} 个失败`,
  namedRed: (names, _count, branch, lasts) =>
    han`${names} 失败${branch === '' ? '' : `：${branch}`}${lasts === undefined ? '' : `，已 ${lasts}`}`,
  ofAll: (red, total) => `${total} 个工作流中 ${red} 个失败`,
  allGreen: (total) => (total === 1 ? '1 个工作流正常' : `${total} 个工作流全部正常`),
  oneGreen: (name, branch) => han`${name} 正常${branch === '' ? '' : `：${branch}`}`,
  noRuns: (hours) => `${hours > 0 ? `最近 ${span(hours, '小时', '天')}` : ''}没有已完成的运行`,
  period: (hours) => `最近 ${span(hours, '小时', '天')}`,
  runs: (total, green, before, hours) =>
    `${count(total)} 次运行，成功率 ${green}${before === undefined ? '' : `（${hours === 24 ? '前一天' : hours === 168 ? '前一周' : '上一周期'} ${before}）`}`,
  redSince: (number, orMore) => (orMore ? `始于 #${number} 或更早` : `始于 #${number}`),
  failedRuns: (times, orMore) =>
    times === 1 ? `失败${orMore ? '至少' : ''} 1 次` : `连续失败${orMore ? '至少' : ''} ${times} 次`,
  beforeBy: '',
  by: (login) => `（${login}）`,
  notRun: '本周期内未运行',
  redToo: (names, count) => `另有 ${count} 个失败：${names}`,
  flaky: (rerun, total) => `${count(total)} 次运行中 ${rerun} 次重新运行后才通过`,
  flakyToo: (names, count) => `另有 ${count} 个重新运行后才通过：${names}`,
  greenAgain: (failed, total) => `已恢复，${count(total)} 次运行中 ${failed} 次失败`,
  greenAgainToo: (names, count) => `另有 ${count} 个已恢复：${names}`,
  green: (total) => `${total} 个工作流一直正常`,
  slowest: (run, duration, median) => han`最慢：${run}，用时 ${duration}（中位数 ${median}）`,
  slower: (name, median, before) => han`${name} ${median}（此前 ${before}）`,
  slowerOnes: (names) => `变慢：${names}`,
  disabled: { inactivity: '因长期无活动被 GitHub 停用', manually: '已手动停用' },
  incomplete: (read, total, since) =>
    `共 ${count(total)} 次运行，仅统计最近 ${count(read)} 次${since === undefined ? '' : `（${since} 起）`}`,
  allRuns: '全部运行',
};

const healthWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function on(branch: string): string {
  return branch === '' ? '' : ` on ${branch}`;
}

/** `24 h`, `7 days` */
function span(hours: number, hour = 'h', days = 'days'): string {
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24} ${days}` : `${hours} ${hour}`;
}

function workflows(total: number): string {
  return total === 1 ? '1 workflow' : `${total} workflows`;
}

function runs(total: number): string {
  return total === 1 ? '1 run' : `${count(total)} runs`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
