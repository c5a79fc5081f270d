import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { reportResult } from '../../src/report/report.ts';
import { type RobotOptions, startRobots } from '../deliver/stand-in.ts';
import { answer, type Fault, resetAfterReading, silence, startFaultServer } from '../faults/fault-server.ts';
import { jobAnswer, repository, stepAnswer } from '../github/answers.ts';
import { type Hub, startGitHub } from '../github/stand-in.ts';
import { program, type Step } from '../program.ts';
import { readDefinition } from '../runner/definition.ts';
import { scratchPath } from '../runner/scratch.ts';
import { suite } from '../workflow/test-report/reading.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

interface Case {
  /** The value of the input, and that of a step that differs in nothing else; '' if it leaves the input out. */
  readonly given: string | ((around: Around) => string);
  readonly instead?: string;
  /** The other inputs. Without any, a robot without a secret gets a small event. */
  readonly beside?: Step['inputs'] | ((around: Around) => Step['inputs']);
  readonly robots?: readonly RobotOptions[];
  /** What the robot does in place of an answer. */
  readonly fault?: Fault;
  readonly hub?: Partial<Hub>;
}

interface Around {
  readonly urls: readonly string[];
  readonly host: string;
  /** Of the stand-in for GitHub. */
  readonly token: string;
}

const order = {
  specversion: '1.0',
  id: '1',
  source: '/shop',
  type: 'com.example.order',
  time: '2026-01-31T20:30:00Z',
  data: { amount: 7 },
};
const run = { event: '', report: 'run' };
const webhooks = ({ urls }: Around) => ({ webhook: urls.join('\n') });
const groups = ({ urls }: Around) =>
  JSON.stringify({ ops: { webhook: urls[0] }, dev: { webhook: urls[1] ?? urls[0] } });
const secret = 'SEC1234567890abcdef';
const mobile = '13800138000';
const busy = answer('{"errcode":-1,"errmsg":"system busy"}');
const running = { status: 'in_progress', conclusion: null, completed_at: null } as const;

const cases: Readonly<Record<string, Case>> = {
  webhook: { given: ({ urls }) => urls.join('\n'), beside: { webhook: '' } },
  secret: { given: secret, robots: [{ secret }] },
  keyword: { given: 'deploy', robots: [{ keyword: 'deploy' }] },
  robots: { given: groups, beside: { webhook: '' } },
  'chat-group': {
    given: 'dev',
    beside: (around) => ({ webhook: '', robots: groups(around) }),
    robots: [{}, {}],
  },
  'allowed-hosts': { given: ({ host }) => host, beside: { 'allowed-hosts': '' } },
  'event-file': { given: 'event.json', beside: { event: '' } },
  event: { given: JSON.stringify(order), instead: JSON.stringify({ ...order, id: '2' }) },
  'event-name': { given: 'push', beside: { event: '{"ref":"refs/heads/main","commits":[]}' } },
  attributes: { given: 'subject: hi' },
  batch: { given: 'digest', beside: { event: JSON.stringify([order, { ...order, id: '2' }]) } },
  msgtype: { given: 'text' },
  title: { given: 'An order' },
  text: { given: '{{ data.amount }} pieces' },
  buttons: { given: '[{ title: Open, url: "https://shop.example" }]' },
  payload: { given: 'msgtype: text\ntext: { content: Hi }' },
  locale: { given: 'zh-CN' },
  timezone: { given: 'Asia/Tokyo', beside: { text: '{{ event.time | time }}' } },
  'at-mobiles': { given: mobile },
  'at-user-ids': { given: 'manager4567' },
  'at-all': { given: 'true' },
  'at-logins': { given: 'mona', beside: { 'login-map': `mona: ${mobile}` } },
  'login-map': { given: `mona: ${mobile}`, beside: { 'at-logins': 'mona' } },
  'on-call': {
    given: '{ people: [mona], from: 2026-01-05, every: 1w }',
    beside: { 'at-logins': 'on-call', 'login-map': `mona: ${mobile}` },
  },
  'at-when': { given: 'failure', beside: { ...run, 'at-all': 'true' } },
  status: { given: 'failure', beside: run },
  needs: { given: '{"test":{"result":"failure","outputs":{}}}', beside: run },
  matrix: { given: '{"os":"linux"}', beside: { text: '{{ matrix.os }}' } },
  'notify-when': { given: 'failure', beside: run },
  per: {
    given: 'run',
    beside: ({ token }) => ({ ...run, status: 'failure', 'check-run-id': '22', 'github-token': token }),
    hub: {
      jobs: [21, 22].map((id) =>
        jobAnswer({
          ...{ id, run_id: 7, name: `build (${id})`, ...running },
          steps: [stepAnswer(1, 'Test', { conclusion: 'failure' }), stepAnswer(2, 'Notify', { ...running })],
        }),
      ),
    },
  },
  report: { given: 'run', beside: { event: '' } },
  period: { given: '7d', beside: ({ token }) => ({ event: '', report: 'health', 'github-token': token }) },
  waiting: {
    given: 'min-age: 4h',
    beside: ({ token }) => ({ event: '', report: 'waiting', 'github-token': token }),
    hub: { pulls: [{ number: 1, createdAt: '2999-01-01T00:00:00Z' }] },
  },
  'github-token': { given: ({ token }) => token, beside: run },
  'check-run-id': {
    given: '22',
    beside: ({ token }) => ({ ...run, 'github-token': token, text: '{{ job.url }}' }),
    hub: { jobs: [21, 22].map((id) => jobAnswer({ id, name: 'build', runner_name: 'same', ...running })) },
  },
  'test-reports': { given: 'tests.xml', beside: run },
  rules: { given: '- title: Ruled' },
  'timeout-seconds': { given: '0.2', instead: '0.3', beside: { retries: '0' }, fault: silence },
  retries: { given: '0', instead: '1', fault: busy },
  'deadline-seconds': { given: '1', fault: busy },
  delivery: { given: 'at-most-once', fault: resetAfterReading },
  'on-failure': { given: 'warn', robots: [{ secret }] },
  require: { given: 'any', beside: webhooks, robots: [{}, { secret }] },
  'on-missing-webhook': { given: 'skip', beside: { webhook: '' } },
  'dead-letter-file': { given: 'letters.json', robots: [{ secret }] },
  'dry-run': { given: 'true' },
};

