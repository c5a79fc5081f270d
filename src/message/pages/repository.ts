import { shortened } from '../../dingtalk/size.ts';
import { numberAt, textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { eventPage, repositoryOf, repositoryUrl } from './event-page.ts';
import { eventPageWords } from './event-page.words.ts';
import { actorOf } from './people.ts';
import { repositoryWords } from './repository.words.ts';

/** Somebody forked the repository. */
export function forkPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const words = repositoryWords[locale];
  const forks = numberAt(data, 'repository.forks_count');
  const fork = textAt(data, 'forkee.full_name');
  return eventPage(renderContext, {
    headline: words.forked(actorOf(renderContext), nameIn(renderContext)),
    namesRepository: true,
    facts: [fork && words.as(shortened(fork, 100)), forks && words.forks(forks)],
    links: [
      [words.fork, textAt(data, 'forkee.html_url')],
      [eventPageWords[locale].repository, repositoryUrl(renderContext)],
    ],
  });
}

/** Somebody starred the repository (event `watch`). */
export function watchPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const stars = numberAt(data, 'repository.stargazers_count');
  return eventPage(renderContext, {
    headline: repositoryWords[locale].starred(actorOf(renderContext), nameIn(renderContext)),
    namesRepository: true,
    facts: [stars && repositoryWords[locale].stars(stars)],
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

/** The repository became public. */
export function publicPage(renderContext: RenderContext): Page {
  const { locale } = renderContext;
  return eventPage(renderContext, {
    severity: 'warning',
    headline: repositoryWords[locale].madePublic(nameIn(renderContext)),
    namesRepository: true,
    facts: [repositoryWords[locale].publicBy(actorOf(renderContext))],
    links: [[eventPageWords[locale].repository, repositoryUrl(renderContext)]],
  });
}

function nameIn(renderContext: RenderContext): string {
  return shortened(repositoryOf(renderContext) ?? repositoryWords[renderContext.locale].aRepository, 100);
}
