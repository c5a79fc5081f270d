import { shortened } from '../../markdown/size.ts';
import type { Page } from '../../message.ts';
import type { RenderContext } from '../../render-context.ts';
import { textAt } from '../data-path.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { actorOf } from './people.ts';

export interface Ref {
  readonly type: 'branch' | 'tag';
  /** `fix/empty`; '' if unknown. */
  readonly name: string;
}

/** A branch or tag was created. */
export function createPage(renderContext: RenderContext): Page {
  const { words } = renderContext;
  const { type, name } = refOf(renderContext);
  return eventPage(renderContext, {
    headline: words.push.created(actorOf(renderContext), words.push.ref(type, name)),
    links: [
      [words.push.open[type], name === '' ? undefined : repositoryUrl(renderContext, 'tree', name)],
      [words.common.repository, repositoryUrl(renderContext)],
    ],
  });
}

/** A branch or tag was deleted. */
export function deletePage(renderContext: RenderContext): Page {
  const { words } = renderContext;
  const { type, name } = refOf(renderContext);
  return eventPage(renderContext, {
    headline: words.push.deleted(actorOf(renderContext), words.push.ref(type, name)),
    links: [[words.common.repository, repositoryUrl(renderContext)]],
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
