import { text } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import { textAt } from '../../json.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { eventPage, repositoryUrl } from './event-page.ts';
import { labelWords } from './label.words.ts';
import { actorOf } from './people.ts';

/** A label was created, changed or deleted. */
export function labelPage(renderContext: RenderContext): Page {
  const { data, locale } = renderContext;
  const { created, edited, renamed, deleted, aLabel, labels } = labelWords[locale];
  const who = actorOf(renderContext);
  const it = shortened(textAt(data, 'label.name') ?? aLabel, 60);
  const former = textAt(data, 'changes.name.from');
  const description = textAt(data, 'label.description');
  const action = textAt(data, 'action');
  const headline = action === 'created' ? created : action === 'deleted' ? deleted : edited;
  return eventPage(renderContext, {
    headline: former === undefined ? headline(who, it) : renamed(who, shortened(former, 60), it),
    body: [description === undefined ? undefined : text(shortened(description, 200))],
    links: [[labels, repositoryUrl(renderContext, 'labels')]],
  });
}
