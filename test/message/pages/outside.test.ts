import { expect, test } from 'vitest';
import type { Locale } from '../../../src/message/settings.ts';
import type { Happening } from '../../fixtures/gallery/happening.ts';
import {
  checkFailed,
  checksPassed,
  deployed,
  deployFailed,
  deployRequested,
  deployWaits,
  dispatched,
  statusFailed,
} from '../../fixtures/gallery/outside.ts';
import { shown } from './reading.ts';

async function read(happening: Happening, locale: Locale = 'en') {
  const { title, text } = await shown(happening, locale);
  return { title, text: text.replaceAll('  \n', '\n') };
}

/** The happening with other members in one of its payload's objects. */
function withIn(happening: Happening, key: string, given: Readonly<Record<string, unknown>>): Happening {
  const { payload } = happening;
  return { ...happening, payload: { ...payload, [key]: { ...Object(payload[key]), ...given } } };
}

const commit = 'https://github.com/octo/hello/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

test('a deployment that succeeded says what is where, and links to it by its host', async () => {
  const { title, text } = await read(deployed);
  expect(title).toBe('🚀 main deployed to production · octo/hello');
  expect(text).toBe(`### 🚀 main deployed to production
**octo/hello** · \`a1b2c3d\` · by mona

> Deploy v2.1.0 to the shop

[Open on shop.example.com](https://shop.example.com/) · [Log](https://github.com/octo/hello/actions/runs/30433642/job/2) · [Commit](${commit})`);
});

test('a deployment that succeeded, in Chinese', async () => {
  const { title, text } = await read(deployed, 'zh-CN');
  expect(title).toBe('🚀 main 已部署到 production · octo/hello');
  expect(text).toBe(`### 🚀 main 已部署到 production
**octo/hello** · \`a1b2c3d\` · mona

> Deploy v2.1.0 to the shop

[在 shop.example.com 打开](https://shop.example.com/) · [查看日志](https://github.com/octo/hello/actions/runs/30433642/job/2) · [提交](${commit})`);
});

test('a deployment that failed says what the deployer says of it', async () => {
  expect((await read(deployFailed)).text).toBe(`### ❌ Deploy to production failed: main
**octo/hello** · \`a1b2c3d\` · by mona

> The health check did not answer

[Log (deploy.example.com)](https://deploy.example.com/logs/77) · [Commit](${commit})`);
});

test('a deployment that waits for approval leads to where it is approved', async () => {
  expect((await read(deployWaits)).text).toContain(
    '[Approve](https://github.com/octo/hello/actions/runs/30433642)',
  );
  const onlyLog = withIn(deployWaits, 'deployment_status', {
    log_url: 'https://github.com/octo/hello/actions/runs/77/job/2',
  });
  const { workflow_run: _, ...payload } = onlyLog.payload;
  expect((await read({ ...onlyLog, payload })).text).toContain(
    '[Approve](https://github.com/octo/hello/actions/runs/77) · [Commit]',
  );
});

test.each([
  ['error', '❌ Deploy to production ended in an error: main', '❌ 部署出错：main → production'],
  ['in_progress', 'Deploying main to production', '正在将 main 部署到 production'],
  ['queued', 'Deployment of main to production is queued', 'main 部署到 production：排队中'],
  ['pending', 'Deployment of main to production is pending', 'main 部署到 production：待处理'],
  ['waiting', '✋ Approve deploy to production: main', '✋ 待审批：部署 main 到 production'],
  ['inactive', 'main is no longer active on production', 'main 在 production 上的部署已停用'],
  ['paused', 'Deployment of main to production: paused', 'main 部署到 production：paused'],
  ['constructor', 'Deployment of main to production: constructor', 'main 部署到 production：constructor'],
])('a deployment in the state %s', async (state, english, chinese) => {
  const happening = withIn(deployed, 'deployment_status', { state });
  expect((await read(happening)).text).toMatch(`### ${english}\n`);
  expect((await read(happening, 'zh-CN')).text).toMatch(`### ${chinese}\n`);
});

test('a deployment that was asked for', async () => {
  expect((await read(deployRequested)).title).toBe('Deploying main to production · octo/hello');
  expect((await read(deployRequested, 'zh-CN')).title).toBe('开始部署：main → production · octo/hello');
});

