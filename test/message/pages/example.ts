import type { CloudEvent } from 'cloudevents';
import { linkTarget } from '../../../src/dingtalk/link.ts';
import { readEvents } from '../../../src/event/read.ts';
import { compose } from '../../../src/message/compose.ts';
import type { RunContext } from '../../../src/message/event-run.ts';
import type { Variant } from '../../../src/message/fit/fit.ts';
import type { Locale } from '../../../src/message/settings.ts';
import type { WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import type { Example } from '../../fixtures/gallery/runs.ts';
import { contextOf, now, readWith } from '../../workflow/reading.ts';
import { notificationsOf, nowMs, robotWith, settingsWith } from '../run-context.ts';

export interface Read {
  readonly title: string;
  /** The markdown as it is sent. */
  readonly source: string;
  /**
   * The same as a test can show it: plain addresses, those of the repository short, and no spaces before a
   * line end.
   */
  readonly text: string;
  /** Of the whole JSON body. */
  readonly bytes: number;
}

/** What the group reads. */
export async function read(
  { event, runContext }: Example,
  locale: Locale = 'en',
  form: Variant = 'whole',
): Promise<Read> {
  const { messages } = await compose(notificationsOf([event], settingsWith({ locale })), {
    ...runContext,
    nowMs,
  });
  const message = messages[0]?.draft.renderFor(robotWith(), form).message;
  if (message?.msgtype !== 'markdown') throw new Error('no markdown message');
  const { title, text } = message.markdown;
  return {
    title,
    source: text,
    text: text.replaceAll('  \n', '\n').replace(/\]\(([^)]*)\)/g, (_, url) => `](${shortUrl(url)})`),
    bytes: Buffer.byteLength(JSON.stringify(message)),
  };
}

function shortUrl(url: string): string {
  return linkTarget(url).replace('https://github.com/octo-org/hello', '…');
}

type Payload = Readonly<Record<string, unknown>>;

/** An event of GitHub from a file, as any repository may have sent it. */
export async function fromFile(eventName: string, payload: Payload): Promise<Example> {
  const inputs = {
    file: '',
    text: JSON.stringify(payload),
    githubEvent: eventName,
    attributes: {},
    status: '',
  };
  const { events } = await readEvents(inputs, contextOf(), () => new Date(now));
  return { event: only(events), runContext: elsewhere };
}

/** An event in the workflow that it triggered. */
export async function fromWorkflow(
  eventName: string,
  payload: Payload,
  status: 'success' | 'failure' | 'cancelled' = 'success',
): Promise<Example> {
  const context = contextOf({ eventName, payload });
  const { workflowRun } = await readWith(undefined, context, { status });
  const inputs = { file: '', text: '', githubEvent: '', attributes: {}, status };
  const { events } = await readEvents(inputs, context, () => new Date(now));
  return { event: only(events), runContext: { ...elsewhere, context, workflowRun } };
}

/** The same run with other facts. */
export function withBuild({ event, runContext }: Example, given: Partial<WorkflowRun>): Example {
  if (runContext.workflowRun === undefined) throw new Error('no build');
  return { event, runContext: { ...runContext, workflowRun: { ...runContext.workflowRun, ...given } } };
}

/** The workflow of another run, of which nothing is asked. */
export const elsewhere: RunContext = {
  context: contextOf({ runId: '1', runNumber: '1' }),
  workflowRun: undefined,
  isAboutRun: false,
};

function only(events: readonly CloudEvent<unknown>[]): CloudEvent<unknown> {
  const [event] = events;
  if (event === undefined) throw new Error('no event');
  return event;
}
