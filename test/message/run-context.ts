import { CloudEvent } from 'cloudevents';
import type { Robot } from '../../src/deliver/directory/directory.ts';
import { linkTarget } from '../../src/dingtalk/link.ts';
import { messageText } from '../../src/dingtalk/message.ts';
import { readMessageSettings } from '../../src/inputs/table.ts';
import { type AddressedNotification, compose } from '../../src/message/compose.ts';
import type { RenderedMessage, Variant } from '../../src/message/fit/fit.ts';
import type { Locale, MentionSettings, MessageSettings } from '../../src/message/settings.ts';
import { Secret } from '../../src/secret.ts';
import type { WorkflowRun } from '../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { english } from '../english.ts';
import { readDefinition } from '../runner/definition.ts';

export const context: WorkflowContext = {
  eventName: 'push',
  payload: {},
  repository: 'octo/hello',
  workflow: 'CI',
  workflowRef: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  runId: '4711',
  runNumber: '128',
  runAttempt: '1',
  job: 'test',
  step: 'notify',
  actor: 'mona',
  sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  ref: 'refs/heads/main',
  refName: 'main',
  headRef: '',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: '',
  runnerTemp: '',
  runnerName: '',
  matrix: '',
};

/** As action.yml has them. */
const { inputs: declared } = readDefinition('.');
const plainSettings = await readMessageSettings({
  get: (name) => String(declared[name]?.default ?? ''),
  isWatch: false,
  env: {},
  files: 'now',
});

/** When the messages of the tests are made. */
export const nowMs = Date.parse('2026-11-23T08:00:00Z');

export function settingsWith(
  given: Partial<Omit<MessageSettings, 'mentions'>> & { readonly mentions?: Partial<MentionSettings> } = {},
): MessageSettings {
  return { ...plainSettings, ...given, mentions: { ...plainSettings.mentions, ...given.mentions } };
}

export function eventWith(given: Readonly<Record<string, unknown>> = {}): CloudEvent<unknown> {
  return new CloudEvent<unknown>({ id: 'e1', source: '/shop', type: 'com.example.order', ...given }, false);
}

/** The notifications of these events, handled as the inputs say. */
export function notificationsOf(
  events: readonly CloudEvent<unknown>[],
  settings: MessageSettings = plainSettings,
  groupOf: (event: CloudEvent<unknown>) => string = () => 'ops',
): readonly AddressedNotification[] {
  return events.map((event) => ({
    event,
    settings,
    chatGroup: [],
    label: '',
    destinations: [{ name: groupOf(event) }],
  }));
}

export function robotWith(keyword?: string): Robot {
  return {
    webhook: { origin: 'https://oapi.dingtalk.com', path: '/robot/send', token: new Secret('token') },
    secret: undefined,
    keyword,
  };
}

export interface Composed {
  readonly bodies: readonly RenderedMessage[];
  readonly counts: readonly number[];
  /** Ids of the events that cannot be sent, with the reason. */
  readonly unsent: readonly string[];
  readonly warnings: readonly string[];
}

/** The bodies that one robot would get. Throws the reason when no event can be sent. */
export async function composeEvents(
  events: CloudEvent<unknown> | readonly CloudEvent<unknown>[],
  settings: MessageSettings = plainSettings,
  {
    keyword,
    form = 'whole',
    workflowRun,
    isAboutRun = false,
    groupOf,
  }: {
    readonly keyword?: string;
    readonly form?: Variant;
    readonly workflowRun?: WorkflowRun;
    readonly isAboutRun?: boolean;
    readonly groupOf?: (event: CloudEvent<unknown>) => string;
  } = {},
): Promise<Composed> {
  const all: readonly CloudEvent<unknown>[] = Array.isArray(events) ? events : [events];
  const { messages, unsent, warnings } = await compose(notificationsOf(all, settings, groupOf), {
    context,
    workflowRun,
    isAboutRun,
    nowMs,
  });
  if (messages.length === 0 && unsent[0]) throw unsent[0].error;
  return {
    unsent: unsent.map(
      ({ notification, error }) =>
        `${notification.event.id}: ${error instanceof Error ? error.message : error}`,
    ),
    bodies: messages.map(({ draft }) => draft.renderFor(robotWith(keyword), form)),
    counts: messages.map(({ notifications }) => notifications.length),
    warnings: english(warnings),
  };
}

/** Bytes on the wire: the body with the `msgUuid` of its sending. */
export function wireBytes({ message }: RenderedMessage): number {
  const msgUuid = '00000000-0000-4000-8000-000000000000';
  return Buffer.byteLength(JSON.stringify({ ...message, msgUuid }));
}

/** The main text of a message. */
export function textOf({ message }: RenderedMessage): string {
  return messageText(message);
}

/** The lines of a text that have something in them, trimmed. */
export function filledLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The lines of the only message of an event, its links' addresses as they are. */
export async function messageLines(event: CloudEvent<unknown>, locale: Locale = 'en'): Promise<string[]> {
  const [body] = (await composeEvents(event, settingsWith({ locale }))).bodies;
  if (body === undefined) throw new Error('no message');
  return filledLines(textOf(body).replaceAll(/dingtalk:[^)\s]+/g, linkTarget));
}
