import { describe, expect, test } from 'vitest';
import type { Job, WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import { runs } from '../../fixtures/gallery/runs.ts';
import { read, withBuild } from './example.ts';

const job = (name: string, given: Partial<Job> = {}): Job => ({
  name,
  conclusion: 'failure',
  mayFail: false,
  current: false,
  failedSteps: [],
  annotations: [],
  log: [],
  ...given,
});
const steps = (...names: string[]) =>
  names.map((name, at) => ({ number: at + 1, name, conclusion: 'failure' as const }));
const log = (...texts: string[]) => texts.map((text, at) => ({ text, rank: at + 1 }));
const none = { succeeded: 0, failed: 0, timedOut: 0, mayFail: 0, cancelled: 0, skipped: 0, running: 0 };

const example = await runs.failedMatrix();

/** The title, and the lines between what was built and the links. */
async function linesOf(given: Partial<WorkflowRun>, locale: 'en' | 'zh-CN' = 'en'): Promise<string[]> {
  const { title, text } = await read(
    withBuild(example, { failed: [], jobs: [], counts: none, total: 0, tests: undefined as never, ...given }),
    locale,
  );
  const body = text
    .split(/\n\n/)
    .slice(2, -1)
    .flatMap((part) => part.split('\n'));
  return [title.replace(/ · (?:octo-org\/)?hello$/, ''), ...body];
}
const failed = (...jobs: Job[]) => ({ outcome: 'failure' as const, failed: jobs, jobs, total: jobs.length });

describe('failed jobs', () => {
  test.each<[string, Partial<WorkflowRun>, string[]]>([
    [
      'of which only the names are known stand in one line',
      failed(job('a'), job('b')),
      ['❌ CI failed on main', 'Failed: **a**, **b**'],
    ],
    [
      'have their steps, three at most',
      failed(job('a', { failedSteps: steps('s1', 's2', 's3') })),
      ['❌ CI failed on main', '**a** › s1, s2, s3'],
    ],
    [
      'have their steps, three at most',
      failed(job('a', { failedSteps: steps('s1', 's2', 's3', 's4') })),
      ['❌ CI failed on main', '**a** › s1, s2, s3, and 1 more'],
    ],
    [
      'that timed out say after how long',
      failed(job('a', { conclusion: 'timed_out', durationMs: 60_000, failedSteps: steps('s1') })),
      ['❌ CI failed on main', '**a** › s1 · timed out after 1 min'],
    ],
    [
      'have an exit code if nothing else is known',
      failed(job('a', { annotations: [{ message: 'Process completed with exit code 137.' }] })),
      ['❌ CI failed on main', '**a** · exit code 137'],
    ],
    [
      'have no exit code beside a log',
      failed(
        job('a', { annotations: [{ message: 'Process completed with exit code 1.' }], log: log('boom') }),
      ),
      ['❌ CI failed on main', '**a**', '> boom'],
    ],
    [
      'have no exit code that only begins or ends like one',
      failed(job('a', { annotations: [{ message: 'x Process completed with exit code 1.' }] })),
      ['❌ CI failed on main', '**a**', 'x Process completed with exit code 1.'],
    ],
    [
      'have no exit code that only begins or ends like one',
      failed(job('a', { annotations: [{ message: 'Process completed with exit code 1. x' }] })),
      ['❌ CI failed on main', '**a**', 'Process completed with exit code 1. x'],
    ],
    [
      'that may fail say so',
      failed(job('a', { mayFail: true, failedSteps: steps('s1') })),
      ['❌ CI failed on main', '**a** › s1 · failed (allowed to fail)'],
    ],
    [
      'have five annotations if there is one job',
      failed(job('a', { annotations: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((message) => ({ message })) })),
      ['❌ CI failed on main', '**a**', 'm1', 'm2', 'm3', 'm4', 'm5'],
    ],
    [
      'have two annotations if there are several',
      failed(
        job('a', { annotations: ['m1', 'm2', 'm3'].map((message) => ({ message })) }),
        job('b', { annotations: [{ message: 'n1' }] }),
      ),
      ['❌ CI failed on main', '**a**', 'm1', 'm2', '**b**', 'n1'],
    ],
    [
      'have the place of an annotation, and the title only without one',
      failed(
        job('a', {
          annotations: [
            { path: 'a.ts', line: 3, title: 'Lint', message: 'm1' },
            { title: 'Lint', message: 'm2' },
            { title: 'Lint', message: 'Lint m3' },
            { path: 'a.ts', message: 'm4' },
          ],
        }),
      ),
      ['❌ CI failed on main', '**a**', '`a.ts:3` m1', 'Lint: m2', 'Lint m3', '`a.ts` m4'],
    ],
    [
      'have the first paragraph of an annotation',
      failed(job('a', { annotations: [{ message: ' m1\nm2 \n \nm3' }] })),
      ['❌ CI failed on main', '**a**', 'm1 m2'],
    ],
    [
      'have no line of a log that an annotation says',
      failed(job('a', { annotations: [{ message: 'm1\n m2' }], log: log(' m1 ', 'm2', ' ', 'm3') })),
      ['❌ CI failed on main', '**a**', 'm1 m2', '> m3'],
    ],
    [
      'have sixteen lines of a log',
      failed(job('a', { log: log(...Array.from({ length: 20 }, (_, at) => `l${at}`)) })),
      ['❌ CI failed on main', '**a**', ...Array.from({ length: 16 }, (_, at) => `> l${at}`)],
    ],
    [
      'share the lines of logs',
      failed(
        job('a', { log: log('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9') }),
        job('b', { log: log('b1') }),
      ),
      ['❌ CI failed on main', '**a**', ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `> a${at}`), '**b**', '> b1'],
    ],
    [
      'of one reason stand together',
      failed(
        job('t (a)', { log: log('boom in 3 s on a') }),
        job('t (b)', { log: log('boom in 4 s on b') }),
        job('t (c)', { log: log('bang') }),
      ),
      ['❌ CI failed on main', '**t (a)** and 1 more', '> boom in 3 s on a', '**t (c)**', '> bang'],
    ],
    [
      'with other steps do not',
      failed(
        job('t (a)', { log: log('boom'), failedSteps: steps('x') }),
        job('t (b)', { log: log('boom'), failedSteps: steps('y') }),
      ),
      ['❌ CI failed on main', '**t (a)** › x', '> boom', '**t (b)** › y', '> boom'],
    ],
    [
      'are five at most',
      {
        ...failed(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => job(name))),
        counts: { ...none, failed: 6 },
      },
      [
        '❌ CI failed on main: 6 of 6 jobs',
        'Failed: **a**, **b**, **c**, **d**, **e**',
        '5 of 6 failed jobs shown',
      ],
    ],
    ['without a name are not shown', failed(job('')), ['❌ CI failed on main']],
  ])('%s', async (_, given, expected) => expect(await linesOf(given)).toEqual(expected));
});