test('the cases are those of the inputs of action.yml', () => {
  expect(Object.keys(cases).toSorted()).toEqual(Object.keys(readDefinition('.').inputs).toSorted());
});

test.each(Object.entries(cases))(
  '%s changes what becomes of a step',
  async (name, { given, instead = '', ...rest }) => {
    const outcomeWith = async (value: Case['given']) => await outcome(name, value, rest);
    const [without, again, with_] = [
      await outcomeWith(instead),
      await outcomeWith(instead),
      await outcomeWith(given),
    ];
    // Else the difference could be a clock's.
    expect(again).toEqual(without);
    expect(with_).not.toEqual(without);
    expect(with_).not.toContain('error: Input');
  },
);

/** What a step leaves behind: messages, requests, annotations, exit code, files. */
async function outcome(
  name: string,
  value: Case['given'],
  { beside = {}, robots = [{}], fault, hub = {} }: Omit<Case, 'given'>,
) {
  const github = await startGitHub(hub);
  const server = await startRobots(robots);
  const faulty = fault && (await startFaultServer([fault]));
  open.push({ close: () => github[Symbol.asyncDispose]() }, server, ...(faulty ? [faulty] : []));
  const urls = faulty ? [faulty.url] : server.robots.map(({ url }) => url);
  const host = faulty?.host ?? server.host;
  const around = { urls, host, token: github.hub.token };
  const folder = workspace();
  const { result, ending, lines } = await program({
    inputs: {
      webhook: urls[0] ?? '',
      'allowed-hosts': host,
      event: JSON.stringify(order),
      ...(typeof beside === 'function' ? beside(around) : beside),
      // An input that is left out has its default.
      ...(value === '' ? {} : { [name]: typeof value === 'string' ? value : value(around) }),
    },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: repository,
      GITHUB_REF_NAME: 'main',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'build',
      RUNNER_NAME: 'same',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
    },
    uuid: () => '00000000-0000-4000-8000-000000000000',
  });
  const reported = lines.filter((line) => !line.startsWith('info'));
  const keep = (level: string) => (text: string | Error) => void reported.push(`${level}: ${text}`);
  const [notice, warning, setFailed] = [keep('notice'), keep('warning'), keep('error')];
  const log = createLog({ ...core, notice, warning, setFailed, debug: () => {}, info: () => {} });
  const env = { GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
  const { event, ...kept } = ending;
  const reporting = {
    log,
    uuid: randomUUID,
    env,
    stage: 'post',
    knownFailure: '',
    ...kept,
    eventFile: event.file,
  } as const;
  reportResult(result, reporting);
  const found = JSON.stringify({
    status: result.status,
    events: result.events,
    messages: server.robots.map(({ received }) => received),
    attempts: result.deliveries.map(({ attempts }) => attempts),
    github: github.requests.length,
    reported,
    files: readdirSync(folder),
  });
  return found
    .replaceAll(folder, 'folder')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'host')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');
}

function workspace(): string {
  const folder = scratchPath('workspace');
  mkdirSync(folder);
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ ...order, id: 'file' }));
  writeFileSync(join(folder, 'tests.xml'), suite('<testcase name="a"><failure/></testcase>'));
  return folder;
}
