import { targetOf } from '../../../../src/message/markdown/link.ts';
import { paragraphs } from '../../../../src/message/markdown/markdown.ts';
import { releaseNotes } from '../../../../src/message/markdown/release-notes/release-notes.ts';

export const origin = { repository: 'octo/hello', serverUrl: 'https://github.com' };

/** The notes in DingTalk's dialect, each link's address shown as it is. */
export function notes(source: string): string {
  const { source: written } = paragraphs(...releaseNotes(source, origin));
  return written.replace(/dingtalk:[^)\s]+/g, targetOf);
}
