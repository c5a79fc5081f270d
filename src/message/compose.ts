import { mentionsPeople, type RobotMessage } from '../dingtalk/message.ts';
import { UserError } from '../errors.ts';
import { distinctSaid, type Said, say } from '../said.ts';
import { digests } from './digest.ts';
import type { MessageContext } from './event-run.ts';
import { createDraft, type MessageDraft } from './fit/fit.ts';
import { writtenProblems } from './mentions/mention-problems.ts';
import { mentionTargets } from './mentions/mention-targets.ts';
import { makeEach, type Notification, type Unsent } from './notification.ts';
import { trustedPage } from './pages/trusted.ts';
import { createRenderContexts, type RenderContext } from './render-context.ts';
import { selectMessage } from './select-message.ts';
import { type MessageSettings, settingPlace } from './settings.ts';

/** A notification, and the names of the groups it goes to: a digest never mixes two ways. */
export interface AddressedNotification extends Notification {
  readonly destinations: readonly { readonly name: string }[];
}

/** A draft, and the notifications that it carries: one, or those of a digest, which all go the same way. */
export interface ComposedMessage<Each> {
  readonly draft: MessageDraft;
  readonly notifications: readonly [Each, ...Each[]];
}

export interface Composition<Each> {
  readonly messages: readonly ComposedMessage<Each>[];
  /** What cannot become a message; the others are sent. */
  readonly unsent: readonly Unsent<Each>[];
  readonly warnings: readonly Said[];
  /** Who was called, and by what, for the log. */
  readonly notes: readonly Said[];
}

/** What composing needs to notice that the run was cancelled; without it, many messages are composed in one go. */
interface ComposeRuntime {
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Composes the messages of the notifications: one each, in their order, or a few digests. Those that are left when the run is
 * cancelled are unsent.
 */
export async function compose<Each extends AddressedNotification>(
  notifications: readonly Each[],
  runContext: MessageContext,
  runtime?: ComposeRuntime,
): Promise<Composition<Each>> {
  const renderContexts = await createRenderContexts(notifications, runContext);
  const bySettings = [...Map.groupBy(renderContexts, ({ settings }) => settings).values()];
  const isDigest = renderContexts[0]?.settings.batch === 'digest';
  const parts = isDigest
    ? bySettings.map((alike) => (alike.length > 1 ? digests(alike, bySettings.length) : composeEach(alike)))
    : await composeInParts(renderContexts, runtime);
  return {
    messages: parts.flatMap(({ messages }) => messages),
    unsent: parts.flatMap(({ unsent }) => unsent),
    warnings: distinctSaid(parts.flatMap(({ warnings }) => warnings)),
    notes: distinctSaid(parts.flatMap(({ notes }) => notes)),
  };
}

/** Messages composed between two looks for a signal. */
const atOnce = 50;

async function composeInParts<Each extends RenderContext>(
  renderContexts: readonly Each[],
  runtime: ComposeRuntime | undefined,
): Promise<Composition<Each>[]> {
  const parts: Composition<Each>[] = [];
  for (let from = 0; from < renderContexts.length; from += atOnce) {
    if (from > 0) await runtime?.sleep(0, runtime.signal);
    if (from > 0 && runtime?.signal.aborted) {
      const error = new UserError(say`The run was cancelled before its message was made.`);
      const unsent = renderContexts.slice(from).map((notification) => ({ notification, error }));
      return [...parts, { messages: [], unsent, warnings: [], notes: [] }];
    }
    parts.push(composeEach(renderContexts.slice(from, from + atOnce)));
  }
  return parts;
}

function composeEach<Each extends RenderContext>(renderContexts: readonly Each[]): Composition<Each> {
  const { made, unsent } = makeEach(renderContexts, composeOne);
  return {
    messages: made.map(({ message }) => message),
    unsent,
    warnings: made.flatMap(({ warnings }) => warnings),
    notes: made.flatMap(({ notes }) => notes),
  };
}

function composeOne<Each extends RenderContext>(
  renderContext: Each,
): { message: ComposedMessage<Each>; warnings: readonly Said[]; notes: readonly Said[] } {
  const { settings, words } = renderContext;
  const { message, warnings } = selectMessage(renderContext);
  const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
  const targets = mentionTargets([renderContext], settings, msgtype);
  const draft = createDraft(message, trustedPage(renderContext), targets.mentions, words);
  return {
    message: { draft, notifications: [renderContext] },
    notes: targets.notes,
    warnings: [
      ...warnings,
      ...targets.warnings,
      ...(message.msgtype === 'written' ? writtenMentionProblems(message.message, settings) : []),
    ],
  };
}

/** What is wrong with the mentions that the author wrote into a whole message. */
function writtenMentionProblems({ msgtype, at }: RobotMessage, { setBy }: MessageSettings): readonly Said[] {
  if (at === undefined) return [];
  if (mentionsPeople[msgtype]) return writtenProblems(at, settingPlace(setBy, 'payload'));
  return [say`DingTalk mentions nobody in a message of type ${msgtype}; the "at" of "payload" does nothing.`];
}
