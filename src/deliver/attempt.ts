import { createRedactor } from '../redact.ts';
import { type AttemptResult, classify } from './classify.ts';
import { type Credentials, refuseCredentials } from './credentials.ts';
import type { DeliveryContext } from './delivery.ts';
import type { DeliveryState } from './delivery-state.ts';
import type { Robot } from './directory/directory.ts';
import { deliveryMs } from './retry.ts';
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
  const { request, message, truncated } = prepareRequest(state, robot, signedMs, run);
  if (request.sign) runtime.log.mask(request.sign.reveal());
  state.message = message;
  state.truncated = truncated;
  state.attempts += 1;
  const startMs = runtime.monotonic();
  state.deadlineMs ??= startMs + deliveryMs(policy);
  const rateLimiter = health.rateLimiter(robot);
  const counted = rateLimiter.take(startMs);
  const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, state.deadlineMs - startMs));
  runtime.log.debug(`POST ${request.shown}`);
  const posted = await runtime.post(request, timeoutMs, run.inFlight);
  counted.endMs = runtime.monotonic();
  if (posted.kind === 'unreached') rateLimiter.release(counted);
  const redactSign = createRedactor(request.sign ? [request.sign.reveal()] : []);
  const attemptResult = classify(posted, {
    origin: robot.webhook.origin,
    signedMs,
    isSigned: robot.secret !== undefined,
    redact: (text) => redactSign(run.redact(text)),
  });
  if (isCounted(attemptResult)) state.calls += 1;
  if (attemptResult.errcode !== null) health.recordAnswer(robot);
  if (attemptResult.kind === 'sent') health.recordSuccess(robot, startMs);
  return attemptResult;
}

/**
 * Whether DingTalk counts it towards the organisation's monthly quota: all but what its rate limits refused or what did not
 * reach it. Source: open.dingtalk.com, "billing model", "metering rules".
 */
function isCounted(result: AttemptResult): boolean {
  if (result.kind === 'refused') return result.blame !== 'host';
  return result.kind !== 'safe' && result.kind !== 'rate-limited';
}

/** What an attempt posts. Throws a `UserError` if the message cannot be rendered or contains a credential. */
export function prepareRequest(
  state: DeliveryState,
  robot: Robot,
  signedMs: number,
  credentials: Credentials,
) {
  const { message: content, truncated } = state.planned.draft.renderFor(robot, state.variant);
  const message = { ...content, msgUuid: state.msgUuid };
  const request = requestFor(robot, message, signedMs);
  refuseCredentials(request.body, state.planned, credentials);
  return { request, message, truncated };
}
