import './node-version.ts';
import * as core from '@actions/core';
import { errorText, failureKeys, InputError } from './errors.ts';
import { type EndingInputs, type Inputs, readInputs } from './inputs/read-inputs.ts';
import { keptEnvironment } from './kept-environment.ts';
import { earlyFiles } from './kept-files.ts';
import { createLog } from './log.ts';
import { templateProblems } from './message/template/template-problems.ts';
import { nothingWillBeSentWithoutWebhook } from './missing-webhook.ts';
import { leaveStatus, saveState, stateNames } from './stage.ts';
import { watchPlan } from './watch-plan.ts';

/**
 * The main stage of watch/action.yml, an entry of its own since it delays every job: it checks the inputs and says
 * what will be reported. `main.ts` is the post stage.
 */
const { env } = process;
const log = createLog(core);
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

void main();

async function main(): Promise<void> {
  let onFailure: EndingInputs['onFailure'] = 'fail';
  try {
    saveState(env, {
      ...Object.fromEntries(stateNames.map((name) => [name, ''])),
      ...(await keptEnvironment(env)),
    });
    leaveStatus(env);
    const files = earlyFiles(env, log.info);
    // node:timers/promises would be one more module to load.
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const clock = { monotonic: () => Number(process.hrtime.bigint()) / 1e6, turn };
    const options = { files, isWatch: true, settingProblems: templateProblems, clock };
    const reading = await readInputs(core.getInput, env, log, options);
    onFailure = reading.ending.onFailure;
    if ('error' in reading) throw reading.error;
    saveState(env, files.state);
    await announce(reading.inputs);
  } catch (error) {
    log.fail(errorText(error), onFailure);
    saveState(env, { failure: log.redact(JSON.stringify(failureKeys([error]))) });
  }
}

async function announce(inputs: Inputs): Promise<void> {
  inputs.warnings.forEach(log.warning);
  const plan = watchPlan(inputs, env);
  const [problem] = await templateProblems(inputs.settings, ['title', 'text', 'buttons', 'payload']);
  if (problem !== undefined) throw new InputError([problem]);
  if (plan === undefined) log.notice(nothingWillBeSentWithoutWebhook(inputs.withoutSecrets));
  else log.info(plan);
}
