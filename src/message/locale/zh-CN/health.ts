import type { health as en } from '../en/health.ts';
import { han } from './han.ts';

export const health: typeof en = {
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
  incomplete: (read, total, since) =>
    `共 ${count(total)} 次运行，只读取了最新的 ${count(read)} 次${since === undefined ? '' : `（${since} 起）`}。`,
  allRuns: '全部运行',
};

function count(number: number): string {
  return number.toLocaleString('en');
}
