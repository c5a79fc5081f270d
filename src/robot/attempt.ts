import { UserError } from '../errors.ts';
import { printable } from '../printable.ts';
import { containsSecret, createRedactor } from '../redact.ts';
import { say } from '../said.ts';
import { type AttemptResult, classify } from './classify.ts';
import type { DeliveryContext } from './delivery.ts';
import type { DeliveryState } from './delivery-state.ts';
import type { Robot } from './directory/directory.ts';
import type { Secrets } from './secrets.ts';
import { requestFor } from './wire/request.ts';

/**
 * Posts the message once, in its current variant and freshly signed, and classifies the response. Records in the
 * state what was posted.
 */
export async function attempt(
  state: DeliveryState,
  robot: Robot,
  run: DeliveryContext,
): Promise<AttemptResult> {
  const { runtime, health, policy } = run;
  const signedMs = runtime.now() + health.clockOffsetMs(robot);
  const { request, message, truncated } = prepare(state, robot, signedMs, run);
  if (request.sign) runtime.log.mask(request.sign.reveal());
  state.message = message;
  state.truncated = truncated;
  state.attempts += 1;
  const startMs = runtime.monotonic();
  state.deadlineMs ??= startMs + policy.deadlineMs;
  const rateLimiter = health.rateLimiterOf(robot);
  const counted = rateLimiter.take(startMs);
  const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, state.deadlineMs - startMs));
  runtime.log.debug(`POST ${request.shown}`);
  const outcome = await runtime.post(request, timeoutMs, run.inFlight);
  counted.endMs = runtime.monotonic();
  if (outcome.kind === 'unreached') rateLimiter.release(counted);
  const redactSign = createRedactor(request.sign ? [request.sign.reveal()] : []);
  const redact = (text: string) => redactSign(run.redact(text));
  const attemptResult = classify(outcome, {
    origin: robot.webhook.origin,
    signedMs,
    isSigned: robot.secret !== undefined,
    redact,
  });
  if (attemptResult.errcode !== null) health.recordAnswer(robot);
  if (attemptResult.kind === 'sent') health.recordSuccess(robot, startMs);
  return attemptResult;
}

/** What an attempt posts. Throws a `UserError` if the message cannot be rendered or contains a secret. */
export function prepare(state: DeliveryState, robot: Robot, signedMs: number, secrets: Secrets) {
  const { message: content, truncated } = state.planned.draft.renderFor(robot, state.variant);
  const message = { ...content, msgUuid: state.msgUuid };
  const request = requestFor(robot, message, signedMs);
  refuseSecrets(request.body, state, secrets);
  return { request, message, truncated };
}

/** Searches the body for credentials: a template or an event may have brought one into the message. */
function refuseSecrets(body: string, { planned }: DeliveryState, { tokens, secrets }: Secrets): void {
  const [webhook, secret] = planned.destination.name.startsWith('#')
    ? ['webhook', 'secret']
    : ['robots', 'robots'];
  const inBody = (value: string) => containsSecret(body, value);
  const found = tokens.some(inBody)
    ? say`the access token of a robot (input "${webhook}")`
    : secrets.some(inBody)
      ? say`the signing secret of a robot (input "${secret}")`
      : undefined;
  if (!found) return;
  throw new UserError(
    say`The message for ${printable(planned.destination.name)} contains ${found}, so it was not sent. Take the secret out of "title", "text", "payload" or the event, and renew it in DingTalk if others have seen it.`,
  );
}
