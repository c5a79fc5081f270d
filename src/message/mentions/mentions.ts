import type { At } from '../../dingtalk/message.ts';
import { listed, type Said, say } from '../../said.ts';
import { printable } from '../../text.ts';
import { findLoginInEmail } from '../../workflow/run-record.ts';
import type { Mentions } from '../message.ts';
import type { MentionSettings } from '../settings.ts';
import { callOrder, mobileIn, namesToCall, type Recipient, recipientIn, userIdIn } from './recipient.ts';

/** Source: open.dingtalk.com, custom robot. */
const maxPeople = 50;

export const roles = [
  'actor',
  'author',
  'pusher',
  'reviewers',
  'suspects',
  'breaker',
  'owners',
  'on-call',
] as const;

export type Role = (typeof roles)[number];

/** The names by which the login map may know one person: login, e-mail, name. The first match counts. */
export type Person = readonly string[];

/** People by role; nobody holds a role that is absent. */
export type Roles = Readonly<Partial<Record<Role, readonly Person[]>>>;

/** By what a role has the people it has, for the log; nothing is said of a role that is absent. */
export type RoleReasons = Readonly<Partial<Record<Role, Said>>>;

/** What `at-when` depends on; undefined if unknown. */
export interface EventOutcome {
  readonly failed: boolean | undefined;
  readonly changed: boolean | undefined;
}

/** Whom a message mentions. */
export interface ResolvedMentions {
  readonly mentions: Mentions;
  readonly warnings: readonly Said[];
  /** Who of `at-logins` was called, and by what. For the log. */
  readonly notes: readonly Said[];
}

/**
 * Whom the message mentions: inputs and roles looked up in the login map, without duplicates, at most 50. Leaves out
 * what `mentionProblems` warns of.
 */
export function resolveMentions(
  settings: MentionSettings,
  people: Roles,
  outcome: EventOutcome,
  reasons: RoleReasons = {},
): ResolvedMentions {
  const none = { mobiles: [], userIds: [], all: false };
  if (!isWanted(settings) || !isMentionDue(settings.when, outcome))
    return { mentions: none, warnings: [], notes: [] };
  const mobiles = new Set(settings.mobiles.flatMap((given) => mobileIn(given) ?? []));
  const userIds = new Set(settings.userIds.flatMap((given) => userIdIn(given) ?? []));
  const { called, missed, notes } = callInOrder(settings, people, reasons);
  for (const { kind, id } of called) (kind === 'mobile' ? mobiles : userIds).add(id);
  const warnings: Said[] = [];
  if (missed.length > 0) {
    const names = listed([...new Set(missed)].map((name) => `"${printable(name)}"`));
    warnings.push(
      say`Not mentioned: ${names}. There is no mobile number or user id for them in "login-map".`,
    );
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
    notes,
  };
}

interface Calls {
  readonly called: readonly Recipient[];
  /** Who holds a role and is not in the map. */
  readonly missed: readonly string[];
  readonly notes: readonly Said[];
}

/** Calls the people of one step of `at-logins` after the other, until somebody was called. */
function callInOrder({ logins, loginMap }: MentionSettings, people: Roles, reasons: RoleReasons): Calls {
  const missed: string[] = [];
  const notes: Said[] = [];
  const recipientsOf = recipientsIn(loginMap);
  const steps = loginMap === undefined ? [] : callOrder(logins);
  for (const [index, step] of steps.entries()) {
    const called = step.flatMap((name) => {
      const holders = holdersOf(name, people).map((holder) => ({ ...holder, found: recipientsOf(holder) }));
      missed.push(
        ...holders.flatMap(({ found, role, person }) =>
          found === undefined && role !== undefined ? shownPerson(person) : [],
        ),
      );
      notes.push(...noteOf(name, holders, reasons));
      return holders.flatMap(({ found = [] }) => found);
    });
    if (called.length > 0) return { called, missed, notes };
    const next = steps[index + 1];
    if (next !== undefined) notes.push(say`${quoteNames(step)} mentioned nobody; next: ${quoteNames(next)}.`);
  }
  return { called: [], missed, notes };
}

