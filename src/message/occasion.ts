import type { CloudEvent } from 'cloudevents';
import type { Context } from '../context.ts';
import { type WorkflowFacts, workflowFacts } from '../event/workflow-facts.ts';
import type { Build } from '../workflow/build.ts';
import type { Report } from '../workflow/due.ts';
import { githubEventOf } from './github-event.ts';
import { type Words, wordsIn } from './locale/words.ts';
import { link } from './markdown/link.ts';
import type { Markdown } from './markdown/markdown.ts';
import { at } from './reader.ts';
import { runNewsOf } from './run-news.ts';
import type { Locale, MessageSettings } from './settings.ts';
import { durationsIn, momentsIn, zoneFor } from './time.ts';

/** What the workflow adds to the events. */
export interface Scene {
  readonly context: Context;
  /** Undefined when nobody asked GitHub. */
  readonly build: Build | undefined;
  /** True when the inputs ask for news of the run: `report`, `needs`, or a `notify-when` other than `always`. */
  readonly concernsRun: boolean;
  /** What the `report` input asks for; `auto` when it is not given. */
  readonly report?: Report;
  /** The chat group an event goes to: a digest never mixes two. '' when all go the same way. */
  readonly groupOf: (event: CloudEvent<unknown>) => string;
}

/** One event, and all that a built-in message needs to tell of it. */
export interface Occasion {
  readonly event: CloudEvent<unknown>;
  /** The event's data; fields are read with `textAt` and its kin. */
  readonly data: unknown;
  /** What the event says of the run that it comes from. */
  readonly facts: WorkflowFacts;
  /** The run that the event is about; undefined when the event is about something else. */
  readonly build: Build | undefined;
  /** True when the run is what the group should hear of, and not what the event itself tells. */
  readonly concernsRun: boolean;
  readonly context: Context;
  readonly locale: Locale;
  readonly words: Words;
  /** The page of the workflow run that sends the message. */
  readonly runUrl: string | undefined;
  /** `[words](url)` if the address is allowed, else the words. */
  link(words: string, url: string | undefined): Markdown;
  /** An RFC 3339 time in the reader's zone. */
  moment(time: string | undefined): string | undefined;
  duration(ms: number | undefined): string | undefined;
}

/** Makes the occasion of each event of one run. */
export async function occasionsIn(
  { locale, timezone }: Pick<MessageSettings, 'locale' | 'timezone'>,
  scene: Omit<Scene, 'groupOf'>,
): Promise<(event: CloudEvent<unknown>) => Occasion> {
  const { context } = scene;
  const words = await wordsIn(locale);
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
  return (event) => ({
    ...common,
    event,
    data: event.data,
    facts: workflowFacts(event),
    ...runNewsOf(event, scene),
  });
}

/** The object that a GitHub event is about: `data.pull_request` of a pull request. */
export function objectOf({ event, data }: Occasion): unknown {
  return at(data, githubEventOf(event) ?? '');
}

/** True for an event of the workflow run that sends the message. */
export function isOurs({ facts, context }: Occasion): boolean {
  return context.runId !== '' && facts.runId === context.runId;
}
