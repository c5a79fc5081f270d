import { redactCredentials } from '../credentials.ts';
import { join, list, type Markdown, paragraphs } from '../dingtalk/markdown.ts';
import type { Msgtype } from '../dingtalk/message.ts';
import { jsonBytes, maxBodyBytes, shortened } from '../dingtalk/size.ts';
import { inputError } from '../errors.ts';
import { cdeventName, isCdevent } from '../event/cdevents.ts';
import { isOwnReport } from '../event/own-reports.ts';
import { at, textAt } from '../json.ts';
import { type Said, say } from '../said.ts';
import type { AddressedNotification, ComposedMessage, Composition } from './compose.ts';
import { type Item, partsOf } from './digest-parts.ts';
import { createDraft } from './fit/fit.ts';
import { layout, titleFor, titleOf } from './layout.ts';
import type { Words } from './locale/words.ts';
import { hasFailed, mentionTargets } from './mentions/mention-targets.ts';
import { mentionTokens } from './mentions/mentions.ts';
import { type Mentions, type Message, type NewsPage, signFor } from './message.ts';
import { makeEach } from './notification.ts';
import { trustedPage } from './pages/trusted.ts';
import { objectOf, type RenderContext } from './render-context.ts';
import { feedOf, messageOf, requestedMessage } from './select-message.ts';
import { selectPage } from './select-page.ts';
import type { MessageSettings } from './settings.ts';

/** Messages: a robot sends no more in a minute. */
const maxMessages = 20;

/** Event types counted by name; the others are counted together. */
const maxTypes = 10;

/** Bytes kept free in each message for JSON, title, keyword and the count of what was left out. */
const reservedBytes = 1_500;

/**
 * Few messages for many events: their counts by type, then a line each, as many as 20 messages hold; the
 * rest is counted. All have the same settings; `share` is how many calls share the messages of a robot's minute.
 */
export function digests<Each extends RenderContext & AddressedNotification>(
  renderContexts: readonly Each[],
  share: number,
): Composition<Each> {
  const [{ settings } = none] = renderContexts;
  if (settings === undefined) return empty;
  if (settings.payload !== undefined || settings.buttons !== undefined) {
    throw inputError('batch', say`can be "digest" only without "payload" and "buttons".`);
  }
  // Warns of an event whose own message is incomplete, whether it has a line or not.
  const { made: wellFormed, unsent } = makeEach(renderContexts, (renderContext) => {
    requestedMessage(renderContext);
    return renderContext;
  });
  const groups = [...Map.groupBy(wellFormed, routeOf).values()];
  const maxEach = Math.max(1, Math.floor(maxMessages / share / Math.max(1, groups.length)));
  const made = groups.map((group) => digestsOf(group, maxEach));
  return {
    messages: made.flatMap(({ messages }) => messages),
    unsent: [...unsent, ...made.flatMap(({ unsent }) => unsent)],
    warnings: [...leftOutOf(settings), ...made.flatMap(({ warnings }) => warnings)],
    notes: made.flatMap(({ notes }) => notes),
  };
}

/** A feed card has no text, and a link card has no room for the lines. */
function leftOutOf({ msgtype, text, title }: MessageSettings): readonly Said[] {
  if (msgtype === 'link') {
    return [
      say`A digest of msgtype \`link\` only has room for the counts; the text of each event was left out.`,
    ];
  }
  return msgtype === 'feedCard' && (text.trim() !== '' || title.trim() !== '')
    ? [
        say`A digest of msgtype \`feedCard\` only lists the titles of its events; "title" and "text" were left out.`,
      ]
    : [];
}

const none = { settings: undefined } as const;

const empty = { messages: [], unsent: [], warnings: [], notes: [] } as const;

/** Where a notification goes, as one text. */
function routeOf({ destinations }: AddressedNotification): string {
  return JSON.stringify(destinations.map(({ name }) => name));
}

/** The digests of the events that go one way. */
function digestsOf<Each extends RenderContext>(given: readonly Each[], maxParts: number): Composition<Each> {
  const failing = given.filter((renderContext) => hasFailed(renderContext) === true);
  const failed = new Set(failing);
  const renderContexts = [...failing, ...given.filter((renderContext) => !failed.has(renderContext))];
  const [first] = renderContexts;
  if (first === undefined) return empty;
  const { settings, customWords } = first;
  const msgtype = settings.msgtype === 'auto' ? 'markdown' : settings.msgtype;
  const headline = digestHeadline(failing, renderContexts.length, first.words);
  const title = customWords.title(first.event);
  const targets = mentionTargets(renderContexts, settings, msgtype);
  const room = roomFor(digestHead(renderContexts, first, headline), targets.mentions);
  const limit = msgtype === 'link' ? 1 : maxParts;
  const { parts, left, unsent, warnings } = partsOf(renderContexts, limit, room);
  const group = [...parts.flat().map(({ renderContext }) => renderContext), ...left];
  const digest = { msgtype, first, group, headline, title: title.value, left, count: parts.length };
  const messages = parts.flatMap((items, index): ComposedMessage<Each>[] => {
    const message = messageFor(items, index, digest, settings);
    const shown = items.map(({ renderContext }) => renderContext);
    const [head, ...others] = [...shown, ...(index === parts.length - 1 ? left : [])];
    if (head === undefined) return [];
    const draft = createDraft(message, trustedPage(first), targets.mentions, first.words);
    return [{ draft, notifications: [head, ...others] }];
  });
  return {
    messages,
    unsent,
    notes: targets.notes,
    warnings: [...title.warnings, ...targets.warnings, ...warnings],
  };
}

