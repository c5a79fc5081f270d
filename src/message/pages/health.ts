import { bold, join, lines, list, Markdown, md, text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, flagAt, itemsAt, numberAt, textAt } from '../../json.ts';
import { type NewsPage, signFor } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { allowedLinks } from './event-page.ts';
import { healthWords } from './health.words.ts';

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
