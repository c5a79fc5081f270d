import { UserError } from './errors.ts';
import { printable } from './printable.ts';

/** Where secrets may be missing, the user decides whether that is an error. */
const cure = 'Where secrets may be missing (forks, Dependabot), set `on-missing-webhook: skip`.';

export const nothingSentWithoutWebhook =
  'Nothing was sent: there is no webhook, neither in "webhook" nor in "robots".';

export function missingWebhook(): UserError {
  return new UserError(
    'There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and ' +
      `pass that as "webhook". ${cure}`,
  );
}

export function missingGroupWebhook(group: string): UserError {
  return new UserError(`Group "${printable(group)}" of "robots" has no webhook. Is its secret set? ${cure}`);
}
