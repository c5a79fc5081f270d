import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startRobots } from '../deliver/stand-in.ts';
import { repository, runAnswer } from '../github/answers.ts';
import { failedLeg } from '../github/failed-run.ts';
import { startGitHub } from '../github/stand-in.ts';
import type { Run, Step } from '../runner/runner.ts';
import { scratchPath } from '../runner/scratch.ts';
import { act } from './seed.ts';

interface WorkflowStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

function textOf(name: string): string {
  return readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), 'utf8');
}

function stepsOf(name: string): readonly WorkflowStep[] {
  const { jobs } = parse(textOf(name)) as { jobs: Record<string, { steps: WorkflowStep[] }> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

let server: Awaited<ReturnType<typeof startRobots>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** The groups of the secret DINGTALK_ROBOTS, each with a robot of its own. */
async function startGroups(...names: readonly string[]): Promise<string> {
  server = await startRobots(names.map(() => ({})));
  const robots = server.robots.map(({ url }, index) => [names[index], { webhook: url }]);
  return JSON.stringify(Object.fromEntries(robots));
}

/** How many messages each group has, and the last one's text. */
function received(index: number): readonly string[] {
  return (server?.robots[index]?.received ?? []).map((message) =>
    message.msgtype === 'markdown' ? message.markdown.text : message.msgtype,
  );
}

/** An input of an example as the runner would evaluate it. */
function evaluated(inputs: Readonly<Record<string, string>> = {}, values: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{\{ ([\w.]+) \}\}/g, (_, path: string) => values[path] ?? ''),
    ]),
  );
}

const upstream = runAnswer({ id: 77, run_number: 12, head_branch: 'main', conclusion: 'failure' });
const payload = {
  action: 'completed',
  workflow: { name: 'CI' },
  workflow_run: { ...upstream, name: 'CI' },
  repository: { full_name: repository },
};

describe.each(['', '.zh-CN'])('a central notifier, central-*%s.yml', (suffix) => {
  const [compose, dispatch] = stepsOf(`central-sender${suffix}.yml`);
  const [, notify] = stepsOf(`central-notify${suffix}.yml`);

  async function composed(): Promise<Run> {
    const earlier = runAnswer({ id: 76, run_number: 11, conclusion: 'success' });
    const jobs = [{ ...failedLeg, run_id: 77 }];
    await using github = await startGitHub({ runs: [upstream, earlier], jobs });
    const step: Step = {
      event: { name: 'workflow_run', payload },
      api: { url: github.url, token: github.hub.token },
      env: { GITHUB_RUN_ID: '9', GITHUB_REPOSITORY: repository },
    };
    return await act(evaluated(compose?.with, {}), step);
  }

  /** What the second step posts to GitHub. */
  function dispatched({ outputs }: Run): { event_type: string; client_payload: { cloudevent: object } } {
    const event = JSON.parse(outputs.event ?? '');
    const values: Readonly<Record<string, unknown>> = {
      'toJSON(fromJSON(steps.message.outputs.event).id)': event.id,
      'toJSON(fromJSON(steps.message.outputs.event).source)': event.source,
      'toJSON(github.event.workflow_run.head_branch)': payload.workflow_run.head_branch,
      'toJSON(github.event.workflow_run.name)': payload.workflow_run.name,
      'toJSON(github.event.workflow_run.conclusion)': payload.workflow_run.conclusion,
      'toJSON(fromJSON(steps.message.outputs.message).markdown)': JSON.parse(outputs.message ?? '').markdown,
    };
    const text = dispatch?.env?.DISPATCH ?? '';
    return JSON.parse(
      text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => JSON.stringify(values[expression])),
    );
  }

  async function delivered(change: object = {}): Promise<Run> {
    const run = await composed();
    const { event_type, client_payload } = dispatched(run);
    const cloudevent = { ...client_payload.cloudevent, ...change };
    const robots = await startGroups('shop', 'platform', 'builds');
    return await act(
      {
        ...evaluated(notify?.with, { 'secrets.DINGTALK_ROBOTS': robots }),
        'allowed-hosts': server?.host ?? '',
      },
      {
        event: {
          name: 'repository_dispatch',
          payload: { action: event_type, client_payload: { cloudevent } },
        },
        files: { '.github/dingtalk-rules.yml': textOf(`central-rules${suffix}.yml`) },
      },
    );
  }

  test('writes the message where the run was, without a robot', async () => {
    const { outputs, annotations, log } = await composed();
    expect(outputs.status, log).toBe('dry-run');
    expect(annotations.warning).toEqual([]);
    expect(JSON.parse(outputs.message ?? '').markdown.text).toContain('› Run unit tests');
  });

  test('sends that message to the group that the rules name', async () => {
    const { outputs, log } = await delivered();
    expect(outputs.status, log).toBe('sent');
    expect([0, 1, 2].map((group) => received(group).length)).toEqual([0, 0, 1]);
    expect(received(2)[0]).toContain(suffix === '' ? '❌ CI failed on main' : '❌ CI 失败');
    expect(received(2)[0]).toContain('› Run unit tests');
  });

  test('knows repository, workflow and result of the run in its rules', async () => {
    await delivered({ source: 'https://api.github.com/repos/octo-org/cart' });
    expect([0, 1, 2].map((group) => received(group).length)).toEqual([1, 0, 0]);
    await server?.close();
    await delivered({ workflow: 'Nightly' });
    expect([0, 1, 2].map((group) => received(group).length)).toEqual([0, 1, 0]);
    expect(received(1)[0]).toContain('@13800138000');
  });
});

