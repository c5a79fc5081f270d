import { Failure, inputFailure } from '../../failure.ts';
import type { Secret } from '../../secret.ts';
import { visible } from '../../visible.ts';

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

/**
 * Everybody a run can send to: from `webhook` each gets every message, from `robots` the groups are chosen by
 * name.
 */
export interface AddressBook {
  readonly kind: 'webhooks' | 'groups';
  readonly destinations: readonly [Destination, ...Destination[]];
}

/** The hosts that may be posted to, each once: `https://oapi.dingtalk.com`. */
export function originsOf({ destinations }: AddressBook): string[] {
  return [...new Set(destinations.flatMap(({ pool }) => pool.map(({ webhook }) => webhook.origin)))];
}

export interface Choice {
  /** Names from the `chat-group` input; empty when it is not given. */
  readonly chatGroup: readonly string[];
  /** The event's extension attribute. */
  readonly xvchatgroup: string | undefined;
}

/**
 * Where a message goes: the groups of `chat-group`, else the event's `xvchatgroup`, else the first group.
 * Robots from `webhook` have no group names: they serve any `xvchatgroup`, and each gets the message. Throws
 * a `Failure` that lists the known groups.
 */
export function destinationsFor(
  book: AddressBook,
  { chatGroup, xvchatgroup }: Choice,
): readonly Destination[] {
  if (book.kind === 'webhooks') {
    if (chatGroup.length === 0) return book.destinations;
    throw inputFailure('chat-group', 'chooses among the groups of "robots", which is not given.');
  }
  const known = book.destinations.map(({ name }) => `"${visible(name)}"`).join(', ');
  if (chatGroup.length > 0) {
    return [...new Set(chatGroup)].map((name) => {
      const found = book.destinations.find((destination) => destination.name === name);
      if (found) return found;
      throw inputFailure('chat-group', `must name groups of "robots": ${known}.`, name);
    });
  }
  if (xvchatgroup === undefined) return [book.destinations[0]];
  const found = book.destinations.find((destination) => destination.name === xvchatgroup);
  if (found) return [found];
  throw new Failure(
    `The event's xvchatgroup "${visible(xvchatgroup)}" is no group of "robots". Known groups: ${known}. Add it there, or choose with "chat-group".`,
  );
}
