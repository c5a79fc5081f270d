import { cutMarkdown } from '../dingtalk/cut.ts';
import { oneLine } from '../dingtalk/escape.ts';
import { browserUrl } from '../dingtalk/link.ts';
import { Markdown, md } from '../dingtalk/markdown.ts';
import { jsonBytes, shortened } from '../dingtalk/size.ts';
import { isCdevent } from '../event/cdevents.ts';
import { isFromElsewhere } from '../event/github-adapter.ts';
import { isOwnReport } from '../event/own-reports.ts';
import type { Said } from '../said.ts';
import { byteLength } from '../text.ts';
import { summaryFor, titleFor } from './layout.ts';
import type { NewsPage, Page } from './message.ts';
import { makeEach, type Unsent } from './notification.ts';
import type { RenderContext } from './render-context.ts';
import { feedOf, requestedMessage } from './select-message.ts';
import { selectPage } from './select-page.ts';

/** Most bytes of one event. */
const maxItemBytes = 4_000;

/** One event of a digest. */
export interface Item<Each extends RenderContext = RenderContext> {
  readonly renderContext: Each;
  readonly page: Page;
  readonly line: Markdown;
}

interface Parts<Each extends RenderContext> {
  /** The items of each message. */
  readonly parts: readonly (readonly Item<Each>[])[];
  /** The events that no message has room for. */
  readonly left: readonly Each[];
  /** The events that a template gives no line for, with its error. */
  readonly unsent: readonly Unsent<Each>[];
  readonly warnings: readonly Said[];
}

/** Divides the events into messages. Reads only those that fit. */
export function partsOf<Each extends RenderContext>(
  group: readonly Each[],
  maxParts: number,
  room: number,
): Parts<Each> {
  const parts: Item<Each>[][] = [];
  const unsent: Unsent<Each>[] = [];
  const warnings: Said[] = [];
  let left = 0;
  for (const [index, renderContext] of group.entries()) {
    const read = makeEach([renderContext], itemOf);
    unsent.push(...read.unsent);
    const [{ item, warnings: found } = notRead] = read.made;
    warnings.push(...found);
    if (item === undefined) continue;
    const bytes =
      renderContext.settings.msgtype === 'feedCard'
        ? feedBytes(item)
        : jsonBytes(item.line.source) + itemMarkBytes;
    if (bytes > left) {
      if (parts.length === maxParts) return { parts, left: group.slice(index), unsent, warnings };
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(item);
    left -= bytes;
  }
  return { parts, left: [], unsent, warnings };
}

const notRead = { item: undefined, warnings: [] } as const;

/** For `- ` and the line end. */
const itemMarkBytes = 6;

function feedBytes({ page, renderContext }: Item): number {
  const { url, ...feed } = feedOf(page, renderContext);
  return byteLength(JSON.stringify({ ...feed, messageURL: browserUrl(url) })) + 1;
}

function itemOf<Each extends RenderContext>(
  renderContext: Each,
): { item: Item<Each>; warnings: readonly Said[] } {
  const { event, settings, customWords } = renderContext;
  const page = selectPage(renderContext, requestedMessage(renderContext));
  if (settings.text.trim() === '') {
    return { item: { renderContext, page, line: lineOf(page, renderContext) }, warnings: [] };
  }
  const { value: text = '', warnings } = customWords.text(event, 'markdown');
  return { item: { renderContext, page, line: Markdown.trusted(cutMarkdown(text, maxItemBytes)) }, warnings };
}

/** The title of an event of another system may be only its type, so what the event says is added. */
function lineOf(page: Page, renderContext: RenderContext): Markdown {
  const { event, words } = renderContext;
  const line = renderContext.link(titleFor(page), page.url);
  if (page.kind === 'text' || !isFromElsewhere(event) || isOwnReport(event)) return line;
  const gist = isCdevent(event) ? oneLine(page.detail ?? '') : gistOf(page);
  return gist === '' ? line : md`${line}${Markdown.trusted(words.colon)}${shortened(gist, 120)}`;
}

/** What the title does not say: the sentence under it, else the values of news that is neither good nor bad. */
function gistOf({ origin: _, ...page }: NewsPage): string {
  if (page.detail) return oneLine(page.detail);
  return page.severity !== undefined || page.body.length === 0 ? '' : valuesIn(summaryFor(page));
}

/** Values say enough without the names of their fields, but for numbers: `Mona · 42.5 EUR · share: 93`. */
function valuesIn(summary: string): string {
  return summary
    .split(' · ')
    .map((item) => item.replace(/^[^:：]{1,60}(?:: |：)(?!-?[\d.,]+$)/, ''))
    .filter((value) => !/^(?:yes|no|是|否)$/.test(value))
    .join(' · ');
}
