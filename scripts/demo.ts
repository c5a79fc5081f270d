import { fileURLToPath } from 'node:url';
import { startGitHub } from '../test/github/stand-in.ts';
import { startRobot } from '../test/robot/stand-in.ts';
import { runAction } from '../test/runner/runner.ts';
import { chatOf } from './chat.ts';
import { brokenBuild } from './demo-build.ts';
import { happenings } from './demo-events.ts';

/**
 * Runs dist/index.js as a runner would, against stand-ins for the DingTalk robot and GitHub's API on this
 * machine, and prints what the group received. Exits with 1 if the robot did not accept a message for each
 * event.
 */
const robot = await startRobot({
  secret: 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68',
});
const github = await startGitHub(brokenBuild(Date.now()));
console.log(
  `A stand-in for the DingTalk robot listens on ${robot.origin}, one for GitHub's API on ${github.url}.\n`,
);

for (const { what, step } of happenings) {
  const before = robot.received.length;
  const run = await runAction({
    ...step,
    action: fileURLToPath(new URL('..', import.meta.url)),
    api: { url: github.url, token: github.hub.token },
    inputs: { webhook: robot.url, secret: robot.secret, 'allowed-hosts': robot.host, ...step.inputs },
  });
  const received = robot.received.slice(before);
  const accepted = run.conclusion === 'success' && run.outputs.status === 'sent' && received.length > 0;
  console.log(`${what}: ${accepted ? 'sent' : 'not sent'} in ${Math.round(run.durationMs)} ms`);
  for (const message of received) console.log(chatOf(message));
  if (!accepted) {
    console.log(run.log);
    process.exitCode = 1;
  }
  console.log();
}

await Promise.all([robot.close(), github[Symbol.asyncDispose]()]);
console.log(process.exitCode ? 'Not everything was accepted.' : 'The group received everything.');
