import { redactBeginning, redactCredentials } from '../../credentials.ts';
import { type Forge, gitHub } from '../../forge.ts';
import { isFailed } from '../../workflow/conclusion.ts';
import { durationBetween } from '../../workflow/job-record.ts';
import type { RunRecord } from '../../workflow/run-record.ts';
import type {
  HealthReport,
  RedStreak,
  RunCounts,
  SlowerWorkflow,
  SlowestRun,
  WorkflowHealth,
} from '../health-report.ts';
import type { BranchRuns, WorkflowRecord } from './branch-runs.ts';

/** What a report is made from. Times are in milliseconds since 1970. */
export interface HealthFacts {
  /** `octo/hello` */
  readonly repository: string;
  readonly branch: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly forge?: Forge;
  readonly period: { readonly text: string; readonly ms: number };
  readonly now: number;
  /** The runs were asked for since then. */
  readonly askedSince: number;
  readonly branchRuns: BranchRuns;
  /** Undefined if GitHub did not list them: then every workflow with runs counts. */
  readonly workflows: readonly WorkflowRecord[] | undefined;
}

/** A workflow is slower if its median grew by this factor and this time, and both periods have some runs. */
const slowerFactor = 1.2;
const slowerMs = 30_000;
const slowerRuns = 3;

const maxNameChars = 100;

/** Characters read of a name: a credential in it may be longer. */
const maxReadChars = 1_000;

/**
 * Events whose runs build a pull request. They say nothing about the branch, even if the head branch has its name.
 */
const pullRequestEvents = /^pull_request(?:_|$)/;

/** Assesses the workflows of a branch. Only conclusive runs count: those that succeeded or failed. */
export function assessHealth(facts: HealthFacts): HealthReport {
  const { period, now, branchRuns, repository, branch, serverUrl, forge = gitHub } = facts;
  const times = { from: now - period.ms, before: now - 2 * period.ms, now };
  const listedSince = findListStart(facts);
  const byWorkflow = Map.groupBy(branchRuns.runs.filter(isConclusiveFor(facts)), findWorkflowKey);
  const assessed = [...byWorkflow]
    .map(([key, runs]) => ({ runs, ...describeWorkflow(key, runs, facts) }))
    .filter(({ isActive }) => isActive)
    .map(({ runs, ...workflow }) => assessWorkflow(workflow, runs, times));
  const shown = assessed.map(({ health }) => health).filter(({ ran, state }) => ran || state === 'red');
  const workflows = shown.toSorted(compareWorstFirst);
  const count = (wanted: WorkflowHealth['state']) => workflows.filter(({ state }) => state === wanted).length;
  const newlyRed = assessed.filter(({ health, wasRed }) => health.state === 'red' && !wasRed);
  const recovered = assessed.filter(({ health, wasRed }) => health.state !== 'red' && wasRed);
  return {
    repository,
    branch,
    period: period.text,
    from: formatTime(times.from),
    to: formatTime(now),
    url: forge.runsPage(`${serverUrl}/${repository}`, undefined, branch),
    counts: {
      workflows: workflows.length,
      red: count('red'),
      flaky: count('flaky'),
      green: count('green'),
    },
    changed: newlyRed.length + recovered.length > 0,
    newlyRed: newlyRed.map(({ health }) => health.name),
    recovered: recovered.map(({ health }) => health.name),
    runs: countRuns(assessed.flatMap(({ current }) => current)),
    before: listedSince <= times.before ? countRuns(assessed.flatMap(({ before }) => before)) : null,
    slowest: findSlowestRun(assessed),
    slower: listedSince <= times.before ? findSlowerWorkflows(assessed) : [],
    workflows: listedSince <= times.before ? workflows : workflows.map(withoutBefore),
    disabled: listDisabled(facts),
    list: {
      read: branchRuns.runs.length,
      total: branchRuns.total,
      since: formatTime(listedSince),
      complete: listedSince <= times.from,
    },
  };
}

interface Times {
  readonly from: number;
  readonly before: number;
  readonly now: number;
}

