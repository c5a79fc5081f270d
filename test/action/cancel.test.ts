import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startFaultServer } from '../faults/fault-server.ts';
import { startAction } from '../runner/runner.ts';
import { resultsOf, seedEvent } from './seed.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A robot that answers as it is asked to, or never; gives its inputs, and a promise of its nth request. */
async function robotThat(answer: (count: number) => string | undefined) {
  let count = 0;
  const waiting: { readonly nth: number; readonly resolve: () => void }[] = [];
  const listening = createServer((request, response) => {
    request.resume().on('end', () => {
      count += 1;
      const body = answer(count);
      if (body !== undefined) response.setHeader('content-type', 'application/json').end(body);
      for (const { nth, resolve } of waiting) if (nth === count) resolve();
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  server = listening;
  const host = `127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return {
    inputs: { webhook: `http://${host}/robot/send?access_token=0123456789abcdef`, 'allowed-hosts': host },
    request: (nth: number) => new Promise<void>((resolve) => waiting.push({ nth, resolve })),
    count: () => count,
  };
}

const ok = '{"errcode":0,"errmsg":"ok"}';
const busy = '{"errcode":-1,"errmsg":"系统繁忙"}';
const limited = '{"errcode":130101,"errmsg":"send too fast"}';
const batch = ['a', 'b', 'c'].map((id) => ({ ...seedEvent, id }));

function deadLettersOf(outputs: Readonly<Record<string, string>>): string[] {
  const drafts: { id: string }[] = JSON.parse(readFileSync(outputs['dead-letter-file'] ?? '', 'utf8'));
  return drafts.map(({ id }) => id);
}

test('a batch that is cancelled half-way keeps exactly the rest', async () => {
  const robot = await robotThat((count) => (count === 1 ? ok : undefined));
  const step = startAction({ inputs: { ...robot.inputs, event: JSON.stringify(batch) } });
  await robot.request(2);
  step.cancel();
  const run = await step.finished;
  expect(run.exitCode).toBe(1);
  expect(run.outputs.status).toBe('cancelled');
  expect(resultsOf(run).map(({ status }) => status)).toEqual(['sent', 'cancelled', 'cancelled']);
  expect(resultsOf(run)[1]).toMatchObject({ ambiguous: true });
  expect(deadLettersOf(run.outputs)).toEqual(['b', 'c']);
  expect(run.annotations.error).toHaveLength(1);
});

test('a batch of ten thousand that is cancelled at its first wait keeps all but what was sent', async () => {
  const robot = await robotThat(() => ok);
  const events = Array.from({ length: 10_000 }, (_, index) => ({ ...seedEvent, id: `event-${index}` }));
  const step = startAction({
    inputs: { ...robot.inputs, 'event-file': 'batch.json' },
    files: { 'batch.json': JSON.stringify(events) },
  });
  await robot.request(20);
  step.cancel();
  const run = await step.finished;
  expect(run.signal).toBeNull();
  expect(run.outputs.status).toBe('cancelled');
  expect(robot.count()).toBe(20);
  expect(deadLettersOf(run.outputs)).toEqual(events.slice(20).map(({ id }) => id));
  expect(run.annotations.error).toHaveLength(1);
});

test('a cancelled step does not wait for a connection that is not made', async () => {
  const silent = await startFaultServer([{ at: 'accept', act: () => step.cancel() }]);
  const webhook = silent.url.replace('http:', 'https:');
  const inputs = { webhook, 'allowed-hosts': silent.host, event: JSON.stringify(batch) };
  const step = startAction({ inputs: { ...inputs, 'timeout-seconds': '50' } });
  const run = await step.finished;
  await silent.close();
  expect(run.signal).toBeNull();
  expect(run.outputs.status).toBe('cancelled');
  expect(resultsOf(run).some(({ ambiguous }) => ambiguous)).toBe(false);
  expect(deadLettersOf(run.outputs)).toEqual(['a', 'b', 'c']);
});

test('a wait for the next attempt ends with the cancellation', async () => {
  const robot = await robotThat(() => busy);
  const step = startAction({
    inputs: { ...robot.inputs, event: JSON.stringify(batch), retries: '100', 'deadline-seconds': '600' },
  });
  await robot.request(3);
  step.cancel();
  const run = await step.finished;
  expect(run.signal).toBeNull();
  expect(run.outputs.status).toBe('cancelled');
  expect(deadLettersOf(run.outputs)).toEqual(['a', 'b', 'c']);
});

test('the minute after a rate limit ends with the cancellation', async () => {
  const robot = await robotThat(() => limited);
  const step = startAction({ inputs: { ...robot.inputs, event: JSON.stringify(batch) } });
  await robot.request(1);
  while (!step.stdout().includes('one more try in')) await new Promise((resolve) => setTimeout(resolve, 10));
  step.cancel();
  const run = await step.finished;
  expect(run.signal).toBeNull();
  expect(run.durationMs).toBeLessThan(7_500);
  expect(run.outputs.status).toBe('cancelled');
  expect(deadLettersOf(run.outputs)).toEqual(['a', 'b', 'c']);
});

test('a second signal ends the step at once', async () => {
  const robot = await robotThat(() => undefined);
  const step = startAction({ inputs: { ...robot.inputs, event: JSON.stringify(batch) } });
  await robot.request(1);
  step.kill('SIGINT');
  step.kill('SIGTERM');
  const run = await step.finished;
  expect(run.exitCode).toBeGreaterThan(128);
  expect(robot.count()).toBe(1);
});
