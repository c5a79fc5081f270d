import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type RobotOptions, type RobotServer, startRobots } from './deliver/stand-in.ts';
import { ok, startFaultServer } from './faults/fault-server.ts';
import { repository, runAnswer } from './github/answers.ts';
import { type Hub, startGitHub } from './github/stand-in.ts';
import { type Ended, program, type Step } from './program.ts';
import { scratchPath } from './runner/scratch.ts';
import { suite } from './workflow/test-report/reading.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

const order = { specversion: '1.0', id: '1', source: '/shop', type: 'com.example.order', data: { n: 1 } };
const event = JSON.stringify(order);

async function robots(
  ...options: RobotOptions[]
): Promise<RobotServer & { readonly inputs: Step['inputs'] }> {
  const server = await startRobots(options.length === 0 ? [{}] : options);
  open.push(server);
  const webhook = server.robots.map(({ url }) => url).join('\n');
  return { ...server, inputs: { webhook, 'allowed-hosts': server.host, event } };
}

function idsOf(events: Ended['result']['events']): string[] {
  return events.map(({ id }) => id);
}

describe('a step that sends', () => {
  test('has the status, the event, and the delivery; progress has the same', async () => {
    const { inputs, robots: all } = await robots();
    const { result, progress, lines } = await program({ inputs });
    expect(result).toMatchObject({ status: 'sent', deadLetters: [], failure: undefined, decisions: [] });
    expect(idsOf(result.events)).toEqual(['1']);
    expect(all[0]?.received).toHaveLength(1);
    expect(progress.events).toBe(result.events);
    expect(progress.deliveries).toEqual(result.deliveries);
    expect(progress.plannedDeliveries.map(({ destination }) => destination.name)).toEqual(['#1']);
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('goes on with the other events when one cannot be sent', async () => {
    const { inputs } = await robots();
    const wrong = { ...order, id: '2', xvmsgtype: 'nonsense' };
    const { result, progress } = await program({
      inputs: { ...inputs, event: JSON.stringify([order, wrong]) },
    });
    expect(result.status).toBe('partial');
    expect(idsOf(result.deadLetters)).toEqual(['2']);
    expect(result.failure?.text).toMatch(/^Event "2" was not sent: /);
    expect(progress.unsent.map((one) => one.notification.event.id)).toEqual(['2']);
  });

  test('fails when every event of it cannot be sent', async () => {
    const { inputs } = await robots();
    const wrong = JSON.stringify({ ...order, xvmsgtype: 'nonsense' });
    const { result } = await program({ inputs: { ...inputs, event: wrong } });
    expect(result.status).toBe('failed');
    expect(idsOf(result.deadLetters)).toEqual(['1']);
  });

  test('gives a warning of two messages once', async () => {
    const { inputs } = await robots({ disabled: true }, {});
    const pool = String(inputs.webhook)
      .split('\n')
      .map((webhook) => ({ webhook }));
    const events = ['1', '2', '3', '4', '5', '6'].map((id) => ({ ...order, id }));
    const given = {
      ...inputs,
      webhook: '',
      robots: JSON.stringify({ ops: pool }),
      event: JSON.stringify(events),
    };
    const { result, lines } = await program({ inputs: given });
    expect(result.status).toBe('sent');
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringMatching(/^warning: Robot 1 of 2 in "ops" accepts no messages\./),
    ]);
  });

  test('warns of an input that is in doubt', async () => {
    const { inputs } = await robots();
    const { lines } = await program({ inputs: { ...inputs, timezone: 'EST' } });
    expect(lines).toContainEqual(expect.stringMatching(/^warning: Input "timezone"/));
  });

  test('that fails in the middle keeps what was planned as dead letters', async () => {
    const { inputs } = await robots();
    const uuid = () => {
      throw new Error('no entropy');
    };
    const { result } = await program({ inputs, uuid });
    expect(result).toMatchObject({ status: 'failed', decisions: [] });
    expect(idsOf(result.deadLetters)).toEqual(['1']);
    expect(result.failure?.text).toMatch(/bug of the action.*no entropy/);
  });
});

