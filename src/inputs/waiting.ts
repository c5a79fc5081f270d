import { type InputPlace, inputError, placeIn } from '../errors.ts';
import type { WaitingSettings } from '../input-row.ts';
import { listed, say } from '../said.ts';
import { nearest, spellingKey } from '../spelling.ts';
import { mapIn, readYaml } from '../yaml-input.ts';

const keys = ['min-age', 'ignore-labels', 'ignore-authors', 'max', 'org'] as const;

type Key = (typeof keys)[number];

/** A message holds some hundred lines; a phone shows ten. */
const maxLines = 100;

const defaults: WaitingSettings = { minAgeMs: 0, ignoreLabels: [], ignoreAuthors: [], max: 20, org: '' };

export async function readWaitingSettings(text: string, at: InputPlace): Promise<WaitingSettings> {
  const given = mapIn(await readYaml(at, text, { scalars: 'strings' }), at);
  const settings = Object.entries(given).map(([name, value]) => readSetting(name, value, at));
  return Object.assign({ ...defaults }, ...settings) as WaitingSettings;
}

function readSetting(name: string, value: unknown, at: InputPlace): Partial<WaitingSettings> {
  const key = readWaitingKey(name, at);
  const place = placeIn(at, key);
  switch (key) {
    case 'min-age':
      return { minAgeMs: readAge(value, place) };
    case 'ignore-labels':
      return { ignoreLabels: readNames(value, place) };
    case 'ignore-authors':
      return { ignoreAuthors: readNames(value, place).map((author) => author.replace(/^@/, '')) };
    case 'max':
      return { max: readMax(value, place) };
    case 'org':
      return { org: readOrganisation(value, place) };
    default:
      return key satisfies never;
  }
}

function readWaitingKey(name: string, at: InputPlace): Key {
  const key = keys.find((known) => spellingKey(known) === spellingKey(name));
  if (key !== undefined) return key;
  const known = listed(keys.map((each) => `\`${each}\``));
  throw inputError(at, say`may only have the keys ${known}.`, name, nearest(name, keys));
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

function readAge(value: unknown, at: InputPlace): number {
  const [, amount, unit] = /^(\d{1,4})([mhdw])$/.exec(String(value)) ?? [];
  if (amount !== undefined) return Number(amount) * unitMs[unit as keyof typeof unitMs];
  throw inputError(
    at,
    say`must be minutes, hours, days or weeks, like \`30m\`, \`4h\`, \`2d\` or \`1w\`.`,
    value,
  );
}

/** A list, or one name; in lower case. */
function readNames(value: unknown, at: InputPlace): readonly string[] {
  const names = Array.isArray(value) ? value : [value];
  if (names.every((name) => typeof name === 'string'))
    return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  throw inputError(at, say`must be a list of strings.`, value);
}

function readMax(value: unknown, at: InputPlace): number {
  const count = /^\d{1,3}$/.test(String(value)) ? Number(value) : 0;
  if (count >= 1 && count <= maxLines) return count;
  throw inputError(at, say`must be a whole number from 1 to ${maxLines}.`, value);
}

function readOrganisation(value: unknown, at: InputPlace): string {
  if (typeof value === 'string' && /^[a-z\d][a-z\d_-]{0,99}$/i.test(value)) return value;
  throw inputError(at, say`must be the name of an organisation or user.`, value);
}
