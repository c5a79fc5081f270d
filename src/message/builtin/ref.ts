import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { textAt } from '../reader.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

export interface Ref {
  readonly type: 'branch' | 'tag';
  /** `fix/empty`; '' when the event does not say. */
  readonly name: string;
}

/** A branch or tag was created. */
export function createPage(occasion: Occasion): Page {
  const { words } = occasion;
  const { type, name } = refOf(occasion);
  return newsPage(occasion, {
    headline: words.push.created(actorOf(occasion), words.push.ref(type, name)),
    links: [
      [words.push.open[type], name === '' ? undefined : repositoryUrl(occasion, 'tree', name)],
      [words.news.repository, repositoryUrl(occasion)],
    ],
  });
}

/** A branch or tag was deleted. */
export function deletePage(occasion: Occasion): Page {
  const { words } = occasion;
  const { type, name } = refOf(occasion);
  return newsPage(occasion, {
    headline: words.push.deleted(actorOf(occasion), words.push.ref(type, name)),
    links: [[words.news.repository, repositoryUrl(occasion)]],
  });
}

/**
 * What `ref` means: a push has `refs/heads/main`, the other events `main` and a `ref_type`. Where the payload
 * is silent, the workflow's own.
 */
export function refOf({ data, facts }: Pick<Occasion, 'data' | 'facts'>): Ref {
  const ref = textAt(data, 'ref') ?? facts.ref;
  const isTag = ref.startsWith('refs/tags/') || textAt(data, 'ref_type') === 'tag';
  return { type: isTag ? 'tag' : 'branch', name: branchName(ref) };
}

/** `main` for `refs/heads/main`. */
export function branchName(ref: string): string {
  return shortened(ref.replace(/^refs\/(?:heads|tags)\//, ''), 100);
}
