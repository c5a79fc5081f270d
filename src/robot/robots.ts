import type { Secret } from '../secret.ts';

/** A robot's address. The token is the credential, so the whole URL exists only inside a request. */
export interface Webhook {
  /** e.g. `https://oapi.dingtalk.com` */
  readonly origin: string;
  readonly token: Secret;
}

export interface Robot {
  readonly webhook: Webhook;
  /** Undefined: the robot's security setting is a keyword or an IP list, and requests are not signed. */
  readonly secret: Secret | undefined;
  readonly keyword: string | undefined;
}

/** Where one copy of a message goes: the robots that share a chat group. Any one of them may carry it. */
export interface Destination {
  /** `#1` for the first line of `webhook`, else the group's name in `robots`. */
  readonly name: string;
  readonly pool: readonly [Robot, ...Robot[]];
}
