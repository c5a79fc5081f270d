import { describe, expect, test } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import type { MessageSettings } from '../../../src/message/settings.ts';
import { settingProblems } from '../../../src/message/template/setting-problems.ts';
import { templateProblems } from '../../../src/message/template/template-problems.ts';
import { settingsWith } from '../run-context.ts';

type Given = Partial<Omit<MessageSettings, 'mentions'>>;

const all = ['title', 'text', 'buttons', 'payload', 'msgtype'];

async function found(
  check: typeof settingProblems,
  given: Given,
  keys: readonly string[] = all,
): Promise<readonly string[]> {
  return (await check(settingsWith(given), keys)).map((problem) => new InputError([problem]).message);
}

const button = (url: string, title = 'Open') => ({ title, url });
const text = (content: string) => ({ msgtype: 'text', text: { content } });

/** `watch` checks the templates at its start; the step that sends checks everything that needs no event. */
describe.each([
  ['at the start of `watch`', templateProblems],
  ['before anything is sent', settingProblems],
])('templates are checked %s', (_, check) => {
  // First, because the engine is made for the first template.
  test('with the filters that templates have, and no others', async () => {
    const own =
      '{{ run.durationMs | duration }}{{ event.time | time }}{{ commit.sha | short_sha | truncate: 5 }}';
    expect(await found(check, { text: own })).toEqual([]);
    expect(await found(check, { text: '{{ outcome | nope }}' })).toEqual([
      expect.stringMatching(/^Input "text".*: undefined filter: nope\.$/),
    ]);
    expect(await found(check, { text: `${'x'.repeat(100_000)}{{ outcome }}` })).toHaveLength(1);
  });

  test.each<[Given]>([
    [{}],
    [
      {
        title: 'Deployed',
        text: '{ no template }',
        buttons: [button('https://a.example')],
        payload: undefined,
      },
    ],
    [
      {
        title: '{{ event.type }} {{ run.number }} {{ outcome }}',
        text: '{{ data.anything.there | upcase }}',
      },
    ],
    [{ text: '{{ run.durationMs | duration }}{{ event.time | time }}{{ commit.sha | short_sha }}' }],
    [{ text: '{{ data.title | truncate: 5 }}{% assign x = 1 %}{{ x }}' }],
    [{ buttons: [button('{{ run.url }}', '{{ run.number }}')] }],
    [{ payload: text('{{ outcome }}') }],
  ])('and nothing is wrong with %j', async (given) => {
    expect(await found(check, given)).toEqual([]);
  });

  test.each<[string, Given, RegExp]>([
    [
      'a title',
      { title: '{{ rnu.number }}' },
      /^Input "title", line 1: unknown variable "rnu"\. Known: event, data, /,
    ],
    ['a text', { text: 'a\nb {{ foo }}' }, /^Input "text", line 2: unknown variable "foo"\. Known: event, /],
    ['a button', { buttons: [button('{{ foo }}')] }, /^Input "buttons.*", line 1: unknown variable "foo"\./],
    [
      'the title of a button',
      { buttons: [button('https://a.example', '{{ foo }}')] },
      /unknown variable "foo"\./,
    ],
    ['a payload', { payload: text('{{ foo }}') }, /^Input "payload.*", line 1: unknown variable "foo"\./],
    ['a tag', { text: '{% if foo == 1 %}x{% endif %}' }, /unknown variable "foo"\./],
  ])('for variables that there are not: %s', async (_, given, problem) => {
    expect(await found(check, given)).toEqual([expect.stringMatching(problem)]);
  });

  test.each([
    ['{{ outcome | nope }}', 'undefined filter: nope.'],
    ['{% nope %}', 'there is no tag "nope".'],
    ['{{ outcome', '"{{ outcome" is not closed.'],
    ['{% if outcome %}x', '"{% if outcome %}" is not closed.'],
    ['{% assign x %}', 'Liquid says "expected "=""'],
    [`${'\n'.repeat(11)}${' '.repeat(11)}{% assign x %}`, 'Liquid says "expected "="".'],
    ['{% assign x, line:1, col:2 %}', 'Liquid says "expected "="".'],
  ])('for what the template engine does not read: %.30s', async (template, problem) => {
    const [message, ...others] = await found(check, { text: template });
    expect(message).toMatch(/^Input "text"/);
    expect(message).toContain(problem);
    expect(others).toEqual([]);
  });

  test('for their length', async () => {
    const problem = /^Input "text".*(?:longer than 100000 characters|length limit)/;
    const long = `${'x'.repeat(100_000)}{{ outcome }}`;
    expect(await found(check, { text: long })).toEqual([expect.stringMatching(problem)]);
    expect(await found(check, { text: long.slice(13) })).toEqual([]);
  });

  test('in the settings that are asked about, each with its own name', async () => {
    const given = { title: '{{ foo }}', text: '{{ bar }}' };
    expect(await found(check, given, ['title'])).toEqual([expect.stringContaining('"foo"')]);
    expect(await found(check, given, ['text'])).toEqual([expect.stringMatching(/^Input "text".*"bar"/)]);
    expect(await found(check, given)).toHaveLength(2);
    expect(await found(check, given, [])).toEqual([]);
  });

  test('and a rule is named with its setting', async () => {
    const setBy = { rule: { number: 2, name: 'ops' }, keys: ['text'] };
    expect(await found(check, { text: '{{ foo }}', setBy })).toEqual([
      expect.stringMatching(/^Input "rules", rule 2 "ops": "text", line 1: unknown variable "foo"/),
    ]);
  });

  test('again and again: what one rule does wrong another may do too', async () => {
    for (const _ of [1, 2]) expect(await found(check, { text: '{{ foo }}' })).toHaveLength(1);
  });
});

