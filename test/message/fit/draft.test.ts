import { describe, expect, test } from 'vitest';
import { text } from '../../../src/dingtalk/markdown.ts';
import type { RobotMessage } from '../../../src/dingtalk/message.ts';
import { createDraft, type Variant } from '../../../src/message/fit/fit.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';
import type { Mentions, Message, Page } from '../../../src/message/message.ts';
import { robotWith, textOf, wireBytes } from '../run-context.ts';

const words = sharedWords.en;
const nobody = { mobiles: [], userIds: [], all: false };
const page = (title: string, ...body: string[]): Page => ({
  kind: 'news',
  sign: '',
  headline: title,
  facts: [],
  body: body.map((part) => text(part)),
  links: [],
  url: undefined,
});
const trusted = page('octo/hello', 'run 128');

function draftOf(message: Message, mentions: Mentions = nobody) {
  return createDraft(message, trusted, mentions, words);
}

const written = (message: RobotMessage): Message => ({ msgtype: 'written', message, url: undefined });
const messages = {
  text: { msgtype: 'text', page: page('CI failed', 'who knows') },
  markdown: { msgtype: 'markdown', page: page('CI failed', 'who knows') },
  actionCard: {
    msgtype: 'actionCard',
    page: page('CI failed', 'who knows'),
    buttons: [{ title: 'Open', url: 'https://github.com' }],
  },
  link: { msgtype: 'link', title: 'CI failed', text: 'who knows', url: 'https://github.com' },
  'written text': written({ msgtype: 'text', text: { content: 'who knows' } }),
  'written markdown': written({ msgtype: 'markdown', markdown: { title: 'x', text: 'who knows' } }),
} as const satisfies Readonly<Record<string, Message>>;

describe('after DingTalk called its content unsafe', () => {
  test.each([
    ['text', 'text'],
    ['markdown', 'markdown'],
    ['actionCard', 'markdown'],
    ['link', 'markdown'],
    ['written text', 'text'],
    ['written markdown', 'markdown'],
  ] as const)('a %s message has only what the action vouches for, as %s', (type, msgtype) => {
    const rendered = draftOf(messages[type]).renderFor(robotWith(), 'trusted');
    expect(rendered.message.msgtype).toBe(msgtype);
    expect(textOf(rendered)).toContain('octo/hello');
    expect(textOf(rendered)).not.toContain('who knows');
  });
});

const long = Array.from({ length: 50 }, () => 'word '.repeat(2_000));

test.each<[Variant, number]>([
  ['whole', 20_000],
  ['shrunk', 10_000],
  ['complete', 400_000],
])('a long message that is %s has nearly %i bytes', (variant, bytes) => {
  const draft = draftOf({ msgtype: 'markdown', page: page('x', ...long) });
  const size = wireBytes(draft.renderFor(robotWith(), variant));
  expect(size).toBeLessThanOrEqual(bytes);
  expect(size).toBeGreaterThan(bytes * 0.95);
});

test('keyword and mentions are those of the robot and the message, in every form', () => {
  const draft = draftOf(messages.markdown, { mobiles: ['13800138000'], userIds: [], all: false });
  for (const variant of ['whole', 'shrunk', 'trusted', 'complete'] as const) {
    const rendered = draft.renderFor(robotWith('deploy'), variant);
    expect(textOf(rendered)).toMatch(/\n\ndeploy\n\n@13800138000$/);
    expect(rendered.message.at?.atMobiles).toEqual(['13800138000']);
  }
});

test('the action knows whose markup it is', () => {
  const builtin = Object.entries(messages).map(([type, message]) => [type, draftOf(message).isBuiltin]);
  expect(Object.fromEntries(builtin)).toEqual({
    text: true,
    markdown: true,
    actionCard: true,
    link: true,
    'written text': false,
    'written markdown': false,
  });
});
