import { allowedUrl } from '../../dingtalk/link.ts';
import { type Severity, worst } from '../message.ts';
import { containerReasons } from './conditions.ts';
import {
  type Field,
  fieldsOf,
  isPosition,
  isSizeName,
  keysOf,
  lastKey,
  lastName,
  placeOf,
  plainKey,
} from './event-fields.ts';
import {
  type Ask,
  askOf,
  commitIn,
  failedItems,
  isCommit,
  type NamedCommit,
  type Span,
  shaIn,
  spanIn,
} from './extras.ts';
import { findLevel, isFinding } from './level.ts';
import {
  alertKeys,
  idEnds,
  idKeys,
  leftOutKeys,
  linkNames,
  nameless,
  names,
  noLinks,
  onlyParts,
  type PartName,
} from './part-names.ts';
import { findResult, missedLimits, type Result, severityOfMeaning } from './result.ts';
import { closedWords, type Meaning, quietLevels, stateSeverity } from './state-words.ts';

/** What a person asks of an event: what happened, to what, how bad, who, since when, and where to look. */
export interface EventParts {
  /** What happened. */
  readonly headline: Field | undefined;
  /** The name of what it happened to: the title of an issue, of a page. */
  readonly title: Field | undefined;
  readonly action: Field | undefined;
  readonly detail: Field | undefined;
  readonly subjects: readonly Field[];
  readonly outcome: Field | undefined;
  readonly level: Field | undefined;
  readonly severity: Severity | undefined;
  /** What the state means; `open` for something that goes on, which is no success. */
  readonly meaning: Meaning | undefined;
  /** True if the state says more than that it is over. */
  readonly isSure: boolean;
  /** True if the state says that an alert is over. */
  readonly isRecovery: boolean;
  readonly person: Field | undefined;
  /** True if the person did it; else somebody whom it concerns: a customer, the user of a process. */
  readonly isActor: boolean;
  readonly version: Field | undefined;
  readonly since: Field | undefined;
  readonly time: Field | undefined;
  /** When the object was made, which is the time of the event if nothing else says it. */
  readonly made: Field | undefined;
  /** When it began and ended, if both are known. */
  readonly span: Span | undefined;
  readonly commit: NamedCommit | undefined;
  /** The hash of the commit that was built. */
  readonly sha: Field | undefined;
  /** What it waits for a person to do. */
  readonly ask: Ask | undefined;
  /** True for a finding or a vulnerability, whose levels have words of their own. */
  readonly isFinding: boolean;
  /** The addresses that a reader opens, the best first. */
  readonly links: readonly Field[];
  /** What plays no part and is no id, in the order of the data. */
  readonly rest: readonly Field[];
}

const maxSubjects = 3;
const maxLinks = 3;

/** Names of headlines that say what kind of event it is, not what happened. */
export const kindNames: ReadonlySet<string> = new Set([
  'detailtype',
  'methodname',
  'operationname',
  'eventname',
]);

/** How the names of sentences end. */
const sentenceName = /(?:message|msg|summary|description|text|title|reason|details?|comment|note|subject)$/;

/** The sentence of an event, wherever it stands, if no field of the table has one. */
function sentenceIn(texts: readonly Field[]): Field | undefined {
  const sentences = texts.filter(
    (field) =>
      isOfTheWhole(field) &&
      field.items === undefined &&
      field.value.length <= 600 &&
      isSentence(field.value),
  );
  return sentences.find(({ path }) => sentenceName.test(lastName(path))) ?? sentences[0];
}

/** Some words, not a list of values. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/, 40);
  const isProse = words.filter((word) => /^["'([]?\p{L}+\P{L}?$/u.test(word)).length;
  return (words.length >= 3 && isProse >= words.length / 2) || /^[\p{Script=Han}][^\n]{7,}/u.test(text);
}

/** The operator of a rule, which is nobody. */
const comparison =
  /^(?:[^\p{L}]+|[gl]te?|eq|neq?|(?:not_?)?in|and|or|exists|(?:is_?)?(?:not_?)?(?:equals?|greater|less|above|below|between|contains)\w*)$/iu;

