import { expect, test } from 'vitest';
import { inOneGroup } from '../../src/message/event-group.ts';
import { eventWith, settingsWith } from './run-context.ts';

test('without rules all events are in one group, and none are in none', () => {
  const event = eventWith();
  const plain = { chatGroup: [], message: settingsWith() };
  const { groups, ...others } = inOneGroup(plain)([event]);
  expect(others).toEqual({ decisions: [], warnings: [] });
  expect(groups).toMatchObject([{ ...plain, events: [event] }]);
  const [group] = groups;
  expect(group?.labelOf(event)).toBe('');
  expect(inOneGroup(plain)([])).toEqual({ groups: [], decisions: [], warnings: [] });
});
