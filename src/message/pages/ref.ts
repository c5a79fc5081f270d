import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { actorOf, eventPage, eventPageWords, refUrl, repositoryUrl } from './event-page.ts';
import { pushWords } from './push.words.ts';

export interface Ref {
  readonly type: 'branch' | 'tag';
  /** `fix/empty`; '' if unknown. */
  readonly name: string;
}

/** A branch or tag was created. */
export function createPage(renderContext: RenderContext): Page {
  const { locale } = renderContext;
  const words = pushWords[locale];
  const { type, name } = refOf(renderContext);
  return eventPage(renderContext, {
    headline: words.created(actorOf(renderContext), words.ref(type, name)),
    links: [
      [words.open[type], name === '' ? undefined : refUrl(renderContext, type, name)],
      [eventPageWords[locale].repository, repositoryUrl(renderContext)],
    ],
  });
}

/** A branch or tag was deleted. */
export function deletePage(renderContext: RenderContext): Page {
  const { locale } = renderContext;
  const { type, name } = refOf(renderContext);
  return eventPage(renderContext, {
    headline: pushWords[locale].deleted(actorOf(renderContext), pushWords[locale].ref(type, name)),
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

/**
 * The branch or tag of an event: a push has `refs/heads/main`, other events `main` and a `ref_type`. Without
 * either, the workflow's own.
 */
export function refOf({ data, runAttributes }: Pick<RenderContext, 'data' | 'runAttributes'>): Ref {
  const ref = textAt(data, 'ref') ?? runAttributes.ref;
  const isTag = ref.startsWith('refs/tags/') || textAt(data, 'ref_type') === 'tag';
  return { type: isTag ? 'tag' : 'branch', name: branchName(ref) };
}

/** `main` for `refs/heads/main`. */
export function branchName(ref: string): string {
  return shortened(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
}
