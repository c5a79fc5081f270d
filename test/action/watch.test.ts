import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { type ActionStep, type JobStatus, type OtherStep, runJob } from '../runner/job.ts';
import { type Step, startAction } from '../runner/runner.ts';
import { act, inputsFor } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';
let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
afterEach(async () => {
  await robot?.close();
  robot = undefined;
});

/** A job whose first step is `watch`, and which ends with the step that is given. */
async function watched(
  ends: JobStatus,
  given: Step['inputs'] | ActionStep['with'] = {},
  more: Partial<ActionStep & OtherStep> & { readonly jobEnv?: Readonly<Record<string, string>> } = {},
) {
  robot = await startRobot({ secret });
  const basic = inputsFor(robot);
  const { continueOnError = false, exports = {}, writes = {}, jobEnv, ...step } = more;
  const { mains, posts, status } = await runJob(
    [
      {
        action: join(unpackedArchive(), 'watch'),
        event: { name: 'push', payload: {} },
        with: (contexts) => ({ ...basic, ...(typeof given === 'function' ? given(contexts) : given) }),
        ...step,
      },
      { ends, continueOnError, exports, writes },
    ],
    jobEnv,
  );
  const [[main], [post]] = [mains, posts];
  if (!main || !post) throw new Error('watch has two stages');
  return { main, post, status, received: robot.received };
}

test.each<[JobStatus, number]>([
  ['failure', 1],
  ['success', 0],
  ['cancelled', 0],
])('a job that ends as %s is reported %i times, without outputs', async (status, count) => {
  const { main, post, received } = await watched(status);
  expect(main.log).toContain(
    'the group will get a message if it is the first to fail after a success, or if it succeeds after a failure, or if it still fails after another 24 h.',
  );
  expect(main.masks).toContain(secret);
  expect(received).toHaveLength(count);
  expect(post.conclusion).toBe('success');
  expect(post.files.output).toBe('');
  if (count === 0)
    expect([post.annotations, post.summary]).toEqual([{ error: [], warning: [], notice: [] }, '']);
});

test('the main stage speaks the language of `locale` too', async () => {
  const { main } = await watched('success', { locale: 'zh-CN' });
  expect(main.log).toContain(
    '如果任务由成功转为失败且最先失败，或从失败恢复，或持续失败又满 24 小时，会在群里通知。',
  );
  const wrong = await watched('success', { locale: 'zh-CN', retries: 'many' });
  expect(wrong.main.annotations.error[0]?.message).toContain('输入 "retries" 应为 0 到 100 的整数。');
  expect(wrong.post.annotations.error).toEqual([]);
  expect(wrong.post.log).toContain('没有发送，原因在任务开始时已说明：');
});

test('a cancelled job is reported when notify-when asks for it', async () => {
  expect((await watched('cancelled', { 'notify-when': 'cancelled' })).received).toHaveLength(1);
});

