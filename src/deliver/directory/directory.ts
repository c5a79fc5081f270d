import { type InputPlace, inputError, UserError } from '../../errors.ts';
import { listed, type Said, say, sentences } from '../../said.ts';
import type { Secret } from '../../secret.ts';
import { didYouMean, nearest } from '../../spelling.ts';
import { printable } from '../../text.ts';

/** A robot's address. The token is the credential, so the whole URL exists only inside a request. */
export interface Webhook {
  /** e.g. `https://oapi.dingtalk.com` */
  readonly origin: string;
  /** `/robot/send`, behind a gateway with a prefix. */
  readonly path: string;
  readonly token: Secret;
}

export interface Robot {
  readonly webhook: Webhook;
  /** Undefined if the robot's security setting is a keyword or an IP list: its requests are not signed. */
  readonly secret: Secret | undefined;
  readonly keyword: string | undefined;
}

/** Where one copy of a message goes: the robots that share a chat group. Any one of them may send it. */
export interface Destination {
  /** `#1` for the first line of `webhook`, else the group's name in `robots`. */
  readonly name: string;
  /** The name in `robots`; undefined for a line of `webhook`. */
  readonly group: string | undefined;
  readonly pool: readonly [Robot, ...Robot[]];
}

/**
 * All destinations of a run: each line of `webhook` gets every message, groups of `robots` are chosen by
 * name.
 */
export interface RobotDirectory {
  readonly kind: 'webhooks' | 'groups';
  readonly destinations: readonly [Destination, ...Destination[]];
  /** Groups of `robots` that have only empty webhooks, as in forks without secrets. */
  readonly groupsWithoutWebhook: readonly string[];
  /** The group of an event that names none. */
  readonly defaultGroup: string | undefined;
  /** What was left out, one line each: an empty line of `webhook`, a robot of a pool without webhook. */
  readonly warnings: readonly Said[];
}

/** The hosts that may be posted to, each once: `https://oapi.dingtalk.com`. */
export function originsOf({ destinations }: RobotDirectory): string[] {
  return [...new Set(destinations.flatMap(({ pool }) => pool.map(({ webhook }) => webhook.origin)))];
}

interface GroupSelection {
  /** Names from the `chat-group` input, or that key of a rule; empty when it is not given. */
  readonly chatGroup: readonly string[];
  /** Where they were given; by default the input. */
  readonly at?: InputPlace;
  /** The event's extension attribute. */
  readonly xvchatgroup: string | undefined;
}

/** The destinations of a message, and the addressed groups that have no webhook. */
interface Addressed {
  readonly destinations: readonly Destination[];
  readonly groupsWithoutWebhook: readonly string[];
}

/**
 * The destinations of a message: the groups of `chat-group`, else the event's `xvchatgroup`, else the
 * default group. Robots of `webhook` have no group name and get every message, whatever `xvchatgroup` says.
 * Throws a `UserError` that lists the known groups.
 */
export function destinationsFor(
  book: RobotDirectory,
  { chatGroup, xvchatgroup, at = { input: 'chat-group' } }: GroupSelection,
): Addressed {
  if (book.kind === 'webhooks') {
    if (chatGroup.length === 0) return { destinations: book.destinations, groupsWithoutWebhook: [] };
    throw inputError(at, say`selects groups of "robots", but "robots" is empty.`);
  }
  const known = [...book.destinations.map(({ name }) => name), ...book.groupsWithoutWebhook];
  const names = chatGroup.length > 0 ? [...new Set(chatGroup)] : [xvchatgroup ?? book.defaultGroup ?? ''];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownGroup(unknown, known, chatGroup.length > 0 ? at : undefined);
  return {
    destinations: names.flatMap((name) => book.destinations.find((one) => one.name === name) ?? []),
    groupsWithoutWebhook: names.filter((name) => book.groupsWithoutWebhook.includes(name)),
  };
}

function unknownGroup(name: string, known: readonly string[], at: InputPlace | undefined): UserError {
  const list = listed(known.map((group) => `"${printable(group)}"`));
  const near = nearest(name, known);
  if (at !== undefined) return inputError(at, say`must name groups of "robots": ${list}.`, name, near);
  return new UserError(
    sentences(
      say`The event's xvchatgroup "${printable(name)}" is not a group of "robots". Known groups: ${list}. Add it there, or choose with "chat-group".`,
      didYouMean(near),
    ),
  );
}
