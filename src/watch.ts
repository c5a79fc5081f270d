import * as core from '@actions/core';
import { errorText } from './errors.ts';
import { readInputs, readOnFailure } from './inputs.ts';
import { createLog } from './log.ts';
import { checkTemplates } from './message/template/check-templates.ts';
import { nothingSentWithoutWebhook } from './missing-webhook.ts';
import { stateNames, watchInputs } from './stage.ts';
import { watchPlan } from './watch-plan.ts';

/**
 * The main stage of watch/action.yml, an entry of its own since it delays every job: it checks the inputs and says
 * what will be told. `main.ts` is the post stage.
 */
const { env } = process;
const log = createLog(core);
const get = watchInputs(core.getInput);
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

void main();

async function main(): Promise<void> {
  try {
    core.saveState(stateNames.stage, 'post');
    const inputs = await readInputs(get, env, log.mask, 'later');
    const plan = watchPlan(inputs, env);
    await checkTemplates(inputs.message);
    if (plan === undefined) log.notice(nothingSentWithoutWebhook.replace('was', 'will be'));
    else log.info(plan);
  } catch (error) {
    const failure = errorText(error);
    log.fail(failure, readOnFailure(get));
    core.saveState(stateNames.failure, log.redact(failure));
  }
}
