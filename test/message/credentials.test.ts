import { describe, expect, test } from 'vitest';
import { readEvents } from '../../src/event/read.ts';
import { compose } from '../../src/message/compose.ts';
import type { WorkflowRun } from '../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { annotationAnswer, stepAnswer } from '../github/answers.ts';
import { failedLeg, ownRun } from '../github/failed-run.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { contextOf, now, readWith } from '../workflow/reading.ts';
import { readFiles, suite } from '../workflow/test-report/reading.ts';
import {
  composeEvents,
  context,
  eventWith,
  notificationsOf,
  nowMs,
  robotWith,
  settingsWith,
} from './run-context.ts';

// Credentials are put together here, so that no scanner takes one for a leak.
const random = 'q7Rw2Zk9Xp4Ld8Vb1Nc6Tm3Hs5Yg0JfKaEuB';
const token = `ghp_${random}`;
const keyLine = `${random}${random}`.slice(0, 64);
const keyEnd = random.slice(5, 17);

/** Each way in which a program says a credential: what it prints, and what nobody may read. */
const forms: readonly (readonly [what: string, printed: string, secret: string])[] = [
  ['a token', `error: cannot push with ${token}`, token],
  ['a variable', 'error: login failed, DB_PASSWORD=hunter2-x9Q', 'hunter2-x9Q'],
  ['a field of JSON', 'error: {"user":"mona","password":"hunter2-x9Q"}', 'hunter2-x9Q'],
  [
    'a password in an address',
    'error: connect to postgres://mona:hunter2-x9Q@db.example:5432/shop',
    'hunter2-x9Q',
  ],
  ['an argument', 'error: curl -u mona:hunter2-x9Q https://shop.example failed', 'hunter2-x9Q'],
  ['a Chinese label', 'error: 密码：hunter2-x9Q', 'hunter2-x9Q'],
  // Where a message cuts a long line, the token is in the middle of it.
  ...[130, 150, 190, 230, 290].map(
    (chars) =>
      [`a token after ${chars} characters`, `error: ${'x '.repeat(chars / 2)}${token}`, token] as const,
  ),
];

/** No six characters in a row of the secret. */
function expectHidden(shown: string, secret: string): void {
  const parts = Array.from({ length: secret.length - 5 }, (_, at) => secret.slice(at, at + 6));
  expect(parts.filter((part) => shown.includes(part))).toEqual([]);
}

/** What the group reads of an event, of any form of message. */
async function bodyOf(
  given: Readonly<Record<string, unknown>>,
  more: Parameters<typeof composeEvents>[2] = {},
) {
  const { bodies } = await composeEvents(eventWith(given), settingsWith(), more);
  return JSON.stringify(bodies[0]?.message);
}

/** What the group reads of a run that this event started. */
async function alertOf(workflowRun: WorkflowRun, given: Partial<WorkflowContext> = {}): Promise<string> {
  const inputs = { file: '', text: '', githubEvent: '', attributes: {}, status: 'failure' } as const;
  const { events } = await readEvents(inputs, contextOf(given), () => new Date(now));
  const { bodies } = await composeEvents(events, settingsWith(), { workflowRun, isAboutRun: true });
  return JSON.stringify(bodies[0]?.message);
}

/** What the group reads of a run, from a GitHub on loopback. */
async function alert(hub: Partial<Hub>): Promise<string> {
  await using github = await startGitHub({ runs: [ownRun], jobs: [failedLeg], ...hub });
  return await alertOf((await readWith(github, {}, { status: 'failure' })).workflowRun);
}

function logOf(...lines: readonly string[]): Partial<Hub> {
  const log = lines.map((line) => `2026-03-01T03:01:59.0000000Z ${line}\n`).join('');
  return { logs: new Map([[failedLeg.id, log]]) };
}

const annotated = (given: Parameters<typeof annotationAnswer>[1] & { message?: string }): Partial<Hub> => ({
  annotations: new Map([[failedLeg.id, [annotationAnswer(given?.message ?? 'broken', given)]]]),
});

