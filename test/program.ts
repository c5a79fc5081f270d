import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EndingInputs, type Inputs, readInputs } from '../src/inputs/read-inputs.ts';
import type { GetInput } from '../src/inputs/table.ts';
import { createLog } from '../src/log.ts';
import { settingProblems } from '../src/message/template/setting-problems.ts';
import { withoutInputs } from '../src/nothing-sent.ts';
import type { Progress, StepResult } from '../src/report/step-result.ts';
import { type Runtime, run } from '../src/run.ts';
import { skippingClock } from './deliver/runtime.ts';
import { type InputValue, inputVariables, readDefinition } from './runner/definition.ts';

const definition = readDefinition('.');

/** The inputs of a step: these values, else the defaults of action.yml in a job that goes well. */
export function inputsOf(given: Readonly<Record<string, InputValue>>): {
  readonly get: GetInput;
  readonly variables: Readonly<Record<string, string>>;
} {
  const contexts = { jobStatus: 'success', matrix: null, token: '' };
  const { variables } = inputVariables(definition, given, contexts);
  return { get: inputReader(variables), variables };
}

/** Reads inputs as @actions/core does, from these variables. */
export function inputReader(variables: Readonly<Record<string, string>>): GetInput {
  return (name, options = { trimWhitespace: true }) => {
    const value = variables[`INPUT_${name.toUpperCase()}`] ?? '';
    return options.trimWhitespace === false ? value : value.trim();
  };
}

/** The inputs of a step, read as it does. Throws if one of them is wrong. */
export async function rightInputs(get: GetInput): Promise<Inputs> {
  const log = { mask: () => undefined, speak: () => undefined };
  const reading = await readInputs(get, {}, log, { files: 'now', isWatch: false, settingProblems });
  if ('error' in reading) throw reading.error;
  return reading.inputs;
}

export interface Step {
  readonly inputs: Readonly<Record<string, InputValue>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: NodeJS.ProcessEnv;
  readonly stage?: Runtime['stage'];
  readonly signal?: AbortSignal;
  readonly uuid?: () => string;
}

export interface Ended {
  readonly result: StepResult;
  /** What the step would end with: where it leaves its event, and whether it is red. */
  readonly ending: EndingInputs;
  readonly progress: Progress;
  /** `notice: …`, in order, without the debug log. */
  readonly lines: readonly string[];
}

/** The program from inputs to result, in this process. */
export async function program({ inputs, event, env, stage = 'step', ...changes }: Step): Promise<Ended> {
  const temp = mkdtempSync(join(tmpdir(), 'program-'));
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event?.payload ?? {}));
  const { get, variables } = inputsOf(inputs);
  const lines: string[] = [];
  const keep = (level: string) => (text: string | Error) => void lines.push(`${level}: ${text}`);
  const log = createLog({
    debug: () => undefined,
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    setFailed: keep('error'),
    setSecret: () => undefined,
  });
  const progress: Progress = { events: [], plannedDeliveries: [], deliveries: [], unsent: [] };
  const clock = skippingClock();
  const runtime: Runtime = {
    env: {
      ...variables,
      GITHUB_EVENT_NAME: event?.name ?? 'push',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'octo/hello',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: temp,
      RUNNER_TEMP: temp,
      ...env,
    },
    log,
    stage,
    progress,
    signal: new AbortController().signal,
    random: () => 0.5,
    uuid: randomUUID,
    ...clock,
    ...changes,
  };
  try {
    return { ...(await runWith(get, runtime)), progress, lines };
  } finally {
    rmSync(temp, { recursive: true });
  }
}

/** What `main.ts` does between reading the inputs and the report. */
export async function runWith(get: GetInput, runtime: Runtime): Promise<Pick<Ended, 'result' | 'ending'>> {
  const { env, log, stage } = runtime;
  const isWatch = stage === 'post';
  const reading = await readInputs(get, env, log, { files: 'now', isWatch, settingProblems });
  const running = 'error' in reading ? Promise.reject(reading.error) : run(reading.inputs, runtime);
  const result = await running.catch((error: unknown) => withoutInputs(error, reading.ending, runtime));
  return { result, ending: reading.ending };
}
