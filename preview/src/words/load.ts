import type { Locale } from '../../../src/message/settings.ts';
import type { PageWords } from './words.ts';

/** The words of a language, which are loaded by those who read it. */
export async function loadWords(language: Locale): Promise<PageWords> {
  const elements = readPage();
  return language === 'zh-CN'
    ? (await import('./zh-CN.ts')).zhCN
    : { ...(await import('./en.ts')).en, elements };
}

let english: PageWords['elements'] | undefined;

/** What index.html says in English, read before anything else is written there. */
function readPage(): PageWords['elements'] {
  english ??= Object.fromEntries(spokenElements().map(({ id, textContent }) => [id, textContent ?? '']));
  return english;
}

/** The elements of index.html that have words. */
export function spokenElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-words]')];
}
