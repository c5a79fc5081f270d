import { han, type Localized } from '../locale/words.ts';

/**
 * Words for checks and commit statuses; `place` is a branch, a pull request or a short commit, '' if
 * unknown.
 */
const en = {
  conclusions: {
    success: (name: string, place: string) => `${name} passed${on(place)}`,
    failure: (name: string, place: string) => `${name} failed${on(place)}`,
    startup_failure: (name: string, place: string) => `${name} could not start${on(place)}`,
    timed_out: (name: string, place: string) => `${name} timed out${on(place)}`,
    cancelled: (name: string, place: string) => `${name} cancelled${on(place)}`,
    skipped: (name: string, place: string) => `${name} skipped${on(place)}`,
    stale: (name: string, place: string) => `${name} went stale${on(place)}`,
    neutral: (name: string, place: string) => `${name} finished${on(place)}`,
    action_required: (name: string, place: string) => `${name} needs action${on(place)}`,
    error: (name: string, place: string) => `${name} ended in an error${on(place)}`,
    pending: (name: string, place: string) => `${name} is pending${on(place)}`,
    requested: (name: string, place: string) => `${name} requested${on(place)}`,
    rerequested: (name: string, place: string) => `${name} requested again${on(place)}`,
    created: (name: string, place: string) => `${name} started${on(place)}`,
    requested_action: (name: string, place: string) => `${name} was asked for an action${on(place)}`,
    other: (name: string, place: string) => `${name} updated${on(place)}`,
  },
  pullRequest: (number: string) => `PR #${number}`,
  /** Name of a check without a name. */
  unnamed: 'A check',
  /** After what became of all checks of an app. */
  withCount: (headline: string, checks: string) => `${headline} (${checks})`,
  unnamedSuite: 'The checks',
  checks: (count: number) => (count === 1 ? '1 check' : `${count.toLocaleString('en')} checks`),
  annotations: (count: number) =>
    count === 1 ? '1 annotation' : `${count.toLocaleString('en')} annotations`,
  took: (duration: string) => duration,
  details: 'Check',
};

const zhCN: typeof en = {
  conclusions: {
    success: (name, place) => headline(place, name, '通过'),
    failure: (name, place) => headline(place, name, '未通过'),
    startup_failure: (name, place) => headline(place, name, '无法启动'),
    timed_out: (name, place) => headline(place, name, '超时'),
    cancelled: (name, place) => headline(place, name, '已取消'),
    skipped: (name, place) => headline(place, name, '已跳过'),
    stale: (name, place) => headline(place, name, '已过期'),
    neutral: (name, place) => headline(place, name, '已完成'),
    action_required: (name, place) => headline(place, name, '需要处理'),
    error: (name, place) => headline(place, name, '出错'),
    pending: (name, place) => headline(place, name, '等待中'),
    requested: (name, place) => headline(place, name, '已请求'),
    rerequested: (name, place) => headline(place, name, '已重新请求'),
    created: (name, place) => headline(place, name, '已开始'),
    requested_action: (name, place) => headline(place, name, '收到操作请求'),
    other: (name, place) => headline(place, name, '有更新'),
  },
  pullRequest: (number) => `PR #${number}`,
  unnamed: '检查',
  withCount: (headline, checks) => `${headline}（${checks}）`,
  unnamedSuite: '检查',
  checks: (count) => `${count.toLocaleString('en')} 项检查`,
  annotations: (count) => `${count.toLocaleString('en')} 条批注`,
  took: (duration) => `用时 ${duration}`,
  details: '查看检查',
};

export const checkWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;

function on(place: string): string {
  return place === '' ? '' : ` on ${place}`;
}

/** `linter 未通过：main` */
function headline(place: string, name: string, outcome: string): string {
  return place === '' ? han`${name} ${outcome}` : han`${name} ${outcome}：${place}`;
}