test('a deployment of a commit names it as people do', async () => {
  const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
  expect((await read(withIn(deployed, 'deployment', { ref: sha }))).text).toContain(
    '### 🚀 a1b2c3d deployed to production\n**octo/hello** · by mona\n',
  );
});

test('a check that failed says its own words', async () => {
  const { title, text } = await read(checkFailed);
  expect(title).toBe('❌ Hello linter failed on PR #42 · octo/hello');
  expect(text).toBe(`### ❌ Hello linter failed on PR #42
**octo/hello** · \`a1b2c3d\` · 1 min 30 s · 2 annotations

> 2 problems in 1 file
>
> **src/a.ts** has problems:
>
> - line 3: \`let\` is never assigned again
> - line 7: unused import

[Check](https://github.com/octo/hello/runs/128620228) · [Open on lint.example.com](https://lint.example.com/128620228) · [Commit](${commit})`);
  const chinese = await read(checkFailed, 'zh-CN');
  expect(chinese.title).toBe('❌ Hello linter 未通过：PR #42 · octo/hello');
  expect(chinese.text).toContain('· 用时 1 分 30 秒 · 2 条批注\n');
});

test.each([
  ['success', '✅ Hello linter passed on PR #42', '✅ Hello linter 通过：PR #42'],
  ['neutral', '✅ Hello linter finished on PR #42', '✅ Hello linter 已完成：PR #42'],
  ['timed_out', '❌ Hello linter timed out on PR #42', '❌ Hello linter 超时：PR #42'],
  ['cancelled', '⛔ Hello linter cancelled on PR #42', '⛔ Hello linter 已取消：PR #42'],
  ['skipped', '⏭️ Hello linter skipped on PR #42', '⏭️ Hello linter 已跳过：PR #42'],
  ['action_required', '✋ Hello linter needs action on PR #42', '✋ Hello linter 需要处理：PR #42'],
  ['stale', '⛔ Hello linter went stale on PR #42', '⛔ Hello linter 已过期：PR #42'],
  ['unheard_of', 'Hello linter updated on PR #42', 'Hello linter 有更新：PR #42'],
])('a check that was concluded as %s', async (conclusion, english, chinese) => {
  const happening = withIn(checkFailed, 'check_run', { conclusion });
  expect((await read(happening)).title).toBe(`${english} · octo/hello`);
  expect((await read(happening, 'zh-CN')).title).toBe(`${chinese} · octo/hello`);
});

test('a check that is asked for again is not judged by its old severity', async () => {
  const { payload, ...happening } = checkFailed;
  const again = { ...happening, payload: { ...payload, action: 'rerequested' } };
  expect((await read(again)).title).toBe('Hello linter requested again on PR #42 · octo/hello');
});

test('a suite of checks says whose they are, how many, and of which commit', async () => {
  const { title, text } = await read(checksPassed);
  expect(title).toBe('✅ Hello linter passed on main (3 checks) · octo/hello');
  expect(text).toBe(`### ✅ Hello linter passed on main (3 checks)
**octo/hello**

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

[Commit](${commit})`);
  expect((await read(checksPassed, 'zh-CN')).title).toBe(
    '✅ Hello linter 通过：main（3 项检查） · octo/hello',
  );
});

test('a commit status says what the service says', async () => {
  const { title, text } = await read(statusFailed);
  expect(title).toBe('❌ ci/pipeline failed on main · octo/hello');
  expect(text).toBe(`### ❌ ci/pipeline failed on main
**octo/hello**

Stage "package" failed after 12 minutes

> fix: handle empty payload
> \`a1b2c3d\` · by Mona Lisa

[Open on ci.example.com](https://ci.example.com/builds/77) · [Commit](${commit})`);
  expect((await read(statusFailed, 'zh-CN')).title).toBe('❌ ci/pipeline 未通过：main · octo/hello');
});

test('a repository_dispatch is titled by its own name, with what was sent along', async () => {
  const { title, text } = await read(dispatched);
  expect(title).toBe('stock-low · octo/hello');
  expect(text).toBe(`### stock-low
**octo/hello** · started by mona

- **Article**: Teapot
- **Left**: 3
- **Shelves**: A1, B2

[Run](https://github.com/octo/hello/actions/runs/9876543210/attempts/2)`);
  expect((await read(dispatched, 'zh-CN')).text).toContain('\n- **剩余**：3\n- **Shelves**：A1、B2\n');
});
