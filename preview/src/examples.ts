import { elsewhere } from '../../test/fixtures/gallery/elsewhere.ts';
import type { Happening } from '../../test/fixtures/gallery/happening.ts';
import { healthOfSix } from '../../test/fixtures/gallery/health-of-six.ts';
import { issues } from '../../test/fixtures/gallery/issues.ts';
import { mona, page, repository, shas } from '../../test/fixtures/gallery/octo.ts';
import { checks, deployments, dispatches } from '../../test/fixtures/gallery/outside.ts';
import { pullRequests } from '../../test/fixtures/gallery/pull-requests.ts';
import { pushes } from '../../test/fixtures/gallery/pushes.ts';
import { releases } from '../../test/fixtures/gallery/releases.ts';
import { waitingOfEight } from '../../test/fixtures/gallery/waiting-of-eight.ts';
import type { PreviewState } from './state.ts';

export interface Example extends Pick<PreviewState, 'event' | 'payloadName'> {
  readonly name: string;
}

/** What fills the box "Event": the events of the gallery, as far as a single text says all of them. */
export const examples: readonly Example[] = [
  workflowRun('failure', 'a failed build'),
  workflowRun('success', 'a build that succeeded'),
  ...[...releases, ...pushes, ...pullRequests, ...issues, ...deployments, ...checks, ...dispatches].map(
    payload,
  ),
  { name: 'health report: of 6 workflows', payloadName: '', event: json(healthOfSix) },
  { name: 'what waits: of 8 pull requests and a run', payloadName: '', event: json(waitingOfEight) },
  ...elsewhere.flatMap(cloudEvents),
  {
    name: 'xvmsgtype: text',
    payloadName: '',
    event: json({
      specversion: '1.0',
      id: 'v-1',
      source: 'quickstart',
      type: 'quickstart',
      xvmsgtype: 'text',
      data: 'Hello DingTalk',
    }),
  },
];

function payload({ eventName, what, payload: given }: Happening): Example {
  return { name: `${eventName}: ${what}`, payloadName: eventName, event: json(given) };
}

function cloudEvents({ eventName, what, given = [] }: Happening): Example[] {
  const [only, ...others] = given;
  return [
    { name: `${eventName}: ${what}`, payloadName: '', event: json(others.length === 0 ? only : given) },
  ];
}

function workflowRun(conclusion: 'success' | 'failure', what: string): Example {
  const run = {
    id: 30433642,
    name: 'CI',
    run_number: 128,
    run_attempt: 1,
    event: 'push',
    status: 'completed',
    conclusion,
    head_branch: 'main',
    head_sha: shas.after,
    html_url: page('actions/runs/30433642'),
    created_at: '2026-11-20T08:00:00Z',
    run_started_at: '2026-11-20T08:00:00Z',
    updated_at: '2026-11-20T08:03:20Z',
    actor: mona,
    head_commit: {
      id: shas.after,
      message: 'fix: handle empty payload',
      author: { name: 'Mona', email: 'mona@example.com' },
    },
    pull_requests: [],
  };
  const given = {
    action: 'completed',
    workflow_run: run,
    workflow: { name: 'CI' },
    repository,
    sender: mona,
  };
  return { name: `workflow_run: ${what}`, payloadName: 'workflow_run', event: json(given) };
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
