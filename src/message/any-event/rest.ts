import { redactBeginning } from '../../credentials.ts';
import { oneLine } from '../../dingtalk/escape.ts';
import { bold, Markdown, md } from '../../dingtalk/markdown.ts';
import { shortened } from '../../dingtalk/size.ts';
import type { RenderContext } from '../render-context.ts';
import type { Locale } from '../settings.ts';
import { capitalized } from './data-list.ts';
import { type Field, isSizeName, keysOf, lastKey, placeOf, plainKey } from './event-fields.ts';
import { timeIn } from './event-parts.ts';
import { partsPageWords } from './parts-page.words.ts';

/** Characters read of a label. A key may be a credential itself. */
const maxLabelChars = 1_000;

/** Keys that say how something was stored or sent, not what it is; without `_`. */
const technical: ReadonlySet<string> = new Set([
  ...['contenttype', 'blobtype', 'api', 'signaltype', 'monitoringservice', 'eventsource', 'resourceurl'],
  ...[
    'scanstatus',
    'grafanafolder',
    'component',
    'args',
    'entrypoint',
    'tagpush',
    'userbuildstep',
    'policyid',
    'detailtype',
    'ismain',
  ],
]);

/** What stands beside an amount and says of what. */
const currencies: ReadonlySet<string> = new Set(['currency', 'currencycode']);
const amounts = /^(?:amount|total|price|sum|value|cost)$/;

/**
 * What no part says and a reader wants: without what is technical or says `no`, amounts with their currency, and of a
 * row that changed what changed.
 */
export function readableRest(fields: readonly Field[]): Field[] {
  const plain = fields.filter((field) => !isNoise(field));
  return withAmounts(withChanges(plain));
}

function isNoise({ path, value }: Field): boolean {
  const keys = keysOf(path);
  const [key, parent] = [lastKey(keys), lastKey(keys.slice(0, -1))];
  if (key === 'type' && /^[A-Z]{1,30}(?:_[A-Z]{1,30}){1,5}$/.test(value)) return true;
  if (key === 'type' && parent === 'branch') return true;
  if (value === 'false' || technical.has(key) || (key.length === 1 && parent === 'values')) return true;
  // Without its unit it says nothing.
  if (key === 'duration' && /^\d+(?:\.\d+)?$/.test(value)) return true;
  return key === 'description' && (parent === 'project' || parent === 'repository');
}

/** `42.5 EUR` for an amount and the currency beside it, under the name of the object if that is all of it. */
function withAmounts(fields: readonly Field[]): Field[] {
  const lastOf = ({ path }: Field) => lastKey(path);
  const currencyOf = (field: Field) =>
    amounts.test(lastOf(field))
      ? fields.find((other) => currencies.has(lastOf(other)) && placeOf(other) === placeOf(field))
      : undefined;
  const currencyFields = new Set(fields.map(currencyOf));
  return fields
    .filter((field) => !currencyFields.has(field))
    .map((field) => {
      const currency = currencyOf(field);
      if (currency === undefined) return field;
      const isAll = fields.filter((other) => placeOf(other) === placeOf(field)).length === 2;
      const path = isAll && field.path.length > 1 ? field.path.slice(0, -1) : field.path;
      return { path, value: `${field.value} ${currency.value}` };
    });
}

/** `open → shipped` for what an object was `before` and is `after`. */
function withChanges(fields: readonly Field[]): Field[] {
  const side = ({ path }: Field) => lastKey(path.slice(0, -1));
  const after = new Map(
    fields.filter((field) => side(field) === 'after').map((field) => [field.path.at(-1), field]),
  );
  if (after.size === 0) return [...fields];
  return fields.flatMap((field) => {
    const name = field.path.at(-1) ?? '';
    if (side(field) === 'before') {
      const now = after.get(name);
      return now === undefined ? [] : [{ path: [name], value: `${field.value} → ${now.value}` }];
    }
    const isBesideBefore = fields.some((other) => side(other) === 'before' && other.path.at(-1) === name);
    return side(field) === 'after' && isBesideBefore ? [] : [field];
  });
}

