import { expect, test } from 'vitest';
import type { Job, WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import { runs } from '../../fixtures/gallery/runs.ts';
import { fewHostileTexts } from '../hostile.ts';
import { findingsIn, lenientFindingsIn } from '../oracle.ts';
import { read, withBuild } from './example.ts';

/** A build in which whoever writes code, workflow and log says the same thing everywhere. */
function saying(text: string, workflowRun: WorkflowRun): Partial<WorkflowRun> {
  const job: Job = {
    name: text,
    conclusion: 'failure',
    mayFail: false,
    current: false,
    url: text,
    failedSteps: [{ number: 1, name: text, conclusion: 'failure' }],
    annotations: [
      { path: text, line: 3, title: text, message: text },
      { title: text, message: text },
    ],
    log: text.split('\n').map((line, rank) => ({ text: line, rank })),
  };
  return {
    workflow: text,
    run: { ...workflowRun.run, branch: text },
    commit: { sha: text, subject: text, message: text, authorName: text, url: workflowRun.run.url },
    jobs: [job, { ...job, conclusion: 'cancelled' }],
    failed: [job, { ...job, failedSteps: [], annotations: [], log: [] }],
    tests: {
      total: 3,
      passed: 1,
      failed: 2,
      skipped: 0,
      flaky: 1,
      failures: [
        { name: text, suite: text, file: text, line: 3, message: text },
        { name: text, message: text },
      ],
    },
    people: { actor: text, breaker: text, author: 'mona', reviewers: [] },
  };
}

const ownLink = /^dingtalk:\/\/dingtalkclient\/page\/link\?url=https%3A%2F%2F[^/\s)]+&pc_slide=false$/;

test('no name, message or log line becomes a link, an image or HTML', async () => {
  const example = await runs.needsWithoutToken();
  const { workflowRun } = example.runContext;
  if (workflowRun === undefined) throw new Error('no build');
  const got: string[] = [];
  for (const hostile of fewHostileTexts) {
    const { source } = await read(withBuild(example, saying(hostile, workflowRun)));
    const foot = source.slice(source.lastIndexOf('\n\n'));
    const body = source.slice(0, source.length - foot.length);
    const clickable = [
      ...findingsIn(body),
      ...findingsIn(foot).filter(({ kind, url }) => kind !== 'link' || !ownLink.test(url)),
      ...lenientFindingsIn(body),
    ];
    if (clickable.length > 0) got.push(hostile);
  }
  expect(got).toEqual([]);
});

test('no title or branch of a pull request becomes a link, an image or HTML', async () => {
  const example = await runs.pullRequest();
  const got: string[] = [];
  for (const hostile of fewHostileTexts) {
    const pullRequest = {
      number: 42,
      title: hostile,
      head: hostile,
      base: hostile,
      author: hostile,
      url: '',
    };
    const { source } = await read(withBuild(example, { pullRequest }));
    const body = source.slice(0, source.lastIndexOf('\n\n'));
    if (findingsIn(body).length + lenientFindingsIn(body).length > 0) got.push(hostile);
  }
  expect(got).toEqual([]);
});
