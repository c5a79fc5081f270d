import { describe, expect, test } from 'vitest';
import { pages } from '../../../src/message/pages/table.ts';
import { pageLines } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello', name: 'hello' };
const around = { repository, sender: { login: 'mona' } };

/** What somebody wrote in GitHub's markdown. */
const body = '**Slow** since v2';

/** The least of each event, and its heading. Those with a body show it. */
const rows: readonly (readonly [eventName: string, payload: object, heading: string])[] = [
  ['branch_protection_rule', { action: 'created', rule: { name: 'main' } }, 'mona protected main'],
  [
    'check_run',
    { action: 'completed', check_run: { name: 'lint', conclusion: 'failure', output: { summary: body } } },
    '❌ lint failed',
  ],
  [
    'check_suite',
    { action: 'completed', check_suite: { app: { name: 'Lint' }, conclusion: 'failure' } },
    '❌ Lint failed',
  ],
  [
    'code_scanning_alert',
    { action: 'created', alert: { number: 7, rule: { description: 'SQL injection' } } },
    '⚠️ Code scanning: SQL injection',
  ],
  ['create', { ref_type: 'tag', ref: 'v2' }, 'mona created tag v2'],
  ['delete', { ref_type: 'branch', ref: 'old' }, 'mona deleted branch old'],
  [
    'dependabot_alert',
    { action: 'created', alert: { number: 7, security_advisory: { summary: 'Slow regex' } } },
    '⚠️ Vulnerability in a dependency',
  ],
  ['deployment', { deployment: { ref: 'main', environment: 'production' } }, 'Deploying main to production'],
  [
    'deployment_review',
    { action: 'approved', environment: 'production' },
    'mona approved the deploy to production',
  ],
  [
    'deployment_status',
    { deployment: { ref: 'main', environment: 'production' }, deployment_status: { state: 'success' } },
    '🚀 main deployed to production',
  ],
  [
    'discussion',
    { action: 'created', discussion: { number: 7, title: 'Ideas', body } },
    'mona started discussion #7: Ideas',
  ],
  [
    'discussion',
    { action: 'answered', discussion: { number: 7, title: 'Ideas' }, answer: { body } },
    'mona marked an answer in discussion #7: Ideas',
  ],
  [
    'discussion_comment',
    { action: 'created', discussion: { number: 7, title: 'Ideas' }, comment: { body } },
    'mona commented on discussion #7: Ideas',
  ],
  ['fork', { forkee: { full_name: 'mona/hello' } }, 'mona forked octo/hello'],
  ['gollum', { pages: [{ title: 'Home', action: 'edited' }] }, 'mona edited wiki page Home'],
  ['image_version', { action: 'ready' }, 'A runner image is ready'],
  [
    'issue_comment',
    { action: 'created', issue: { number: 7, title: 'Slow' }, comment: { body } },
    'mona commented on issue #7: Slow',
  ],
  ['issues', { action: 'opened', issue: { number: 7, title: 'Slow', body } }, 'mona opened issue #7: Slow'],
  ['label', { action: 'created', label: { name: 'slow' } }, 'mona created label “slow”'],
  [
    'merge_group',
    {
      action: 'checks_requested',
      merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-42-a1b2c3d' },
    },
    'PR #42 is in the merge queue, checks running',
  ],
  [
    'milestone',
    { action: 'created', milestone: { title: 'v2', description: body } },
    'mona created milestone v2',
  ],
  ['page_build', { build: { status: 'built' } }, '✅ Pages site built'],
  ['project', { action: 'created', project: { name: 'Roadmap', body } }, 'mona created project Roadmap'],
  ['project_card', { action: 'created', project_card: { note: body } }, 'mona created a project card'],
  [
    'project_column',
    { action: 'created', project_column: { name: 'Done' } },
    'mona created project column Done',
  ],
  ['public', {}, '⚠️ octo/hello is now public'],
  [
    'pull_request',
    { action: 'opened', pull_request: { number: 42, title: 'Faster', body } },
    'mona opened PR #42: Faster',
  ],
  [
    'pull_request_target',
    { action: 'opened', pull_request: { number: 42, title: 'Faster', body } },
    'mona opened PR #42: Faster',
  ],
  [
    'pull_request_review',
    {
      action: 'submitted',
      review: { state: 'approved', body },
      pull_request: { number: 42, title: 'Faster' },
    },
    'mona approved PR #42: Faster',
  ],
  [
    'pull_request_review_comment',
    { action: 'created', comment: { body }, pull_request: { number: 42, title: 'Faster' } },
    'mona commented on PR #42: Faster',
  ],
  [
    'push',
    { ref: 'refs/heads/main', commits: [{ id: 'a1b2c3d4', message: 'fix: it' }] },
    'mona pushed to main: fix: it',
  ],
  ['registry_package', { action: 'published', registry_package: { name: 'cart' } }, '🎉 cart published'],
  ['release', { action: 'published', release: { tag_name: 'v2', body } }, '🎉 hello v2 released'],
  [
    'repository_vulnerability_alert',
    { action: 'create', alert: { affected_package_name: 'cart' } },
    '⚠️ Vulnerability in cart',
  ],
  ['schedule', { schedule: '0 3 * * *' }, 'Scheduled run: 0 3 * * \\*'],
  [
    'secret_scanning_alert',
    { action: 'created', alert: { secret_type_display_name: 'Key' } },
    '🔥 Secret exposed: Key',
  ],
  [
    'security_advisory',
    { action: 'published', security_advisory: { summary: 'Slow regex' } },
    '⚠️ Vulnerability published',
  ],
  ['star', { action: 'created' }, 'mona starred octo/hello'],
  ['status', { state: 'success', context: 'lint' }, '✅ lint passed'],
  ['watch', { action: 'started' }, 'mona starred octo/hello'],
  ['workflow_dispatch', { workflow: '.github/workflows/deploy.yml' }, 'mona started deploy.yml'],
  [
    'workflow_job',
    { action: 'completed', workflow_job: { name: 'lint', conclusion: 'success' } },
    '✅ Job lint passed',
  ],
];

describe('an event of GitHub has a message of its own', () => {
  test.each(rows)('%s %j', async (eventName, payload, heading) => {
    const [first, ...lines] = await pageLines(eventName, { ...around, ...payload });
    expect(first).toBe(`### ${heading}`);
    const written = lines.filter((line) => line.includes(body));
    expect(written).toHaveLength(JSON.stringify(payload).includes(body) ? 1 : 0);
  });

  test('and each of them stands here', () => {
    expect(Object.keys(pages).toSorted()).toEqual([...new Set(rows.map(([name]) => name))].toSorted());
  });
});
