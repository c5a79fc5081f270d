import type { LocalTime, Rota } from '../../input-row.ts';

/** Whose turn it is at a moment, and why. */
export type OnCall =
  /** `number` is the person's place in `people`, from 1. */
  | { readonly kind: 'turn'; readonly person: string; readonly number: number; readonly since: string }
  | { readonly kind: 'override'; readonly person: string; readonly number: number; readonly until: string }
  /** The first turn is still to come. */
  | { readonly kind: 'not yet'; readonly from: string };

const dayMs = 86_400_000;

/**
 * Whose turn it is. Turns begin at the same time of day in the zone, whatever its clocks do meanwhile. Of two overrides the
 * later one in the list counts.
 */
export function findOnCall(
  { people, from, everyDays, overrides }: Rota,
  nowMs: number,
  zone: string,
): OnCall {
  const msOf = instantsIn(zone);
  const isOver = (time: LocalTime) => msOf(time) <= nowMs;
  const index = overrides.findLastIndex((one) => isOver(one.from) && !isOver(one.to));
  const override = overrides[index];
  if (override !== undefined)
    return { kind: 'override', person: override.who, number: index + 1, until: shownTime(override.to) };
  const startOf = (turn: number): LocalTime => ({ ...from, day: from.day + turn * everyDays });
  if (!isOver(from)) return { kind: 'not yet', from: shownTime(from) };
  // No zone is two days away from UTC.
  let turn = Math.max(0, Math.floor((nowMs / dayMs - 2 - from.day) / everyDays));
  while (isOver(startOf(turn + 1))) turn += 1;
  const number = turn % people.length;
  return { kind: 'turn', person: people[number] ?? '', number: number + 1, since: shownTime(startOf(turn)) };
}

/** `2026-01-05 09:00` */
function shownTime({ day, minute }: LocalTime): string {
  return new Date(day * dayMs + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/**
 * When it is that time in the zone: the first time, if the clocks are put back over it; as much later as they are put
 * forward, if they skip it.
 */
function instantsIn(zone: string): (time: LocalTime) => number {
  const offsetAt = offsetsIn(zone);
  return ({ day, minute }) => {
    const asUtc = day * dayMs + minute * 60_000;
    const offsets = [offsetAt(asUtc - dayMs), offsetAt(asUtc + dayMs)];
    const fitting = offsets.map((offset) => asUtc - offset).filter((ms) => ms + offsetAt(ms) === asUtc);
    return fitting.length > 0 ? Math.min(...fitting) : asUtc - Math.min(...offsets);
  };
}

/** What has to be added to UTC, in milliseconds. */
function offsetsIn(timeZone: string): (ms: number) => number {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, calendar: 'gregory', hourCycle: 'h23' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  return (ms) => {
    const found = Object.fromEntries(parts.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = found;
    return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(ms / 60_000) * 60_000;
  };
}
