import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Stops the stand-in, and leaves what it accepted in RECEIVED. */
const { GITHUB_ENV = '', STATE_pid = '', STATE_received = '' } = process.env;
const lines = existsSync(STATE_received) ? readFileSync(STATE_received, 'utf8').split('\n') : [];
const messages = lines.filter((line) => line !== '').map((line) => JSON.parse(line));

console.log(JSON.stringify(messages, null, 2));
// JSON has no raw line break, so one line is enough.
appendFileSync(GITHUB_ENV, `RECEIVED=${JSON.stringify(messages)}\n`);
if (STATE_pid !== '') process.kill(Number(STATE_pid));
