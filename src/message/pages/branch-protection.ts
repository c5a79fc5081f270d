import { text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { dataList } from '../any-event/data-list.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { branchProtectionWords } from './branch-protection.words.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { actorOf } from './people.ts';

const maxSettings = 6;

/** The protection of a branch was set, changed or taken away. */
export function branchProtectionPage(renderContext: RenderContext): Page {
  const { data, words, locale } = renderContext;
  const { created, edited, deleted, aBranch, settings } = branchProtectionWords[locale];
  const action = textAt(data, 'action');
  const headline = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  const more = changedIn(data).length - maxSettings;
  return eventPage(renderContext, {
    severity: action === 'deleted' ? 'warning' : undefined,
    headline: headline(actorOf(renderContext), shortened(textAt(data, 'rule.name') ?? aBranch, 100)),
    body: [dataList(shownIn(data), words), more > 0 ? text(words.more(more)) : undefined],
    links: [[settings, repositoryUrl(renderContext, 'settings', 'branches')]],
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