interface AssessedWorkflow {
  readonly health: WorkflowHealth;
  /** Its last conclusive run before the period failed. */
  readonly wasRed: boolean;
  /** Runs of the period. */
  readonly current: readonly RunRecord[];
  /** Runs of the period before. */
  readonly before: readonly RunRecord[];
}

function assessWorkflow(
  { name, url }: { readonly name: string; readonly url: string | null },
  runs: readonly RunRecord[],
  { from, before: start, now }: Times,
): AssessedWorkflow {
  const conclusive = runs.toSorted((a, b) => b.number - a.number);
  const current = conclusive.filter((run) => startMs(run) >= from);
  const before = conclusive.filter((run) => startMs(run) >= start && startMs(run) < from);
  const red = measureStreak(conclusive, now);
  const counts = countRuns(current);
  const lastBefore = conclusive.find((run) => startMs(run) < from);
  const health = {
    name,
    url,
    state: red !== null ? 'red' : counts.rerun > 0 ? 'flaky' : 'green',
    ran: current.length > 0,
    runs: counts,
    ...measureDurations(current),
    medianBeforeMs: measureDurations(before).medianMs,
    slowestBeforeMs: measureDurations(before).slowestMs,
    red,
  } as const;
  return { health, wasRed: lastBefore !== undefined && isFailed(lastBefore.conclusion), current, before };
}

function withoutBefore(health: WorkflowHealth): WorkflowHealth {
  return { ...health, medianBeforeMs: null, slowestBeforeMs: null };
}

/** Newest first. */
function measureStreak(conclusive: readonly RunRecord[], now: number): RedStreak | null {
  const end = conclusive.findIndex(({ conclusion }) => !isFailed(conclusion));
  const streak = end < 0 ? conclusive : conclusive.slice(0, end);
  const first = streak.at(-1);
  if (first === undefined) return null;
  const { number, url, startedAt, event, actor } = first;
  return {
    since: { number, url: url ?? null, startedAt: startedAt ?? null },
    failedRuns: streak.length,
    orMore: end < 0 && number > 1,
    durationMs: durationBetween(startedAt, now) ?? null,
    breaker: event === 'schedule' ? null : (actor ?? null),
  };
}

/** Longest red first, those that still run before those that do not; then by share of re-runs and failures. */
function compareWorstFirst(a: WorkflowHealth, b: WorkflowHealth): number {
  return (
    ranks[a.state] - ranks[b.state] ||
    Number(b.ran) - Number(a.ran) ||
    (b.red?.durationMs ?? 0) - (a.red?.durationMs ?? 0) ||
    computeShare(b.runs, 'rerun') - computeShare(a.runs, 'rerun') ||
    computeShare(b.runs, 'failed') - computeShare(a.runs, 'failed') ||
    (a.name < b.name ? -1 : 1)
  );
}

const ranks = { red: 0, flaky: 1, green: 2 } as const;

function computeShare(runs: RunCounts, part: 'rerun' | 'failed'): number {
  return runs.total === 0 ? 0 : runs[part] / runs.total;
}

function countRuns(runs: readonly RunRecord[]): RunCounts {
  const green = runs.filter(isGreen);
  return {
    total: runs.length,
    succeeded: green.length,
    failed: runs.length - green.length,
    rerun: green.filter(({ attempt }) => attempt > 1).length,
    greenShare: runs.length === 0 ? null : green.length / runs.length,
  };
}

/** Of green runs: a run that fails early says nothing about speed. */
function measureDurations(runs: readonly RunRecord[]): Pick<WorkflowHealth, 'medianMs' | 'slowestMs'> {
  const all = runs.filter(isGreen).flatMap((run) => durationBetween(run.startedAt, run.updatedAt) ?? []);
  const sorted = all.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const medianMs = low === undefined || high === undefined ? null : Math.round((low + high) / 2);
  return { medianMs, slowestMs: sorted.at(-1) ?? null };
}

function findSlowestRun(assessed: readonly AssessedWorkflow[]): SlowestRun | null {
  const all = assessed.flatMap(({ health, current }) =>
    current.filter(isGreen).flatMap((run) => {
      const durationMs = durationBetween(run.startedAt, run.updatedAt);
      if (durationMs === undefined || health.medianMs === null) return [];
      const { number, url = null } = run;
      return [{ workflow: health.name, number, url, durationMs, medianMs: health.medianMs }];
    }),
  );
  return all.toSorted((a, b) => b.durationMs - a.durationMs)[0] ?? null;
}