describe.each(['', '.zh-CN'])('a report over all repositories, report-*%s.yml', (suffix) => {
  const [collect, send] = stepsOf(`report-organisation${suffix}.yml`);
  const [health, save] = stepsOf(`report-repository${suffix}.yml`);

  /** A repository's report, as its workflow keeps it. */
  async function keptReport(name: string, conclusion: 'success' | 'failure'): Promise<string> {
    const at = new Date(Date.now() - 3_600_000).toISOString();
    const run = runAnswer({ conclusion, run_started_at: at, created_at: at, updated_at: at });
    await using github = await startGitHub({ runs: [run] });
    const { outputs, log } = await act(evaluated(health?.with, {}), {
      event: { name: 'schedule', payload: { schedule: '30 0 * * 1-5' } },
      api: { url: github.url, token: github.hub.token },
      env: { GITHUB_REPOSITORY: repository },
    });
    if (outputs.status !== 'dry-run') throw new Error(log);
    const folder = scratchPath('report');
    mkdirSync(folder);
    const own = (outputs.event ?? '').replaceAll(repository, name);
    execFileSync('bash', ['-ec', save?.run ?? ''], { cwd: folder, env: { ...process.env, EVENT: own } });
    return join(folder, 'health.json');
  }

  /** A `gh` that has the reports of these repositories. */
  function ghWith(reports: Readonly<Record<string, string>>): string {
    const folder = scratchPath('bin');
    mkdirSync(folder);
    const cases = Object.entries(reports).map(
      ([name, file]) => `${name}) mkdir -p "$8" && cp '${file}' "$8/health.json" ;;`,
    );
    writeFileSync(join(folder, 'gh'), `#!/bin/bash\ncase "$4" in ${cases.join(' ')} *) exit 1 ;; esac\n`);
    chmodSync(join(folder, 'gh'), 0o755);
    return folder;
  }

  test('is one message: what is red first, and which report is missing', async () => {
    const gh = ghWith({
      'octo-org/cart': await keptReport('octo-org/cart', 'failure'),
      'octo-org/checkout': await keptReport('octo-org/checkout', 'success'),
    });
    const temp = scratchPath('temp');
    mkdirSync(temp);
    const variables = { RUNNER_TEMP: temp, GITHUB_RUN_ID: '9', PATH: `${gh}:${process.env.PATH}` };
    execFileSync('bash', ['-ec', collect?.run ?? ''], { env: { ...collect?.env, ...variables } });
    const reports = readFileSync(join(temp, 'reports.ndjson'), 'utf8');
    server = await startRobots([{}]);
    const robot = server.robots[0];
    const inputs = evaluated(send?.with, {
      'runner.temp': '.',
      'secrets.DINGTALK_WEBHOOK': robot?.url ?? '',
    });
    const { outputs, log } = await act(
      { ...inputs, 'allowed-hosts': server.host },
      { files: { 'reports.ndjson': reports } },
    );
    expect(outputs.status, log).toBe('sent');
    const [text = '', ...others] = received(0);
    expect(others).toEqual([]);
    const places = ['octo-org/cart', 'octo-org/checkout', 'octo-org/web'].map((name) =>
      text.lastIndexOf(name),
    );
    expect(
      places.every((place) => place > 0),
      text,
    ).toBe(true);
    const plain = text.replaceAll('  \n', '\n').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const page = readFileSync(new URL(`../../docs/organisation${suffix}.md`, import.meta.url), 'utf8');
    expect(plain).toBe(/^```markdown\n(.*?)\n```/ms.exec(page)?.[1]);
  });
});
