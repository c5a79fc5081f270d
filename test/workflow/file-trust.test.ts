import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFileTrust } from '../../src/workflow/file-trust.ts';
import { scratchPath } from '../runner/scratch.ts';

const [sha, workflowSha, headSha, baseSha] = ['a', 'b', 'c', 'd'].map((char) => char.repeat(40));

/** The trust of a run for the event in `octo/hello`. */
function trustOf(event: string, payload: unknown = {}, env: NodeJS.ProcessEnv = {}) {
  const path = scratchPath('event.json');
  writeFileSync(path, JSON.stringify(payload));
  return readFileTrust({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKFLOW_SHA: workflowSha,
    ...env,
  });
}

const pullFrom = (repository: string | null) => ({
  pull_request: {
    head: { sha: headSha, repo: repository === null ? null : { full_name: repository } },
    base: { sha: baseSha, repo: { full_name: 'octo/hello' } },
  },
});

const otherWorkflow = { GITHUB_WORKFLOW_REF: 'octo/rules/.github/workflows/ci.yml@refs/heads/main' };

describe('the files of a workspace', () => {
  test.each([
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'release',
    'create',
    'deployment',
  ])('are those of the repository in a run for %s', (event) => {
    expect(trustOf(event)).toEqual({ isForeign: false, commit: workflowSha, usual: [sha, workflowSha] });
  });

  test.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'issues',
    'discussion',
    'fork',
    'watch',
    'check_run',
    'check_suite',
    'status',
    'an_event_of_tomorrow',
    '',
  ])('may be foreign in a run for %j, and the workflow has its own commit', (event) => {
    expect(trustOf(event, pullFrom('octo/hello'))).toMatchObject({ isForeign: true, commit: workflowSha });
  });

  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'of a pull request (%s) are as trusted as its workflow, unless it is from a fork',
    (event) => {
      const own = trustOf(event, pullFrom('Octo/Hello'));
      expect(own).toEqual({
        ...{ isForeign: false, commit: workflowSha, base: baseSha },
        usual: [sha, workflowSha, headSha],
      });
      for (const fork of ['mona/hello', null]) {
        const trust = trustOf(event, pullFrom(fork));
        expect(trust).toEqual({
          ...{ isForeign: true, commit: baseSha, base: baseSha },
          usual: [sha, workflowSha],
        });
      }
    },
  );

  test("of a pull request are foreign to another repository's workflow that an organisation requires", () => {
    const trust = trustOf('pull_request', pullFrom('octo/hello'), otherWorkflow);
    expect(trust).toMatchObject({ isForeign: true, commit: baseSha });
  });

  test('of a pull request without a payload are foreign', () => {
    expect(trustOf('pull_request')).toMatchObject({ isForeign: true, commit: undefined });
    const nameless = { pull_request: { head: { sha: headSha, repo: {} }, base: { sha: baseSha } } };
    expect(trustOf('pull_request', nameless, { GITHUB_REPOSITORY: undefined })).toMatchObject({
      isForeign: true,
    });
    expect(trustOf('pull_request', { pull_request: {} }).usual).toEqual([sha, workflowSha]);
  });
});

test('the base of a pull request is known whoever opened it, and no other event has one', () => {
  expect(trustOf('pull_request_target', pullFrom('mona/hello')).base).toBe(baseSha);
  expect(trustOf('pull_request', pullFrom('octo/hello')).base).toBe(baseSha);
  expect(trustOf('issue_comment', pullFrom('octo/hello')).base).toBeUndefined();
  expect(trustOf('push', pullFrom('octo/hello')).base).toBeUndefined();
});

describe('the commit', () => {
  test("is the run's where the workflow is another repository's", () => {
    expect(trustOf('push', {}, otherWorkflow)).toMatchObject({ isForeign: false, commit: sha });
    const alike = { GITHUB_WORKFLOW_REF: 'octo/hello-rules/.github/workflows/ci.yml@refs/heads/main' };
    expect(trustOf('push', {}, alike)).toMatchObject({ isForeign: false, commit: sha });
  });

  test("is the workflow's, however its repository is written, and where a server does not name it", () => {
    const big = { GITHUB_WORKFLOW_REF: 'Octo/HELLO/.github/workflows/ci.yml@refs/heads/main' };
    expect(trustOf('push', {}, big).commit).toBe(workflowSha);
    expect(trustOf('push', {}, { ...big, GITHUB_REPOSITORY: 'OCTO/hello' }).commit).toBe(workflowSha);
    for (const unnamed of ['', undefined])
      expect(trustOf('push', {}, { GITHUB_WORKFLOW_REF: unnamed }).commit).toBe(workflowSha);
  });

  test('is the default branch where neither counts, or the server does not say', () => {
    expect(trustOf('workflow_run', {}, otherWorkflow).commit).toBeUndefined();
    const silent = { GITHUB_WORKFLOW_REF: undefined, GITHUB_WORKFLOW_SHA: undefined };
    expect(trustOf('issue_comment', {}, silent)).toMatchObject({ isForeign: true, commit: undefined });
    expect(trustOf('push', {}, silent)).toMatchObject({ isForeign: false, commit: sha });
  });

  test.each([
    ...[
      'main',
      '../../secrets',
      'a'.repeat(39),
      `${'a'.repeat(40)}\n`,
      '',
      'a'.repeat(41),
      `x${'a'.repeat(40)}`,
    ],
    ...[`${'a'.repeat(40)}${'x'.repeat(24)}`, 'A'.repeat(40), `x${'a'.repeat(64)}`, 'a'.repeat(65)],
  ])('is a commit and not %j', (text) => {
    expect(trustOf('issue_comment', {}, { GITHUB_WORKFLOW_SHA: text }).commit).toBeUndefined();
  });

  test('may have the length of SHA-256', () => {
    const long = 'e'.repeat(64);
    expect(trustOf('workflow_run', {}, { GITHUB_WORKFLOW_SHA: long }).commit).toBe(long);
  });
});
