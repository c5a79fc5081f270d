import type { Locale } from '../settings.ts';
import type { Words } from './words.ts';

const zones = { en: 'UTC', 'zh-CN': 'Asia/Shanghai' } as const satisfies Record<Locale, string>;

/** The zone of the times in messages: that of the input `timezone`, else the locale's own. */
export function zoneFor(locale: Locale, timezone: string): string {
  return timezone || zones[locale];
}

/**
 * Formats an RFC 3339 time in a zone: `27 Oct 2026, 10:38 UTC`, `2026年10月27日 18:38`. Undefined if it is not
 * a time.
 */
export function momentsIn(locale: Locale, zone: string): (time: string | undefined) => string | undefined {
  const momentOf = clockOf(zone);
  return (time) => {
    const date = new Date(time ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : wordsFor(momentOf(date), locale, zone);
  };
}

/**
 * Formats an RFC 3339 time for somebody who reads it at `nowMs`, milliseconds since 1970: without the day if it is
 * today's, else without the year if it is this year's. `10:38 UTC`, `27 Oct, 10:38 UTC`; `18:38`, `10-27 18:38`.
 */
export function recentMomentsIn(
  locale: Locale,
  zone: string,
  nowMs: number,
): (time: string | undefined) => string | undefined {
  const momentOf = clockOf(zone);
  return (time) => {
    const date = new Date(time ?? Number.NaN);
    if (Number.isNaN(date.getTime())) return undefined;
    const now = momentOf(new Date(nowMs));
    const then = momentOf(date);
    const isThisYear = then.year === now.year;
    const isToday = isThisYear && then.month === now.month && then.day === now.day;
    return shortWordsFor(then, isToday ? 'clock' : isThisYear ? 'day' : 'year', locale, zone);
  };
}

function shortWordsFor(
  { year, month, day, clock, zone: name }: Moment,
  said: 'clock' | 'day' | 'year',
  locale: Locale,
  zone: string,
): string {
  switch (locale) {
    case 'en': {
      const date = `${day} ${months[month - 1]}${said === 'year' ? ` ${year}` : ''}, `;
      return `${said === 'clock' ? '' : date}${clock} ${name}`;
    }
    case 'zh-CN': {
      const two = (part: number | string) => String(part).padStart(2, '0');
      const date = `${said === 'year' ? `${year}-` : ''}${two(month)}-${two(day)} `;
      const time = `${said === 'clock' ? '' : date}${clock}`;
      return zone === zones[locale] ? time : `${time}（${name}）`;
    }
    default:
      return locale satisfies never;
  }
}

function wordsFor({ year, month, day, clock, zone: name }: Moment, locale: Locale, zone: string): string {
  switch (locale) {
    case 'en':
      return `${day} ${months[month - 1]} ${year}, ${clock} ${name}`;
    case 'zh-CN': {
      const time = `${year}年${month}月${day}日 ${clock}`;
      return zone === zones[locale] ? time : `${time}（${name}）`;
    }
    default:
      return locale satisfies never;
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const unitMs = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1_000 } as const;

/**
 * Formats a duration with at most two units: `3 min 20 s`, `2 小时 10 分钟`. Undefined if it is not a duration.
 */
export function durationsIn({ units }: Pick<Words, 'units'>): (ms: number | undefined) => string | undefined {
  return (ms = Number.NaN) => (Number.isFinite(ms) && ms >= 0 ? lengthIn(units, ms) : undefined);
}

function lengthIn(units: Words['units'], ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ${units.ms}`;
  const [large, small] = scaleOf(ms);
  const count = Math.round(ms / unitMs[small]);
  const ratio = unitMs[large] / unitMs[small];
  const amounts = [[Math.floor(count / ratio), large] as const, [count % ratio, small] as const];
  return amounts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit], at, all) => {
      const isLastMinute = unit === 'minute' && at === all.length - 1;
      return `${amount} ${units[isLastMinute ? 'lastMinute' : unit]}`;
    })
    .join(' ');
}

type Unit = keyof typeof unitMs;

function scaleOf(ms: number): [Unit, Unit] {
  if (ms >= unitMs.day - unitMs.minute / 2) return ['day', 'hour'];
  if (ms >= unitMs.hour - unitMs.second / 2) return ['hour', 'minute'];
  return ['minute', 'second'];
}

/** What clock and calendar of a zone show. */
interface Moment {
  readonly year: string;
  /** 1 to 12 */
  readonly month: number;
  readonly day: string;
  /** `08:05` */
  readonly clock: string;
  /** The zone's short English name: `GMT+8`. */
  readonly zone: string;
}

/**
 * The zones that are preset. Their clocks have not been changed since the year given (tz database: China
 * ended summer time in 1991), so they need no table: the first Intl.DateTimeFormat of a process takes as long
 * as loading the HTTP client.
 */
const steadyZones: ReadonlyMap<string, SteadyZone> = new Map([
  ['UTC', { offsetHours: 0, name: 'UTC', sinceYear: 1000 }],
  ['Asia/Shanghai', { offsetHours: 8, name: 'GMT+8', sinceYear: 1992 }],
]);

interface SteadyZone {
  readonly offsetHours: number;
  readonly name: string;
  readonly sinceYear: number;
}

/** Returns what clock and calendar of an IANA zone show at a time. */
export function clockOf(zone: string): (date: Date) => Moment {
  const steady = steadyZones.get(zone);
  let format: Intl.DateTimeFormat | undefined;
  return (date) => {
    if (steady && isSince(date, steady)) return steadyMoment(date, steady);
    format ??= formatFor(zone);
    return formattedMoment(format.formatToParts(date));
  };
}

/** The last year with four digits; later ones are written with a sign. */
function isSince(date: Date, { sinceYear }: SteadyZone): boolean {
  return date.getUTCFullYear() >= sinceYear && date.getUTCFullYear() < 9999;
}

function steadyMoment(date: Date, { offsetHours, name }: SteadyZone): Moment {
  const local = new Date(date.getTime() + offsetHours * 3_600_000);
  return {
    year: String(local.getUTCFullYear()),
    month: local.getUTCMonth() + 1,
    day: String(local.getUTCDate()),
    // Of `2026-10-27T18:38:29.345Z`, whose year may have more digits.
    clock: local.toISOString().slice(-13, -8),
    zone: name,
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}

function formattedMoment(parts: readonly Intl.DateTimeFormatPart[]): Moment {
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    year: part('year'),
    month: Number(part('month')),
    day: part('day'),
    clock: `${part('hour')}:${part('minute')}`,
    zone: part('timeZoneName'),
  };
}
