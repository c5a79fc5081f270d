import * as core from '@actions/core';
import { errorText, UserError } from './errors.ts';
import { list } from './inputs/list.ts';
import { speakLocale } from './inputs/locale.ts';
import { readInputs, readOnFailure } from './inputs.ts';
import { keptEnvironment } from './kept-environment.ts';
import { earlyFiles } from './kept-files.ts';
import { createLog } from './log.ts';
import { readMessageSettings } from './message/read-settings.ts';
import { templateProblems } from './message/template/template-problems.ts';

import { nothingWillBeSentWithoutWebhook } from './missing-webhook.ts';
import { saveState, stateNames, watchInputs } from './stage.ts';

import { watchPlan } from './watch-plan.ts';

/**
 * The main stage of watch/action.yml, an entry of its own since it delays every job: it checks the inputs and says
 * what will be reported. `main.ts` is the post stage.
 */
const { env } = process;
const log = createLog(core);
const get = watchInputs(core.getInput);
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

void main();

async function main(): Promise<void> {
  try {
    saveState(env, {
      ...Object.fromEntries(stateNames.map((name) => [name, ''])),
      ...(await keptEnvironment(env)),
    });
    await speakLocale(get, log);
    const files = earlyFiles(env, log.info);
    const inputs = await readInputs(get, env, log.mask, { files, settingProblems: templateProblems });
    saveState(env, files.state);
    inputs.warnings.forEach(log.warning);
    const message = await readMessageSettings(get, { env, files });
    const chatGroup = await list(get, 'chat-group');
    const plan = watchPlan(inputs, { chatGroup, message, hasRules: get('rules') !== '' }, env);
    const [problem] = await templateProblems(message, ['title', 'text', 'buttons', 'payload']);
    if (problem !== undefined) throw new UserError(problem);
    if (plan === undefined) log.notice(nothingWillBeSentWithoutWebhook(inputs.withoutSecrets));
    else log.info(plan);
  } catch (error) {
    const failure = errorText(error);
    log.fail(failure, readOnFailure(get));
    saveState(env, { failure: log.redact(failure.text) });
  }
}
