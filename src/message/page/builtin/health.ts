import { bold, join, lines, list, type Markdown, md, text } from '../../markdown/markdown.ts';
import { shortened } from '../../markdown/size.ts';
import type { NewsPage } from '../../message.ts';
import type { RenderContext } from '../../render-context.ts';
import { at, flagAt, itemsAt, numberAt, textAt } from '../data-path.ts';
import { signFor } from '../severity.ts';
import { allowedLinks } from './event-page.ts';

/** Workflows with a line of their own; the names of the others share one. A phone shows some ten lines. */
const maxLines = { red: 20, flaky: 10, greenAgain: 5 } as const;

const maxSlower = 3;
const maxNameChars = 60;

/** More names than a message holds. */
const maxNames = 200;

/**
 * The health report of a branch, worst first. The event may have been made elsewhere, so its data is read as that of any other event.
 */
export function healthPage(renderContext: RenderContext): NewsPage {
  const { data, words } = renderContext;
  const repository = textAt(data, 'repository') ?? '';
  const branch = textAt(data, 'branch');
  const [red, total] = [countAt(data, 'counts.red'), countAt(data, 'counts.workflows')];
  const severity = red > 0 ? 'bad' : total > 0 ? 'good' : undefined;
  const links = allowedLinks(renderContext, [[words.health.allRuns, textAt(data, 'url')]]);
  return {
    kind: 'news',
    severity,
    sign: severity === undefined ? '💤' : signFor(severity),
    headline: headlineOf(renderContext, red, total),
    place: repository,
    facts: [branch && shortened(branch, 100), periodOf(renderContext)],
    detail: runsOf(renderContext),
    body: [
      workflowList(renderContext),
      lines(greenOf(renderContext), slowestOf(renderContext), slowerOf(renderContext)),
      incompleteOf(renderContext),
    ].flatMap((part) => (part === undefined || part.source === '' ? [] : [part])),
    links,
    url: links[0]?.url,
  };
}

function headlineOf({ words }: RenderContext, red: number, total: number): string {
  if (red > 0) return words.health.someRed(red, total);
  return total === 0 ? words.health.noRuns : words.health.allGreen(total);
}

function periodOf({ data, words, moment }: RenderContext): string | undefined {
  const [from, to] = [textAt(data, 'from'), textAt(data, 'to')];
  const hours = Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / 3_600_000);
  return hours > 0 ? words.health.period(hours, moment(from)) : undefined;
}

function runsOf({ data, words }: RenderContext): string | undefined {
  const share = percentOf(numberAt(data, 'runs.greenShare'));
  if (share === undefined) return undefined;
  const before = percentOf(numberAt(data, 'before.greenShare'));
  return words.health.runs(countAt(data, 'runs.total'), share, before);
}

/** Rounded down: 99.9 % is not all. */
function percentOf(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${Math.floor(Math.min(1, Math.max(0, share)) * 100)}%`;
}

function workflowList(renderContext: RenderContext): Markdown {
  const { words } = renderContext;
  const workflows = itemsAt(renderContext.data, 'workflows');
  const of = (state: string) => workflows.filter((workflow) => textAt(workflow, 'state') === state);
  const greenAgain = of('green').filter((workflow) => countAt(workflow, 'runs.failed') > 0);
  return list(
    ...of('red')
      .slice(0, maxLines.red)
      .map((workflow) => redLine(renderContext, workflow)),
    othersOf(renderContext, of('red').slice(maxLines.red), words.health.redToo),
    ...of('flaky')
      .slice(0, maxLines.flaky)
      .map((workflow) => flakyLine(renderContext, workflow)),
    othersOf(renderContext, of('flaky').slice(maxLines.flaky), words.health.flakyToo),
    ...greenAgain.slice(0, maxLines.greenAgain).map((workflow) => greenAgainLine(renderContext, workflow)),
    othersOf(renderContext, greenAgain.slice(maxLines.greenAgain), words.health.greenAgainToo),
  );
}

function redLine({ words, link, duration }: RenderContext, workflow: unknown): Markdown {
  const orMore = flagAt(workflow, 'red.orMore');
  const number = numberAt(workflow, 'red.since.number');
  const breaker = textAt(workflow, 'red.breaker');
  return join(
    ' · ',
    md`❌ ${nameOf(workflow)}${number === undefined ? '' : md` ${link(words.health.redSince(number, orMore), textAt(workflow, 'red.since.url'))}`}`,
    breaker && !orMore ? words.health.by(shortened(breaker, maxNameChars)) : undefined,
    words.health.failedRuns(countAt(workflow, 'red.failedRuns'), orMore),
    duration(numberAt(workflow, 'red.durationMs')),
    flagAt(workflow, 'ran') ? undefined : words.health.notRun,
  );
}

function flakyLine({ words, link }: RenderContext, workflow: unknown): Markdown {
  const said = words.health.flaky(countAt(workflow, 'runs.rerun'), countAt(workflow, 'runs.total'));
  return md`🔁 ${nameOf(workflow)} ${link(said, textAt(workflow, 'url'))}`;
}

function greenAgainLine({ words }: RenderContext, workflow: unknown): Markdown {
  const said = words.health.greenAgain(countAt(workflow, 'runs.failed'), countAt(workflow, 'runs.total'));
  return md`✅ ${nameOf(workflow)} ${said}`;
}

function othersOf(
  { words }: RenderContext,
  workflows: readonly unknown[],
  say: (names: string) => string,
): string | undefined {
  if (workflows.length === 0) return undefined;
  const names = workflows.slice(0, maxNames).map((workflow) => plainNameOf(workflow));
  const left = workflows.length - names.length;
  return say([...names, ...(left > 0 ? [words.more(left)] : [])].join(words.listSeparator));
}

/** Those that neither failed nor needed a re-run. */
function greenOf({ data, words }: RenderContext): string | undefined {
  const workflows = itemsAt(data, 'workflows');
  const isSteady = (workflow: unknown) =>
    textAt(workflow, 'state') === 'green' && countAt(workflow, 'runs.failed') === 0;
  const steady = workflows.filter(isSteady).length;
  // The headline says it already.
  return steady === 0 || steady === workflows.length ? undefined : `✅ ${words.health.green(steady)}`;
}

function slowestOf({ data, words, link, duration }: RenderContext): Markdown | undefined {
  const slowest = at(data, 'slowest');
  const took = duration(numberAt(slowest, 'durationMs'));
  const median = duration(numberAt(slowest, 'medianMs'));
  if (took === undefined || median === undefined) return undefined;
  const name = shortened(textAt(slowest, 'workflow') ?? '', maxNameChars);
  const run = `${name} #${countAt(slowest, 'number')}`;
  return md`⏱️ ${link(words.health.slowest(run, took, median), textAt(slowest, 'url'))}`;
}

function slowerOf({ data, words, duration }: RenderContext): Markdown | undefined {
  const slower = itemsAt(data, 'slower')
    .slice(0, maxSlower)
    .flatMap((item) => {
      const median = duration(numberAt(item, 'medianMs'));
      const before = duration(numberAt(item, 'medianBeforeMs'));
      const name = shortened(textAt(item, 'workflow') ?? '', maxNameChars);
      return median === undefined || before === undefined ? [] : [words.health.slower(name, median, before)];
    });
  return slower.length === 0
    ? undefined
    : text(`🐢 ${words.health.slowerOnes(slower.join(words.listSeparator))}`);
}

/** GitHub lists 1,000 runs at most. */
function incompleteOf({ data, words, moment }: RenderContext): Markdown | undefined {
  if (at(data, 'list.complete') !== false) return undefined;
  const said = words.health.incomplete(
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
