import { appendFileSync } from 'node:fs';
import { startRobot } from '../test/deliver/stand-in.ts';
import { chatOf } from './chat.ts';

/**
 * A stand-in for the DingTalk robot that runs until it is stopped and prints what it receives. In a workflow
 * (`node scripts/robot.ts &`) its webhook, secret and host become outputs of the step. RECEIVED_FILE is a file for
 * the accepted messages, a line of JSON each.
 */
const { GITHUB_OUTPUT, RECEIVED_FILE } = process.env;
const robot = await startRobot({
  secret: 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68',
  onReceived: (message) => {
    console.log(chatOf(message));
    if (RECEIVED_FILE) appendFileSync(RECEIVED_FILE, `${JSON.stringify(message)}\n`);
  },
});
const outputs = `webhook=${robot.url}\nsecret=${robot.secret}\nhost=${robot.host}\n`;
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, outputs);
console.log(outputs);
