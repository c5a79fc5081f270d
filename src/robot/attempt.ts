import { Failure } from '../failure.ts';
import { holds, redactor } from '../redact.ts';
import { visible } from '../visible.ts';
import type { Robot } from './address/robots.ts';
import type { Run } from './delivery.ts';
import type { Journey } from './journey.ts';
import { judge, type Verdict } from './reply.ts';
import type { Secrets } from './secrets.ts';
import { requestFor } from './wire/request.ts';

/**
 * Posts the journey's message once, in its present form, freshly signed, and judges the outcome. Notes in the
 * journey what was posted.
 */
export async function attempt(journey: Journey, robot: Robot, run: Run): Promise<Verdict> {
  const { world, standing, policy } = run;
  const signedMs = world.now() + standing.clockOffsetMs(robot);
  const { request, message, truncated } = prepare(journey, robot, signedMs, run);
  if (request.sign) world.log.mask(request.sign.reveal());
  journey.message = message;
  journey.truncated = truncated;
  journey.attempts += 1;
  const startMs = world.monotonic();
  journey.deadlineMs ??= startMs + policy.deadlineMs;
  const pace = standing.paceOf(robot);
  const slot = pace.take(startMs);
  const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, journey.deadlineMs - startMs));
  world.log.debug(`POST ${request.shown}`);
  const outcome = await world.post(request, timeoutMs, run.inFlight);
  slot.endMs = world.monotonic();
  if (outcome.kind === 'unreached') pace.giveBack(slot);
  const redactSign = redactor(request.sign ? [request.sign.reveal()] : []);
  const redact = (text: string) => redactSign(run.redact(text));
  const verdict = judge(outcome, { origin: robot.webhook.origin, signedMs, redact });
  if (verdict.errcode !== null) standing.answered(robot);
  if (verdict.kind === 'sent') standing.accepted(robot, startMs);
  return verdict;
}

/** What an attempt posts. Throws a `Failure` when the letter cannot be made or would give away a secret. */
export function prepare(journey: Journey, robot: Robot, signedMs: number, secrets: Secrets) {
  const { message: content, truncated } = journey.parcel.letter.bodyFor(robot, journey.form);
  const message = { ...content, msgUuid: journey.msgUuid };
  const request = requestFor(robot, message, signedMs);
  refuseSecrets(request.body, journey, secrets);
  return { request, message, truncated };
}

/** The last look before posting: a template or an event may have brought a credential into the message. */
function refuseSecrets(body: string, { parcel }: Journey, { tokens, secrets }: Secrets): void {
  const [webhook, secret] = parcel.destination.name.startsWith('#')
    ? ['webhook', 'secret']
    : ['robots', 'robots'];
  const inBody = (value: string) => holds(body, value);
  const found = tokens.some(inBody)
    ? `the access token of a robot (input "${webhook}")`
    : secrets.some(inBody)
      ? `the signing secret of a robot (input "${secret}")`
      : undefined;
  if (!found) return;
  throw new Failure(
    `The message for ${visible(parcel.destination.name)} contains ${found}, so it was not sent. Take the secret out of "title", "text", "payload" or the event, and renew it in DingTalk if others have seen it.`,
  );
}
