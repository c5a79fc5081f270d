import type { CloudEvent } from 'cloudevents';
import { byteLength } from '../byte-length.ts';
import { inputError } from '../errors.ts';
import { cdeventName, isCdevent } from '../event/cdevents.ts';
import { githubEventOf } from '../event/github-adapter.ts';
import { isHealthReport } from '../event/health-report.ts';
import { type Said, say } from '../said.ts';
import { at, textAt } from './data-path.ts';
import { type ComposedMessage, createDraft } from './fit/draft.ts';
import { layout, summaryFor, titleFor, titleOf } from './layout.ts';
import type { Words } from './locale/words.ts';
import { cutMarkdown } from './markdown/cut.ts';
import { oneLine } from './markdown/escape.ts';
import { browserUrl } from './markdown/link.ts';
import { join, list, Markdown, md, paragraphs } from './markdown/markdown.ts';
import { jsonBytes, maxBodyBytes, shortened } from './markdown/size.ts';
import { hasFailed, mentionTargets } from './mentions/mention-targets.ts';
import { tokensOf } from './mentions/mentions.ts';
import type { Message, NewsPage, Page } from './message.ts';
import { trustedPage } from './pages/trusted.ts';
import { objectOf, type RenderContext } from './render-context.ts';
import { requestedMessage } from './requested-message.ts';
import { feedOf, messageOf } from './select-message.ts';
import { selectPage } from './select-page.ts';
import type { MessageSettings } from './settings.ts';
import { signFor } from './severity.ts';
import type { CustomWords } from './template/custom-words.ts';
import { eachEvent, type Unsent } from './unsent.ts';

/** Messages: a robot sends no more in a minute. */
const maxMessages = 20;

/** Event types counted by name; the others are counted together. */
const maxTypes = 10;

/** Bytes kept free in each message for JSON, title, keyword and the count of what was left out. */
const reservedBytes = 1_500;

/** Most bytes of one event. */
const maxItemBytes = 4_000;

/**
 * Few messages for many events: their counts by type, then a line each, as many as 20 messages hold; the
 * rest is counted.
 */
export function digests(
  renderContexts: readonly RenderContext[],
  groupOf: (event: CloudEvent<unknown>) => string,
  settings: MessageSettings,
  customWords: CustomWords,
  warnings: Said[],
  share: number,
): { drafts: ComposedMessage[]; unsent: Unsent[] } {
  if (settings.payload !== undefined || settings.buttons !== undefined) {
    throw inputError('batch', say`can be "digest" only without "payload" and "buttons".`);
  }
  // Warns of an event whose own message is incomplete, whether it has a line or not.
  const { made: wellFormed, unsent } = eachEvent(renderContexts, (renderContext) => {
    requestedMessage(renderContext);
    return renderContext;
  });
  const groups = Map.groupBy(wellFormed, ({ event }) => groupOf(event));
  const maxEach = Math.max(1, Math.floor(maxMessages / share / Math.max(1, groups.size)));
  warnOfLeftOut(settings, warnings);
  const drafts: ComposedMessage[] = [];
  for (const group of groups.values()) {
    drafts.push(...digestsOf(group, maxEach, settings, customWords, warnings, unsent));
  }
  return { drafts, unsent };
}

/** A feed card has no text, and a link card has no room for the lines. */
function warnOfLeftOut({ msgtype, text, title }: MessageSettings, warnings: Said[]): void {
  if (msgtype === 'link') {
    warnings.push(
      say`A digest of msgtype \`link\` has room for its counts only; what each event says was left out.`,
    );
  }
  if (msgtype === 'feedCard' && (text.trim() !== '' || title.trim() !== '')) {
    warnings.push(
      say`A digest of msgtype \`feedCard\` is the titles of its events; "title" and "text" were left out.`,
    );
  }
}

interface Item {
  readonly renderContext: RenderContext;
  readonly page: Page;
  readonly line: Markdown;
}

