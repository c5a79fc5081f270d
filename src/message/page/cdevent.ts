import { allowedUrl } from '../markdown/link.ts';
import { heading, join, lines } from '../markdown/markdown.ts';
import { shortened } from '../markdown/size.ts';
import type { Page } from '../message.ts';
import type { RenderContext } from '../render-context.ts';
import { dataList } from './data-list.ts';
import { at, textAt } from './data-path.ts';
import { titleOf } from './title.ts';

export function isCdevent({ type }: { readonly type: string }): boolean {
  return type.startsWith('dev.cdevents.');
}

/**
 * `pipelinerun finished` of `dev.cdevents.pipelinerun.finished.0.2.0`. Source: cdevents.dev, CloudEvents
 * binding.
 */
export function cdeventName(type: string): string {
  return type.split('.').slice(2, 4).join(' ');
}

/** Outcome and name first: `❌ deploy failed · pipelinerun finished`. */
export function cdeventPage(renderContext: RenderContext): Page {
  const { event, data, context, words, moment, link } = renderContext;
  const kind = event.type.split('.')[2] ?? '';
  const nameField = [`${kind.replace(/run$/, '')}Name`, 'name'].find((field) =>
    textAt(data, contentPath(field)),
  );
  const name = (nameField && textAt(data, contentPath(nameField))) ?? event.subject ?? '';
  const outcome = textAt(data, contentPath('outcome'));
  const verdict = verdictOf(outcome);
  const icon = verdict && icons[verdict];
  const what = cdeventName(event.type);
  const ended = verdict && name !== '' ? words.ended[verdict](shortened(name, 100)) : name;
  const parts = [ended, what].filter((part) => part !== '').join(' · ');
  const headline = icon === undefined ? parts : `${icon} ${parts}`;
  const url = ['url', 'uri', 'viewUrl']
    .map(contentPath)
    .concat('subject.source', 'context.source')
    .map((path) => allowedUrl(textAt(data, path), context.serverUrl))
    .find((address) => address !== undefined);
  return {
    title: titleOf(headline),
    head: lines(
      heading(3, shortened(headline, 200)),
      join(
        ' · ',
        outcome && words.labelled(words.outcome, shortened(outcome, 100)),
        shortened(event.source, 200),
        moment(event.time),
      ),
    ),
    body: [dataList(remaining(data, nameField), words)].filter((part) => part !== undefined),
    foot: url === undefined ? undefined : link(words.openOn(new URL(url).host), url),
    url,
  };
}

function contentPath(field: string): string {
  return `subject.content.${field}`;
}

/** Leaves out what the head already says. */
function remaining(data: unknown, nameField: string | undefined): unknown {
  const content = at(data, 'subject.content');
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  const shown = ['outcome', 'url', 'uri', 'viewUrl', nameField];
  return Object.fromEntries(Object.entries(content).filter(([field]) => !shown.includes(field)));
}

const icons = { succeeded: '✅', failed: '❌', cancelled: '⛔' } as const;

/**
 * `error` is a run that could not do its work. Source: cdevents.dev, continuous delivery events, `outcome`.
 */
const verdicts: ReadonlyMap<string | undefined, keyof typeof icons> = new Map([
  ['success', 'succeeded'],
  ['failure', 'failed'],
  ['error', 'failed'],
  ['cancel', 'cancelled'],
  ['cancelled', 'cancelled'],
]);

function verdictOf(outcome: string | undefined): keyof typeof icons | undefined {
  return verdicts.get(outcome?.toLowerCase());
}
