import { issueComment, issueOpened } from '../../../test/fixtures/gallery/issues.ts';
import { approved, merged, opened, reviewRequested } from '../../../test/fixtures/gallery/pull-requests.ts';
import { threeCommits } from '../../../test/fixtures/gallery/pushes.ts';
import { webhookExample } from './from-gallery.ts';
import type { Example } from './table.ts';

/** What people do. */
export const examples: Readonly<Record<string, Example>> = {
  push: webhookExample(threeCommits),
  'pull-request': webhookExample(opened),
  'review-asked': webhookExample(reviewRequested),
  approved: webhookExample(approved),
  merged: webhookExample(merged),
  issue: webhookExample(issueOpened),
  comment: webhookExample(issueComment),
};
