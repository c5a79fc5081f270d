import type { At } from '../../dingtalk/message.ts';
import { aboutInput, fromExpression, type InputPlace, placeIn } from '../../errors.ts';
import { distinctSaid, listed, type Said, say, sentences } from '../../said.ts';
import { didYouMean, nearest } from '../../spelling.ts';
import { printable } from '../../text.ts';
import { type MentionSettings, type SettingRule, settingPlace } from '../settings.ts';
import { hasRole, isHandle, lookupIn, roles, shownPerson } from './mentions.ts';
import { isEverybody, isMobile, mobileIn, namesToCall, userIdIn } from './recipient.ts';

/**
 * Whom the settings name and nobody can be, whatever the event: one warning each; of the settings of a rule, for those that
 * it gives. DingTalk answers `ok` to a mention of nobody. What may be somebody is mentioned all the same.
 */
export function mentionProblems(settings: MentionSettings, setBy?: SettingRule): readonly Said[] {
  const problems = {
    'at-mobiles': (at) => settings.mobiles.flatMap((given) => mobileProblem(at, given) ?? []),
    'at-user-ids': (at) => settings.userIds.flatMap((given) => userIdProblem(at, given) ?? []),
    'at-logins': (at) => loginProblems(at, settings),
    'on-call': (at) => rotaProblems(at, settings),
    'login-map': (at) =>
      Object.entries(settings.loginMap ?? {}).flatMap(([login, given]) =>
        mapProblems(at, login, given, settings),
      ),
  } satisfies Readonly<Record<string, (at: InputPlace) => Said[]>>;
  return Object.entries(problems)
    .filter(([input]) => setBy === undefined || setBy.keys.includes(input))
    .flatMap(([input, problemsAt]) => problemsAt(settingPlace(setBy, input)));
}

/** The same of the `at` that the author of the `payload` at this place wrote, which is sent as it stands. */
export function writtenProblems(
  { atMobiles = [], atUserIds = [] }: At,
  payload: InputPlace,
): readonly Said[] {
  const at = (key: string) => placeIn(payload, 'at', key);
  return [
    ...atMobiles.flatMap((given) => mobileProblem(at('atMobiles'), given, 'as it stands') ?? []),
    ...atUserIds.flatMap((given) => userIdProblem(at('atUserIds'), given) ?? []),
  ];
}

const mobileForm = say`A mobile number has 11 digits and starts with 1, or has its country's code in front: \`+852-12345678\`.`;

const atAll = say`To mention everybody, set \`at-all: true\`.`;

function mobileProblem(
  at: InputPlace,
  given: string,
  use: 'read' | 'as it stands' = 'read',
): Said | undefined {
  const number = mobileIn(given);
  if (number === undefined)
    return isNobody(at, given, say`Mobile numbers go here; user ids go into "at-user-ids".`);
  if (isMobile(number)) return use === 'read' || number === given ? undefined : isUnlikely(at, given, number);
  // The country's code without the plus; no code starts with 0.
  const coded = /^[1-9]\d{0,3}-\d{4,14}$/.test(given.trim()) ? `+${given.trim()}` : undefined;
  return isUnlikely(at, given, coded);
}

function isUnlikely(at: InputPlace, given: string, meant: string | undefined): Said {
  const rule = say`has "${printable(given)}", which does not look like a mobile number, so DingTalk will probably mention nobody.`;
  return aboutInput(at, sentences(rule, mobileForm, didYouMean(meant)));
}

function userIdProblem(at: InputPlace, given: string): Said | undefined {
  if (userIdIn(given) === undefined || fromExpression(given) !== undefined)
    return isNobody(at, given, userIdForm);
  if (/^[!-~]*$/.test(given)) return undefined;
  const rule = say`has "${printable(given)}", which does not look like a user id, so DingTalk will probably mention nobody.`;
  return aboutInput(at, sentences(rule, userIdForm));
}

const userIdForm = say`A user id is what DingTalk's admin console shows for a person, like \`manager4567\`, and not their name.`;

function isNobody(at: InputPlace, given: string, form: Said): Said {
  const remedy = fromExpression(given) ?? (isEverybody(given) ? atAll : form);
  return aboutInput(at, sentences(say`has "${printable(given)}", which mentions nobody.`, remedy));
}

