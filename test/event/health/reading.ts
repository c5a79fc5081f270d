import { setTimeout as delay } from 'node:timers/promises';
import { type HealthQuestion, type HealthReading, readHealth } from '../../../src/event/health/read.ts';
import type { HealthReport } from '../../../src/event/health-report.ts';
import { Secret } from '../../../src/secret.ts';
import type { WorkflowContext } from '../../../src/workflow-context.ts';
import { english } from '../../english.ts';
import { type RunAnswer, repository, runAnswer } from '../../github/answers.ts';
import type { GitHubStandIn } from '../../github/stand-in.ts';
import { contextOf } from '../../workflow/reading.ts';

/** Nine o'clock in Shanghai. */
export const now = Date.parse('2026-03-02T01:00:00Z');

const hourMs = 3_600_000;

interface GivenRun extends Partial<RunAnswer> {
  readonly hoursAgo: number;
  readonly minutes?: number;
}

let lastId = 1_000;

/** Runs of one workflow, oldest first, numbered from `first`. */
export function runsOf(
  name: string,
  given: readonly GivenRun[],
  { id = name.length, first = 1 }: { readonly id?: number; readonly first?: number } = {},
): RunAnswer[] {
  return given.map(({ hoursAgo, minutes = 5, ...fields }, index) => {
    const startMs = now - hoursAgo * hourMs;
    const at = new Date(startMs).toISOString();
    return runAnswer({
      id: ++lastId,
      name,
      path: `.github/workflows/${name.toLowerCase().replaceAll(' ', '-')}.yml`,
      workflow_id: id,
      run_number: first + index,
      conclusion: 'success',
      created_at: at,
      run_started_at: at,
      updated_at: new Date(startMs + minutes * 60_000).toISOString(),
      ...fields,
    });
  });
}

export const failure = { conclusion: 'failure' } as const;

interface HealthTexts {
  readonly notDue: string | undefined;
  readonly warnings: readonly string[];
}

export async function readFrom(
  github: GitHubStandIn,
  given: Partial<HealthQuestion> = {},
  context: Partial<WorkflowContext> = {},
  signal = new AbortController().signal,
): Promise<Omit<HealthReading, 'warnings' | 'notDue'> & HealthTexts> {
  const { warnings, notDue, ...reading } = await readHealth(
    {
      context: contextOf({ eventName: 'schedule', repository, apiUrl: github.url, ...context }),
      event: { file: '', text: '', attributes: {} },
      token: new Secret(github.hub.token),
      period: { text: '24h', ms: 24 * hourMs },
      notifyWhen: ['always'],
      budgetMs: 30_000,
      ...given,
    },
    {
      now: () => now,
      env: process.env,
      monotonic: () => performance.now(),
      sleep: (ms, ended) => delay(ms, undefined, { signal: ended }).catch(() => undefined),
      signal,
    },
  );
  return { ...reading, notDue: notDue?.text, warnings: english(warnings) };
}

export async function reportFrom(
  github: GitHubStandIn,
  ...given: [Partial<HealthQuestion>?, Partial<WorkflowContext>?]
): Promise<HealthReport> {
  return (await readFrom(github, ...given)).event.data as HealthReport;
}
