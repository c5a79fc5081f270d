import { describe, expect, test } from 'vitest';
import { deploymentReviewPage } from '../../../src/message/pages/deployment-review.ts';
import { renderContextIn } from './plain-run.ts';
import { pageLines } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const x = (length: number) => 'x'.repeat(length);

/** Lines of the message about a deployment to production, and what a test says of it. */
const linesOf = (given: object, locale?: 'en' | 'zh-CN') =>
  pageLines(
    'deployment_review',
    { repository, sender: { login: 'mona' }, environment: 'production', ...given },
    locale,
  );

const reviewers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ reviewer: { login: `r${at}` } }));
const ten = 'r0, r1, r2, r3, r4, r5, r6, r7, r8, r9';

describe('a deployment that waits for an approval', () => {
  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      'names its run by the title, and the workflow with the number',
      { workflow_run: { name: 'Deploy', display_title: 'Faster start', run_number: 7 } },
      ['### ✋ Approve deploy to production: Faster start', '**octo/hello** · Deploy #7 · requested by mona'],
      ['### ✋ 待审批：部署到 production（Faster start）', '**octo/hello** · Deploy #7 · mona 发起'],
    ],
    [
      'names its run by the title where the workflow is unknown',
      { workflow_run: { display_title: 'Faster start' } },
      ['### ✋ Approve deploy to production: Faster start', '**octo/hello** · requested by mona'],
      ['### ✋ 待审批：部署到 production（Faster start）', '**octo/hello** · mona 发起'],
    ],
    [
      'names its run by the workflow where that is the title',
      { workflow_run: { name: 'Deploy', display_title: 'Deploy', run_number: 7 } },
      ['### ✋ Approve deploy to production: Deploy', '**octo/hello** · #7 · requested by mona'],
      ['### ✋ 待审批：部署到 production（Deploy）', '**octo/hello** · #7 · mona 发起'],
    ],
    [
      'has short names',
      {
        environment: x(61),
        workflow_run: { name: x(61), display_title: x(62) },
        reviewers: [{ reviewer: { name: x(61) } }],
      },
      [
        `### ✋ Approve deploy to ${x(59)}…: ${x(59)}…`,
        `**octo/hello** · ${x(59)}… · requested by mona`,
        `**Reviewers**: ${x(59)}…`,
      ],
      [
        `### ✋ 待审批：部署到 ${x(59)}…（${x(59)}…）`,
        `**octo/hello** · ${x(59)}… · mona 发起`,
        `**审批人**：${x(59)}…`,
      ],
    ],
    [
      'names ten who may approve it',
      { reviewers: reviewers(10) },
      ['### ✋ Approve deploy to production', '**octo/hello** · requested by mona', `**Reviewers**: ${ten}`],
      [
        '### ✋ 待审批：部署到 production',
        '**octo/hello** · mona 发起',
        `**审批人**：${ten.replaceAll(', ', '、')}`,
      ],
    ],
    [
      'counts the others',
      { reviewers: reviewers(11) },
      [
        '### ✋ Approve deploy to production',
        '**octo/hello** · requested by mona',
        `**Reviewers**: ${ten}, and 1 more`,
      ],
      [
        '### ✋ 待审批：部署到 production',
        '**octo/hello** · mona 发起',
        `**审批人**：${ten.replaceAll(', ', '、')}、另有 1 项`,
      ],
    ],
    [
      'is requested by somebody else than the one who caused the event',
      { requestor: { login: 'hubot' } },
      ['### ✋ Approve deploy to production', '**octo/hello** · requested by hubot'],
      ['### ✋ 待审批：部署到 production', '**octo/hello** · hubot 发起'],
    ],
  ])('%s', async (_, given, english, chinese) => {
    expect(await linesOf({ action: 'requested', ...given })).toEqual(english);
    expect(await linesOf({ action: 'requested', ...given }, 'zh-CN')).toEqual(chinese);
  });
});

describe('a deployment of which somebody decided', () => {
  const run = {
    name: 'Deploy',
    display_title: 'Faster start',
    html_url: 'https://github.com/octo/hello/actions/runs/1',
  };
  test.each<[string, string, string]>([
    [
      'approved',
      'mona approved the deploy to production: Faster start',
      'mona 批准了部署到 production：Faster start',
    ],
    [
      'rejected',
      '⛔ mona rejected the deploy to production: Faster start',
      '⛔ mona 拒绝了部署到 production：Faster start',
    ],
  ])('%s', async (action, english, chinese) => {
    const given = { action, workflow_run: run, reviewers: reviewers(1), comment: 'l1\nl2\nl3\nl4' };
    const comment = ['> l1', '> l2', '> l3', '> …'];
    expect(await linesOf(given)).toEqual([
      `### ${english}`,
      '**octo/hello** · Deploy',
      ...comment,
      '[Run](…/actions/runs/1)',
    ]);
    expect(await linesOf(given, 'zh-CN')).toEqual([
      `### ${chinese}`,
      '**octo/hello** · Deploy',
      ...comment,
      '[查看运行](…/actions/runs/1)',
    ]);
  });
});

test.each([
  ['requested', 'warning'],
  ['approved', undefined],
  ['rejected', 'cancelled'],
])('a deployment that is %s is as severe as %s', async (action, severity) => {
  const renderContext = await renderContextIn({ payload: { action } });
  expect(deploymentReviewPage(renderContext)).toMatchObject({ kind: 'news', severity });
});
