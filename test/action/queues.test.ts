import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import {
  answer,
  type Fault,
  type FaultServer,
  ok,
  secret,
  startFaultServer,
} from '../faults/fault-server.ts';
import { act, resultsOf, seedEvent } from './seed.ts';

const servers: FaultServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const refused = (errcode: number, errmsg: string) => answer(JSON.stringify({ errcode, errmsg }));

const robots: readonly Fault[] = [
  ok,
  refused(400102, 'robot disabled'),
  refused(310000, 'sign not match'),
  refused(130101, 'send too fast'),
  { at: 'request', act: () => {} },
];

test('five robots — ok, disabled, wrong secret, limited, hanging: partial, and the dead letter names the four', async () => {
  for (const fault of robots) servers.push(await startFaultServer([fault]));
  const run = await act({
    webhook: servers.map(({ url }) => url).join('\n'),
    secret: servers.map(() => secret).join('\n'),
    'allowed-hosts': servers.map(({ host }) => host).join(),
    event: JSON.stringify(seedEvent),
    'timeout-seconds': '2',
    retries: '0',
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ status: 'partial', errcode: '400102' });
  expect(resultsOf(run)).toMatchObject([
    { robot: '#1', status: 'sent', errcode: 0, ambiguous: false },
    { robot: '#2', status: 'failed', errcode: 400102, ambiguous: false },
    { robot: '#3', status: 'failed', errcode: 310000, ambiguous: false },
    { robot: '#4', status: 'failed', errcode: 130101, ambiguous: false },
    { robot: '#5', status: 'failed', errcode: null, ambiguous: true },
  ]);
  expect(run.annotations.error).toHaveLength(1);
  expect(run.annotations.error[0]?.message).toContain('4 of 5 messages were not delivered');
  const drafts = readFileSync(run.outputs['dead-letter-file'] ?? '', 'utf8');
  const [{ undelivered, ...event }] = JSON.parse(drafts);
  expect(event).toEqual(seedEvent);
  expect(undelivered).toMatch(/^[\da-f]{16}(,[\da-f]{16}){3}$/);
  expect(servers.map(({ arrivals }) => arrivals.length)).toEqual([1, 1, 1, 1, 1]);
});
