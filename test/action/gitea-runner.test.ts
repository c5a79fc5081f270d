import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Robot, startRobot } from '../deliver/stand-in.ts';
import { type ForgeJob, type ForgeKind, type ForgeStandIn, startForge } from '../github/gitea.ts';
import { unpackedArchive } from '../runner/archive.ts';
import { scratchPath } from '../runner/scratch.ts';

/**
 * The core of Gitea's runner, which is a Go module, runs the action and `watch` in host mode. To build it takes Go, the
 * modules and a minute, so it has to be asked for: `GITEA_RUNNER=1 npx vitest run test/action/gitea-runner.test.ts`.
 */
const isAsked = process.env.GITEA_RUNNER !== undefined;
const source = fileURLToPath(new URL('../runner/gitea', import.meta.url));
const node22 = fileURLToPath(new URL('../../node_modules/old-node-22/bin', import.meta.url));

let program = '';
beforeAll(() => {
  if (!isAsked) return;
  program = scratchPath('gitea-runner');
  execFileSync('go', ['build', '-o', program, '.'], { cwd: source, stdio: 'inherit' });
}, 600_000);

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
let forge: ForgeStandIn | undefined;
afterEach(async () => {
  await robot?.close();
  await forge?.[Symbol.asyncDispose]();
  robot = forge = undefined;
});

const sha = 'c'.repeat(40);
const site = 'https://gitea.example.com';
const event = {
  ...{ ref: 'refs/heads/main', before: 'b'.repeat(40), after: sha, total_commits: 1 },
  compare_url: `${site}/octo/hello/compare/bbb...ccc`,
  commits: [{ id: sha, message: 'fix: round totals\n', author: { name: 'Mona Lisa', username: 'mona' } }],
  head_commit: { id: sha, message: 'fix: round totals\n', author: { name: 'Mona Lisa', username: 'mona' } },
  pusher: { login: 'mona' },
  sender: { login: 'mona' },
  repository: { full_name: 'octo/hello', html_url: `${site}/octo/hello`, default_branch: 'main' },
};

/** Runs the workflow under Node 22 and gives the log, as the runner sends it, and what the group reads. */
async function runWorkflow(
  steps: (robot: Robot) => string,
  { kind = 'bare' as ForgeKind, jobs = [] as readonly ForgeJob[] } = {},
) {
  robot = await startRobot();
  forge = await startForge(kind, [{ number: 43 }], jobs);
  const workdir = scratchPath('gitea-work');
  mkdirSync(workdir);
  const task = {
    workflow: workflowWith(steps(robot)),
    workdir,
    cacheDir: join(dirname(workdir), 'gitea-cache'),
    server: forge.url.replace('/api/v1', ''),
    event,
    eventName: 'push',
    ref: 'refs/heads/main',
    sha,
    token: forge.token,
    secrets: { GITHUB_TOKEN: forge.token, WEBHOOK: robot.url, SECRET: robot.secret },
    env: { ACTION: unpackedArchive(), GITEA_ACTIONS: 'true' },
  };
  const child = spawn(program, { env: { ...process.env, PATH: `${node22}:${process.env.PATH}` } });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  child.stdin.end(JSON.stringify(task));
  await new Promise((resolve) => child.on('close', resolve));
  return { log, text: decodeURIComponent(JSON.stringify(robot.received)), received: robot.received };
}

/** The first step does what a checkout would do. */
const workflowWith = (steps: string) => `name: CI
on: push
jobs:
  test:
    runs-on: self-hosted
    steps:
      - run: mkdir dingtalk && cp -R "$ACTION/action.yml" "$ACTION/dist" "$ACTION/watch" dingtalk/
${steps}`;

const inputsOf = ({ host }: Robot) => `
        with:
          webhook: \${{ secrets.WEBHOOK }}
          secret: \${{ secrets.SECRET }}
          allowed-hosts: "${host}"
`;

describe.skipIf(!isAsked)('the core of Gitea’s runner', () => {
  test('runs the action after a failed step', { timeout: 60_000 }, async () => {
    const { log, text, received } = await runWorkflow(
      (own) =>
        `      - run: exit 1\n      - uses: ./dingtalk\n        id: say\n        if: always()${inputsOf(own)}` +
        `      - run: echo "status is \${{ steps.say.outputs.status }}"\n        if: always()\n`,
    );
    expect(received, log).toHaveLength(1);
    expect(text).toContain('❌ CI failed on main');
    expect(text).toContain(`${site}/octo/hello/actions/runs/43?by_index=1`);
    expect(log).toContain('status is sent');
    expect(log).not.toMatch(/::warning|::error|GitHub/);
    expect(log).not.toContain(robot?.token);
  });

  test('runs watch, whose post stage sees the failure', { timeout: 60_000 }, async () => {
    const jobs = [{ id: 501, run: 43, name: 'test', status: 'running' as const }];
    const { log, text } = await runWorkflow(
      (own) =>
        `      - uses: ./dingtalk/watch${inputsOf(own)}          notify-when: failure\n      - run: exit 1\n`,
      { kind: '1.25', jobs },
    );
    expect(text, log).toContain('❌ CI failed on main');
    expect(log).not.toMatch(/::warning|::error/);
  });

  test('runs watch, which does not report a success', { timeout: 60_000 }, async () => {
    const { log, received } = await runWorkflow(
      (own) =>
        `      - uses: ./dingtalk/watch${inputsOf(own)}          notify-when: failure\n      - run: exit 0\n`,
    );
    expect(received, log).toEqual([]);
  });

  test('reads the matrix, the needs and the event', { timeout: 60_000 }, async () => {
    const { log, text } = await runWorkflow((own) => `      - uses: ./dingtalk${inputsOf(own)}`);
    expect(text, log).toContain('Mona Lisa pushed to main: fix: round totals');
  });
});
