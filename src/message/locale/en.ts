import { branchProtection } from './en/branch-protection.ts';
import { check } from './en/check.ts';
import { comment } from './en/comment.ts';
import { common } from './en/common.ts';
import { deployment } from './en/deployment.ts';
import { discussion } from './en/discussion.ts';
import { health } from './en/health.ts';
import { issue } from './en/issue.ts';
import { label } from './en/label.ts';
import { mergeQueue } from './en/merge-queue.ts';
import { milestone } from './en/milestone.ts';
import { pageBuild } from './en/page-build.ts';
import { project } from './en/project.ts';
import { pullRequest } from './en/pull-request.ts';
import { push } from './en/push.ts';
import { registry } from './en/registry.ts';
import { release } from './en/release.ts';
import { repository } from './en/repository.ts';
import { review } from './en/review.ts';
import { runnerImage } from './en/runner-image.ts';
import { thread } from './en/thread.ts';
import { trigger } from './en/trigger.ts';
import { wiki } from './en/wiki.ts';
import { workflowRun } from './en/workflow-run.ts';
/**
 * The words of the built-in messages in English. The type of this object is that of every locale, so a
 * missing word does not compile.
 */
export const en = {
  /** Words of the link that follows a message that was cut. */
  readRest: 'Read the rest',
  /** Instead of the link if there is no page. */
  restLeftOut: 'The rest was left out: it did not fit.',
  /** Text of a message whose own content DingTalk refused. */
  contentWithheld: 'DingTalk refused the content of this message.',
  open: 'Open',
  openOn: (host: string) => `Open on ${host}`,
  colon: ': ',
  labelled: (label: string, value: string) => `${label}: ${value}`,
  event: 'Event',
  outcome: 'Outcome',
  ended: {
    succeeded: (name: string) => `${name} succeeded`,
    failed: (name: string) => `${name} failed`,
    cancelled: (name: string) => `${name} cancelled`,
  },
  run: 'Run',
  runNumber: (number: string, attempt: number) =>
    attempt > 1 ? `run #${number}, attempt ${attempt}` : `run #${number}`,
  yes: 'yes',
  no: 'no',
  bytes: (count: number) => `${count.toLocaleString('en')} bytes`,
  fields: (count: number) => (count === 1 ? '1 field' : `${count.toLocaleString('en')} fields`),
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  events: (count: number) => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`),
  /** For several events. */
  failedOf: (failed: number, total: number, names: string) =>
    `${failed.toLocaleString('en')} of ${total.toLocaleString('en')} failed: ${names}`,
  part: (number: number, total: number) => `part ${number} of ${total}`,
  ofType: (count: number, type: string) => `${count.toLocaleString('en')} × ${type}`,
  /** Between items of a list. */
  listSeparator: ', ',
  /** Between clauses. */
  clauseSeparator: ', ',
  units: { ms: 'ms', second: 's', minute: 'min', lastMinute: 'min', hour: 'h', day: 'd' },
  workflowRun,
  branchProtection,
  comment,
  discussion,
  health,
  issue,
  label,
  mergeQueue,
  milestone,
  common,
  pageBuild,
  project,
  pullRequest,
  push,
  registry,
  repository,
  review,
  runnerImage,
  thread,
  check,
  deployment,
  release,
  trigger,
  wiki,
};

export type Words = typeof en;
