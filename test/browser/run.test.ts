import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openGroup, servePage } from './served-page.ts';

const steps = [
  { name: 'Set up job', number: 1, status: 'completed', conclusion: 'success' },
  { name: 'Run pytest', number: 2, status: 'completed', conclusion: 'failure' },
];

/** As `gh run view 1 --json jobs` writes it. */
const jobsOfGh = JSON.stringify({
  jobs: [
    {
      databaseId: 11,
      name: 'test (3.13)',
      status: 'completed',
      conclusion: 'failure',
      startedAt: '2026-11-23T06:00:00Z',
      completedAt: '2026-11-23T06:02:00Z',
      url: 'https://github.com/octo/shop/actions/runs/1/job/11',
      steps,
    },
    { databaseId: 12, name: 'lint', status: 'completed', conclusion: 'success', steps: [] },
  ],
});

/** As GitHub's API answers, with a token in the log that nobody should see. */
const jobsOfApi = JSON.stringify({
  total_count: 1,
  jobs: [
    {
      id: 11,
      run_id: 77,
      name: 'build',
      status: 'completed',
      conclusion: 'failure',
      started_at: '2026-11-23T06:00:00Z',
      completed_at: '2026-11-23T06:02:00Z',
      steps,
    },
  ],
});

const token = `ghp_${'0123456789abcdefABCDEF0123456789abcd'}`;
const log = [
  '2026-11-23T06:01:00.0000000Z ##[group]Run pytest',
  '2026-11-23T06:01:00.1000000Z ##[endgroup]',
  `2026-11-23T06:01:01.0000000Z E   AssertionError: assert 5 == 4, pushed with ${token}`,
  '2026-11-23T06:01:02.0000000Z ##[error]Process completed with exit code 1.',
].join('\n');

const junit = `<?xml version="1.0"?><testsuite name="cart"><testcase name="adds up" file="test_cart.py" line="7">
<failure message="assert 5 == 4"/></testcase><testcase name="counts"/></testsuite>`;

const runOf = (number: number, conclusion: string) => ({
  id: number,
  run_number: number,
  conclusion,
  head_sha: String(number).padEnd(40, '0'),
  run_started_at: `2026-11-2${number}T06:00:00Z`,
});

describe('a run that is pasted into the preview page', () => {
  const served = servePage();
  let page: Page;

  beforeEach(async () => {
    page = await served.open();
    await page.getByLabel('Examples').selectOption('');
    await openGroup(page, 'run');
  });

  const shown = (text: string) => page.locator('#pc .bubble').getByText(text).first().waitFor();

  test('names its failed job and step, from what gh writes', async () => {
    await page.getByLabel('Jobs (JSON)', { exact: true }).fill(jobsOfGh);
    await shown('test (3.13)');
    await shown('Run pytest');
    await shown('1 job passed');
  });

  test('gives the reason from a log alone, without the credential in it', async () => {
    await page.getByRole('textbox', { name: 'Log' }).fill(log);
    await shown('AssertionError: assert 5 == 4');
    expect(await page.locator('#json').inputValue()).not.toContain(token);
  });

  test('gives the reason of each job from one log of gh', async () => {
    await page.getByLabel('Jobs (JSON)', { exact: true }).fill(jobsOfApi);
    const ofGh = log.replace(/^/gm, 'build\tRun pytest\t');
    await page
      .getByRole('textbox', { name: 'Log' })
      .fill(`lint\tRun ruff\t2026-11-23T06:01:00Z E501 too long\n${ofGh}`);
    await shown('AssertionError: assert 5 == 4');
    expect(await page.locator('#json').inputValue()).not.toContain('E501');
  });

  test('names the failed tests of a report', async () => {
    await page.getByLabel('Test report').fill(junit);
    await shown('1 of 2 tests');
    await shown('adds up');
    await expect.poll(() => page.getByLabel('Workflow step').inputValue()).toContain('/watch@v1');
    expect(await page.getByLabel('Workflow step').inputValue()).toContain('test-reports:');
  });

  test('names what failed from the results of the jobs alone', async () => {
    await page
      .getByLabel('Results of the jobs (JSON)')
      .fill('{"lint":{"result":"failure"},"test":{"result":"success"}}');
    await shown('lint');
    await expect
      .poll(() => page.getByLabel('Workflow step').inputValue())
      .toContain('needs: ${' + '{ toJSON(needs) }}');
  });

  test('says since when it is red, and which commits are suspects', async () => {
    await page.getByLabel('Jobs (JSON)', { exact: true }).fill(jobsOfApi);
    await page
      .getByLabel('Earlier runs (JSON)')
      .fill(
        JSON.stringify({ workflow_runs: [runOf(3, 'failure'), runOf(2, 'failure'), runOf(1, 'success')] }),
      );
    await shown('3 failed runs in a row since #2');
    const commit = (sha: string, message: string) => ({
      sha: sha.repeat(40),
      commit: { message, author: { name: 'Mona' } },
      parents: [],
    });
    const commits = [commit('b', 'feat: rounding'), commit('c', 'docs: prices')];
    await page.getByLabel('Commits since the last green run (JSON)').fill(JSON.stringify({ commits }));
    await shown('docs: prices');
    await shown('feat: rounding');
  });

  test('is reported as GitHub would of the run of a workflow_run event', async () => {
    await page.getByLabel('Examples').selectOption('workflow-run');
    await shown('lint');
    await shown('ECONNREFUSED');
    expect(await page.locator('#warnings').isVisible()).toBe(false);
  });

  test('asks nobody', async () => {
    await page.getByLabel('Jobs (JSON)', { exact: true }).fill(jobsOfGh);
    await shown('test (3.13)');
    expect(
      served.requests.filter((url) => !url.startsWith(served.address) && !url.startsWith('data:')),
    ).toEqual([]);
  });
});
