import { describe, expect, test } from 'vitest';
import type { Job } from '../../../src/workflow/workflow-run.ts';
import { failedRun, type GivenRun, jobWith, runMessage } from './plain-run.ts';

const bodyOf = async (given: GivenRun, locale: 'en' | 'zh-CN' = 'en') =>
  (await runMessage(given, { locale })).body;

const step = (name: string) => ({ number: 1, name, conclusion: 'failure' as const });
const said = (...messages: string[]) => messages.map((message) => ({ message }));
const names = (count: number) => Array.from({ length: count }, (_, at) => `job ${at + 1}`);
const cancelled = (name: string, ...messages: string[]) =>
  jobWith(name, { conclusion: 'cancelled', annotations: said(...messages) });
const current = (given: Partial<Job> = {}) => jobWith('test', { current: true, ...given });

describe('a failed job', () => {
  test.each<[string, readonly Job[], readonly string[], GivenRun?]>([
    [
      'has two annotations beside others',
      [
        jobWith('a', { annotations: said('m1', 'm2', 'm3') }),
        jobWith('b', { failedSteps: [step('s')] }),
        jobWith('c'),
      ],
      ['**a**', 'm1', 'm2', '**b** › s', 'Failed: **c**'],
    ],
    [
      'has no exit code beside another annotation',
      [jobWith('a', { annotations: said('Process completed with exit code 1.', 'm1') })],
      ['**a**', 'm1'],
    ],
    [
      'has its annotation, however that begins',
      [jobWith('a', { annotations: said(' \n\nm1\nm2\n\nm3') })],
      ['**a**', 'm1 m2 m3'],
    ],
    [
      'has sixteen lines of its log that say something',
      [
        jobWith('a', {
          log: Array.from({ length: 20 }, (_, at) => ({ text: at < 2 ? ' ' : `line ${at}`, rank: at })),
        }),
      ],
      ['**a**', ...Array.from({ length: 16 }, (_, at) => `> line ${at + 2}`)],
    ],
    [
      'that passed before comes first, and the others are said to have failed before',
      [
        jobWith('old', { isNew: false, failedSteps: [step('s')] }),
        jobWith('unknown', { failedSteps: [step('t')] }),
        jobWith('new', { isNew: true, failedSteps: [step('u')] }),
      ],
      ['**new** › u · new', '**old** › s · still', '**unknown** › t'],
    ],
    [
      'is not said to have failed before if nothing is new',
      [jobWith('old', { isNew: false, failedSteps: [step('s')] })],
      ['**old** › s'],
    ],
    [
      'comes first as the leg that sends the message',
      [jobWith('a', { failedSteps: [step('s')] }), jobWith('b', { failedSteps: [step('t')], current: true })],
      ['**b** › t · sent this message', '**a** › s'],
      { legs: { total: 2, failed: 2, running: 0 } },
    ],
    [
      'that sends the message is like others where there are no legs',
      [jobWith('a', { failedSteps: [step('s')] }), jobWith('b', { failedSteps: [step('t')], current: true })],
      ['**a** › s', '**b** › t'],
    ],
    [
      'comes after what is new, even as the leg that sends the message',
      [
        jobWith('a', { failedSteps: [step('s')], current: true, isNew: false }),
        jobWith('b', { failedSteps: [step('t')], isNew: true }),
      ],
      ['**b** › t · new', '**a** › s · still · sent this message'],
      { legs: { total: 2, failed: 2, running: 0 } },
    ],
  ])('%s', async (_, jobs, lines, given) => expect(await bodyOf(failedRun(jobs, given))).toEqual(lines));
});

describe('a matrix leg of which only the id is known', () => {
  const matrix = { os: 'linux', node: 24, image: { tag: 'lts' } };
  test.each<[string, Job, GivenRun, string]>([
    ['is named as GitHub does by default', current(), { matrix }, '**test (linux, 24)**'],
    ['is its id without a matrix', current(), {}, '**test**'],
    ['is its id with a matrix of objects', current(), { matrix: { image: { tag: 'lts' } } }, '**test**'],
    ['is not another job', jobWith('test'), { matrix }, '**test**'],
    ['is not a job of another id', current({ name: 'lint' }), { matrix }, '**lint**'],
    [
      'is not a job whose name is known',
      current(),
      { matrix, job: { key: 'test', status: 'failure', name: 'test' } },
      '**test**',
    ],
  ])('%s', async (_, job, given, name) => {
    expect(await bodyOf(failedRun([job], given))).toEqual([`Failed: ${name}`]);
  });
});

