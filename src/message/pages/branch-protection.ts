import { text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import { dataList } from '../any-event/data-list.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, repositoryUrl } from './event-page.ts';

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

const en = {
  aBranch: 'a branch',
  created: (who: string, branch: string) => `${who} protected ${branch}`,
  edited: (who: string, branch: string) => `${who} changed the protection of ${branch}`,
  deleted: (who: string, branch: string) => `${who} removed the protection of ${branch}`,
  settings: 'Settings',
};

const zhCN: typeof en = {
  aBranch: '一个分支',
  created: (who, branch) => han`${who} 为 ${branch} 设置了分支保护`,
  edited: (who, branch) => han`${who} 修改了 ${branch} 的分支保护`,
  deleted: (who, branch) => han`${who} 移除了 ${branch} 的分支保护`,
  settings: '分支设置',
};

export const branchProtectionWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
