import { han } from '../locale/han.ts';
import type { Localized } from '../locale/words.ts';

/** Custom runner images. */
const en = {
  ready: (it: string) => (it === '' ? 'A runner image is ready' : `Runner image ${it} is ready`),
  workflows: 'Actions',
};

const zhCN: typeof en = {
  ready: (it) => (it === '' ? '运行器镜像已就绪' : han`运行器镜像 ${it} 已就绪`),
  workflows: 'Actions',
};

export const runnerImageWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
