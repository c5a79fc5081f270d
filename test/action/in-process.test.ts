import { expect, test } from 'vitest';
import { startRobots } from '../deliver/stand-in.ts';
import { actInProcess } from './in-process.ts';
import { act, inputsFor, seedEvent } from './seed.ts';

const event = JSON.stringify({ ...seedEvent, data: 'Hello\r\n::error::100%' });

/** Without what differs between any two runs: folders, times, ports and ids. */
function settled({ workspace, runnerTemp }: Folders, value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(JSON.stringify(workspace).slice(1, -1), 'folder')
    .replaceAll(JSON.stringify(runnerTemp).slice(1, -1), 'folder')
    .replaceAll(/\d+ (?:ms|毫秒)|durationMs\D+\d+|timestamp=\d+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replaceAll(/access_token=\w+|127\.0\.0\.1:\d+|msgUuid\W+[\w-]+/g, 'id');
}

type Folders = Readonly<Record<'workspace' | 'runnerTemp', string>>;

test.each([
  ['that is sent', {}],
  ['that is refused', { secret: 'SECwrong1234567890' }],
  ['with a wrong input', { retries: 'many', 'on-failure': 'warn' }],
  ['with an input of another action, in Chinese', { content: 'x', locale: 'zh-CN' }],
  ['that is shown only', { 'dry-run': 'true', event: '' }],
])('a step %s leaves in this process what the bundle leaves', async (_, inputs) => {
  const server = await startRobots([{ secret: 'SEC1234567890abcdef' }, { secret: 'SEC1234567890abcdef' }]);
  const [one, other] = server.robots;
  if (!one || !other) throw new Error('two robots');
  const [bundled, here] = [
    await act({ ...inputsFor(one), event, ...inputs }),
    await actInProcess({ ...inputsFor(other), event, ...inputs }),
  ];
  await server.close();
  const left = (run: typeof here) => {
    const { outputs, annotations, summary, conclusion, exitCode } = run;
    // A stack in the debug log has other files in it.
    const log = run.log.replaceAll(/^##\[debug\].*Error.*$/gm, '');
    return settled(run, { outputs, annotations, summary, conclusion, exitCode, log });
  };
  expect(left(here)).toBe(left(bundled));
  expect(other.received).toHaveLength(one.received.length);
});