/** The bytes that a message has for its lines. */
function roomFor(head: Head, mentions: Mentions): number {
  const tokenBytes = jsonBytes(mentionTokens(mentions).join(' ')) * 2;
  return maxBodyBytes - reservedBytes - jsonBytes(layout({ ...head, ...noMore }).head.source) - tokenBytes;
}

/** What all messages of a digest have in common. */
interface Digest {
  readonly msgtype: Msgtype;
  readonly first: RenderContext;
  readonly group: readonly RenderContext[];
  readonly headline: string | undefined;
  /** The author's own. */
  readonly title: string | undefined;
  /** The events that no message has room for. */
  readonly left: readonly RenderContext[];
  readonly count: number;
}

function messageFor(
  items: readonly Item[],
  index: number,
  { msgtype, first, group, headline, title, left, count }: Digest,
  settings: MessageSettings,
): Message {
  if (msgtype === 'feedCard') {
    return { msgtype, links: items.map((item) => feedOf(item.page, item.renderContext)) };
  }
  const { words } = first;
  const part = count > 1 ? words.part(index + 1, count) : undefined;
  const more = index === count - 1 && left.length > 0 ? [join('', words.more(left.length))] : [];
  const page: NewsPage = {
    ...digestHead(group, first, headline),
    // The lines say it, if all of them are there.
    ...(headline !== undefined && count === 1 && left.length === 0 && msgtype !== 'link' && { facts: [] }),
    title: title === undefined ? undefined : titleOf(title, part),
    titleFacts: headline === undefined ? [part, countsOf(group, first)] : [part],
    detail: part,
    // A link card has room for the counts only.
    body: msgtype === 'link' ? [] : [bodyOf(items, settings), ...more],
    links: [],
    url: first.runUrl,
  };
  return messageOf(page, msgtype, undefined, first);
}

type Head = Pick<NewsPage, 'kind' | 'severity' | 'sign' | 'headline' | 'facts'>;

function digestHead(
  group: readonly RenderContext[],
  first: RenderContext,
  headline: string | undefined,
): Head {
  const severity = headline === undefined ? undefined : 'bad';
  return {
    kind: 'news',
    severity,
    sign: signFor(severity),
    headline: headline ?? first.words.events(group.length),
    facts: [countsOf(group, first)],
  };
}

const noMore = { body: [], links: [], url: undefined } as const;

/** Most names in a title. */
const maxNames = 3;

/** `1 of 4 failed: deploy`; undefined when nothing failed. */
function digestHeadline(failed: readonly RenderContext[], total: number, words: Words): string | undefined {
  if (failed.length === 0) return undefined;
  const names = failed.slice(0, maxNames).map(eventName);
  const shown = [...new Set(names)].map((name) => shortened(name, 40)).join(words.listSeparator);
  return words.failedOf(failed.length, total, shown);
}

function eventName(renderContext: RenderContext): string {
  const { event, workflowRun, data } = renderContext;
  const object = objectOf(renderContext);
  const content = at(data, 'subject.content');
  const named =
    (isOwnReport(event) ? textAt(data, 'repository') : undefined) ??
    textAt(object, 'name') ??
    textAt(object, 'environment') ??
    textAt(content, 'pipelineName') ??
    textAt(content, 'taskName') ??
    textAt(content, 'name') ??
    workflowRun?.workflow;
  if (named !== undefined) return redactCredentials(named);
  const page = selectPage(renderContext, requestedMessage(renderContext));
  return titleFor(page.kind === 'news' ? { ...page, sign: '' } : page);
}

function bodyOf(items: readonly Item[], settings: MessageSettings): Markdown {
  const all = items.map(({ line }) => line);
  return settings.text.trim() === '' ? list(...all) : paragraphs(...all);
}

/** `3 × release, 2 × push, and 4 more` */
function countsOf(group: readonly RenderContext[], { words }: RenderContext): string {
  const byType = [...Map.groupBy(group, ({ event }) => event.type)];
  const types = [...Map.groupBy(byType, ([type]) => shownType(type).slice(0, 60))]
    .map(([type, alike]) => ({ type, length: alike.reduce((sum, [, { length }]) => sum + length, 0) }))
    .sort((a, b) => b.length - a.length);
  const shown = types.slice(0, maxTypes).map(({ type, length }) => words.ofType(length, type));
  const others = types.slice(maxTypes).reduce((sum, { length }) => sum + length, 0);
  return [...shown, ...(others > 0 ? [words.more(others)] : [])].join(words.listSeparator);
}

function shownType(type: string): string {
  return redactCredentials(
    isCdevent({ type })
      ? cdeventName(type)
      : readable(type.replace(/^(?:com\.github|io\.github\.dingtalk-cloudevents)\./, '')),
  );
}

/** `order placed` of `com.example.order.placed`: without the domain, and without versions. */
function readable(type: string): string {
  const [, rest] = /^(?:com|org|io|net|dev|cn)\.[\w-]{1,60}\.(.{1,300})$/i.exec(type) ?? [];
  const words = (rest ?? '').split('.').filter((name) => name !== '' && !/^v?\d+$/.test(name));
  return words.slice(-2).join(' ') || type;
}
