import type { Locale } from '../../../src/message/settings.ts';
import { en } from './en.ts';
import type { PageWords } from './words.ts';

/** English is there from the start, Chinese is loaded by those who read it. */
export async function loadWords(language: Locale): Promise<PageWords> {
  return language === 'zh-CN' ? (await import('./zh-CN.ts')).zhCN : inEnglish();
}

let english: PageWords | undefined;

/** Reads index.html when it is first asked: before anything else is written there. */
export function inEnglish(): PageWords {
  const texts = () => spokenElements().map(({ id, textContent }) => [id, textContent ?? '']);
  english ??= { ...en, elements: Object.fromEntries(texts()) };
  return english;
}

/** The elements of index.html that have words. */
export function spokenElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-words]')];
}
