import type { CloudEvent } from 'cloudevents';
import type { Letter } from '../robot/parcel.ts';
import type { RobotMessage } from '../robot/wire/message.ts';
import { mentionsOf } from './audience.ts';
import { messageFor } from './choice.ts';
import { digests } from './digest.ts';
import { letterFor } from './letter.ts';
import { type Occasion, occasionsIn, type Scene } from './occasion.ts';
import type { MessageSettings } from './settings.ts';
import { type Wording, wordingOf } from './template/wording.ts';
import { trustedPage } from './trusted.ts';
import type { Unsent } from './unsent.ts';

/** A letter and the events it tells of. */
export interface Composed {
  readonly letter: Letter;
  readonly events: readonly CloudEvent<unknown>[];
}

export interface Composition {
  readonly letters: readonly Composed[];
  /** Events that cannot become a message; the others do. */
  readonly unsent: readonly Unsent[];
  readonly warnings: readonly string[];
}

/** What the group reads of the events: a letter each in their order, or few letters for all of them. */
export async function compose(
  events: readonly CloudEvent<unknown>[],
  settings: MessageSettings,
  scene: Scene,
): Promise<Composition> {
  const warnings = new Set<string>();
  const wording = await wordingOf(settings, scene, warnings);
  const occasions = events.map(await occasionsIn(settings, scene));
  const { letters, unsent } =
    settings.batch === 'digest' && events.length > 1
      ? await digests(occasions, scene.groupOf, settings, wording, warnings)
      : await eachOf(occasions, settings, wording, warnings);
  return { letters, unsent, warnings: [...warnings] };
}

async function eachOf(
  occasions: readonly Occasion[],
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
): Promise<Omit<Composition, 'warnings'>> {
  const letters: Composed[] = [];
  const unsent: Unsent[] = [];
  for (const occasion of occasions) {
    try {
      letters.push(await composed(occasion, settings, wording, warnings));
    } catch (error) {
      unsent.push({ event: occasion.event, error });
    }
  }
  return { letters, unsent };
}

/** DingTalk takes the `at` of these types and mentions nobody. */
function warnOfAt({ msgtype, at }: RobotMessage, warnings: Set<string>): void {
  if (at === undefined || (msgtype !== 'link' && msgtype !== 'feedCard')) return;
  warnings.add(
    `DingTalk mentions nobody in a message of type ${msgtype}; the "at" of "payload" does nothing.`,
  );
}

async function composed(
  occasion: Occasion,
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
): Promise<Composed> {
  const message = await messageFor(occasion, settings, wording, warnings);
  const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
  const mentions = mentionsOf([occasion], settings, msgtype, warnings);
  if (message.msgtype === 'written') warnOfAt(message.message, warnings);
  const letter = letterFor(message, trustedPage(occasion), mentions, occasion.words);
  return { letter, events: [occasion.event] };
}
