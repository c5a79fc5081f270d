import { basename } from 'node:path';
import { findForge } from './forge.ts';
import { appendToFile } from './text-file.ts';

/**
 * `step`: a step of the workflow. `post`: the post stage of `watch`, which runs at the end of the job, after all
 * other steps. The runner shows its annotations and job summary; its outputs reach nobody.
 */
export type Stage = 'step' | 'post';

/** The file in dist/ that watch/action.yml names for the post stage. It only loads main.js. */
export const postFile = 'post.js';

/**
 * The values that the main stage of `watch` leaves to its post stage.
 *
 * The runner puts the state of an action over the job's `env` and over what steps write to GITHUB_ENV, so a value that
 * the main stage saved cannot be forged, not even an empty one. One that it did not save can: the main stage saves all
 * of them. Source: actions/runner, ActionRunner.RunAsync ("Apply action's intra-action state at last"); nektos/act,
 * populateEnvsFromSavedState.
 */
export const stateNames = [
  'failure',
  'environment',
  'certificates',
  'login-map',
  'on-call',
  'rules',
] as const;

type StateName = (typeof stateNames)[number];

/**
 * The longest value of a state as it is written. Windows hands a process no variable of more than 32,766 characters.
 * Source: actions/runner, Handler._environmentVariableMaximumSize.
 */
const maxStateChars = 30_000;

/**
 * The stage by the file that the runner started, `process.argv[1]`. Unlike a variable of the environment no other step
 * can set it, and it does not depend on the runner keeping state.
 */
export function findStage(script: string | undefined): Stage {
  return basename(script ?? '') === postFile ? 'post' : 'step';
}

/**
 * Leaves values to the post stage, each on one line; of two values of one name the later counts. Not
 * `core.saveState`, which loads node:crypto for a delimiter: a quarter of what the main stage takes longer than an
 * empty action. Does nothing where there is no file to write to: the post stage then does without.
 */
export function saveState(env: NodeJS.ProcessEnv, state: Readonly<Partial<Record<StateName, string>>>): void {
  if (!env.GITHUB_STATE) return;
  const lines = Object.entries(state).map(([name, value]) => `${name}=${encodeState(value)}\n`);
  try {
    appendToFile(env.GITHUB_STATE, lines.join(''));
  } catch {
    // A full disk or a planted link is no reason to fail a job at its first step.
  }
}

/** Whether a runner can hand the value to the post stage: some 22 kB of text. */
export function fitsState(value: string): boolean {
  return encodeState(value).length <= maxStateChars;
}

/** Without line breaks, and hardly longer whatever the alphabet. */
function encodeState(value: string): string {
  return Buffer.from(value).toString('base64url');
}

/**
 * What the main stage left, '' for nothing. Of any other text, which a step can set where the main stage saved nothing,
 * it makes nothing worse than another text. Source: docs.github.com, "Sending values to the pre and post actions".
 */
export function readSavedState(env: NodeJS.ProcessEnv, name: StateName): string {
  return Buffer.from(env[`STATE_${name}`] ?? '', 'base64url').toString();
}

/**
 * How the job ended, for the post stage of `watch` on Gitea. Its runner keeps the value that the default of the input
 * `status` had when the job started, and so every job would be a success. But it evaluates expressions in the variables
 * of every step and stage, those of GITHUB_ENV too. Source: gitea.com/gitea/act, pkg/runner/step.go, setupEnv.
 */
const variable = 'DINGTALK_WATCH_STATUS';

/** Called by the main stage. A file that cannot be written is no reason to fail a job at its first step. */
export function leaveStatus(env: NodeJS.ProcessEnv): void {
  if (findForge(env).evaluatesDefaultsAgain || !env.GITHUB_ENV) return;
  try {
    appendToFile(env.GITHUB_ENV, `${variable}=\${{ job.status }}\n`);
  } catch {}
}

/** Called by the post stage. A later step can set the variable as well, but turn no failure into a success. */
export function restoreStatus(env: NodeJS.ProcessEnv): void {
  if (findForge(env).evaluatesDefaultsAgain) return;
  const status = env[variable];
  if (env.INPUT_STATUS === 'success' && (status === 'failure' || status === 'cancelled'))
    env.INPUT_STATUS = status;
}