/** Logins that are neither in the map nor roles: those that are spelt like one of them have a line of their own. */
function loginProblems(at: InputPlace, { logins, loginMap, onCall }: MentionSettings): Said[] {
  // A file that could not be read: one warning says so.
  if (loginMap === undefined) return [];
  const isMapped = lookupIn(loginMap);
  const known = [...roles, ...Object.keys(loginMap).filter((name) => !name.includes('@', 1))];
  const unknown = namesToCall(logins)
    .map((given) => given.trim().replace(/^@/, ''))
    .filter((name) => name !== '' && isMapped([name]) === undefined)
    .filter((name) => !roles.some((role) => role === name.toLowerCase()))
    .map((name) => {
      const remedy = fromExpression(name) ?? (isEverybody(name) ? atAll : didYouMean(nearest(name, known)));
      return { name: say`"${printable(shownPerson([name]))}"`, remedy };
    });
  const noRota = aboutInput(
    at,
    say`has "on-call", and the input "on-call" is empty, so nobody is mentioned.`,
  );
  const others = unknown.filter(({ remedy }) => remedy === undefined).map(({ name }) => name);
  return [
    ...(onCall === null && hasRole({ logins }, 'on-call') ? [noRota] : []),
    ...unknown
      .filter(({ remedy }) => remedy !== undefined)
      .map(({ name, remedy }) => isUnmapped(at, name, remedy)),
    ...(others.length === 0 ? [] : [isUnmapped(at, listed(others))]),
  ];
}

/** People of a rota whom nobody can find. Where others are logins, one that the map does not have is likely a login too. */
function rotaProblems(at: InputPlace, { onCall, loginMap }: MentionSettings): Said[] {
  if (!onCall || loginMap === undefined) return [];
  const people = [...new Set([...onCall.people, ...onCall.overrides.map(({ who }) => who)])];
  const isMapped = lookupIn(loginMap);
  const unknown = people.filter((person) => isMapped([person]) === undefined);
  const hasLogins = unknown.length < people.length;
  return unknown.flatMap((person) => {
    if (mobileIn(person, 'strict') !== undefined) return [];
    const name = say`"${printable(shownPerson([person]))}"`;
    if (isHandle(person)) return isUnmapped(at, name, didYouMean(nearest(person, Object.keys(loginMap))));
    if (userIdIn(person) === undefined) return isNobody(at, person, userIdForm);
    const doubt = say`has ${name}, which "login-map" does not list, so it is taken for a DingTalk user id.`;
    return hasLogins
      ? aboutInput(at, sentences(doubt, didYouMean(nearest(person, Object.keys(loginMap)))))
      : [];
  });
}

function isUnmapped(at: InputPlace, names: Said, remedy?: Said): Said {
  return aboutInput(
    at,
    sentences(say`has ${names}, which "login-map" does not list, so nobody is mentioned.`, remedy),
  );
}

/** Of a team, what its members are who are not in the map themselves. */
function mapProblems(
  at: InputPlace,
  login: string,
  given: string | readonly string[],
  { loginMap }: MentionSettings,
): Said[] {
  if (typeof given === 'string') return [mapProblem(at, login, given) ?? []].flat();
  const isMapped = lookupIn(loginMap);
  return distinctSaid(
    given
      .filter((member) => isMapped([member]) === undefined)
      .flatMap((member) => mapProblem(at, login, member) ?? []),
  );
}

/** Does not show a number: the map may be a secret, and the log may be public. */
function mapProblem(at: InputPlace, login: string, given: string): Said | undefined {
  const name = say`"${printable(shownPerson([login.trim()]))}"`;
  const number = mobileIn(given, 'strict');
  if (number !== undefined) {
    if (isMobile(number)) return undefined;
    return aboutInput(
      at,
      say`has a number for ${name} that does not look like a mobile number, so DingTalk will probably mention nobody. ${mobileForm}`,
    );
  }
  if (isEverybody(given))
    return aboutInput(at, say`has "${printable(given)}" for ${name}, which mentions nobody. ${atAll}`);
  if (userIdIn(given) !== undefined && /^[!-~]*$/.test(given)) return undefined;
  return aboutInput(at, say`has no mobile number or user id for ${name}. ${userIdForm}`);
}
