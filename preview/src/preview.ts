import type { RobotMessage } from '../../src/dingtalk/message.ts';
import { readEvents } from '../../src/event/read.ts';
import { compose } from '../../src/message/compose.ts';
import type { RunContext } from '../../src/message/event-run.ts';
import { zoneFor } from '../../src/message/locale/time.ts';
import { mentionProblems } from '../../src/message/mentions/mention-problems.ts';
import type { OnCall } from '../../src/message/mentions/on-call.ts';
import type { MessageSettings } from '../../src/message/settings.ts';
import type { Said } from '../../src/said.ts';
import type { Values } from './fields.ts';
import { type PageInputs, readPageInputs } from './inputs.ts';
import { type Cut, renderDraft } from './rendered.ts';
import { hasRun } from './run/pasted-texts.ts';
import { readPageRun } from './run/read-run.ts';
import { contextOf, emptyContext, findTrigger, type Trigger } from './run/trigger.ts';

/** A message as it would be posted, without `msgUuid`, and what became of it on the way. */
export interface PreviewedMessage {
  /** The chat groups that a rule names; empty leaves the choice to the inputs and the event. */
  readonly groups: readonly string[];
  readonly message: RobotMessage;
  /** Bytes of the whole JSON body, with the `msgUuid` that the delivery adds. */
  readonly bytes: number;
  /** Undefined if nothing was cut. */
  readonly cut: Cut | undefined;
}

export interface Preview {
  readonly messages: readonly PreviewedMessage[];
  /** What decided about each event; empty without rules. */
  readonly decisions: readonly Said[];
  readonly warnings: readonly Said[];
  /** Who is called, and by what. */
  readonly notes: readonly Said[];
}

/** The messages of an event, by the action's own code. Throws the error that the step would fail with. */
export async function previewOf(values: Values, now: Date): Promise<Preview> {
  const inputs = await readPageInputs(values);
  const { settings, keyword } = inputs;
  const trigger = findTrigger(values);
  const { runContext, warnings: remarks } = await readRun(values, inputs, trigger, now);
  const given = trigger === undefined ? inputs.event : { text: '', githubEvent: '' };
  const status = runContext.workflowRun?.job.status ?? '';
  const attributes = { ...inputs.event.attributes };
  const read = readEvents({ file: '', ...given, attributes, status }, runContext.context, () => now);
  const selection = inputs.selectNotifications(read.events, now);
  const addressed = selection.notifications.map((each) => ({ ...each, destinations: [] }));
  const onCall = await findPersonOnCall(now, settings);
  const composition = await compose(addressed, { ...runContext, onCall, nowMs: now.getTime() });
  const [first] = composition.unsent;
  if (first) throw first.error;
  return {
    messages: composition.messages.map(({ draft, notifications: [{ chatGroup }] }) => ({
      groups: chatGroup,
      ...renderDraft(draft, keyword),
    })),
    decisions: selection.decisions.map(({ by }) => by),
    warnings: [
      ...inputs.warnings,
      ...mentionProblems(settings.mentions),
      ...remarks,
      ...read.warnings,
      ...selection.warnings,
      ...composition.warnings,
    ],
    notes: composition.notes,
  };
}

interface RunReading {
  readonly runContext: RunContext;
  readonly warnings: readonly Said[];
}

async function readRun(
  values: Values,
  inputs: PageInputs,
  trigger: Trigger | undefined,
  now: Date,
): Promise<RunReading> {
  const { report } = inputs;
  if (!hasRun(values)) {
    const context = trigger === undefined ? emptyContext : contextOf(trigger);
    return { runContext: { context, workflowRun: undefined, isAboutRun: false }, warnings: [] };
  }
  const { context, workflowRun, isAboutRun, warnings } = await readPageRun(values, inputs, trigger, now);
  return { runContext: { context, workflowRun, isAboutRun, report }, warnings };
}

async function findPersonOnCall(
  now: Date,
  { mentions: { onCall }, locale, timezone }: MessageSettings,
): Promise<OnCall | undefined> {
  if (!onCall) return undefined;
  const { findOnCall } = await import('../../src/message/mentions/on-call.ts');
  return findOnCall(onCall, now.getTime(), zoneFor(locale, timezone));
}
