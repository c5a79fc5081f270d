import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const {
  GITHUB_OUTPUT = '',
  GITHUB_STATE = '',
  GITHUB_WORKSPACE = '',
  RUNNER_TEMP = '',
  STATE_started,
} = process.env;
const [log, outputs] = ['robot.log', 'robot-outputs'].map((name) => join(RUNNER_TEMP, name));

if (STATE_started) {
  console.log(readFileSync(log, 'utf8'));
} else {
  appendFileSync(GITHUB_STATE, 'started=true\n');
  const output = openSync(log, 'a');
  const options = { cwd: GITHUB_WORKSPACE, detached: true, stdio: ['ignore', output, output] };
  spawn(process.execPath, ['scripts/robot.ts'], {
    ...options,
    env: { ...process.env, GITHUB_OUTPUT: outputs },
  }).unref();
  for (let waits = 0; waits < 100 && !existsSync(outputs); waits += 1) await setTimeout(100);
  appendFileSync(GITHUB_OUTPUT, readFileSync(outputs, 'utf8'));
}
