import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from '../../src/message/pages/table.ts';
import { chapters } from '../fixtures/gallery/index.ts';
import { projectWith, run, write } from './project.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the page of all messages is written in both languages, and the check changes nothing', () => {
  const folder = projectWith({ 'docs/dev/architecture.md': '# Architecture\n' });
  for (const name of ['src', 'test']) cpSync(join(root, name), join(folder, name), { recursive: true });
  const page = join(folder, 'docs/messages.md');

  write(folder, 'docs/messages.md', 'old\n');
  expect(run(folder, 'scripts/gallery.ts', '--check')).toMatchObject({
    status: 1,
    said: expect.stringContaining('docs/messages.md'),
  });
  expect(readFileSync(page, 'utf8')).toBe('old\n');

  expect(run(folder, 'scripts/gallery.ts')).toEqual({ status: 0, said: '' });
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('🔔 `mona opened PR #42: Faster start · octo/hello`');
  expect(text).toContain('🔔 `mona 创建了 PR #42：Faster start · octo/hello`');
  expect(text).not.toContain('dingtalk://');
});

test('every page of the table has an example on the page of all messages', async () => {
  const names = (await chapters()).flatMap(({ happenings }) => happenings.map(({ eventName }) => eventName));
  const shown = names.flatMap((name) => (Object.hasOwn(pages, name) ? [pages[name]?.page] : []));
  const missing = Object.entries(pages).filter(([, { page }]) => !shown.includes(page));
  expect(missing.map(([name]) => name)).toEqual([]);
});
