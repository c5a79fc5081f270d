import type { Locale } from '../../../src/message/settings.ts';
import type { Choice, Question } from './questions.ts';

/** The words of the helper. */
export interface SetUpWords {
  readonly intro: string;
  readonly questions: Readonly<Record<Question, { readonly title: string; readonly hint?: string }>>;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly file: string;
  readonly copyFile: string;
  readonly count: (red: number, green: number) => string;
  readonly countHint: string;
  readonly many: (perMonth: number) => string;
  readonly steps: string;
  readonly stepsFor: {
    readonly robot: string;
    readonly secrets: string;
    readonly organisationSecrets: string;
    readonly loginMap: string;
    readonly onCall: string;
    readonly file: string;
    readonly files: string;
    readonly workflows: string;
  };
  /** What the answers cannot give. */
  readonly remarks: { readonly noTests: string; readonly quiet: string };
}

/** Loaded by those who open the helper, in their language. */
export async function loadSetUpWords(language: Locale): Promise<SetUpWords> {
  return language === 'zh-CN' ? (await import('./words.zh-CN.ts')).zhCN : (await import('./words.en.ts')).en;
}
