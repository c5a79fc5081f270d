import type { runnerImage as en } from '../en/runner-image.ts';
import { han } from './han.ts';

export const runnerImage: typeof en = {
  ready: (it) => (it === '' ? '运行器镜像已就绪' : han`运行器镜像 ${it} 已就绪`),
  workflows: 'Actions',
};
