import type { At } from '../../dingtalk/message.ts';
import { listed, type Said, say } from '../../said.ts';
import { printable } from '../../text.ts';
import { findLoginInEmail } from '../../workflow/run-record.ts';
import type { Mentions } from '../message.ts';
import type { MentionSettings } from '../settings.ts';
import { mobileIn, recipientIn, userIdIn } from './recipient.ts';

/** Source: open.dingtalk.com, custom robot. */
const maxPeople = 50;

export const roles = ['actor', 'author', 'pusher', 'reviewers', 'suspects', 'breaker'] as const;

/** The names by which the login map may know one person: login, e-mail, name. The first match counts. */
export type Person = readonly string[];

/** People by role; nobody holds a role that is absent. */
export type Roles = Readonly<Partial<Record<(typeof roles)[number], readonly Person[]>>>;

/** What `at-when` depends on; undefined if unknown. */
export interface EventOutcome {
  readonly failed: boolean | undefined;
  readonly changed: boolean | undefined;
}

/**
 * Whom the message mentions: inputs and roles looked up in the login map, without duplicates, at most 50. Leaves out
 * what `mentionProblems` warns of.
 */
export function resolveMentions(
  settings: MentionSettings,
  people: Roles,
  outcome: EventOutcome,
): { mentions: Mentions; warnings: Said[] } {
  const none = { mobiles: [], userIds: [], all: false };
  if (!isWanted(settings) || !isMentionDue(settings.when, outcome)) return { mentions: none, warnings: [] };
  const warnings: Said[] = [];
  const mobiles = new Set(settings.mobiles.flatMap((given) => mobileIn(given) ?? []));
  const userIds = new Set(settings.userIds.flatMap((given) => userIdIn(given) ?? []));
  const numberOf = lookupIn(settings.loginMap);
  const missed = new Set<string>();
  const called = settings.loginMap === undefined ? [] : peopleIn(settings.logins, people);
  for (const { person, isRole } of called) {
    const given = numberOf(person);
    const found = (given ?? []).map(recipientIn).filter((recipient) => recipient !== undefined);
    for (const { kind, id } of found) (kind === 'mobile' ? mobiles : userIds).add(id);
    if (given === undefined && isRole) missed.add(shownPerson(person));
  }
  if (missed.size > 0) {
    const names = listed([...missed].map((name) => `"${printable(name)}"`));
    warnings.push(say`Nobody is mentioned for ${names}: "login-map" has no number or user id there.`);
  }
  const count = mobiles.size + userIds.size;
  if (count > maxPeople) {
    warnings.push(
      say`DingTalk mentions at most ${maxPeople} people; ${count - maxPeople} of ${count} were left out.`,
    );
  }
  const first = [...mobiles].slice(0, maxPeople);
  return {
    mentions: { mobiles: first, userIds: [...userIds].slice(0, maxPeople - first.length), all: settings.all },
    warnings,
  };
}

/** The words that mention people; DingTalk needs them in the text too. `isAtAll` needs none. */
export function tokensOf({ mobiles, userIds }: Mentions): string[] {
  return [...mobiles, ...userIds].map((person) => `@${person}`);
}

/**
 * The words that an `at` needs in the text. Anything but a number or an id could be markup, and DingTalk
 * would not find the person.
 */
export function tokensIn({ atMobiles = [], atUserIds = [] }: At): string[] {
  return [...atMobiles, ...atUserIds]
    .filter((person) => userIdIn(person) === person)
    .map((person) => `@${person}`);
}

