import { describe, expect, test } from 'vitest';
import { linkTarget } from '../../src/dingtalk/link.ts';
import { problemsIn } from '../../src/dingtalk/schema.ts';
import { isFromThisRun } from '../../src/message/render-context.ts';
import { vanusMessageOf } from '../../src/message/select-message.ts';
import { english } from '../english.ts';
import { composeEvents, context, eventWith, settingsWith, textOf } from './run-context.ts';

const seed = {
  id: '53d1c340-551a-11ed-96c7-8b504d95037c',
  source: 'sink-Dingtalk-quickstart',
  specversion: '1.0',
  type: 'quickstart',
  datacontenttype: 'text/plain',
  time: '2022-10-26T10:38:29.345Z',
  xvchatgroup: 'bot1',
  xvmsgtype: 'text',
  data: 'Hello dingtalk',
};

test('the quick start event of the Vanus sink becomes its text', async () => {
  const { bodies } = await composeEvents(eventWith(seed));
  expect(bodies).toEqual([
    { message: { msgtype: 'text', text: { content: 'Hello dingtalk' } }, truncated: false },
  ]);
});

test.each([
  ['a string', 'hello', 'hello'],
  ['an object', { a: 1 }, '{"a":1}'],
  ['a list', [1, 'x'], '[1,"x"]'],
  ['a number', 0, '0'],
  ['false', false, 'false'],
  ['null', null, 'null'],
])('the content of a text is the data: %s', (_, data, content) => {
  expect(vanusMessageOf(eventWith({ xvmsgtype: 'text', data }))).toEqual({
    message: { msgtype: 'text', text: { content } },
  });
});

const complete = {
  link: { title: 't', text: 'x', messageUrl: 'https://a.b' },
  markdown: { title: 't', text: 'x' },
  actionCard: {
    title: 't',
    text: 'x',
    btns: [{ title: 'b', actionURL: 'https://a.b' }],
    btnOrientation: '1',
  },
  feedCard: { links: [{ title: 't', messageURL: 'https://a.b', picURL: 'https://a.b/c.png' }] },
};

for (const [msgtype, data] of Object.entries(complete)) {
  test(`the data of a ${msgtype} event goes under its key as it was written`, async () => {
    const { bodies } = await composeEvents(eventWith({ xvmsgtype: msgtype, data }));
    expect(bodies[0]?.message).toEqual({ msgtype, [msgtype]: data });
  });
}

test.each([
  ['link', { title: 't', text: 'x' }, 'link.messageUrl is missing'],
  [
    'link',
    { title: 't', text: 'x', messageURL: 'https://a.b' },
    'link.messageUrl is missing (spelt "messageURL" here)',
  ],
  ['link', { title: 't', text: 'x', messageUrl: '' }, 'link.messageUrl is empty'],
  ['link', { title: 't', text: 7, messageUrl: 'https://a.b' }, 'link.text must be a string, not a number'],
  [
    'link',
    { title: 't', text: 'x', messageUrl: 'https://a.b', picUrl: 1 },
    'link.picUrl must be a string, not a number',
  ],
  ['markdown', { text: 'x' }, 'markdown.title is missing'],
  ['markdown', 'text', 'markdown must be an object, not a string'],
  ['markdown', undefined, 'markdown is missing'],
  [
    'actionCard',
    { title: 't', text: 'x' },
    'actionCard.singleTitle and actionCard.singleURL, or actionCard.btns, are missing',
  ],
  ['actionCard', { title: 't', text: 'x', singleTitle: 'a' }, 'actionCard.singleURL is missing'],
  ['actionCard', { title: 't', text: 'x', btns: [] }, 'actionCard.btns is empty'],
  [
    'actionCard',
    { title: 't', text: 'x', btns: [{ title: 'a' }] },
    'actionCard.btns[0].actionURL is missing',
  ],
  [
    'actionCard',
    { title: 't', text: 'x', singleTitle: 'a', singleURL: 'https://a.b', btnOrientation: 0 },
    'actionCard.btnOrientation must be "0" or "1" in quotes',
  ],
  ['feedCard', { links: [] }, 'feedCard.links is empty'],
  ['feedCard', { links: {} }, 'feedCard.links must be a list, not an object'],
  [
    'feedCard',
    { links: [{ title: 't', messageUrl: 'https://a.b', picURL: 'https://a.b' }] },
    'feedCard.links[0].messageURL is missing (spelt "messageUrl" here)',
  ],
  ['text', '', 'text.content is empty'],
  ['text', undefined, 'text.content is missing'],
  ['card', {}, 'xvmsgtype must be one of text, link, markdown, actionCard, feedCard, not "card"'],
])(
  'a %s event that DingTalk would refuse is refused with what is wrong: %j',
  async (xvmsgtype, data, problem) => {
    expect(vanusMessageOf(eventWith({ xvmsgtype, data }))).toMatchObject({ problems: [{ text: problem }] });
    await expect(composeEvents(eventWith({ xvmsgtype, data }))).rejects.toThrow(problem);
  },
);

