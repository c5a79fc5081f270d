import { aboutInput, givenValue, type InputPlace, inputError } from '../errors.ts';
import { listed, type Said, say, sentences } from '../said.ts';
import { nearest, spellingKey } from '../spelling.ts';

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
export function timezone(text: string, at: InputPlace): string {
  const given = text.trim();
  if (given === '' || given === 'UTC' || given === 'Asia/Shanghai') return given;
  if (chinese.test(spellingKey(given))) return 'Asia/Shanghai';
  const zone = knownZone(given) ?? knownZone(offsetIn(given) ?? '');
  if (zone !== undefined) return zone;
  const near = nearest(given, Intl.supportedValuesOf('timeZone'));
  throw inputError(at, say`must be an IANA time zone like \`Asia/Shanghai\`.`, given, near);
}

/** A warning about an abbreviation that several zones share. */
export function sharedAbbreviation(text: string, at: InputPlace): readonly Said[] {
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
