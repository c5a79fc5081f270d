import { text } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';
import { textAt } from '../reader.ts';
import { newsPage, repositoryUrl } from './news.ts';
import { actorOf } from './people.ts';

/** A label was created, changed or deleted. */
export function labelPage(occasion: Occasion): Page {
  const { data, words } = occasion;
  const { created, edited, renamed, deleted, aLabel, labels } = words.label;
  const who = actorOf(occasion);
  const it = shortened(textAt(data, 'label.name') ?? aLabel, 60);
  const former = textAt(data, 'changes.name.from');
  const description = textAt(data, 'label.description');
  const action = textAt(data, 'action');
  const telling = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  return newsPage(occasion, {
    headline: former === undefined ? telling(who, it) : renamed(who, shortened(former, 60), it),
    body: [description === undefined ? undefined : text(shortened(description, 200))],
    links: [[labels, repositoryUrl(occasion, 'labels')]],
  });
}
