import { expect, test } from 'vitest';
import { loadLateParts } from '../../src/message/late.ts';
import { eventWith } from './run-context.ts';

/** What is loaded for an event of GitHub, or for the run that it started. */
async function loadedFor(eventName: string, data: object, isAboutRun = false): Promise<string[]> {
  const late = await loadLateParts([
    { event: eventWith({ type: `com.github.${eventName}`, data }), isAboutRun },
  ]);
  const { pages, ...parts } = late;
  const loaded = Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [name]));
  return [...(Object.hasOwn(pages, 'fork') ? ['pages'] : []), ...loaded];
}

const pullRequest = { pull_request: { body: 'It is *fast*.' } };
const issue = { issue: { body: 'It is *slow*.' } };

test.each<[string, object, string[]]>([
  ['push', {}, []],
  ['pull_request', {}, []],
  ['pull_request', pullRequest, ['markdown']],
  ['fork', {}, ['pages']],
  ['issues', issue, ['pages', 'markdown']],
  ['dependabot_alert', {}, ['pages']],
  ['sponsorship', {}, ['pages', 'anyEvent']],
  ['repository_dispatch', {}, ['anyEvent']],
])('the message of %s with %j loads %j', async (eventName, data, loaded) => {
  expect(await loadedFor(eventName, data)).toEqual(loaded);
});

test.each<[string, object]>([
  ['pull_request', pullRequest],
  ['issues', issue],
  ['workflow_run', {}],
  ['schedule', {}],
])('the message of a run that %s started loads nothing more', async (eventName, data) => {
  expect(await loadedFor(eventName, data, true)).toEqual([]);
});

test('what one of several events needs is loaded for all', async () => {
  const items = ['fork', 'push'].map((name) => ({
    event: eventWith({ type: `com.github.${name}` }),
    isAboutRun: false,
  }));
  expect(Object.keys((await loadLateParts(items)).pages)).toEqual(expect.arrayContaining(['fork', 'push']));
});
