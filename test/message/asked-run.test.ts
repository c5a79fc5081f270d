import { afterAll, describe, expect, test } from 'vitest';
import { readEvents } from '../../src/event/read.ts';
import { compose } from '../../src/message/compose.ts';
import { neededFacts } from '../../src/message/needed-facts.ts';
import { findOutcomeSoFar } from '../../src/workflow/conclusion.ts';
import { readNeeds } from '../../src/workflow/needs.ts';
import { notifyWhens, reportsRun } from '../../src/workflow/notify-when.ts';
import { type RunFact, runFacts } from '../../src/workflow/run-facts.ts';
import type { JobStatus } from '../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { english } from '../english.ts';
import {
  annotationAnswer,
  commitAnswer,
  exitCodeAnswer,
  jobAnswer,
  repository,
  runAnswer,
  sha,
} from '../github/answers.ts';
import { failedLeg, log, notify, ownRun } from '../github/failed-run.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import { contextOf, readWith } from '../workflow/reading.ts';
import { notificationsOf, nowMs, robotWith, settingsWith } from './run-context.ts';

type Given = Parameters<typeof settingsWith>[0];

interface Situation {
  readonly hub: Partial<Hub>;
  readonly context?: Partial<WorkflowContext>;
  readonly status: Exclude<JobStatus, 'running'>;
  readonly needs?: string;
}

const shaOf = (number: number) => number.toString(16).padEnd(40, 'c0ffee');
const run = (number: number, conclusion: string) =>
  runAnswer({ id: number, run_number: number, conclusion, head_sha: shaOf(number) });
const commits = [
  commitAnswer(shaOf(126), 'feat: first'),
  commitAnswer(sha, 'fix: handle empty payload', 'hubot'),
];
const details = {
  annotations: new Map([[2, [exitCodeAnswer(), annotationAnswer('no 3')]]]),
  logs: new Map([[2, log]]),
};
const head_commit = ownRun.head_commit;
const push = {
  payload: {
    head_commit,
    before: shaOf(126),
    pusher: { name: 'octocat' },
    repository: { full_name: repository },
  },
};
const needsFailed = '{"test": {"result": "failure"}}';
const outOfTime = jobAnswer({
  id: 2,
  name: 'slow',
  conclusion: 'cancelled',
  completed_at: '2026-03-01T09:01:05Z',
});
const tooLong = annotationAnswer(
  'The job running on runner x has exceeded the maximum execution time of 360 minutes.',
);
const superseded = annotationAnswer('Canceling since a higher priority waiting request for ci-main exists');
const again = { ...ownRun, run_attempt: 2 };

