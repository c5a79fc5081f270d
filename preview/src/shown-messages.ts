import type { Locale } from '../../src/message/settings.ts';
import type { Said } from '../../src/said.ts';
import { chatHtml } from './bubble.ts';
import { byId, create } from './dom.ts';
import type { Preview } from './preview.ts';
import { maxBytes } from './rendered.ts';
import type { PageWords } from './words/words.ts';

/** Shows the messages, and what became of them on the way. Of the page only `chatHtml` makes HTML of text, and it escapes all of it. */
export function showMessages(
  { messages, decisions, warnings, notes }: Preview,
  locale: Locale,
  words: PageWords,
  localize: (said: Said) => string,
): void {
  byId('clients').hidden = messages.length === 0;
  for (const client of ['pc', 'phone'] as const) {
    const shown = byId(client);
    shown.innerHTML = messages.map(({ message }) => chatHtml(message, client, locale)).join('\n');
    shown.lang = locale;
  }
  const sizes = messages.map(({ groups, bytes, cut }) =>
    [
      ...(groups.length === 0 ? [] : [`${groups.join(', ')}:`]),
      words.size(bytes, maxBytes),
      ...(cut === undefined ? [] : [words.cut(cut.after, cut.wholeBytes)]),
    ].join(' '),
  );
  const remarks = [
    ...decisions.map((by) => words.decision(localize(by))),
    ...(messages.length === 0 ? [words.nothingSent] : sizes),
    ...notes.map(localize),
  ];
  byId('size').textContent = remarks.join('\n');
  const bodies = messages.map(({ message }) => message);
  byId<'textarea'>('json').value =
    bodies.length === 0 ? '' : JSON.stringify(bodies.length === 1 ? bodies[0] : bodies, null, 2);
  byId('warnings').replaceChildren(...warnings.map((said) => create('li', { textContent: localize(said) })));
  byId('warnings').hidden = warnings.length === 0;
}

/** Shows that there is no message. */
export function clearMessages(): void {
  byId('clients').hidden = true;
  byId('size').textContent = '';
  byId<'textarea'>('json').value = '';
  byId('warnings').hidden = true;
}
