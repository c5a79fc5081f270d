import { Secret } from '../../src/secret.ts';
import { readNeeds } from '../../src/workflow/needs.ts';
import { type RunQuestion, type RunReading, readWorkflowRun } from '../../src/workflow/read.ts';
import { runFacts } from '../../src/workflow/run-facts.ts';
import type { WorkflowRun } from '../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { english } from '../english.ts';
import { repository, runId, sha } from '../github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';

/** A job `notify` of a push to main, as the runner describes it. */
export function contextOf(given: Partial<WorkflowContext> = {}): WorkflowContext {
  return {
    eventName: 'push',
    payload: {},
    repository,
    workflow: 'CI',
    workflowRef: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
    runId: String(runId),
    runNumber: '128',
    runAttempt: '1',
    job: 'notify',
    step: '__octo-org_dingtalk',
    actor: 'octocat',
    sha,
    ref: 'refs/heads/main',
    refName: 'main',
    headRef: '',
    serverUrl: 'https://github.com',
    apiUrl: 'http://127.0.0.1:1',
    workspace: '/home/runner/work/hello/hello',
    runnerTemp: '/home/runner/work/_temp',
    runnerName: '',
    matrix: 'null',
    ...given,
  };
}

/** Facts as the inputs give them: `needs` as text. */
export type GivenFacts = Partial<Omit<RunQuestion, 'needs'>> & { readonly needs?: string };

/** One minute after the last of the fixtures' jobs. */
export const now = Date.parse('2026-03-01T03:03:20Z');

export async function readWith(
  github: GitHubStandIn | undefined,
  context: Partial<WorkflowContext> = {},
  { needs = '', ...facts }: GivenFacts = {},
  signal = new AbortController().signal,
  sleep: (ms: number) => Promise<void> = () => Promise.resolve(),
): Promise<Omit<RunReading, 'warnings'> & { readonly warnings: readonly string[] }> {
  const { warnings, ...reading } = await readWorkflowRun(
    {
      context: contextOf({ ...(github && { apiUrl: github.url }), ...context }),
      status: 'success',
      token: github && new Secret(github.hub.token),
      facts: new Set(runFacts),
      notifyWhen: ['always'],
      budgetMs: 5000,
      needs: readNeeds(needs),
      ...facts,
    },
    { now: () => now, env: process.env, sleep, signal },
  );
  return { ...reading, warnings: english(warnings) };
}

/** The build from a stand-in that knows `hub`; a warning is a failure of the test. */
export async function buildFrom(
  hub: Partial<Hub>,
  context: Partial<WorkflowContext> = {},
  facts: GivenFacts = {},
): Promise<WorkflowRun> {
  await using github = await startGitHub(hub);
  const { workflowRun, warnings } = await readWith(github, context, facts);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return workflowRun;
}

/** The build from what runner and event say, without GitHub. */
export async function knownOf(context: Partial<WorkflowContext>): Promise<WorkflowRun> {
  return (await readWith(undefined, context)).workflowRun;
}
