import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackedArchive } from '../runner/archive.ts';
import { readDefinition } from '../runner/definition.ts';
import { scratchPath } from '../runner/scratch.ts';
import { seedEvent } from './seed.ts';

/** What docs/dev/threat-model.md promises to be enough for the whole program, whatever it reads, in MB. */
const maxHeap = 128;

const MiB = 1024 * 1024;

/** Runs the bundle with so much heap, on a file of the workspace. */
function runIn(name: string, write: (file: number) => void, inputs: Readonly<Record<string, string>>) {
  const workspace = scratchPath('memory');
  mkdirSync(join(workspace, 'temp'), { recursive: true });
  write(openSync(join(workspace, name), 'w'));
  for (const file of ['output', 'summary', 'payload.json']) writeFileSync(join(workspace, file), '');
  const action = unpackedArchive();
  const defaults = Object.entries(readDefinition(action).inputs ?? {}).map(([key, value]) => [
    `INPUT_${key.toUpperCase()}`,
    String(value?.default ?? '').startsWith('$') ? '' : String(value?.default ?? ''),
  ]);
  const given = { webhook: `https://oapi.dingtalk.com/robot/send?access_token=${'0'.repeat(64)}`, ...inputs };
  const env = {
    ...Object.fromEntries(defaults),
    ...Object.fromEntries(Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(workspace, 'temp'),
    GITHUB_OUTPUT: join(workspace, 'output'),
    GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
    GITHUB_EVENT_PATH: join(workspace, 'payload.json'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo-org/hello',
    'INPUT_DRY-RUN': 'true',
  };
  const args = [`--max-old-space-size=${maxHeap}`, join(action, 'dist/index.js')];
  const { signal, stdout, stderr } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 64 * MiB,
  });
  return { signal, log: stdout + stderr };
}

/** Writes a text so often that it has so many megabytes. */
function fill(file: number, text: string, megabytes: number): void {
  const block = Buffer.from(text.repeat(Math.floor(MiB / Buffer.byteLength(text))));
  for (let written = 0; written < megabytes; written += 1) writeSync(file, block);
}

const known = '<testcase name="known"><failure message="said"/></testcase>';

test.each([
  ['a value of 60 MB', `<testsuite>${known}<testcase name="`, 'x', '"/></testsuite>', 60],
  ['15 MB of JSON lists', '{"results":{"tests":[{"name":"known","status":"failed"}', ',[]', ']}}', 15],
])(
  'a test report with %s costs no alert',
  (_, start, text, end, megabytes) => {
    const write = (file: number) => {
      writeSync(file, start);
      fill(file, text, megabytes);
      writeSync(file, end);
    };
    const { signal, log } = runIn('report.xml', write, { 'test-reports': '*.xml', status: 'failure' });
    expect(signal).toBeNull();
    expect(log).toContain('known');
  },
  120_000,
);

test.each([
  ['of lists', '[0', ',[]', ']'],
  ['of events that are none', '[{}', ',{"a":1}', ']'],
  ['of values', `{"specversion":"1.0","id":"1","source":"/s","type":"t","data":[0`, ',1', ']}'],
  ['of lines', '{}', '\n{}', ''],
  ['of text', '{"specversion":"1.0","id":"1","source":"/s","type":"t","data":"', '大', '"}'],
])(
  'an event file of 15 MB %s is refused',
  (_, start, text, end) => {
    const write = (file: number) => {
      writeSync(file, start);
      fill(file, text, 15);
      writeSync(file, end);
    };
    const { signal, log } = runIn('event.json', write, { 'event-file': 'event.json' });
    expect(signal).toBeNull();
    expect(log).toMatch(/::error::.*(?:values|1024 KiB|specversion)/);
  },
  120_000,
);

test('ten thousand events of a kilobyte become a digest', () => {
  const write = (file: number) => {
    const events = Array.from({ length: 10_000 }, (_, index) => ({
      ...seedEvent,
      id: String(index),
      data: { text: 'x'.repeat(900) },
    }));
    writeSync(file, JSON.stringify(events));
  };
  const { signal, log } = runIn('event.json', write, { 'event-file': 'event.json', batch: 'digest' });
  expect(signal).toBeNull();
  expect(log).not.toContain('::error');
}, 120_000);
