import type { CloudEvent } from 'cloudevents';
import { mentionsPeople, type RobotMessage } from '../robot/wire/message.ts';
import { distinct, type Said, say } from '../said.ts';
import { digests } from './digest.ts';
import { type ComposedMessage, createDraft } from './fit/draft.ts';
import { writtenProblems } from './mentions/mention-problems.ts';
import { mentionTargets } from './mentions/mention-targets.ts';
import { trustedPage } from './pages/trusted.ts';
import { createRenderContexts, type RenderContext, type RunContext } from './render-context.ts';
import { selectMessage } from './select-message.ts';
import type { MessageSettings } from './settings.ts';
import { type CustomWords, readCustomWords } from './template/custom-words.ts';
import type { Unsent } from './unsent.ts';

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
  const warnings: Said[] = [];
  const customWords = await readCustomWords(settings, runContext, warnings);
  const renderContexts = await createRenderContexts(events, settings, runContext);
  const { drafts, unsent } =
    settings.batch === 'digest' && events.length > 1
      ? digests(renderContexts, runContext.groupOf, settings, customWords, warnings, digestShare)
      : eachOf(renderContexts, settings, customWords, warnings);
  return { drafts, unsent, warnings: distinct(warnings) };
}

function eachOf(
  renderContexts: readonly RenderContext[],
  settings: MessageSettings,
  customWords: CustomWords,
  warnings: Said[],
): Omit<Composition, 'warnings'> {
  const drafts: ComposedMessage[] = [];
  const unsent: Unsent[] = [];
  for (const renderContext of renderContexts) {
    try {
      drafts.push(composed(renderContext, settings, customWords, warnings));
    } catch (error) {
      unsent.push({ event: renderContext.event, error });
    }
  }
  return { drafts, unsent };
}

function warnOfAt({ msgtype, at }: RobotMessage, warnings: Said[]): void {
  if (at === undefined) return;
  if (mentionsPeople[msgtype]) warnings.push(...writtenProblems(at));
  else
    warnings.push(
      say`DingTalk mentions nobody in a message of type ${msgtype}; the "at" of "payload" does nothing.`,
    );
}

function composed(
  renderContext: RenderContext,
  settings: MessageSettings,
  customWords: CustomWords,
  warnings: Said[],
): ComposedMessage {
  const message = selectMessage(renderContext, settings, customWords, warnings);
  const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
  const mentions = mentionTargets([renderContext], settings, msgtype, warnings);
  if (message.msgtype === 'written') warnOfAt(message.message, warnings);
  const draft = createDraft(message, trustedPage(renderContext), mentions, renderContext.words);
  return { draft, events: [renderContext.event] };
}