describe('the jobs that did not fail', () => {
  const counts = (given: Partial<typeof none>) => ({ ...none, ...given });
  test.each<[Partial<WorkflowRun>, string[], string[]]>([
    [
      { outcome: 'success', counts: counts({ succeeded: 1 }) },
      ['✅ CI passed on main'],
      ['✅ CI 通过：main'],
    ],
    [
      { outcome: 'success', counts: counts({ succeeded: 2 }) },
      ['✅ CI passed on main', '2 jobs passed'],
      ['✅ CI 通过：main', '2 个任务通过'],
    ],
    [
      { outcome: 'failure', counts: counts({ succeeded: 1 }) },
      ['❌ CI failed on main', '1 job passed'],
      ['❌ CI 失败：main', '1 个任务通过'],
    ],
    [
      { outcome: 'failure', counts: counts({ skipped: 1, running: 2 }), listed: false },
      ['❌ CI failed on main', '1 skipped, 2 jobs still running'],
      ['❌ CI 失败：main', '1 个已跳过，2 个任务运行中'],
    ],
    [
      {
        outcome: 'failure',
        counts: counts({ cancelled: 1 }),
        failed: [job('a')],
        jobs: [job('a')],
        total: 1,
      },
      ['❌ CI failed on main', 'Failed: **a**', '1 cancelled'],
      ['❌ CI 失败：main', '失败：**a**', '1 个已取消'],
    ],
    [
      {
        outcome: 'cancelled',
        counts: counts({ cancelled: 1 }),
        jobs: [job('a', { conclusion: 'cancelled' })],
        total: 1,
      },
      ['⛔ CI cancelled on main', 'Cancelled: a'],
      ['⛔ CI 已取消：main', '已取消：a'],
    ],
    [
      {
        outcome: 'success',
        counts: counts({ succeeded: 2 }),
        jobs: [job('a', { conclusion: 'success' })],
        total: 3,
      },
      ['✅ CI passed on main', '2 jobs passed, 2 not listed'],
      ['✅ CI 通过：main', '2 个任务通过，2 个未列出'],
    ],
  ])('%j are counted', async (given, en, zh) => {
    const change = { kind: 'unknown', failedRuns: 0, orMore: false } as const;
    expect(await linesOf({ change, ...given })).toEqual(en);
    expect(await linesOf({ change, ...given }, 'zh-CN')).toEqual(zh);
  });
});

