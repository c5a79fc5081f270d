import { describe, expect, test } from 'vitest';
import { healthReportType } from '../../../src/event/health-report.ts';
import type { MentionSettings } from '../../../src/message/settings.ts';
import type { WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import { knownOf } from '../../workflow/reading.ts';
import { composeEvents, eventWith, settingsWith } from '../run-context.ts';

const run = await knownOf({ runId: '1', runNumber: '1' });

/** The user ids that a message mentions: the login map gives each name as an id of its own. */
async function mentioned(
  event: Parameters<typeof eventWith>[0],
  role: string,
  workflowRun?: Partial<WorkflowRun>,
): Promise<readonly string[]> {
  const names = ['mona', 'lena', 'li', 'hubot', 'octocat', 'Mona Lisa', 'mona@corp.example', 'octo/cart'];
  const loginMap = Object.fromEntries(names.map((name, index) => [name, `id${index}`]));
  const settings = settingsWith({ mentions: { logins: [role], loginMap } });
  const about = workflowRun && { workflowRun: { ...run, ...workflowRun }, isAboutRun: true };
  const { bodies } = await composeEvents(eventWith(event), settings, about);
  const ids = bodies[0]?.message.at?.atUserIds ?? [];
  return ids.map((id) => names[Number(id.slice(2))] ?? id);
}

const push = { type: 'com.github.push' };

describe('who acts, as the event says', () => {
  test.each([
    ['actor', { ...push, data: { sender: { login: 'mona' } } }, ['mona']],
    ['pusher', { ...push, data: { pusher: { name: 'hubot', email: 'mona@corp.example' } } }, ['hubot']],
    [
      'pusher',
      { ...push, data: { pusher: { name: 'x', email: 'mona@corp.example' } } },
      ['mona@corp.example'],
    ],
    ['reviewers', { ...push, data: {} }, []],
    [
      'reviewers',
      {
        type: 'com.github.deployment_review.requested',
        data: {
          reviewers: [
            { type: 'User', reviewer: { login: 'mona' } },
            { type: 'Team', reviewer: { name: 'Release managers' } },
            { type: 'Team', reviewer: { name: 'Cart', slug: 'cart' } },
          ],
          repository: { full_name: 'octo/hello' },
        },
      },
      ['mona', 'octo/cart'],
    ],
    [
      'reviewers',
      {
        type: 'com.github.pull_request.opened',
        data: {
          pull_request: { requested_reviewers: [], requested_teams: [{ slug: 'cart' }, {}] },
          repository: { full_name: 'octo/hello' },
        },
      },
      ['octo/cart'],
    ],
    [
      'reviewers',
      {
        type: 'com.github.pull_request.opened',
        data: { pull_request: { title: 'x', requested_reviewers: [{ login: 'li' }, {}, { login: 'lena' }] } },
      },
      ['li', 'lena'],
    ],
    [
      'author',
      { type: 'com.github.pull_request.opened', data: { pull_request: { user: { login: 'li' } } } },
      ['li'],
    ],
    ['author', { type: 'com.github.issues.opened', data: { issue: { user: { login: 'li' } } } }, ['li']],
    [
      'author',
      { type: 'com.github.milestone.created', data: { milestone: { creator: { login: 'li' } } } },
      ['li'],
    ],
    [
      'author',
      { ...push, data: { head_commit: { author: { username: '', name: 'Mona Lisa' } } } },
      ['Mona Lisa'],
    ],
    [
      'author',
      {
        type: 'com.github.pull_request_review.submitted',
        data: { review: { user: { login: 'lena' } }, pull_request: { user: { login: 'li' } } },
      },
      ['li'],
    ],
    ['author', { ...push, data: {} }, []],
    ['suspects', { ...push, data: {} }, []],
    ['breaker', { ...push, data: {} }, []],
  ])('%s of %o: %j', async (role, event, people) => {
    expect(await mentioned(event, role)).toEqual(people);
  });
});

describe('who acts, as GitHub says of the run', () => {
  const people = {
    actor: 'octocat',
    author: 'lena',
    pusher: 'hubot',
    reviewers: ['li', 'lena'],
    breaker: 'li',
  };
  const commit = { sha: 'a', isBot: false, isMerge: false };

  test.each<[string, Partial<WorkflowRun>, string[]]>([
    ['actor', { people }, ['octocat']],
    ['pusher', { people }, ['hubot']],
    ['reviewers', { people }, ['li', 'lena']],
    ['breaker', { people }, ['li']],
    ['author', { authorNames: ['x', 'mona@corp.example'] }, ['mona@corp.example']],
    ['author', { authorNames: [] }, ['mona']],
    [
      'suspects',
      {
        suspects: {
          total: 5,
          isRewritten: false,
          commits: [
            { ...commit, login: 'li' },
            { ...commit, login: 'hubot', isBot: true },
            { ...commit, login: 'lena', isMerge: true },
            { ...commit, author: 'Mona Lisa' },
            commit,
          ],
        },
      },
      ['li', 'Mona Lisa'],
    ],
    ['suspects', {}, []],
  ])('%s: %o', async (role, known, names) => {
    const data = {
      sender: { login: 'mona' },
      pusher: { name: 'mona' },
      head_commit: { author: { username: 'mona' } },
    };
    expect(await mentioned({ ...push, runid: '1', data }, role, known)).toEqual(names);
  });
});

/** Whether people are mentioned at all, with `at-when`. */
async function isMentioned(
  when: MentionSettings['when'],
  events: Parameters<typeof eventWith>[0] | readonly Parameters<typeof eventWith>[0][],
  workflowRun?: Partial<WorkflowRun>,
): Promise<boolean> {
  const settings = settingsWith({ batch: 'digest', mentions: { userIds: ['mona'], when } });
  const all = [events].flat().map((event, index) => eventWith({ id: `${index}`, ...event }));
  const about = workflowRun && { workflowRun: { ...run, ...workflowRun }, isAboutRun: true };
  const { bodies } = await composeEvents(all, settings, about);
  return bodies[0]?.message.at !== undefined;
}

describe('a health report', () => {
  const report = (red: number, changed?: boolean) => ({
    type: healthReportType,
    data: {
      counts: { red },
      changed,
      workflows: [{ name: 'CI', red: { breaker: 'lena' } }, { name: 'Lint' }],
    },
  });

  test('is a failure if a workflow is red, and news if one changed', async () => {
    expect(await isMentioned('failure', report(1))).toBe(true);
    expect(await isMentioned('failure', report(0))).toBe(false);
    expect(await isMentioned('changed', report(1, true))).toBe(true);
    expect(await isMentioned('changed', report(1, false))).toBe(false);
    expect(await isMentioned('changed', report(0, true))).toBe(false);
    expect(await isMentioned('failure', { type: healthReportType, data: {} })).toBe(false);
  });

  test('mentions who broke each workflow that is red', async () => {
    expect(await mentioned(report(1), 'breaker')).toEqual(['lena']);
  });
});

describe('several events in one message', () => {
  const state = (outcome: string) => ({
    type: `com.github.deployment_status.${outcome}`,
    data: { deployment_status: { state: outcome } },
  });

  test('are a failure if one of them is', async () => {
    expect(await isMentioned('failure', [state('success'), state('failure')])).toBe(true);
    expect(await isMentioned('failure', [state('success'), state('success')])).toBe(false);
  });

  test('of which one is a failure and the others say nothing are one, too', async () => {
    expect(await isMentioned('failure', [{ type: 'com.example.order' }, state('failure')])).toBe(true);
    expect(await isMentioned('failure', [{ type: 'com.example.order' }, state('success')])).toBe(false);
  });
});

test.each(['failure', 'FAILURE', 'failed', 'error', 'timed_out', 'startup_failure', 'action_required'])(
  'an event with status %s is a failure',
  async (status) => {
    expect(await isMentioned('failure', { ...push, status })).toBe(true);
  },
);

test.each(['success', 'neutral', 'skipped', 'cancelled'])(
  'an event with status %s is none',
  async (status) => {
    expect(await isMentioned('failure', { ...push, status })).toBe(false);
  },
);

test('an event that says nothing of its outcome may be a failure', async () => {
  expect(await isMentioned('failure', push)).toBe(true);
});

test('an event of another system is judged by what it says of itself', async () => {
  const alert = (status: string) => ({ type: 'com.example.alert', data: { status, title: 'Disk full' } });
  expect(await isMentioned('failure', alert('critical'))).toBe(true);
  expect(await isMentioned('failure', alert('resolved'))).toBe(false);
});