/** The parts that are looked for by the names of fields alone; how it ended is read from all of them. */
type NamedPart = Exclude<PartName, 'outcome'>;

/** Values that a part can have, by length and by kind. */
const fits: Readonly<Record<NamedPart, (field: Field) => boolean>> = {
  headline: (field) => field.value.length <= 160 && isOfTheWhole(field) && !isState(field),
  title: (field) => field.value.length <= 160 && isOfTheWhole(field),
  time: ({ value }) => timeIn(value) !== undefined,
  action: ({ value }) => value.length <= 40 && !/^[\d\s]*$/.test(value),
  detail: (field) => !isState(field) && !/^\d+$/.test(field.value) && !isBeside(field.path),
  subject: ({ path, value }) =>
    value.length <= 100 &&
    /[a-z\u0080-\uffff]/i.test(value) &&
    !/^(?:true|false|null)$/.test(value) &&
    (lastName(path) !== 'name' || !isPerson(path)),
  severity: ({ value }) => value.length <= 30,
  person: ({ path, value }) =>
    value.length <= 60 &&
    !/^(?:true|false)$/.test(value) &&
    !comparison.test(value) &&
    !path.some((key) => /^conditions?$/i.test(key)),
  // A number of one or two digits is the version of the format.
  version: ({ path, value }) =>
    !isBeside(path) && value.length <= 80 && !/^(?:\d{1,2}|true|false)$/.test(value),
  since: ({ value }) => timeIn(value) !== undefined,
  made: ({ value }) => timeIn(value) !== undefined,
};

/**
 * Finds the parts in any data, by the names of fields. A name that only an extension attribute has counts
 * too.
 */