/** The `at` of a message; what its author wrote stays. Undefined if it mentions nobody. */
export function atOf(mentions: Mentions, written?: At): At | undefined {
  const room = maxPeople - (written?.atMobiles?.length ?? 0) - (written?.atUserIds?.length ?? 0);
  const mobiles = mentions.mobiles
    .filter((mobile) => !written?.atMobiles?.includes(mobile))
    .slice(0, Math.max(0, room));
  const userIds = mentions.userIds
    .filter((userId) => !written?.atUserIds?.includes(userId))
    .slice(0, Math.max(0, room - mobiles.length));
  const all = mentions.all || written?.isAtAll === true;
  const someone = mobiles.length + userIds.length > 0 || all;
  if (!someone) return written;
  return {
    atMobiles: [...(written?.atMobiles ?? []), ...mobiles],
    atUserIds: [...(written?.atUserIds ?? []), ...userIds],
    isAtAll: all,
  };
}

/** True when an input asks for a mention at all. */
export function isWanted({ mobiles, userIds, all, logins }: MentionSettings): boolean {
  return all || mobiles.length + userIds.length + logins.length > 0;
}

/** Unknown counts as due: one mention too many is better than an alert that nobody notices. */
function isMentionDue(when: MentionSettings['when'], { failed, changed }: EventOutcome): boolean {
  switch (when) {
    case 'always':
      return true;
    case 'failure':
      return failed ?? true;
    case 'changed':
      return changed ?? true;
    default:
      return when satisfies never;
  }
}

/** Whether `at-logins` asks for the people of a role. */
export function hasRole({ logins }: Pick<MentionSettings, 'logins'>, role: (typeof roles)[number]): boolean {
  return logins.some((name) => nameOf(name) === role);
}

/**
 * Whether `at-logins` needs the author's login from GitHub: it asks for the author, and the login map has
 * none of their other names. Not needed if `at-when` mentions nobody.
 */
export function needsAuthor({
  logins,
  loginMap,
  when,
}: MentionSettings): (names: Person, mayHaveFailed: boolean) => boolean {
  const isAsked = loginMap !== undefined && hasRole({ logins }, 'author');
  const numberOf = lookupIn(loginMap);
  return (names, mayHaveFailed) =>
    isAsked && (when === 'always' || mayHaveFailed) && numberOf(names) === undefined;
}

/**
 * Finds a person or team in the login map by any of their names. A member of a team may be given by a name that the map
 * has too.
 */
export function lookupIn(
  loginMap: MentionSettings['loginMap'],
): (person: Person) => readonly string[] | undefined {
  const entries = new Map(Object.entries(loginMap ?? {}).map(([name, to]) => [nameOf(name), to]));
  const membersIn = (team: readonly string[]) =>
    team.flatMap((member) => {
      const own = entries.get(nameOf(member));
      return typeof own === 'string' ? own : member;
    });
  return (person) => {
    const found = person.map((name) => entries.get(nameOf(name))).find((to) => to !== undefined);
    return typeof found === 'string' ? [found] : found && membersIn(found);
  };
}

/** Normalises a name for comparison; GitHub's no-reply address counts as its login. */
function nameOf(given: string): string {
  const name = given.trim().replace(/^@/, '');
  return (findLoginInEmail(name) ?? name).trim().toLowerCase();
}

/** The login or name for a warning; an e-mail address is private and shown in part. */
export function shownPerson(person: Person): string {
  const name = person.find((given) => !given.includes('@', 1)) ?? person[0] ?? '';
  const at = name.lastIndexOf('@');
  return at < 1 ? name : `${name.slice(0, 1)}…${name.slice(at)}`;
}

interface Named {
  readonly person: Person;
  /** Whether a role names the person, and not `at-logins` itself. */
  readonly isRole: boolean;
}

/** A role without people is not a warning: a push has no reviewers. */
function peopleIn(given: readonly string[], people: Roles): readonly Named[] {
  return given.flatMap((name): readonly Named[] => {
    const login = name.trim().replace(/^@/, '');
    const role = roles.find((known) => known === login.toLowerCase());
    if (role === undefined) return login === '' ? [] : [{ person: [login], isRole: false }];
    const holders = (people[role] ?? []).filter((person) => person.length > 0);
    return holders.map((person) => ({ person, isRole: true }));
  });
}
