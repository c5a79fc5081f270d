import type { pageBuild as en } from '../en/page-build.ts';
import { han } from './han.ts';

export const pageBuild: typeof en = {
  built: 'Pages 站点构建成功',
  errored: 'Pages 站点构建失败',
  pushedBy: (who) => han`${who} 推送`,
  building: 'Pages 站点正在构建',
};
