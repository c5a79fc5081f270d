import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { numberAt, textAt } from '../reader.ts';
import { newsPage, repositoryOf, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

/** Somebody forked the repository. */
export function forkPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const forks = numberAt(data, 'repository.forks_count');
  const fork = textAt(data, 'forkee.full_name');
  return newsPage(occasion, {
    headline: words.repository.forked(actorOf(occasion), nameIn(occasion)),
    namesRepository: true,
    facts: [fork && words.repository.as(shortened(fork, 100)), forks && words.repository.forks(forks)],
    links: [
      [words.repository.fork, textAt(data, 'forkee.html_url')],
      [words.news.repository, repositoryUrl(occasion)],
    ],
  });
}

/** Somebody starred the repository: GitHub calls that `watch`. */
export function watchPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const stars = numberAt(data, 'repository.stargazers_count');
  return newsPage(occasion, {
    headline: words.repository.starred(actorOf(occasion), nameIn(occasion)),
    namesRepository: true,
    facts: [stars && words.repository.stars(stars)],
    links: [[words.news.repository, repositoryUrl(occasion)]],
  });
}

/** The repository can now be read by everybody. */
export function publicPage(occasion: Occasion): Page {
  const { words } = occasion;
  return newsPage(occasion, {
    headline: words.repository.madePublic(nameIn(occasion)),
    namesRepository: true,
    facts: [words.repository.publicBy(actorOf(occasion))],
    links: [[words.news.repository, repositoryUrl(occasion)]],
  });
}

function nameIn(occasion: Occasion): string {
  return shortened(repositoryOf(occasion) ?? occasion.words.repository.aRepository, 100);
}
