import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { clockOf } from '../../../src/message/locale/time.ts';

/** The same from Intl, the authority on zones. */
function authority(zone: string, date: Date) {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    dateStyle: 'medium',
    timeStyle: 'long',
    hourCycle: 'h23',
  });
  return format.format(date);
}

function asAuthority({ year, month, day, clock, zone }: ReturnType<ReturnType<typeof clockOf>>, date: Date) {
  const name = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );
  const seconds = String(date.getUTCSeconds()).padStart(2, '0');
  return `${name} ${day}, ${year}, ${clock}:${seconds} ${zone}`;
}

describe('a clock shows what Intl shows', () => {
  const time = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata']) {
    property.prop([time])(`in ${zone}`, (date) => {
      // Before 1902 the clocks of cities differ from zones by seconds.
      fc.pre(zone === 'UTC' || date.getUTCFullYear() > 1950);
      expect(asAuthority(clockOf(zone)(date), date)).toBe(authority(zone, date));
    });
  }

  test.each([
    ['summer of 1991', '1991-07-01T00:00:00Z', 'Jul 1, 1991, 09:00:00 GMT+9'],
    ['first hours of 1992', '1991-12-31T20:00:00Z', 'Jan 1, 1992, 04:00:00 GMT+8'],
  ])('in Shanghai in the %s', (_when, time, shown) => {
    const date = new Date(time);
    expect(asAuthority(clockOf('Asia/Shanghai')(date), date)).toBe(shown);
  });

  test('at the last moment there is', () => {
    expect(clockOf('Asia/Shanghai')(new Date(8.64e15))).toMatchObject({
      year: '275760',
      month: 9,
      day: '13',
      clock: '08:00',
    });
  });
});
