import { UserError } from './errors.ts';
import { printable } from './printable.ts';
import { say } from './said.ts';

/** Where secrets may be missing, the user decides whether that is an error. */
const cure = say`Where secrets may be missing (forks, Dependabot), set \`on-missing-webhook: skip\`.`;

const noWebhook = say`there is no webhook, neither in "webhook" nor in "robots".`;

export const nothingSentWithoutWebhook = say`Nothing was sent: ${noWebhook}`;

export const nothingWillBeSentWithoutWebhook = say`Nothing will be sent: ${noWebhook}`;

export function missingWebhook(): UserError {
  return new UserError(
    say`There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". ${cure}`,
  );
}

export function missingGroupWebhook(group: string): UserError {
  return new UserError(
    say`Group "${printable(group)}" of "robots" has no webhook. Is its secret set? ${cure}`,
  );
}
