import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const around = { repository, sender: { login: 'mona' } };

test.each<[string, Payload, string[]]>([
  [
    'workflow_dispatch',
    { workflow: '.github/workflows/ci.yml', ref: 'refs/tags/v2' },
    ['### mona 启动了 ci.yml', '**octo/hello** · `v2`', '[仓库](…)'],
  ],
  ['workflow_dispatch', {}, ['### mona 启动了一个工作流', '**octo/hello**', '[仓库](…)']],
  ['schedule', { schedule: '30 6 1 1 1' }, ['### 定时运行：30 6 1 1 1', '**octo/hello**', '[仓库](…)']],
  ['schedule', {}, ['### 定时运行', '**octo/hello**', '[仓库](…)']],
])('what starts a run is named in Chinese as far as it is known: %s, %j', async (eventName, given, lines) => {
  expect(await pageLines(eventName, { ...around, ...given }, 'zh-CN')).toEqual(lines);
});

test('a workflow may be given by the name of its file alone', async () => {
  expect((await pageLines('workflow_dispatch', { ...around, workflow: 'ci.yml' }))[0]).toBe(
    '### mona started ci.yml',
  );
});

test('80 characters are shown of a workflow and of a schedule', async () => {
  const headlineOf = async (eventName: string, given: Payload) => (await pageLines(eventName, given))[0];
  const [whole, long, cut] = ['x'.repeat(80), 'x'.repeat(81), `${'x'.repeat(79)}…`];
  expect(await headlineOf('workflow_dispatch', { workflow: whole })).toBe(`### Someone started ${whole}`);
  expect(await headlineOf('workflow_dispatch', { workflow: long })).toBe(`### Someone started ${cut}`);
  expect(await headlineOf('schedule', { schedule: whole })).toBe(`### Scheduled run: ${whole}`);
  expect(await headlineOf('schedule', { schedule: long })).toBe(`### Scheduled run: ${cut}`);
});
