import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { startRobot } from '../deliver/stand-in.ts';
import type { Step } from '../runner/runner.ts';
import { act, inputsFor } from './seed.ts';

/**
 * Runners of Gitea and Forgejo take the Node of the job's image, whatever action.yml says. The packages are optional: npm
 * installs them on Linux x64 only, and elsewhere these tests are skipped.
 */
const nodeOf = (major: number) =>
  fileURLToPath(new URL(`../../node_modules/old-node-${major}/bin/node`, import.meta.url));
const isInstalled = (major: number) => existsSync(nodeOf(major));

const forgejo = { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' };
const gitea = { GITEA_ACTIONS: 'true' };

let robot: Awaited<ReturnType<typeof startRobot>> | undefined;
afterEach(() => robot?.close());

async function actUnder(major: number, step: Step, inputs: Step['inputs'] = {}) {
  robot = await startRobot();
  const run = await act({ ...inputsFor(robot), ...inputs }, { ...step, node: nodeOf(major) });
  return { run, received: robot.received };
}

describe.skipIf(!isInstalled(22))('under Node 22, in the default image of Forgejo', () => {
  test('a failed job is reported', async () => {
    const { run, received } = await actUnder(22, { jobStatus: 'failure', env: forgejo });
    expect(run).toMatchObject({ conclusion: 'success', outputs: { status: 'sent' } });
    expect(received).toHaveLength(1);
  });

  test('rules, templates and test reports work', async () => {
    const report = '<testsuite><testcase name="adds"><failure message="1 is not 2"/></testcase></testsuite>';
    const { run, received } = await actUnder(
      22,
      { jobStatus: 'failure', env: forgejo, files: { 'report.xml': report } },
      {
        'test-reports': 'report.xml',
        rules: '- filters: [{ prefix: { type: com.github } }]\n  title: "{{ tests.failed }} failed"',
      },
    );
    expect(run.outputs.status).toBe('sent');
    expect(JSON.stringify(received)).toMatch(/1 failed.*1 is not 2/);
  });

  test.each(['../dist/watch.js', '../dist/post.js'])('%s of watch runs', async (file) => {
    const action = new URL('../../', import.meta.url);
    const stage = file.endsWith('post.js') ? 'post' : 'main';
    const { run } = await actUnder(22, { action: fileURLToPath(new URL('watch', action)), stage });
    expect(run.conclusion).toBe('success');
  });
});

/** The oldest that an image has; what it can parse, the later ones that are refused can, too. */
describe.each([16])('under Node %i', (major) => {
  const it = test.skipIf(!isInstalled(major));

  it.each([
    ['Forgejo', forgejo],
    ['Gitea', gitea],
  ])('one line of %s names the image and setup-node', async (name, env) => {
    const { run, received } = await actUnder(major, { env });
    expect(run.stdout).toMatch(/^::error::[^\n]+\n$/);
    expect(run.stdout).toContain(`Node ${major}.`);
    expect(run.stdout).toMatch(new RegExp(`${name} .*container: node:22.*setup-node`));
    expect([run.stderr, run.exitCode, received]).toEqual(['', 1, []]);
    expect(run.stdout).not.toContain('2.327');
  });

  it('one line of GitHub names the runner', async () => {
    const { run } = await actUnder(major, {});
    expect(run.stdout).toMatch(/^::error::This action needs Node 22 [^\n]+ runner to 2\.327[^\n]+\n$/);
  });

  it('the line is a warning if on-failure asks for that, and Chinese if the messages are', async () => {
    const inputs = { 'on-failure': 'warn', locale: 'zh-CN' };
    const { run } = await actUnder(major, { env: forgejo }, inputs);
    expect(run.stdout).toMatch(/^::warning::本 Action 需要 Node 22 .*镜像[^\n]+\n$/);
    expect(run.exitCode).toBe(0);
  });
});
