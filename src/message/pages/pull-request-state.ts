import { shortened } from '../../dingtalk/size.ts';
import { at, itemsAt, textAt } from '../../json.ts';
import { han, type Localized } from '../locale/words.ts';
import type { RenderContext } from '../render-context.ts';
import { nameOf } from './event-page.ts';

const maxReviewers = 3;
const maxNameChars = 40;

/**
 * What an open pull request waits for, as far as its payload says: whose review, a conflict, whether it merges by
 * itself. Reviewers that are `said` already are left out. Nothing is asked of GitHub.
 */
export function pullRequestState(
  { data, words, locale }: RenderContext,
  said?: string,
): readonly (string | undefined)[] {
  const pull = at(data, 'pull_request');
  if (textAt(pull, 'state') !== 'open') return [];
  const stateWords = pullRequestStateWords[locale];
  const names = [
    ...itemsAt(pull, 'requested_reviewers').map(nameOf),
    ...itemsAt(pull, 'requested_teams').map((team) => textAt(team, 'name')),
  ].filter((name) => name !== undefined && name !== said);
  const shown = names.slice(0, maxReviewers).map((name) => shortened(name ?? '', maxNameChars));
  const base = shortened(textAt(pull, 'base.ref') ?? '', maxNameChars);
  // `unknown` until GitHub has tried to merge it.
  const hasConflict = textAt(pull, 'mergeable_state') === 'dirty' || at(pull, 'mergeable') === false;
  return [
    hasConflict && base !== '' ? stateWords.conflict(base) : undefined,
    shown.length > 0
      ? stateWords.waitsFor(shown.join(words.listSeparator), names.length - shown.length, names.length)
      : undefined,
    at(pull, 'auto_merge') ? stateWords.autoMerge : undefined,
  ];
}

const en = {
  conflict: (base: string) => `conflicts with ${base}`,
  /** `names` of those who are asked for a review, `more` beside them, `total` in all. */
  waitsFor: (names: string, more: number, _total: number) =>
    `waiting for ${names}${more > 0 ? ` and ${more} more` : ''}`,
  autoMerge: 'merges when ready',
};

const zhCN: typeof en = {
  conflict: (base) => han`与 ${base} 有冲突`,
  waitsFor: (names, more, total) =>
    more > 0 ? han`等待 ${names} 等 ${total} 人评审` : han`等待 ${names} 评审`,
  autoMerge: '满足条件后自动合并',
};

export const pullRequestStateWords = { en, 'zh-CN': zhCN } satisfies Localized<typeof en>;
