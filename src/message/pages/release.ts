import type { Markdown } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { at, flagAt, itemsAt, textAt } from '../../json.ts';
import { decodeUri } from '../../text.ts';
import { required } from '../late.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, eventPageWords, nameOf, repositoryOf, repositoryUrl } from './event-page.ts';

/** Actions that publish a release: shown with its notes. GitHub sends several of them for one release. */
const arrivals: Readonly<Record<string, 'published' | 'prereleased'>> = {
  published: 'published',
  released: 'published',
  prereleased: 'prereleased',
};

const maxNameChars = 80;

/** A release with its notes, or a later change to it. */
export function releasePage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = releaseWords[locale];
  const action = textAt(data, 'action') ?? '';
  const arrival = Object.hasOwn(arrivals, action) ? arrivals[action] : undefined;
  const isPrerelease = flagAt(data, 'release.prerelease');
  const author = nameOf(at(data, 'release.author')) ?? nameOf(at(data, 'sender'));
  const assets = itemsAt(data, 'release.assets').length;
  const isDraft = flagAt(data, 'release.draft');
  const isGone = action === 'deleted';
  return eventPage(renderContext, {
    ...(arrival && { severity: 'good' as const, sign: '🎉' }),
    headline: headlineOf(renderContext, action, arrival),
    facts: [
      arrival && author ? releaseWords[locale].publishedBy(author) : undefined,
      isPrerelease && arrival !== 'prereleased' ? words.prerelease : undefined,
      isDraft && action !== 'created' ? words.draft : undefined,
      assets > 0 && arrival ? words.assets(assets) : undefined,
    ],
    body: arrival ? notesOf(renderContext) : [],
    links: [
      [arrival ? words.notes : words.release, isGone ? undefined : textAt(data, 'release.html_url')],
      comparisonOf(renderContext),
      [eventPageWords[locale].repository, isGone ? repositoryUrl(renderContext) : undefined],
    ],
  });
}

function headlineOf(
  renderContext: RenderContext,
  action: string,
  arrival: 'published' | 'prereleased' | undefined,
): string {
  const { locale } = renderContext;
  const words = releaseWords[locale];
  const name = releaseName(renderContext);
  if (arrival !== undefined) return words[arrival](name);
  const who = actorOf(renderContext);
  switch (action) {
    case 'created':
      return flagAt(renderContext.data, 'release.draft')
        ? words.drafted(name, who)
        : words.created(name, who);
    case 'edited':
    case 'deleted':
    case 'unpublished':
      return words[action](name, who);
    default:
      return words.other(name, who);
  }
}

/**
 * `hello v2.1.0`: a name that is only the version is prefixed with the repository's; one without the version
 * gets it.
 */
function releaseName(renderContext: RenderContext): string {
  const { data, locale } = renderContext;
  const tag = shortened(textAt(data, 'release.tag_name') ?? '', maxNameChars);
  const name = shortened(textAt(data, 'release.name') ?? tag, maxNameChars);
  const repository = repositoryOf(renderContext)?.split('/').at(-1);
  const ofRepository = (what: string) => (repository === undefined ? what : `${repository} ${what}`);
  if (/^v?\d[\w.+-]*$/i.test(name)) return ofRepository(name);
  if (name === '') return ofRepository(releaseWords[locale].unnamed);
  return name.includes(tag.replace(/^v/i, '')) ? name : `${name} ${tag}`;
}

/** Without GitHub's last line, which becomes a link below. */
function notesOf({ data, context, late }: RenderContext): readonly Markdown[] {
  const body = (textAt(data, 'release.body') ?? '').replace(changelog, '').trim();
  if (body === '') return [];
  const repository = textAt(data, 'repository.full_name') ?? context.repository;
  return required(late.markdown).releaseNotes(body, { repository, serverUrl: context.serverUrl });
}

/** Source: docs.github.com, "Automatically generated release notes". */
const changelog = /^\*\*Full Changelog\*\*: *(https?:\/\/\S{1,500})\s*$/m;

/**
 * The comparison with the previous release, if the notes link to it in this repository; no other field has
 * it.
 */
function comparisonOf(renderContext: RenderContext): readonly [string, string | undefined] {
  const url = textAt(renderContext.data, 'release.body')?.match(changelog)?.[1];
  const compare = repositoryUrl(renderContext, 'compare');
  const range = compare && url?.startsWith(`${compare}/`) ? url.slice(compare.length + 1) : '';
  const [previous = ''] = range.split('...');
  const { compareWith } = releaseWords[renderContext.locale];
  return [compareWith(shortened(decodeUri(previous), 40)), previous === '' ? undefined : url];
}

/** Words for releases. `name` says which: `hello v2.1.0`. */
const en = {
  publishedBy: (who: string) => `published by ${who}`,
  published: (name: string) => `${name} released`,
  prereleased: (name: string) => `Pre-release: ${name}`,
  created: (name: string, who: string) => `${who} created the release ${name}`,
  drafted: (name: string, who: string) => `${who} drafted the release ${name}`,
  edited: (name: string, who: string) => `${who} edited the release ${name}`,
  deleted: (name: string, who: string) => `${who} deleted the release ${name}`,
  unpublished: (name: string, who: string) => `${who} unpublished the release ${name}`,
  other: (name: string, who: string) => `${who} updated the release ${name}`,
  /** What a release without name and tag is called. */
  unnamed: 'release',
  prerelease: 'pre-release',
  draft: 'draft',
  assets: (count: number) => (count === 1 ? '1 asset' : `${count} assets`),
  notes: 'Release notes',
  release: 'Release',
  compareWith: (tag: string) => `Compare with ${tag}`,
};

const zhCN: typeof en = {
  publishedBy: (who) => han`由 ${who} 发布`,
  published: (name) => han`${name} 已发布`,
  prereleased: (name) => han`预发布：${name}`,
  created: (name, who) => han`${who} 创建了版本 ${name}`,
  drafted: (name, who) => han`${who} 创建了版本草稿 ${name}`,
  edited: (name, who) => han`${who} 编辑了版本 ${name}`,
  deleted: (name, who) => han`${who} 删除了版本 ${name}`,
  unpublished: (name, who) => han`${who} 撤回了版本 ${name}`,
  other: (name, who) => han`${who} 更新了版本 ${name}`,
  unnamed: '未命名版本',
  prerelease: '预发布',
  draft: '草稿',
  assets: (count) => `${count} 个附件`,
  notes: '发布说明',
  release: '查看版本',
  compareWith: (tag) => `与 ${tag} 对比`,
};

const releaseWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
