import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, eventPageWords, repositoryUrl } from './event-page.ts';

/** A version of a package in GitHub's registry (event `registry_package`). */
export function registryPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = registryWords[locale];
  const path = 'registry_package';
  const name = textAt(data, `${path}.name`) ?? words.aPackage;
  const version = versionOf(data, path);
  const it = shortened(version === undefined ? name : `${name} ${version}`, 120);
  const action = textAt(data, 'action');
  const who = actorOf(renderContext);
  const isGone = action === 'deleted';
  const isNew = action !== 'updated' && !isGone;
  const ecosystem = (
    textAt(data, `${path}.ecosystem`) ?? textAt(data, `${path}.package_type`)
  )?.toLowerCase();
  return eventPage(renderContext, {
    sign: isNew ? '🎉' : undefined,
    headline: isGone ? words.deleted(who, it) : isNew ? words.published(it) : words.updated(it),
    facts: [ecosystem && shortened(ecosystem, 40), isGone ? undefined : words.by(who)],
    links: isGone
      ? [[eventPageWords[locale].repository, repositoryUrl(renderContext)]]
      : [[words.link, textAt(data, `${path}.package_version.html_url`) ?? textAt(data, `${path}.html_url`)]],
  });
}

/** A container's version is a digest: people know it by its tag. */
function versionOf(data: unknown, path: string): string | undefined {
  const tag = textAt(data, `${path}.package_version.container_metadata.tag.name`);
  const version = textAt(data, `${path}.package_version.version`);
  return tag ?? version?.replace(/^(sha256:[0-9a-f]{7})[0-9a-f]+$/, '$1');
}

/** GitHub Packages; `it` is a package and its version. */
const en = {
  aPackage: 'A package',
  published: (it: string) => `${it} published`,
  updated: (it: string) => `${it} updated`,
  /** On Gitea and Forgejo. */
  deleted: (who: string, it: string) => `${who} deleted package ${it}`,
  by: (who: string) => `published by ${who}`,
  link: 'Package',
};

const zhCN: typeof en = {
  aPackage: '软件包',
  published: (it) => han`${it} 已发布`,
  updated: (it) => han`${it} 已更新`,
  deleted: (who, it) => han`${who} 删除了软件包 ${it}`,
  by: (who) => han`由 ${who} 发布`,
  link: '查看软件包',
};

const registryWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
