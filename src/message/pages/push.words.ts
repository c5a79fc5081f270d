import { han, type Localized } from '../locale/words.ts';

/** Commits, branches and tags. `it` is what `ref` gives, `branch` its name alone. */
const en = {
  commitBy: (who: string) => `commit by ${who}`,
  ref: (type: 'branch' | 'tag', name: string) => (name === '' ? `a ${type}` : `${type} ${name}`),
  one: (who: string, branch: string) => (branch === '' ? `${who} pushed` : `${who} pushed to ${branch}`),
  many: (who: string, branch: string, count: number) =>
    `${who} pushed ${count.toLocaleString('en')} commits${branch === '' ? '' : ` to ${branch}`}`,
  createdWith: (who: string, it: string, count: number) =>
    `${who} created ${it} with ${count.toLocaleString('en')} commits`,
  forced: (who: string, branch: string) => `${who} force-pushed ${branch}`,
  forcedMany: (who: string, branch: string, count: number) =>
    `${who} force-pushed ${count.toLocaleString('en')} commits to ${branch}`,
  created: (who: string, it: string) => `${who} created ${it}`,
  deleted: (who: string, it: string) => `${who} deleted ${it}`,
  moved: (who: string, it: string) => `${who} moved ${it}`,
  rewritten: 'history rewritten',
  now: (subject: string) => `Now at: ${subject}`,
  overwritten: 'What was overwritten',
  older: (count: number) =>
    count === 1 ? 'and 1 older commit' : `and ${count.toLocaleString('en')} older commits`,
  /** Words of links. */
  open: { branch: 'Branch', tag: 'Tag' },
  lastCommit: 'Last commit',
};

const types = { branch: '分支', tag: 'Tag' } as const;

const zhCN: typeof en = {
  commitBy: (who) => han`${who} 的提交`,
  ref: (type, name) => (name === '' ? han`一个 ${types[type]}` : han`${types[type]} ${name}`),
  one: (who, branch) => (branch === '' ? han`${who} 推送了提交` : han`${who} 向 ${branch} 推送了提交`),
  many: (who, branch, count) =>
    branch === ''
      ? han`${who} 推送了 ${count.toLocaleString('en')} 个提交`
      : han`${who} 向 ${branch} 推送了 ${count.toLocaleString('en')} 个提交`,
  createdWith: (who, it, count) => han`${who} 创建了 ${it}，含 ${count.toLocaleString('en')} 个提交`,
  forced: (who, branch) => han`${who} 强制推送了 ${branch}`,
  forcedMany: (who, branch, count) =>
    han`${who} 向 ${branch} 强制推送了 ${count.toLocaleString('en')} 个提交`,
  created: (who, it) => han`${who} 创建了 ${it}`,
  deleted: (who, it) => han`${who} 删除了 ${it}`,
  moved: (who, it) => han`${who} 移动了 ${it}`,
  rewritten: '历史被改写',
  now: (subject) => `当前提交：${subject}`,
  overwritten: '被覆盖的提交',
  older: (count) => `另有 ${count.toLocaleString('en')} 个更早的提交`,
  open: types,
  lastCommit: '最后提交',
};

export const pushWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
