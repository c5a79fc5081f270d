import { text } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { outline } from '../outline.ts';
import { at, textAt } from '../reader.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

const maxSettings = 6;

/** The protection of a branch was set, changed or taken away. */
export function branchProtectionPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const { created, edited, deleted, aBranch, settings } = words.branchProtection;
  const action = textAt(data, 'action');
  const telling = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  const more = changedIn(data).length - maxSettings;
  return newsPage(occasion, {
    headline: telling(actorOf(occasion), shortened(textAt(data, 'rule.name') ?? aBranch, 100)),
    body: [outline(shownIn(data), words), more > 0 ? text(words.more(more)) : undefined],
    links: [[settings, repositoryUrl(occasion, 'settings', 'branches')]],
  });
}

/** Settings that changed, by the names that GitHub's API has for them. */
function changedIn(data: unknown): readonly string[] {
  return Object.keys(Object(at(data, 'changes')));
}

/** The first of them, as they are now. */
function shownIn(data: unknown): Record<string, unknown> {
  const names = changedIn(data).slice(0, maxSettings);
  return Object.fromEntries(names.map((name) => [name.replaceAll('_', ' '), at(data, `rule.${name}`)]));
}
