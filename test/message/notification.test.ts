import { expect, test } from 'vitest';
import { withoutRules } from '../../src/message/notification.ts';
import { eventWith, settingsWith } from './run-context.ts';

test('without rules each event is handled as the inputs say, and no events are no notifications', () => {
  const [one, other] = [eventWith({ id: '1' }), eventWith({ id: '2' })];
  const handling = { chatGroup: ['dev'], settings: settingsWith() };
  expect(withoutRules(handling)([one, other], new Date())).toEqual({
    notifications: [
      { ...handling, event: one, label: '' },
      { ...handling, event: other, label: '' },
    ],
    decisions: [],
    warnings: [],
  });
  expect(withoutRules(handling)([], new Date())).toEqual({ notifications: [], decisions: [], warnings: [] });
});
