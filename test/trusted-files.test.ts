import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOwnersSource } from '../src/trusted-files.ts';
import { scratchPath } from './runner/scratch.ts';

const [sha, baseSha, otherSha] = ['a', 'b', 'c'].map((char) => char.repeat(40));
const text = '* @octo/all\n';

/** Where CODEOWNERS is read in a run with these files in the workspace. */
function sourceOf({
  event = 'push',
  from = 'octo/hello',
  files = {},
  stage = 'step' as 'step' | 'post',
  env = {},
}: {
  event?: string;
  from?: string;
  files?: Readonly<Record<string, string>>;
  stage?: 'step' | 'post';
  env?: NodeJS.ProcessEnv;
}) {
  const workspace = scratchPath('workspace');
  mkdirSync(workspace);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  const payload = scratchPath('event.json');
  const pull = { head: { repo: { full_name: from } }, base: { sha: baseSha } };
  writeFileSync(payload, JSON.stringify({ pull_request: pull }));
  return findOwnersSource(
    {
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payload,
      GITHUB_REPOSITORY: 'octo/hello',
      GITHUB_SHA: sha,
      ...env,
    },
    stage,
  );
}

const checkout = { '.git/HEAD': `${sha}\n` };
const ofCommit = { kind: 'commit', commit: sha, otherwise: undefined };

describe('CODEOWNERS of a push', () => {
  test('is that of the workspace, from the first place where GitHub looks', () => {
    const files = { ...checkout, 'docs/CODEOWNERS': 'x', CODEOWNERS: 'y', '.github/CODEOWNERS': text };
    expect(sourceOf({ files })).toEqual({ kind: 'text', file: { path: '.github/CODEOWNERS', text } });
    expect(sourceOf({ files: { 'docs/CODEOWNERS': text } })).toEqual({
      kind: 'text',
      file: { path: 'docs/CODEOWNERS', text },
    });
  });

  test('is nowhere if the checkout has none', () => {
    expect(sourceOf({ files: checkout })).toEqual({ kind: 'none' });
  });

  test('is that of the commit without a checkout, or with one of another commit', () => {
    expect(sourceOf({})).toEqual(ofCommit);
    const files = { '.git/HEAD': `${otherSha}\n`, CODEOWNERS: text };
    expect(sourceOf({ files })).toEqual({ ...ofCommit, otherwise: { path: 'CODEOWNERS', text } });
  });

  test('is that of the commit at the end of `watch`: other steps could write to the workspace', () => {
    const files = { ...checkout, CODEOWNERS: text };
    expect(sourceOf({ files, stage: 'post' })).toEqual({
      ...ofCommit,
      otherwise: { path: 'CODEOWNERS', text },
    });
  });

  test('counts as empty from three megabytes on', () => {
    const files = { ...checkout, CODEOWNERS: '#'.repeat(3 * 1024 * 1024) };
    expect(sourceOf({ files })).toEqual({ kind: 'text', file: { path: 'CODEOWNERS', text: '' } });
  });

  test.each(['GITEA_ACTIONS', 'FORGEJO_ACTIONS'])('is not read where it follows other rules (%s)', (name) => {
    expect(sourceOf({ files: { CODEOWNERS: text }, env: { [name]: 'true' } })).toEqual({ kind: 'none' });
  });
});

test.each([
  ['pull_request', 'octo/hello'],
  ['pull_request', 'mona/hello'],
  ['pull_request_target', 'mona/hello'],
  ['pull_request_review', 'octo/hello'],
])('CODEOWNERS of a %s from %s is that of its base, and never that of the workspace', (event, from) => {
  const files = { ...checkout, CODEOWNERS: text };
  const ofBase = { kind: 'commit', commit: baseSha, otherwise: undefined };
  expect(sourceOf({ event, from, files })).toEqual(ofBase);
  expect(sourceOf({ event, from, files, stage: 'post' })).toEqual(ofBase);
});

test.each(['workflow_run', 'issue_comment'])(
  'CODEOWNERS in a run for %s is never that of the workspace',
  (event) => {
    const env = {
      GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
      GITHUB_WORKFLOW_SHA: otherSha,
    };
    expect(sourceOf({ event, env, files: { ...checkout, CODEOWNERS: text } })).toEqual({
      kind: 'commit',
      commit: otherSha,
      otherwise: undefined,
    });
  },
);
