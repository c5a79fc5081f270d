import type { RobotMessage } from '../../src/dingtalk/message.ts';
import { maxBodyBytes, msgUuidBytes } from '../../src/dingtalk/size.ts';
import { errorText, UserError } from '../../src/errors.ts';
import { readEvents } from '../../src/event/read.ts';
import { readRules } from '../../src/inputs/read-rules.ts';
import { type GetInput, readMessageSettings } from '../../src/inputs/table.ts';
import { yamlOrFile } from '../../src/inputs/yaml-or-file.ts';
import { compose } from '../../src/message/compose.ts';
import type { MessageDraft } from '../../src/message/fit/draft.ts';
import { zoneFor } from '../../src/message/locale/time.ts';
import { mentionProblems } from '../../src/message/mentions/mention-problems.ts';
import { findOnCall, type OnCall } from '../../src/message/mentions/on-call.ts';
import { type SelectNotifications, withoutRules } from '../../src/message/notification.ts';
import type { MessageSettings } from '../../src/message/settings.ts';
import { settingProblems } from '../../src/message/template/setting-problems.ts';
import type { Said } from '../../src/said.ts';
import { Secret } from '../../src/secret.ts';
import { byteLength } from '../../src/text.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import type { PreviewState } from './state.ts';

/** A message as it would be posted, without `msgUuid`, and what became of it on the way. */
export interface PreviewedMessage {
  /** The chat groups that a rule names; empty leaves the choice to the inputs and the event. */
  readonly groups: readonly string[];
  readonly message: RobotMessage;
  /** Bytes of the whole JSON body, with the `msgUuid` that the delivery adds. */
  readonly bytes: number;
  /** The last words before the cut, and the bytes without it; undefined if nothing was cut. */
  readonly cut: { readonly after: string; readonly wholeBytes: number } | undefined;
}

export interface Preview {
  readonly messages: readonly PreviewedMessage[];
  /** What decided about each event; empty without rules. */
  readonly decisions: readonly string[];
  readonly warnings: readonly string[];
  /** Who is called, and by what. */
  readonly notes: readonly string[];
}

export const maxBytes = maxBodyBytes;

/** The messages of an event, by the action's own code. Throws the `UserError` that the step would fail with. */
export async function previewOf(state: PreviewState, now: Date): Promise<Preview> {
  const get = inputsIn(state);
  const settings = await readMessageSettings({ get, isWatch: false, ...files });
  const select = await readSelection(get, settings);
  const inputs = { file: '', text: state.event, githubEvent: state.payloadName, attributes: {}, status: '' };
  const { events, warnings } = readEvents(inputs, context, () => now);
  const selection = select(events, now);
  const addressed = selection.notifications.map((each) => ({ ...each, destinations: [] }));
  const composition = await compose(addressed, {
    context,
    workflowRun: undefined,
    isAboutRun: false,
    onCall: onCallAt(now, settings),
    nowMs: now.getTime(),
  });
  const [first] = composition.unsent;
  if (first) throw new UserError(errorText(first.error));
  return {
    messages: composition.messages.map(({ draft, notifications: [{ chatGroup }] }) =>
      previewed(draft, chatGroup, get('keyword')),
    ),
    decisions: selection.decisions.map(({ by }) => textOf(by)),
    warnings: [
      ...mentionProblems(settings.mentions),
      ...[...warnings, ...selection.warnings, ...composition.warnings],
    ].map(textOf),
    notes: composition.notes.map(textOf),
  };
}

function onCallAt(
  now: Date,
  { mentions: { onCall }, locale, timezone }: MessageSettings,
): OnCall | undefined {
  return onCall ? findOnCall(onCall, now.getTime(), zoneFor(locale, timezone)) : undefined;
}

/** The page shows them in English. */
function textOf({ text }: Said): string {
  return text;
}

/** No file of a workspace can be read here; `readTextFile` says so. */
const files = { env: {}, files: 'now' } as const;

/** As `readSelection` of src/inputs/read-inputs.ts, without robots. */
async function readSelection(get: GetInput, settings: MessageSettings): Promise<SelectNotifications> {
  const inputs = { chatGroup: [], settings };
  if (get('rules') === '') return withoutRules(inputs);
  const context = { inputs, robots: undefined, choosesGroup: true, settingProblems, files };
  const select = await yamlOrFile('rules', get('rules'), files, {
    check: (value) => (value === undefined ? withoutRules(inputs) : readRules(value, context)),
  });
  return select ?? withoutRules(inputs);
}

function previewed(draft: MessageDraft, groups: readonly string[], keyword: string): PreviewedMessage {
  const robot = { ...somewhere, keyword: keyword === '' ? undefined : keyword };
  const { message, truncated } = draft.renderFor(robot, 'whole');
  const bytes = bytesOf(message);
  if (!truncated) return { groups, message, bytes, cut: undefined };
  const whole = draft.renderFor(robot, 'complete').message;
  const after = lastCommonWords(mainTextOf(message), mainTextOf(whole));
  return { groups, message, bytes, cut: { after, wholeBytes: bytesOf(whole) } };
}

function bytesOf(message: RobotMessage): number {
  return byteLength(JSON.stringify(message)) + msgUuidBytes;
}

/** The end of the part that the cut text shares with the whole one. */
function lastCommonWords(cut: string, whole: string): string {
  let length = 0;
  while (length < cut.length && cut[length] === whole[length]) length += 1;
  return cut
    .slice(Math.max(0, length - 60), length)
    .toWellFormed()
    .replace(/\s+/g, ' ')
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

/**
 * The controls of the page as the inputs of the action, with the defaults of the choices that the page does not offer:
 * a page that read action.yml for them would load the YAML parser before the first message.
 */
function inputsIn(state: PreviewState): GetInput {
  const given: Readonly<Record<string, string>> = {
    msgtype: state.msgtype,
    title: state.title,
    text: state.text,
    buttons: state.buttons,
    payload: state.payload,
    rules: state.rules,
    keyword: state.keyword,
    locale: state.locale,
    'at-mobiles': state.atMobiles,
    'at-user-ids': state.atUserIds,
    'at-logins': state.atLogins,
    'login-map': state.loginMap,
    'on-call': state.onCall,
    'at-all': String(state.atAll),
    'at-when': 'always',
    batch: 'each',
  };
  return (name) => given[name]?.trim() ?? '';
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
