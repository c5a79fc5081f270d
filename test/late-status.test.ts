import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leaveStatus, restoreStatus } from '../src/stage.ts';
import { scratchPath } from './runner/scratch.ts';

const gitea = { GITEA_ACTIONS: 'true' };
const forgejo = { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' };

describe('the main stage of watch', () => {
  test.each([
    ['leaves an expression to Gitea’s runner', gitea, `DINGTALK_WATCH_STATUS=\${{ job.status }}\n`],
    ['leaves nothing to Forgejo’s', forgejo, ''],
    ['leaves nothing to GitHub’s', {}, ''],
  ])('%s', (_, env, left) => {
    const file = scratchPath('env');
    writeFileSync(file, '');
    leaveStatus({ ...env, GITHUB_ENV: file });
    expect(readFileSync(file, 'utf8')).toBe(left);
  });

  test.each([undefined, '', '/nowhere/env'])('is not stopped by the file %s', (file) =>
    expect(() => leaveStatus({ ...gitea, GITHUB_ENV: file })).not.toThrow(),
  );
});

describe('the post stage of watch', () => {
  test.each([
    [gitea, 'success', 'failure', 'failure'],
    [gitea, 'failure', 'success', 'failure'],
    [gitea, 'success', `\${{ job.status }}`, 'success'],
    [gitea, 'success', undefined, 'success'],
    [forgejo, 'success', 'failure', 'success'],
    [{}, 'success', 'failure', 'success'],
  ])('%j: of %s and %s it takes %s', (forge, input, left, taken) => {
    const env: NodeJS.ProcessEnv = { ...forge, INPUT_STATUS: input, DINGTALK_WATCH_STATUS: left };
    restoreStatus(env);
    expect(env.INPUT_STATUS).toBe(taken);
  });
});