function findSlowerWorkflows(assessed: readonly AssessedWorkflow[]): SlowerWorkflow[] {
  return assessed
    .filter(({ current, before }) => current.length >= slowerRuns && before.length >= slowerRuns)
    .flatMap(({ health: { name: workflow, medianMs, medianBeforeMs } }) =>
      medianMs === null || medianBeforeMs === null ? [] : [{ workflow, medianMs, medianBeforeMs }],
    )
    .filter(
      ({ medianMs, medianBeforeMs }) =>
        medianMs >= medianBeforeMs * slowerFactor && medianMs - medianBeforeMs >= slowerMs,
    )
    .toSorted((a, b) => b.medianMs / b.medianBeforeMs - a.medianMs / a.medianBeforeMs);
}

/** A fork's branch can have the same name. */
function isConclusiveFor({ repository, now }: HealthFacts): (run: RunRecord) => boolean {
  const own = repository.toLowerCase();
  return (run) =>
    (isGreen(run) || isFailed(run.conclusion)) &&
    startMs(run) <= now &&
    (run.headRepository ?? own).toLowerCase() === own &&
    !pullRequestEvents.test(run.event ?? '');
}

function isGreen({ conclusion }: RunRecord): boolean {
  return conclusion === 'success';
}

function findWorkflowKey({ workflowId, name }: RunRecord): number | string {
  return workflowId ?? name ?? '';
}

/** A workflow that GitHub does not list was deleted. */
function describeWorkflow(
  key: number | string,
  runs: readonly RunRecord[],
  facts: HealthFacts,
): { name: string; url: string | null; isActive: boolean } {
  const { workflows, branch } = facts;
  const known = workflows?.find(({ id }) => id === key);
  const name = workflowName(known?.name ?? runs[0]?.name ?? String(key));
  // Gitea and Forgejo know a workflow by its file, and list no workflows to everybody.
  const isFile = facts.forge?.namesWorkflows === false && typeof key === 'string';
  const url = findPage(known?.path ?? (isFile ? `.github/workflows/${key}` : ''), facts, branch);
  return {
    name,
    url,
    isActive: workflows === undefined || typeof key === 'string' || known?.isActive === true,
  };
}

/** A name, or the path of a workflow without one. */
function workflowName(text: string): string {
  return redactBeginning(text, maxReadChars).slice(0, maxNameChars).toWellFormed();
}

/** The page of a workflow; null if it has no file of its own, or the file has a credential for a name. */
function findPage(
  path: string,
  { serverUrl, repository, forge = gitHub }: HealthFacts,
  branch?: string,
): string | null {
  const file = /^\.(?:github|gitea|forgejo)\/workflows\/([^/]+)$/.exec(path)?.[1];
  return file === undefined || redactCredentials(file) !== file
    ? null
    : forge.runsPage(`${serverUrl}/${repository}`, file, branch);
}

/** What GitHub switched off comes first: nobody may know. */
function listDisabled(facts: HealthFacts): HealthReport['disabled'] {
  const { workflows } = facts;
  if (workflows === undefined) return null;
  return workflows
    .flatMap(({ name, path, disabled: reason }) =>
      reason === undefined
        ? []
        : [
            {
              name: workflowName(name),
              url: findPage(path, facts),
              reason,
            },
          ],
    )
    .toSorted(
      (a, b) => (a.reason < b.reason ? -1 : 1) * Number(a.reason !== b.reason) || (a.name < b.name ? -1 : 1),
    );
}

/** The start of the oldest run if there are older ones that were not read. */
function findListStart({ branchRuns: { runs, isCut }, askedSince, now }: HealthFacts): number {
  if (!isCut) return askedSince;
  return runs.reduce((oldest, run) => Math.min(oldest, startMs(run)), now);
}

/** A run without a start counts as old. */
function startMs({ startedAt }: RunRecord): number {
  return startedAt === undefined ? 0 : Date.parse(startedAt);
}

/** RFC 3339 in whole seconds. */
function formatTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
