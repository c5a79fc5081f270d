import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDefinition } from './definition.ts';
import { type Run, runAction, type Step } from './runner.ts';
import { scratchPath } from './scratch.ts';

export type JobStatus = 'success' | 'failure' | 'cancelled';

/** What `with:` may use, evaluated for each stage anew. */
export interface StageContexts {
  readonly stage: 'main' | 'post';
  readonly jobStatus: JobStatus;
}

/** A step that runs an action. */
export interface ActionStep
  extends Omit<Step, 'stage' | 'state' | 'jobStatus' | 'jobEnv' | 'inputs' | 'action'> {
  /** Folder with action.yml. */
  readonly action: string;
  readonly with: (contexts: StageContexts) => NonNullable<Step['inputs']>;
  readonly continueOnError?: boolean;
}

/** Any other step, as it ends. `cancelled`: the run is cancelled while it runs. */
export interface OtherStep {
  readonly ends: JobStatus;
  readonly continueOnError?: boolean;
  /** What it writes to GITHUB_ENV, for all stages that follow. */
  readonly exports?: Readonly<Record<string, string>>;
  /** Files of the workspace that it writes, by relative path; null removes one. */
  readonly writes?: Readonly<Record<string, string | null>>;
}

export interface Job {
  readonly status: JobStatus;
  /** The main stages, in the order of the steps; undefined for a step that was skipped. */
  readonly mains: readonly (Run | undefined)[];
  /** The post stages, in the order in which they ran. */
  readonly posts: readonly Run[];
}

/**
 * Runs the steps of a job as a runner does: a step after a failure is skipped; a main stage that begins registers its
 * post stage, and these run at the end, last registered first, whatever happened. A post stage finds the state of
 * its main stage, and its inputs are evaluated again. `env` is the job's. Source: actions/runner, ActionRunner and
 * JobExtension.
 */
export async function runJob(
  steps: readonly (ActionStep | OtherStep)[],
  env: Readonly<Record<string, string>> = {},
): Promise<Job> {
  const workspace = scratchPath('workspace');
  let jobEnv = env;
  let status: JobStatus = 'success';
  const mains: (Run | undefined)[] = [];
  const registered: { readonly step: ActionStep; readonly state: Run['state'] }[] = [];

  for (const step of steps) {
    const isSkipped = status !== 'success';
    if ('ends' in step) {
      if (!isSkipped) {
        jobEnv = { ...jobEnv, ...step.exports };
        writeFiles(workspace, step.writes ?? {});
      }
      if (!isSkipped && !(step.ends === 'failure' && step.continueOnError)) status = step.ends;
      continue;
    }
    const main = isSkipped ? undefined : await runStage(step, 'main', {});
    mains.push(main);
    if (main === undefined) continue;
    jobEnv = { ...jobEnv, ...main.exportedEnv };
    if (readDefinition(step.action).post !== undefined) registered.push({ step, state: main.state });
    if (main.conclusion === 'failure' && !step.continueOnError) status = 'failure';
  }

  const posts: Run[] = [];
  for (const { step, state } of registered.toReversed()) {
    const { files: _, ...rest } = step;
    const post = await runStage(rest, 'post', state);
    posts.push(post);
    if (post.conclusion === 'failure' && status === 'success') status = 'failure';
  }
  return { status, mains, posts };

  function runStage(step: ActionStep, stage: 'main' | 'post', state: Run['state']): Promise<Run> {
    const { with: inputs, continueOnError: _, ...rest } = step;
    const contexts = { stage, jobStatus: status };
    return runAction({ workspace, jobEnv, ...rest, ...contexts, state, inputs: inputs(contexts) });
  }
}

function writeFiles(workspace: string, files: NonNullable<OtherStep['writes']>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
}
