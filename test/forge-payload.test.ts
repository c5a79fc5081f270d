import { describe, expect, test } from 'vitest';
import { toGitHubEvent } from '../src/forge-payload.ts';
import type { JsonObject } from '../src/json.ts';

const zero = '0'.repeat(40);
const one = '1'.repeat(40);
const two = '2'.repeat(40);
const repository = { full_name: 'octo/hello', html_url: 'https://git.example.com/octo/hello' };
const sender = { login: 'mona', full_name: 'Mona Lisa' };

function rewritten(eventName: string, payload: JsonObject): JsonObject {
  return toGitHubEvent({ eventName, payload: { repository, sender, ...payload } }).payload;
}

describe('a push', () => {
  const commits = [
    { id: two, message: 'second\n' },
    { id: one, message: 'first\n' },
  ];
  const push = {
    ref: 'refs/heads/main',
    before: 'a'.repeat(40),
    after: two,
    compare_url: 'https://git.example.com/octo/hello/compare/a...b',
    commits,
    total_commits: 12,
    head_commit: commits[0],
    pusher: { login: 'mona', email: 'mona@example.com' },
  };

  test('has its commits oldest first, its comparison and its pusher where GitHub has them', () => {
    const { commits, compare, pusher, head_commit, total_commits, created } = rewritten('push', push);
    expect(commits).toEqual([
      { id: one, message: 'first' },
      { id: two, message: 'second' },
    ]);
    expect(head_commit).toEqual({ id: two, message: 'second' });
    expect([compare, total_commits, created]).toEqual([push.compare_url, 12, false]);
    expect(pusher).toMatchObject({ name: 'mona', email: 'mona@example.com' });
  });

  test('of a new branch has no new commits, since those listed are its history', () => {
    const created = rewritten('push', { ...push, before: zero, ref: 'refs/heads/feat/x' });
    expect(created).toMatchObject({ created: true, commits: [], total_commits: 0 });
    expect(created).not.toHaveProperty('compare');
  });

  test('of a tag creates it', () => {
    const tag = { ...push, before: zero, ref: 'refs/tags/v1', commits: [], total_commits: 0 };
    expect(rewritten('push', tag)).toMatchObject({ created: true, commits: [], deleted: false });
  });
});

describe('pull requests and issues', () => {
  const pull_request = { number: 42, labels: [{ name: 'bug' }], milestone: { title: '1.2' } };

  test.each(['pull_request', 'pull_request_target'])('%s synchronized is GitHub’s synchronize', (event) =>
    expect(rewritten(event, { action: 'synchronized', pull_request }).action).toBe('synchronize'),
  );

  test.each([
    ['one label is the new one', {}, 'labeled', 'bug'],
    ['what was added', { changes: { added_labels: [{ name: 'new' }] } }, 'labeled', 'new'],
    ['what was removed', { changes: { removed_labels: [{ name: 'old' }] } }, 'unlabeled', 'old'],
    ['what Forgejo says', { label: { name: 'own' } }, 'labeled', 'own'],
    ['of several nobody knows', { pull_request: { labels: [{ name: 'a' }, { name: 'b' }] } }, 'labeled'],
  ])('label_updated: %s', (_, more, action, label?: string) => {
    const payload = rewritten('pull_request', { action: 'label_updated', pull_request, ...more });
    expect(payload.action).toBe(action);
    expect(payload.label).toEqual(label === undefined ? undefined : { name: label });
  });

  test('label_cleared removes labels', () =>
    expect(rewritten('issues', { action: 'label_cleared', issue: {} }).action).toBe('unlabeled'));

  test.each(['milestoned', 'demilestoned'])('%s names the milestone', (action) =>
    expect(rewritten('issues', { action, issue: { milestone: { title: '1.2' } } })).toMatchObject({
      action,
      milestone: { title: '1.2' },
    }),
  );

  test.each([
    ['the only one who is assigned', 'assigned', [sender], sender],
    ['not one of several', 'assigned', [sender, { login: 'li' }], undefined],
    ['nobody who is assigned still', 'unassigned', [sender], undefined],
  ])('the assignee is %s', (_, action, assignees, assignee) => {
    expect(rewritten('issues', { action, issue: { assignees } }).assignee).toEqual(assignee);
  });

  test.each([
    ['pull_request_review', 'pull_request_review_approved', 'approved'],
    ['pull_request_review', 'pull_request_review_rejected', 'changes_requested'],
    ['pull_request_review_comment', 'pull_request_review_comment', 'commented'],
    ['pull_request', 'pull_request_review_approved', 'approved'],
  ])('%s of type %s is %s', (eventName, type, state) => {
    const payload = { action: 'reviewed', pull_request, review: { type, content: 'Nice!' }, sender };
    const event = toGitHubEvent({ eventName, payload });
    expect(event.eventName).toBe('pull_request_review');
    expect(event.payload).toMatchObject({
      action: 'submitted',
      review: { state, body: 'Nice!', user: sender },
    });
  });

  test('a comment on a pull request is an issue_comment', () => {
    const payload = { action: 'created', is_pull: true, issue: { number: 42 }, comment: { body: 'x' } };
    const event = toGitHubEvent({ eventName: 'pull_request_comment', payload });
    expect(event).toMatchObject({ eventName: 'issue_comment', payload: { issue: { pull_request: {} } } });
  });

  test('a comment on an issue is none on a pull request', () => {
    const { issue } = rewritten('issue_comment', {
      is_pull: false,
      issue: { number: 1, pull_request: null },
    });
    expect(issue).toEqual({ number: 1, pull_request: null });
  });
});

