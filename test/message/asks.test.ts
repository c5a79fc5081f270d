import { expect, test } from 'vitest';
import { asksOf } from '../../src/message/asks.ts';
import { inOneGroup, ofInputs } from '../../src/message/event-group.ts';
import type { MentionSettings } from '../../src/message/settings.ts';
import { say } from '../../src/said.ts';
import { eventWith, settingsWith } from './run-context.ts';

const event = eventWith();
const plain = { chatGroup: [], message: settingsWith() };

function withMessage(...given: Parameters<typeof settingsWith>) {
  return ofInputs([event], { chatGroup: [], message: settingsWith(...given) });
}

test('GitHub may be asked of the run if one group needs it', () => {
  expect(asksOf([]).mayAskGitHub).toBe(false);
  expect(asksOf([withMessage(), withMessage()]).mayAskGitHub).toBe(false);
  expect(asksOf([withMessage(), withMessage({ title: '{{ outcome }}' })]).mayAskGitHub).toBe(true);
});

test('the author is needed if one group mentions them, of what may have failed', () => {
  const mentioning = (mentions: Partial<MentionSettings>) => withMessage({ mentions });
  const author = mentioning({ logins: ['author'], loginMap: { mona: '13800000000' } });
  const onFailure = mentioning({ logins: ['author'], loginMap: { mona: '13800000000' }, when: 'failure' });
  const needs = (...groups: Parameters<typeof asksOf>[0]) =>
    [true, false].map((mayHaveFailed) => asksOf(groups).needsAuthor([], mayHaveFailed));
  expect(needs()).toEqual([false, false]);
  expect(needs(withMessage(), withMessage())).toEqual([false, false]);
  expect(needs(withMessage(), author)).toEqual([true, true]);
  expect(needs(onFailure)).toEqual([true, false]);
});

test('without rules all events are in one group, and none are in none', () => {
  const { groups, ...others } = inOneGroup(plain)([event]);
  expect(others).toEqual({ decisions: [], warnings: [] });
  expect(groups).toMatchObject([{ ...plain, events: [event] }]);
  const [group] = groups;
  expect(group?.labelOf(event)).toBe('');
  expect(group?.withPlace(say`Input "title" no.`).text).toBe('Input "title" no.');
  expect(inOneGroup(plain)([])).toEqual({ groups: [], decisions: [], warnings: [] });
});
