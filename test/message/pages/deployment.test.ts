import { describe, expect, test } from 'vitest';
import { pageLines } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const runPage = 'https://github.com/octo/hello/actions/runs/1';

/** Lines of the message about a deployment of main to production by octocat, and what a test says of it. */
const linesOf = (deployment: object, status?: object, locale?: 'en' | 'zh-CN', more: object = {}) =>
  pageLines(
    status === undefined ? 'deployment' : 'deployment_status',
    {
      action: 'created',
      repository,
      sender: { login: 'mona' },
      deployment: { ref: 'main', task: 'deploy', environment: 'production', ...deployment },
      ...(status && { deployment_status: status }),
      ...more,
    },
    locale,
  );

describe('a deployment that was requested', () => {
  const x = (length: number) => 'x'.repeat(length);
  test.each<[string, object, readonly string[], readonly string[]]>([
    [
      'has its commit, task, creator and description',
      { sha, task: 'migrate', creator: { login: 'hubot' }, description: 'Before the sale' },
      [
        '### Deploying main to production',
        '**octo/hello** · `a1b2c3d` · migrate · requested by hubot',
        '> Before the sale',
        `[Commit](…/commit/${sha})`,
      ],
      [
        '### 开始部署：main → production',
        '**octo/hello** · `a1b2c3d` · migrate · hubot 发起',
        '> Before the sale',
        `[提交](…/commit/${sha})`,
      ],
    ],
    [
      'has four lines of its description',
      { description: ['l1', 'l2', 'l3', 'l4', 'l5'].join('\n') },
      [
        '### Deploying main to production',
        '**octo/hello** · requested by mona',
        '> l1',
        '> l2',
        '> l3',
        '> l4',
        '> …',
      ],
      [
        '### 开始部署：main → production',
        '**octo/hello** · mona 发起',
        '> l1',
        '> l2',
        '> l3',
        '> l4',
        '> …',
      ],
    ],
    [
      'has no commit of zeros',
      { sha: '0'.repeat(40) },
      ['### Deploying main to production', '**octo/hello** · requested by mona'],
      ['### 开始部署：main → production', '**octo/hello** · mona 发起'],
    ],
    [
      'of a commit has its first characters',
      { ref: sha.toUpperCase(), sha: sha.toUpperCase() },
      [
        '### Deploying A1B2C3D to production',
        '**octo/hello** · requested by mona',
        `[Commit](…/commit/${sha.toUpperCase()})`,
      ],
      [
        '### 开始部署：A1B2C3D → production',
        '**octo/hello** · mona 发起',
        `[提交](…/commit/${sha.toUpperCase()})`,
      ],
    ],
    [
      'of a tag that ends like a commit has all of them',
      { ref: `v${sha}` },
      [`### Deploying v${sha} to production`, '**octo/hello** · requested by mona'],
      [`### 开始部署：v${sha} → production`, '**octo/hello** · mona 发起'],
    ],
    [
      'of a branch that begins like a commit has all of them',
      { ref: `${sha}x` },
      [`### Deploying ${sha}x to production`, '**octo/hello** · requested by mona'],
      [`### 开始部署：${sha}x → production`, '**octo/hello** · mona 发起'],
    ],
    [
      'may say neither what nor where',
      { ref: undefined, environment: undefined },
      ['### Deploying a commit to an environment', '**octo/hello** · requested by mona'],
      ['### 开始部署：某个提交 → 某个环境', '**octo/hello** · mona 发起'],
    ],
    [
      'is shortened',
      { ref: x(61), environment: x(61), task: x(61) },
      [`### Deploying ${x(59)}… to ${x(59)}…`, `**octo/hello** · ${x(59)}… · requested by mona`],
      [`### 开始部署：${x(59)}… → ${x(59)}…`, `**octo/hello** · ${x(59)}… · mona 发起`],
    ],
  ])('%s', async (_, deployment, english, chinese) => {
    expect(await linesOf(deployment)).toEqual(english);
    expect(await linesOf(deployment, undefined, 'zh-CN')).toEqual(chinese);
  });
});

