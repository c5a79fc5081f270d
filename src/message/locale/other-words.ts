import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { anyEvent } from './en/any-event.ts';
import { cdevent } from './en/cdevent.ts';
import type { Words } from './words.ts';
import { anyEvent as chineseAnyEvent } from './zh-CN/any-event.ts';
import { cdevent as chineseCdevent } from './zh-CN/cdevent.ts';

/** Words for events without a built-in message; loaded with the page of such an event. */
export interface OtherWords {
  readonly anyEvent: typeof anyEvent;
  readonly cdevent: typeof cdevent;
}

export type AllWords = Words & OtherWords;

/** A render context that has these words too. */
export interface OtherContext extends RenderContext {
  readonly words: AllWords;
}

const otherWords: Readonly<Record<Locale, OtherWords>> = {
  en: { anyEvent, cdevent },
  'zh-CN': { anyEvent: chineseAnyEvent, cdevent: chineseCdevent },
};

export function withOtherWords(renderContext: RenderContext): OtherContext {
  const { words, locale } = renderContext;
  return { ...renderContext, words: { ...words, ...otherWords[locale] } };
}
