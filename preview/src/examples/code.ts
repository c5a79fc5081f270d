import { issues } from '../../../test/fixtures/gallery/issues.ts';
import { pullRequests } from '../../../test/fixtures/gallery/pull-requests.ts';
import { pushes } from '../../../test/fixtures/gallery/pushes.ts';
import { fromGallery } from './from-gallery.ts';
import type { Example } from './table.ts';

/** What people do. */
export const examples: Readonly<Record<string, Example>> = {
  push: fromGallery(pushes, 'push', 'three commits'),
  'pull-request': fromGallery(pullRequests, 'pull_request', 'opened'),
  'review-asked': fromGallery(pullRequests, 'pull_request', 'a review asked for'),
  approved: fromGallery(pullRequests, 'pull_request_review', 'approved'),
  merged: fromGallery(pullRequests, 'pull_request', 'merged'),
  issue: fromGallery(issues, 'issues', 'opened'),
  comment: fromGallery(issues, 'issue_comment', 'on an issue'),
};
