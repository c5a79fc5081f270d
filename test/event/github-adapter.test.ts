import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { githubAttributes, payloadSource, repositorySource } from '../../src/event/github-adapter.ts';
import { contextOf, now, oneEvent } from './event-text.ts';

const api = 'https://api.github.com';
const repository = {
  name: 'hello',
  updated_at: '2026-01-01T00:00:00Z',
  owner: { url: `${api}/users/octo` },
  // The page in a push, the API URL in all other payloads.
  url: 'https://github.com/octo/hello',
};
const repo = `${api}/repos/octo/hello`;
const at = '2026-01-30T10:00:00Z';
const later = '2026-01-30T11:00:00Z';
const current = now.toISOString();

interface Row {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly subject?: string;
  readonly time?: string;
  readonly source?: string;
}

/** Every event that triggers a workflow, as the adapter and the decisions beside it have it. */
const rows: readonly Row[] = [
  {
    event: 'branch_protection_rule',
    payload: { action: 'edited', rule: { id: 21796960, updated_at: at } },
    type: 'branch_protection_rule.edited',
    subject: '21796960',
    time: at,
  },
  {
    event: 'check_run',
    payload: { action: 'completed', check_run: { id: 4, started_at: at, completed_at: later } },
    type: 'check_run.completed',
    subject: '4',
    time: later,
  },
  {
    event: 'check_run',
    payload: { action: 'created', check_run: { id: 4, started_at: at, completed_at: null } },
    type: 'check_run.created',
    subject: '4',
    time: at,
  },
  {
    event: 'check_suite',
    payload: { action: 'completed', check_suite: { id: 5, updated_at: at } },
    type: 'check_suite.completed',
    subject: '5',
    time: at,
  },
  { event: 'create', payload: { ref: 'v1', ref_type: 'tag' }, type: 'create.tag', subject: 'v1' },
  { event: 'delete', payload: { ref: 'fix', ref_type: 'branch' }, type: 'delete.branch', subject: 'fix' },
  {
    event: 'deployment',
    payload: { action: 'created', deployment: { id: 6, updated_at: at } },
    type: 'deployment',
    subject: '6',
    time: at,
  },
  {
    event: 'deployment_status',
    payload: {
      action: 'created',
      deployment: { url: `${repo}/deployments/6` },
      deployment_status: { state: 'success', url: `${repo}/deployments/6/statuses/7`, updated_at: at },
    },
    type: 'deployment_status.success',
    subject: `${repo}/deployments/6/statuses/7`,
    time: at,
    source: `${repo}/deployments/6`,
  },
  {
    event: 'discussion',
    payload: { action: 'answered', discussion: { id: 8, updated_at: at } },
    type: 'discussion.answered',
    subject: '8',
  },
  {
    event: 'discussion_comment',
    payload: { action: 'created', discussion: { id: 8 }, comment: { id: 9, updated_at: at } },
    type: 'discussion_comment.created',
    subject: '8',
    time: at,
  },
  {
    event: 'fork',
    payload: { forkee: { url: `${api}/repos/mona/hello`, created_at: at } },
    type: 'fork',
    subject: `${api}/repos/mona/hello`,
    time: at,
  },
  { event: 'gollum', payload: { pages: [] }, type: 'gollum' },
  { event: 'image_version', payload: {}, type: 'image_version' },
  {
    event: 'issue_comment',
    payload: { action: 'created', issue: { url: `${repo}/issues/1` }, comment: { id: 10, updated_at: at } },
    type: 'issue_comment.created',
    subject: '10',
    time: at,
    source: `${repo}/issues/1`,
  },
  {
    event: 'issues',
    payload: { action: 'opened', issue: { number: 1, updated_at: at } },
    type: 'issues.opened',
    subject: '1',
    time: at,
  },
  {
    event: 'label',
    payload: { action: 'created', label: { name: 'bug' } },
    type: 'label.created',
    subject: 'bug',
  },
  {
    event: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-6113728' },
    },
    type: 'merge_group.checks_requested',
    subject: 'refs/heads/gh-readonly-queue/main/pr-1-6113728',
  },
  {
    event: 'milestone',
    payload: { action: 'closed', milestone: { number: 2, updated_at: at } },
    type: 'milestone.closed',
    subject: '2',
    time: at,
  },
  {
    event: 'page_build',
    payload: { build: { url: `${repo}/pages/builds/3`, updated_at: at, pusher: { login: 'mona' } } },
    type: 'page_build',
    subject: `${repo}/pages/builds/3`,
  },
  {
    event: 'project',
    payload: { action: 'created', project: { id: 11, updated_at: at } },
    type: 'project.created',
    subject: '11',
    time: at,
  },
  {
    event: 'project_card',
    payload: { action: 'moved', project_card: { id: 12, updated_at: at } },
    type: 'project_card.moved',
    subject: '12',
    time: at,
  },
  {
    event: 'project_column',
    payload: { action: 'edited', project_column: { id: 13, updated_at: at } },
    type: 'project_column.edited',
    subject: '13',
    time: at,
  },
  {
    event: 'public',
    payload: {},
    type: 'public',
    subject: 'hello',
    time: '2026-01-01T00:00:00Z',
    source: `${api}/users/octo`,
  },
  ...['pull_request', 'pull_request_target'].map((event) => ({
    event,
    payload: { action: 'opened', number: 14, pull_request: { updated_at: at } },
    type: `${event}.opened`,
    subject: '14',
    time: at,
  })),
  {
    event: 'pull_request_review',
    payload: {
      action: 'submitted',
      review: { id: 15, submitted_at: at },
      pull_request: { url: `${repo}/pulls/14`, updated_at: later },
    },
    type: 'pull_request_review.submitted',
    subject: '15',
    time: at,
    source: `${repo}/pulls/14`,
  },
  {
    event: 'pull_request_review_comment',
    payload: {
      action: 'created',
      comment: { id: 16 },
      pull_request: { url: `${repo}/pulls/14`, updated_at: at },
    },
    type: 'pull_request_review_comment.created',
    subject: '16',
    time: at,
    source: `${repo}/pulls/14`,
  },
  { event: 'push', payload: { ref: 'refs/heads/main' }, type: 'push', subject: 'refs/heads/main' },
  {
    event: 'registry_package',
    payload: {
      action: 'published',
      registry_package: { html_url: 'https://github.com/octo/hello/packages/1', updated_at: at },
    },
    type: 'registry_package.published',
    subject: 'https://github.com/octo/hello/packages/1',
    time: at,
  },
  {
    event: 'release',
    payload: { action: 'published', release: { id: 17, created_at: at, published_at: later } },
    type: 'release.published',
    subject: '17',
    time: later,
  },
  {
    event: 'release',
    payload: { action: 'created', release: { id: 17, created_at: at, published_at: null } },
    type: 'release.created',
    subject: '17',
    time: at,
  },
  {
    event: 'repository_dispatch',
    payload: { action: 'deploy', client_payload: {} },
    type: 'repository_dispatch.deploy',
    source: `${api}/users/octo`,
  },
  { event: 'schedule', payload: { schedule: '30 5 * * 1' }, type: 'schedule', subject: '30 5 * * 1' },
  {
    event: 'status',
    payload: { state: 'failure', sha: '6113728', updated_at: '2026-01-30T10:00:00+00:00' },
    type: 'status.failure',
    subject: '6113728',
    time: '2026-01-30T10:00:00+00:00',
  },
  { event: 'watch', payload: { action: 'started' }, type: 'watch.started' },
  { event: 'workflow_call', payload: {}, type: 'workflow_call' },
  {
    event: 'workflow_dispatch',
    payload: { inputs: null, workflow: '.github/workflows/deploy.yml' },
    type: 'workflow_dispatch',
    subject: '.github/workflows/deploy.yml',
  },
  ...['failure', 'cancelled', null].map((conclusion) => ({
    event: 'workflow_run',
    payload: { action: 'completed', workflow: { name: 'CI' }, workflow_run: { conclusion } },
    type: 'workflow_run.completed',
    subject: 'CI',
  })),
];

