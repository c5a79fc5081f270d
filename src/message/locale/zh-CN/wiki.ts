import type { wiki as en } from '../en/wiki.ts';
import { han } from './han.ts';

export const wiki: typeof en = {
  aPage: '……',
  created: (who, page) => han`${who} 创建了 Wiki 页面 ${page}`,
  edited: (who, page) => han`${who} 编辑了 Wiki 页面 ${page}`,
  many: (who, count) => han`${who} 编辑了 ${count.toLocaleString('en')} 个 Wiki 页面`,
  isNew: '新建',
  page: '查看页面',
  wiki: '全部 Wiki',
};