describe('failed tests', () => {
  const failures = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `t${at}` }));
  const tests = (given: object) =>
    ({
      passed: 7,
      failed: 0,
      skipped: 0,
      total: 9,
      flaky: 0,
      failures: [],
      ...given,
    }) as unknown as NonNullable<WorkflowRun['tests']>;
  test.each<[object, string[]]>([
    [
      { failed: 1, failures: [{ name: 'adds', suite: 'cart', file: 'a.ts', line: 7, message: 'boom' }] },
      ['**cart › adds** · `a.ts:7`', 'boom'],
    ],
    [{ failed: 1, failures: [{ name: 'adds', file: 'a.ts' }], flaky: 2 }, ['2 flaky', '**adds** · `a.ts`']],
    [{ failed: 5, failures: failures(5) }, ['**t0**', '**t1**', '**t2**', '**t3**', '**t4**']],
    [
      { failed: 6, failures: failures(6) },
      ['**t0**', '**t1**', '**t2**', '**t3**', '**t4**', 'and 1 more test'],
    ],
    [
      { failed: 1, failures: [{ name: 'adds', suite: 'x'.repeat(61), file: 'y'.repeat(61) }] },
      [`**…${'x'.repeat(60)} › adds** · \`…${'y'.repeat(60)}\``],
    ],
    [
      { failed: 1, failures: [{ name: 'adds', suite: 'x'.repeat(60), file: 'y'.repeat(60) }] },
      [`**${'x'.repeat(60)} › adds** · \`${'y'.repeat(60)}\``],
    ],
    [{}, ['7 tests passed']],
    [{ flaky: 1 }, ['7 tests passed, 1 flaky']],
    [{ passed: 1 }, ['1 test passed']],
    [{ passed: 0 }, []],
  ])('of %j', async (given, expected) => {
    const outcome = 'failed' in given ? 'failure' : 'success';
    const change = { kind: 'unknown', failedRuns: 0, orMore: false } as const;
    expect((await linesOf({ outcome, change, tests: tests(given) })).slice(1)).toEqual(expected);
  });

  test.each<[Partial<Job>, string[]]>([
    [{ log: log('the test adds numbers failed') }, []],
    [{ log: log('something else') }, ['> something else']],
    [{ annotations: [{ message: 'adds numbers: boom' }] }, []],
    [{ annotations: [{ message: 'other' }] }, ['other']],
    [{ annotations: [{ message: 'other', path: 'a.ts', line: 7 }] }, []],
    [{ annotations: [{ message: 'other', path: 'a.ts', line: 8 }] }, ['`a.ts:8` other']],
    [{ log: log('expected 2 to be 3 indeed') }, []],
  ])('are not reported again by a job: %j', async (given, expected) => {
    const one = job('unit', { failedSteps: steps('s'), ...given });
    const lines = await linesOf({
      ...failed(one),
      tests: tests({
        failed: 1,
        failures: [{ name: 'adds numbers', file: 'a.ts', line: 7, message: 'expected 2 to be 3' }],
      }),
    });
    const at = lines.indexOf('**unit** › s');
    expect(
      lines.slice(at + 1).filter((line) => !line.startsWith('**adds') && line !== 'expected 2 to be 3'),
    ).toEqual(expected);
  });
});
