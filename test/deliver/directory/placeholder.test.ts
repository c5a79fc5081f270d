import { expect, test } from 'vitest';
import { placeholderDirectory } from '../../../src/deliver/directory/read-robots.ts';

test('a dry run without a webhook has one robot at DingTalk, without credentials, and says so', () => {
  const { kind, destinations, groupsWithoutWebhook, defaultGroup, warnings } = placeholderDirectory('');
  expect([kind, groupsWithoutWebhook, defaultGroup]).toEqual(['webhooks', [], undefined]);
  expect(destinations).toMatchObject([
    {
      name: '#1',
      group: undefined,
      pool: [{ webhook: { origin: 'https://oapi.dingtalk.com', path: '/robot/send' }, secret: undefined }],
    },
  ]);
  expect(destinations[0]?.pool[0]?.webhook.token.reveal()).toBe('');
  expect(destinations[0]?.pool[0]?.keyword).toBeUndefined();
  expect(warnings.map(({ text }) => text)).toEqual([expect.stringContaining('There is no webhook')]);
});

test('its keyword is that of the input', () => {
  expect(placeholderDirectory('build').destinations?.[0]?.pool[0]?.keyword).toBe('build');
});