describe('a dry run', () => {
  test('connects to nobody, and shows the message', async () => {
    const { inputs, requests } = await robots();
    const { result, lines } = await program({ inputs: { ...inputs, 'dry-run': true } });
    expect(result).toMatchObject({ status: 'dry-run', failure: undefined, deadLetters: [] });
    expect(requests).toEqual([]);
    expect(lines.join('\n')).toContain('access_token=***');
  });

  test('needs no webhook, and says so without a warning', async () => {
    const { result, lines } = await program({ inputs: { event, 'dry-run': true } });
    expect(result.status).toBe('dry-run');
    expect(lines[0]).toMatch(/^notice: There is no webhook; this dry run/);
  });
});

describe('without a webhook', () => {
  test('the step fails, and keeps the event', async () => {
    const { result } = await program({ inputs: { event } });
    expect(result.status).toBe('failed');
    expect(result.failure?.text).toMatch(/^There is no webhook, neither in "webhook" nor in "robots"\./);
    expect(idsOf(result.deadLetters)).toEqual(['1']);
  });

  test.each([
    [
      { DINGTALK_ACCESS_TOKEN: 'x' },
      'The environment has DINGTALK_ACCESS_TOKEN, which this action does not read',
    ],
    [{ SLACK_WEBHOOK: 'x' }, 'The environment has SLACK_WEBHOOK, which is for Slack'],
    [{ SLACK_WEBHOOK_URL: 'x' }, 'The environment has SLACK_WEBHOOK_URL, which is for Slack'],
  ])('a step that was written for another action learns what it is: %j', async (env, said) => {
    const { result } = await program({ inputs: { event }, env });
    expect(result.failure?.text).toMatch(/^There is no webhook/);
    expect(result.failure?.text).toContain(said);
  });

  test('an empty variable of another action is not spoken of, nor any beside a webhook', async () => {
    const { result } = await program({ inputs: { event }, env: { SLACK_WEBHOOK: '' } });
    expect(result.failure?.text).not.toContain('SLACK');
    const { inputs } = await robots();
    const sent = await program({ inputs, env: { SLACK_WEBHOOK: 'x', SLACK_MESSAGE: 'y' } });
    expect(sent.result.status).toBe('sent');
    expect(sent.lines.join('\n')).not.toContain('SLACK');
  });

  test('nobody is looked for whom the inputs cannot mention: a fork may have no login map either', async () => {
    const inputs = { event, 'on-missing-webhook': 'skip', 'at-logins': 'hubot' };
    expect((await program({ inputs })).lines.join('\n')).not.toContain('hubot');
  });

  test.each([
    ['step', 'notice'],
    ['post', 'info'],
  ] as const)('on-missing-webhook: skip makes it green, and a %s says so as %s', async (stage, level) => {
    const { result, lines } = await program({ inputs: { event, 'on-missing-webhook': 'skip' }, stage });
    expect(result).toMatchObject({ status: 'skipped', events: [], deadLetters: [] });
    expect(lines).toEqual([
      `${level}: Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".`,
    ]);
  });

  test('a health report fails without being made: it can be made again', async () => {
    const { result } = await program({ inputs: { report: 'health' } });
    expect(result).toMatchObject({ status: 'failed', events: [], deadLetters: [] });
  });

  test('an empty line of `webhook` is a warning, and a notice where it may be empty', async () => {
    const { inputs } = await robots();
    const webhook = `\n${inputs.webhook}`;
    const levels = async (more: Step['inputs']) => {
      const { lines } = await program({ inputs: { ...inputs, webhook, ...more } });
      return lines.filter((line) => /webhook/.test(line)).map((line) => line.split(':')[0]);
    };
    expect(await levels({})).toContain('warning');
    expect(await levels({ 'on-missing-webhook': 'skip' })).not.toContain('warning');
    expect(await levels({ 'dry-run': true })).not.toContain('warning');
  });
});