test.each([
  [{ retries: 'many' }, '"retries"'],
  [{ webhook: '', secret: '' }, 'no webhook'],
  [{ text: '{{ evnt }}' }, 'unknown variable "evnt"'],
  [{ matrix: '[' }, '"matrix"'],
  [{ locale: 'fr\n100%', retries: 'many' }, '"locale"'],
])('a wrong input %j fails the main stage, and is annotated once', async (inputs, said) => {
  const { main, post, received } = await watched('success', inputs);
  expect(main.conclusion).toBe('failure');
  expect(main.annotations.error.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  expect(post.annotations.error).toEqual([]);
  expect(received).toEqual([]);
});

/** A text as `watch` writes it into its state. */
function stateOf(text: string): string {
  return Buffer.from(text).toString('base64url');
}

describe('what another step writes to GITHUB_ENV', () => {
  /** What a job without a token always gets. */
  const missingToken = { message: expect.stringContaining('"github-token"'), properties: {} };

  test('a job whose steps write nothing there is warned of the missing token only', async () => {
    const { post } = await watched('failure');
    expect(post.annotations).toEqual({ error: [], warning: [missingToken], notice: [] });
  });

  test.each([
    { STATE_failure: '%' },
    { STATE_stage: 'step' },
    { STATE_environment: '%' },
    { STATE_environment: stateOf('sealed:AAAA') },
    { STATE_certificates: stateOf('{') },
    { STATE_rules: stateOf('{"text":"- drop: true"}') },
    { 'STATE_login-map': stateOf('null') },
    { INPUT_WEBHOOK: 'https://example.com/', INPUT_STATUS: 'success', INPUT_REPORT: 'health' },
    { GITHUB_WORKSPACE: '/nowhere', RUNNER_TEMP: '/nowhere', GITHUB_EVENT_PATH: '/nowhere' },
    { GITHUB_STATE: '/nowhere', GITHUB_STEP_SUMMARY: '/nowhere' },
  ])('does not stop the alert: %j', async (exports) => {
    const { post, received } = await watched('failure', {}, { exports });
    expect(received).toHaveLength(1);
    expect([post.conclusion, post.stderr]).toEqual(['success', '']);
    expect(post.annotations).toEqual({ error: [], warning: [missingToken], notice: [] });
  });

  test('cannot hide that the alert was not delivered', async () => {
    const inputs = { secret: `SEC${'0'.repeat(64)}` };
    const { post } = await watched('failure', inputs);
    expect(post.annotations.error).toHaveLength(1);
    const forged = { STATE_failure: stateOf(JSON.stringify(['no webhook', '{"input":"secret"}'])) };
    const again = await watched('failure', inputs, { exports: forged });
    expect(again.post.annotations.error).toHaveLength(1);
    expect(again.post.conclusion).toBe('failure');
  });
});

describe('a runner that keeps no state', () => {
  const env = { GITHUB_STATE: undefined };

  test.each([
    {},
    { failure: '\ufffd', environment: '\ufffd', certificates: '\ufffd', rules: '\ufffd' },
    { environment: 'sealed:', certificates: '[1]' },
    { environment: 'sealed:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', certificates: 'null' },
    { environment: '{"NODE_EXTRA_CA_CERTS":1}', certificates: '{"pem":["-"]}' },
    { environment: '{"NODE_EXTRA_CA_CERTS":"/nowhere"}', certificates: '{"pem":["-"]}' },
    { environment: '[]', certificates: '{"digests":[1]}' },
  ])('has its alert all the same, whatever a step sets as state: %j', async (state) => {
    const exports = Object.fromEntries(
      Object.entries(state).map(([name, value]) => [`STATE_${name}`, stateOf(value)]),
    );
    const { post, received } = await watched('failure', {}, { env, exports });
    expect(received).toHaveLength(1);
    expect([post.conclusion, post.stderr]).toEqual(['success', '']);
  });

  test('stays red whatever a step says of a failure that is known', async () => {
    const inputs = ({ stage }: { readonly stage: string }) => (stage === 'post' ? { retries: 'many' } : {});
    const forged = { STATE_failure: stateOf(JSON.stringify(['{"input":"retries"}'])) };
    const again = await watched('failure', inputs, { env, exports: forged });
    expect(again.post.log).toContain('"retries"');
    expect(again.post.conclusion).toBe('failure');
  });
});

test.each([{ STATE_stage: 'post' }, { STATE_failure: '%' }])(
  'a step of the action itself is no post stage, and does not stop: %j',
  async (jobEnv) => {
    robot = await startRobot({ secret });
    const run = await act(inputsFor(robot), { jobEnv });
    expect([run.conclusion, run.outputs.status]).toEqual(['success', 'sent']);
    expect(robot.received).toHaveLength(1);
  },
);

test('a file that login-map names may come with the checkout', async () => {
  expect((await watched('success', { 'login-map': 'people.yml' })).main.conclusion).toBe('success');
});

describe('a run without secrets', () => {
  const empty = { webhook: '', secret: '' };
  const pull = {
    pull_request: { head: { repo: { full_name: 'mona/hello' } } },
    repository: { full_name: 'octo/hello' },
  };
  const fork = { event: { name: 'pull_request', payload: pull } };
  const dependabot = { env: { GITHUB_ACTOR: 'dependabot[bot]' } };

  test.each([
    ['a pull request from a fork', empty, fork, 'A pull request from a fork gets no secrets.'],
    ['Dependabot', empty, dependabot, 'A run that Dependabot starts gets only the secrets of Dependabot.'],
    [
      'a fork, where a variable looks like the input of another action',
      empty,
      { ...fork, jobEnv: { INPUT_TOKEN: 'x' } },
      'A pull request from a fork gets no secrets.',
    ],
    [
      'a fork, where the token alone is a secret',
      { ...empty, webhook: 'https://oapi.dingtalk.com/robot/send?access_token=' },
      fork,
      'A pull request from a fork gets no secrets.',
    ],
    [
      'a fork, where all groups are secrets',
      { ...empty, robots: '{"ops": {"webhook": "", "secret": ""}}', rules: '- chat-group: ops' },
      fork,
      'A pull request from a fork gets no secrets.',
    ],
    ['`on-missing-webhook: skip`', { ...empty, 'on-missing-webhook': 'skip' }, {}, '"robots".'],
  ])('is no reason to stop the job: %s', async (_, inputs, more, reason) => {
    const { main, post, status, received } = await watched('success', inputs, more);
    expect([main.conclusion, post.conclusion, status]).toEqual(['success', 'success', 'success']);
    expect(main.annotations.notice.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Nothing will be sent: there is no webhook/),
    ]);
    expect(main.annotations.notice[0]?.message).toContain(reason);
    expect(post.annotations).toEqual({ error: [], warning: [], notice: [] });
    expect(received).toEqual([]);
  });

  test('is one where a webhook that is given is used all the same', async () => {
    expect((await watched('failure', {}, fork)).received).toHaveLength(1);
  });

  test.each([
    ['elsewhere a missing webhook', empty, { event: { name: 'push', payload: {} } }],
    ['with `fail` one in a fork', { ...empty, 'on-missing-webhook': 'fail' }, fork],
    ['another wrong input', { ...empty, retries: 'many' }, fork],
  ])('does not excuse everything: %s is an error', async (_, inputs, more) => {
    expect((await watched('success', inputs, more)).main.conclusion).toBe('failure');
  });
});

