import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { performDryRun } from '../../src/robot/dry-run.ts';
import { say } from '../../src/said.ts';
import { destination, openWorld, robotAt, type TestWorld, textParcel } from './runtime.ts';

const secret = 'SECf00dfeedf00dfeed';
const robot = robotAt(`https://oapi.dingtalk.com/robot/send?access_token=${'a'.repeat(64)}`, secret);

let here: TestWorld;
afterEach(() => here.transport.close());

describe('a dry run', () => {
  test('shows each message and its request, and is no delivery', async () => {
    here = await openWorld();
    const deliveries = performDryRun([textParcel(destination('ops', robot), 'hello')], here);
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
    here = await openWorld();
    performDryRun([textParcel(destination('o\n::error::ps', robot))], here);
    expect(here.lines[0]).not.toContain('\n');
  });

  test('fails a message that cannot be made, with what its author has to mend, and goes on', async () => {
    here = await openWorld();
    const broken = textParcel(destination('ops', robot));
    const renderFor = () => {
      throw new UserError(say`It does not fit.`);
    };
    const parcels = [{ ...broken, draft: { isBuiltin: true, renderFor } }, broken];
    const [failed, shown] = performDryRun(parcels, here);
    expect(failed).toMatchObject({ status: 'failed', attempts: 0 });
    expect(failed?.explanation?.text).toContain('It does not fit.');
    expect(shown?.status).toBe('dry-run');
  });

  test('refuses a message with a credential in it, and shows it nowhere', async () => {
    here = await openWorld();
    const [delivery] = performDryRun([textParcel(destination('ops', robot), secret)], here);
    expect(delivery?.status).toBe('failed');
    expect(here.lines.join('\n')).not.toContain(secret);
  });
});
