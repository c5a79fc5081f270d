import { describe, expect, test } from 'vitest';
import { findForge, forgeOf } from '../src/forge.ts';
import { readWorkflowContext } from '../src/workflow-context.ts';

const gitea = findForge({ GITEA_ACTIONS: 'true' });
const forgejo = findForge({ GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' });
const gitHub = findForge({ GITHUB_ACTIONS: 'true' });
const run = { id: '272', number: '43', attempt: 2 };

test('the runner names the forge, and GitHub is what it does not name', () => {
  expect([gitea, forgejo, gitHub].map(({ name }) => name)).toEqual(['Gitea', 'Forgejo', 'GitHub']);
  expect(forgeOf({})).toBe(gitHub);
  expect(readWorkflowContext({ GITEA_ACTIONS: 'true' }, '').forge).toBe(gitea);
  expect(readWorkflowContext({ GITHUB_ACTIONS: 'true' }, '')).not.toHaveProperty('forge');
});

describe('the pages are those of the forge', () => {
  test.each([
    [gitHub, '/r/actions/runs/272/attempts/2', '/r/pull/7', '#step:3:1', 'tree'],
    [gitea, '/r/actions/runs/43?by_index=1', '/r/pulls/7', '#jobstep-4-1', 'src/tag'],
    [forgejo, '/r/actions/runs/43', '/r/pulls/7', '#jobstep-4-1', 'src/tag'],
  ])('%#', (forge, runPage, pull, step, tree) => {
    expect(forge.runPage('/r', run)).toBe(runPage);
    expect(forge.pullRequestPage('/r', 7)).toBe(pull);
    expect(forge.stepAnchor(3)).toBe(step);
    expect(forge.treePath.tag.join('/')).toBe(tree);
  });

  test.each([
    [gitHub, '/r/actions/workflows/ci.yml?query=branch%3Amain', '/r/actions?query=branch%3Amain'],
    [forgejo, '/r/actions?workflow=ci.yml', '/r/actions'],
  ])('of runs: %#', (forge, ofWorkflow, all) => {
    expect(forge.runsPage('/r', 'ci.yml', 'main')).toBe(ofWorkflow);
    expect(forge.runsPage('/r', undefined, 'main')).toBe(all);
  });
});

describe('the address of the server', () => {
  const registered = 'http://gitea:3000';
  const payloadOf = (html_url: unknown) => ({ repository: { full_name: 'octo/hello', html_url } });

  test.each([
    ['https://git.example.com/octo/hello', 'https://git.example.com'],
    ['https://example.com/git/octo/hello', 'https://example.com/git'],
  ])('is that of the payload: %s', (page, address) => {
    expect(gitea.serverUrl(registered, payloadOf(page))).toBe(address);
    expect(gitHub.serverUrl(registered, payloadOf(page))).toBe(registered);
  });

  test.each([undefined, '', 'octo/hello', 'https://git.example.com/other/hello', 'javascript:x/octo/hello'])(
    'is the one that the runner was registered with if the payload has none: %s',
    (page) => expect(gitea.serverUrl(registered, payloadOf(page))).toBe(registered),
  );

  test('and of a payload without a repository, as of a schedule', () =>
    expect(forgejo.serverUrl(registered, { action: 'schedule' })).toBe(registered));
});

describe('the matrix of a job on Forgejo', () => {
  test.each([
    ['{"Matrix":{"node":"20"}}', '{"node":"20"}'],
    ['{"Matrix":null}', 'null'],
    ['{"node":"20"}', '{"node":"20"}'],
    ['{"Matrix":"x"}', '{"Matrix":"x"}'],
    ['not JSON', 'not JSON'],
    ['', ''],
  ])('is without its wrapping: %s', (given, shown) => expect(forgejo.matrixText(given)).toBe(shown));

  test('and elsewhere as it is', () =>
    expect(gitea.matrixText('{"Matrix":{"a":1}}')).toBe('{"Matrix":{"a":1}}'));
});
