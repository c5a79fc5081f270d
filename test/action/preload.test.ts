import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  answer,
  type Fault,
  type FaultServer,
  ok,
  secret,
  silence,
  startFaultServer,
  token,
} from '../faults/fault-server.ts';
import { act, resultsOf, seedEvent } from './seed.ts';

let server: FaultServer;
afterEach(() => server.close());

async function inputsFor(...faults: [Fault, ...Fault[]]) {
  server = await startFaultServer(faults);
  return { webhook: server.url, secret, 'allowed-hosts': server.host, event: JSON.stringify(seedEvent) };
}

/** Runs the step with a file of `preload/` loaded before the action. */
function actWith(preload: string, inputs: Readonly<Record<string, string>>) {
  const path = fileURLToPath(new URL(`preload/${preload}`, import.meta.url));
  return act(inputs, { env: { NODE_OPTIONS: `--require ${JSON.stringify(path)}` } });
}

const limited = answer('{"errcode":130101,"errmsg":"send too fast"}');
const busy = answer('{"errcode":-1,"errmsg":"系统繁忙"}');

test('25 messages to one robot: the log says how many are sent, until when it waits, and how many are left', async () => {
  const batch = Array.from({ length: 25 }, (_, index) => ({ ...seedEvent, id: `${index}` }));
  const run = await actWith('skip-waits.cjs', { ...(await inputsFor(ok)), event: JSON.stringify(batch) });
  expect(run.outputs.status).toBe('sent');
  expect(server.messages()).toHaveLength(25);
  expect(run.log).toMatch(/#1: 20 sent, waiting until \d\d:\d\d:\d\d UTC .*, 5 left/);
  const times = server.arrivals.map(({ query }) => Number(query.get('timestamp')));
  for (const [index, atMs] of times.entries()) {
    expect((times[index + 20] ?? Number.POSITIVE_INFINITY) - atMs).toBeGreaterThanOrEqual(60_000);
  }
});

test.each([
  ['the deadline of action.yml', {}],
  ['a deadline of 120 s', { 'deadline-seconds': '120' }],
])('the rate limit with %s: one more try, at least a minute later', async (_, deadline) => {
  const inputs = { ...(await inputsFor(limited, ok)), ...deadline };
  const run = await actWith('skip-waits.cjs', inputs);
  expect(resultsOf(run)).toMatchObject([{ status: 'sent', attempts: 2 }]);
  const [first = 0, second = 0] = server.arrivals.map(({ query }) => Number(query.get('timestamp')));
  expect(second - first).toBeGreaterThanOrEqual(60_000);
});

test('the rate limit with a deadline that leaves no minute: the annotation names deadline-seconds', async () => {
  const inputs = { ...(await inputsFor(limited, ok)), 'deadline-seconds': '60' };
  const run = await actWith('skip-waits.cjs', inputs);
  expect(resultsOf(run)).toMatchObject([{ status: 'failed', attempts: 1, errcode: 130101 }]);
  expect(run.annotations.error[0]?.message).toContain('"deadline-seconds" (60) left');
});

test('a clock that jumps an hour during the retries changes nothing', async () => {
  const run = await actWith('jumping-clock.cjs', await inputsFor(busy, busy, ok));
  expect(resultsOf(run)).toMatchObject([{ status: 'sent', attempts: 3 }]);
  expect(server.messages()).toHaveLength(1);
});

test('an error that nobody catches is one annotation without secrets, and no stack outside the debug log', async () => {
  const run = await actWith('stray-error.cjs', await inputsFor(silence));
  expect(run.exitCode).toBe(1);
  expect(run.outputs.status).toBe('failed');
  expect(run.annotations.error).toHaveLength(1);
  expect(run.annotations.error[0]?.message).toMatch(/bug of the action.*TypeError: cannot read/);
  const shown = `${run.stdout}${run.stderr}`.replaceAll(/^::add-mask::.*$/gm, '');
  expect(shown).not.toContain(token);
  expect(shown.replaceAll(/^::debug::.*$/gm, '')).not.toContain(' at ');
});

test.for(['fail', 'warn'])(
  'a run that stops without an outcome is red with on-failure: %s',
  async (onFailure) => {
    const run = await actWith('endless-waits.cjs', { ...(await inputsFor(busy)), 'on-failure': onFailure });
    expect(run.conclusion).toBe('failure');
    expect(run.outputs.status).toBe('failed');
    const { error, warning } = run.annotations;
    expect([...error, ...warning].map(({ message }) => message)).toEqual([
      expect.stringContaining('without an outcome'),
    ]);
    expect(server.arrivals).toHaveLength(1);
  },
);

test.for([
  ['', 'timeout:1 attempts:2'],
  ['timeout:5', 'timeout:5'],
])(
  'a silent name server cannot keep the process: RES_OPTIONS=%s reaches the C library as %s',
  async ([given = '', reached]) => {
    const workspace = mkdtempSync(join(tmpdir(), 'resolver-'));
    const path = fileURLToPath(new URL('preload/note-resolver.cjs', import.meta.url));
    const env = {
      NODE_OPTIONS: `--require ${JSON.stringify(path)}`,
      ...(given && { RES_OPTIONS: given }),
    };
    await act(await inputsFor(ok), { workspace, env });
    expect(readFileSync(join(workspace, 'resolver.txt'), 'utf8')).toBe(reached);
  },
);
