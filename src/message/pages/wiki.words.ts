import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

const en = {
  aPage: '…',
  created: (who: string, page: string) => `${who} created wiki page ${page}`,
  edited: (who: string, page: string) => `${who} edited wiki page ${page}`,
  many: (who: string, count: number) => `${who} edited ${count.toLocaleString('en')} wiki pages`,
  isNew: 'new',
  page: 'Page',
  wiki: 'Wiki',
};

const zhCN: typeof en = {
  aPage: '……',
  created: (who, page) => han`${who} 创建了 Wiki 页面 ${page}`,
  edited: (who, page) => han`${who} 编辑了 Wiki 页面 ${page}`,
  many: (who, count) => han`${who} 编辑了 ${count.toLocaleString('en')} 个 Wiki 页面`,
  isNew: '新建',
  page: '查看页面',
  wiki: '全部 Wiki',
};

export const wikiWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
