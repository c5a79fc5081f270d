import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '../src/message/settings.ts';
import { startRobot } from '../test/deliver/stand-in.ts';
import { startGitHub } from '../test/github/stand-in.ts';
import { runAction } from '../test/runner/runner.ts';
import { chatOf } from './chat.ts';
import { brokenBuild } from './demo-build.ts';
import { happenings } from './demo-events.ts';

/** What the demo says itself. */
const words = {
  en: {
    listening: (robot: string, github: string) =>
      `A stand-in for the DingTalk robot listens on ${robot}, one for GitHub's API on ${github}.`,
    sent: (what: string, ms: number) => `${what}: sent in ${ms} ms`,
    notSent: (what: string) => `${what}: not sent`,
    complete: 'The group received everything.',
    incomplete: 'Not everything was accepted.',
  },
  'zh-CN': {
    listening: (robot: string, github: string) =>
      `模拟的钉钉机器人在 ${robot}，模拟的 GitHub API 在 ${github}。`,
    sent: (what: string, ms: number) => `${what}：已发送，用时 ${ms} ms`,
    notSent: (what: string) => `${what}：没有发送`,
    complete: '群里收到了全部消息。',
    incomplete: '有消息没有被接收。',
  },
} as const satisfies Record<Locale, unknown>;

/**
 * Runs dist/index.js as a runner would, against stand-ins for the DingTalk robot and GitHub's API on this
 * machine, and prints what the group received, in the locale of the first argument. Exits with 1 if the robot did not accept a message for each
 * event.
 */
const given = process.argv[2] ?? 'en';
const locale = locales.find((known) => known === given);
if (locale === undefined) throw new Error(`npm run demo -- ${locales.join(' | ')}`);
const { listening, sent, notSent, complete, incomplete } = words[locale];

const robot = await startRobot({
  secret: 'SECb90923e19e58b466481e9e7b7a5b4f108a4531abde590ad3967fb29f0eae5c68',
});
const github = await startGitHub(brokenBuild(Date.now()));
console.log(`${listening(robot.origin, github.url)}\n`);

for (const { what, step } of happenings) {
  const before = robot.received.length;
  const run = await runAction({
    ...step,
    action: fileURLToPath(new URL('..', import.meta.url)),
    api: { url: github.url, token: github.hub.token },
    inputs: { webhook: robot.url, secret: robot.secret, 'allowed-hosts': robot.host, locale, ...step.inputs },
  });
  const received = robot.received.slice(before);
  const accepted = run.conclusion === 'success' && run.outputs.status === 'sent' && received.length > 0;
  console.log(accepted ? sent(what[locale], Math.round(run.durationMs)) : notSent(what[locale]));
  for (const message of received) console.log(chatOf(message));
  if (!accepted) {
    console.log(run.log);
    process.exitCode = 1;
  }
  console.log();
}

await Promise.all([robot.close(), github[Symbol.asyncDispose]()]);
console.log(process.exitCode ? incomplete : complete);
