import { han, type Localized } from '../locale/words.ts';

/** `it` is an issue, a pull request or a discussion. */
const en = {
  created: (who: string, it: string) => `${who} commented on ${it}`,
  replied: (who: string, it: string) => `${who} replied in ${it}`,
  edited: (who: string, it: string) => `${who} edited a comment on ${it}`,
  deleted: (who: string, it: string) => `${who} deleted a comment on ${it}`,
  other: (who: string, it: string) => `${who} updated a comment on ${it}`,
  /** Before the first words of the comment. */
  title: (who: string, number: string) => `${who} on #${number}`,
  /** Whose comment it is, if somebody else did it. */
  of: (who: string) => `${who}'s comment`,
  link: 'Comment',
};

const zhCN: typeof en = {
  created: (who, it) => han`${who} 评论了 ${it}`,
  replied: (who, it) => han`${who} 回复了 ${it}`,
  edited: (who, it) => han`${who} 编辑了 ${it} 的评论`,
  deleted: (who, it) => han`${who} 删除了 ${it} 的评论`,
  other: (who, it) => han`${who} 更新了 ${it} 的评论`,
  title: (who, number) => han`${who} 评论 #${number}`,
  of: (who) => han`${who} 的评论`,
  link: '查看评论',
};

export const commentWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
