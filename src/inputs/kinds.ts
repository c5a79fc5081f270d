import { posix } from 'node:path';
import { aboutInput, fromExpression, givenValue, type InputPlace, inputError } from '../errors.ts';
import type { InputRow, Period, PlainValues } from '../input-row.ts';
import { callOrder } from '../message/mentions/recipient.ts';
import { listed, type Said, say, sentences } from '../said.ts';
import { Secret } from '../secret.ts';
import { nearest, spellingKey } from '../spelling.ts';
import { withLineFeeds } from '../text.ts';
import { mapIn, readYaml } from '../yaml-input.ts';
import { choice, choices } from './choice.ts';
import { readLoginMap, readPeopleYaml } from './people.ts';
import { readWaitingSettings } from './waiting.ts';
import type { InputFiles } from './yaml-or-file.ts';

/** How the text of each kind becomes its value. Throws an `InputError` for a text that breaks the rule of its kind. */
const plainKinds: {
  readonly [Kind in keyof PlainValues]: (
    text: string,
    at: InputPlace,
    files: InputFiles,
  ) => PlainValues[Kind] | Promise<PlainValues[Kind]>;
} = {
  flag,
  seconds,
  count,
  period,
  waiting: readWaitingSettings,
  text: (text) => text,
  lines: (text) => text,
  template: withLineFeeds,
  list: readTextList,
  logins: async (text, at) => inOrder(await readTextList(text, at), at),
  map: async (text, at) => mapIn(await readYaml(at, text), at),
  globs: (text, at, { env }) => globs(text, at, env.GITHUB_WORKSPACE ?? ''),
  timezone,
  'login-map': readLoginMap,
  // Loaded by those who have a rota.
  'on-call': async (text, at, files) =>
    text === '' ? null : await (await import('./people.ts')).readOnCall(text, at, files),
  secret: (text) => (text === '' ? undefined : new Secret(text)),
  'job-id': jobId,
};

/** The value of an input, or of a key of a rule that has text. */
export async function valueOfText(
  row: InputRow,
  text: string,
  at: InputPlace,
  files: InputFiles,
): Promise<unknown> {
  switch (row.kind) {
    case 'choice':
      return choice(text, at, row.of, row.otherNames);
    case 'choices':
      return choices(await readTextList(text, at), text, at, row);
    case 'yaml':
      return await readYaml(at, text, row.reading);
    default:
      return await plainKinds[row.kind](text, at, files);
  }
}

/** The value of a key of a rule: YAML whose scalars are all text. */
export async function valueInRule(
  row: InputRow,
  given: unknown,
  at: InputPlace,
  files: InputFiles,
): Promise<unknown> {
  if (typeof given === 'string') return await valueOfText(row, given.trim(), at, files);
  if (row.kind === 'list') return items(listIn(given, at), at);
  if (row.kind === 'logins') return inOrder(items(listIn(given, at), at), at);
  if (row.kind === 'yaml' && row.holds === 'list') return listIn(given, at);
  if (row.kind !== 'yaml') throw inputError(at, say`must be a string, not a list or map.`, given);
  if (typeof given === 'object' && !Array.isArray(given)) return given;
  throw inputError(at, say`must be a DingTalk message, a map.`, given);
}

/** What a well-formed text leaves in doubt. */
export function doubtsAbout({ kind }: InputRow, text: string, at: InputPlace): readonly Said[] {
  if (kind === 'timezone') return sharedAbbreviation(text, at);
  return kind === 'template' ? wordFromExpression(text, at) : [];
}

/** Upper bounds. Six hours is the longest job on a hosted runner; GitHub lets a run be repeated for 30 days. */
const maxSeconds = 6 * 60 * 60;
const maxRetries = 100;
const maxPeriodMs = 31 * 24 * 60 * 60 * 1000;

/** Accepts every YAML 1.2 form of a boolean. */
function flag(text: string, at: InputPlace): boolean {
  if (spellingKey(text) === 'true') return true;
  if (spellingKey(text) === 'false') return false;
  throw inputError(at, say`must be \`true\` or \`false\`.`, text);
}

/** With or without the unit. */
function seconds(text: string, at: InputPlace): number {
  const [, digits = ''] = /^(\d{1,6}(?:\.\d{1,3})?) ?(?:s|sec|seconds?|秒)?$/i.exec(text) ?? [];
  const value = Number(digits);
  if (value > 0 && value <= maxSeconds) return value * 1000;
  throw inputError(at, say`must be a number of seconds above 0, at most ${maxSeconds}.`, text);
}

function count(text: string, at: InputPlace): number {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
  if (value <= maxRetries) return value;
  throw inputError(at, say`must be a whole number from 0 to ${maxRetries}.`, text);
}

function period(text: string, at: InputPlace): Period {
  const [, amount, unit] = /^(\d{1,3})([hd])$/.exec(text) ?? [];
  const ms = Number(amount ?? 0) * (unit === 'd' ? 24 : 1) * 60 * 60 * 1000;
  if (ms > 0 && ms <= maxPeriodMs) return { text, ms };
  throw inputError(at, say`must be hours or days, like \`36h\` or \`7d\`, and at most 31 days.`, text);
}

