import { describe, expect, test } from 'vitest';
import type { MessageSettings } from '../../../src/message/settings.ts';
import { hasTemplate } from '../../../src/message/template/analyze.ts';
import {
  buttonTemplates,
  filledIn,
  readCustomWords,
  type Written,
} from '../../../src/message/template/custom-words.ts';
import { english } from '../../english.ts';
import { context, eventWith, settingsWith } from '../run-context.ts';

type Given = Partial<Omit<MessageSettings, 'mentions'>>;

const event = eventWith({
  data: {
    empty: '',
    name: 'a *b*',
    page: 'https://github.com/octo',
    inside: 'http://git.example/octo',
    lines: 'one\ntwo',
    number: 138,
  },
});

const words = (given: Given, serverUrl = context.serverUrl) =>
  readCustomWords(settingsWith(given), {
    context: { ...context, serverUrl },
    workflowRun: undefined,
    isAboutRun: false,
  });
const shown = <Value>({ value, warnings }: Written<Value>) => ({ value, warnings: english(warnings) });
const nothing = { value: undefined, warnings: [] };

test('what no input gives is left to the built-in words, without a warning', async () => {
  for (const blank of ['', ' \n']) {
    const given = await words({ title: blank, text: blank, buttons: undefined, payload: undefined });
    expect(given.title(event)).toEqual(nothing);
    expect(given.text(event, 'markdown')).toEqual(nothing);
    expect(given.buttons(event)).toEqual(nothing);
    expect(given.payload(event)).toEqual(nothing);
  }
  expect((await words({ buttons: [] })).buttons(event)).toEqual(nothing);
});

describe('title', () => {
  test('is one line in which nothing is escaped', async () => {
    const { title } = await words({ title: ' {{ data.name }}\n on main ' });
    expect(shown(title(event))).toEqual({ value: 'a *b* on main', warnings: [] });
  });

  test('without a variable is taken as written', async () => {
    const { title } = await words({ title: 'Deployed *now*' });
    expect(shown(title(event))).toEqual({ value: 'Deployed *now*', warnings: [] });
  });

  test('that is empty for an event gives way to the built-in one, with a warning', async () => {
    const { title } = await words({ title: '{{ data.empty }} ' });
    expect(shown(title(event))).toEqual({
      value: undefined,
      warnings: ['Input "title" is empty for this event, so the built-in title was sent.'],
    });
  });
});

describe('text', () => {
  test('keeps its line breaks in the group, and its values are escaped', async () => {
    const { text } = await words({ text: '\nHello\n{{ data.name }}\n' });
    expect(shown(text(event, 'markdown'))).toEqual({ value: 'Hello  \na \\*b\\*', warnings: [] });
  });

  test('outside of markdown has no spaces at its line ends and nothing escaped', async () => {
    const { text } = await words({ text: 'Hello\n{{ data.name }}\n' });
    expect(shown(text(event, 'plain'))).toEqual({ value: 'Hello\na *b*', warnings: [] });
  });

  test('without a variable keeps its line breaks too', async () => {
    const { text } = await words({ text: 'Hello\n*world*' });
    expect(shown(text(event, 'markdown'))).toEqual({ value: 'Hello  \n*world*', warnings: [] });
  });

  test('that is empty for an event gives way to the built-in one, with a warning', async () => {
    const { text } = await words({ text: '{% if data.empty != "" %}x{% endif %}' });
    expect(shown(text(event, 'markdown'))).toEqual({
      value: undefined,
      warnings: ['Input "text" is empty for this event, so the built-in text was sent.'],
    });
  });

  test('of a rule is named by the rule', async () => {
    const setBy = { rule: { number: 2, name: 'ops' }, keys: ['text'] };
    const { text } = await words({ text: '{{ data.empty }}', setBy });
    expect(shown(text(event, 'markdown')).warnings).toEqual([
      'Input "rules", rule 2 "ops": "text" is empty for this event, so the built-in text was sent.',
    ]);
  });
});

