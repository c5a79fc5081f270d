import type { Log } from '../log.ts';
import type { GetInput } from './get-input.ts';
import { spellingKey } from './spelling.ts';

/** Other names of the locales, by spelling key. */
export const localeNames = {
  zh: 'zh-CN',
  cn: 'zh-CN',
  zhhans: 'zh-CN',
  zhhanscn: 'zh-CN',
  chinese: 'zh-CN',
  中文: 'zh-CN',
  简体中文: 'zh-CN',
  enus: 'en',
  engb: 'en',
  english: 'en',
} as const;

/**
 * Sets the language of the log by input `locale`, before the inputs are checked, so that their errors have it too. A
 * locale that is not known is an error in English.
 */
export async function speakLocale(get: GetInput, log: Pick<Log, 'speak'>): Promise<void> {
  const key = spellingKey(get('locale'));
  const isChinese =
    key === 'zhcn' || new Map<string, string>(Object.entries(localeNames)).get(key) === 'zh-CN';
  if (isChinese) log.speak((await import('../said/zh-CN.ts')).zhCN);
}
