import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findStage, readSavedState, saveState } from '../src/stage.ts';
import { readPairs } from './runner/file-commands.ts';
import { scratchPath } from './runner/scratch.ts';

describe('the main stage leaves values to the post stage', () => {
  test('each on a line, whatever is in it, and the last of two counts', () => {
    const env = { GITHUB_STATE: scratchPath('state') };
    saveState(env, { failure: '', rules: '' });
    saveState(env, { failure: 'Input "x" = 50 %\nand\r::error::y' });
    const written = readFileSync(env.GITHUB_STATE, 'utf8');
    expect(written).toMatch(/^failure=\nrules=\nfailure=[\w-]+\n$/);
    // As the runner gives it back.
    const { values } = readPairs(written);
    const state = Object.fromEntries(Object.entries(values).map(([name, value]) => [`STATE_${name}`, value]));
    expect(readSavedState(state, 'failure')).toBe('Input "x" = 50 %\nand\r::error::y');
    expect(readSavedState(state, 'rules')).toBe('');
  });

  test.each([{}, { GITHUB_STATE: '' }, { GITHUB_STATE: '/no/such/folder/state' }])(
    'and goes on where it cannot: %o',
    (env) => {
      expect(() => saveState(env, { failure: 'x' })).not.toThrow();
    },
  );

  test.each(['%', '%E4%A', 'a%zz', '\u0000', '👍'])(
    'a value that no main stage wrote stops nothing: %j',
    (value) => {
      expect(() => readSavedState({ STATE_failure: value }, 'failure')).not.toThrow();
    },
  );
});

describe('the stage is known by the file that the runner starts', () => {
  test.each([
    ['/home/runner/work/_actions/octo/dingtalk/v1/dist/post.js', 'post'],
    ['/home/runner/work/_actions/octo/dingtalk/v1/dist/index.js', 'step'],
    ['/post.js/index.js', 'step'],
    ['', 'step'],
    [undefined, 'step'],
  ])('%s: %s', (script, stage) => expect(findStage(script)).toBe(stage));

  test('and watch/action.yml names it', () => {
    const action = parse(readFileSync(new URL('../watch/action.yml', import.meta.url), 'utf8'));
    expect([findStage(action.runs.post), findStage(action.runs.main)]).toEqual(['post', 'step']);
  });
});
