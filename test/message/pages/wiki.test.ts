import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };

const linesOf = (pages: readonly Payload[], locale: 'en' | 'zh-CN' = 'en') =>
  pageLines('gollum', { repository, sender: { login: 'mona' }, pages }, locale);

const html_url = 'https://github.com/octo/hello/wiki/Home';

test('an edited page of the wiki shows three lines of what its editor says', async () => {
  const page = { title: 'Home', action: 'edited', summary: '1\n2\n3\n4', html_url };
  const facts = ['**octo/hello**', '> 1', '> 2', '> 3', '> …'];
  expect(await linesOf([page])).toEqual([
    '### mona edited wiki page Home',
    ...facts,
    '[Page](…/wiki/Home) · [Wiki](…/wiki)',
  ]);
  expect(await linesOf([page], 'zh-CN')).toEqual([
    '### mona 编辑了 Wiki 页面 Home',
    ...facts,
    '[查看页面](…/wiki/Home) · [Wiki 首页](…/wiki)',
  ]);
});

test('several pages of the wiki are linked, and new ones are called so', async () => {
  const pages = [
    { title: 'Home', action: 'edited', html_url },
    { title: 'More', action: 'created', html_url },
  ];
  expect((await linesOf(pages)).slice(2)).toEqual([
    '- [Home](…/wiki/Home)',
    '- [More](…/wiki/Home) · new',
    '[Wiki](…/wiki)',
  ]);
});

test('100 characters are shown of the name of a wiki page', async () => {
  const [whole, long, cut] = ['x'.repeat(100), 'x'.repeat(101), `${'x'.repeat(99)}…`];
  expect((await linesOf([{ title: whole }]))[0]).toBe(`### mona edited wiki page ${whole}`);
  expect((await linesOf([{ title: long }]))[0]).toBe(`### mona edited wiki page ${cut}`);
  expect((await linesOf([{ title: whole }, { title: long }])).slice(2, 4)).toEqual([
    `- ${whole}`,
    `- ${cut}`,
  ]);
});
