import { afterEach, describe, expect, test } from 'vitest';
import { performDryRun } from '../../src/deliver/deliver.ts';
import { UserError } from '../../src/errors.ts';
import { say } from '../../src/said.ts';
import { destination, openRuntime, plannedText, robotAt, type TestRuntime } from './runtime.ts';

const secret = 'SECf00dfeedf00dfeed';
const robot = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'a'.repeat(64)}`, secret);

let here: TestRuntime;
afterEach(() => here.transport.close());

describe('a dry run', () => {
  test('shows each message and its request, and delivers nothing', async () => {
    here = await openRuntime();
    const deliveries = performDryRun([plannedText(destination('ops', robot), 'hello')], here);
    expect(deliveries).toMatchObject([
      {
        robot: 'ops',
        status: 'dry-run',
        errcode: null,
        errmsg: 'dry run',
        explanation: undefined,
        attempts: 0,
        truncated: false,
        message: { msgtype: 'text', text: { content: 'hello' } },
      },
    ]);
    expect(here.lines[0]).toMatch(/^ops: POST https:\S+access_token=\*\*\*&timestamp=\d+&sign=\*\*\*$/);
    expect(JSON.parse(here.lines[1] ?? '')).toMatchObject({ text: { content: 'hello' } });
  });

  test('shows a group’s name on one line', async () => {
    here = await openRuntime();
    performDryRun([plannedText(destination('o\n::error::ps', robot))], here);
    expect(here.lines[0]).not.toContain('\n');
  });

  test('fails a message that cannot be rendered, says what its author has to fix, and continues', async () => {
    here = await openRuntime();
    const broken = plannedText(destination('ops', robot));
    const renderFor = () => {
      throw new UserError(say`It does not fit.`);
    };
    const planned = [{ ...broken, draft: { isBuiltin: true, renderFor } }, broken];
    const [failed, shown] = performDryRun(planned, here);
    expect(failed).toMatchObject({ status: 'failed', attempts: 0 });
    expect(failed?.explanation?.text).toContain('It does not fit.');
    expect(shown?.status).toBe('dry-run');
  });

  test('refuses a message with a credential in it, and shows it nowhere', async () => {
    here = await openRuntime();
    const [delivery] = performDryRun([plannedText(destination('ops', robot), secret)], here);
    expect(delivery?.status).toBe('failed');
    expect(here.lines.join('\n')).not.toContain(secret);
  });
});
