import { text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { actorOf } from './people.ts';
import { projectWords } from './project.words.ts';
import { threadWords } from './thread.words.ts';

/** A classic project board, which only GitHub Enterprise Server still has. */
export function projectPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const { link, aName } = projectWords[locale];
  const isNew = textAt(data, 'action') === 'created';
  const it = projectWords[locale].project(shortened(textAt(data, 'project.name') ?? aName, 80));
  return eventPage(renderContext, {
    headline: headlineFor(renderContext, it),
    body: [isNew ? markdownExcerptAt(renderContext, 'project.body') : undefined],
    links: [[link, textAt(data, 'project.html_url')]],
  });
}

/** A column of a board. */
export function projectColumnPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const { links, aName } = projectWords[locale];
  const it = projectWords[locale].column(shortened(textAt(data, 'project_column.name') ?? aName, 80));
  return eventPage(renderContext, {
    headline: headlineFor(renderContext, it),
    links: [[links, repositoryUrl(renderContext, 'projects')]],
  });
}

/** A card on a board: a note, or an issue whose text is elsewhere. */
export function projectCardPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const { links, issue } = projectWords[locale];
  const number = /\/issues\/(\d{1,12})$/.exec(textAt(data, 'project_card.content_url') ?? '')?.[1];
  return eventPage(renderContext, {
    headline: headlineFor(renderContext, projectWords[locale].card),
    body: [
      number === undefined ? undefined : text(threadWords[locale].issue(number)),
      markdownExcerptAt(renderContext, 'project_card.note'),
    ],
    links: [
      [issue, number && repositoryUrl(renderContext, 'issues', number)],
      [links, repositoryUrl(renderContext, 'projects')],
    ],
  });
}

function headlineFor(renderContext: RenderContext, it: string): string {
  const { data, locale } = renderContext;
  const headlines: Readonly<Record<string, (who: string, it: string) => string>> = projectWords[locale].did;
  const action = textAt(data, 'action') ?? '';
  const headline =
    (Object.hasOwn(headlines, action) ? headlines[action] : undefined) ?? projectWords[locale].did.edited;
  return headline(actorOf(renderContext), it);
}