test('all events of a batch that are wrong are reported, and the others are sent', async () => {
  const events = [
    eventWith({ id: 'a', xvmsgtype: 'link', data: {} }),
    eventWith({ id: 'b', data: 'fine' }),
    eventWith({ id: 'c', xvmsgtype: 'markdown', data: {} }),
  ];
  const { bodies, unsent } = await composeEvents(events);
  expect(bodies.map(({ message }) => message)).toEqual([{ msgtype: 'text', text: { content: 'fine' } }]);
  expect(unsent).toEqual([
    expect.stringMatching(/^a: .*"a".*link\.title is missing/),
    expect.stringMatching(/^c: .*"c".*markdown\.title is missing/),
  ]);
});

test.each([
  [null, 'the message must be an object, not null'],
  [{}, 'msgtype is missing'],
  [{ msgtype: 'text' }, 'text is missing'],
  [{ msgtype: 'text', text: { content: 'x' }, at: [] }, 'at must be an object, not a list'],
  [
    { msgtype: 'text', text: { content: 'x' }, at: { atMobiles: [138] } },
    'at.atMobiles must be a list of strings',
  ],
  [{ msgtype: 'text', text: { content: 'x' }, at: { isAtAll: 'yes' } }, 'at.isAtAll must be true or false'],
  [
    { msgtype: 'text', text: { content: 'x' }, at: { atUserIds: Array.from({ length: 51 }, String) } },
    'at.atUserIds must be at most 50 people',
  ],
])('a whole message is checked from the outside in: %j', (message, problem) => {
  expect(english(problemsIn(message))).toEqual([problem]);
});

test('addresses that leave no room for a text are reported before sending', () => {
  const messageUrl = `https://a.b/${'x'.repeat(9_000)}`;
  const message = { msgtype: 'link', link: { title: 't', text: 'x', messageUrl } };
  expect(problemsIn(message)[0]?.text).toContain('cannot be cut');
});

const brought = {
  text: 'Hello\nagain',
  link: { title: 't', text: 'x', messageUrl: 'https://a.b/c' },
  markdown: { title: 't', text: '*x*' },
  actionCard: { title: 't', text: '*x*', singleTitle: 'b', singleURL: 'https://a.b/c' },
  feedCard: {
    links: [
      { title: 't', messageURL: 'https://a.b/c', picURL: 'https://a.b/c.png' },
      { title: 'u', messageURL: 'https://a.b/d', picURL: 'https://a.b/c.png' },
    ],
  },
};
const runPage = 'https://github.com/octo/hello/actions/runs/4711';

