import { withoutCredentials } from '../credentials/data.ts';
import { link } from '../dingtalk/link.ts';
import type { Markdown } from '../dingtalk/markdown.ts';
import { createCloudEvent } from '../event/cloudevent.ts';
import { githubEventOf } from '../event/github-adapter.ts';
import { type RunAttributes, readRunAttributes } from '../event/run-attributes.ts';
import { forgeOf } from '../forge.ts';
import { at } from '../json.ts';
import type { WorkflowRun } from '../workflow/workflow-run.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { eventRunOf, type MessageContext } from './event-run.ts';
import { type LateParts, loadLateParts } from './late.ts';
import { durationsIn, recentMomentsIn, zoneFor } from './locale/time.ts';
import { sharedWords, type Words } from './locale/words.ts';
import type { OnCall } from './mentions/on-call.ts';
import type { Notification } from './notification.ts';
import type { Locale, MessageSettings } from './settings.ts';
import { type CustomWords, readCustomWords } from './template/custom-words.ts';

/** A notification, and everything else that its page is made from. */
export interface RenderContext extends Notification {
  /** What the author of the workflow wrote in place of our words. */
  readonly customWords: CustomWords;
  /** The event's data; read its fields with `textAt` and its siblings. */
  readonly data: unknown;
  /** What the event's extensions say of the run that it comes from. */
  readonly runAttributes: RunAttributes;
  /** The run that the event is about; undefined if it is about something else. */
  readonly workflowRun: WorkflowRun | undefined;
  /** True if the message is about the run, not about the event itself. */
  readonly isAboutRun: boolean;
  readonly context: WorkflowContext;
  /** Whose turn it is; undefined without a rota. */
  readonly onCall: OnCall | undefined;
  readonly locale: Locale;
  /** Words that belong to no event. */
  readonly words: Words;
  readonly late: LateParts;
  /** The page of the workflow run that sends the message. */
  readonly runUrl: string | undefined;
  /** `[words](url)` if the address is allowed, else the words. */
  link(words: string, url: string | undefined): Markdown;
  /** An RFC 3339 time in the reader's zone, without the day if it is today's. */
  moment(time: string | undefined): string | undefined;
  duration(ms: number | undefined): string | undefined;
}

/** Makes the render context of each notification, and loads what their pages need. */
export async function createRenderContexts<Each extends Notification>(
  notifications: readonly Each[],
  runContext: MessageContext,
): Promise<readonly (Each & RenderContext)[]> {
  const shared = new Map<MessageSettings, Shared>();
  for (const { settings } of notifications)
    if (!shared.has(settings)) shared.set(settings, await sharedBy(settings, runContext));
  const known = notifications.map((notification) => ({
    ...notification,
    ...(shared.get(notification.settings) as Shared),
    data: notification.event.data,
    runAttributes: readRunAttributes(notification.event),
    ...eventRunOf(notification.event, runContext),
  }));
  const late = await loadLateParts(known);
  return known.map((one) => ({ ...one, late }));
}

/** What notifications with the same settings have in common. */
type Shared = Awaited<ReturnType<typeof sharedBy>>;

async function sharedBy(settings: MessageSettings, runContext: MessageContext) {
  const { locale, timezone } = settings;
  const { context } = runContext;
  const words = sharedWords[locale];
  const { serverUrl, repository, runId: id, runNumber: number, runAttempt } = context;
  const page = `${serverUrl}/${repository}`;
  const run = { id, number, attempt: Number(runAttempt) };
  return {
    context,
    onCall: runContext.onCall,
    locale,
    words,
    customWords: await readCustomWords(settings, runContext),
    runUrl: repository && id ? forgeOf(context).runPage(page, run) : undefined,
    link: (words: string, url: string | undefined) => link(words, url, serverUrl),
    moment: recentMomentsIn(locale, zoneFor(locale, timezone), runContext.nowMs),
    duration: durationsIn(words),
  };
}

/**
 * The render context for a page that shows what another system says: attributes and data without credentials. Templates
 * and dead letters have the event itself, which is the user's.
 */
export function redactedContext(renderContext: RenderContext): RenderContext {
  const { data: _, data_base64: __, ...attributes } = renderContext.event;
  const shown = withoutCredentials(attributes) as typeof attributes;
  return { ...renderContext, event: createCloudEvent(shown), data: withoutCredentials(renderContext.data) };
}

/** The object that a GitHub event is about: `data.pull_request` for a pull request. */
export function objectOf({ event, data }: RenderContext): unknown {
  return at(data, githubEventOf(event) ?? '');
}

/** True for an event of the workflow run that sends the message. */
export function isFromThisRun({ runAttributes, context }: RenderContext): boolean {
  return context.runId !== '' && runAttributes.runId === context.runId;
}
