import { jobAnswer, runAnswer } from '../github/answers.ts';
import { failedLeg, log, notify, ownRun } from '../github/failed-run.ts';
import { type Fault, type GitHubStandIn, type Hub, startGitHub } from '../github/stand-in.ts';
import type { Dice } from './dice.ts';

/** What GitHub does to the questions whose path has a word. */
export interface GitHubPlan {
  readonly faults: readonly (readonly [word: string, fault: FaultName])[];
  readonly permissions: readonly ('actions' | 'checks' | 'contents')[];
  /** Of the run before. */
  readonly before: 'success' | 'failure' | undefined;
}

const words = [
  '/jobs',
  '/attempts/',
  '/workflows/',
  '/annotations',
  '/logs',
  '/commits/',
  '/compare/',
  '/contents/',
  '/actions/',
];

const faults = {
  hang: 'hang',
  reset: 'reset',
  stall: 'stall',
  '500': { status: 500 },
  '502': { status: 502, body: '<html>' },
  '403': { status: 403, headers: { 'x-ratelimit-remaining': '0', 'retry-after': '60' } },
  '401': { status: 401 },
  '404': { status: 404 },
  '301': { status: 301, headers: { location: 'https://example.com/' } },
  cut: { status: 200, body: '{"jobs":[' },
  null: { status: 200, body: 'null' },
  list: { status: 200, body: '[]' },
  'other types': {
    status: 200,
    body: '{"jobs":[{"id":"x","steps":7}],"workflow_runs":[null,{"id":{}}],"total_count":"y"}',
  },
  huge: { status: 200, body: `{"jobs":["${'x'.repeat(1_000_000)}"]}` },
} satisfies Record<string, Fault>;

type FaultName = keyof typeof faults;

export function drawGitHub(dice: Dice): GitHubPlan {
  const names = Object.keys(faults) as FaultName[];
  const one = () => {
    const name = dice.pick(names);
    return (name === 'hang' || name === 'stall') && dice.chance(0.7) ? 'reset' : name;
  };
  return {
    faults: dice.many(dice.below(4), () => [dice.pick(words), one()] as const),
    permissions: (['actions', 'checks', 'contents'] as const).filter(() => dice.chance(0.85)),
    before: dice.pick(['success', 'failure', undefined]),
  };
}

export async function startChaosGitHub(plan: GitHubPlan, token: string): Promise<GitHubStandIn> {
  const { before, permissions } = plan;
  const earlier = before && runAnswer({ id: 1, run_number: 127, conclusion: before });
  const jobs = [failedLeg, notify, jobAnswer({ id: 7, name: 'lint' })];
  const hub: Partial<Hub> = {
    token,
    permissions: new Set(permissions),
    runs: [ownRun, ...(earlier ? [earlier] : [])],
    jobs,
    logs: new Map([[failedLeg.id, log]]),
    faults: plan.faults.map(([word, fault]) => [new RegExp(word), faults[fault]]),
  };
  return await startGitHub(hub);
}
