import type { Locale } from '../settings.ts';
import { clockOf, type Moment } from './clock.ts';
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
  return (ms) => (ms === undefined || !Number.isFinite(ms) || ms < 0 ? undefined : lengthIn(units, ms));
}

function lengthIn(units: Words['units'], ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ${units.ms}`;
  const [large, small] = scaleOf(ms);
  const count = Math.round(ms / unitMs[small]);
  const ratio = unitMs[large] / unitMs[small];
  const shown =
    large === small
      ? [[count, small] as const]
      : [[Math.floor(count / ratio), large] as const, [count % ratio, small] as const];
  return shown
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
  if (ms >= unitMs.minute - unitMs.second / 2) return ['minute', 'second'];
  return ['second', 'second'];
}