describe('an event that triggers a workflow', () => {
  test.each(rows)(
    '$event becomes com.github.$type',
    async ({ event: eventName, payload: said, ...expected }) => {
      const payload = eventName === 'schedule' ? said : { ...said, repository };
      const event = await oneEvent({}, { eventName, payload });
      expect(event).toMatchObject({
        specversion: '1.0',
        type: `com.github.${expected.type}`,
        source: expected.source ?? repo,
        time: expected.time ?? current,
        datacontenttype: 'application/json',
        data: payload,
      });
      expect(event.subject).toBe(expected.subject);
    },
  );

  test('is every one that GitHub’s own workflow schema knows', () => {
    const file = '../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json';
    const schema = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
    const known = Object.keys(schema.definitions['on-mapping-strict'].mapping.properties);
    // A name the schema knows for completion only: comments on pull requests come as issue_comment.
    const expected = known.filter((name) => name !== 'pull_request_comment').sort();
    expect([...new Set(rows.map(({ event }) => event))].sort()).toEqual(expected);
    expect(expected).toHaveLength(36);
  });
});

describe('any other event', () => {
  test.each([
    [{ action: 'created' }, 'com.github.star.created'],
    [{ action: '' }, 'com.github.star'],
    [{ action: null }, 'com.github.star'],
    [{ action: { name: 'x' } }, 'com.github.star'],
    [{}, 'com.github.star'],
  ])('with %j is of type %s', async (payload, type) => {
    const event = await oneEvent({}, { eventName: 'star', payload });
    expect(event).toMatchObject({ type, source: repo, time: current });
    expect(event.subject).toBeUndefined();
  });

  test.each(['constructor', 'tostring', '__proto__'])('may be named %s', async (eventName) => {
    expect(await oneEvent({}, { eventName, payload: {} })).toMatchObject({ type: `com.github.${eventName}` });
  });
});