function quoteNames(names: readonly string[]): Said {
  return listed(names.map((name) => `"${printable(name)}"`));
}

/** Who was called by a name or a role; why nobody is on call. */
function noteOf(
  name: string,
  holders: readonly (Holder & { readonly found: readonly Recipient[] | undefined })[],
  reasons: RoleReasons,
): Said[] {
  const role = roleIn(name);
  const reason = role && reasons[role];
  const called = holders
    .filter(({ found = [] }) => found.length > 0)
    .map(({ person }) => shownCalled(person));
  if (called.length === 0) return reason !== undefined && holders.length === 0 ? [reason] : [];
  const who = listed([...new Set(called)].map((person) => `"${printable(person)}"`));
  if (role === undefined) return [say`Mentioned by "at-logins": ${who}.`];
  return [
    reason === undefined
      ? say`Mentioned by the role "${role}": ${who}.`
      : say`Mentioned by the role "${role}": ${who}, ${reason}.`,
  ];
}

/** Without the digits of a number: the log may be public. */
function shownCalled(person: Person): string {
  const shown = shownPerson(person).replace(/^@/, '');
  return mobileIn(shown, 'strict') === undefined ? shown : `${shown.slice(0, 3)}…`;
}

/** The numbers and ids of a person or team; undefined for somebody whom the map does not have. */
function recipientsIn(loginMap: MentionSettings['loginMap']): (holder: Holder) => Recipient[] | undefined {
  const numbersOf = lookupIn(loginMap);
  return ({ person, role }) => {
    const own = role === 'on-call' ? person.filter((name) => !isHandle(name)) : [];
    const given = numbersOf(person) ?? (own.length > 0 ? own : undefined);
    return given?.map(recipientIn).filter((recipient) => recipient !== undefined);
  };
}

/** Whether it cannot be a number or user id of a rota: `@mona`, `octo/cart`, an address. */
export function isHandle(person: string): boolean {
  return /[@/]/.test(person);
}

/** The words that mention people; DingTalk needs them in the text too. `isAtAll` needs none. */
export function mentionTokens({ mobiles, userIds }: Mentions): string[] {
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
export function hasRole({ logins }: Pick<MentionSettings, 'logins'>, role: Role): boolean {
  return namesToCall(logins).some((name) => roleIn(name) === role);
}

function roleIn(name: string): Role | undefined {
  return roles.find((role) => role === normalizeName(name));
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
  const entries = new Map(Object.entries(loginMap ?? {}).map(([name, to]) => [normalizeName(name), to]));
  const membersIn = (team: readonly string[]) =>
    team.flatMap((member) => {
      const own = entries.get(normalizeName(member));
      return typeof own === 'string' ? own : member;
    });
  return (person) => {
    const found = person.map((name) => entries.get(normalizeName(name))).find((to) => to !== undefined);
    return typeof found === 'string' ? [found] : found && membersIn(found);
  };
}

/** Normalises a name for comparison; GitHub's no-reply address counts as its login. */
function normalizeName(given: string): string {
  const name = given.trim().replace(/^@/, '');
  return (findLoginInEmail(name) ?? name).trim().toLowerCase();
}

/** The login or name for a warning; an e-mail address is private and shown in part. */
export function shownPerson(person: Person): string {
  const name = person.find((given) => !given.includes('@', 1)) ?? person[0] ?? '';
  const at = name.lastIndexOf('@');
  return at < 1 ? name : `${name.slice(0, 1)}…${name.slice(at)}`;
}

interface Holder {
  readonly person: Person;
  /** The role by which they are called; undefined if `at-logins` itself names them. */
  readonly role: Role | undefined;
}

/** A role without people is not a warning: a push has no reviewers. */
function holdersOf(name: string, people: Roles): readonly Holder[] {
  const role = roleIn(name);
  if (role === undefined) {
    const login = name.trim().replace(/^@/, '');
    return login === '' ? [] : [{ person: [login], role }];
  }
  return (people[role] ?? []).filter((person) => person.length > 0).map((person) => ({ person, role }));
}