test('whom the inputs cannot mention is a warning also of a message that mentions nobody', async () => {
  const { inputs, requests } = await robots();
  const warningsOf = async (more: Step['inputs']) => {
    const { lines } = await program({ inputs: { ...inputs, 'at-when': 'failure', ...more } });
    return lines.filter((line) => line.startsWith('warning: Input'));
  };
  for (const [name, value] of [
    ['at-mobiles', '138001380001'],
    ['at-user-ids', '张三'],
    ['at-logins', 'breakers'],
    ['login-map', 'mona: all'],
  ] as const) {
    expect(await warningsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^warning: Input "${name}" has `)),
    ]);
  }
  expect(await warningsOf({ rules: '- at-logins: [breakers]' })).toEqual([
    expect.stringContaining('rule 1: "at-logins" has "breakers"'),
  ]);
  expect(requests).toHaveLength(5);
});

describe('a step with nothing to send is skipped', () => {
  test('if a batch is empty', async () => {
    const { inputs, requests } = await robots();
    const { result } = await program({ inputs: { ...inputs, event: '[]' } });
    expect(result).toMatchObject({ status: 'skipped', events: [] });
    expect(requests).toEqual([]);
  });

  test.each([
    ['step', 'notice'],
    ['post', 'info'],
  ] as const)(
    'if the outcome is not one that notify-when names; a %s says so as %s',
    async (stage, level) => {
      const { inputs, requests } = await robots();
      const given = { ...inputs, event: '', report: 'run', 'notify-when': 'failure', status: 'success' };
      const { result, lines } = await program({ inputs: given, stage });
      expect(result.status).toBe('skipped');
      expect(result.events).toHaveLength(1);
      expect(lines.at(-1)).toBe(`${level}: Not sent: notify-when is \`failure\`, the run is \`success\`.`);
      expect(requests).toEqual([]);
    },
  );

  test('if the rules drop all events; the log and the result say which rule', async () => {
    const { inputs, requests } = await robots();
    const rules = '- filters: [{ exact: { type: com.example.order } }]\n  drop: true';
    const { result, lines } = await program({ inputs: { ...inputs, rules } });
    expect(result).toMatchObject({ status: 'skipped', deliveries: [], deadLetters: [] });
    expect(idsOf(result.events)).toEqual(['1']);
    expect(result.decisions).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringMatching(/^info: Event "1" \(com\.example\.order\): .*rule 1/));
    expect(requests).toEqual([]);
  });
});

test('rules that take an event are in the result', async () => {
  const { inputs } = await robots();
  const rules = '- filters: [{ exact: { type: com.example.order } }]\n  title: Order';
  const { result } = await program({ inputs: { ...inputs, rules } });
  expect(result.status).toBe('sent');
  expect(result.decisions?.map((decision) => decision.event.id)).toEqual(['1']);
});

describe('a wrong input', () => {
  test('fails the step, and keeps the event', async () => {
    const { result } = await program({ inputs: { event, webhook: 'nonsense' } });
    expect(result.failure?.text).toMatch(/^Input "webhook"/);
    expect(idsOf(result.deadLetters)).toEqual(['1']);
  });

  test('that says what the event is keeps the event without it', async () => {
    const { inputs } = await robots();
    const { result } = await program({ inputs: { ...inputs, event: '', attributes: 'nonsense' } });
    expect(result.failure?.text).toMatch(/^Input "attributes"/);
    expect(result.deadLetters.map(({ type }) => type)).toEqual(['com.github.push']);
  });

  test('beside an event that cannot be read keeps nothing', async () => {
    const { result } = await program({ inputs: { event: '{', webhook: 'nonsense' } });
    expect(result.failure?.text).toMatch(/^Input "webhook"/);
    expect(result.deadLetters).toEqual([]);
  });

  test('of a health report keeps nothing, and is cancelled if the run is', async () => {
    const inputs = { report: 'health', webhook: 'nonsense' };
    expect((await program({ inputs })).result).toMatchObject({ status: 'failed', deadLetters: [] });
    const cancelled = await program({ inputs, signal: AbortSignal.abort() });
    expect(cancelled.result).toMatchObject({ status: 'cancelled', deadLetters: [] });
  });

  test('an event that cannot be read fails the step', async () => {
    const { inputs } = await robots();
    const { result } = await program({ inputs: { ...inputs, event: '{' } });
    expect(result).toMatchObject({ status: 'failed', events: [], deadLetters: [] });
    expect(result.failure?.text).toMatch(/^Input "event"/);
  });
});