function digestsOf(
  given: readonly RenderContext[],
  maxParts: number,
  settings: MessageSettings,
  customWords: CustomWords,
  warnings: Said[],
  unsent: Unsent[],
): ComposedMessage[] {
  const failing = given.filter((renderContext) => hasFailed(renderContext) === true);
  const failed = new Set(failing);
  const renderContexts = [...failing, ...given.filter((renderContext) => !failed.has(renderContext))];
  const [first] = renderContexts;
  if (first === undefined) return [];
  const { words } = first;
  const msgtype = settings.msgtype === 'auto' ? 'markdown' : settings.msgtype;
  const headline = headlineOf(failing, renderContexts.length, words);
  const ownTitle = customWords.title(first.event);
  const mentions = mentionTargets(renderContexts, settings, msgtype, warnings);
  const tokenBytes = jsonBytes(tokensOf(mentions).join(' ')) * 2;
  const headBytes = jsonBytes(layout({ ...headOf(renderContexts, first, headline), ...empty }).head.source);
  const room = maxBodyBytes - reservedBytes - headBytes - tokenBytes;
  const { parts, left } = partsOf(
    renderContexts,
    msgtype === 'link' ? 1 : maxParts,
    room,
    settings,
    customWords,
    unsent,
  );
  const group = [...parts.flat().map(({ renderContext }) => renderContext), ...left];
  const head = headOf(group, first, headline);
  return parts.map((items, index) => {
    const isLast = index === parts.length - 1;
    const part = parts.length > 1 ? words.part(index + 1, parts.length) : undefined;
    const page: NewsPage = {
      ...head,
      title: ownTitle === undefined ? undefined : titleOf(ownTitle, part),
      titleFacts:
        headline === undefined ? [part, countsOf(group, first)] : [words.events(group.length), part],
      detail: part,
      // A link card has room for the counts only.
      body:
        msgtype === 'link'
          ? []
          : [
              bodyOf(items, settings),
              ...(isLast && left.length > 0 ? [join('', words.more(left.length))] : []),
            ],
      links: [],
      url: first.runUrl,
    };
    const shown = [...items.map(({ renderContext }) => renderContext), ...(isLast ? left : [])];
    const message: Message =
      msgtype === 'feedCard'
        ? { msgtype, links: items.map((item) => feedOf(item.page, item.renderContext)) }
        : messageOf(page, msgtype, undefined, first);
    return {
      draft: createDraft(message, trustedPage(first), mentions, words),
      events: shown.map(({ event }) => event),
    };
  });
}

function headOf(
  group: readonly RenderContext[],
  first: RenderContext,
  headline: string | undefined,
): Pick<NewsPage, 'kind' | 'severity' | 'sign' | 'headline' | 'facts'> {
  const severity = headline === undefined ? undefined : 'bad';
  return {
    kind: 'news',
    severity,
    sign: signFor(severity),
    headline: headline ?? first.words.events(group.length),
    facts: [countsOf(group, first)],
  };
}

const empty = { body: [], links: [], url: undefined } as const;

/**
 * The items of each message, and the events that no message has room for. Reads only the events that fit;
 * those without a line, for want of a template's variable, go to `unsent`.
 */
