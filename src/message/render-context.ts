import type { CloudEvent } from 'cloudevents';
import { withoutCredentials } from '../credentials/data.ts';
import { link } from '../dingtalk/link.ts';
import type { Markdown } from '../dingtalk/markdown.ts';
import { createCloudEvent } from '../event/cloudevent.ts';
import { githubEventOf } from '../event/github-adapter.ts';
import { type RunAttributes, readRunAttributes } from '../event/run-attributes.ts';
import { at } from '../json.ts';
import type { Report } from '../workflow/notify-when.ts';
import type { WorkflowRun } from '../workflow/workflow-run.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { eventRunOf } from './event-run.ts';
import { type LateParts, loadLateParts } from './late.ts';
import { durationsIn, momentsIn, zoneFor } from './locale/time.ts';
import { sharedWords, type Words } from './locale/words.ts';
import type { Locale, MessageSettings } from './settings.ts';

/** What the workflow adds to the events. */
export interface RunContext {
  readonly context: WorkflowContext;
  /** Undefined when nobody asked GitHub. */
  readonly workflowRun: WorkflowRun | undefined;
  /** True when the inputs ask for news of the run: `report`, `needs`, or a `notify-when` other than `always`. */
  readonly isAboutRun: boolean;
  /** What the `report` input asks for; `auto` when it is not given. */
  readonly report?: Report;
  /** The chat group an event goes to: a digest never mixes two. '' when all go the same way. */
  readonly groupOf: (event: CloudEvent<unknown>) => string;
}

/** One event and everything that its page is made from. */
export interface RenderContext {
  readonly event: CloudEvent<unknown>;
  /** The event's data; read its fields with `textAt` and its siblings. */
  readonly data: unknown;
  /** What the event's extensions say of the run that it comes from. */
  readonly runAttributes: RunAttributes;
  /** The run that the event is about; undefined if it is about something else. */
  readonly workflowRun: WorkflowRun | undefined;
  /** True if the message is about the run, not about the event itself. */
  readonly isAboutRun: boolean;
  readonly context: WorkflowContext;
  readonly locale: Locale;
  /** Words that belong to no event. */
  readonly words: Words;
  readonly late: LateParts;
  /** The page of the workflow run that sends the message. */
  readonly runUrl: string | undefined;
  /** `[words](url)` if the address is allowed, else the words. */
  link(words: string, url: string | undefined): Markdown;
  /** An RFC 3339 time in the reader's zone. */
  moment(time: string | undefined): string | undefined;
  duration(ms: number | undefined): string | undefined;
}

/** Makes the render context of each event of one run, and loads what their pages need. */
export async function createRenderContexts(
  events: readonly CloudEvent<unknown>[],
  { locale, timezone }: Pick<MessageSettings, 'locale' | 'timezone'>,
  runContext: Omit<RunContext, 'groupOf'>,
): Promise<readonly RenderContext[]> {
  const { context } = runContext;
  const words = sharedWords[locale];
  const { serverUrl, repository, runId, runAttempt } = context;
  const attempt = Number(runAttempt) > 1 ? `/attempts/${runAttempt}` : '';
  const common = {
    context,
    locale,
    words,
    runUrl: repository && runId ? `${serverUrl}/${repository}/actions/runs/${runId}${attempt}` : undefined,
    link: (words: string, url: string | undefined) => link(words, url, serverUrl),
    moment: momentsIn(locale, zoneFor(locale, timezone)),
    duration: durationsIn(words),
  };
  const known = events.map((event) => ({
    ...common,
    event,
    data: event.data,
    runAttributes: readRunAttributes(event),
    ...eventRunOf(event, runContext),
  }));
  const late = await loadLateParts(known);
  return known.map((one) => ({ ...one, late }));
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
