/** What clock and calendar of a zone show. */
export interface Moment {
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
  const [day = '', clock = ''] = local.toISOString().split('T');
  return {
    year: String(local.getUTCFullYear()),
    month: local.getUTCMonth() + 1,
    day: String(Number(day.slice(-2))),
    clock: clock.slice(0, 5),
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
