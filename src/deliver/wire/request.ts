import type { RobotMessage } from '../../dingtalk/message.ts';
import { sign } from '../../dingtalk/sign.ts';
import { Secret } from '../../secret.ts';
import type { Robot } from '../directory/directory.ts';

/** One attempt, ready to be posted. Printing it shows no credential. */
export interface RobotRequest {
  /** e.g. `https://oapi.dingtalk.com` */
  readonly origin: string;
  /** Path and query, with token and signature. */
  readonly path: Secret;
  /** The signature, to be masked before the request is posted; undefined without a signing secret. */
  readonly sign: Secret | undefined;
  /** UTF-8 JSON, with `msgUuid`. */
  readonly body: string;
  /** The URL with its credentials removed, for dry runs and logs. */
  readonly shown: string;
}

/**
 * Builds the request for one attempt; `nowMs` is the time of the signature, which DingTalk accepts for one
 * hour.
 */
export function requestFor(robot: Robot, message: RobotMessage, nowMs: number): RobotRequest {
  const { origin, path, token } = robot.webhook;
  const query = new URLSearchParams({ access_token: token.reveal() });
  let shown = `${origin}${path}?access_token=***`;
  let signature: Secret | undefined;
  if (robot.secret) {
    signature = new Secret(sign(nowMs, robot.secret));
    query.set('timestamp', String(nowMs));
    query.set('sign', signature.reveal());
    shown += `&timestamp=${nowMs}&sign=***`;
  }
  return {
    origin,
    path: new Secret(`${path}?${query}`),
    sign: signature,
    body: JSON.stringify(message),
    shown,
  };
}
