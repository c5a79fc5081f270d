import { join, list, type Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { itemsAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, repositoryUrl } from './event-page.ts';
import { excerptAt } from './excerpt.ts';

const maxPages = 10;

/** Pages of the wiki were edited (event `gollum`). */
export function wikiPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = wikiWords[locale];
  const who = actorOf(renderContext);
  const pages = itemsAt(data, 'pages');
  const [only, ...others] = pages;
  const wiki = [words.wiki, repositoryUrl(renderContext, 'wiki')] as const;
  if (others.length > 0) {
    const more = pages.length - maxPages;
    return eventPage(renderContext, {
      headline: words.many(who, pages.length),
      body: [
        list(...pages.slice(0, maxPages).map((page) => lineOf(page, renderContext))),
        more > 0 ? md`${renderContext.words.more(more)}` : undefined,
      ],
      links: [wiki],
    });
  }
  const name = shortened(textAt(only, 'title') ?? words.aPage, 100);
  const action = textAt(only, 'action');
  const isKnown = action === 'created' || action === 'deleted';
  return eventPage(renderContext, {
    headline: words[isKnown ? action : 'edited'](who, name),
    body: [excerptAt(only, 'summary', 3)],
    links: [[words.page, textAt(only, 'html_url')], wiki],
  });
}

function lineOf(page: unknown, { link, locale }: RenderContext): Markdown {
  const name = shortened(textAt(page, 'title') ?? wikiWords[locale].aPage, 100);
  const isNew = textAt(page, 'action') === 'created';
  return join(' · ', link(name, textAt(page, 'html_url')), isNew ? wikiWords[locale].isNew : undefined);
}

const en = {
  aPage: '…',
  created: (who: string, page: string) => `${who} created wiki page ${page}`,
  edited: (who: string, page: string) => `${who} edited wiki page ${page}`,
  /** On Gitea and Forgejo. */
  deleted: (who: string, page: string) => `${who} deleted wiki page ${page}`,
  many: (who: string, count: number) => `${who} edited ${count.toLocaleString('en')} wiki pages`,
  isNew: 'new',
  page: 'Page',
  wiki: 'Wiki',
};

const zhCN: typeof en = {
  aPage: '……',
  created: (who, page) => han`${who} 创建了 Wiki 页面 ${page}`,
  edited: (who, page) => han`${who} 编辑了 Wiki 页面 ${page}`,
  deleted: (who, page) => han`${who} 删除了 Wiki 页面 ${page}`,
  many: (who, count) => han`${who} 编辑了 ${count.toLocaleString('en')} 个 Wiki 页面`,
  isNew: '新建',
  page: '查看页面',
  wiki: 'Wiki 首页',
};

const wikiWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