describe('a message that an event brings is reported in another type if the inputs ask for one', () => {
  test.each<[keyof typeof brought, 'text' | 'markdown', string]>([
    ['text', 'markdown', 'Hello  \nagain'],
    ['link', 'text', 't\n\nx\n\nOpen: https://a.b/c'],
    ['link', 'markdown', 't\n\nx\n\n[Open](https://a.b/c)'],
    ['markdown', 'text', 'x'],
    ['actionCard', 'text', 'x'],
    ['actionCard', 'markdown', '*x*'],
    ['feedCard', 'text', '- t: https://a.b/c\n- u: https://a.b/d'],
    ['feedCard', 'markdown', '- [t](https://a.b/c)\n- [u](https://a.b/d)'],
  ])('%s as %s', async (own, msgtype, words) => {
    const { bodies } = await composeEvents(
      eventWith({ xvmsgtype: own, data: brought[own] }),
      settingsWith({ msgtype }),
    );
    const shown = bodies.map((body) => textOf(body).replace(/dingtalk:[^)\s]+/g, linkTarget));
    expect(shown).toEqual([words]);
    if (msgtype === 'markdown')
      expect(bodies[0]?.message).toMatchObject({ markdown: { title: own === 'text' ? 'Hello' : 't' } });
  });

  test.each<[keyof typeof brought, string, string]>([
    ['text', 'Hello · again', runPage],
    ['markdown', 'x', runPage],
    ['actionCard', 'x', runPage],
    ['feedCard', 't: https://a.b/c · u: https://a.b/d', 'https://a.b/c'],
  ])('%s as a link', async (own, text, url) => {
    const settings = settingsWith({ msgtype: 'link' });
    const { bodies } = await composeEvents(eventWith({ xvmsgtype: own, data: brought[own] }), settings);
    const message = bodies[0]?.message;
    if (message?.msgtype !== 'link') throw new Error('no link');
    expect(message.link).toMatchObject({ title: own === 'text' ? 'Hello' : 't', text });
    expect(linkTarget(message.link.messageUrl)).toBe(url);
  });

  test('as a feed card has the picture of the owner, whom it is about', async () => {
    const { bodies } = await composeEvents(eventWith(seed), settingsWith({ msgtype: 'feedCard' }));
    expect(bodies[0]?.message).toMatchObject({
      feedCard: { links: [{ title: 'Hello dingtalk', picURL: 'https://github.com/octo.png' }] },
    });
  });

  test('as a card has a button that opens it, which stands nowhere else in it', async () => {
    const event = eventWith({ xvmsgtype: 'link', data: brought.link });
    const { bodies } = await composeEvents(event, settingsWith({ msgtype: 'actionCard' }));
    expect(bodies[0]?.message).toMatchObject({
      actionCard: { title: 't', text: 't\n\nx', singleTitle: 'Open' },
    });
  });
});

describe('the words of the inputs replace those of a message that an event brings', () => {
  test.each<[keyof typeof brought, object]>([
    ['text', { text: { content: '*X*' } }],
    ['link', { link: { ...brought.link, title: 'T', text: '*X*' } }],
    ['markdown', { markdown: { title: 'T', text: '*X*' } }],
    ['actionCard', { actionCard: { ...brought.actionCard, title: 'T', text: '*X*' } }],
    ['feedCard', { feedCard: brought.feedCard }],
  ])('of type %s', async (own, words) => {
    const event = eventWith({ xvmsgtype: own, data: brought[own] });
    const { bodies } = await composeEvents(event, settingsWith({ title: 'T', text: '*X*' }));
    expect(bodies[0]?.message).toEqual({ msgtype: own, ...words });
    const asItIs = (await composeEvents(event, settingsWith({ title: ' ' }))).bodies[0]?.message;
    expect(asItIs).toEqual(
      own === 'text'
        ? { msgtype: 'text', text: { content: brought.text } }
        : { msgtype: own, [own]: brought[own] },
    );
  });

  test('and those that are empty are reported', async () => {
    for (const msgtype of ['auto', 'text', 'markdown'] as const) {
      const settings = settingsWith({
        msgtype,
        title: '{% if false %}x{% endif %}',
        text: '{% if false %}x{% endif %}',
      });
      const { warnings } = await composeEvents(eventWith(seed), settings);
      expect(warnings.toSorted()).toEqual([
        'Input "text" is empty for this event, so the built-in text was sent.',
        'Input "title" is empty for this event, so the built-in title was sent.',
      ]);
    }
  });
});

test('bytes are the content of a text as UTF-8', () => {
  const data = new TextEncoder().encode('你好');
  expect(vanusMessageOf(eventWith({ xvmsgtype: 'text', data }))).toEqual({
    message: { msgtype: 'text', text: { content: '你好' } },
  });
});

test('only an event of the run that sends the message is from this run', () => {
  const from = (runId: string, own: string) =>
    isFromThisRun({ runAttributes: { runId }, context: { ...context, runId: own } } as never);
  expect([from('1', '1'), from('2', '1'), from('', ''), from('', '1')]).toEqual([true, false, false, false]);
});
