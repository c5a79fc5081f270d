import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { branchProtectionPage } from './branch-protection.ts';
import { checkRunPage, checkSuitePage, statusPage } from './check.ts';
import { discussionCommentPage, issueCommentPage } from './comment.ts';
import { deploymentPage, deploymentStatusPage } from './deployment.ts';
import { discussionPage } from './discussion.ts';
import { repositoryDispatchPage, schedulePage, workflowDispatchPage } from './dispatch.ts';
import { issuePage } from './issue.ts';
import { labelPage } from './label.ts';
import { mergeGroupPage } from './merge-queue.ts';
import { milestonePage } from './milestone.ts';
import { pageBuildPage } from './page-build.ts';
import { projectCardPage, projectColumnPage, projectPage } from './project.ts';
import { pullRequestPage } from './pull-request.ts';
import { pushPage } from './push.ts';
import { createPage, deletePage } from './ref.ts';
import { registryPage } from './registry.ts';
import { releasePage } from './release.ts';
import { forkPage, publicPage, watchPage } from './repository.ts';
import { reviewCommentPage, reviewPage } from './review.ts';
import { runnerImagePage } from './runner-image.ts';
import { wikiPage } from './wiki.ts';

/** A built-in message: the page for one kind of event. */
export type Builtin = (renderContext: RenderContext) => Page;

/** By GitHub event, `com.github.<event>[.<action>]`. Other events get the generic message. */
export const builtins: Readonly<Record<string, Builtin>> = {
  branch_protection_rule: branchProtectionPage,
  check_run: checkRunPage,
  check_suite: checkSuitePage,
  create: createPage,
  delete: deletePage,
  deployment: deploymentPage,
  deployment_status: deploymentStatusPage,
  discussion: discussionPage,
  discussion_comment: discussionCommentPage,
  fork: forkPage,
  gollum: wikiPage,
  image_version: runnerImagePage,
  issue_comment: issueCommentPage,
  issues: issuePage,
  label: labelPage,
  merge_group: mergeGroupPage,
  milestone: milestonePage,
  page_build: pageBuildPage,
  project: projectPage,
  project_card: projectCardPage,
  project_column: projectColumnPage,
  public: publicPage,
  pull_request: pullRequestPage,
  pull_request_review: reviewPage,
  pull_request_review_comment: reviewCommentPage,
  pull_request_target: pullRequestPage,
  push: pushPage,
  registry_package: registryPage,
  release: releasePage,
  repository_dispatch: repositoryDispatchPage,
  schedule: schedulePage,
  status: statusPage,
  watch: watchPage,
  workflow_dispatch: workflowDispatchPage,
};

/** The fields of each event that its page reads as GitHub's markdown. */
export const markdownFields: Readonly<Record<string, readonly string[]>> = {
  check_run: ['check_run.output.summary'],
  discussion: ['discussion.body', 'answer.body'],
  discussion_comment: ['comment.body'],
  issue_comment: ['comment.body'],
  issues: ['issue.body'],
  milestone: ['milestone.description'],
  project: ['project.body'],
  project_card: ['project_card.note'],
  pull_request: ['pull_request.body'],
  pull_request_review: ['review.body'],
  pull_request_review_comment: ['comment.body'],
  pull_request_target: ['pull_request.body'],
  release: ['release.body'],
};
