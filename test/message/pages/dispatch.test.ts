import { expect, test } from 'vitest';
import { pageLines } from './reading.ts';

type Payload = Readonly<Record<string, unknown>>;

const repository = { full_name: 'octo/hello', html_url: 'https://github.com/octo/hello' };
const around = { repository, sender: { login: 'mona' } };

test.each<[string, Payload, string[], string[]]>([
  [
    'workflow_dispatch',
    { workflow: '.github/workflows/ci.yml', ref: 'refs/heads/main' },
    ['### mona started ci.yml', '**octo/hello** · `main`', '[Repository](…)'],
    ['### mona 启动了 ci.yml', '**octo/hello** · `main`', '[仓库](…)'],
  ],
  [
    'workflow_dispatch',
    { workflow: 'ci.yml', ref: 'refs/tags/v2' },
    ['### mona started ci.yml', '**octo/hello** · `v2`', '[Repository](…)'],
    ['### mona 启动了 ci.yml', '**octo/hello** · `v2`', '[仓库](…)'],
  ],
  [
    'workflow_dispatch',
    {},
    ['### mona started a workflow', '**octo/hello**', '[Repository](…)'],
    ['### mona 启动了一个工作流', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'schedule',
    { schedule: '30 6 1 1 1' },
    ['### Scheduled run: 30 6 1 1 1', '**octo/hello**', '[Repository](…)'],
    ['### 定时运行：30 6 1 1 1', '**octo/hello**', '[仓库](…)'],
  ],
  [
    'schedule',
    {},
    ['### Scheduled run', '**octo/hello**', '[Repository](…)'],
    ['### 定时运行', '**octo/hello**', '[仓库](…)'],
  ],
])('what starts a run is named as far as it is known: %s, %j', async (eventName, given, en, zh) => {
  expect(await pageLines(eventName, { ...around, ...given })).toEqual(en);
  expect(await pageLines(eventName, { ...around, ...given }, 'zh-CN')).toEqual(zh);
});

test('80 characters are shown of a workflow and of a schedule', async () => {
  const headlineOf = async (eventName: string, given: Payload) => (await pageLines(eventName, given))[0];
  const [whole, long, cut] = ['x'.repeat(80), 'x'.repeat(81), `${'x'.repeat(79)}…`];
  expect(await headlineOf('workflow_dispatch', { workflow: whole })).toBe(`### Someone started ${whole}`);
  expect(await headlineOf('workflow_dispatch', { workflow: long })).toBe(`### Someone started ${cut}`);
  expect(await headlineOf('schedule', { schedule: whole })).toBe(`### Scheduled run: ${whole}`);
  expect(await headlineOf('schedule', { schedule: long })).toBe(`### Scheduled run: ${cut}`);
});
