import { describe, expect, test } from 'vitest';
import { pageLines, pageOf } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const around = { repository, sender: { login: 'mona' } };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const commit = `[Commit](…/commit/${sha})`;
const x = (length: number) => 'x'.repeat(length);
const started_at = '2026-11-23T07:00:00Z';

const runLines = (check_run: object, locale?: 'en' | 'zh-CN', action = 'completed') =>
  pageLines(
    'check_run',
    { ...around, action, check_run: { name: 'lint', conclusion: 'failure', ...check_run } },
    locale,
  );
const headOf = async (...given: Parameters<typeof runLines>) =>
  (await runLines(...given)).slice(0, 2).join(' ');

describe('a check', () => {
  test.each<[string, object, string, string]>([
    ['has its commit', { head_sha: sha }, ' · `a1b2c3d`', ' · `a1b2c3d`'],
    [
      'has how long it took, from one second on',
      { started_at, completed_at: '2026-11-23T07:00:01Z' },
      ' · 1 s',
      ' · 用时 1 秒',
    ],
    ['has nothing shorter', { started_at, completed_at: '2026-11-23T07:00:00.999Z' }, '', ''],
    ['has no time without its end', { started_at }, '', ''],
    ['has no time without its start', { completed_at: started_at }, '', ''],
    ['has an annotation', { output: { annotations_count: 1 } }, ' · 1 annotation', ' · 1 条批注'],
    [
      'has many annotations',
      { output: { annotations_count: 1_200 } },
      ' · 1,200 annotations',
      ' · 1,200 条批注',
    ],
    ['has no annotations', { output: { annotations_count: 0 } }, '', ''],
  ])('%s', async (_, check, english, chinese) => {
    expect(await headOf(check)).toBe(`### ❌ lint failed **octo/hello**${english}`);
    expect(await headOf(check, 'zh-CN')).toBe(`### ❌ lint 未通过 **octo/hello**${chinese}`);
  });

  test.each<[string, object, string, string, string?]>([
    [
      'of a branch',
      { check_suite: { head_branch: 'main' } },
      '❌ lint failed on main',
      '❌ lint 未通过：main',
    ],
    [
      'of a long branch',
      { check_suite: { head_branch: x(61) } },
      `❌ lint failed on ${x(59)}…`,
      `❌ lint 未通过：${x(59)}…`,
    ],
    [
      'of a pull request',
      { pull_requests: [{ number: 42 }, { number: 43 }], check_suite: { head_branch: 'fast' } },
      '❌ lint failed on PR #42',
      '❌ lint 未通过：PR #42',
    ],
    ['of an app', { name: undefined, app: { name: 'Linter' } }, '❌ Linter failed', '❌ Linter 未通过'],
    ['of nobody', { name: undefined }, '❌ A check failed', '❌ 检查未通过'],
    ['of a long name', { name: x(61) }, `❌ ${x(59)}… failed`, `❌ ${x(59)}… 未通过`],
    ['that was skipped', { conclusion: 'skipped' }, '⏭️ lint skipped', '⏭️ lint 已跳过'],
    ['that needs somebody', { conclusion: 'action_required' }, '✋ lint needs action', '✋ lint 需要处理'],
    ['whose outcome is unknown', { conclusion: undefined }, 'lint updated', 'lint 有更新'],
    ['whose outcome is new to us', { conclusion: 'constructor' }, 'lint updated', 'lint 有更新'],
    ['that began', { conclusion: undefined }, 'lint started', 'lint 已开始', 'created'],
    [
      'that somebody asked to do something',
      {},
      'lint was asked for an action',
      'lint 收到操作请求',
      'requested_action',
    ],
  ])('%s', async (_, check, english, chinese, action) => {
    expect((await runLines(check, 'en', action))[0]).toBe(`### ${english}`);
    expect((await runLines(check, 'zh-CN', action))[0]).toBe(`### ${chinese}`);
  });

  test.each<[string, object, readonly string[]]>([
    ['title', { title: '2 problems' }, ['> 2 problems']],
    ['title, in 200 characters', { title: x(201) }, [`> ${x(199)}…`]],
    [
      'title and summary',
      { title: '2 problems', summary: 'In `a.ts`' },
      ['> 2 problems', '>', '> In `a.ts`'],
    ],
    ['title, which is the summary', { title: '2 problems', summary: '2 problems' }, ['> 2 problems']],
    ['summary without its links', { summary: 'See [how](https://example.com) in #7' }, ['> See how in #7']],
    [
      'summary, whose addresses of the repository are short',
      { summary: 'See https://github.com/octo/hello/pull/7' },
      ['> See \\#7'],
    ],
    ['summary, in three blocks', { summary: 'a\n\nb\n\nc\n\nd' }, ['> a', '>', '> b', '>', '> c']],
    ['summary, in 1,000 characters', { summary: `${x(999)}yz` }, [`> ${x(999)}y`]],
  ])('shows its %s', async (_, output, lines) => {
    expect((await runLines({ output })).slice(2)).toEqual(lines);
  });

  test('shows addresses of its own repository short, wherever the message is made', async () => {
    const check_run = { name: 'lint', output: { summary: 'See https://github.com/mona/shop/pull/7' } };
    const payload = { ...around, repository: { full_name: 'mona/shop' }, action: 'completed', check_run };
    expect((await pageLines('check_run', payload)).at(-1)).toBe('> See \\#7');
  });

  test('without a result has no other part', async () => {
    const { body } = await pageOf('check_run', {
      ...around,
      action: 'completed',
      check_run: { name: 'lint', output: {} },
    });
    expect(body).toEqual([]);
  });

  const page = 'https://github.com/octo/hello/runs/1';
  test.each<[string, object, string | undefined]>([
    ['its page and its commit', { html_url: page, head_sha: sha }, `[Check](…/runs/1) · ${commit}`],
    [
      'its page, and its details elsewhere',
      { html_url: page, details_url: 'https://ci.example/1' },
      '[Check](…/runs/1) · [Open on ci.example](https://ci.example/1)',
    ],
    [
      'its page, but not its details on the same forge',
      { html_url: page, details_url: `${page}/details` },
      '[Check](…/runs/1)',
    ],
    ['its details on the same forge, without a page', { details_url: page }, '[Check](…/runs/1)'],
    ['nothing where its details are no address', { details_url: 'see above' }, undefined],
    ['no commit that is none', { head_sha: 'main' }, undefined],
    ['nothing if it has neither', {}, undefined],
  ])('leads to %s', async (_, check, links) => expect((await runLines(check))[2]).toBe(links));
});

