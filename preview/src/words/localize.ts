import type { Locale } from '../../../src/message/settings.ts';
import { type Catalogue, inLocale, type Said } from '../../../src/said.ts';

/** What turns the sentences of the action into the language of the page. Chinese is loaded when the first one is shown. */
export async function loadLocalizer(language: Locale, isNeeded: boolean): Promise<(said: Said) => string> {
  if (language !== 'zh-CN' || !isNeeded) return ({ text }) => text;
  const [{ zhCN }, { pageSentences }] = await Promise.all([
    import('../../../src/said/zh-CN.ts'),
    import('./said.zh-CN.ts'),
  ]);
  const catalogue: Catalogue = { ...zhCN, sentences: { ...zhCN.sentences, ...pageSentences } };
  return (said) => inLocale(said, catalogue);
}
