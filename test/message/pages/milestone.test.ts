import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const linesOf = (milestone: Payload, locale: 'en' | 'zh-CN' = 'en') => {
  const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
  const payload = { action: 'edited', repository, sender: { login: 'mona' }, milestone };
  return pageLines('milestone', payload, locale);
};

test.each<[string, Payload, string, string]>([
  ['nothing without issues', { open_issues: 0, closed_issues: 0 }, '', ''],
  ['nothing if the payload does not say', {}, '', ''],
  ['none', { open_issues: 8, closed_issues: 0 }, ' · 0 of 8 done', ' · 已完成 0/8'],
  ['all', { open_issues: 0, closed_issues: 8 }, ' · 8 of 8 done', ' · 已完成 8/8'],
  [
    'thousands',
    { open_issues: 1_000, closed_issues: 1_200 },
    ' · 1,200 of 2,200 done',
    ' · 已完成 1,200/2,200',
  ],
  ['open ones', { open_issues: 2 }, ' · 0 of 2 done', ' · 已完成 0/2'],
])('a milestone says what is done: %s', async (_, milestone, en, zh) => {
  expect((await linesOf(milestone))[1]).toBe(`**octo/hello**${en}`);
  expect((await linesOf(milestone, 'zh-CN'))[1]).toBe(`**octo/hello**${zh}`);
});

test('a milestone is due on the day that GitHub stores, wherever the runner is', async () => {
  expect((await linesOf({ due_on: '2026-12-31T23:30:00Z' }))[1]).toBe('**octo/hello** · due 31 Dec 2026');
  expect((await linesOf({ due_on: '2026-12-31T00:30:00Z' }))[1]).toBe('**octo/hello** · due 31 Dec 2026');
  expect((await linesOf({ due_on: null }))[1]).toBe('**octo/hello**');
});

test('80 characters are shown of the name of a milestone', async () => {
  expect((await linesOf({ title: 'x'.repeat(80) }))[0]).toBe(`### mona edited milestone ${'x'.repeat(80)}`);
  expect((await linesOf({ title: 'x'.repeat(81) }))[0]).toBe(`### mona edited milestone ${'x'.repeat(79)}…`);
});
