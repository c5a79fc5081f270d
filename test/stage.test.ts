import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStage, saveState, watchInputs } from '../src/stage.ts';
import { scratchPath } from './runner/scratch.ts';

describe('the main stage leaves values to the post stage', () => {
  test('each on a line, whatever is in it', () => {
    const env = { GITHUB_STATE: scratchPath('state') };
    saveState(env, 'stage', 'post');
    saveState(env, 'failure', 'Input "x" = 50 %\nand\r::error::y');
    const written = readFileSync(env.GITHUB_STATE, 'utf8');
    expect(written).toBe('stage=post\nfailure=Input%20%22x%22%20%3D%2050%20%25%0Aand%0D%3A%3Aerror%3A%3Ay\n');
    // As the runner gives it back: each line as a variable.
    const state = written
      .split('\n')
      .map((line) => line.split('='))
      .map(([name, value]) => [`STATE_${name}`, value]);
    expect(readStage(Object.fromEntries(state))).toEqual({
      stage: 'post',
      knownFailure: 'Input "x" = 50 %\nand\r::error::y',
    });
  });

  test.each([{}, { GITHUB_STATE: '' }])('and nothing where there is no post stage: %o', (env) => {
    expect(() => saveState(env, 'stage', 'post')).not.toThrow();
  });
});

describe('a step of the workflow', () => {
  test.each([{}, { STATE_stage: '' }, { STATE_stage: 'main' }, { stage: 'post' }])(
    'is one without its state: %o',
    (env) => expect(readStage(env)).toEqual({ stage: 'step', knownFailure: '' }),
  );
});

test('watch reports the run, and has no inputs for other events', () => {
  const get = watchInputs((name, options) => `${name} ${options?.trimWhitespace ?? 'default'}`);
  const names = ['event', 'event-file', 'event-name', 'attributes', 'batch', 'report', 'period', 'title'];
  expect(names.map((name) => get(name, { trimWhitespace: false }))).toEqual([
    '',
    '',
    '',
    '',
    'each',
    'run',
    '24h',
    'title false',
  ]);
});
