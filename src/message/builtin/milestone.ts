import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { numberAt, textAt } from '../reader.ts';
import { markdownExcerptAt } from './excerpt.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

/** A milestone was set, reached, put off: what is done of it, until when. */
export async function milestonePage(occasion: Occasion): Promise<Page> {
  const { data, words } = occasion;
  const action = textAt(data, 'action') ?? '';
  const isGone = action === 'deleted';
  const isNew = action === 'created' || action === 'opened';
  const tellings: Readonly<Record<string, (who: string, it: string) => string>> = words.milestone.did;
  const telling = Object.hasOwn(tellings, action) ? tellings[action] : undefined;
  const it = shortened(textAt(data, 'milestone.title') ?? words.milestone.aMilestone, 80);
  return newsPage(occasion, {
    headline: (telling ?? words.milestone.did.edited)(actorOf(occasion), it),
    facts: isGone ? [] : [progressOf(occasion), dueDateOf(occasion)],
    body: [isNew ? await markdownExcerptAt(occasion, 'milestone.description') : undefined],
    links: [
      isGone
        ? [words.milestone.links, repositoryUrl(occasion, 'milestones')]
        : [words.milestone.link, textAt(data, 'milestone.html_url')],
    ],
  });
}

/** `5 of 8 done`; nothing for a milestone without issues. */
function progressOf({ data, words }: Occasion): string | undefined {
  const open = numberAt(data, 'milestone.open_issues') ?? 0;
  const closed = numberAt(data, 'milestone.closed_issues') ?? 0;
  return open + closed > 0 ? words.milestone.progress(closed, open + closed) : undefined;
}

/** GitHub keeps the day as a time early on it, UTC; the hour means nothing. */
function dueDateOf({ data, words, locale }: Occasion): string | undefined {
  const date = new Date(textAt(data, 'milestone.due_on') ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  return words.milestone.due(
    date.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
}