/** `**Size**: 1 MB` */
export function restLine({ words, locale, moment }: RenderContext, { path, value, items }: Field): Markdown {
  const keys = keysOf(path);
  const key = keys.at(-1) ?? '';
  const label = capitalized(labelOf(keys, partsPageWords[locale].labels));
  const flag = value === 'true' ? words.yes : undefined;
  const time = moment(timeIn(value) ?? secondsIn(key, value));
  const shown = time ?? flag ?? sizeIn(key, value) ?? (items ? items.join(words.listSeparator) : value);
  const said = shortened(oneLine(shown), 200);
  // An item of a list that is all of the data has no name.
  return label === ''
    ? md`${said}`
    : md`${bold(shortened(redactBeginning(label, maxLabelChars), 60))}${Markdown.trusted(words.colon)}${said}`;
}

/** Names that say something only with the name of what they are in: `resource type`. */
const vague: ReadonlySet<string> = new Set([
  ...['name', 'type', 'value', 'status', 'state', 'namespace', 'total', 'kind', 'code', 'mode'],
  ...['text', 'title', 'level', 'email', 'login', 'url', 'number', 'message', 'description'],
]);

/** Objects whose name says nothing about their fields. */
const plainParents: ReadonlySet<string> = new Set([
  ...['customdata', 'data', 'payload', 'body', 'labels', 'commonlabels', 'grouplabels', 'params', 'alert'],
  ...['dependency', 'location', 'securityvulnerability', 'securityadvisory', 'firstpatchedversion'],
  ...[
    'vulnerabilities',
    'team',
    'membership',
    'detail',
    'details',
    'attributes',
    'objectattributes',
    'essentials',
  ],
  ...[
    'notification',
    'event',
    'status',
    'spec',
    'summary',
    'object',
    'resources',
    'outputfields',
    'metadata',
  ],
]);

/** The last name of a path in the reader's words, with the one before where it says nothing alone. */
function labelOf(keys: readonly string[], labels: Readonly<Record<string, string>>): string {
  const [key = '', parent = ''] = keys.toReversed();
  const word = labelWord(key, labels);
  const plain = plainKey(key);
  if (parent === '' || parent.length > 40 || plainParents.has(plainKey(parent)) || !vague.has(plain))
    return word;
  const before = labelWord(parent, labels);
  if (plain === 'value' || plain === 'name') return before;
  return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(word)
    ? `${before}${word}`
    : `${before} ${word}`;
}

/** A key in the words of the reader: for a list of all data. */
export function keyWord(locale: Locale): (key: string) => string {
  const { labels } = partsPageWords[locale];
  return (key) => (Object.hasOwn(labels, plainKey(key)) ? (labels[plainKey(key)] ?? key) : key);
}

function labelWord(key: string, labels: Readonly<Record<string, string>>): string {
  const plain = plainKey(key);
  if (Object.hasOwn(labels, plain)) return labels[plain] ?? key;
  return /^[\w -]{1,60}$/.test(key) && !/^[A-Z\d_]+$/.test(key) ? spacedName(key) : key;
}

/** `status page` of `statusPage` and `status_page`. */
export function spacedName(key: string): string {
  return key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
    .trim();
}

/** The time that a number of seconds or milliseconds is, if the field is named like a time. */
function secondsIn(key: string, value: string): string | undefined {
  if (!/(?:time|date|created|updated|at|ts|ms|timestamp)$/i.test(key)) return undefined;
  const ms = /^\d{10}$/.test(value)
    ? Number(value) * 1_000
    : /^\d{13}$/.test(value)
      ? Number(value)
      : undefined;
  return ms === undefined || ms < 1e12 ? undefined : new Date(ms).toISOString();
}

const sizeUnits = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** Bytes as people read them, if the field is named like a size. */
function sizeIn(key: string, value: string): string | undefined {
  if (!isSizeName(key) || !/^\d{4,15}$/.test(value)) return undefined;
  const power = Math.floor(Math.log2(Number(value)) / 10);
  const size = Number(value) / 1024 ** power;
  return `${size >= 10 || Number.isInteger(size) ? Math.round(size) : size.toFixed(1)} ${sizeUnits[power]}`;
}
