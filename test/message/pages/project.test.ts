import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello', name: 'hello' };
const around = { repository, sender: { login: 'mona' } };
const page = 'https://github.com/octo/hello/projects/1';

test.each([
  ['created', 'mona created', 'mona 创建了'],
  ['edited', 'mona edited', 'mona 编辑了'],
  ['closed', 'mona closed', 'mona 关闭了'],
  ['reopened', 'mona reopened', 'mona 重新打开了'],
  ['moved', 'mona moved', 'mona 移动了'],
  ['deleted', 'mona deleted', 'mona 删除了'],
  ['odd', 'mona edited', 'mona 编辑了'],
  [undefined, 'mona edited', 'mona 编辑了'],
])('what happened to a project, a column or a card: %s', async (action, en, zh) => {
  const project = { ...around, action, project: { name: 'Robots', html_url: page } };
  expect(await pageLines('project', project)).toEqual([
    `### ${en} project Robots`,
    '**octo/hello**',
    '[Project](…/projects/1)',
  ]);
  expect(await pageLines('project', project, 'zh-CN')).toEqual([
    `### ${zh}项目 Robots`,
    '**octo/hello**',
    '[查看项目](…/projects/1)',
  ]);
  const column = { ...around, action, project_column: { name: 'To do' } };
  expect(await pageLines('project_column', column)).toEqual([
    `### ${en} project column To do`,
    '**octo/hello**',
    '[Projects](…/projects)',
  ]);
  expect(await pageLines('project_column', column, 'zh-CN')).toEqual([
    `### ${zh}看板列 To do`,
    '**octo/hello**',
    '[项目列表](…/projects)',
  ]);
  const card = { ...around, action, project_card: { note: 'Do it' } };
  expect(await pageLines('project_card', card)).toEqual([
    `### ${en} a project card`,
    '**octo/hello**',
    '> Do it',
    '[Projects](…/projects)',
  ]);
  expect((await pageLines('project_card', card, 'zh-CN'))[0]).toBe(`### ${zh}看板卡片`);
});

test.each(['7', '4711', '1'.repeat(12)])('a card with the issue %s leads to it', async (number) => {
  const content_url = `https://api.github.com/repos/octo/hello/issues/${number}`;
  const card = { ...around, action: 'converted', project_card: { content_url } };
  expect(await pageLines('project_card', card)).toEqual([
    '### mona turned a project card into an issue',
    '**octo/hello**',
    `issue #${number}`,
    `[Issue](…/issues/${number}) · [Projects](…/projects)`,
  ]);
  expect(await pageLines('project_card', card, 'zh-CN')).toEqual([
    '### mona 将看板卡片转为 Issue',
    '**octo/hello**',
    `Issue #${number}`,
    `[查看 Issue](…/issues/${number}) · [项目列表](…/projects)`,
  ]);
});

test.each([
  `https://api.github.com/repos/octo/hello/issues/${'1'.repeat(13)}`,
  'https://api.github.com/repos/octo/hello/issues/7/comments',
  'https://api.github.com/repos/octo/hello/pulls/7',
])('a card with %s leads to no issue', async (content_url) => {
  const card = { ...around, action: 'moved', project_card: { content_url } };
  expect((await pageLines('project_card', card)).slice(1)).toEqual([
    '**octo/hello**',
    '[Projects](…/projects)',
  ]);
});

test('a name has at most 80 characters; one that is missing is dots', async () => {
  const said = async (name: string | undefined, locale?: 'en' | 'zh-CN') => [
    (await pageLines('project', { ...around, action: 'created', project: { name } }, locale))[0],
    (
      await pageLines('project_column', { ...around, action: 'created', project_column: { name } }, locale)
    )[0],
  ];
  const both = (name: string) => [
    `### mona created project ${name}`,
    `### mona created project column ${name}`,
  ];
  expect(await said('x'.repeat(80))).toEqual(both('x'.repeat(80)));
  expect(await said('x'.repeat(81))).toEqual(both(`${'x'.repeat(79)}…`));
  expect(await said(undefined)).toEqual(both('…'));
  expect(await said(undefined, 'zh-CN')).toEqual(['### mona 创建了项目 ……', '### mona 创建了看板列 ……']);
});
