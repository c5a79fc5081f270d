import { spawn } from 'node:child_process';
import { appendFileSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Starts the stand-in, which writes its own outputs, and waits for them. */
const { GITHUB_OUTPUT = '', GITHUB_STATE = '', RUNNER_TEMP = '' } = process.env;
const received = join(RUNNER_TEMP, 'received.ndjson');
const log = openSync(join(RUNNER_TEMP, 'robot.log'), 'a');

const robot = spawn(process.execPath, ['scripts/robot.ts'], {
  detached: true,
  env: { ...process.env, RECEIVED_FILE: received },
  stdio: ['ignore', log, log],
});
robot.unref();
appendFileSync(GITHUB_STATE, `pid=${robot.pid}\nreceived=${received}\n`);

for (let waitedMs = 0; !/^host=/m.test(readFileSync(GITHUB_OUTPUT, 'utf8')); waitedMs += 100) {
  if (waitedMs > 10_000) throw new Error(`The robot did not start: see ${join(RUNNER_TEMP, 'robot.log')}`);
  await setTimeout(100);
}
