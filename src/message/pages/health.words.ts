import { han, type Localized } from '../locale/words.ts';

/** Words of the health report. */
const en = {
  someRed: (red: number, total: number) => `${red} of ${workflows(total)} failing`,
  /** `names` of all that fail; `lasts` is how long, of one. */
  namedRed: (names: string, _count: number, branch: string, lasts: string | undefined) =>
    `${names} failing${on(branch)}${lasts === undefined ? '' : `, ${lasts}`}`,
  /** Where the names stand in the headline. */
  ofAll: (red: number, total: number) => `${red} of ${workflows(total)}`,
  allGreen: (total: number) => (total === 1 ? '1 workflow green' : `All ${total} workflows green`),
  oneGreen: (name: string, branch: string) => `${name} green${on(branch)}`,
  noRuns: (hours: number) => `No finished runs${hours > 0 ? ` in ${span(hours)}` : ''}`,
  period: (hours: number) => `last ${span(hours)}`,
  runs: (total: number, green: string, before: string | undefined, hours: number) =>
    `${runs(total)}, ${green} passed${before === undefined ? '' : ` (${before} ${hours === 24 ? 'the day' : hours === 168 ? 'the week' : 'the period'} before)`}`,
  redSince: (number: number, orMore: boolean) => `failing since #${number}${orMore ? ' or earlier' : ''}`,
  failedRuns: (count: number, orMore: boolean) =>
    `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`,
  beforeBy: ' ',
  by: (login: string) => `(${login})`,
  notRun: 'not run in this period',
  redToo: (names: string, count: number) => `and ${count} more failing: ${names}`,
  flaky: (rerun: number, total: number) => `${rerun} of ${runs(total)} passed only after a re-run`,
  flakyToo: (names: string, count: number) => `and ${count} more after re-runs: ${names}`,
  greenAgain: (failed: number, total: number) => `fixed, ${failed} of ${runs(total)} failed`,
  greenAgainToo: (names: string, count: number) => `and ${count} more fixed: ${names}`,
  green: (count: number) => `${workflows(count)} green throughout`,
  slowest: (run: string, duration: string, median: string) =>
    `Slowest: ${run}, ${duration} (median ${median})`,
  slower: (name: string, median: string, before: string) => `${name} ${median} (was ${before})`,
  slowerOnes: (names: string) => `Slower: ${names}`,
  disabled: {
    inactivity: 'Disabled by GitHub for inactivity',
    manually: 'Disabled manually',
  },
  incomplete: (read: number, total: number, since: string | undefined) =>
    `Based on the newest ${count(read)} of ${count(total)} runs${since === undefined ? '' : ` (since ${since})`}`,
  allRuns: 'All runs',
};

const zhCN: typeof en = {
  someRed: (red, total) => `${total} 个工作流中 ${red} 个失败`,
  namedRed: (names, _count, branch, lasts) =>
    han`${names} 失败${branch === '' ? '' : `：${branch}`}${lasts === undefined ? '' : `，已 ${lasts}`}`,
  ofAll: (red, total) => `${total} 个工作流中 ${red} 个失败`,
  allGreen: (total) => (total === 1 ? '1 个工作流正常' : `${total} 个工作流全部正常`),
  oneGreen: (name, branch) => han`${name} 正常${branch === '' ? '' : `：${branch}`}`,
  noRuns: (hours) => `${hours > 0 ? `最近 ${span(hours, '小时', '天')}` : ''}没有已完成的运行`,
  period: (hours) => `最近 ${span(hours, '小时', '天')}`,
  runs: (total, green, before, hours) =>
    `${count(total)} 次运行，成功率 ${green}${before === undefined ? '' : `（${hours === 24 ? '前一天' : hours === 168 ? '前一周' : '上一周期'} ${before}）`}`,
  redSince: (number, orMore) => (orMore ? `始于 #${number} 或更早` : `始于 #${number}`),
  failedRuns: (times, orMore) =>
    times === 1 ? `失败${orMore ? '至少' : ''} 1 次` : `连续失败${orMore ? '至少' : ''} ${times} 次`,
  beforeBy: '',
  by: (login) => `（${login}）`,
  notRun: '本周期内未运行',
  redToo: (names, count) => `另有 ${count} 个失败：${names}`,
  flaky: (rerun, total) => `${count(total)} 次运行中 ${rerun} 次重新运行后才通过`,
  flakyToo: (names, count) => `另有 ${count} 个重新运行后才通过：${names}`,
  greenAgain: (failed, total) => `已恢复，${count(total)} 次运行中 ${failed} 次失败`,
  greenAgainToo: (names, count) => `另有 ${count} 个已恢复：${names}`,
  green: (total) => `${total} 个工作流一直正常`,
  slowest: (run, duration, median) => han`最慢：${run}，用时 ${duration}（中位数 ${median}）`,
  slower: (name, median, before) => han`${name} ${median}（此前 ${before}）`,
  slowerOnes: (names) => `变慢：${names}`,
  disabled: { inactivity: '因长期无活动被 GitHub 停用', manually: '已手动停用' },
  incomplete: (read, total, since) =>
    `共 ${count(total)} 次运行，仅统计最近 ${count(read)} 次${since === undefined ? '' : `（${since} 起）`}`,
  allRuns: '全部运行',
};

export const healthWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function on(branch: string): string {
  return branch === '' ? '' : ` on ${branch}`;
}

/** `24 h`, `7 days` */
function span(hours: number, hour = 'h', days = 'days'): string {
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24} ${days}` : `${hours} ${hour}`;
}

function workflows(total: number): string {
  return total === 1 ? '1 workflow' : `${total} workflows`;
}

function runs(total: number): string {
  return total === 1 ? '1 run' : `${count(total)} runs`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
