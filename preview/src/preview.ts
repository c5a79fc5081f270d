import { byteLength } from '../../src/byte-length.ts';
import { readEvents } from '../../src/event/read.ts';
import { withLineFeeds } from '../../src/line-feeds.ts';
import { compose } from '../../src/message/compose.ts';
import { maxBodyBytes, msgUuidBytes } from '../../src/message/markdown/size.ts';
import type { Locale, MessageSettings } from '../../src/message/settings.ts';
import type { MessageDraft } from '../../src/robot/planned-delivery.ts';
import type { RobotMessage } from '../../src/robot/wire/message.ts';
import { Secret } from '../../src/secret.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import type { PreviewState } from './state.ts';

/** A message as it would be posted, without `msgUuid`, and what became of it on the way. */
export interface PreviewedMessage {
  readonly message: RobotMessage;
  /** Bytes of the whole JSON body, with the `msgUuid` that the delivery adds. */
  readonly bytes: number;
  /** The last words before the cut; undefined if nothing was cut. */
  readonly cutAfter: string | undefined;
}

export interface Preview {
  readonly messages: readonly PreviewedMessage[];
  readonly warnings: readonly string[];
}

export const maxBytes = maxBodyBytes;

/** The messages of an event, by the action's own code. Throws the `UserError` that the step would fail with. */
export async function previewOf(state: PreviewState, now: Date): Promise<Preview> {
  const inputs = { file: '', text: state.event, githubEvent: state.payloadName, attributes: {}, status: '' };
  const { events, warnings } = readEvents(inputs, context, () => now);
  const composition = await compose(events, settingsOf(state), {
    context,
    workflowRun: undefined,
    isAboutRun: false,
    groupOf: () => '',
  });
  const [unsent] = composition.unsent;
  if (unsent) throw unsent.error;
  return {
    messages: composition.drafts.map(({ draft }) => previewed(draft, state.keyword.trim())),
    warnings: [...warnings, ...composition.warnings].map(({ text }) => text),
  };
}

function previewed(draft: MessageDraft, keyword: string): PreviewedMessage {
  const robot = { ...somewhere, keyword: keyword === '' ? undefined : keyword };
  const { message, truncated } = draft.renderFor(robot, 'whole');
  const bytes = byteLength(JSON.stringify(message)) + msgUuidBytes;
  if (!truncated) return { message, bytes, cutAfter: undefined };
  const whole = draft.renderFor(robot, 'complete').message;
  return { message, bytes, cutAfter: lastCommonWords(mainTextOf(message), mainTextOf(whole)) };
}

/** The end of the part that the cut text shares with the whole one. */
function lastCommonWords(cut: string, whole: string): string {
  let length = 0;
  while (length < cut.length && cut[length] === whole[length]) length += 1;
  return cut
    .slice(Math.max(0, length - 60), length)
    .toWellFormed()
    .trim();
}

function mainTextOf(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
      return message.text.content;
    case 'markdown':
      return message.markdown.text;
    case 'actionCard':
      return message.actionCard.text;
    case 'link':
      return message.link.text;
    case 'feedCard':
      return message.feedCard.links.map(({ title }) => title).join('\n');
    default:
      return message satisfies never;
  }
}

function settingsOf(state: PreviewState): MessageSettings {
  return {
    msgtype: state.msgtype,
    title: withLineFeeds(state.title),
    text: withLineFeeds(state.text),
    buttons: undefined,
    payload: undefined,
    locale: state.locale satisfies Locale,
    timezone: '',
    mentions: {
      mobiles: itemsIn(state.atMobiles),
      userIds: itemsIn(state.atUserIds),
      all: state.atAll,
      logins: [],
      loginMap: {},
      when: 'always',
    },
    batch: 'each',
  };
}

/** Separated by lines or commas, as in the inputs of the action. */
function itemsIn(text: string): string[] {
  return text
    .split(/[\n,，、]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const somewhere = {
  webhook: { origin: 'https://oapi.dingtalk.com', path: '/robot/send', token: new Secret('') },
  secret: undefined,
};

/** A workflow of which nothing is known but its repository. */
const context: WorkflowContext = {
  eventName: '',
  payload: {},
  repository: 'octo/hello',
  workflow: '',
  workflowRef: '',
  runId: '',
  runNumber: '',
  runAttempt: '',
  job: '',
  step: '',
  actor: '',
  sha: '',
  ref: '',
  refName: '',
  headRef: '',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: '',
  runnerTemp: '',
  runnerName: '',
  matrix: '',
};
