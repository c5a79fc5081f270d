import { create } from '../dom.ts';
import type { PageWords } from '../words/words.ts';
import { exampleGroups } from './table.ts';

/** Offers the examples in their groups, in the language of the page. */
export function fillExamples(select: HTMLSelectElement, words: PageWords, chosen: string): void {
  const offered = exampleGroups.map(({ name, examples }) =>
    create(
      'optgroup',
      { label: words.exampleGroups[name] },
      ...examples.map((example) => new Option(words.exampleNames[example], example)),
    ),
  );
  select.replaceChildren(new Option(words.ownEvent, ''), ...offered);
  select.value = chosen;
}
