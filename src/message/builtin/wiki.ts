import { join, list, type Markdown, md } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { itemsAt, textAt } from '../reader.ts';
import { excerptAt } from './excerpt.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

const maxPages = 10;

/** Pages of the wiki that were written: GitHub calls that `gollum`. */
export function wikiPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const who = actorOf(occasion);
  const pages = itemsAt(data, 'pages');
  const [only, ...others] = pages;
  const wiki = [words.wiki.wiki, repositoryUrl(occasion, 'wiki')] as const;
  if (others.length > 0) {
    const more = pages.length - maxPages;
    return newsPage(occasion, {
      headline: words.wiki.many(who, pages.length),
      body: [
        list(...pages.slice(0, maxPages).map((page) => lineOf(page, occasion))),
        more > 0 ? md`${words.more(more)}` : undefined,
      ],
      links: [wiki],
    });
  }
  const name = shortened(textAt(only, 'title') ?? words.wiki.aPage, 100);
  const telling = textAt(only, 'action') === 'created' ? words.wiki.created : words.wiki.edited;
  return newsPage(occasion, {
    headline: telling(who, name),
    body: [excerptAt(only, 'summary', 3)],
    links: [[words.wiki.page, textAt(only, 'html_url')], wiki],
  });
}

function lineOf(page: unknown, { link, words }: Occasion): Markdown {
  const name = shortened(textAt(page, 'title') ?? words.wiki.aPage, 100);
  const isNew = textAt(page, 'action') === 'created';
  return join(' · ', link(name, textAt(page, 'html_url')), isNew ? words.wiki.isNew : undefined);
}
