import { setTimeout as delay } from 'node:timers/promises';
import { readWaiting, type WaitingQuestion, type WaitingReading } from '../../../src/event/waiting/read.ts';
import type { WaitingReport } from '../../../src/event/waiting-report.ts';
import type { WaitingSettings } from '../../../src/input-row.ts';
import { Secret } from '../../../src/secret.ts';
import type { WorkflowContext } from '../../../src/workflow-context.ts';
import { english } from '../../english.ts';
import { type RunAnswer, repository, runAnswer } from '../../github/answers.ts';
import { type GitHubStandIn, type Hub, startGitHub } from '../../github/stand-in.ts';
import { contextOf } from '../../workflow/reading.ts';

/** Nine o'clock in Shanghai. */
export const now = Date.parse('2026-03-02T01:00:00Z');

export const hourMs = 3_600_000;

/** RFC 3339, so many hours before the report. */
export function ago(hours: number): string {
  return new Date(now - hours * hourMs).toISOString().replace('.000Z', 'Z');
}

/** A run that has waited for its environment for so many hours. */
export function waitingRun(id: number, hours: number, given: Partial<RunAnswer> = {}): RunAnswer {
  const at = ago(hours);
  const times = { created_at: at, run_started_at: at, updated_at: at };
  return runAnswer({
    id,
    run_number: id,
    name: 'Deploy',
    status: 'waiting',
    conclusion: null,
    ...times,
    ...given,
  });
}

export const usual: WaitingSettings = { minAgeMs: 0, ignoreLabels: [], ignoreAuthors: [], max: 20, org: '' };

export interface Reading extends Omit<WaitingReading, 'warnings' | 'notDue'> {
  readonly report: WaitingReport;
  readonly notDue: string | undefined;
  readonly warnings: readonly string[];
  readonly requests: readonly string[];
}

interface Given extends Partial<Omit<WaitingQuestion, 'waiting' | 'context'>> {
  readonly waiting?: Partial<WaitingSettings>;
  readonly context?: Partial<WorkflowContext>;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What is made of what GitHub has. */
export async function readFrom(hub: Partial<Hub>, given: Given = {}, base = ''): Promise<Reading> {
  await using github = await startGitHub(hub, base);
  return await readBy(github, given);
}

export async function readBy(github: GitHubStandIn, given: Given = {}): Promise<Reading> {
  const { waiting, context, env = {}, signal = new AbortController().signal, ...question } = given;
  const { warnings, notDue, event } = await readWaiting(
    {
      context: contextOf({ eventName: 'schedule', repository, apiUrl: github.url, ...context }),
      event: { file: '', text: '', attributes: {} },
      token: new Secret(github.hub.token),
      waiting: { ...usual, ...waiting },
      notifyWhen: ['always'],
      budgetMs: 30_000,
      ...question,
    },
    {
      now: () => now,
      env,
      monotonic: () => performance.now(),
      sleep: (ms, ended) => delay(ms, undefined, { signal: ended }).catch(() => undefined),
      signal,
    },
  );
  const report = event.data as WaitingReport;
  return { event, report, notDue: notDue?.text, warnings: english(warnings), requests: github.requests };
}
