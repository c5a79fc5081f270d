import { han, type Localized } from '../locale/words.ts';

/** Words of the health report. */
const en = {
  someRed: (red: number, total: number) => `${red} of ${workflows(total)} red`,
  allGreen: (total: number) => (total === 1 ? '1 workflow green' : `all ${total} workflows green`),
  noRuns: 'no runs with a result',
  /** `since` is a time, undefined if unknown. */
  period: (hours: number, since: string | undefined) =>
    `last ${hours >= 48 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} h`}${since === undefined ? '' : `, since ${since}`}`,
  runs: (total: number, green: string, before: string | undefined) =>
    `${runs(total)}, ${green} green${before === undefined ? '' : ` (${before} before)`}`,
  redSince: (number: number, orMore: boolean) => `red since ${orMore ? 'at least ' : ''}#${number}`,
  failedRuns: (count: number, orMore: boolean) =>
    `${orMore ? 'at least ' : ''}${count === 1 ? '1 failed run' : `${count} failed runs`}`,
  by: (login: string) => login,
  notRun: 'not run in this period',
  redToo: (names: string) => `Also red: ${names}`,
  flaky: (rerun: number, total: number) => `green, but ${rerun} of ${runs(total)} needed a re-run`,
  flakyToo: (names: string) => `Also with re-runs: ${names}`,
  greenAgain: (failed: number, total: number) => `green again, ${failed} of ${runs(total)} failed`,
  greenAgainToo: (names: string) => `Also green again: ${names}`,
  green: (count: number) => `${workflows(count)} green all the time`,
  slowest: (run: string, duration: string, median: string) =>
    `Slowest: ${run}, ${duration} (median ${median})`,
  slower: (name: string, median: string, before: string) => `${name} ${median} (was ${before})`,
  slowerOnes: (names: string) => `Slower: ${names}`,
  disabled: {
    inactivity: 'Switched off by GitHub for lack of activity',
    manually: 'Switched off by hand',
  },
  incomplete: (read: number, total: number, since: string | undefined) =>
    `Only the newest ${count(read)} of ${count(total)} runs were read${since === undefined ? '' : `, those since ${since}`}.`,
  allRuns: 'All runs',
};

const zhCN: typeof en = {
  someRed: (red, total) => `${total} 个工作流中 ${red} 个失败`,
  allGreen: (total) => (total === 1 ? '1 个工作流正常' : `${total} 个工作流全部正常`),
  noRuns: '没有已出结果的运行',
  period: (hours, since) =>
    `最近 ${hours >= 48 && hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`}${since === undefined ? '' : `，${since} 起`}`,
  runs: (total, green, before) =>
    `共 ${count(total)} 次运行，成功率 ${green}${before === undefined ? '' : `（上一周期 ${before}）`}`,
  redSince: (number, orMore) => `${orMore ? '至少' : ''}自 #${number} 起失败`,
  failedRuns: (times, orMore) =>
    times === 1 ? `失败${orMore ? '至少' : ''} 1 次` : `连续${orMore ? '至少' : ''} ${times} 次`,
  by: (login) => login,
  notRun: '本周期内未运行',
  redToo: (names) => `同样失败：${names}`,
  flaky: (rerun, total) => `成功，但 ${count(total)} 次运行中有 ${rerun} 次靠重跑`,
  flakyToo: (names) => `同样靠重跑：${names}`,
  greenAgain: (failed, total) => `已恢复，${count(total)} 次运行中有 ${failed} 次失败`,
  greenAgainToo: (names) => `同样已恢复：${names}`,
  green: (total) => `${total} 个工作流一直正常`,
  slowest: (run, duration, median) => han`最慢：${run}，用时 ${duration}（中位数 ${median}）`,
  slower: (name, median, before) => han`${name} ${median}（此前 ${before}）`,
  slowerOnes: (names) => `变慢：${names}`,
  disabled: { inactivity: '因长期无活动被 GitHub 停用', manually: '已手动停用' },
  incomplete: (read, total, since) =>
    `共 ${count(total)} 次运行，只读取了最新的 ${count(read)} 次${since === undefined ? '' : `（${since} 起）`}。`,
  allRuns: '全部运行',
};

export const healthWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function workflows(total: number): string {
  return total === 1 ? '1 workflow' : `${total} workflows`;
}

function runs(total: number): string {
  return total === 1 ? '1 run' : `${count(total)} runs`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
