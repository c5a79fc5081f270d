import type { Locale } from '../settings.ts';
import { en, type Words } from './en.ts';

export type { Words };

/** The words of a locale. The default locale is bundled with the start, others are loaded. */
export async function wordsIn(locale: Locale): Promise<Words> {
  switch (locale) {
    case 'en':
      return en;
    case 'zh-CN':
      return (await import('./zh-CN.ts')).zhCN;
    default:
      return locale satisfies never;
  }
}
