/** Words of the build alert. */
export const workflowRun = {
  branch: (name: string) => name,
  tag: (name: string) => name,
  pullRequest: (number: number) => `PR #${number}`,
  /** `head` is '' if unknown. */
  pullRequestFrom: (head: string) => `a pull request${head === '' ? '' : ` from ${head}`}`,
  queued: (number: number) => `PR #${number} in the merge queue`,
  /** `place` is one of the above, '' if unknown. */
  headlines: {
    failed: (workflow: string, place: string) => `${workflow} failed${on(place)}`,
    stillFailing: (workflow: string, place: string) => `${workflow} still failing${on(place)}`,
    timedOut: (workflow: string, place: string) => `${workflow} timed out${on(place)}`,
    notStarted: (workflow: string, place: string) => `${workflow} could not start${on(place)}`,
    fixed: (workflow: string, place: string) => `${workflow} fixed${on(place)}`,
    mended: (workflow: string, place: string) => `${workflow} passed on a re-run${on(place)}`,
    succeeded: (workflow: string, place: string) => `${workflow} succeeded${on(place)}`,
    succeededWithFailedTests: (workflow: string, place: string) =>
      `${workflow} succeeded${on(place)}, but tests failed`,
    cancelled: (workflow: string, place: string) => `${workflow} cancelled${on(place)}`,
    superseded: (workflow: string, place: string) => `${workflow}${on(place)} superseded by a newer run`,
    skipped: (workflow: string, place: string) => `${workflow} skipped${on(place)}`,
    waiting: (workflow: string, place: string) => `${workflow} waits for approval${on(place)}`,
    queued: (workflow: string, place: string) => `${workflow} is queued${on(place)}`,
    running: (workflow: string, place: string) => `${workflow} is running${on(place)}`,
  },
  /** The headline with its detail: one of the three below, or the values of a dispatched run's inputs. */
  headlineWith: (headline: string, detail: string) => `${headline}: ${detail}`,
  redFor: (duration: string) => `red for ${duration}`,
  failedJobsOf: (failed: number, total: number) => `${failed} of ${jobs(total)}`,
  notAffected: (branch: string) => `${branch} itself is not affected`,
  brokeNow: 'broke just now',
  failedAgain: 'failed again',
  /** `count` runs including this one; `since` is the number of the first of them. */
  failing: (count: number, orMore: boolean, since: number | undefined, by: string | undefined) =>
    `${failedRuns(count, orMore)} in a row${since === undefined ? '' : by === undefined ? ` since #${since}` : `, broken by ${by} in #${since}`}`,
  fixedAfter: (count: number, orMore: boolean, duration: string | undefined) =>
    `green again after ${failedRuns(count, orMore)}${duration === undefined ? '' : `, ${duration}`}`,
  sameCommit: 'same commit, perhaps flaky',
  failedFirst: 'Failed first',
  newlyBroken: 'new',
  stillBroken: 'still',
  exitCode: (code: string) => `exit code ${code}`,
  /** `since` is the number of the last green run. */
  commitsSince: (count: number, since: number) =>
    `${count === 1 ? '1 commit' : `${count} commits`} since the last green run #${since}`,
  unchangedSince: (since: number) => `No commit since the last green run #${since}`,
  rewrittenSince: (since: number) => `History was rewritten since the last green run #${since}`,
  testsFailed: (failed: number, total: number) => `${number(failed)} of ${tests(total)} failed`,
  testsPassed: (count: number) => `${tests(count)} passed`,
  flaky: (count: number) => `${number(count)} flaky`,
  bot: 'bot',
  merge: 'merge',
  took: (duration: string) => duration,
  scheduled: 'scheduled',
  startedBy: (name: string) => `started by ${name}`,
  by: (name: string) => `by ${name}`,
  timedOutAfter: (duration: string | undefined) =>
    duration === undefined ? 'timed out' : `timed out after ${duration}`,
  mayFail: 'allowed to fail',
  /** Beside the name of the matrix leg that sends the message. */
  thisLeg: 'this job',
  legsFailed: (failed: number, total: number, isOver: boolean) =>
    `${failed} of ${total} legs failed${isOver ? '' : ' so far'}`,
  failedJobs: 'Failed',
  cancelledJobs: 'Cancelled',
  shown: (shown: number, total: number) => `${shown} of ${total} failed jobs shown`,
  passed: (count: number) => `${jobs(count)} passed`,
  cancelled: (count: number) => `${count} cancelled`,
  skipped: (count: number) => `${count} skipped`,
  running: (count: number) => `${count} still running`,
  unlisted: (count: number) => `${count} not listed`,
  failedJob: 'Failed job',
  failedStep: 'Failed step',
  /** The page of the run, for its button. */
  rerun: 'Re-run',
  approve: 'Approve',
  firstAttempt: 'First attempt',
  changesSince: (number: number) => `Changes since #${number}`,
  whatFixedIt: 'What fixed it',
  commit: 'Commit',
  pullRequestLink: 'Pull request',
  firstFailure: (number: number) => `First failure #${number}`,
};

function on(place: string): string {
  return place === '' ? '' : ` on ${place}`;
}

function failedRuns(count: number, orMore: boolean): string {
  return `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`;
}

function tests(count: number): string {
  return count === 1 ? '1 test' : `${number(count)} tests`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}

function jobs(count: number): string {
  return count === 1 ? '1 job' : `${count} jobs`;
}
