import { describe, expect, test } from 'vitest';
import { runs } from '../fixtures/gallery/runs.ts';
import { annotationAnswer, jobAnswer, runAnswer } from '../github/answers.ts';
import { read, withBuild } from '../message/pages/example.ts';
import { buildFrom } from './reading.ts';

const leg = (id: number, name: string, given: Parameters<typeof jobAnswer>[0] | object = {}) =>
  jobAnswer({ id, name, ...given });
const open = { status: 'in_progress', conclusion: null, completed_at: null, runner_name: 'here' } as const;
const elsewhere = { ...open, runner_name: 'there' } as const;
const own = { job: 'test', runnerName: 'here', matrix: '{"os":"windows-latest","node":24}' };

describe('the leg of a matrix', () => {
  const jobs = [
    leg(1, 'test (ubuntu-latest, 24)', elsewhere),
    leg(2, 'test (windows-latest, 24)', open),
    leg(3, 'test (macos-latest, 24)'),
    leg(4, 'lint', { conclusion: 'failure' }),
  ];

  test('knows itself and counts the legs of its matrix, as far as they have ended', async () => {
    const workflowRun = await buildFrom({ runs: [runAnswer()], jobs }, own, { status: 'failure' });
    expect(workflowRun.jobs.find(({ current }) => current)?.name).toBe('test (windows-latest, 24)');
    expect(workflowRun.legs).toEqual({ total: 3, failed: 1, running: 1 });
  });

  test.each([
    ['a job without a matrix', { ...own, matrix: 'null' }],
    ['a job that could not be found among the others', { ...own, runnerName: '', matrix: '{"os":"plan9"}' }],
  ])('%s counts none', async (_, context) => {
    const workflowRun = await buildFrom({ runs: [runAnswer()], jobs }, context, { status: 'failure' });
    expect(workflowRun.legs).toBeUndefined();
  });

  test.each([
    [
      'a value that is a letter of the name',
      'test',
      '{"arch":"t"}',
      ['test (t)', 'test (u)', 'lint (a)', 'docs (b)'],
    ],
    ['a value that is a digit of the name', 'e2e', '{"shard":2}', ['e2e (2)', 'e2e (3)', 'e2 smoke (9)']],
    ['a name of the author', 'test', '{"os":"linux"}', ['linux tests', 'macos tests', 'lint']],
    ['a value inside a word of the author', 'test', '{"n":2}', ['e2e on 2', 'e2e on 3', 'e9e on 2']],
    [
      'a job of a called workflow',
      'test',
      '{"n":2}',
      ['ci / test (2)', 'ci / test (3)', 'nightly / test (2)'],
    ],
    ['a name that GitHub cut', 'test', '{"n":2,"s":"long"}', ['test (2, lo...', 'test (3, lo...', 'lint']],
  ])('is counted with its siblings alone: %s', async (_, job, matrix, names) => {
    const jobs = names.map((name, index) => leg(index + 1, name, index === 0 ? open : {}));
    const workflowRun = await buildFrom(
      { runs: [runAnswer()], jobs },
      { ...own, job, matrix },
      { status: 'failure' },
    );
    expect(workflowRun.legs?.total).toBe(2);
  });

  test('a matrix of one leg is a job', async () => {
    const workflowRun = await buildFrom({ runs: [runAnswer()], jobs: jobs.slice(1, 2) }, own, {
      status: 'failure',
    });
    expect(workflowRun.legs).toBeUndefined();
  });

  test.each([
    ['en', ': 2 of 4 jobs\n', '**test (windows-latest, 24)** · sent this message'],
    ['zh-CN', '，2/4 个任务失败\n', '**test (windows-latest, 24)** · 本消息由此任务发送'],
  ] as const)('is distinguished in the message: %s', async (locale, fact, line) => {
    const workflowRun = await buildFrom({ runs: [runAnswer()], jobs }, own, { status: 'failure' });
    const example = await runs.needsWithoutToken();
    const { text } = await read(withBuild(example, workflowRun), locale);
    expect(text).toContain(fact);
    expect(text).toContain(line);
    expect(text.indexOf('windows-latest')).toBeLessThan(text.indexOf('lint'));
  });
});

describe('a run that a newer push cancelled', () => {
  const madeWay = "Canceling since a higher priority waiting request for 'CI-refs/heads/main' exists";
  const superseded = (message: string) => {
    const run = runAnswer({ id: 77, conclusion: 'cancelled' });
    const job = jobAnswer({ id: 5, name: 'build', conclusion: 'cancelled', run_id: 77 });
    const annotations = new Map([[5, [annotationAnswer(message)]]]);
    const payload = { action: 'completed', workflow_run: run };
    return buildFrom({ runs: [run], jobs: [job], annotations }, { eventName: 'workflow_run', payload });
  };

  test('is superseded, and still cancelled for whoever asks', async () => {
    expect(await superseded(madeWay)).toMatchObject({ outcome: 'cancelled', superseded: true });
  });

  test.each(['The operation was canceled.', 'The run was canceled by @octocat.'])(
    'is not one that somebody cancelled: %s',
    async (message) => {
      expect(await superseded(message)).toMatchObject({ outcome: 'cancelled', superseded: false });
    },
  );

  test.each([
    ['en', '⏭️ CI on main superseded by a newer run'],
    ['zh-CN', '⏭️ CI 已被更新的运行取代：main'],
  ] as const)('reads so: %s', async (locale, headline) => {
    const example = await runs.needsWithoutToken();
    const { text } = await read(withBuild(example, { outcome: 'cancelled', superseded: true }), locale);
    expect(text).toContain(`### ${headline}`);
  });
});