test('a cancelled run sends nothing, and keeps the event', async () => {
  const { inputs, requests } = await robots();
  const { result } = await program({ inputs, signal: AbortSignal.abort() });
  expect(result.status).toBe('cancelled');
  expect(idsOf(result.deadLetters)).toEqual(['1']);
  expect(requests).toEqual([]);
});

test('the payload of the workflow is the event where no input gives one', async () => {
  const { inputs } = await robots();
  const payload = { ref: 'refs/heads/main', repository: { full_name: 'octo/hello' }, commits: [] };
  const given = { ...inputs, event: '', report: 'event' };
  const { result } = await program({ inputs: given, event: { name: 'push', payload } });
  expect(result.events).toMatchObject([{ type: 'com.github.push', data: payload }]);
});

/** A step of a job with a token, beside a robot and GitHub. */
async function asking(hub: Partial<Hub>, { inputs, ...step }: Step) {
  const github = await startGitHub(hub);
  open.push({ close: () => github[Symbol.asyncDispose]() });
  const server = await robots();
  const ended = await program({
    ...step,
    inputs: { ...server.inputs, event: '', 'github-token': github.hub.token, ...inputs },
    env: { GITHUB_REPOSITORY: repository, GITHUB_API_URL: github.url, ...step.env },
  });
  return { ...ended, github, received: server.robots.flatMap((robot) => robot.received) };
}
describe('what GitHub knows of the run', () => {
  test('is asked for where the run is reported, and for no other event', async () => {
    const reported = await asking({}, { inputs: { report: 'run' }, env: { GITHUB_RUN_ID: '7' } });
    expect(reported.result.status).toBe('sent');
    expect(reported.github.requests[0]).toMatch(/\/actions\/runs\/7\/attempts/);
    const other = await asking({}, { inputs: { event, report: 'event' }, env: { GITHUB_RUN_ID: '7' } });
    expect(other.result.status).toBe('sent');
    expect(other.github.requests).toEqual([]);
  });

  const job = { GITHUB_RUN_ID: '7', GITHUB_RUN_NUMBER: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'test' };
  const own = { title: 'CI', text: 'Something happened.' };
  const payload = 'msgtype: text\ntext: { content: "Something happened." }';

  test.each<[string, Step]>([
    ['an event of another system, of a run that failed', { inputs: { event, status: 'failure' } }],
    [
      'an event of another system, on a schedule',
      { inputs: { event }, event: { name: 'schedule', payload: {} } },
    ],
    ['an event of another system, with needs', { inputs: { event, needs: '{"a":{"result":"failure"}}' } }],
    ['an event of another system, with report: run', { inputs: { event, report: 'run' } }],
    ['own words for an event of another system', { inputs: { event, ...own, status: 'failure' } }],
    ['own words for a push that failed', { inputs: { ...own, status: 'failure' } }],
    ['own words for a schedule', { inputs: own, event: { name: 'schedule', payload: {} } }],
    ['a payload for a run that failed', { inputs: { payload, status: 'failure' } }],
    [
      'a text message for a run that failed',
      { inputs: { text: 'It broke.', msgtype: 'text', status: 'failure' } },
    ],
    [
      'own words with what the runner knows',
      { inputs: { ...own, text: '{{ github.workflow }} {{ status }} {{ run.url }}!', status: 'failure' } },
    ],
    ['own words when it failed', { inputs: { ...own, 'notify-when': 'failure', status: 'failure' } }],
  ])('is not asked for, nor its permissions, for %s', async (_, step) => {
    const { result, lines, github, received } = await asking(
      { permissions: new Set() },
      { env: job, ...step },
    );
    expect(result.status).toBe('sent');
    expect(received).toHaveLength(1);
    expect(github.requests).toEqual([]);
    expect(lines.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  test.each<[string, Step['inputs'], RegExp]>([
    [
      'its jobs, for their number',
      { ...own, text: '{{ failed.size }} failed.' },
      /\/runs\/7\/attempts\/1\/jobs/,
    ],
    [
      'its start, for its time',
      { ...own, text: 'After {{ run.durationMs | duration }}.' },
      /\/runs\/7\/attempts\/1\?exclude/,
    ],
  ])('is asked for %s, and for nothing else', async (_, inputs, request) => {
    const { github } = await asking({}, { inputs: { ...inputs, status: 'failure' }, env: job });
    expect(github.requests).toEqual([expect.stringMatching(request)]);
  });

  test('is asked for what decides, though the message has words of its own', async () => {
    const inputs = { ...own, 'notify-when': 'changed', status: 'failure' };
    const workflow = 'octo-org/hello/.github/workflows/ci.yml@refs/heads/main';
    const env = {
      ...job,
      GITHUB_WORKFLOW_REF: workflow,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
    };
    const { github } = await asking({}, { inputs, env });
    expect(github.requests.toSorted()).toEqual([
      expect.stringMatching(/\/runs\/7\/attempts\/1\?exclude/),
      expect.stringMatching(/\/workflows\/ci\.yml\/runs\?/),
    ]);
  });

  test.each([
    ['step', 'success', 'warning'],
    ['post', 'failure', 'warning'],
    ['post', 'success', 'info'],
  ] as const)(
    'is missing with a word of it; in a %s that ends with %s as %s',
    async (stage, status, level) => {
      const step = { stage, inputs: { report: 'run', status }, env: { GITHUB_RUN_ID: '7' } };
      const { lines } = await asking({ permissions: new Set() }, step);
      expect(lines[0]).toMatch(
        new RegExp(`^${level}: The message is sent without some data that could not be read from GitHub`),
      );
    },
  );
});

describe('a health report', () => {
  const health = (hub: Partial<Hub> = {}, inputs: Step['inputs'] = {}) =>
    asking(hub, { inputs: { report: 'health', ...inputs }, env: { GITHUB_REF_NAME: 'main' } });
  const at = new Date().toISOString();
  const red = runAnswer({ conclusion: 'failure', created_at: at, run_started_at: at, updated_at: at });

  test('is an event like others', async () => {
    const { result, progress, received } = await health();
    expect(result.status).toBe('sent');
    expect(result.events).toHaveLength(1);
    expect(result.events[0]?.data).toMatchObject({ runs: { total: 0 } });
    expect(progress.events).toEqual(result.events);
    expect(received).toHaveLength(1);
  });

  test('is sent when it is due by its own rules, however the job ends', async () => {
    const given = { 'notify-when': 'failure', status: 'success' };
    const due = await health({ runs: [red] }, given);
    expect(due.result.status).toBe('sent');
    const { result, lines, received } = await health({}, given);
    expect(result).toMatchObject({ status: 'skipped', deliveries: [] });
    expect(result.events).toHaveLength(1);
    expect(lines).toEqual([expect.stringMatching(/^notice: /)]);
    expect(received).toEqual([]);
  });

  test('says what it could not learn', async () => {
    const { result, lines } = await health({ faults: [[/workflows/, { status: 404 }]] });
    expect(result.status).toBe('sent');
    expect(lines[0]).toMatch(/^warning: /);
  });

  test('reads no test reports', async () => {
    const { lines } = await health({}, { 'test-reports': '*.xml' });
    expect(lines.join('\n')).not.toContain('test-reports');
  });
});

describe('test reports of the job', () => {
  const workspace = scratchPath('workspace');
  mkdirSync(workspace);
  writeFileSync(
    join(workspace, 'red.xml'),
    suite('<testcase name="a"><failure/></testcase>', '<testcase name="b"/>'),
  );
  writeFileSync(join(workspace, 'green.xml'), suite('<testcase name="b"/>'));
  writeFileSync(join(workspace, 'bad.xml'), '<html/>');

  async function reported(inputs: Step['inputs']) {
    const server = await robots();
    const ended = await program({
      inputs: { ...server.inputs, event: '', ...inputs },
      event: { name: 'push', payload: { ref: 'refs/heads/main', commits: [] } },
      env: { GITHUB_WORKSPACE: workspace },
    });
    const [message] = server.robots.flatMap(({ received }) => received);
    return { ...ended, title: message?.msgtype === 'markdown' ? message.markdown.title : '' };
  }

  test('are in the result and in the log', async () => {
    const { result, lines } = await reported({ 'test-reports': '*.xml', report: 'run', status: 'failure' });
    expect(result.tests).toMatchObject({ total: 2, failed: 1 });
    expect(lines).toContainEqual('info: 1 of 2 tests failed, in 3 test reports.');
    expect(lines).toContainEqual(expect.stringMatching(/^warning: Parts of 3 test reports .*bad\.xml/));
  });

  test('make the run the news if a test failed, unless the event is asked for', async () => {
    const about = async (inputs: Step['inputs']) => (await reported(inputs)).title;
    const plain = await about({});
    expect(plain).not.toBe('');
    expect(await about({ 'test-reports': 'green.xml' })).toBe(plain);
    expect(await about({ 'test-reports': 'red.xml', report: 'event' })).toBe(plain);
    expect(await about({ 'test-reports': 'red.xml' })).toMatch(/^⚠️/);
  });

  test('are not read where none are named', async () => {
    const { result, lines } = await reported({});
    expect(result.tests).toBeUndefined();
    expect(lines.join('\n')).not.toContain('test report');
  });
});

describe('warnings are reported', () => {
  test('of the event', async () => {
    const { inputs } = await robots();
    const { lines } = await program({
      inputs: { ...inputs, event: JSON.stringify({ ...order, source: 'my shop' }) },
    });
    expect(lines[0]).toMatch(/^warning: .*"source" is not a URI-reference/);
  });

  test('of rules that take no event', async () => {
    const { inputs } = await robots();
    const { lines } = await program({ inputs: { ...inputs, rules: '- { name: all }\n- { name: late }' } });
    expect(lines[0]).toMatch(/^warning: Input "rules": rule 2 "late" and the rules after it never apply/);
  });

  test('of the message', async () => {
    const { inputs } = await robots();
    const { lines } = await program({ inputs: { ...inputs, title: '{{ data.n | slice: 1 }}' } });
    expect(lines[0]).toMatch(/^warning: Input "title" is empty for this event/);
  });
});

test('a run leaves no connection open, and a dry run makes none', async () => {
  const server = await startFaultServer([ok]);
  open.push(server);
  const inputs = { webhook: server.url, 'allowed-hosts': server.host, event };
  await program({ inputs: { ...inputs, 'dry-run': true } });
  expect(server.connections()).toBe(0);
  await program({ inputs });
  expect(server.connections()).toBe(1);
  await expect.poll(() => server.open()).toBe(0);
});

test('an event that is kept for a wrong input is that of its matrix leg and status', async () => {
  const letters = async (inputs: Step['inputs']) => {
    const { result } = await program({ inputs: { webhook: 'nonsense', ...inputs } });
    return result.deadLetters.map(({ id, status }) => ({ id, status }));
  };
  const [linux] = await letters({ matrix: '{"os":"linux"}', status: 'failure' });
  const [windows] = await letters({ matrix: '{"os":"windows"}', status: 'failure' });
  expect(linux?.status).toBe('failure');
  expect(linux?.id).not.toBe(windows?.id);
});
