import type { check as en } from '../en/check.ts';
import { han } from './han.ts';

export const check: typeof en = {
  conclusions: {
    success: (name, place) => headline(place, name, '已通过'),
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
  suite: (app) => han`${app} 的检查`,
  unnamedSuite: '检查',
  checks: (count) => `${count.toLocaleString('en')} 项检查`,
  annotations: (count) => `${count.toLocaleString('en')} 条批注`,
  details: '详情',
};

/** A check's name can be any text, so the place comes last: `linter 未通过（main）`. */
function headline(place: string, name: string, outcome: string): string {
  return place === '' ? han`${name} ${outcome}` : han`${name} ${outcome}（${place}）`;
}
