import { githubEventOf, isFromElsewhere } from '../event/github-adapter.ts';
import { isHealthReport } from '../event/health-report.ts';
import { isOwnReport } from '../event/own-reports.ts';
import { isWaitingReport } from '../event/waiting-report.ts';
import { textAt } from '../json.ts';
import { type PageTable, startPages } from './pages/start.ts';
import type { RenderContext } from './render-context.ts';

/** What only some messages need: loaded once, before they are composed, so that composing waits for nothing. */
export interface LateParts {
  /** The pages of known events: at least those of the events that are given. */
  readonly pages: PageTable;
  /** For events without a page of their own; undefined if there is none. */
  readonly anyEvent: typeof import('./any-event/generic.ts') | undefined;
  /** For the health report; undefined if there is none. */
  readonly health: typeof import('./pages/health.ts') | undefined;
  /** For the report of what waits; undefined if there is none. */
  readonly waiting: typeof import('./pages/waiting.ts') | undefined;
  /** For texts in GitHub's markdown; undefined if there is none. */
  readonly markdown: typeof import('./release-notes/release-notes.ts') | undefined;
}

type Item = Pick<RenderContext, 'event' | 'isAboutRun'>;

/** A message about a run needs nothing of its event's page. */
export async function loadLateParts(items: readonly Item[]): Promise<LateParts> {
  const events = items.filter(({ isAboutRun }) => !isAboutRun).map(({ event }) => event);
  const names = events.flatMap((event) => (isFromElsewhere(event) ? [] : (githubEventOf(event) ?? [])));
  const isInStart = names.every((name) => Object.hasOwn(startPages, name));
  const pages = isInStart ? startPages : (await import('./pages/table.ts')).pages;
  const isOther = (event: Item['event']) => !isOwnReport(event) && findPageRow(event, pages) === undefined;
  const hasMarkdown = (event: Item['event']) =>
    (findPageRow(event, pages)?.markdown ?? []).some((field) => textAt(event.data, field) !== undefined);
  const [anyEvent, health, waiting, markdown] = await Promise.all([
    events.some(isOther) ? import('./any-event/generic.ts') : undefined,
    events.some(isHealthReport) ? import('./pages/health.ts') : undefined,
    events.some(isWaitingReport) ? import('./pages/waiting.ts') : undefined,
    events.some(hasMarkdown) ? import('./release-notes/release-notes.ts') : undefined,
  ]);
  return { pages, anyEvent, health, waiting, markdown };
}

/** The part that such an event has loaded; a bug if it was not. */
export function required<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new TypeError('a late part was not loaded');
  return part;
}

/** The row of an event in the table of pages. */
export function findPageRow(event: Item['event'], pages: PageTable): PageTable[string] | undefined {
  const name = githubEventOf(event) ?? '';
  return Object.hasOwn(pages, name) ? pages[name] : undefined;
}
