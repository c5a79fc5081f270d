import type { Locale } from '../settings.ts';
import { en, type Words } from './en.ts';
import { zhCN } from './zh-CN.ts';

export type { Words };

export const locales = { en, 'zh-CN': zhCN } as const satisfies Record<Locale, Words>;
