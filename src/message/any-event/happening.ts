import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { type Severity, stateSeverity } from '../severity.ts';
import { plainKey } from './event-fields.ts';
import type { EventParts } from './event-parts.ts';
import { typeWords } from './event-type.ts';
import { happeningWords } from './happening.words.ts';
import { wordFor } from './parts-page.ts';
import { partsPageWords } from './parts-page.words.ts';

/** What happened, in a few words: `Artifact pushed: library/shop`. */
export interface Happening {
  readonly headline: string;
  readonly severity: Severity | undefined;
}

/**
 * What the data calls what happened, else what the type and the action say, with the title or the name of
 * what it happened to. Undefined if neither says anything.
 */
export function happeningOf(
  type: string,
  parts: EventParts,
  { words, locale }: Pick<RenderContext, 'words' | 'locale'>,
): Happening | undefined {
  const { headline, title, subjects, detail } = parts;
  const { happened } = happeningWords[locale];
  const { noun, verb } = typeWords(type, (word) => Object.hasOwn(happened, word) || isState(word));
  const action = parts.action && plainKey(parts.action.value);
  const did = action !== undefined && Object.hasOwn(happened, action) ? action : verb;
  const severity = parts.severity ?? stateSeverity(verb);
  const ended = title === undefined && parts.severity !== undefined ? parts.outcome?.value : undefined;
  if (headline) return { headline: headline.value, severity };
  const name = title ?? subjects[0];
  const word = did ?? (noun !== '' && subjects.length > 0 && !isSentence(detail?.value) ? ended : undefined);
  if (word !== undefined) {
    const what = saying(noun, word, locale);
    return { headline: name ? words.labelled(what, name.value) : what, severity };
  }
  const said = title ?? (detail && detail.value.length <= 120 ? detail : undefined);
  return said && { headline: said.value, severity };
}

/** What the last word of a type means: `failed`. */
export function typeSeverity(type: string): Severity | undefined {
  return stateSeverity(typeWords(type, isState).verb);
}

function isState(word: string): boolean {
  return stateSeverity(word) !== undefined;
}

/** A sentence says what happened better than the type and a state. */
function isSentence(text: string | undefined): boolean {
  return text !== undefined && text.length <= 120 && text.includes(' ');
}

/** `Pull request opened`, 合并请求已打开. */
export function saying(noun: string, verb: string, locale: Locale): string {
  const { both, subjects, happened, headline } = happeningWords[locale];
  const { states } = partsPageWords[locale];
  const whole = plainKey(noun + verb);
  if (Object.hasOwn(both, whole)) return both[whole] ?? '';
  const known = wordFor(happened, verb);
  const said = headline(nounIn(subjects, noun), known === verb ? wordFor(states, verb) : known);
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** The noun in the language of the reader: the longest end of it that has a word. */
function nounIn(subjects: Readonly<Record<string, string>>, noun: string): string {
  const words = noun.split(' ').slice(-6);
  const ends = words.map((_, start) => words.slice(start).join(' '));
  const known = ends.find((end) => Object.hasOwn(subjects, plainKey(end)));
  return known === undefined ? noun : wordFor(subjects, known);
}
