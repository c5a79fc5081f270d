import type { push as en } from '../en/push.ts';
import { han } from './han.ts';

const types = { branch: '分支', tag: '标签' } as const;

export const push: typeof en = {
  ref: (type, name) => (name === '' ? `一个${types[type]}` : han`${types[type]} ${name}`),
  one: (who, branch) => (branch === '' ? han`${who} 推送了提交` : han`${who} 推送到 ${branch}`),
  many: (who, branch, count) =>
    branch === ''
      ? han`${who} 推送了 ${count.toLocaleString('en')} 个提交`
      : han`${who} 向 ${branch} 推送了 ${count.toLocaleString('en')} 个提交`,
  createdWith: (who, it, count) => han`${who} 创建了 ${it}，含 ${count.toLocaleString('en')} 个提交`,
  forced: (who, branch) => han`${who} 强制推送到 ${branch}`,
  forcedMany: (who, branch, count) =>
    han`${who} 向 ${branch} 强制推送了 ${count.toLocaleString('en')} 个提交`,
  created: (who, it) => han`${who} 创建了 ${it}`,
  deleted: (who, it) => han`${who} 删除了 ${it}`,
  moved: (who, it) => han`${who} 移动了 ${it}`,
  rewritten: '历史已被改写',
  last: '最后提交',
  older: (count) => `另有 ${count.toLocaleString('en')} 个更早的提交`,
  open: types,
  lastCommit: '最后提交',
};