test('what an input leaves in doubt is a warning at the start, and none at the end', async () => {
  const jobEnv = { INPUT_TOKEN: 'x', INPUT_CONTENT: 'y', INPUT_DRY_RUN: 'true' };
  const { main, post, received } = await watched('failure', { timezone: 'CST' }, { jobEnv });
  expect(main.annotations.warning.map(({ message }) => message)).toEqual([
    expect.stringContaining('INPUT_CONTENT is a variable of the job'),
    expect.stringContaining('INPUT_DRY_RUN is a variable of the job'),
    expect.stringContaining('several zones share'),
  ]);
  expect(received).toHaveLength(1);
  expect(post.annotations.warning.filter(({ message }) => !message.includes('github-token'))).toEqual([]);
});

test('what was refused stands in the job summary, since no step can upload the file', async () => {
  const { post } = await watched('failure', { secret: `SEC${'0'.repeat(64)}` });
  expect(post.conclusion).toBe('failure');
  expect(post.annotations.error[0]?.message).toContain('in the job summary');
  const event = /```json\n(.*?)\n```/s.exec(post.summary)?.[1] ?? '';
  expect(JSON.parse(event)).toHaveLength(1);

  if (robot === undefined) throw new Error('a robot');
  const again = await act({ ...inputsFor(robot), event });
  expect(again.outputs.status).toBe('sent');
  expect(JSON.stringify(robot.received)).toContain('CI failed');
});

test('the annotation names the file that dead-letter-file gives, and what to do', async () => {
  const { post } = await watched('failure', {
    secret: `SEC${'0'.repeat(64)}`,
    'dead-letter-file': 'letters/undelivered.json',
  });
  const message = post.annotations.error[0]?.message;
  expect(message).toContain(join(post.workspace, 'letters', 'undelivered.json'));
  expect(message).toContain('in the job summary: paste a block into "event" to send them again');
  expect(existsSync(join(post.workspace, 'letters', 'undelivered.json'))).toBe(true);
});