describe('other events', () => {
  test('an updated release is edited', () =>
    expect(rewritten('release', { action: 'updated', release: {} }).action).toBe('edited'));

  test('a new branch has its short name', () =>
    expect(rewritten('create', { ref: 'refs/heads/feat/x', ref_type: 'branch' }).ref).toBe('feat/x'));

  test('a fork is the forkee, and the repository the original', () => {
    const fork = { full_name: 'mona/hello' };
    expect(rewritten('fork', { forkee: repository, repository: fork })).toMatchObject({
      forkee: fork,
      repository,
    });
  });

  test('a package is named as GitHub names it', () => {
    const given = { name: 'cart', version: '1.2.0', type: 'npm', html_url: 'https://git.example.com/p' };
    expect(rewritten('registry_package', { action: 'created', package: given })).toMatchObject({
      action: 'published',
      registry_package: {
        name: 'cart',
        package_type: 'npm',
        package_version: { version: '1.2.0', html_url: given.html_url },
      },
    });
  });

  test('a page of the wiki is one of a list', () => {
    const page = (action: string) => rewritten('gollum', { action, page: 'How to', comment: 'typo' }).pages;
    expect(page('edited')).toEqual([
      {
        action: 'edited',
        page_name: 'How to',
        title: 'How to',
        summary: 'typo',
        html_url: 'https://git.example.com/octo/hello/wiki/How%20to',
      },
    ]);
    expect(page('deleted')).toEqual([
      { action: 'deleted', page_name: 'How to', title: 'How to', summary: 'typo' },
    ]);
  });

  test('a schedule is not the push that registered it', () => {
    const payload = rewritten('schedule', { schedule: '0 9 * * *', pusher: {}, commits: [{}], ref: 'x' });
    expect(payload).toEqual({ schedule: '0 9 * * *', repository });
  });

  test('a run has its workflow, its attempt and its times', () => {
    const { workflow_run } = rewritten('workflow_run', {
      workflow: { id: 'ci.yml', name: 'CI' },
      workflow_run: {
        id: 272,
        run_attempt: 0,
        started_at: '2026-03-01T03:00:00Z',
        completed_at: '1970-01-01T00:00:00Z',
      },
    });
    expect(workflow_run).toMatchObject({
      workflow_id: 'ci.yml',
      name: 'CI',
      run_attempt: 1,
      run_started_at: '2026-03-01T03:00:00Z',
    });
    expect(workflow_run).not.toHaveProperty('updated_at');
  });

  test.each([
    ['push', { ref: 'refs/heads/main', commits: [] }],
    ['pull_request', { pull_request: {}, action: 'opened' }],
    ['pull_request_review', { pull_request: {}, review: {} }],
    ['issues', { issue: {} }],
    ['issue_comment', { issue: {}, comment: {} }],
    ['release', { release: {} }],
    ['workflow_dispatch', { workflow: 'ci.yml', ref: 'refs/heads/main' }],
    ['gollum', { page: 'Home', action: 'edited' }],
    ['schedule', {}],
    ['schedule', { action: 'schedule' }],
    ['schedule', { schedule: '0 9 * * *', ref: 'refs/heads/main', commits: [] }],
    ['workflow_call', { something: 'else' }],
  ])('a called workflow has its caller’s event: %s', (eventName, payload) =>
    expect(toGitHubEvent({ eventName: 'workflow_call', payload }).eventName).toBe(eventName),
  );

  test.each([
    'push',
    'issues',
    'pull_request_review',
    'fork',
    'registry_package',
    'workflow_run',
    'gollum',
    'schedule',
  ])('an empty payload of %s stops nothing', (eventName) =>
    expect(() => toGitHubEvent({ eventName, payload: {} })).not.toThrow(),
  );
});