describe('buttons', () => {
  const buttonsOf = async (buttons: unknown, serverUrl?: string) =>
    shown((await words({ buttons }, serverUrl)).buttons(event));

  test('have a title on one line and an address without spaces around it', async () => {
    const given = [
      { title: ' Open\n{{ data.name }} ', url: ' {{ data.page }} ' },
      { title: 'Docs', url: ' https://docs.example/a b ' },
    ];
    expect(await buttonsOf(given)).toEqual({
      value: [
        { title: 'Open a *b*', url: 'https://github.com/octo' },
        { title: 'Docs', url: 'https://docs.example/a%20b' },
      ],
      warnings: [],
    });
  });

  test('without an address or a title are left out, each with a warning, and the others stay', async () => {
    const given = [
      { title: 'Run', url: '{{ data.empty }}' },
      { title: '{{ data.empty }}', url: 'https://a.example' },
      { title: 'Page', url: '{{ data.page }}' },
    ];
    expect(await buttonsOf(given)).toEqual({
      value: [{ title: 'Page', url: 'https://github.com/octo' }],
      warnings: [
        'The button "Run" was left out: its address is empty, not https, or longer than 2000 characters.',
        'Input "buttons" has a button whose title is empty for this event, so it was left out.',
      ],
    });
  });

  test('may lead to a server of the author with http, but not where a value of an event says so', async () => {
    expect((await buttonsOf([{ title: 'Wiki', url: 'http://wiki.corp/x' }])).value).toEqual([
      { title: 'Wiki', url: 'http://wiki.corp/x' },
    ]);
    expect((await buttonsOf([{ title: 'Run', url: '{{ data.inside }}' }])).value).toEqual([]);
  });

  test('may lead to the GitHub server with http if that has no https', async () => {
    const { value } = await buttonsOf([{ title: 'Run', url: '{{ data.inside }}' }], 'http://git.example');
    expect(value).toEqual([{ title: 'Run', url: 'http://git.example/octo' }]);
  });

  test.each([
    [
      'ftp://a.example',
      'Input "buttons" needs an https or http address without user name for each button. Given: "ftp://a.example".',
    ],
    [
      'http://mona:x@a.example',
      'Input "buttons" needs an https or http address without user name for each button. Given: "http://mona:x@a.example".',
    ],
    [
      'docs',
      'Input "buttons" needs an https or http address without user name for each button. Given: "docs".',
    ],
    [
      `https://a.example/${'x'.repeat(1_983)}`,
      'Input "buttons" needs addresses of at most 2000 characters; this one has 2001. Given: "https://a.example/',
    ],
  ])(
    'with an address that DingTalk or a browser would not open are an error: %.30s',
    async (url, message) => {
      await expect(buttonsOf([{ title: 'x', url }])).rejects.toThrow(message);
    },
  );

  test('of the longest address are accepted', async () => {
    const url = `https://a.example/${'x'.repeat(1_982)}`;
    expect((await buttonsOf([{ title: 'x', url }])).value).toEqual([{ title: 'x', url }]);
  });

  test('take at most 8,000 bytes together, since they cannot be cut', async () => {
    // A title of n bytes, and an address that is written twice, encoded.
    const url = 'https://a.example/';
    const given = (chars: number) => [
      { title: 'x'.repeat(chars), url },
      { title: '中', url },
    ];
    const [, second] = (await buttonsOf(given(1))).value ?? [];
    expect(second?.title).toBe('中');
    const failure = await buttonsOf(given(9_000)).catch((error: unknown) => String(error));
    const bytes = Number(/not (\d+)\.$/.exec(String(failure))?.[1]);
    expect(failure).toContain('Input "buttons" must take at most 8000 bytes of the message, not');
    // Both buttons count, and their addresses.
    expect(bytes).toBeGreaterThan(9_000 + 3 + 4 * url.length);
    const room = 8_000 - (bytes - 9_000);
    expect((await buttonsOf(given(room))).value).toHaveLength(2);
    await expect(buttonsOf(given(room + 1))).rejects.toThrow('not 8001.');
  });

  test.each([
    ['a text', 'Open: https://a.example', 'Input "buttons" must be a list of {title, url}.'],
    ['a map', { title: 'a', url: 'b' }, 'Input "buttons" must be a list of {title, url}.'],
    [
      'an item without an address',
      [{ title: 'a', url: 'b' }, { title: 'a' }],
      'Input "buttons" must be a list of {title, url}, both strings; item 2 is not.',
    ],
    ['an item without a title', [{ url: 'b' }], 'both strings; item 1 is not.'],
    ['a number as title', [{ title: 1, url: 'b' }], 'both strings; item 1 is not.'],
    ['an empty item', [null], 'both strings; item 1 is not.'],
  ])('must be a list of titles and addresses, not %s', (_, buttons, message) => {
    expect(() => buttonTemplates({ input: 'buttons' }, buttons)).toThrow(message);
  });

  test('that are not given, or empty in YAML, are none', () => {
    expect(buttonTemplates({ input: 'buttons' }, undefined)).toEqual([]);
    expect(buttonTemplates({ input: 'buttons' }, null)).toEqual([]);
  });
});

