import { aboutInput, givenValue, inputError } from '../errors.ts';
import { listed, type Said, say, sentences } from '../said.ts';
import { didYouMean, nearest, spellingKey } from './spelling.ts';

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

/**
 * Input `timezone`: the name as Intl knows it, '' for none. Takes offsets (`UTC+8`). Warns of an
 * abbreviation that several zones share.
 */
export function readTimezone(text: string): { readonly zone: string; readonly warnings: readonly Said[] } {
  const given = text.trim();
  if (given === '' || given === 'UTC' || given === 'Asia/Shanghai') return { zone: given, warnings: [] };
  if (chinese.test(spellingKey(given))) return { zone: 'Asia/Shanghai', warnings: [] };
  const zone = knownZone(given) ?? knownZone(offsetIn(given) ?? '');
  const several = shared[given.toUpperCase()];
  if (zone !== undefined && several !== undefined) {
    const names = listed(several.map((name) => `\`${name}\``));
    return {
      zone,
      warnings: [
        sentences(
          aboutInput(
            'timezone',
            say`is an abbreviation that several zones share; times are those of ${zone}. Name the zone that you mean: ${names}.`,
          ),
          givenValue(given),
        ),
      ],
    };
  }
  if (zone !== undefined) return { zone, warnings: [] };
  const near = nearest(given, Intl.supportedValuesOf('timeZone'));
  throw inputError(
    'timezone',
    sentences(say`must be an IANA time zone like \`Asia/Shanghai\`.`, didYouMean(near)),
    given,
  );
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
