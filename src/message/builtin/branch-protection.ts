import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { outline } from '../outline.ts';
import { at, textAt } from '../reader.ts';
import { shortened } from '../size.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

/** The protection of a branch was set, changed or taken away. */
export function branchProtectionPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const { created, edited, deleted, aBranch, settings } = words.branchProtection;
  const action = textAt(data, 'action');
  const telling = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  return newsPage(occasion, {
    headline: telling(actorOf(occasion), shortened(textAt(data, 'rule.name') ?? aBranch, 100)),
    body: [outline(changedIn(data), words)],
    links: [[settings, repositoryUrl(occasion, 'settings', 'branches')]],
  });
}

/** The settings that changed, as they are now, by the names that GitHub's API has for them. */
function changedIn(data: unknown): Record<string, unknown> {
  const names = Object.keys(Object(at(data, 'changes')));
  return Object.fromEntries(names.map((name) => [name.replaceAll('_', ' '), at(data, `rule.${name}`)]));
}
