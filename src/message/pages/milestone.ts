import { shortened } from '../../dingtalk/size.ts';
import { numberAt, textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { milestoneWords } from './milestone.words.ts';
import { actorOf } from './people.ts';

/** A milestone was created, reached or changed: its progress and due date. */
export function milestonePage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = milestoneWords[locale];
  const action = textAt(data, 'action') ?? '';
  const isGone = action === 'deleted';
  const isNew = action === 'created' || action === 'opened';
  const headlines: Readonly<Record<string, (who: string, it: string) => string>> = words.did;
  const headline = Object.hasOwn(headlines, action) ? headlines[action] : undefined;
  const it = shortened(textAt(data, 'milestone.title') ?? words.aMilestone, 80);
  return eventPage(renderContext, {
    headline: (headline ?? words.did.edited)(actorOf(renderContext), it),
    facts: isGone ? [] : [progressOf(renderContext), dueDateOf(renderContext)],
    body: [isNew ? markdownExcerptAt(renderContext, 'milestone.description') : undefined],
    links: [
      isGone
        ? [words.links, repositoryUrl(renderContext, 'milestones')]
        : [words.link, textAt(data, 'milestone.html_url')],
    ],
  });
}

/** `5 of 8 done`; nothing for a milestone without issues. */
function progressOf({ data, locale }: RenderContext): string | undefined {
  const open = numberAt(data, 'milestone.open_issues') ?? 0;
  const closed = numberAt(data, 'milestone.closed_issues') ?? 0;
  return open + closed > 0 ? milestoneWords[locale].progress(closed, open + closed) : undefined;
}

/** GitHub stores the due day as a time early on it in UTC; the hour means nothing. */
function dueDateOf({ data, locale }: RenderContext): string | undefined {
  const date = new Date(textAt(data, 'milestone.due_on') ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return milestoneWords[locale].due(
    date.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
}
