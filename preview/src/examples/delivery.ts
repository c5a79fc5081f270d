import { checkFailed, deployFailed, deployWaits } from '../../../test/fixtures/gallery/outside.ts';
import { released } from '../../../test/fixtures/gallery/releases.ts';
import { webhookExample } from './from-gallery.ts';
import type { Example } from './table.ts';

/** How code gets to where it runs. */
export const examples: Readonly<Record<string, Example>> = {
  release: webhookExample(released),
  'deployment-waits': webhookExample(deployWaits),
  'deployment-failed': webhookExample(deployFailed),
  'check-failed': webhookExample(checkFailed),
};
