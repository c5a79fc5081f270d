import { shortened } from '../../markdown/size.ts';
import type { Page } from '../../message.ts';
import type { RenderContext } from '../../render-context.ts';
import { numberAt, textAt } from '../data-path.ts';
import { eventPage, repositoryOf, repositoryUrl } from './event-page.ts';
import { actorOf } from './people.ts';

/** Somebody forked the repository. */
export function forkPage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const forks = numberAt(data, 'repository.forks_count');
  const fork = textAt(data, 'forkee.full_name');
  return eventPage(renderContext, {
    headline: words.repository.forked(actorOf(renderContext), nameIn(renderContext)),
    namesRepository: true,
    facts: [fork && words.repository.as(shortened(fork, 100)), forks && words.repository.forks(forks)],
    links: [
      [words.repository.fork, textAt(data, 'forkee.html_url')],
      [words.common.repository, repositoryUrl(renderContext)],
    ],
  });
}

/** Somebody starred the repository (event `watch`). */
export function watchPage(renderContext: RenderContext): Page {
  const { data, words } = renderContext;
  const stars = numberAt(data, 'repository.stargazers_count');
  return eventPage(renderContext, {
    headline: words.repository.starred(actorOf(renderContext), nameIn(renderContext)),
    namesRepository: true,
    facts: [stars && words.repository.stars(stars)],
    links: [[words.common.repository, repositoryUrl(renderContext)]],
  });
}

/** The repository became public. */
export function publicPage(renderContext: RenderContext): Page {
  const { words } = renderContext;
  return eventPage(renderContext, {
    severity: 'warning',
    headline: words.repository.madePublic(nameIn(renderContext)),
    namesRepository: true,
    facts: [words.repository.publicBy(actorOf(renderContext))],
    links: [[words.common.repository, repositoryUrl(renderContext)]],
  });
}

function nameIn(renderContext: RenderContext): string {
  return shortened(repositoryOf(renderContext) ?? renderContext.words.repository.aRepository, 100);
}
