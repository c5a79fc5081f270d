import type { CloudEvent } from 'cloudevents';
import { mentionsPeople, type RobotMessage } from '../dingtalk/message.ts';
import { distinct, type Said, say } from '../said.ts';
import { digests } from './digest.ts';
import { type ComposedMessage, createDraft } from './fit/draft.ts';
import { writtenProblems } from './mentions/mention-problems.ts';
import { mentionTargets } from './mentions/mention-targets.ts';
import { trustedPage } from './pages/trusted.ts';
import { createRenderContexts, type RenderContext, type RunContext } from './render-context.ts';
import { selectMessage } from './select-message.ts';
import { type MessageSettings, settingPlace } from './settings.ts';
import { type CustomWords, readCustomWords } from './template/custom-words.ts';
import { eachEvent, type Unsent } from './unsent.ts';

export interface Composition {
  readonly drafts: readonly ComposedMessage[];
  /** Events that cannot become a message; the others are sent. */
  readonly unsent: readonly Unsent[];
  readonly warnings: readonly Said[];
}

/**
 * Composes the messages of the events: one each, in their order, or a few digests. `digestShare` is how many
 * calls share the digests that a robot can send.
 */
export async function compose(
  events: readonly CloudEvent<unknown>[],
  settings: MessageSettings,
  runContext: RunContext,
  digestShare = 1,
): Promise<Composition> {
  const customWords = await readCustomWords(settings, runContext);
  const renderContexts = await createRenderContexts(events, settings, runContext);
  const { drafts, unsent, warnings } =
    settings.batch === 'digest' && events.length > 1
      ? digests(renderContexts, runContext.groupOf, settings, customWords, digestShare)
      : eachOf(renderContexts, settings, customWords);
  return { drafts, unsent, warnings: distinct(warnings) };
}

function eachOf(
  renderContexts: readonly RenderContext[],
  settings: MessageSettings,
  customWords: CustomWords,
): Composition {
  const { made, unsent } = eachEvent(renderContexts, (renderContext) =>
    composed(renderContext, settings, customWords),
  );
  return {
    drafts: made.map(({ composedMessage }) => composedMessage),
    unsent,
    warnings: made.flatMap(({ warnings }) => warnings),
  };
}

function composed(
  renderContext: RenderContext,
  settings: MessageSettings,
  customWords: CustomWords,
): { composedMessage: ComposedMessage; warnings: readonly Said[] } {
  const { event, words } = renderContext;
  const { message, warnings } = selectMessage(renderContext, settings, customWords);
  const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
  const targets = mentionTargets([renderContext], settings, msgtype);
  const draft = createDraft(message, trustedPage(renderContext), targets.mentions, words);
  return {
    composedMessage: { draft, events: [event] },
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
