import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startRobot } from '../robot/stand-in.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { runAction, type Step } from '../runner/runner.ts';
import { inputsFor } from './seed.ts';

const secret = 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68';
let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
afterEach(async () => {
  await robot?.close();
  robot = undefined;
});

/** A job whose first step is `watch`: its main stage, then its post stage with the inputs evaluated again. */
async function watched(jobStatus: string, given: Step['inputs'] = {}) {
  robot = await startRobot({ secret });
  const step: Step = {
    action: join(unpackedArchive(), 'watch'),
    event: { name: 'push', payload: {} },
    inputs: { ...inputsFor(robot), ...given },
  };
  const main = await runAction(step);
  const status = main.conclusion === 'failure' ? 'failure' : jobStatus;
  const post = await runAction({ ...step, stage: 'post', state: main.state, jobStatus: status });
  return { main, post, received: robot.received };
}

test.each([
  ['failure', 1],
  ['success', 0],
  ['cancelled', 0],
])('a job that ends as %s is told %i times, without outputs', async (status, count) => {
  const { main, post, received } = await watched(status);
  expect(main.log).toContain('the robot will be told if it fails or if it succeeds after a failure.');
  expect(main.masks).toContain(secret);
  expect(received).toHaveLength(count);
  expect(post.conclusion).toBe('success');
  expect(post.files.output).toBe('');
  if (count === 0)
    expect([post.annotations, post.summary]).toEqual([{ error: [], warning: [], notice: [] }, '']);
});

test('the main stage speaks the language of `locale` too', async () => {
  const { main } = await watched('success', { locale: 'zh-CN' });
  expect(main.log).toContain('任务结束时通知机器人（失败或失败后恢复成功）。');
  const wrong = await watched('success', { locale: 'zh-CN', retries: 'many' });
  expect(wrong.main.annotations.error[0]?.message).toContain('输入 "retries" 应为 0 到 100 的整数。');
  expect(wrong.post.annotations.error).toEqual([]);
  expect(wrong.post.log).toContain('没有发送，原因在任务开始时已说明：');
});

test('a cancelled job is told when notify-when asks for it', async () => {
  expect((await watched('cancelled', { 'notify-when': 'cancelled' })).received).toHaveLength(1);
});

test.each([
  [{ retries: 'many' }, '"retries"'],
  [{ webhook: '', secret: '' }, 'no webhook'],
  [{ text: '{{ evnt }}' }, 'unknown variable "evnt"'],
  [{ matrix: '[' }, '"matrix"'],
])('a wrong input %j fails the main stage, and is annotated once', async (inputs, said) => {
  const { main, post, received } = await watched('success', inputs);
  expect(main.conclusion).toBe('failure');
  expect(main.annotations.error.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  expect(post.annotations.error).toEqual([]);
  expect(received).toEqual([]);
});

test('a file that login-map names may come with the checkout', async () => {
  expect((await watched('success', { 'login-map': 'people.yml' })).main.conclusion).toBe('success');
});

test('on-missing-webhook: skip stays green and says so once', async () => {
  const { main, post } = await watched('failure', { webhook: '', secret: '', 'on-missing-webhook': 'skip' });
  expect([main.conclusion, post.conclusion]).toEqual(['success', 'success']);
  expect([main.annotations.notice.length, post.annotations.notice.length]).toEqual([1, 0]);
});

test('what was refused stands in the job summary, since no step can upload the file', async () => {
  const { post } = await watched('failure', { secret: `SEC${'0'.repeat(64)}` });
  expect(post.conclusion).toBe('failure');
  expect(post.annotations.error[0]?.message).toContain('in the job summary');
  expect(JSON.parse(/```json\n(.*?)\n```/s.exec(post.summary)?.[1] ?? '')).toHaveLength(1);
});