describe('the state of a deployment', () => {
  test.each([
    ['success', '🚀 main deployed to production', '🚀 main 已部署到 production'],
    ['failure', '❌ Deploy to production failed: main', '❌ 部署失败：main → production'],
    ['error', '❌ Deploy to production ended in an error: main', '❌ 部署出错：main → production'],
    ['in_progress', 'Deploying main to production', '正在将 main 部署到 production'],
    ['queued', 'Deployment of main to production is queued', 'main 部署到 production：排队中'],
    ['pending', 'Deployment of main to production is pending', 'main 部署到 production：待处理'],
    ['inactive', 'main is no longer active on production', 'main 在 production 上的部署已停用'],
    ['paused', 'Deployment of main to production: paused', 'main 部署到 production：paused'],
    [undefined, 'Deploying main to production', '开始部署：main → production'],
  ])('%s', async (state, english, chinese) => {
    expect(await linesOf({}, { state })).toEqual([`### ${english}`, '**octo/hello** · by mona']);
    expect(await linesOf({}, { state }, 'zh-CN')).toEqual([`### ${chinese}`, '**octo/hello** · mona']);
  });

  test('waiting', async () => {
    expect(await linesOf({}, { state: 'waiting' })).toEqual([
      '### ✋ Approve deploy to production: main',
      '**octo/hello** · requested by mona',
    ]);
    expect(await linesOf({}, { state: 'waiting' }, 'zh-CN')).toEqual([
      '### ✋ 待审批：部署 main 到 production',
      '**octo/hello** · mona 发起',
    ]);
  });

  test('has its own environment, creator and description', async () => {
    const status = {
      state: 'failure',
      environment: 'eu',
      creator: { login: 'hubot' },
      description: 'No quota',
    };
    expect(await linesOf({ description: 'Before the sale' }, status)).toEqual([
      '### ❌ Deploy to eu failed: main',
      '**octo/hello** · by hubot',
      '> No quota',
    ]);
  });

  test('has the description of the deployment if it has none', async () => {
    expect((await linesOf({ description: 'Before the sale' }, { state: 'failure' })).at(-1)).toBe(
      '> Before the sale',
    );
  });
});

describe('a deployment leads to', () => {
  const run = { workflow_run: { html_url: runPage } };
  const elsewhere = 'https://ci.example/log';
  test.each<[string, object, string | undefined, object?]>([
    ['nothing if it has no pages', { state: 'failure' }, undefined],
    [
      'what was deployed',
      { state: 'success', environment_url: 'https://shop.example/' },
      '[Open on shop.example](https://shop.example/)',
    ],
    [
      'its log',
      { state: 'failure', log_url: `${runPage}/job/2`, target_url: elsewhere },
      '[Log](…/actions/runs/1/job/2)',
    ],
    [
      'its log elsewhere',
      { state: 'failure', target_url: elsewhere },
      '[Log (ci.example)](https://ci.example/log)',
    ],
    [
      'its log at an address that begins like the forge',
      { state: 'failure', log_url: 'https://github.com.example/1' },
      '[Log (github.com.example)](https://github.com.example/1)',
    ],
    ['no log at an address that is no page', { state: 'failure', log_url: 'ci.example/log' }, undefined],
    [
      'its run, whose page is the log',
      { state: 'failure', log_url: runPage },
      '[Run](…/actions/runs/1)',
      run,
    ],
    [
      'its run and its log',
      { state: 'failure', log_url: elsewhere },
      '[Run](…/actions/runs/1) · [Log (ci.example)](https://ci.example/log)',
      run,
    ],
    ['the run that waits', { state: 'waiting', log_url: elsewhere }, '[Approve](…/actions/runs/1)', run],
    [
      'the run that waits, by its log',
      { state: 'waiting', log_url: `${runPage}/job/20` },
      '[Approve](…/actions/runs/1)',
    ],
    [
      'the run that waits, by its target',
      { state: 'waiting', target_url: runPage },
      '[Approve](…/actions/runs/1)',
    ],
    ['nothing elsewhere while it waits', { state: 'waiting', log_url: elsewhere }, undefined],
  ])('%s', async (_, status, links, more) => {
    expect((await linesOf({}, status, 'en', more))[2]).toBe(links);
  });

  test('its log, in Chinese', async () => {
    expect((await linesOf({}, { state: 'failure', log_url: runPage }, 'zh-CN'))[2]).toBe(
      '[查看日志](…/actions/runs/1)',
    );
    expect((await linesOf({}, { state: 'failure', log_url: elsewhere }, 'zh-CN'))[2]).toBe(
      '[日志（ci.example）](https://ci.example/log)',
    );
  });
});
