import { appendFileSync } from 'node:fs';

/** As `GetInput` of inputs.ts. */
type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;

/**
 * `step`: a step of the workflow. `post`: the post stage of `watch`, which runs at the end of the job, after all
 * other steps. The runner shows its annotations and job summary; its outputs reach nobody.
 */
export type Stage = 'step' | 'post';

/** The values that the main stage of `watch` leaves to its post stage, by name. */
export const stateNames = { stage: 'stage', failure: 'failure' } as const;

/**
 * The inputs of action.yml that watch/action.yml does not have, with the values that take their place: `watch`
 * reports the run. `scripts/watch-action.ts` leaves them out.
 */
export const absentInputs: Readonly<Record<string, string>> = {
  event: '',
  'event-file': '',
  'event-name': '',
  attributes: '',
  batch: 'each',
  report: 'run',
  period: '24h',
};

/**
 * Leaves a value to the post stage, on one line. Not `core.saveState`, which loads node:crypto for a delimiter: a
 * quarter of what the main stage takes longer than an empty action. Does nothing without GITHUB_STATE: started by hand,
 * there is no post stage.
 */
export function saveState(env: NodeJS.ProcessEnv, name: keyof typeof stateNames, value: string): void {
  if (!env.GITHUB_STATE) return;
  appendFileSync(env.GITHUB_STATE, `${stateNames[name]}=${encodeURIComponent(value)}\n`);
}

/** What the main stage left. Source: docs.github.com, "Sending values to the pre and post actions". */
export function readStage(env: NodeJS.ProcessEnv): { stage: Stage; knownFailure: string } {
  return {
    stage: env[`STATE_${stateNames.stage}`] === 'post' ? 'post' : 'step',
    knownFailure: decodeURIComponent(env[`STATE_${stateNames.failure}`] ?? ''),
  };
}

/** Reads the inputs of watch/action.yml. */
export function watchInputs(get: GetInput): GetInput {
  return (name, options) => absentInputs[name] ?? get(name, options);
}
