import type { release as en } from '../en/release.ts';
import { han } from './han.ts';

export const release: typeof en = {
  published: (name) => han`${name} 已发布`,
  prereleased: (name) => han`预发布版 ${name} 已发布`,
  created: (name, who) => han`${who} 创建了版本 ${name}`,
  drafted: (name, who) => han`${who} 创建了版本草稿 ${name}`,
  edited: (name, who) => han`${who} 编辑了版本 ${name}`,
  deleted: (name, who) => han`${who} 删除了版本 ${name}`,
  unpublished: (name, who) => han`${who} 撤回了版本 ${name}`,
  other: (name, who) => han`${who} 更新了版本 ${name}`,
  unnamed: '未命名版本',
  prerelease: '预发布',
  draft: '草稿',
  assets: (count) => `${count} 个附件`,
  notes: '发布说明',
  release: '查看版本',
  compareWith: (tag) => `与 ${tag} 对比`,
};