test('with on-failure: warn a refused message leaves the job green, with one warning', async () => {
  const { post, status } = await watched('success', {
    secret: `SEC${'0'.repeat(64)}`,
    'on-failure': 'warn',
    'notify-when': 'always',
  });
  expect(status).toBe('success');
  expect(post.annotations.error).toEqual([]);
  const refused = post.annotations.warning.filter(({ message }) => message.includes('310000'));
  expect(refused).toHaveLength(1);
});

test('with on-failure: warn a wrong input is one warning, and nothing is sent', async () => {
  const { main, post, status, received } = await watched('success', {
    retries: 'many',
    'on-failure': 'warn',
  });
  expect(status).toBe('success');
  expect(main.annotations.warning.map(({ message }) => message)).toEqual([
    expect.stringContaining('"retries"'),
  ]);
  expect([post.annotations.error, post.annotations.warning]).toEqual([[], []]);
  expect(received).toEqual([]);
});

test('a dry run says so at once, and shows the message at the end without posting it', async () => {
  const { main, post, received } = await watched('failure', { 'dry-run': true });
  expect(main.log).toContain('this is a dry run, so the message is only shown');
  expect(post.conclusion).toBe('success');
  expect(post.log).toContain('CI failed');
  expect(received).toEqual([]);
});

test('a matrix leg reports itself', async () => {
  const { received } = await watched('failure', {}, { matrix: { node: 22 } });
  expect(JSON.stringify(received)).toContain('build (22)');
});

test('a step that fails with continue-on-error counts as green', async () => {
  expect((await watched('failure', {}, { continueOnError: true })).received).toEqual([]);
});

test('a job that fails before the step is not reported: the step is skipped', async () => {
  robot = await startRobot({ secret });
  const inputs = inputsFor(robot);
  const step = { action: join(unpackedArchive(), 'watch'), with: () => inputs };
  expect(await runJob([{ ends: 'failure' }, step])).toMatchObject({ mains: [undefined], posts: [] });
  expect(robot.received).toEqual([]);
});

test('an input that a later step gives is read again at the end', async () => {
  const { received } = await watched('failure', ({ stage }) => ({
    text: stage === 'main' ? '' : 'The deployment of api stopped.',
  }));
  expect(JSON.stringify(received)).toContain('The deployment of api stopped.');
});

test('in a reusable workflow the job is reported as its own', async () => {
  // GITHUB_WORKFLOW_REF is that of the workflow that calls, GITHUB_JOB the job's name in the called one.
  const env = {
    GITHUB_JOB: 'deploy',
    GITHUB_WORKFLOW_REF: 'octo/hello/.github/workflows/caller.yml@refs/heads/main',
  };
  const { received } = await watched('failure', {}, { env });
  expect(received).toHaveLength(1);
  expect(JSON.stringify(received)).toContain('Failed: **deploy**');
});

describe.skipIf(process.platform === 'win32')('a cancelled post stage', () => {
  /** A robot that takes the request and never answers. */
  async function silentRobot() {
    const asked = Promise.withResolvers<void>();
    const server = createServer(() => asked.resolve());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const inputs = {
      webhook: `http://${host}/robot/send?access_token=${'a'.repeat(64)}`,
      'allowed-hosts': host,
    };
    return { inputs, asked: asked.promise };
  }

  test('ends in time, and what was not delivered is in the job summary', async () => {
    const { inputs, asked } = await silentRobot();
    const post = startAction({
      action: join(unpackedArchive(), 'watch'),
      stage: 'post',
      jobStatus: 'failure',
      inputs,
    });
    await asked;
    post.cancel();
    const run = await post.finished;
    expect(run.signal).toBe(null);
    expect(run.durationMs).toBeLessThan(7_500);
    expect(JSON.parse(/```json\n(.*?)\n```/s.exec(run.summary)?.[1] ?? '')).toHaveLength(1);
  });

  test('ends at once on the second signal', async () => {
    const { inputs, asked } = await silentRobot();
    const post = startAction({
      action: join(unpackedArchive(), 'watch'),
      stage: 'post',
      jobStatus: 'failure',
      inputs,
    });
    await asked;
    post.kill('SIGINT');
    while (!post.stdout().includes('Cancelled')) await new Promise((resolve) => setTimeout(resolve, 10));
    post.kill('SIGINT');
    expect((await post.finished).exitCode).toBe(130);
  });
});