describe('what GitHub leaves out or makes strange', () => {
  test.each(rows)('$event without its payload is a valid event', async ({ event: eventName, type }) => {
    const event = await oneEvent({}, { eventName, payload: {} });
    expect(event).toMatchObject({ source: repo, time: current });
    expect(`com.github.${type}`).toMatch(new RegExp(`^${event.type}(?:\\.|$)`));
    expect(event.type).not.toMatch(/\.$|undefined|null/);
    expect(event.subject).toBeUndefined();
  });

  test.each([
    ['deploy.', 'com.github.repository_dispatch.deploy'],
    ['...', 'com.github.repository_dispatch'],
    [' \u0000\n ', 'com.github.repository_dispatch'],
    ['发布 now', 'com.github.repository_dispatch.发布 now'],
    ['a\uD800b', 'com.github.repository_dispatch.ab'],
  ])('a dispatch named %j is of type %s', async (action, type) => {
    expect(await oneEvent({}, { eventName: 'repository_dispatch', payload: { action } })).toMatchObject({
      type,
    });
  });

  test('a time that is no RFC 3339 is now', async () => {
    for (const updated_at of [null, 1769852000, '', 'yesterday', '2026-13-01T00:00:00Z']) {
      const payload = { action: 'opened', issue: { number: 1, updated_at } };
      expect(await oneEvent({}, { eventName: 'issues', payload })).toMatchObject({ time: current });
    }
  });

  test('a source that is no URI is the repository', async () => {
    for (const url of [null, '', 'https://a b', { href: repo }]) {
      const payload = { action: 'created', issue: { url } };
      const event = await oneEvent({}, { eventName: 'issue_comment', payload });
      expect(event.source).toBe(repo);
    }
  });

  test('a push that deletes a branch has no commit, and is an event', async () => {
    const payload = { ref: 'refs/heads/fix', deleted: true, head_commit: null, commits: [] };
    expect(await oneEvent({}, { eventName: 'push', payload })).toMatchObject({ subject: 'refs/heads/fix' });
  });

  test('on GitHub Enterprise Server the source is that server', async () => {
    const server = { serverUrl: 'https://ghe.example', apiUrl: 'https://ghe.example/api/v3' };
    for (const { event: eventName } of rows) {
      const event = await oneEvent({}, { eventName, payload: {}, ...server });
      expect(event.source).toBe('https://ghe.example/api/v3/repos/octo/hello');
    }
  });
});

describe('the source of a payload', () => {
  const api = 'https://ghe.example/api/v3/repos/octo/shop';

  test.each([
    // Of another server than the one that reports it.
    [{ repository: { hooks_url: `${api}/hooks`, full_name: 'octo/shop' } }, api],
    [{ repository: { full_name: 'octo/shop' } }, 'https://api.github.com/repos/octo/shop'],
    [{ repository: { hooks_url: 'https://a.example/hooks/x' } }, 'https://a.example/hooks/x'],
    [{ organization: { url: 'https://api.github.com/orgs/octo' } }, 'https://api.github.com/orgs/octo'],
    [{}, 'https://api.github.com/repos/octo/hello'],
    [{ repository: { full_name: 'a b' } }, 'https://api.github.com/repos/octo/hello'],
  ])('%j is %s', (payload, source) => {
    expect(payloadSource(payload, contextOf())).toBe(source);
  });

  test.each([
    [{ repository: '' }, 'https://api.github.com'],
    [{ repository: 'octo/a b' }, 'https://api.github.com/repos/octo/a%20b'],
  ])('of a workflow in %j is %s', (context, source) => {
    expect(repositorySource(contextOf(context))).toBe(source);
  });
});

test.each([
  ['push', { action: 'x' }, 'com.github.push'],
  ['issues', { action: 'opened' }, 'com.github.issues.opened'],
  ['issues', {}, 'com.github.issues'],
  ['unknown', { action: 'done' }, 'com.github.unknown.done'],
])('the type of %s with %j is %s', (name, payload, type) => {
  expect(githubAttributes(name, payload, '/s', now).type).toBe(type);
});
