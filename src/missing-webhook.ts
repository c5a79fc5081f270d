import { UserError } from './errors.ts';
import { printable } from './printable.ts';
import { type Said, say, sentences } from './said.ts';

/** Where secrets may be missing, the user decides whether that is an error. */
const cure = say`Where secrets may be missing (forks, Dependabot), set \`on-missing-webhook: skip\`.`;

const noWebhook = say`there is no webhook, neither in "webhook" nor in "robots".`;

export const nothingSentWithoutWebhook = say`Nothing was sent: ${noWebhook}`;

export const nothingWillBeSentWithoutWebhook = say`Nothing will be sent: ${noWebhook}`;

/** `env` may show that the step was written for another action, whose webhook is no input. */
export function missingWebhook(env: NodeJS.ProcessEnv): UserError {
  return new UserError(
    sentences(
      say`There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". ${cure}`,
      elsewhere(env),
    ),
  );
}

/**
 * The variables of leafney/dingtalk-action, of rtCamp/action-slack-notify, and of 8398a7/action-slack and
 * slackapi/slack-github-action 1. Other steps of the job may use them, so that they are named only where no webhook is given.
 */
function elsewhere(env: NodeJS.ProcessEnv): Said | undefined {
  if (env.DINGTALK_ACCESS_TOKEN) {
    return say`The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".`;
  }
  const slack = ['SLACK_WEBHOOK', 'SLACK_WEBHOOK_URL', 'SLACK_BOT_TOKEN'].find((name) => env[name]);
  if (slack === undefined) return undefined;
  return say`The environment has ${slack}, which is for Slack: this action posts to DingTalk, and takes its settings from \`with:\`.`;
}

export function missingGroupWebhook(group: string): UserError {
  return new UserError(
    say`Group "${printable(group)}" of "robots" has no webhook. Is its secret set? ${cure}`,
  );
}
