import { text } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { textAt } from '../reader.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

/** A classic project board; only GitHub Enterprise Server still has them. */
export async function projectPage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const { link, aName } = words.project;
  const isNew = textAt(data, 'action') === 'created';
  const it = words.project.project(shortened(textAt(data, 'project.name') ?? aName, 80));
  return newsPage(occasion, {
    headline: headlineFor(occasion, it),
    body: [isNew ? await markdownExcerptAt(occasion, 'project.body') : undefined],
    links: [[link, textAt(data, 'project.html_url')]],
  });
}

/** A column of a board. */
export function projectColumnPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const { links, aName } = words.project;
  const it = words.project.column(shortened(textAt(data, 'project_column.name') ?? aName, 80));
  return newsPage(occasion, {
    headline: headlineFor(occasion, it),
    links: [[links, repositoryUrl(occasion, 'projects')]],
  });
}

/** A card on a board: a note, or an issue with words of its own elsewhere. */
export async function projectCardPage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const { links, issue } = words.project;
  const number = /\/issues\/(\d{1,12})$/.exec(textAt(data, 'project_card.content_url') ?? '')?.[1];
  return newsPage(occasion, {
    headline: headlineFor(occasion, words.project.card),
    body: [
      number === undefined ? undefined : text(words.thread.issue(number)),
      await markdownExcerptAt(occasion, 'project_card.note'),
    ],
    links: [
      [issue, number && repositoryUrl(occasion, 'issues', number)],
      [links, repositoryUrl(occasion, 'projects')],
    ],
  });
}

function headlineFor(occasion: Occasion, it: string): string {
  const { data, words } = occasion;
  const tellings: Readonly<Record<string, (who: string, it: string) => string>> = words.project.did;
  const action = textAt(data, 'action') ?? '';
  const telling =
    (Object.hasOwn(tellings, action) ? tellings[action] : undefined) ?? words.project.did.edited;
  return telling(actorOf(occasion), it);
}
