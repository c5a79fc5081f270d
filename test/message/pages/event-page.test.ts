import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/message/pages/event-page.ts';
import { pageLines, pageOf, read } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };

describe('a repository', () => {
  test.each<[string, Payload, string[]]>([
    [
      'with an address leads there',
      { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' },
      ['**octo/hello**', '[Repository](…)'],
    ],
    [
      'with a name alone leads to it on the server',
      { full_name: 'octo/robot' },
      ['**octo/robot**', '[Repository](https://github.com/octo/robot)'],
    ],
    ['without either leads nowhere', {}, []],
    [
      'on another server leads there',
      { full_name: 'octo/hello', html_url: 'https://git.example.com/octo/hello' },
      ['**octo/hello**', '[Repository](https://git.example.com/octo/hello)'],
    ],
  ])('%s', async (_, repository, lines) => {
    const [, ...rest] = await pageLines('schedule', { repository });
    expect(rest).toEqual(lines);
  });

  test('and the person that the payload does not name are those of the run that the event started', async () => {
    const payload = { ref: 'dev', ref_type: 'branch' };
    const started = { what: 'in a run', eventName: 'create', payload, context: { actor: 'octocat' } };
    expect(await read(started, 'en')).toBe(
      'octocat created branch dev · octo/hello\n\n### octocat created branch dev\n**octo/hello**',
    );
  });

  test('of an event in an organisation is the organisation', async () => {
    const lines = await pageLines('schedule', { organization: { login: 'octo-org' } });
    expect(lines).toEqual(['### Scheduled run', '**octo-org**']);
  });
});

describe('who caused an event', () => {
  const headlineOf = async (payload: Payload) =>
    (await pageLines('workflow_dispatch', { workflow: 'ci.yml', ...payload }))[0];

  test.each<[string, Payload, string]>([
    ['is the sender', { sender: { login: 'mona' }, pusher: { name: 'hubot' } }, 'mona'],
    ['is who pushed, without a sender', { pusher: { name: 'hubot' } }, 'hubot'],
    ['is someone, if the payload does not say', {}, 'Someone'],
    ['has their own name', { sender: { login: 'mona', name: 'Mona Lisa' } }, 'Mona Lisa'],
  ])('%s', async (_, payload, who) => {
    expect(await headlineOf(payload)).toBe(`### ${who} started ci.yml`);
  });
});

test.each<[unknown, string | undefined]>([
  [{ login: 'hubot[bot]' }, 'hubot'],
  [{ login: 'octocat', name: 'The [bot] of Mona' }, 'The [bot] of Mona'],
  [{ login: 'x'.repeat(40) }, 'x'.repeat(40)],
  [{ login: 'x'.repeat(41) }, `${'x'.repeat(39)}…`],
  [{}, undefined],
  [null, undefined],
])('%j is called %j', (user, name) => {
  expect(nameOf(user)).toBe(name);
});

test.each<[string, Payload, string[]]>([
  ['somebody else', { user: { login: 'octocat' } }, ["octocat's issue"]],
  ['somebody else with a name', { user: { login: 'octocat', name: 'Octo Cat' } }, ["Octo Cat's issue"]],
  ['who caused the event', { user: { login: 'mona', name: 'Mona Lisa' } }, []],
  ['nobody that is left', { user: null }, []],
])('the author of an issue is named if it is somebody else: %s', async (_, issue, facts) => {
  const payload = { action: 'pinned', sender: { login: 'mona' }, issue: { number: 7, ...issue } };
  expect((await pageLines('issues', payload)).slice(1)).toEqual(facts);
});

test('an event opens the first of its links that may be opened, else its repository', async () => {
  const urlOf = async (payload: Payload) => (await pageOf('fork', payload)).url;
  const forkee = { html_url: 'https://github.com/mona/hello' };
  expect(await urlOf({ repository, forkee })).toBe('https://github.com/mona/hello');
  expect(await urlOf({ repository, forkee: { html_url: 'javascript:alert(1)' } })).toBe(repository.html_url);
  expect((await pageOf('label', { repository: {}, label: {} })).url).toBeUndefined();
  expect((await pageOf('issues', { repository, issue: {} })).url).toBe(repository.html_url);
});

test('the address of a branch has its slashes, and nothing else that is special', async () => {
  const { url } = await pageOf('create', { repository, ref: 'fix/a b?c', ref_type: 'branch' });
  expect(url).toBe('https://github.com/octo/hello/tree/fix/a%20b%3Fc');
});

test('a headline alone has no other lines', async () => {
  expect(await pageLines('schedule', {})).toEqual(['### Scheduled run']);
  expect(await pageLines('public', { repository: { full_name: 'octo/hello' } })).toEqual([
    '### ⚠️ octo/hello is now public',
    'by Someone',
    '[Repository](…)',
  ]);
});
