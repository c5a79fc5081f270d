import { InputError, type InputPlace, inputError, placeIn } from '../errors.ts';
import type { LocalTime, LoginMap, Override, Rota } from '../input-row.ts';
import { isObject } from '../json.ts';
import { listed, type Said, say } from '../said.ts';
import { nearest } from '../spelling.ts';
import type { TimeLimit } from '../time-limit.ts';
import { mapIn, readYaml } from '../yaml-input.ts';
import { type InputFiles, yamlOrFile } from './yaml-or-file.ts';

/** The text itself, or the content of the file that it names; undefined if `watch` does without it. */
export async function readLoginMap(
  text: string,
  at: InputPlace,
  files: InputFiles,
): Promise<LoginMap | undefined> {
  return await yamlOrFile('login-map', text, files, {
    check: (value) => checkedMap(value, at),
    parse: async (given, time) => pairsIn(given) ?? (await readPeopleYaml(at, given, time)),
  });
}

function checkedMap(value: unknown, at: InputPlace): LoginMap {
  const logins = mapIn(value, at);
  const isRight = (to: unknown) => typeof to === 'string' || isListOfTexts(to);
  const wrong = Object.keys(logins).find((login) => !isRight(logins[login]));
  if (wrong === undefined) return logins as LoginMap;
  const problem = say`must give a mobile number or DingTalk user id for each login, or a list of them.`;
  throw inputError(at, problem, wrong);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

/** `octocat=13800138000`, or a colon without the space that YAML needs, half or full width. */
const pair = /^([^\s=:：,，]{1,254})[ \t]{0,8}[=:：][ \t]{0,8}([^\s=:：,，/\\]{1,64})$/;

/** What cannot be anything but a map, and is none to YAML; undefined for all else, a path among it. */
function pairsIn(text: string): Readonly<Record<string, string>> | undefined {
  const items = text
    .split(/[\n,，;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const pairs = items.map((item) => pair.exec(item));
  const isYaml = items.every((item) => item.includes(': '));
  if (items.length === 0 || isYaml || pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((found) => [found?.[1] ?? '', found?.[2] ?? '']));
}

/** `@octo/cart` where a key or a value may stand. */
const bareName = /(^|[\n[{,]|- |: )([ \t]{0,80})(@[\w./-]{1,200})(?=[ \t]{0,80}(?:[:,\]}\r\n]|[ \t]#|$))/g;

/** YAML of people, in which a name may begin with `@`, as GitHub writes it, although YAML wants quotes there. */
export async function readPeopleYaml(
  at: string | InputPlace,
  text: string,
  time?: TimeLimit,
): Promise<unknown> {
  const read = (given: string) => readYaml(at, given, { scalars: 'strings', time });
  try {
    return await read(text);
  } catch (error) {
    const quoted = text.replace(bareName, "$1$2'$3'");
    if (!(error instanceof InputError) || quoted === text) throw error;
    return await read(quoted).catch((other: unknown) => {
      throw other instanceof InputError ? error : other;
    });
  }
}

const keys = ['people', 'from', 'every', 'overrides'] as const;
const overrideKeys = ['from', 'to', 'who'] as const;

/** More than any rota has. */
const maxItems = 1_000;
const maxDays = 366;

/** The text itself, or the content of the file that it names; undefined if the alert does without it. */
export async function readOnCall(text: string, at: InputPlace, files: InputFiles): Promise<Rota | undefined> {
  return await yamlOrFile('on-call', text, files, {
    check: (value) => readRota(mapIn(value, at), at),
    parse: async (given, time) => await readPeopleYaml(at, given, time),
  });
}

function readRota(given: Fields, at: InputPlace): Rota {
  refuseOthers(given, keys, at);
  const from = startOf(readTime(given.from, placeIn(at, 'from')));
  const people = readList(given.people, placeIn(at, 'people')).map((person, index) =>
    readPerson(person, placeIn(at, 'people', index + 1)),
  );
  if (people.length === 0) throw inputError(placeIn(at, 'people'), say`must name at least one person.`);
  // A key without a value, as when all entries are commented out.
  const hasNone = given.overrides === undefined || given.overrides === '';
  const overrides = hasNone ? [] : readList(given.overrides, placeIn(at, 'overrides'));
  return {
    people,
    from,
    everyDays: readDays(given.every, placeIn(at, 'every')),
    overrides: overrides.map((each, index) => readOverride(each, placeIn(at, 'overrides', index + 1))),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function refuseOthers(given: Fields, known: readonly string[], at: InputPlace): void {
  const other = Object.keys(given).find((key) => !known.includes(key));
  if (other === undefined) return;
  const names = listed(known.map((key) => `"${key}"`));
  throw inputError(
    placeIn(at, other),
    say`is not a key here. Known: ${names}.`,
    undefined,
    nearest(other, known),
  );
}

/** Of two days the second is whole. */
function readOverride(given: unknown, at: InputPlace): Override {
  if (!isObject(given)) throw inputError(at, say`must be a map with \`from\`, \`to\` and \`who\`.`, given);
  refuseOthers(given, overrideKeys, at);
  const from = startOf(readTime(given.from, placeIn(at, 'from')));
  const end = readTime(given.to, placeIn(at, 'to'));
  const to = end.minute === undefined ? { day: end.day + 1, minute: 0 } : startOf(end);
  if (to.day < from.day || (to.day === from.day && to.minute <= from.minute))
    throw inputError(placeIn(at, 'to'), say`must be later than \`from\`.`, given.to);
  return { from, to, who: readPerson(given.who, placeIn(at, 'who')) };
}

function readList(given: unknown, at: InputPlace): readonly unknown[] {
  if (!Array.isArray(given))
    throw inputError(at, given === undefined ? isMissing : say`must be a YAML list.`, given);
  if (given.length > maxItems) throw inputError(at, say`must have at most ${maxItems} items.`);
  return given;
}

const isMissing: Said = say`must be given.`;

/** The value is not shown: it may be somebody's number. */
function readPerson(given: unknown, at: InputPlace): string {
  const person = typeof given === 'string' ? given.trim() : '';
  if (person !== '') return person;
  throw inputError(
    at,
    given === undefined ? isMissing : say`must be a GitHub login, a mobile number or a DingTalk user id.`,
  );
}

function readDays(given: unknown, at: InputPlace): number {
  if (given === undefined) throw inputError(at, isMissing);
  const text = typeof given === 'string' ? given.trim() : '';
  const [, amount = '0', unit] = /^(\d{1,3}) ?(?:(w|weeks?)|d|days?)$/i.exec(text) ?? [];
  const days = Number(amount) * (unit === undefined ? 1 : 7);
  if (days > 0 && days <= maxDays) return days;
  throw inputError(at, say`must be days or weeks, like \`1w\` or \`3d\`, and at most a year.`, given);
}

/** Without a time of day: the whole day. */
type GivenTime = Omit<LocalTime, 'minute'> & { readonly minute: number | undefined };

function startOf({ day, minute = 0 }: GivenTime): LocalTime {
  return { day, minute };
}

const form = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::00)?)?$/;

function readTime(given: unknown, at: InputPlace): GivenTime {
  if (given === undefined) throw inputError(at, isMissing);
  const text = typeof given === 'string' ? given.trim() : '';
  const [, year, month, date, hour, minute] = (form.exec(text) ?? []).map(Number);
  const ms = Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, date);
  const isDate = text !== '' && new Date(ms || 0).toISOString().slice(0, 10) === text.slice(0, 10);
  const hasTime = text.length > 10;
  if (!isDate || (hasTime && !((hour ?? 24) < 24 && (minute ?? 60) < 60)))
    throw inputError(
      at,
      say`must be a day or a time like \`2026-01-05\` or \`2026-01-05T09:00\`, without a zone: that is the input "timezone".`,
      given,
    );
  return { day: ms / 86_400_000, minute: hasTime ? (hour ?? 0) * 60 + (minute ?? 0) : undefined };
}
