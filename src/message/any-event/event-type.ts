import { plainKey } from './event-fields.ts';

/** `artifact` and `pushed` of `harbor.artifact.pushed`. */
export interface TypeWords {
  /** What the event is about, in small letters; '' if the type does not say. */
  readonly noun: string;
  /** What happened; undefined if the last word is none that `isVerb` knows. */
  readonly verb: string | undefined;
}

/** Words of a type that say only that it is an event. */
const fillers = new Set(['event', 'events', 'source', 'sources', 'notification', 'notifications', 'webhook']);

/** Nouns that need the word before: the status of what. */
const vague = new Set(['status', 'state']);

/** Reads the last words of a type, without versions: what something happened to, and what happened. */
export function typeWords(type: string, isVerb: (word: string) => boolean): TypeWords {
  const segments = type
    .slice(0, 300)
    .split(/[.:/#]+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const last = segments.at(-1) ?? [];
  const isWhole = last.length > 1 && !vague.has(last.at(-2) ?? '');
  const words = isWhole ? last : [...(segments.at(-2) ?? []).slice(-3), ...last];
  const verb = words.at(-1) ?? '';
  return isVerb(plainKey(verb))
    ? { noun: words.slice(0, -1).join(' '), verb: plainKey(verb) }
    : { noun: words.join(' '), verb: undefined };
}

/** `blob`, `created` of `BlobCreated`; none of a version such as `v1` or `0`. */
function wordsOf(segment: string): string[] {
  if (/^v?\d+(?:(?:alpha|beta)\d*)?$/i.test(segment)) return [];
  return segment
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => word !== '' && !fillers.has(word));
}
