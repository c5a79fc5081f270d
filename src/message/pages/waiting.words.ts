import { han, type Localized } from '../locale/words.ts';

/** Words of the report of what waits. */
const en = {
  nothing: (isPartUnknown: boolean): string =>
    isPartUnknown ? 'Nothing is waiting, as far as we know' : 'Nothing is waiting',
  counted: {
    reviews: (count: number) => `${count} to review`,
    approvals: (count: number) => `${count} to approve`,
    authors: (count: number) => `${count} to fix`,
    merges: (count: number) => `${count} to merge`,
  },
  titles: {
    reviews: (count: number) => `To review (${count})`,
    approvals: (count: number) => `To approve (${count})`,
    authors: (count: number) => `For the author to fix (${count})`,
    merges: (count: number) => `To merge (${count})`,
  },
  by: (login: string) => `${login}'s PR`,
  /** The author of a deleted account. */
  nobody: 'ghost',
  /** `left` people are not named, of `total`. */
  andOthers: (names: string, left: number, _total: number) => `${names} and ${left} more`,
  nobodyAsked: 'no reviewer asked',
  anybody: 'no reviewers named',
  hiddenTeams: (count: number) => (count === 1 ? 'a team' : `${count} teams`),
  reasons: { changes: 'changes requested', conflict: 'conflict', checks: 'checks failing' },
  unknown: {
    pulls: 'GitHub did not list the pull requests.',
    runs: 'GitHub did not list the runs waiting for approval.',
  },
  incomplete: (read: number, total: number) =>
    `Based on the oldest ${read.toLocaleString('en')} of ${total.toLocaleString('en')} open pull requests`,
  allPulls: 'Pull requests',
  allRuns: 'Waiting runs',
};

const zhCN: typeof en = {
  nothing: (isPartUnknown) => (isPartUnknown ? '已知范围内没有待处理事项' : '没有待处理事项'),
  counted: {
    reviews: (count) => `待评审 ${count} 个`,
    approvals: (count) => `待审批 ${count} 个`,
    authors: (count) => `待修改 ${count} 个`,
    merges: (count) => `待合并 ${count} 个`,
  },
  titles: {
    reviews: (count) => `待评审（${count}）`,
    approvals: (count) => `待审批（${count}）`,
    authors: (count) => `待作者修改（${count}）`,
    merges: (count) => `待合并（${count}）`,
  },
  by: (login) => han`${login} 的 PR`,
  nobody: 'ghost',
  andOthers: (names, _left, total) => `${names} 等 ${total} 人`,
  nobodyAsked: '未指定评审人',
  anybody: '未列出审批人',
  hiddenTeams: (count) => (count === 1 ? '一个团队' : `${count} 个团队`),
  reasons: { changes: '要求修改', conflict: '有冲突', checks: '检查失败' },
  unknown: {
    pulls: 'GitHub 没有列出 PR。',
    runs: 'GitHub 没有列出等待审批的运行。',
  },
  incomplete: (read, total) =>
    `未关闭的 PR 共 ${total.toLocaleString('en')} 个，仅统计最早的 ${read.toLocaleString('en')} 个`,
  allPulls: '全部 PR',
  allRuns: '等待中的运行',
};

export const waitingWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