function partsOf(
  group: readonly RenderContext[],
  maxParts: number,
  room: number,
  settings: MessageSettings,
  customWords: CustomWords,
  unsent: Unsent[],
): { parts: Item[][]; left: readonly RenderContext[] } {
  const parts: Item[][] = [];
  let left = 0;
  for (const [index, renderContext] of group.entries()) {
    const { made, unsent: failed } = eachEvent([renderContext], (one) => itemOf(one, settings, customWords));
    unsent.push(...failed);
    const [item] = made;
    if (item === undefined) continue;
    const bytes =
      settings.msgtype === 'feedCard' ? feedBytes(item) : jsonBytes(item.line.source) + itemMarkBytes;
    if (bytes > left) {
      if (parts.length === maxParts) return { parts, left: group.slice(index) };
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(item);
    left -= bytes;
  }
  return { parts, left: [] };
}

/** For `- ` and the line end. */
const itemMarkBytes = 6;

function feedBytes({ page, renderContext }: Item): number {
  const { url, ...feed } = feedOf(page, renderContext);
  return byteLength(JSON.stringify({ ...feed, messageURL: browserUrl(url) })) + 1;
}

function itemOf(renderContext: RenderContext, settings: MessageSettings, customWords: CustomWords): Item {
  const asked = requestedMessage(renderContext);
  const page = selectPage(renderContext, asked);
  const line =
    settings.text.trim() === ''
      ? lineOf(page, renderContext)
      : Markdown.trusted(cutMarkdown(customWords.text(renderContext.event, 'markdown') ?? '', maxItemBytes));
  return { renderContext, page, line };
}

/** The title of an event of another system may be only its type, so what the event says is added. */
function lineOf(page: Page, renderContext: RenderContext): Markdown {
  const { event, words } = renderContext;
  const line = renderContext.link(titleFor(page), page.url);
  const isKnown = githubEventOf(event) !== undefined || isCdevent(event) || isHealthReport(event);
  if (page.kind === 'text' || isKnown) return line;
  const gist = gistOf(page);
  return gist === '' ? line : md`${line}${Markdown.trusted(words.colon)}${shortened(gist, 120)}`;
}

/** What the title does not say: the sentence under it, else the values of news that is neither good nor bad. */
function gistOf({ origin: _, ...page }: NewsPage): string {
  if (page.detail) return oneLine(page.detail);
  return page.severity !== undefined || page.body.length === 0 ? '' : summaryFor(page);
}

/** Most names in a title. */
const maxNames = 3;

/** `1 of 4 failed: deploy`; undefined when nothing failed. */
function headlineOf(failed: readonly RenderContext[], total: number, words: Words): string | undefined {
  if (failed.length === 0) return undefined;
  const names = failed.slice(0, maxNames).map(nameOf);
  const shown = [...new Set(names)].map((name) => shortened(name, 40)).join(words.listSeparator);
  return words.failedOf(failed.length, total, shown);
}

function nameOf(renderContext: RenderContext): string {
  const { event, workflowRun, data } = renderContext;
  const object = objectOf(renderContext);
  const content = at(data, 'subject.content');
  const named =
    (isHealthReport(event) ? textAt(data, 'repository') : undefined) ??
    textAt(object, 'name') ??
    textAt(object, 'environment') ??
    textAt(content, 'pipelineName') ??
    textAt(content, 'taskName') ??
    textAt(content, 'name') ??
    workflowRun?.workflow;
  if (named !== undefined) return named;
  const page = selectPage(renderContext, requestedMessage(renderContext));
  return titleFor(page.kind === 'news' ? { ...page, sign: '' } : page);
}

function bodyOf(items: readonly Item[], settings: MessageSettings): Markdown {
  const all = items.map(({ line }) => line);
  return settings.text.trim() === '' ? list(...all) : paragraphs(...all);
}

/** `3 × release, 2 × push, and 4 more` */
function countsOf(group: readonly RenderContext[], { words }: RenderContext): string {
  const types = [...Map.groupBy(group, ({ event }) => event.type)]
    .map(([type, { length }]) => ({ type: shownType(type).slice(0, 60), length }))
    .sort((a, b) => b.length - a.length);
  const shown = types.slice(0, maxTypes).map(({ type, length }) => words.ofType(length, type));
  const others = types.slice(maxTypes).reduce((sum, { length }) => sum + length, 0);
  return [...shown, ...(others > 0 ? [words.more(others)] : [])].join(words.listSeparator);
}

function shownType(type: string): string {
  return isCdevent({ type }) ? cdeventName(type) : type.replace(/^com\.github\./, '');
}
