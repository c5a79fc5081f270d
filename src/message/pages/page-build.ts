import { code } from '../../dingtalk/markdown.ts';
import { at, numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { shortSha } from './commit.ts';
import { eventPage, eventPageWords, nameOf, repositoryUrl } from './event-page.ts';
import { excerptAt } from './excerpt.ts';

/** The build of a GitHub Pages site. */
export function pageBuildPage(renderContext: RenderContext): Page {
  const { data, duration, locale } = renderContext;
  const { built, errored, building } = pageBuildWords[locale];
  const status = textAt(data, 'build.status');
  const problem = textAt(data, 'build.error.message');
  const isBroken = status === 'errored' || problem !== undefined;
  const sha = textAt(data, 'build.commit');
  const shown = shortSha(sha);
  const who = nameOf(at(data, 'build.pusher'));
  // Milliseconds: `created_at` and `updated_at` in payloads differ by as much. The reference does not say.
  const took = duration(numberAt(data, 'build.duration') || undefined);
  return eventPage(renderContext, {
    severity: isBroken ? 'bad' : status === 'built' ? 'good' : undefined,
    headline: isBroken ? errored : status === 'built' ? built : building,
    facts: [
      shown && code(shown),
      who && pageBuildWords[locale].pushedBy(who),
      took && pageBuildWords[locale].took(took),
    ],
    body: [excerptAt(data, 'build.error.message')],
    links: [
      [eventPageWords[locale].commit, shown && sha && repositoryUrl(renderContext, 'commit', sha)],
      [eventPageWords[locale].repository, repositoryUrl(renderContext)],
    ],
  });
}

/** GitHub Pages. */
const en = {
  built: 'Pages site built',
  errored: 'Pages site failed to build',
  pushedBy: (who: string) => `pushed by ${who}`,
  took: (duration: string) => duration,
  building: 'Pages site is being built',
};

const zhCN: typeof en = {
  built: 'Pages 站点构建成功',
  errored: 'Pages 站点构建失败',
  pushedBy: (who) => han`由 ${who} 推送`,
  took: (duration) => `用时 ${duration}`,
  building: 'Pages 站点正在构建',
};

const pageBuildWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