export function eventParts(
  data: unknown,
  extensions: Readonly<Record<string, unknown>> = {},
  type = '',
): EventParts {
  const fields = fieldsOf(data, (key) => leftOutKeys.has(plainKey(key)));
  const texts = fields.filter(({ value }) => !/^https?:\/\/\S+$/i.test(value));
  const byName = indexOf(texts);
  const added = fieldsOf(extensions, () => false);
  const outside = indexOf(added);
  const used = new Set<Field>();
  const isAlert =
    isAlertType(type) || texts.some(({ path }) => path.some((key) => alertKeys.has(plainKey(key))));
  const plain = plainState(byName);
  const result = findResult(texts, isAlert) ?? (plain ? undefined : findResult(added, isAlert));
  const isOtherCondition = ({ path }: Field) =>
    result?.condition !== undefined && path.some((key) => /^conditions?$/i.test(key));
  const find = (part: NamedPart, isNew: (field: Field) => boolean = () => true): Field | undefined => {
    for (const index of [byName, outside]) {
      for (const name of names[part]) {
        const isFit = (field: Field) =>
          !used.has(field) &&
          !isOtherCondition(field) &&
          fits[part](field) &&
          isNew(field) &&
          (name !== 'name' || !isItem(field));
        const found = (index === outside && byName.has(name) ? [] : index.get(name))?.find(isFit);
        if (found) return found;
      }
    }
    return undefined;
  };
  const take = (part: NamedPart, isNew?: (field: Field) => boolean): Field | undefined => {
    const found = find(part, isNew);
    if (found) used.add(found);
    return found;
  };
  const own = result?.condition && conditionParts(texts, result.meaning, result.condition);
  const kind = own?.reason ?? find('headline');
  // `GuardDuty Finding` says less than the title of the finding.
  const sentence = kind && kindNames.has(lastName(kind.path)) ? find('title') : undefined;
  const headline = sentence && isSentence(sentence.value) ? sentence : kind;
  if (headline) used.add(headline);
  const title = headline ? undefined : take('title');
  const isUnsaid = ({ value }: Field) =>
    ![...used].some((field) => field.value === value || field.value.split('/').includes(value));
  const outcome = result?.state ?? plain ?? plainState(outside);
  for (const field of [result?.field, outcome]) if (field) used.add(field);
  const inData = findLevel(byName, texts, type);
  const stated = inData?.field ?? find('severity');
  const known = stated && added.includes(stated) ? findLevel(outside, added, type) : inData;
  if (stated) used.add(stated);
  const action = take('action', isUnsaid);
  const subjects: Field[] = [];
  while (subjects.length < maxSubjects) {
    const next = take('subject', isUnsaid);
    if (next === undefined) break;
    subjects.push(next);
  }
  const named = own?.message ?? take('detail', isUnsaid);
  const detail = named ?? (headline || title ? undefined : sentenceIn(texts.filter(isUnsaid)));
  if (detail) used.add(detail);
  const person = take('person', isUnsaid);
  for (const field of texts) if (isAlert && isFormatVersion(field)) used.add(field);
  const version = take('version', isUnsaid);
  const since = take('since');
  const span = spanIn(texts, timeIn);
  const time = take('time');
  const made = take('made');
  for (const field of span?.fields ?? []) used.add(field);
  const shown = known?.shown ?? stated;
  const level = shown && quietLevels.has(plainKey(shown.value)) ? undefined : shown;
  const ask = askOf(outcome?.value);
  const severity = severityFrom(result, outcome, level && known?.severity);
  const isRule = headline !== undefined && ruleNames.has(lastName(headline.path));
  const commit = commitIn(texts);
  const sha = shaIn(texts);
  const isRepeated = isAlert && detail !== undefined;
  const failed = severityOfMeaning(result?.meaning) === 'bad' ? failedItems(texts) : [];
  const isShown = ({ path }: Field) =>
    (commit !== undefined && isCommit(path)) ||
    path === sha?.path ||
    // What an alert says in its own words, with markup and the names of its parts.
    (isRepeated && path.length === 1 && lastName(path) === 'message') ||
    (failed.length > 0 && path.slice(-2, -1).some(isPosition)) ||
    (level !== undefined && names.severity.includes(lastName(path)));
  return {
    headline,
    title,
    action,
    detail,
    subjects,
    outcome,
    level,
    severity: isRule && severity === 'bad' && isMild(level) ? 'warning' : (severity ?? (ask && 'warning')),
    meaning: result?.meaning,
    isSure: result !== undefined && !result.isEnd,
    isRecovery: result?.isRecovery ?? false,
    person: person && isNobody(person.value) ? undefined : person,
    isActor: person !== undefined && isActorName(person.path),
    version,
    since,
    time,
    made,
    span,
    commit,
    sha,
    ask,
    isFinding: isFinding(texts, type),
    links: linksIn(fields),
    rest: [
      ...failed,
      ...missedLimits(texts),
      ...restOf(texts, used, severityOfMeaning(result?.meaning)).filter((field) => !isShown(field)),
    ],
  };
}

/** Names of headlines that are the name of a rule: one that is not kept is no outage. */
const ruleNames: ReadonlySet<string> = new Set(['policy', 'policyname', 'rule', 'rulename']);

/** A level that asks nobody to act now. */
function isMild(level: Field | undefined): boolean {
  return /^(?:medium|moderate|low|minor)$/i.test(level?.value ?? '');
}

/** A schedule or the system itself. */
function isNobody(person: string): boolean {
  return /^(?:auto|automatic|system|scheduler|schedule|cron|none|anonymous|unknown)$/i.test(person);
}

/** A `user` that is a plain name may be anybody; one with fields of an account is who did it. */
function isActorName(path: readonly string[]): boolean {
  return !plainUsers.has(lastKey(path)) || lastKey(path.slice(0, -1)) === 'user';
}

const plainUsers: ReadonlySet<string> = new Set(['user', 'username', 'user.name']);

/** A time as RFC 3339, or undefined; year 1 is no time but how Go writes that there is none. */
export function timeIn(value: string): string | undefined {
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) && !value.startsWith('0001') ? value : undefined;
}