describe.each(forms)('%s', (_, printed, secret) => {
  test('in the log of a failed step is not shown', async () => {
    const body = await alert(logOf(printed));
    expect(body).toContain('error: ');
    expectHidden(body, secret);
  });

  test('in an annotation, its title or its path is not shown', async () => {
    for (const given of [{ message: printed }, { title: printed, path: '.github' }, { path: printed }]) {
      const body = await alert(annotated(given));
      expect(body).toContain(given.message === undefined ? 'broken' : 'error: ');
      expectHidden(body, secret);
    }
  });

  test('in the name of a failed step, which is its command, is not shown', async () => {
    const steps = [stepAnswer(3, `Run ${printed}`, { conclusion: 'failure' })];
    const body = await alert({ jobs: [{ ...failedLeg, steps }] });
    expect(body).toContain('Run error: ');
    expectHidden(body, secret);
  });

  test.each(['name', 'classname', 'file', 'message', 'text'])(
    'in the %s of a failed test is not shown',
    async (where) => {
      const text = printed.replaceAll('"', '&quot;');
      const attributes = {
        name: 'adds',
        classname: 'Cart',
        file: 'cart.py',
        line: '4',
        message: '',
        [where]: text,
      };
      const { message, text: details = '', ...own } = attributes as Record<string, string>;
      const written = Object.entries(own).map(([key, value]) => `${key}="${value}"`);
      const report = suite(
        `<testcase ${written.join(' ')}><failure message="${message}">${details}</failure></testcase>`,
      );
      const { tests } = await readFiles({ 'a.xml': report });
      await using github = await startGitHub({ runs: [ownRun], jobs: [failedLeg] });
      const { workflowRun } = await readWith(github, {}, { status: 'failure' });
      const run: WorkflowRun = { ...workflowRun, ...(tests && { tests }) };
      expectHidden(JSON.stringify(run.tests), secret);
      const body = await alertOf(run);
      expect(body).toContain('1 of 1 test');
      expectHidden(body, secret);
    },
  );

  test('in an input of a dispatched run is not shown', async () => {
    const inputs = { environment: 'prod', note: printed };
    const dispatch = { eventName: 'workflow_dispatch', payload: { inputs } };
    const { workflowRun } = await readWith(undefined, dispatch);
    expect(workflowRun.inputs).toEqual([{ name: 'environment', value: 'prod' }]);
    const body = await alertOf(workflowRun, dispatch);
    expect(body).toContain('prod');
    expectHidden(body, secret);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['text', { data: printed }],
    ['parts', { type: 'com.example.build.failed', data: { title: 'x', message: printed, status: 'failed' } }],
    ['headline', { type: 'com.example.build.failed', data: { alertname: printed, state: printed } }],
    ['list', { data: { nested: [{ deep: { note: printed } }, printed], [printed]: 'key' } }],
    ['subject', { subject: printed, data: { a: 1 } }],
    ['extension', { data: { status: 'failed', title: 'x' }, note: printed }],
    [
      'CDEvent',
      {
        type: 'dev.cdevents.pipelinerun.finished.0.2.0',
        subject: printed,
        data: {
          subject: { id: printed, content: { pipelineName: printed, outcome: 'failure', errors: printed } },
        },
      },
    ],
    [
      'repository dispatch',
      { type: 'com.github.repository_dispatch.x', data: { action: printed, client_payload: { a: printed } } },
    ],
    [
      'check',
      {
        type: 'com.github.check_run.completed',
        data: {
          action: 'completed',
          check_run: { name: 'lint', output: { title: printed, summary: printed } },
        },
      },
    ],
    [
      'commit status',
      { type: 'com.github.status', data: { context: 'ci', state: 'error', description: printed } },
    ],
    [
      'deployment',
      {
        type: 'com.github.deployment_status.created',
        data: { deployment_status: { state: 'error', description: printed } },
      },
    ],
    [
      'other GitHub event',
      {
        type: 'com.github.custom_event.created',
        data: { action: 'created', custom_event: { title: printed } },
      },
    ],
  ])('in the %s of another system’s event is not shown, alone or in a digest', async (_, given) => {
    expectHidden(await bodyOf(given), secret);
    const events = [eventWith(given), eventWith({ ...given, id: 'e2' })];
    const { bodies } = await composeEvents(events, settingsWith({ batch: 'digest' }));
    expectHidden(JSON.stringify(bodies), secret);
  });
});

