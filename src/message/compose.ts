import type { CloudEvent } from 'cloudevents';
import { Failure } from '../failure.ts';
import type { Letter } from '../robot/parcel.ts';
import { mentionsOf } from './audience.ts';
import { messageFor } from './choice.ts';
import { digests } from './digest.ts';
import { failureOf } from './failures.ts';
import { letterFor } from './letter.ts';
import { type Occasion, occasionsIn, type Scene } from './occasion.ts';
import type { MessageSettings } from './settings.ts';
import { type Wording, wordingOf } from './template/wording.ts';
import { trustedPage } from './trusted.ts';

/** A letter and the events it tells of. */
export interface Composed {
  readonly letter: Letter;
  readonly events: readonly CloudEvent<unknown>[];
}

/**
 * What the group reads of the events: a letter each in their order, or few letters for all of them. Events
 * that cannot become a message are a Failure that names them, before anything is sent.
 */
export async function compose(
  events: readonly CloudEvent<unknown>[],
  settings: MessageSettings,
  scene: Scene,
): Promise<{ letters: readonly Composed[]; warnings: readonly string[] }> {
  const warnings = new Set<string>();
  const wording = await wordingOf(settings, scene, warnings);
  const occasions = events.map(await occasionsIn(settings, scene));
  const letters =
    settings.batch === 'digest' && events.length > 1
      ? await digests(occasions, scene.groupOf, settings, wording, warnings)
      : await eachOf(occasions, settings, wording, warnings);
  return { letters, warnings: [...warnings] };
}

async function eachOf(
  occasions: readonly Occasion[],
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
): Promise<Composed[]> {
  const letters: Composed[] = [];
  const failures: Failure[] = [];
  for (const occasion of occasions) {
    try {
      letters.push(await composed(occasion, settings, wording, warnings));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failureOf(failures);
  return letters;
}

async function composed(
  occasion: Occasion,
  settings: MessageSettings,
  wording: Wording,
  warnings: Set<string>,
): Promise<Composed> {
  const message = await messageFor(occasion, settings, wording);
  const msgtype = message.msgtype === 'written' ? message.message.msgtype : message.msgtype;
  const mentions = mentionsOf([occasion], settings, msgtype, warnings);
  const letter = letterFor(message, trustedPage(occasion), mentions, occasion.words);
  return { letter, events: [occasion.event] };
}
