import { branchProtectionPage } from './branch-protection.ts';
import { checkRunPage, checkSuitePage, statusPage } from './check.ts';
import { discussionCommentPage, issueCommentPage } from './comment.ts';
import { deploymentPage, deploymentStatusPage } from './deployment.ts';
import { deploymentReviewPage } from './deployment-review.ts';
import { discussionPage } from './discussion.ts';
import { schedulePage, workflowDispatchPage } from './dispatch.ts';
import { issuePage } from './issue.ts';
import { labelPage } from './label.ts';
import { mergeGroupPage } from './merge-queue.ts';
import { milestonePage } from './milestone.ts';
import { pageBuildPage } from './page-build.ts';
import { projectCardPage, projectColumnPage, projectPage } from './project.ts';
import { createPage, deletePage } from './ref.ts';
import { registryPage } from './registry.ts';
import { forkPage, publicPage, starPage, watchPage } from './repository.ts';
import { reviewCommentPage, reviewPage } from './review.ts';
import { runnerImagePage } from './runner-image.ts';
import {
  codeScanningAlertPage,
  dependabotAlertPage,
  secretScanningAlertPage,
  securityAdvisoryPage,
  vulnerabilityAlertPage,
} from './security-alert.ts';
import { type PageTable, startPages } from './start.ts';
import { wikiPage } from './wiki.ts';
import { workflowJobPage } from './workflow-job.ts';

/** All events with a page of their own. Loaded when an event that is not in `startPages` comes. */
export const pages: PageTable = {
  ...startPages,
  branch_protection_rule: { page: branchProtectionPage },
  check_run: { page: checkRunPage, markdown: ['check_run.output.summary'] },
  check_suite: { page: checkSuitePage },
  code_scanning_alert: { page: codeScanningAlertPage },
  create: { page: createPage },
  delete: { page: deletePage },
  dependabot_alert: { page: dependabotAlertPage },
  deployment: { page: deploymentPage },
  deployment_review: { page: deploymentReviewPage },
  deployment_status: { page: deploymentStatusPage },
  discussion: { page: discussionPage, markdown: ['discussion.body', 'answer.body'] },
  discussion_comment: { page: discussionCommentPage, markdown: ['comment.body'] },
  fork: { page: forkPage },
  gollum: { page: wikiPage },
  image_version: { page: runnerImagePage },
  issue_comment: { page: issueCommentPage, markdown: ['comment.body'] },
  issues: { page: issuePage, markdown: ['issue.body'] },
  label: { page: labelPage },
  merge_group: { page: mergeGroupPage },
  milestone: { page: milestonePage, markdown: ['milestone.description'] },
  page_build: { page: pageBuildPage },
  project: { page: projectPage, markdown: ['project.body'] },
  project_card: { page: projectCardPage, markdown: ['project_card.note'] },
  project_column: { page: projectColumnPage },
  public: { page: publicPage },
  pull_request_review: { page: reviewPage, markdown: ['review.body'] },
  pull_request_review_comment: { page: reviewCommentPage, markdown: ['comment.body'] },
  registry_package: { page: registryPage },
  repository_vulnerability_alert: { page: vulnerabilityAlertPage },
  schedule: { page: schedulePage },
  secret_scanning_alert: { page: secretScanningAlertPage },
  security_advisory: { page: securityAdvisoryPage },
  star: { page: starPage },
  status: { page: statusPage },
  watch: { page: watchPage },
  workflow_dispatch: { page: workflowDispatchPage },
  workflow_job: { page: workflowJobPage },
};
