import type { Markdown } from './markdown.ts';
import type { Origin } from './release-notes/origin.ts';

/** GitHub markdown in DingTalk's dialect; what converts it is loaded here, since few messages have any. */
export async function releaseNotes(source: string, origin: Origin): Promise<readonly Markdown[]> {
  const notes = await import('./release-notes/release-notes.ts');
  return notes.releaseNotes(source, origin);
}
