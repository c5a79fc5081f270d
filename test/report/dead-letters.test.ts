import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloudEvent } from '../../src/event/cloudevent.ts';
import { deadLetterPaths, deadLettersOf, writeWhole } from '../../src/report/dead-letters.ts';
import type { Delivery } from '../../src/robot/delivery.ts';
import { scratchPath } from '../runner/scratch.ts';

function event(id: string) {
  return cloudEvent({ specversion: '1.0', id, source: '/s', type: 't' });
}

function delivery(
  robot: string,
  status: Delivery['status'],
  ...events: ReturnType<typeof event>[]
): Delivery {
  return { robot, status, parcel: { events } } as unknown as Delivery;
}

const [a, b, c] = ['a', 'b', 'c'].map(event) as [
  ReturnType<typeof event>,
  ReturnType<typeof event>,
  ReturnType<typeof event>,
];

test('what arrived is no dead letter; what did not, and what was never tried, is', () => {
  const deliveries = [delivery('#1', 'sent', a), delivery('#1', 'failed', b), delivery('#1', 'cancelled', c)];
  expect(deadLettersOf(deliveries, 'all')).toEqual([b, c]);
});

test('every event of a message that was not delivered is a dead letter', () => {
  expect(deadLettersOf([delivery('#1', 'failed', a, b), delivery('#1', 'sent', c)], 'all')).toEqual([a, b]);
});

test('an event that reached some destinations names the others', () => {
  const deliveries = [delivery('ops', 'sent', a), delivery('dev', 'failed', a), delivery('all', 'failed', a)];
  expect(deadLettersOf(deliveries, 'all')).toMatchObject([{ id: 'a', undelivered: 'dev,all' }]);
});

test('where any destination is enough, one of them is', () => {
  expect(deadLettersOf([delivery('ops', 'sent', a), delivery('dev', 'failed', a)], 'any')).toEqual([]);
  expect(deadLettersOf([delivery('ops', 'failed', a), delivery('dev', 'failed', a)], 'any')).toEqual([a]);
});

test('a dry run leaves no dead letters', () => {
  expect(deadLettersOf([delivery('#1', 'dry-run', a)], 'all')).toEqual([]);
});

test('two steps of a job, and two jobs, keep their dead letters apart', () => {
  const path = (job: string, step: string) =>
    deadLetterPaths('', { RUNNER_TEMP: '/tmp/r', GITHUB_JOB: job, GITHUB_ACTION: step }).join();
  expect(new Set([path('a', 'one'), path('a', 'two'), path('b', 'one')]).size).toBe(3);
  expect(path('../../x', '/etc')).toMatch(/^.tmp.r.[^/\\]+$/);
});

test.skipIf(process.platform === 'win32')('a link at the place of the file is replaced, not followed', () => {
  const folder = scratchPath('dead-letters');
  mkdirSync(folder);
  writeFileSync(join(folder, 'victim'), 'untouched');
  symlinkSync(join(folder, 'victim'), join(folder, 'letters.json'));
  writeWhole(join(folder, 'letters.json'), '[]');
  expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
  expect(readFileSync(join(folder, 'letters.json'), 'utf8')).toBe('[]');
});

test('a file that cannot be put in its place leaves nothing beside it', () => {
  const folder = scratchPath('dead-letters');
  mkdirSync(join(folder, 'letters.json', 'taken'), { recursive: true });
  expect(() => writeWhole(join(folder, 'letters.json'), '[]')).toThrow();
  expect(readdirSync(folder)).toEqual(['letters.json']);
});

test.skipIf(process.platform === 'win32')('what is no file, like /dev/null, stays what it is', async () => {
  const path = scratchPath('device');
  const device = createServer();
  await new Promise<void>((resolve) => device.listen(path, resolve));
  expect(() => writeWhole(path, '[]')).toThrow('no file');
  expect(lstatSync(path).isSocket()).toBe(true);
  device.close();
});
