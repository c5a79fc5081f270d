import type { Said } from '../../../src/said.ts';
import { Secret } from '../../../src/secret.ts';
import { reportsFailedTests, reportsRun } from '../../../src/workflow/notify-when.ts';
import { readWorkflowRun } from '../../../src/workflow/read.ts';
import { runFacts } from '../../../src/workflow/run-facts.ts';
import type { WorkflowRun } from '../../../src/workflow/workflow-run.ts';
import type { WorkflowContext } from '../../../src/workflow-context.ts';
import type { Values } from '../fields.ts';
import type { PageInputs } from '../inputs.ts';
import { answerFrom } from './pasted-github.ts';
import { readPastedTexts } from './pasted-texts.ts';
import { setScene } from './scene.ts';
import { readTestReport } from './test-report.ts';
import { contextOf, type Trigger } from './trigger.ts';

export interface PageRun {
  readonly context: WorkflowContext;
  readonly workflowRun: WorkflowRun;
  readonly isAboutRun: boolean;
  readonly warnings: readonly Said[];
}

/** The run in the texts that were pasted, read by the action's own code from a GitHub that has nothing else. */
export async function readPageRun(
  values: Values,
  inputs: PageInputs,
  trigger: Trigger | undefined,
  now: Date,
): Promise<PageRun> {
  const pasted = readPastedTexts(values);
  const tests = await readTestReport(pasted.testReport);
  const scene = setScene(pasted, inputs, tests);
  const context = contextOf(trigger ?? { eventName: 'push', payload: {} }, scene.jobs, pasted);
  const { status, needs, checkRunId } = scene;
  const { workflowRun: known, warnings } = await readWorkflowRun(
    {
      ...{ context, status, needs, checkRunId },
      token: new Secret('of a GitHub that is only here'),
      facts: new Set(runFacts),
      notifyWhen: ['always'],
      budgetMs: 5_000,
    },
    {
      now: () => findEndMs(scene.jobs) ?? now.getTime(),
      env: {},
      signal: new AbortController().signal,
      sleep: () => Promise.resolve(),
      connect: () => Promise.resolve(answerFrom(scene, context)),
    },
  );
  const workflowRun = tests === undefined ? known : Object.freeze({ ...known, tests });
  const { report } = inputs;
  const isAsked = reportsRun({ status, needs, notifyWhen: ['always'], report }, context.eventName);
  return { context, workflowRun, warnings, isAboutRun: isAsked || reportsFailedTests(report, tests) };
}

/** The message is sent when the last of the jobs has ended. */
function findEndMs(jobs: readonly Readonly<Record<string, unknown>>[]): number | undefined {
  const times = jobs
    .flatMap(({ started_at, completed_at }) => [started_at, completed_at])
    .map((time) => Date.parse(String(time)))
    .filter((ms) => ms > 0);
  return times.length === 0 ? undefined : Math.max(...times);
}