test('`watch` looks into every text of a payload and of buttons, whatever stands beside it', async () => {
  const payload = { ...text('{{ foo }}'), at: null, count: 1 };
  expect(await found(templateProblems, { payload, buttons: [null, button('{{ bar }}')] })).toHaveLength(2);
});

describe('what DingTalk would refuse is found before anything is sent', () => {
  test.each<[string, Given, string]>([
    ['an address', { buttons: [button('ftp://a.example')] }, 'needs an https or http address'],
    ['a list', { buttons: 'Open' }, 'Input "buttons" must be a list of {title, url}.'],
    ['a message', { payload: { msgtype: 'text' } }, 'Input "payload" is not a DingTalk message: '],
    ['a type', { msgtype: 'feedCard', buttons: [button('https://a.example')] }, '"buttons"'],
    [
      'a field beside a template',
      { payload: { msgtype: 'link', link: { title: '{{ outcome }}', text: 'x' } } },
      'link.messageUrl is missing',
    ],
  ])('%s', async (_, given, problem) => {
    expect(await found(settingProblems, given)).toEqual([expect.stringContaining(problem)]);
  });

  test.each<[Given, readonly string[]]>([
    [{ buttons: [button('ftp://a.example')] }, ['title', 'text']],
    [{ payload: { msgtype: 'text' } }, ['title', 'text', 'buttons']],
    [{ msgtype: 'feedCard', buttons: [button('https://a.example')] }, ['payload']],
  ])('in the settings that are asked about alone: %j', async (given, keys) => {
    expect(await found(settingProblems, given, keys)).toEqual([]);
  });

  test('a type of message and buttons are looked at together, whichever of them is asked about', async () => {
    const given: Given = { msgtype: 'feedCard', buttons: [button('https://a.example')] };
    expect(await found(settingProblems, given, ['msgtype'])).toHaveLength(1);
    expect(await found(settingProblems, given, ['buttons'])).toHaveLength(1);
    expect(await found(settingProblems, { ...given, buttons: [] })).toEqual([]);
  });

  test('but not an address or a field that a template gives: the event decides', async () => {
    const links = [{ title: '{{ outcome }}', messageURL: '{{ run.url }}', picURL: '{{ data.picture }}' }];
    const card = { title: 'x', text: 'x', btnOrientation: '{{ data.way }}', hideAvatar: '{{ data.hide }}' };
    const single = { singleTitle: '{{ outcome }}', singleURL: '{{ run.url }}' };
    for (const payload of [
      { msgtype: 'feedCard', feedCard: { links } },
      { msgtype: 'actionCard', actionCard: { ...card, ...single } },
      { msgtype: 'link', link: { title: 'x', text: 'x', messageUrl: '{{ run.url }}' } },
      { ...text('x'), at: { isAtAll: '{{ data.all }}' } },
    ])
      expect(await found(settingProblems, { payload })).toEqual([]);
    expect(
      await found(settingProblems, { buttons: [button(' {{ run.url }} '), button(' https://a.example ')] }),
    ).toEqual([]);
  });

  test('once, though several buttons have it', async () => {
    const twice = [button('{{ foo }}'), button('{{ foo }}')];
    expect(await found(settingProblems, { buttons: twice })).toHaveLength(1);
    const both = [button('{{ foo }}'), button('{{ bar }}')];
    expect(await found(settingProblems, { buttons: both })).toHaveLength(2);
  });
});
