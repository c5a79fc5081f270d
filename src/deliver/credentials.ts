import { UserError } from '../errors.ts';
import { containsSecret, createRedactor } from '../redact.ts';
import { say } from '../said.ts';
import type { Secret } from '../secret.ts';
import { printable } from '../text.ts';
import type { PlannedDelivery } from './planned-delivery.ts';

/** The credentials of a run. No message may contain them and no text may show them. */
export interface Credentials {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
  /** Those that belong to none of the robots that get a message. */
  readonly others: readonly string[];
  readonly redact: (text: string) => string;
}

export function collectCredentials(
  plannedDeliveries: readonly PlannedDelivery[],
  all: readonly Secret[] = [],
): Credentials {
  const robots = new Set(plannedDeliveries.flatMap(({ destination }) => destination.pool));
  const tokens = new Set([...robots].map(({ webhook }) => webhook.token.reveal()));
  const secrets = new Set([...robots].flatMap(({ secret }) => secret?.reveal() ?? []));
  const own = [...tokens, ...secrets];
  const others = all.map((secret) => secret.reveal()).filter((value) => !own.includes(value));
  return { tokens: [...tokens], secrets: [...secrets], others, redact: createRedactor([...own, ...others]) };
}

/** Throws a `UserError` if the body contains one: a template or an event may have brought it into the message. */
export function refuseCredentials(
  body: string,
  { destination }: PlannedDelivery,
  { tokens, secrets, others }: Credentials,
): void {
  const [webhook, secret] = destination.group === undefined ? ['webhook', 'secret'] : ['robots', 'robots'];
  const isInBody = (value: string) => containsSecret(body, value);
  const found = tokens.some(isInBody)
    ? say`the access token of a robot (input "${webhook}")`
    : secrets.some(isInBody)
      ? say`the signing secret of a robot (input "${secret}")`
      : others.some(isInBody)
        ? say`another secret of this step ("github-token", a robot of another group or the password of a proxy)`
        : undefined;
  if (!found) return;
  throw new UserError(
    say`The message for ${printable(destination.name)} contains ${found}, so it was not sent. Remove it from "title", "text", "payload" or the event, and replace it in DingTalk if others have seen it.`,
  );
}