/** The values by the last one, two and three keys of their path, as the table has them: `involvedobject.name`. */
function indexOf(fields: readonly Field[]): NameIndex {
  const index = new Map<string, Field[]>();
  for (const field of fields) {
    const keys = keysOf(field.path).map(plainKey);
    for (const name of new Set([1, 2, 3].map((length) => keys.slice(-length).join('.')))) {
      const found = index.get(name);
      if (found) found.push(field);
      else index.set(name, [field]);
    }
  }
  return index;
}

/** A word of a field that is a state by its name, if the table does not know the word. */
function plainState(byName: NameIndex): Field | undefined {
  const plain = plainStates.flatMap((name) => byName.get(name) ?? []);
  return plain.find(({ path, value }) => /^\p{L}[\p{L}\w -]{1,30}$/iu.test(value) && !isBeside(path));
}

/** What a condition says of itself; the reason of one that is as it should be, or goes on, is no news. */
function conditionParts(
  texts: readonly Field[],
  meaning: Meaning | undefined,
  condition: readonly string[],
): { readonly reason: Field | undefined; readonly message: Field | undefined } {
  const place = condition.join('/');
  const fieldNamed = (name: string) =>
    texts.find((field) => lastKey(field.path) === name && placeOf(field) === place);
  const stated = meaning === 'good' || meaning === 'open' ? undefined : fieldNamed('reason');
  // `CrashLoopBackOff` says more than `ContainersNotReady`.
  const inner = /^Containers?Not/.test(stated?.value ?? '') ? containerReasons(texts)[0] : undefined;
  const reason = inner ?? stated;
  return {
    reason: reason && !isState(reason) ? reason : undefined,
    message: fieldNamed('message') ?? (stated && messageOf(stated, texts)),
  };
}

/** What another condition says that has the same reason: `Ready` often leaves that to the one that it follows from. */
function messageOf({ value }: Field, texts: readonly Field[]): Field | undefined {
  const places = texts
    .filter(({ path, value: reason }) => path.at(-1) === 'reason' && reason === value)
    .map(placeOf);
  return texts.find((field) => field.path.at(-1) === 'message' && places.includes(placeOf(field)));
}

/** `alert` among the words of a type: `io.prometheus.alert.firing`. */
function isAlertType(type: string): boolean {
  return /(?:^|[^a-z])(?:alert|alarm|incident|monitor)s?(?:[^a-z]|$)/i.test(type.slice(0, 300));
}

type NameIndex = ReadonlyMap<string, readonly Field[]>;

/** Fields whose word is a state even if the table does not know it. */
const plainStates = ['status', 'state', 'phase', 'eventstatus'];

function isState({ value }: Field): boolean {
  return stateSeverity(value) !== undefined;
}

/** Not of one item of a list, but the first, and not of something beside the event: the commit of a pipeline. */
function isOfTheWhole({ path }: Field): boolean {
  return path.filter(isPosition).every((index) => index === '0') && !isBeside(path);
}

/** `"version": "1.2"` at the top of an alert is that of its format. */
function isFormatVersion({ path, value }: Field): boolean {
  return path.length <= 2 && lastName(path) === 'version' && /^\d{1,2}\.\d{1,2}$/.test(value);
}

/** The name of one item is not that of the whole. */
function isItem({ path }: Field): boolean {
  return path.some(isPosition);
}

function isBeside(path: readonly string[]): boolean {
  return path.slice(0, -1).some((key) => nameless.has(plainKey(key)));
}

/** The name of a commit's author is no name of what the event is about; that of its repository is. */
function isPerson(path: readonly string[]): boolean {
  const parent = lastKey(keysOf(path).slice(0, -1));
  return nameless.has(parent) && parent !== 'repository' && parent !== 'project';
}

/**
 * Good news stays good, whatever its level, if it says more than that it is over; of bad news, state and level
 * say together how bad.
 */
