import { text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, repositoryUrl } from './event-page.ts';

/** A label was created, changed or deleted. */
export function labelPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const { created, edited, renamed, deleted, aLabel, labels } = labelWords[locale];
  const who = actorOf(renderContext);
  const it = shortened(textAt(data, 'label.name') ?? aLabel, 60);
  const former = textAt(data, 'changes.name.from');
  const description = textAt(data, 'label.description');
  const action = textAt(data, 'action');
  const headline = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  return eventPage(renderContext, {
    headline: former === undefined ? headline(who, it) : renamed(who, shortened(former, 60), it),
    body: [description === undefined ? undefined : text(shortened(description, 200))],
    links: [[labels, repositoryUrl(renderContext, 'labels')]],
  });
}

const en = {
  aLabel: '…',
  created: (who: string, it: string) => `${who} created label “${it}”`,
  edited: (who: string, it: string) => `${who} edited label “${it}”`,
  renamed: (who: string, from: string, it: string) => `${who} renamed label “${from}” to “${it}”`,
  deleted: (who: string, it: string) => `${who} deleted label “${it}”`,
  labels: 'Labels',
};

const zhCN: typeof en = {
  aLabel: '……',
  created: (who, it) => han`${who} 创建了标签“${it}”`,
  edited: (who, it) => han`${who} 编辑了标签“${it}”`,
  renamed: (who, from, it) => han`${who} 将标签“${from}”改名为“${it}”`,
  deleted: (who, it) => han`${who} 删除了标签“${it}”`,
  labels: '标签列表',
};

const labelWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