describe('the checks of an app', () => {
  const suiteLines = (check_suite: object, locale?: 'en' | 'zh-CN') =>
    pageLines(
      'check_suite',
      { ...around, action: 'completed', check_suite: { conclusion: 'success', ...check_suite } },
      locale,
    );
  test.each<[string, object, string, string]>([
    [
      'of a branch',
      { app: { name: 'Linter' }, head_branch: 'main' },
      '✅ Linter passed on main',
      '✅ Linter 通过：main',
    ],
    ['without a name', {}, '✅ The checks passed', '✅ 检查通过'],
    ['of a long name', { app: { name: x(61) } }, `✅ ${x(59)}… passed`, `✅ ${x(59)}… 通过`],
    [
      'if there is one',
      { latest_check_runs_count: 1 },
      '✅ The checks passed (1 check)',
      '✅ 检查通过（1 项检查）',
    ],
    [
      'if there are many',
      { latest_check_runs_count: 1_200 },
      '✅ The checks passed (1,200 checks)',
      '✅ 检查通过（1,200 项检查）',
    ],
    ['if there is none', { latest_check_runs_count: 0 }, '✅ The checks passed', '✅ 检查通过'],
  ])('%s', async (_, suite, english, chinese) => {
    expect((await suiteLines(suite))[0]).toBe(`### ${english}`);
    expect((await suiteLines(suite, 'zh-CN'))[0]).toBe(`### ${chinese}`);
  });

  test('have the commit', async () => {
    const head_commit = { message: 'fix: it\n\nAt last', author: { name: 'Mona' } };
    expect((await suiteLines({ head_sha: sha, head_commit })).slice(2)).toEqual([
      '> fix: it',
      '> `a1b2c3d` · by Mona',
      commit,
    ]);
  });
});

describe('the status of a commit', () => {
  const statusLines = (status: object, locale?: 'en' | 'zh-CN') =>
    pageLines('status', { ...around, state: 'failure', context: 'ci/build', ...status }, locale);
  test.each<[string, object, string, string]>([
    [
      'of a branch',
      { branches: [{ name: 'main' }, { name: 'v2' }] },
      '❌ ci/build failed on main',
      '❌ ci/build 未通过：main',
    ],
    [
      'of a long branch',
      { branches: [{ name: x(61) }] },
      `❌ ci/build failed on ${x(59)}…`,
      `❌ ci/build 未通过：${x(59)}…`,
    ],
    ['without a name', { context: undefined }, '❌ A check failed', '❌ 检查未通过'],
    ['that is pending', { state: 'pending' }, 'ci/build is pending', 'ci/build 等待中'],
    ['that is an error', { state: 'error' }, '❌ ci/build ended in an error', '❌ ci/build 出错'],
  ])('%s', async (_, status, english, chinese) => {
    expect((await statusLines(status))[0]).toBe(`### ${english}`);
    expect((await statusLines(status, 'zh-CN'))[0]).toBe(`### ${chinese}`);
  });

  const message = 'fix: it';
  test.each<[string, object, readonly string[]]>([
    ['has its description, in 300 characters', { description: x(301) }, [`${x(299)}…`]],
    [
      'has its commit and the name of the author',
      { sha, commit: { commit: { message, author: { name: 'Mona' } }, author: { login: 'mona' } } },
      ['> fix: it', '> `a1b2c3d` · by Mona', commit],
    ],
    [
      'has the login of an author without a name',
      { sha, commit: { commit: { message }, author: { login: 'mona' } } },
      ['> fix: it', '> `a1b2c3d` · by mona', commit],
    ],
    [
      'leads to what the service says',
      { target_url: 'https://ci.example/1' },
      ['[Open on ci.example](https://ci.example/1)'],
    ],
  ])('%s', async (_, status, lines) => expect((await statusLines(status)).slice(2)).toEqual(lines));
});
