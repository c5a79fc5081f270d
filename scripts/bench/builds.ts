import {
  annotationAnswer,
  commitAnswer,
  jobAnswer,
  repository,
  runAnswer,
  runId,
  sha,
} from '../../test/github/answers.ts';
import { type Hub, startGitHub } from '../../test/github/stand-in.ts';
import { push } from '../demo-events.ts';
import { type Latency, startLatency } from './latency.ts';
import { type BenchStep, type Program, programOf } from './measure.ts';

export const roundTripMs = 100;

/** A step of a build that asks GitHub's API. */
export function buildOf(
  dist: string,
  jobStatus: string,
  inputs: BenchStep['inputs'],
  api: { readonly url: string; readonly token: string },
): Program {
  return programOf({
    dist,
    inputs: { ...inputs, 'notify-when': 'failure, fixed', 'check-run-id': '1' },
    event: { name: 'push', payload: { ...push(), before: greenSha } },
    jobStatus,
    api,
    env: { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: String(runId), GITHUB_SHA: sha },
  });
}

export interface Api extends AsyncDisposable {
  readonly near: Latency;
  readonly far: Latency;
  readonly token: string;
}

export async function startApi(answers: Partial<Hub>): Promise<Api> {
  const github = await startGitHub(answers);
  const { host } = new URL(github.url);
  const [near, far] = [await startLatency(host, 0), await startLatency(host, roundTripMs)];
  return {
    near,
    far,
    token: github.hub.token,
    async [Symbol.asyncDispose]() {
      for (const latency of [near, far]) latency.close();
      await github[Symbol.asyncDispose]();
    },
  };
}

const running = runAnswer({ status: 'in_progress', conclusion: null });

/** A successful run after a failed one. */
export function fixedBuild(): Partial<Hub> {
  const before = runAnswer({ id: runId - 1, run_number: 127, conclusion: 'failure' });
  return { runs: [running, before], jobs: [jobAnswer({ id: 1, name: 'test', conclusion: 'success' })] };
}

const greenSha = 'c'.repeat(40);

/** A run whose current job failed, right after a successful run. */
export function failedBuild(): Partial<Hub> {
  const before = runAnswer({ id: runId - 1, run_number: 127, conclusion: 'success', head_sha: greenSha });
  return {
    runs: [running, before],
    commits: [commitAnswer(greenSha, 'docs: say how'), commitAnswer(sha, 'fix: handle empty payload')],
    jobs: [jobAnswer({ id: 1, name: 'test', status: 'in_progress', conclusion: null, completed_at: null })],
    annotations: new Map([[1, [annotationAnswer('expected 2 to be 3')]]]),
  };
}
