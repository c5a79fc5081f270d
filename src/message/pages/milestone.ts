import { shortened } from '../../dingtalk/size.ts';
import { numberAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, repositoryUrl } from './event-page.ts';
import { markdownExcerptAt } from './excerpt.ts';

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

const en = {
  aMilestone: '…',
  did: {
    created: (who: string, it: string) => `${who} created milestone ${it}`,
    opened: (who: string, it: string) => `${who} reopened milestone ${it}`,
    closed: (who: string, it: string) => `${who} closed milestone ${it}`,
    edited: (who: string, it: string) => `${who} edited milestone ${it}`,
    deleted: (who: string, it: string) => `${who} deleted milestone ${it}`,
  },
  progress: (done: number, all: number) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done`,
  due: (date: string) => `due ${date}`,
  link: 'Milestone',
  links: 'Milestones',
};

const zhCN: typeof en = {
  aMilestone: '……',
  did: {
    created: (who, it) => han`${who} 创建了里程碑 ${it}`,
    opened: (who, it) => han`${who} 重新打开了里程碑 ${it}`,
    closed: (who, it) => han`${who} 关闭了里程碑 ${it}`,
    edited: (who, it) => han`${who} 编辑了里程碑 ${it}`,
    deleted: (who, it) => han`${who} 删除了里程碑 ${it}`,
  },
  progress: (done, all) => `已完成 ${done.toLocaleString('en')}/${all.toLocaleString('en')}`,
  due: (date) => `截止 ${date}`,
  link: '查看里程碑',
  links: '里程碑列表',
};

const milestoneWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
