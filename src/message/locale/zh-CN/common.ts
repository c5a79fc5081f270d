import type { common as en } from '../en/common.ts';

export const common: typeof en = {
  someone: '有人',
  by: (who) => `作者 ${who}`,
  files: (count) => `${count.toLocaleString('en')} 个文件`,
  repository: '仓库',
  commit: '提交',
  compare: '对比',
};
