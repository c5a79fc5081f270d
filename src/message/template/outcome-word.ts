import type { RunOutcome } from '../../workflow/workflow-run.ts';
import type { Localized } from '../locale/words.ts';
import type { Locale } from '../settings.ts';

const words: Localized<Readonly<Record<RunOutcome, string>>> = {
  en: {
    success: 'success',
    failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    running: 'running',
  },
  'zh-CN': { success: '成功', failure: '失败', cancelled: '已取消', skipped: '已跳过', running: '运行中' },
};

/**
 * The variable `outcome`: GitHub's word for conditions, filters and addresses, and the reader's word where a template
 * shows it. liquidjs compares what has these five methods by them.
 */
export class OutcomeWord extends String {
  readonly shown: string;

  constructor(outcome: RunOutcome, locale: Locale) {
    super(outcome);
    this.shown = words[locale][outcome];
  }

  equals(other: unknown): boolean {
    return this.valueOf() === String(other);
  }

  gt(other: unknown): boolean {
    return this.valueOf() > String(other);
  }

  geq(other: unknown): boolean {
    return this.valueOf() >= String(other);
  }

  lt(other: unknown): boolean {
    return this.valueOf() < String(other);
  }

  leq(other: unknown): boolean {
    return this.valueOf() <= String(other);
  }
}

export function outcomeWord(outcome: unknown, locale: Locale): unknown {
  return typeof outcome === 'string' && Object.hasOwn(words[locale], outcome)
    ? new OutcomeWord(outcome as RunOutcome, locale)
    : outcome;
}
