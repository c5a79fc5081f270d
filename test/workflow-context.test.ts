import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkflowContext } from '../src/workflow-context.ts';
import { scratchPath } from './runner/scratch.ts';

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/hello',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_NUMBER: '128',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'test',
  GITHUB_ACTION: 'notify',
  GITHUB_ACTOR: 'mona',
  GITHUB_SHA: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_HEAD_REF: 'topic',
  GITHUB_SERVER_URL: 'https://ghe.example/',
  GITHUB_API_URL: 'https://ghe.example/api/v3//',
  GITHUB_WORKSPACE: '/work/hello',
  RUNNER_TEMP: '/work/temp',
  RUNNER_NAME: 'ubuntu-1',
};

describe('the context is that of the variables', () => {
  test('which the runner sets', () =>
    expect(readWorkflowContext(env, '{"os":"linux"}')).toEqual({
      eventName: 'push',
      payload: {},
      repository: 'octo/hello',
      workflow: 'CI',
      workflowRef: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
      runId: '4711',
      runNumber: '128',
      runAttempt: '2',
      job: 'test',
      step: 'notify',
      actor: 'mona',
      sha: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
      ref: 'refs/heads/main',
      refName: 'main',
      headRef: 'topic',
      serverUrl: 'https://ghe.example',
      apiUrl: 'https://ghe.example/api/v3',
      workspace: '/work/hello',
      runnerTemp: '/work/temp',
      runnerName: 'ubuntu-1',
      matrix: '{"os":"linux"}',
    }));

  test.each([{}, Object.fromEntries(Object.keys(env).map((name) => [name, '']))])(
    'and of github.com where there are none, or empty ones',
    (none) => {
      const { serverUrl, apiUrl, payload, ...others } = readWorkflowContext(none, '');
      expect([serverUrl, apiUrl, payload]).toEqual(['https://github.com', 'https://api.github.com', {}]);
      expect(new Set(Object.values(others))).toEqual(new Set(['']));
      expect(Object.keys(others)).toHaveLength(18);
    },
  );
});

describe('the payload is that of the file', () => {
  function payloadOf(content: string | undefined): unknown {
    const path = scratchPath('event.json');
    if (content !== undefined) writeFileSync(path, content);
    return readWorkflowContext({ GITHUB_EVENT_PATH: path }, '').payload;
  }

  test('if it is an object', () => expect(payloadOf('{"ref":"größe"}')).toEqual({ ref: 'größe' }));

  test.each(['[1]', '"text"', '5', 'true', 'null', '{', ''])('and empty if it is %s', (content) =>
    expect(payloadOf(content)).toEqual({}),
  );

  test('and empty if there is none', () => expect(payloadOf(undefined)).toEqual({}));
});
