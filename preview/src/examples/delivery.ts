import { checks, deployments } from '../../../test/fixtures/gallery/outside.ts';
import { releases } from '../../../test/fixtures/gallery/releases.ts';
import { fromGallery } from './from-gallery.ts';
import type { Example } from './table.ts';

/** How code gets to where it runs. */
export const examples: Readonly<Record<string, Example>> = {
  release: fromGallery(releases, 'release', 'with notes'),
  'deployment-waits': fromGallery(deployments, 'deployment_status', 'waiting'),
  'deployment-failed': fromGallery(deployments, 'deployment_status', 'failure'),
  'check-failed': fromGallery(checks, 'check_run', 'failed'),
};
