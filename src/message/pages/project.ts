import { text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';
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

const en = {
  aName: '…',
  project: (name: string) => `project ${name}`,
  column: (name: string) => `project column ${name}`,
  card: 'a project card',
  /** `it` is one of the three above. */
  did: {
    created: (who: string, it: string) => `${who} created ${it}`,
    edited: (who: string, it: string) => `${who} edited ${it}`,
    closed: (who: string, it: string) => `${who} closed ${it}`,
    reopened: (who: string, it: string) => `${who} reopened ${it}`,
    moved: (who: string, it: string) => `${who} moved ${it}`,
    converted: (who: string, it: string) => `${who} turned ${it} into an issue`,
    deleted: (who: string, it: string) => `${who} deleted ${it}`,
  },
  link: 'Project',
  links: 'Projects',
  issue: 'Issue',
};

const zhCN: typeof en = {
  aName: '……',
  project: (name) => han`项目 ${name}`,
  column: (name) => han`看板列 ${name}`,
  card: '看板卡片',
  did: {
    created: (who, it) => han`${who} 创建了 ${it}`,
    edited: (who, it) => han`${who} 编辑了 ${it}`,
    closed: (who, it) => han`${who} 关闭了 ${it}`,
    reopened: (who, it) => han`${who} 重新打开了 ${it}`,
    moved: (who, it) => han`${who} 移动了 ${it}`,
    converted: (who, it) => han`${who} 将 ${it} 转为 Issue`,
    deleted: (who, it) => han`${who} 删除了 ${it}`,
  },
  link: '查看项目',
  links: '项目列表',
  issue: '查看 Issue',
};

const projectWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