function severityFrom(
  result: Result | undefined,
  outcome: Field | undefined,
  level: Severity | undefined,
): Severity | undefined {
  if (result === undefined) {
    const isClosed = outcome !== undefined && closedWords.has(plainKey(outcome.value));
    return isClosed ? undefined : level;
  }
  const state = severityOfMeaning(result.meaning);
  const isFinal = state === 'cancelled' || (state === 'good' && !result.isEnd);
  return isFinal ? state : worst(state, level);
}

/** The https addresses that the table knows, then the others, each once. */
function linksIn(fields: readonly Field[]): Field[] {
  const addresses = fields.filter(
    ({ path, value }) =>
      /^https:\/\/\S+$/i.test(value) && allowedUrl(value) && !noLinks.has(lastName(path)) && !isApi(value),
  );
  // What is beside the event comes after what is its own, and a home page after any other.
  const order = (field: Field) => Number(!isOfTheWhole(field)) + 2 * Number(isHome(field.value));
  const all = addresses.toSorted((a, b) => order(a) - order(b) || linkRank(a) - linkRank(b));
  const seen = new Set<string>();
  return all.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, maxLinks);
}

/** The place of its name in the table; what the table does not know comes last. */
function linkRank({ path }: Field): number {
  const rank = linkNames.indexOf(lastName(path));
  return rank < 0 ? linkNames.length : rank;
}

/** The address of a server as a whole. */
function isHome(address: string): boolean {
  return /^https:\/\/[^/?#]+\/?$/i.test(address);
}

/** Hosts that answer programs only. */
const apiHosts = /^(?:[\w-]+-)?(?:api|graph|management)\.|\.api\.|(?:^|\.)googleapis\.com$/;

/** An address of a program's interface: nobody can read what it shows. */
function isApi(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return (
    apiHosts.test(hostname) || /\/_?(?:apis?|rest|graphql)(?:\/|$)/i.test(pathname) || /\.git$/.test(pathname)
  );
}

/** Each value that nothing has said yet, once for each name; no ids. Times and further items of lists come last. */
function restOf(texts: readonly Field[], used: ReadonlySet<Field>, severity: Severity | undefined): Field[] {
  const said = new Set([...used].flatMap(({ value }) => [value, ...value.split('/')]));
  const seen = new Set<string>();
  const isNew = (field: Field): boolean => {
    const key = lastName(field.path);
    const state = names.outcome.includes(key) ? stateSeverity(field.value) : undefined;
    // A better state that did not win would only confuse.
    const saysState = state === severity || state === 'good';
    if (said.has(field.value) || (severity !== undefined && saysState) || names.since.includes(key))
      return false;
    const name = `${key} ${field.value.slice(0, 200)}`;
    if (seen.has(name) || isOnlyPart(field.path) || isId(field)) return false;
    seen.add(name);
    return true;
  };
  const rest = texts.filter(isNew);
  const order = ({ path, value }: Field) =>
    path.some((key) => /^[1-9]\d*$/.test(key)) ? 2 : timeIn(value) === undefined ? 0 : 1;
  return rest.toSorted((a, b) => order(a) - order(b));
}

/** Under one of the keys whose fields may play a part, but are not shown otherwise. */
function isOnlyPart(path: readonly string[]): boolean {
  return path.slice(0, -1).some((key) => onlyParts.has(plainKey(key)));
}

/** Uuids, digests and keys, which nobody reads. */
function isId({ path, value }: Field): boolean {
  const key = path.at(-1) ?? '';
  return (
    /^(?:[a-z\d]+:)?[\da-f]{16,}$/i.test(value) ||
    /^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22,27}$/i.test(value) ||
    /^(?:0001-01-01T|arn:)/.test(value) ||
    (/^\d{1,2}$/.test(value) && plainKey(key) === 'version') ||
    (/^(?:\d{12}|\d{14,})$/.test(value) && !isSizeName(key)) ||
    idKeys.has(plainKey(key)) ||
    (idEnds.test(key.slice(-60)) && !/^cve/i.test(key))
  );
}
