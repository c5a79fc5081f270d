import { healthOfSix } from '../../../test/fixtures/gallery/health-of-six.ts';
import { waitingOfEight } from '../../../test/fixtures/gallery/waiting-of-eight.ts';
import { json } from './from-gallery.ts';
import type { Example } from './table.ts';

/** The reports that the action makes of GitHub's lists. */
export const examples: Readonly<Record<string, Example>> = {
  health: { event: json(healthOfSix) },
  waiting: { event: json(waitingOfEight) },
};