describe('payload', () => {
  const payloadOf = async (payload: unknown, given: Given = {}) =>
    shown((await words({ ...given, payload })).payload(event));

  test('has its values escaped in the two markdown fields, and kept everywhere else', async () => {
    const card = { title: '{{ data.name }}', text: '{{ data.name }}\nend' };
    expect((await payloadOf({ msgtype: 'markdown', markdown: card })).value).toEqual({
      msgtype: 'markdown',
      markdown: { title: 'a *b*', text: 'a \\*b\\*  \nend' },
    });
    const single = { singleTitle: '{{ data.name }}', singleURL: ' {{ data.page }}' };
    expect((await payloadOf({ msgtype: 'actionCard', actionCard: { ...card, ...single } })).value).toEqual({
      msgtype: 'actionCard',
      actionCard: {
        title: 'a *b*',
        text: 'a \\*b\\*  \nend',
        singleTitle: 'a *b*',
        singleURL: 'https://github.com/octo',
      },
    });
  });

  test('of plain text keeps its values and lines', async () => {
    const payload = { msgtype: 'text', text: { content: '{{ data.name }}\n{{ data.lines }}' } };
    expect((await payloadOf(payload)).value).toEqual({
      msgtype: 'text',
      text: { content: 'a *b*\none\ntwo' },
    });
    const link = { title: 'x', text: '{{ data.name }}\nend', messageUrl: '{{ data.page }}' };
    expect((await payloadOf({ msgtype: 'link', link })).value).toEqual({
      msgtype: 'link',
      link: { title: 'x', text: 'a *b*\nend', messageUrl: 'https://github.com/octo' },
    });
  });

  test('has its templates filled in in lists too, and numbers kept for DingTalk', async () => {
    const payload = {
      msgtype: 'feedCard',
      feedCard: {
        links: [
          {
            title: '{{ data.name }}',
            messageURL: '{{ data.page }}',
            picURL: 'https://a.example/{{ data.name }}',
          },
        ],
      },
      at: { atMobiles: ['{{ data.number }}', 139], isAtAll: false },
    };
    expect((await payloadOf(payload)).value).toEqual({
      msgtype: 'feedCard',
      feedCard: {
        links: [
          { title: 'a *b*', messageURL: 'https://github.com/octo', picURL: 'https://a.example/a%20%2Ab%2A' },
        ],
      },
      at: { atMobiles: ['138', '139'], isAtAll: false },
    });
  });

  test('without a variable keeps the line breaks of its markdown', async () => {
    const payload = { msgtype: 'markdown', markdown: { title: 'a\nb', text: 'a\nb' } };
    expect((await payloadOf(payload)).value).toEqual({
      msgtype: 'markdown',
      markdown: { title: 'a\nb', text: 'a  \nb' },
    });
  });

  test('makes the other inputs of a message useless, which one warning names', async () => {
    const payload = { msgtype: 'text', text: { content: 'x' } };
    expect((await payloadOf(payload)).warnings).toEqual([]);
    expect((await payloadOf(payload, { title: ' ', text: '\n', buttons: [] })).warnings).toEqual([]);
    const buttons = [{ title: 'a', url: 'https://a.example' }];
    expect((await payloadOf(payload, { msgtype: 'link', title: 'a', text: 'b', buttons })).warnings).toEqual([
      'Not used, since "payload" is the whole message: "msgtype", "title", "text", "buttons".',
    ]);
    expect((await payloadOf(payload, { text: 'b' })).warnings).toEqual([
      'Not used, since "payload" is the whole message: "text".',
    ]);
  });

  test('that DingTalk would refuse is an error that names everything wrong in it', async () => {
    const payload = { msgtype: 'link', link: { title: 'a', text: '{{ data.name }}' } };
    await expect(payloadOf(payload)).rejects.toThrow(
      'Input "payload" is not a DingTalk message: link.messageUrl is missing',
    );
  });

  test('with a mistake in a template is an error that names the field', async () => {
    const payload = { msgtype: 'text', text: { content: '{{ data.nme }}' } };
    await expect(payloadOf(payload)).rejects.toThrow(
      'Input "payload.text.content", line 1: unknown variable "data.nme".',
    );
  });
});

test('templates are looked for in every string of a value, however deep', () => {
  expect(hasTemplate('{{ a }}')).toBe(true);
  expect(hasTemplate('{% if a %}')).toBe(true);
  expect(hasTemplate({ a: [1, { b: '{{ c }}' }] })).toBe(true);
  for (const other of ['{ a }', '%}', '', undefined, null, 1, ['a', { b: null }]])
    expect(hasTemplate(other)).toBe(false);
});

test('each string of a value is filled in by the keys that lead to it; an item of a list has those of its list', () => {
  const given = { a: 'x', b: [{ c: 'y' }, 'z'], d: { e: 1, f: null, g: true } };
  expect(filledIn(given, [], (template, path) => `${template}@${path.join('.')}`)).toEqual({
    a: 'x@a',
    b: [{ c: 'y@b.c' }, 'z@b'],
    d: { e: 1, f: null, g: true },
  });
});

test('times are in the time zone that the inputs say, in their language', async () => {
  const at = eventWith({ time: '2026-03-01T16:00:00Z' });
  const title = '{{ event.time | time }}';
  expect((await words({ title, locale: 'zh-CN' })).title(at).value).toContain('3月2日');
  expect((await words({ title, timezone: 'Asia/Tokyo' })).title(at).value).toContain('2 Mar 2026, 01:00');
  expect((await words({ title })).title(at).value).toBe('1 Mar 2026, 16:00 UTC');
});