/** How a run can stand when the message is made. */
const situations: Readonly<Record<string, Situation>> = {
  'it broke': {
    hub: {
      runs: [ownRun, run(127, 'success'), run(126, 'success')],
      jobs: [failedLeg, notify],
      commits,
      ...details,
    },
    context: push,
    status: 'success',
    needs: needsFailed,
  },
  'its own job broke it': {
    hub: { runs: [ownRun, run(126, 'success')], jobs: [notify], commits },
    context: push,
    status: 'failure',
  },
  'it is still red, and a job is newly broken': {
    hub: {
      runs: [ownRun, run(127, 'failure'), run(126, 'success')],
      jobs: [failedLeg, notify, jobAnswer({ id: 52, run_id: 127, name: failedLeg.name })],
      commits,
      ...details,
    },
    context: push,
    status: 'failure',
  },
  'it is fixed': {
    hub: { runs: [ownRun, run(127, 'failure')], jobs: [notify] },
    context: push,
    status: 'success',
  },
  'another job failed': {
    hub: { runs: [ownRun, run(127, 'failure')], jobs: [failedLeg, notify], ...details },
    context: push,
    status: 'success',
    needs: '{"lint": {"result": "success"}}',
  },
  'a re-run mended it': {
    hub: {
      runs: [again, { ...again, run_attempt: 1, status: 'completed', conclusion: 'failure' }],
      jobs: [{ ...notify, run_attempt: 2 }, failedLeg],
    },
    context: { ...push, runAttempt: '2' },
    status: 'success',
  },
  'a job ran out of time': {
    hub: {
      runs: [ownRun, run(127, 'success')],
      jobs: [outOfTime, notify],
      annotations: new Map([[2, [tooLong]]]),
    },
    context: push,
    status: 'cancelled',
  },
  'a newer run took its place': {
    hub: { runs: [ownRun], jobs: [notify], annotations: new Map([[900, [superseded]]]) },
    context: push,
    status: 'cancelled',
  },
  'a schedule failed': {
    hub: { runs: [{ ...ownRun, event: 'schedule' }], jobs: [failedLeg, notify], ...details },
    context: { eventName: 'schedule' },
    status: 'failure',
  },
  'a pull request failed': {
    hub: {
      runs: [{ ...ownRun, event: 'pull_request', head_branch: 'fix' }],
      jobs: [failedLeg, notify],
      ...details,
    },
    context: {
      eventName: 'pull_request',
      headRef: 'fix',
      ref: 'refs/pull/9/merge',
      refName: '9/merge',
      sha: shaOf(9),
      payload: {
        pull_request: {
          number: 9,
          title: 'Fix it',
          head: { ref: 'fix', sha, repo: { full_name: repository } },
          base: { ref: 'main', repo: { full_name: repository } },
          user: { login: 'mona' },
        },
      },
    },
    status: 'failure',
  },
  'another run failed': {
    hub: { runs: [runAnswer(), run(127, 'success')], jobs: [failedLeg], commits, ...details },
    context: {
      eventName: 'workflow_run',
      runId: '99',
      runNumber: '3',
      payload: { action: 'completed', workflow_run: runAnswer(), repository: { full_name: repository } },
    },
    status: 'success',
  },
  'another run was cancelled, since it ran out of time': {
    hub: {
      runs: [runAnswer({ conclusion: 'cancelled' })],
      jobs: [outOfTime],
      annotations: new Map([[2, [tooLong]]]),
    },
    context: {
      eventName: 'workflow_run',
      runId: '99',
      runNumber: '3',
      payload: {
        workflow_run: runAnswer({ conclusion: 'cancelled' }),
        repository: { full_name: repository },
      },
    },
    status: 'success',
  },
};

const loginMap = { octocat: '13800138000', hubot: '13900139000', mona: '13700137000' };
const words = { title: 'CI', text: 'Something happened.' };
const jobsTemplate = [
  '{% for job in failed %}{{ job.name }} {{ job.url }} {{ job.conclusion }}',
  '{% for step in job.failedSteps %}{{ step.name }}{% endfor %}{% endfor %} of {{ jobs.size }}.',
].join('');

/** What a user can have in the inputs. */
const inputs: Readonly<Record<string, Given>> = {
  nothing: {},
  'a title': { title: 'CI' },
  'a text': { text: 'Something happened.' },
  'a text for a link': { text: 'Something happened.', msgtype: 'link' },
  'a type': { msgtype: 'text' },
  'a type without a text': { msgtype: 'feedCard' },
  'words for everything': words,
  'a payload': { payload: { msgtype: 'text', text: { content: 'x' } } },
  'a title that may be empty': { title: '{% if outcome == "failure" %}Broken{% endif %}', text: 'x' },
  'a text that may be empty': { title: 'CI', text: '{% if outcome == "failure" %}Broken{% endif %}' },
  outcome: { ...words, text: 'It is {{ outcome }}.' },
  'status and needs': { ...words, text: '{{ status }} {{ needs | json }} {{ github.run_id }}.' },
  'failed jobs': { ...words, text: jobsTemplate },
  'failed jobs with their log': {
    ...words,
    text: 'x {% for job in failed %}{{ job.log | join: "; " }}{% endfor %}',
  },
  'failed jobs with their annotations': {
    ...words,
    text: 'x {% for job in failed %}{% for a in job.annotations %}{{ a.path }} {{ a.message }}{% endfor %}{% endfor %}',
  },
  'failed jobs as JSON': { ...words, text: 'x {{ failed | json }}' },
  'newly broken jobs': { ...words, text: 'x {{ failed | where: "isNew" | map: "name" | join: ", " }}' },
  counts: { ...words, text: '{{ counts | json }} x' },
  'the job': { ...words, text: 'x {{ job.name }} {{ job.url }}' },
  run: { ...words, text: 'x {{ run.number }} {{ run.branch }} {{ run.startedAt }} {{ run.durationMs }}' },
  commit: { ...words, text: 'x {{ commit.subject }} {{ commit.authorName }} {{ commit.authorLogin }}' },
  'pull request': { ...words, text: 'x {{ pull_request | json }}' },
  change: { ...words, text: 'x {{ change.kind }} {{ change.since.number }} {{ change.compareUrl }}' },
  suspects: { ...words, text: 'x {{ suspects | map: "subject" | join: ", " }}' },
  mended: { ...words, text: 'x {{ mended | map: "name" | join: ", " }}' },
  people: { ...words, text: 'x {{ people.actor }} {{ people.author }} {{ people.breaker }}' },
  'a button': { buttons: [{ title: 'Job', url: '{{ job.url }}' }], text: 'Something happened.' },
  'a payload with templates': {
    payload: { msgtype: 'markdown', markdown: { title: 'x', text: 'x {{ outcome }} {{ failed.size }}' } },
  },
  'a mention of roles': { ...words, mentions: { logins: ['author', 'breaker', 'suspects'], loginMap } },
  'a mention on failure': { ...words, mentions: { mobiles: ['13800138000'], when: 'failure' } },
  'a mention on a change': { ...words, mentions: { mobiles: ['13800138000'], when: 'changed' } },
};