/** Servers without `job.check_run_id` give '' or a text that is not an id; the job is then found by its name. */
function jobId(text: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/**
 * A list by lines, commas or semicolons (half or full width), or a YAML or JSON list. Empty items are
 * removed.
 */
async function readTextList(text: string, at: InputPlace): Promise<readonly string[]> {
  if (!yamlList.test(text)) return items(text.split(/[\n,，、;；]/), at);
  const value = await readPeopleYaml(at, text);
  return items(Array.isArray(value) ? value : [value], at);
}

/** Starts with `-` or `[`, except an IPv6 address such as `[::1]:8080`. */
const yamlList = /^(?:-\s|\[(?![\da-f.]{0,39}:[\da-f:.]{0,39}\]))/i;

function items(values: readonly unknown[], at: InputPlace): readonly string[] {
  if (values.every((item) => typeof item === 'string'))
    return values.map((item) => item.trim()).filter((item) => item !== '');
  throw inputError(at, say`must be a list of strings, separated by lines or commas or as YAML.`);
}

/** `else` has somebody on each side. */
function inOrder(names: readonly string[], at: InputPlace): readonly string[] {
  const steps = callOrder(names);
  if (steps.length > 1 && steps.some((step) => step.length === 0))
    throw inputError(at, say`must have somebody before and after \`else\`.`, names.join(', '));
  return names;
}

function listIn(value: unknown, at: InputPlace): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw inputError(at, say`must be a list.`, value);
}

/** Sent as it stands: a text of one word may be meant. */
function wordFromExpression(text: string, at: InputPlace): readonly Said[] {
  const remedy = fromExpression(text);
  return remedy === undefined ? [] : [aboutInput(at, sentences(say`is the word "${text.trim()}".`, remedy))];
}

/**
 * Globs below the workspace: by lines or commas, or a YAML or JSON list. A comma in `{a,b}` is the glob's. One that
 * begins with `!` leaves files out. A pattern with the workspace's own path is made relative.
 */
export async function globs(text: string, at: InputPlace, workspace: string): Promise<readonly string[]> {
  const items = /^-\s|^\[\s*["']/.test(text)
    ? await readYaml(at, text, { scalars: 'strings' })
    : text.split(/[\n,，;；](?![^{\n]{0,1000}\})/);
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    throw inputError(at, say`must be a list of globs, one per line.`, text);
  }
  return items
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item) => within(at, item, workspace.replaceAll('\\', '/')));
}

function within(at: InputPlace, given: string, workspace: string): string {
  const not = given.startsWith('!') ? '!' : '';
  const pattern = posix.normalize(given.slice(not.length).replace(/^\.\//, ''));
  const isOwn = workspace !== '' && pattern.startsWith(`${workspace}/`);
  const relative = isOwn ? pattern.slice(workspace.length + 1) : pattern;
  if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(relative)) {
    throw inputError(
      at,
      say`must name files in the workspace, by globs relative to it, without \`..\`.`,
      given,
    );
  }
  return `${not}${relative}`;
}

/** What people write for China's zone, which the tz database names after Shanghai; by spelling key. */
const chinese =
  /^(?:(?:asia\/)?(?:beijing|peking)(?:time)?|北京(?:时间)?|上海|中国(?:标准时间)?|东八区|china)$/;

/** Abbreviations that several zones share. Source: tz database, `northamerica`, `asia`, `europe`. */
const shared: Readonly<Record<string, readonly string[]>> = {
  CST: ['Asia/Shanghai', 'America/Chicago'],
  IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  EST: ['America/New_York', 'Australia/Sydney'],
  PST: ['America/Los_Angeles', 'Asia/Manila'],
  MST: ['America/Denver', 'Asia/Kuala_Lumpur'],
  AST: ['America/Halifax', 'Asia/Riyadh'],
  SST: ['Asia/Singapore', 'Pacific/Pago_Pago'],
  ECT: ['America/Guayaquil', 'Europe/Paris'],
  ACT: ['America/Rio_Branco', 'Australia/Darwin'],
};

/** The time zone of a text, with offsets (`UTC+8`); '' for none. */
function timezone(text: string, at: InputPlace): string {
  const given = text.trim();
  if (given === '' || given === 'UTC' || given === 'Asia/Shanghai') return given;
  if (chinese.test(spellingKey(given))) return 'Asia/Shanghai';
  const zone = knownZone(given) ?? knownZone(offsetIn(given) ?? '');
  if (zone !== undefined) return zone;
  const near = nearest(given, Intl.supportedValuesOf('timeZone'));
  throw inputError(at, say`must be an IANA time zone like \`Asia/Shanghai\`.`, given, near);
}

/** A warning about an abbreviation that several zones share. */
function sharedAbbreviation(text: string, at: InputPlace): readonly Said[] {
  const given = text.trim();
  const zones = shared[given.toUpperCase()];
  const zone = knownZone(given);
  if (zones === undefined || zone === undefined) return [];
  const names = listed(zones.map((name) => `\`${name}\``));
  const doubt = say`is an abbreviation that several zones share; times are those of ${zone}. Name the zone that you mean: ${names}.`;
  return [sentences(aboutInput(at, doubt), givenValue(given))];
}

/** `UTC+8` and `GMT+08:00` as `+08:00`. */
function offsetIn(text: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] =
    /^(?:UTC|GMT)? ?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text.normalize('NFKC')) ?? [];
  return sign === undefined ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function knownZone(name: string): string | undefined {
  try {
    return name === ''
      ? undefined
      : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
