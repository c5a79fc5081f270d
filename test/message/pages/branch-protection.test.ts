import { expect, test } from 'vitest';
import { pageLines, pageOf } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello', name: 'hello' };
const around = { repository, sender: { login: 'mona' } };

/** The lines of the list of changes, for the settings that were, and those that are. */
const changesOf = async (
  was: Readonly<Record<string, unknown>>,
  is: Readonly<Record<string, unknown>>,
  locale?: 'en' | 'zh-CN',
) => {
  const changes = Object.fromEntries(Object.entries(was).map(([name, from]) => [name, { from }]));
  const payload = { ...around, action: 'edited', rule: { name: 'main', ...is }, changes };
  return (await pageLines('branch_protection_rule', payload, locale)).slice(2, -1);
};

test.each([
  ['required_approving_review_count', 'Approving reviews', '批准数'],
  ['require_code_owner_review', 'Code owner review', '代码所有者评审'],
  ['require_last_push_approval', 'Approval of the last push by somebody else', '最近推送须由他人批准'],
  ['dismiss_stale_reviews_on_push', 'A push dismisses approvals', '推送后撤销已有批准'],
  ['required_status_checks', 'Required checks', '必需检查'],
  ['required_status_checks_enforcement_level', 'Required checks for', '必需检查适用于'],
  ['strict_required_status_checks_policy', 'Branch must be up to date', '合并前分支须为最新'],
  ['pull_request_reviews_enforcement_level', 'Required reviews for', '必需评审适用于'],
  ['admin_enforced', 'Also for administrators', '管理员同样受限'],
  ['allow_force_pushes_enforcement_level', 'Force pushes for', '允许强制推送'],
  ['allow_deletions_enforcement_level', 'Deletions by', '允许删除'],
  ['authorized_actors_only', 'Only some people may push', '限制推送人员'],
  ['authorized_actor_names', 'May push', '可推送人员'],
  ['signature_requirement_enforcement_level', 'Signed commits for', '提交签名适用于'],
  ['linear_history_requirement_enforcement_level', 'Linear history for', '线性历史适用于'],
  ['required_conversation_resolution_level', 'Resolved conversations for', '解决全部对话适用于'],
  ['required_deployments_enforcement_level', 'Deployments before merging for', '合并前部署适用于'],
  ['merge_queue_enforcement_level', 'Merge queue for', '合并队列适用于'],
  ['lock_branch_enforcement_level', 'Locked for', '分支锁定适用于'],
])('the setting %s is called %s', async (name, en, zh) => {
  expect(await changesOf({ [name]: 1 }, { [name]: 2 })).toEqual([`- **${en}**: 1 → 2`]);
  expect(await changesOf({ [name]: 1 }, { [name]: 2 }, 'zh-CN')).toEqual([`- **${zh}**：1 → 2`]);
});

const checks = Array.from({ length: 11 }, (_, at) => `c${at + 1}`);

test.each<[what: string, was: unknown, is: unknown, en: string, zh: string]>([
  ['a switch', false, true, 'off → on', '关闭 → 开启'],
  ['a level', 'off', 'everyone', 'nobody → everybody', '无 → 所有人'],
  ['a level', 'non_admins', 'off', 'all but administrators → nobody', '非管理员 → 无'],
  ['a level that is not known', 'odd', 'off', 'odd → nobody', 'odd → 无'],
  ['a list', ['a'], ['a', 'b'], 'a → a, b', 'a → a, b'],
  ['a list of many', ['a'], checks, `a → ${checks.join(', ')}`, `a → ${checks.join(', ')}`],
  ['a list with an object in it', ['a'], ['b', {}], 'a → b', 'a → b'],
  ['a list that was emptied', ['a', 'b'], [], 'a, b → none', 'a, b → 无'],
  ['a text of several lines', 'a\nb', 'c', 'a b → c', 'a b → c'],
])('a change of %s', async (_, was, is, en, zh) => {
  expect(await changesOf({ odd: was }, { odd: is })).toEqual([`- **odd**: ${en}`]);
  expect(await changesOf({ odd: was }, { odd: is }, 'zh-CN')).toEqual([`- **odd**：${zh}`]);
});

test('a change has at most 200 characters and a name at most 60', async () => {
  const [fits, tooLong] = ['n'.repeat(60), 'n'.repeat(61)];
  expect(await changesOf({ [fits]: 'a' }, { [fits]: 'x'.repeat(196) })).toEqual([
    `- **${fits}**: a → ${'x'.repeat(196)}`,
  ]);
  expect(await changesOf({ [tooLong]: 'a' }, { [tooLong]: 'x'.repeat(197) })).toEqual([
    `- **${'n'.repeat(59)}…**: a → ${'x'.repeat(195)}…`,
  ]);
});

test('settings that are nowhere in the rule are not listed, and not counted', async () => {
  expect(await changesOf(Object.fromEntries(checks.map((name) => [name, 1])), {})).toEqual([]);
  expect(await changesOf({ required_status_checks: [] }, { required_status_checks: [] })).toEqual([]);
});

test.each([
  [1, '- and 1 more setting', '- 另有 1 项设置'],
  [2, '- and 2 more settings', '- 另有 2 项设置'],
])('six settings are listed, %d more are counted', async (count, en, zh) => {
  const settings = Object.fromEntries(checks.slice(0, 6 + count).map((name) => [name, 1]));
  expect((await changesOf(settings, settings)).at(-1)).toBe(en);
  expect((await changesOf(settings, settings, 'zh-CN')).at(-1)).toBe(zh);
});

test.each([
  [
    'created',
    'mona protected main · octo/hello',
    'mona protected main',
    'mona 为 main 设置了分支保护 · octo/hello',
  ],
  [
    'edited',
    'mona changed branch protection on main · octo/hello',
    'mona changed branch protection on main',
    'mona 修改了 main 的分支保护 · octo/hello',
  ],
  [
    'deleted',
    '⚠️ mona removed protection from main · octo/hello',
    '⚠️ mona removed branch protection from main',
    '⚠️ mona 移除了 main 的分支保护 · octo/hello',
  ],
])('title and headline of a rule that was %s', async (action, title, headline, zh) => {
  const payload = { ...around, action, rule: { name: 'main' } };
  expect((await pageOf('branch_protection_rule', payload)).title).toBe(title);
  expect((await pageLines('branch_protection_rule', payload))[0]).toBe(`### ${headline}`);
  const chinese = await pageOf('branch_protection_rule', payload, 'zh-CN');
  expect(chinese.title).toBe(zh);
  expect(chinese.head.source).toContain(`### ${zh.replace(' · octo/hello', '')}`);
});

test('the name of a rule has at most 100 characters', async () => {
  const nameOf = async (name: string) =>
    (await pageLines('branch_protection_rule', { ...around, action: 'created', rule: { name } }))[0];
  expect(await nameOf('b'.repeat(100))).toBe(`### mona protected ${'b'.repeat(100)}`);
  expect(await nameOf('b'.repeat(101))).toBe(`### mona protected ${'b'.repeat(99)}…`);
  expect(await nameOf('')).toBe('### mona protected a branch');
});