const servers = new Map<Partial<Hub>, Promise<GitHubStandIn>>();
afterAll(async () => {
  for (const server of servers.values()) await (await server)[Symbol.asyncDispose]();
});

/** One server for each situation. */
function gitHubWith(hub: Partial<Hub>): Promise<GitHubStandIn> {
  const server = servers.get(hub) ?? startGitHub(hub);
  servers.set(hub, server);
  return server;
}

/** The messages and warnings, and what GitHub was asked. */
async function reported(
  { hub, context: around, status, needs = '' }: Situation,
  given: Given,
  facts?: 'all',
) {
  const github = await gitHubWith(hub);
  const before = github.requests.length;
  const context = contextOf({ repository, ...around, apiUrl: github.url });
  const settings = settingsWith(given);
  const inputs = { file: '', text: '', githubEvent: '', attributes: {} };
  const soFar = findOutcomeSoFar({ status, needs: readNeeds(needs) });
  const { events } = readEvents(
    { ...inputs, status: soFar },
    context,
    () => new Date('2026-03-01T03:03:20Z'),
  );
  const notifyWhen = ['always'] as const;
  const isAboutRun = reportsRun({ status, needs: readNeeds(needs), notifyWhen }, context.eventName);
  const notifications = notificationsOf(events, settings);
  const needed = await neededFacts(notifications, { context, isAboutRun, report: 'auto' });
  const question = { status, needs, ...needed, ...(facts === 'all' && { facts: new Set(runFacts) }) };
  const { workflowRun, warnings } = await readWith(github, context, question);
  const run = { context, workflowRun, isAboutRun, nowMs };
  const composed = await compose(notifications, run);
  if (composed.unsent[0]) throw composed.unsent[0].error;
  return {
    messages: composed.messages.map(({ draft }) => draft.renderFor(robotWith(), 'whole').message),
    warnings: [...warnings, ...english(composed.warnings)],
    requests: github.requests.slice(before).map(kindOf),
  };
}

/** The part of the run that a request asks for. */
function kindOf(request: string): string {
  const path = request.replace(/^GET \/repos\/[^/]+\/[^/]+/, '').replace(/\?.*/, '');
  const [kind = path] = Object.entries({
    jobs: /^\/actions\/runs\/\d+\/attempts\/\d+\/jobs$|^\/actions\/jobs\/\d+$/,
    run: /^\/actions\/runs\/\d+\/attempts\/\d+$/,
    'earlier runs': /^\/actions\/workflows\/[^/]+\/runs$/,
    annotations: /^\/check-runs\//,
    log: /\/logs(?:\/|$)|^GET \/_logs/,
    commits: /^\/compare\//,
    author: /^\/commits\//,
  }).find(([, pattern]) => pattern.test(path)) ?? [path];
  return kind;
}

