import type { Context } from '../../src/context.ts';
import { Secret } from '../../src/secret.ts';
import type { Build } from '../../src/workflow/build.ts';
import { readNeeds } from '../../src/workflow/needs.ts';
import { type Facts, type Reading, readBuild } from '../../src/workflow/read.ts';
import { repository, runId, sha } from '../github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';

/** A job `notify` of a push to main, as the runner describes it. */
export function contextOf(given: Partial<Context> = {}): Context {
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
export type GivenFacts = Partial<Omit<Facts, 'needs'>> & { readonly needs?: string };

/** One minute after the last of the fixtures' jobs. */
export const now = Date.parse('2026-03-01T03:03:20Z');

export async function readWith(
  github: GitHubStandIn | undefined,
  context: Partial<Context> = {},
  { needs = '', ...facts }: GivenFacts = {},
  signal = new AbortController().signal,
): Promise<Reading> {
  return readBuild(
    {
      context: contextOf({ ...(github && { apiUrl: github.url }), ...context }),
      status: 'success',
      token: github && new Secret(github.hub.token),
      asks: true,
      notifyWhen: ['always'],
      budgetMs: 5000,
      needs: readNeeds(needs),
      ...facts,
    },
    { now: () => now, signal },
  );
}

/** The build from a stand-in that knows `hub`; a warning is a failure of the test. */
export async function buildFrom(
  hub: Partial<Hub>,
  context: Partial<Context> = {},
  facts: GivenFacts = {},
): Promise<Build> {
  await using github = await startGitHub(hub);
  const { build, warnings } = await readWith(github, context, facts);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return build;
}

/** The build from what runner and event say, without GitHub. */
export async function knownOf(context: Partial<Context>): Promise<Build> {
  return (await readWith(undefined, context)).build;
}
