import { expect, test } from 'vitest';
import { mentionsPeople, messageHeading, msgtypes, type RobotMessage } from '../../src/dingtalk/message.ts';

const messages: readonly (readonly [RobotMessage, heading: string])[] = [
  [{ msgtype: 'text', text: { content: 'first line\nsecond' } }, 'first line'],
  [{ msgtype: 'text', text: { content: '' } }, ''],
  [{ msgtype: 'link', link: { title: 'a link', text: 't', messageUrl: 'https://example.com' } }, 'a link'],
  [{ msgtype: 'markdown', markdown: { title: 'a title', text: 't' } }, 'a title'],
  [
    { msgtype: 'actionCard', actionCard: { title: 'a card', text: 't', singleTitle: 's', singleURL: 'u' } },
    'a card',
  ],
  [
    {
      msgtype: 'feedCard',
      feedCard: {
        links: [
          { title: 'one', messageURL: 'u', picURL: 'p' },
          { title: 'two', messageURL: 'u', picURL: 'p' },
        ],
      },
    },
    'one',
  ],
  [{ msgtype: 'feedCard', feedCard: { links: [] } }, ''],
];

test.each(messages)('what names %j in a list of chats', (message, heading) => {
  expect(messageHeading(message)).toBe(heading);
});

test('DingTalk mentions people in text, markdown and actionCard only', () => {
  expect(msgtypes.filter((msgtype) => mentionsPeople[msgtype])).toEqual(['text', 'markdown', 'actionCard']);
  expect([...msgtypes].sort()).toEqual(['actionCard', 'feedCard', 'link', 'markdown', 'text']);
});
