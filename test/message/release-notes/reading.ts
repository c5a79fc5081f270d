import { linkTarget } from '../../../src/dingtalk/link.ts';
import { paragraphs } from '../../../src/dingtalk/markdown.ts';
import { releaseNotes } from '../../../src/message/release-notes/release-notes.ts';

export const origin = { repository: 'octo/hello', serverUrl: 'https://github.com' };

/** The notes in DingTalk's dialect, each link's address shown as it is. */
export function notes(source: string): string {
  const { source: written } = paragraphs(...releaseNotes(source, origin));
  return written.replace(/dingtalk:[^)\s]+/g, linkTarget);
}
