import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** Words for releases. `name` says which: `hello v2.1.0`. */
const en = {
  published: (name: string) => `${name} released`,
  prereleased: (name: string) => `${name} pre-released`,
  created: (name: string, who: string) => `${who} created the release ${name}`,
  drafted: (name: string, who: string) => `${who} drafted the release ${name}`,
  edited: (name: string, who: string) => `${who} edited the release ${name}`,
  deleted: (name: string, who: string) => `${who} deleted the release ${name}`,
  unpublished: (name: string, who: string) => `${who} unpublished the release ${name}`,
  other: (name: string, who: string) => `${who} updated the release ${name}`,
  /** What a release without name and tag is called. */
  unnamed: 'release',
  prerelease: 'pre-release',
  draft: 'draft',
  assets: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  notes: 'Release notes',
  release: 'Release',
  compareWith: (tag: string) => `Compare with ${tag}`,
};

const zhCN: typeof en = {
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

export const releaseWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
