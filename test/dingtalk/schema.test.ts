import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/dingtalk/schema.ts';

const link = { title: 't', text: 'x', messageUrl: 'https://example.com' };
const single = { title: 't', text: 'x', singleTitle: 's', singleURL: 'https://example.com' };
const buttons = { title: 't', text: 'x', btns: [{ title: 'a', actionURL: 'https://example.com' }] };
const feed = { title: 'f', messageURL: 'https://example.com', picURL: 'https://example.com/p.png' };
const card = (actionCard: unknown) => ({ msgtype: 'actionCard', actionCard });
const long = 'x'.repeat(8_000);

describe('a message that DingTalk accepts has no problem', () => {
  test.each([
    [{ msgtype: 'text', text: { content: 'x' } }],
    [{ msgtype: 'markdown', markdown: { title: 't', text: 'x', more: 1 } }],
    [{ msgtype: 'link', link }],
    [{ msgtype: 'link', link: { ...link, picUrl: 'https://example.com/p.png' } }],
    [card(single)],
    [card(buttons)],
    [card({ ...buttons, btnOrientation: '0', hideAvatar: '1' })],
    [card({ ...single, btns: [] })],
    [{ msgtype: 'feedCard', feedCard: { links: [feed] } }],
    [{ msgtype: 'text', text: { content: 'x' }, at: { atMobiles: ['1'], atUserIds: [], isAtAll: false } }],
    [{ msgtype: 'text', text: { content: 'x' }, at: { atMobiles: Array.from({ length: 50 }, () => '1') } }],
  ])('%j', (message) => {
    expect(problemsIn(message)).toEqual([]);
  });

  test('with an address of 8,000 bytes in JSON', () => {
    expect(problemsIn({ msgtype: 'link', link: { ...link, messageUrl: 'x'.repeat(7_998) } })).toEqual([]);
  });
});

const slackForm =
  'it has no msgtype and looks like a message for Slack; a DingTalk text message is {"msgtype": "text", "text": {"content": "…"}}';

describe('what DingTalk would refuse is said in a sentence', () => {
  const refused: readonly (readonly [message: unknown, ...problems: readonly string[]])[] = [
    [null, 'the message must be an object, not null'],
    [[], 'the message must be an object, not a list'],
    ['x', 'the message must be an object, not a string'],
    [{}, 'msgtype is missing'],
    [{ msg_type: 'text', content: { text: 'x' } }, 'msgtype is missing (spelt "msg_type" here)'],
    [{ msgType: 'text' }, 'msgtype is missing (spelt "msgType" here)'],
    [{ text: 'x' }, slackForm],
    [{ blocks: [] }, slackForm],
    [{ attachments: [{ color: 'good' }] }, slackForm],
    [{ msgtype: 'oa' }, 'msgtype must be one of text, link, markdown, actionCard, feedCard, not "oa"'],
    [{ msgtype: 'text' }, 'text is missing'],
    [{ msgtype: 'text', text: 'x' }, 'text must be an object, not a string'],
    [{ msgtype: 'text', text: {} }, 'text.content is missing'],
    [{ msgtype: 'text', text: { content: null } }, 'text.content is missing'],
    [{ msgtype: 'text', text: { content: {} } }, 'text.content must be a string, not an object'],
    [{ msgtype: 'text', text: { content: ' \n' } }, 'text.content is empty'],
    [{ msgtype: 'markdown', markdown: {} }, 'markdown.title is missing', 'markdown.text is missing'],
    [
      { msgtype: 'link', link: { title: 't', text: 'x', messageURL: 'u' } },
      'link.messageUrl is missing (spelt "messageURL" here)',
    ],
    [{ msgtype: 'link', link: { ...link, picUrl: 7 } }, 'link.picUrl must be a string, not a number'],
    [
      { msgtype: 'link', link: { ...link, messageUrl: long } },
      'link.messageUrl and link.picUrl cannot be cut and must take at most 8000 bytes, not 8002',
    ],
    [
      { msgtype: 'link', link: { ...link, messageUrl: long.slice(4_000), picUrl: long.slice(4_000) } },
      'link.messageUrl and link.picUrl cannot be cut and must take at most 8000 bytes, not 8004',
    ],
    [
      card({}),
      'actionCard.title is missing',
      'actionCard.text is missing',
      'actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing',
    ],
    [card({ ...single, singleURL: undefined }), 'actionCard.singleURL is missing'],
    [card({ ...single, singleTitle: undefined }), 'actionCard.singleTitle is missing'],
    [card({ ...buttons, btnOrientation: 0 }), 'actionCard.btnOrientation must be "0" or "1" in quotes'],
    [card({ ...buttons, hideAvatar: '2' }), 'actionCard.hideAvatar must be "0" or "1" in quotes'],
    [
      card({ ...single, singleTitle: long }),
      'actionCard.singleTitle and actionCard.singleURL cannot be cut and must take at most 8000 bytes, not 8023',
    ],
    [card({ ...buttons, btns: [] }), 'actionCard.btns is empty'],
    [card({ ...buttons, btns: {} }), 'actionCard.btns must be a list, not an object'],
    [card({ ...buttons, btns: ['a'] }), 'actionCard.btns[0] must be an object, not a string'],
    [
      card({ ...buttons, btns: [...buttons.btns, { title: 'b' }] }),
      'actionCard.btns[1].actionURL is missing',
    ],
    [
      card({ ...buttons, btns: [{ title: long, actionURL: 'u' }] }),
      'actionCard.btns cannot be cut and must take at most 8000 bytes, not 8030',
    ],
    [{ msgtype: 'feedCard', feedCard: {} }, 'feedCard.links is missing'],
    [{ msgtype: 'feedCard', feedCard: { links: [] } }, 'feedCard.links is empty'],
    [{ msgtype: 'feedCard', feedCard: { links: [null] } }, 'feedCard.links[0] must be an object, not null'],
    [
      { msgtype: 'feedCard', feedCard: { links: [{ title: 'f' }] } },
      'feedCard.links[0].messageURL is missing',
      'feedCard.links[0].picURL is missing',
    ],
    [
      { msgtype: 'feedCard', feedCard: { links: [{ ...feed, picURL: long }] } },
      'feedCard.links[0].messageURL and feedCard.links[0].picURL cannot be cut and must take at most 8000 bytes, not 8023',
    ],
    [{ msgtype: 'text', text: { content: 'x' }, at: [] }, 'at must be an object, not a list'],
    [
      { msgtype: 'text', text: { content: 'x' }, at: { atMobiles: ['1', 2] } },
      'at.atMobiles must be a list of strings',
    ],
    [
      { msgtype: 'text', text: { content: 'x' }, at: { atUserIds: 'a' } },
      'at.atUserIds must be a list of strings',
    ],
    [
      { msgtype: 'text', text: { content: 'x' }, at: { atMobiles: Array.from({ length: 51 }, () => '1') } },
      'at.atMobiles must be at most 50 people',
    ],
    [
      { msgtype: 'text', text: { content: 'x' }, at: { isAtAll: 'true' } },
      'at.isAtAll must be true or false',
    ],
  ];
  test.each(refused.map(([message, ...problems]) => [problems.join('; '), message] as const))(
    '%s',
    (problems, message) => {
      expect(
        problemsIn(message)
          .map(({ text }) => text)
          .join('; '),
      ).toBe(problems);
    },
  );
});
