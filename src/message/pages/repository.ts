import { shortened } from '../../dingtalk/size.ts';
import { numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { NewsPage, Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, eventPageWords, repositoryOf, repositoryUrl } from './event-page.ts';

/** Somebody forked the repository. */
export function forkPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = repositoryWords[locale];
  const forks = numberAt(data, 'repository.forks_count');
  const fork = textAt(data, 'forkee.full_name');
  return eventPage(renderContext, {
    headline: words.forked(actorOf(renderContext), nameIn(renderContext)),
    namesRepository: true,
    facts: [fork && words.as(shortened(fork, 100)), forks ? words.forks(forks) : undefined],
    links: [
      [words.fork, textAt(data, 'forkee.html_url')],
      [eventPageWords[locale].repository, repositoryUrl(renderContext)],
    ],
  });
}

/** Somebody starred the repository (event `watch`). */
export function watchPage(renderContext: RenderContext): NewsPage {
  const { data, locale } = renderContext;
  const stars = numberAt(data, 'repository.stargazers_count');
  return eventPage(renderContext, {
    headline: repositoryWords[locale].starred(actorOf(renderContext), nameIn(renderContext)),
    namesRepository: true,
    facts: [stars ? repositoryWords[locale].stars(stars) : undefined],
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

/** The same with its own event, which also reports a star that was taken back. */
export function starPage(renderContext: RenderContext): Page {
  const page = watchPage(renderContext);
  const { unstarred } = repositoryWords[renderContext.locale];
  return textAt(renderContext.data, 'action') === 'deleted'
    ? { ...page, headline: unstarred(actorOf(renderContext), nameIn(renderContext)) }
    : page;
}

/** The repository became public. */
export function publicPage(renderContext: RenderContext): Page {
  const { locale } = renderContext;
  return eventPage(renderContext, {
    severity: 'warning',
    headline: repositoryWords[locale].madePublic(nameIn(renderContext)),
    namesRepository: true,
    facts: [repositoryWords[locale].publicBy(actorOf(renderContext))],
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

function nameIn(renderContext: RenderContext): string {
  return shortened(repositoryOf(renderContext) ?? repositoryWords[renderContext.locale].aRepository, 100);
}

const en = {
  aRepository: 'a repository',
  forked: (who: string, it: string) => `${who} forked ${it}`,
  as: (fork: string) => `as ${fork}`,
  forks: (count: number) => (count === 1 ? '1 fork' : `${count.toLocaleString('en')} forks`),
  fork: 'Fork',
  starred: (who: string, it: string) => `${who} starred ${it}`,
  unstarred: (who: string, it: string) => `${who} unstarred ${it}`,
  stars: (count: number) => (count === 1 ? '1 star' : `${count.toLocaleString('en')} stars`),
  madePublic: (it: string) => `${it} is now public`,
  publicBy: (who: string) => `by ${who}`,
};

const zhCN: typeof en = {
  aRepository: '一个仓库',
  forked: (who, it) => han`${who} Fork 了 ${it}`,
  as: (fork) => `Fork 为 ${fork}`,
  forks: (count) => `共 ${count.toLocaleString('en')} 个 Fork`,
  fork: '查看 Fork',
  starred: (who, it) => han`${who} 给 ${it} 点了 Star`,
  unstarred: (who, it) => han`${who} 取消了对 ${it} 的 Star`,
  stars: (count) => `共 ${count.toLocaleString('en')} 个 Star`,
  madePublic: (it) => han`${it} 已公开`,
  publicBy: (who) => `操作人 ${who}`,
};

const repositoryWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