describe.each(Object.entries(situations))(
  '%s: the message is as if GitHub had been asked for everything',
  (_, situation) => {
    test.each(Object.entries(inputs))('with %s', async (_, given) => {
      const asked = await reported(situation, given);
      const all = await reported(situation, given, 'all');
      expect(asked.messages).toEqual(all.messages);
      expect(asked.warnings).toEqual(all.warnings);
      expect(asked.requests.length).toBeLessThanOrEqual(all.requests.length);
    });
  },
);

describe.each(Object.entries(situations))(
  '%s: whether it is reported does not depend on what the message shows',
  (_, situation) => {
    const { hub, context: around, status, needs = '' } = situation;

    test.each(notifyWhens)('with notify-when: %s', async (wanted) => {
      const github = await gitHubWith(hub);
      const isDueWith = async (facts: ReadonlySet<RunFact>) => {
        const given = { status, needs, facts, notifyWhen: [wanted] };
        return (await readWith(github, { repository, ...around }, given)).notDue === undefined;
      };
      expect(await isDueWith(new Set())).toBe(await isDueWith(new Set(runFacts)));
    });
  },
);

/** The message is about the push, unless GitHub is asked and knows better. */
const pushes: Readonly<Record<string, Situation>> = {
  'a push goes well': { hub: { runs: [ownRun], jobs: [notify] }, context: push, status: 'success' },
  'a push goes well, and another job failed': {
    hub: { runs: [ownRun, run(127, 'failure')], jobs: [failedLeg, notify], ...details },
    context: push,
    status: 'success',
  },
};

describe.each(Object.entries(pushes))('%s', (_, situation) => {
  const isAsking = (given: Given) =>
    /\{[{%]/.test(JSON.stringify(given)) || given?.mentions?.when === 'changed';
  const own: Readonly<Record<string, Given>> = {
    ...inputs,
    'a button alone': { buttons: [{ title: 'Job', url: '{{ job.url }}' }] },
    'a title with the outcome': { title: '{{ outcome }}' },
    'a mention on a change, in built-in words': { mentions: { mobiles: ['13800138000'], when: 'changed' } },
  };

  test.each(Object.entries(own).filter(([, given]) => isAsking(given)))(
    'the message is as if GitHub had been asked for everything: with %s',
    async (_, given) => {
      const asked = await reported(situation, given);
      const all = await reported(situation, given, 'all');
      expect(asked.messages).toEqual(all.messages);
      expect(asked.warnings).toEqual(all.warnings);
    },
  );

  test.each(Object.entries(own).filter(([, given]) => !isAsking(given)))(
    'is reported without asking GitHub: with %s',
    async (_, given) => {
      expect((await reported(situation, given)).requests).toEqual([]);
    },
  );
});

/** What each costs: the run that broke, a message of its own words. */
test.each<[string, readonly string[]]>([
  ['x', []],
  ['{{ status }} {{ needs | json }} {{ github.actor }} {{ data.before }}', []],
  ['{{ run.number }} {{ run.url }} {{ run.branch }} {{ commit.subject }} {{ people.author }}', []],
  ['{{ outcome }}', []],
  ['{{ counts.failed }}', ['jobs']],
  ['{{ job.url }}', ['jobs']],
  ['{{ failed | map: "name" }}', ['jobs']],
  ['{% for job in failed %}{{ job.annotations.first.message }}{% endfor %}', ['annotations', 'jobs']],
  ['{% for job in failed %}{{ job.log | join }}{% endfor %}', ['jobs', 'log', 'log']],
  ['{{ run.durationMs }}', ['run']],
  ['{{ change.kind }}', ['earlier runs', 'run']],
  ['{{ people.breaker }}', ['earlier runs', 'run']],
  ['{{ suspects.size }}', ['commits', 'earlier runs', 'run']],
])('%j costs the requests %j', async (template, requests) => {
  const situation = situations['it broke'];
  if (situation === undefined) throw new Error('a situation');
  const asked = await reported(situation, { title: 'CI', text: `x ${template}` });
  expect(asked.requests.toSorted()).toEqual(requests);
});