describe('of the jobs that did not fail', () => {
  const six = (...messages: string[]) => names(6).map((name) => cancelled(name, ...messages));
  const count = (counts: NonNullable<GivenRun['counts']>, given: GivenRun = {}) => ({
    counts,
    total: 0,
    ...given,
  });
  test.each<[string, GivenRun, readonly string[], readonly string[]]>([
    [
      'those cancelled are named where nothing else explains the failure',
      count({ cancelled: 2 }, { outcome: 'failure', jobs: [cancelled('a'), cancelled('b')], total: 2 }),
      ['Cancelled: a, b'],
      ['已取消：a、b'],
    ],
    [
      'those cancelled are counted if the run passed',
      count({ cancelled: 1 }, { jobs: [cancelled('b')], total: 1 }),
      ['1 cancelled'],
      ['1 个已取消'],
    ],
    [
      'one without a name is not named',
      count({ cancelled: 2 }, { outcome: 'cancelled', jobs: [cancelled(''), cancelled('b')], total: 2 }),
      ['Cancelled: b'],
      ['已取消：b'],
    ],
    [
      'those cancelled before they began have what GitHub says of them, if nothing failed',
      {
        outcome: 'failure',
        jobs: [cancelled('a', 'm1', 'm2', 'm3'), cancelled('b'), jobWith('c', { conclusion: 'success' })],
        total: 3,
      },
      ['**a** · cancelled before it started', 'm1', 'm2', 'Cancelled: b'],
      ['**a** · 未开始就被取消', 'm1', 'm2', '已取消：b'],
    ],
    [
      'five cancelled before they began are shown, and the sixth is named',
      { outcome: 'cancelled', jobs: six('no runner'), total: 6 },
      [
        ...names(5).flatMap((name) => [`**${name}** · cancelled before it started`, 'no runner']),
        'Cancelled: job 6',
      ],
      [...names(5).flatMap((name) => [`**${name}** · 未开始就被取消`, 'no runner']), '已取消：job 6'],
    ],
    [
      'six are named in part',
      { outcome: 'cancelled', jobs: six(), total: 6 },
      ['Cancelled: job 1, job 2, job 3, job 4, job 5, and 1 more'],
      ['已取消：job 1、job 2、job 3、job 4、job 5、另有 1 项'],
    ],
    [
      'those cancelled before they began are no reason if one failed',
      failedRun([jobWith('a')], {
        jobs: [jobWith('a'), cancelled('b', 'no runner')],
        total: 2,
        counts: { cancelled: 1 },
      }),
      ['Failed: **a**', '1 cancelled'],
      ['失败：**a**', '1 个已取消'],
    ],
    [
      'one that passed has no reason',
      { jobs: [jobWith('a', { conclusion: 'success', annotations: said('m1') })], total: 1 },
      [],
      [],
    ],
    [
      'the one that sends the message does not run, if it is not among them',
      count({ running: 2 }, { listed: true }),
      ['1 job still running'],
      ['1 个任务运行中'],
    ],
    [
      'the one that sends the message does not run, if it is among them',
      count({ running: 2 }, { jobs: [current({ conclusion: 'success' })], total: 1 }),
      ['2 jobs still running'],
      ['2 个任务运行中'],
    ],
    [
      'the one that sends the message is none of another run',
      count({ running: 2 }, { run: { id: '77' } }),
      ['2 jobs still running'],
      ['2 个任务运行中'],
    ],
    [
      'those that wait for an approval are named, and do not run',
      count(
        { running: 3 },
        {
          jobs: [
            current({ conclusion: 'success' }),
            ...['a', 'b'].map((name) => jobWith(name, { conclusion: 'running', waiting: true })),
            jobWith('c', { conclusion: 'running' }),
          ],
          environments: ['production', 'eu'],
          total: 4,
        },
      ),
      ['a, b wait for approval (production, eu)', '1 job still running'],
      ['a、b 待审批（production、eu）', '1 个任务运行中'],
    ],
  ])('%s', async (_, given, english, chinese) => {
    expect(await bodyOf(given)).toEqual(english);
    expect(await bodyOf(given, 'zh-CN')).toEqual(chinese);
  });
});

describe('a run that passed after a re-run names the jobs that failed before', () => {
  const mended = (count: number) => ({
    mended: names(count).map((name) => jobWith(name, { failedSteps: [step('s')] })),
    run: { attempt: 2 },
    change: { kind: 'mended', failedRuns: 1 } as const,
  });
  const five = names(5).map((name) => `**${name}** › s`);
  test.each([
    [1, 'Failed on attempt 1: **job 1** › s', '首次尝试失败：**job 1** › s'],
    [5, `Failed on attempt 1: ${five.join(', ')}`, `首次尝试失败：${five.join('、')}`],
    [6, `Failed on attempt 1: ${five.join(', ')}, and 1 more`, `首次尝试失败：${five.join('、')}、另有 1 项`],
  ])('%d', async (count, english, chinese) => {
    expect(await bodyOf(mended(count))).toEqual([english]);
    expect(await bodyOf(mended(count), 'zh-CN')).toEqual([chinese]);
  });
});

test('a message of which everything is in the headline has no other part', async () => {
  const { parts, body } = await runMessage({});
  expect({ parts, body }).toEqual({ parts: 0, body: [] });
});
