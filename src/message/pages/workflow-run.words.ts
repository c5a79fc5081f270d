import { han, type Localized } from '../locale/words.ts';

/** Words of the build alert. */
const en = {
  branch: (name: string) => name,
  tag: (name: string) => name,
  /** `title` is '' if unknown, `base` the branch that fails, too, '' for none. */
  pullRequest: (number: number, title: string, base: string) =>
    `PR #${number}${base === '' ? '' : ` and ${base}`}${title === '' ? '' : `: ${title}`}`,
  /** `head` is '' if unknown. */
  pullRequestFrom: (head: string, title: string) =>
    `a PR${head === '' ? '' : ` from ${head}`}${title === '' ? '' : `: ${title}`}`,
  queued: (number: number) => `PR #${number} in the merge queue`,
  /** `place` is one of the above, '' if unknown. */
  headlines: {
    failed: (workflow: string, place: string) => `${workflow} failed${on(place)}`,
    stillFailing: (workflow: string, place: string) => `${workflow} still failing${on(place)}`,
    /** A job fails now that passed on the red branch before; its name follows. */
    newlyBroken: (workflow: string, place: string) => `${workflow}${on(place)}`,
    timedOut: (workflow: string, place: string) => `${workflow} timed out${on(place)}`,
    notStarted: (workflow: string, place: string) => `${workflow} could not start${on(place)}`,
    fixed: (workflow: string, place: string) => `${workflow} fixed${on(place)}`,
    mended: (workflow: string, place: string) => `${workflow} passed${on(place)} after a re-run`,
    passed: (workflow: string, place: string) => `${workflow} passed${on(place)}`,
    succeeded: (workflow: string, place: string) => `${workflow} succeeded${on(place)}`,
    /** The number of failed tests stands before it. */
    succeededWithFailedTests: (workflow: string, place: string) => `${workflow} passed${on(place)}`,
    /** It is not known how. */
    finished: (workflow: string, place: string) => `${workflow} finished${on(place)}`,
    cancelled: (workflow: string, place: string) => `${workflow} cancelled${on(place)}`,
    superseded: (workflow: string, place: string) => `${workflow}${on(place)} superseded by a newer run`,
    skipped: (workflow: string, place: string) => `${workflow} skipped${on(place)}`,
    waiting: (workflow: string, place: string) => `${workflow}${on(place)} is waiting for approval`,
    queued: (workflow: string, place: string) => `${workflow} is queued${on(place)}`,
    running: (workflow: string, place: string) => `${workflow} is running${on(place)}`,
  },
  /** The headline with its detail: one of the three below, or the values of a dispatched run's inputs. */
  headlineWith: (headline: string, detail: string) => `${headline}: ${detail}`,
  failingFor: (duration: string) => duration,
  failedJobsOf: (failed: number, total: number) => `${failed} of ${jobs(total)}`,
  failedTestsOf: (failed: number, total: number) => `${number(failed)} of ${tests(total)}`,
  /** `names` of jobs. */
  failsNowToo: (names: string, count: number) => `${names} now ${count === 1 ? 'fails' : 'fail'} too`,
  /** `names` of jobs that may fail. */
  failedAllowed: (names: string) => `${names} failed (allowed)`,
  notAffected: (branch: string) => `${branch} itself is not affected`,
  /** The base of a pull request fails, too. `since` is the number of a run; `jobs` those that fail alike, '' for all. */
  baseFails: (branch: string, jobs: string, count: number, since: string) =>
    `${branch} has been failing in the same ${count === 1 ? 'step' : 'steps'}${jobs === '' ? '' : ` of ${jobs}`} ${since}`,
  /** Its jobs are unknown. */
  workflowFailsOn: (branch: string, workflow: string, since: string) =>
    `${workflow} has been failing on ${branch} ${since}`,
  sinceRun: (number: number, orMore: boolean, by: string | undefined) =>
    `since #${number}${orMore ? ' or earlier' : ''}${by === undefined ? '' : ` (${by})`}`,
  runOn: (branch: string, number: number) => `${branch} #${number}`,
  /** `last` is the number of the last green run. */
  wasGreen: (last: number | undefined) => (last === undefined ? 'was green before' : `was green in #${last}`),
  failedAgain: 'failed again',
  /** `count` runs including this one; `since` is the number of the first of them. */
  failing: (count: number, orMore: boolean, since: number | undefined, by: string | undefined) =>
    `${failedRuns(count, orMore)} in a row${since === undefined ? '' : ` since #${since}`}${since === undefined || by === undefined ? '' : ` (${by})`}`,
  fixedAfter: (count: number, orMore: boolean, duration: string | undefined) =>
    `green again after ${failedRuns(count, orMore)}${duration === undefined ? '' : `, ${duration}`}`,
  /** While a job waits for an approval. */
  greenSoFar: (count: number, orMore: boolean) => `green so far, after ${failedRuns(count, orMore)}`,
  sameCommit: 'same commit, likely flaky',
  reruns: (passed: number, of: number) => `${passed} of the last ${of} runs passed only after a re-run`,
  failedOn: (attempt: number) => `Failed on attempt ${attempt}`,
  newlyBroken: 'new',
  stillBroken: 'still',
  exitCode: (code: string) => `exit code ${code}`,
  /** `since` is the number of the last green run. */
  /** `isMore`: beside the one that is quoted. */
  commitsSince: (count: number, since: number, isMore: boolean) =>
    `${count}${isMore ? ' earlier' : ''} ${count === 1 ? 'commit' : 'commits'} since the last green run #${since}`,
  unchangedSince: (since: number) => `No commit since the last green run #${since}`,
  rewrittenSince: (since: number) => `History was rewritten since the last green run #${since}`,
  moreTests: (count: number) => `and ${number(count)} more ${count === 1 ? 'test' : 'tests'}`,
  /** Whose files it failed in. */
  owners: (names: string) => `Owners: ${names}`,
  testsFailed: (failed: number, total: number) => `${number(failed)} of ${tests(total)} failed`,
  testsPassed: (count: number) => `${tests(count)} passed`,
  flaky: (count: number) => `${number(count)} flaky`,
  bot: 'bot',
  merge: 'merge',
  took: (duration: string) => duration,
  scheduled: 'scheduled',
  startedBy: (name: string) => `started by ${name}`,
  by: (name: string) => `by ${name}`,
  pullRequestOf: (name: string) => `${name}'s PR`,
  timedOutAfter: (duration: string | undefined) =>
    duration === undefined ? 'timed out' : `timed out after ${duration}`,
  mayFail: 'failed (allowed to fail)',
  /** Beside the name of the matrix leg that sends the message. */
  thisLeg: 'sent this message',
  /** After the name of a job: others failed for the same reason. */
  andOthers: (count: number) => ` and ${count} more`,
  failedJobs: 'Failed',
  cancelledJobs: 'Cancelled',
  shown: (shown: number, total: number) => `${shown} of ${total} failed jobs shown`,
  passed: (count: number) => `${jobs(count)} passed`,
  cancelled: (count: number) => `${count} cancelled`,
  skipped: (count: number) => `${count} skipped`,
  running: (count: number) => `${jobs(count)} still running`,
  /** `environments` are those that wait, '' if unknown. */
  waitsForApproval: (names: string, count: number, environments: string) =>
    `${names} ${count === 1 ? 'waits' : 'wait'} for approval${environments === '' ? '' : ` (${environments})`}`,
  /** Beside the name of a job that was cancelled before it had a step. */
  jobCancelled: 'cancelled before it started',
  unlisted: (count: number) => `${count} not listed`,
  failedJob: 'Failed job',
  failedStep: 'Failed step',
  /** The page of the run, for its button. */
  rerun: 'Re-run',
  /** The page of a merged pull request, for its button. */
  revert: (number: number) => `Revert PR #${number}`,
  approve: 'Approve',
  attempt: (attempt: number) => (attempt === 1 ? 'First attempt' : `Attempt ${attempt}`),
  changesSince: (number: number) => `Changes since #${number}`,
  whatFixedIt: 'What fixed it',
  commit: 'Commit',
  pullRequestLink: 'Pull request',
  firstFailure: (number: number) => `First failure #${number}`,
};

