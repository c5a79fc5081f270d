import { randomUUID } from 'node:crypto';
import type * as Core from '@actions/core';
import { createLog } from '../../src/log.ts';
import { reportResult } from '../../src/report/report.ts';
import type { Runtime } from '../../src/run.ts';
import { skippingClock } from '../deliver/runtime.ts';
import { inputReader, runWith } from '../program.ts';
import { inputVariables, readDefinition } from '../runner/definition.ts';
import { stepEnvironment } from '../runner/environment.ts';
import type { Run, Step } from '../runner/runner.ts';
import { collect, prepare } from '../runner/step-files.ts';
import { StepLog } from '../runner/step-log.ts';

type StepInProcess = Pick<
  Step,
  'env' | 'jobEnv' | 'event' | 'jobStatus' | 'matrix' | 'api' | 'workspace' | 'files'
>;
/** What is left of a step. A real run has it too. */
export type RunInProcess = Omit<Run, 'signal' | 'durationMs'>;

const definition = readDefinition('.');

/**
 * Runs the step like `act`, but src/ in this process, with a clock that skips waiting: for rules that many tests state,
 * each in a hundredth of the time. What depends on the process or the bundle needs `act`: signals, exit, start, state.
 */
export async function actInProcess(
  inputs: NonNullable<Step['inputs']>,
  { env: changes = {}, jobEnv = {}, api, jobStatus = 'success', matrix, ...step }: StepInProcess = {},
): Promise<RunInProcess> {
  const event = step.event ?? { name: 'push', payload: {} };
  const contexts = { jobStatus, matrix, token: api?.token ?? '' };
  const { variables, unexpected } = inputVariables(definition, inputs, contexts);
  const paths = prepare({ ...step, event });
  const env: NodeJS.ProcessEnv = {
    ...jobEnv,
    ...stepEnvironment(paths, event.name),
    ...(api && { GITHUB_API_URL: api.url }),
    ...variables,
    ...changes,
  };
  const stepLog = new StepLog();
  if (contexts.token !== '') stepLog.masks.add(contexts.token);
  if (unexpected.length > 0) stepLog.annotate('warning', `Unexpected input(s) '${unexpected.join("', '")}'`);
  const toolkit = toolkitFor(stepLog);
  const core = toolkit.core as unknown as typeof Core;
  const log = createLog(core);
  const { result, ending } = await runWith(inputReader(variables), runtimeFor(env, log));
  const { onFailure, deadLetterFile, event: source } = ending;
  const report = {
    uuid: randomUUID,
    env,
    log,
    stage: 'step',
    knownFailure: '',
    onFailure,
    deadLetterFile,
  } as const;
  reportResult(result, { ...report, eventFile: source.file });
  const failed = result.failure !== undefined && onFailure === 'fail';
  return { ...runOf(stepLog, paths, toolkit.stdout()), ...endOf(failed || stepLog.failed) };
}

function endOf(failed: boolean): Pick<Run, 'conclusion' | 'exitCode'> {
  return failed ? { conclusion: 'failure', exitCode: 1 } : { conclusion: 'success', exitCode: 0 };
}

function runOf(log: StepLog, paths: ReturnType<typeof prepare>, stdout: string) {
  return {
    ...collect(paths, log),
    annotations: log.annotations,
    commands: log.commands,
    masks: log.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    log: log.text,
    stdout,
    stderr: '',
    workspace: paths.workspace,
    runnerTemp: paths.temp,
  };
}

function runtimeFor(env: NodeJS.ProcessEnv, log: Runtime['log']): Runtime {
  return {
    env,
    log,
    stage: 'step',
    progress: { events: [], plannedDeliveries: [], deliveries: [], unsent: [] },
    signal: new AbortController().signal,
    random: () => 0.5,
    uuid: randomUUID,
    ...skippingClock(),
  };
}

/** What the action uses of @actions/core, which writes to the process's own stdout. */
export function toolkitFor(log: StepLog) {
  const written: string[] = [];
  const write = (text: string) => {
    written.push(`${text}\n`);
    for (const line of text.split(/\r\n|\n|\r/)) log.take(line);
  };
  const command = (name: string) => (text: string | Error) => write(`::${name}::${escaped(String(text))}`);
  const core = {
    info: write,
    debug: command('debug'),
    notice: command('notice'),
    warning: command('warning'),
    setFailed: command('error'),
    setSecret: command('add-mask'),
  };
  return { core, stdout: () => written.join('') };
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
