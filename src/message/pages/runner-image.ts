import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { eventPage, repositoryUrl } from './event-page.ts';

/**
 * A version of a custom runner image is ready (event `image_version`). Its payload is not documented and may
 * be empty: name and version are read from all likely fields.
 */
export function runnerImagePage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const first = (paths: readonly string[]) =>
    paths.map((path) => textAt(data, path)).find((value) => value !== undefined);
  const name = first(['image_version.name', 'image_version.image_name', 'image.name', 'image_name', 'name']);
  const version = first(['image_version.version', 'image_version', 'version']);
  const it = [name, version].filter((part) => part !== undefined).join(' ');
  return eventPage(renderContext, {
    headline: runnerImageWords[locale].ready(shortened(it, 120)),
    links: [[runnerImageWords[locale].workflows, repositoryUrl(renderContext, 'actions')]],
  });
}

/** Custom runner images. */
const en = {
  ready: (it: string) => (it === '' ? 'A runner image is ready' : `Runner image ${it} is ready`),
  workflows: 'Actions',
};

const zhCN: typeof en = {
  ready: (it) => han`运行器镜像 ${it} 已就绪`,
  workflows: 'Actions',
};

const runnerImageWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