const zhCN: typeof en = {
  branch: (name) => name,
  tag: (name) => `Tag ${name}`,
  pullRequest: (number, title, base) =>
    base === ''
      ? han`PR #${number}${title === '' ? '' : ` ${title}`}`
      : han`PR #${number}（${base} 也失败）${title}`,
  pullRequestFrom: (head, title) =>
    han`${head === '' ? '一个 PR' : `来自 ${head} 的 PR`}${title === '' ? '' : `“${title}”`}`,
  queued: (number) => `合并队列中的 PR #${number}`,
  headlines: {
    failed: (workflow, place) => headline(workflow, '失败', place),
    stillFailing: (workflow, place) => headline(workflow, '仍然失败', place),
    newlyBroken: (workflow, place) => headline(workflow, '新增失败', place),
    timedOut: (workflow, place) => headline(workflow, '超时', place),
    notStarted: (workflow, place) => headline(workflow, '无法启动', place),
    fixed: (workflow, place) => headline(workflow, '已恢复', place),
    mended: (workflow, place) => headline(workflow, '重新运行后通过', place),
    passed: (workflow, place) => headline(workflow, '通过', place),
    succeeded: (workflow, place) => headline(workflow, '成功', place),
    succeededWithFailedTests: (workflow, place) => headline(workflow, '仍通过', place),
    finished: (workflow, place) => headline(workflow, '已结束', place),
    cancelled: (workflow, place) => headline(workflow, '已取消', place),
    superseded: (workflow, place) => headline(workflow, '已被更新的运行取代', place),
    skipped: (workflow, place) => headline(workflow, '已跳过', place),
    waiting: (workflow, place) => headline(workflow, '待审批', place),
    queued: (workflow, place) => headline(workflow, '排队中', place),
    running: (workflow, place) => headline(workflow, '运行中', place),
  },
  headlineWith: (headline, detail) => `${headline}${headline.includes('：') ? '，' : '：'}${detail}`,
  failingFor: (duration) => `已 ${duration}`,
  failedJobsOf: (failed, total) => `${failed}/${total} 个任务失败`,
  failedTestsOf: (failed, total) => `${number(failed)}/${number(total)} 个测试未通过`,
  failsNowToo: (names) => names,
  failedAllowed: (names) => han`${names} 失败（允许失败）`,
  notAffected: (branch) => han`${branch} 分支本身不受影响`,
  baseFails: (branch, jobs, _count, since) =>
    jobs === ''
      ? han`${branch} ${since}就在同一步骤失败`
      : han`${branch} ${since}就在 ${jobs} 的同一步骤失败`,
  workflowFailsOn: (branch, workflow, since) => han`${workflow} 在 ${branch} 上${since}就失败`,
  sinceRun: (number, orMore, by) =>
    by === undefined ? `从 #${number} ${orMore ? '或更早' : ''}起` : `从 #${number}（${by}）起`,
  runOn: (branch, number) => `${branch} #${number}`,
  wasGreen: (last) => (last === undefined ? '上次还成功' : `上次（#${last}）还成功`),
  failedAgain: '再次失败',
  failing: (count, orMore, since, by) =>
    `连续失败${times(count, orMore)}${since === undefined ? '' : `，始于 #${since}`}${since === undefined || by === undefined ? '' : `（${by}）`}`,
  fixedAfter: (count, orMore, duration) =>
    `此前连续失败${times(count, orMore)}${duration === undefined ? '' : `，共 ${duration}`}`,
  greenSoFar: (count, orMore) => `此前连续失败${times(count, orMore)}，目前正常`,
  sameCommit: '同一提交，疑似偶发失败',
  reruns: (passed, of) => `最近 ${of} 次运行中有 ${passed} 次重新运行后才通过`,
  failedOn: (attempt) => (attempt === 1 ? '首次尝试失败' : `第 ${attempt} 次尝试失败`),
  newlyBroken: '新增失败',
  stillBroken: '仍然失败',
  exitCode: (code) => `退出码 ${code}`,
  commitsSince: (count, since, isMore) => `上次成功（#${since}）后${isMore ? '另' : ''}有 ${count} 个提交`,
  unchangedSince: (since) => `上次成功（#${since}）后没有新提交`,
  rewrittenSince: (since) => `上次成功（#${since}）后分支历史被改写`,
  moreTests: (count) => `另有 ${number(count)} 个测试未通过`,
  owners: (names) => `负责人：${names}`,
  testsFailed: (failed, total) => `${number(failed)}/${number(total)} 个测试未通过`,
  testsPassed: (count) => `${number(count)} 个测试通过`,
  flaky: (count) => `${number(count)} 个偶发失败`,
  bot: '机器人',
  merge: '合并',
  took: (duration) => `用时 ${duration}`,
  scheduled: '定时运行',
  startedBy: (name) => han`由 ${name} 触发`,
  by: (name) => name,
  pullRequestOf: (name) => han`${name} 的 PR`,
  timedOutAfter: (duration) => (duration === undefined ? '运行超时' : han`运行 ${duration} 后超时`),
  mayFail: '失败（允许失败）',
  thisLeg: '本消息由此任务发送',
  andOthers: (count) => ` 等 ${count + 1} 个任务`,
  failedJobs: '失败',
  cancelledJobs: '已取消',
  shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
  passed: (count) => `${count} 个任务通过`,
  cancelled: (count) => `${count} 个已取消`,
  skipped: (count) => `${count} 个已跳过`,
  running: (count) => `${count} 个任务运行中`,
  waitsForApproval: (names, _count, environments) =>
    han`${names} 待审批${environments === '' ? '' : `（${environments}）`}`,
  jobCancelled: '未开始就被取消',
  unlisted: (count) => `${count} 个未列出`,
  failedJob: '失败任务',
  failedStep: '失败步骤',
  rerun: '重新运行',
  revert: (number) => `回滚 PR #${number}`,
  approve: '去审批',
  attempt: (attempt) => (attempt === 1 ? '首次尝试' : `第 ${attempt} 次尝试`),
  changesSince: (number) => `#${number} 以来的变更`,
  whatFixedIt: '修复的提交',
  commit: '提交',
  pullRequestLink: '查看 PR',
  firstFailure: (number) => `首次失败 #${number}`,
};

export const workflowRunWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

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

/** `CI 失败：main` */
function headline(workflow: string, outcome: string, place: string): string {
  return place === '' ? han`${workflow} ${outcome}` : han`${workflow} ${outcome}：${place}`;
}

function times(count: number, orMore: boolean): string {
  return `${orMore ? '至少' : ''} ${count} 次`;
}
