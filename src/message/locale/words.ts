import type { Locale } from '../settings.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** A value for each locale: the compiler asks for one that is missing. */
export type Localized<Value> = Readonly<Record<Locale, Value>>;

/** Words that belong to no event; those of an event stand beside its page. */
export type Words = typeof en;

export const sharedWords = { en, 'zh-CN': zhCN } satisfies Localized<Words>;