test('a private key over several lines of a log is not shown, to its short last line', async () => {
  const body = await alert(
    logOf(
      'error: cannot load',
      '-----BEGIN RSA PRIVATE KEY-----',
      keyLine,
      keyEnd,
      '-----END RSA PRIVATE KEY-----',
      'error: stopped',
    ),
  );
  expect(body).toContain('error: stopped');
  for (const line of [keyLine, keyEnd]) expectHidden(body, line);
});

test('a private key in the middle of an annotation or of a test’s details is not shown', async () => {
  const key = `error: -----BEGIN PRIVATE KEY-----\n${keyLine}\n${keyEnd}\n-----END PRIVATE KEY-----`;
  expectHidden(await alert(annotated({ message: key })), keyLine);
  const { tests } = await readFiles({
    'a.xml': suite(`<testcase name="a"><failure>${key}</failure></testcase>`),
  });
  for (const line of [keyLine, keyEnd]) expectHidden(JSON.stringify(tests), line);
});

test('a value behind a name with colours in a test’s message is not shown', async () => {
  const message = '&#27;[32m&quot;password&quot;&#27;[39m: &#27;[33m&quot;hunter2-x9Q&quot;&#27;[39m';
  const report = suite(`<testcase name="a"><failure message="${message}"/></testcase>`);
  const { tests } = await readFiles({ 'a.xml': report });
  expect(tests?.failures).toEqual([{ name: 'a', suite: 's', message: '"password": "***"' }]);
});

test('a token that is cut where a test’s details end is not shown in part', async () => {
  const details = `${'x '.repeat(1_995)}${token}`;
  const { tests } = await readFiles({
    'a.xml': suite(`<testcase name="a"><failure>\n${details}</failure></testcase>`),
  });
  expectHidden(JSON.stringify(tests), token);
});

describe('the value under a name of a credential in another system’s event', () => {
  const data = {
    title: 'Deploy',
    status: 'failed',
    db: { host: 'db', password: 'correct horse' },
    apiKey: 'mango tree',
    list: [{ token: 'apple pie' }],
  };

  test('is ***, whatever it is, with what surrounds it', async () => {
    const parts = await bodyOf({ type: 'com.example.deploy.failed', data });
    const list = await bodyOf({ data: { ...data, title: undefined, status: undefined } });
    for (const body of [parts, list]) {
      expect(body).toContain('\\\\*\\\\*\\\\*');
      for (const secret of ['correct horse', 'mango tree', 'apple pie']) expectHidden(body, secret);
    }
    expect(list).toContain('Db › host');
    expect(list).toContain('Db › password');
  });

  test('stays in the event that outputs and dead letters have, and in templates', async () => {
    const event = eventWith({ type: 'com.example.deploy.failed', data });
    const settings = settingsWith({ text: 'key {{ data.apiKey }}' });
    const { messages } = await compose(notificationsOf([event], settings), {
      context,
      workflowRun: undefined,
      isAboutRun: false,
      nowMs,
    });
    expect(messages[0]?.notifications.map((one) => one.event)).toEqual([event]);
    expect(messages[0]?.notifications[0].event.data).toEqual(data);
    expect(JSON.stringify(messages[0]?.draft.renderFor(robotWith(), 'whole').message)).toContain(
      'mango tree',
    );
  });
});

test('an address with a credential in another system’s event is no link', async () => {
  const url = `https://shop.example/log?page=2&token=${random}`;
  const body = await bodyOf({
    type: 'com.example.build.failed',
    data: { title: 'x', status: 'failed', url },
  });
  expect(body).not.toContain('page/link');
  expectHidden(body, random);
});
