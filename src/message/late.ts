import type { CloudEvent } from 'cloudevents';
import { isHealthReport } from '../event/health-report.ts';
import { textAt } from './data-path.ts';
import { githubEventOf } from './github-event.ts';
import { builtins, markdownFields } from './pages/table.ts';

/** What only some messages need: loaded once, before they are composed, so that composing waits for nothing. */
export interface LateParts {
  /** For events without a built-in message; undefined if there is none. */
  readonly anyEvent: typeof import('./any-event/generic.ts') | undefined;
  /** For texts in GitHub's markdown; undefined if there is none. */
  readonly markdown: typeof import('./markdown/release-notes/release-notes.ts') | undefined;
}

export async function loadLateParts(events: readonly CloudEvent<unknown>[]): Promise<LateParts> {
  const [anyEvent, markdown] = await Promise.all([
    events.some((event) => !isBuiltin(event)) ? import('./any-event/generic.ts') : undefined,
    events.some(hasMarkdown) ? import('./markdown/release-notes/release-notes.ts') : undefined,
  ]);
  return { anyEvent, markdown };
}

/** The part that such an event has loaded; a bug if it was not. */
export function required<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new TypeError('a late part was not loaded');
  return part;
}

function isBuiltin(event: CloudEvent<unknown>): boolean {
  return isHealthReport(event) || Object.hasOwn(builtins, githubEventOf(event) ?? '');
}

function hasMarkdown(event: CloudEvent<unknown>): boolean {
  const name = githubEventOf(event) ?? '';
  const fields = Object.hasOwn(markdownFields, name) ? markdownFields[name] : [];
  return (fields ?? []).some((field) => textAt(event.data, field) !== undefined);
}
