import { describe, expect, test } from 'vitest';
import { type HoursSpan, isWithin, readHours } from '../../src/rules/hours.ts';

function spans(text: string): readonly HoursSpan[] {
  const read = readHours(text.split(',').map((item) => item.trim()));
  if ('problem' in read) throw new Error(`${read.problem.text} ${read.given}`);
  return read;
}

/** Shanghai is UTC+8 all year. 2 March 2026 is a Monday. */
const inShanghai = (text: string, time: string) =>
  isWithin({ spans: spans(text), zone: 'Asia/Shanghai' }, new Date(`${time}+08:00`));

describe('within', () => {
  test.each([
    ['Mon-Fri 09:00-19:00', '2026-03-02T09:00:00', true],
    ['Mon-Fri 09:00-19:00', '2026-03-02T08:59:59', false],
    ['Mon-Fri 09:00-19:00', '2026-03-02T18:59:59', true],
    ['Mon-Fri 09:00-19:00', '2026-03-02T19:00:00', false],
    ['Mon-Fri 09:00-19:00', '2026-03-07T12:00:00', false],
    ['Sat, Sun 10:00-12:00', '2026-03-07T11:00:00', true],
    ['Sat, Sun 10:00-12:00', '2026-03-08T11:00:00', true],
    ['Sat, Sun 10:00-12:00', '2026-03-06T11:00:00', false],
    ['Mon-Fri 09:00-12:00, 13:30-18:00', '2026-03-04T12:30:00', false],
    ['Mon-Fri 09:00-12:00, 13:30-18:00', '2026-03-04T17:59:00', true],
    ['Mon-Fri 09:00-12:00, 13:30-18:00', '2026-03-08T17:59:00', false],
    ['00:00-24:00', '2026-03-08T23:59:59', true],
    ['Sun 00:00-24:00', '2026-03-09T00:00:00', false],
  ])('%s, at %s: %s', (text, time, within) => expect(inShanghai(text, time)).toBe(within));

  test.each([
    ['22:00-06:00', '2026-03-02T23:00:00', true],
    ['22:00-06:00', '2026-03-03T05:59:00', true],
    ['22:00-06:00', '2026-03-03T06:00:00', false],
    // Friday's night ends on Saturday morning, and Sunday has none.
    ['Mon-Fri 22:00-06:00', '2026-03-07T05:00:00', true],
    ['Mon-Fri 22:00-06:00', '2026-03-07T23:00:00', false],
    ['Mon-Fri 22:00-06:00', '2026-03-02T05:00:00', false],
    ['Sun 22:00-06:00', '2026-03-09T05:00:00', true],
  ])('over midnight: %s, at %s: %s', (text, time, within) => expect(inShanghai(text, time)).toBe(within));

  test('goes by the clock of the zone, also where it is changed', () => {
    const hours = { spans: spans('09:00-17:00'), zone: 'Europe/Berlin' };
    // UTC+1 until 29 March 2026, UTC+2 from then on.
    expect(isWithin(hours, new Date('2026-03-28T08:00:00Z'))).toBe(true);
    expect(isWithin(hours, new Date('2026-03-28T07:59:00Z'))).toBe(false);
    expect(isWithin(hours, new Date('2026-03-30T07:00:00Z'))).toBe(true);
    expect(isWithin(hours, new Date('2026-03-30T15:00:00Z'))).toBe(false);
  });

  test('the day is that of the zone: Monday morning in Shanghai is Sunday in UTC', () => {
    const moment = new Date('2026-03-01T23:00:00Z');
    expect(isWithin({ spans: spans('Mon 00:00-24:00'), zone: 'Asia/Shanghai' }, moment)).toBe(true);
    expect(isWithin({ spans: spans('Mon 00:00-24:00'), zone: 'UTC' }, moment)).toBe(false);
  });
});

describe('read', () => {
  test.each([
    ['mon-fri 9-18', [{ days: [0, 1, 2, 3, 4], from: 540, to: 1080 }]],
    ['Monday – Wednesday 09:00 – 18:30', [{ days: [0, 1, 2], from: 540, to: 1110 }]],
    ['Fri-Mon 8:05-9:00', [{ days: [4, 5, 6, 0], from: 485, to: 540 }]],
    ['周一至周五 09：00-19：00', [{ days: [0, 1, 2, 3, 4], from: 540, to: 1140 }]],
    ['星期天 10:00-12:00', [{ days: [6], from: 600, to: 720 }]],
    [
      'Mon, Wed, Fri-Sat 10:00-12:00, Sun 14:00-15:00',
      [
        { days: [0, 2, 4, 5], from: 600, to: 720 },
        { days: [6], from: 840, to: 900 },
      ],
    ],
  ])('%s', (text, read) => expect(spans(text)).toEqual(read));

  test.each([
    ['', 'must be times like `Mon-Fri 09:00-19:00`, separated by commas.', ''],
    ['Mon-Fri', 'must be times like', 'Mon-Fri'],
    ['Mon 09:00', 'must be times like', 'Mon 09:00'],
    ['09:00-17:00 Mon', 'must be times like', '09:00-17:00 Mon'],
    ['Mon-Wed-Fri 09:00-17:00', 'must be times like', 'Mon-Wed-Fri'],
    ['Fry 09:00-17:00', 'must name days as `Mon`', 'Fry'],
    ['Mon-Fra 09:00-17:00', 'must name days as `Mon`', 'Fra'],
    ['Mo 09:00-17:00', 'must name days as `Mon`', 'Mo'],
    ['周八 09:00-17:00', 'must name days as `Mon`', '周八'],
    ['25:00-26:00', 'must have times from `00:00` to `24:00`.', '25:00-26:00'],
    ['24:00-06:00', 'must have times from', '24:00-06:00'],
    ['09:60-10:00', 'must have times from', '09:60-10:00'],
    ['09:00-24:01', 'must have times from', '09:00-24:01'],
    ['09:00-09:00', 'begins and ends at the same time; the whole day is `00:00-24:00`.', '09:00-09:00'],
    ['09:00-12:00, Sat', 'must be times like', 'Sat'],
  ])('%j is refused', (text, problem, given) => {
    const read = readHours(text === '' ? [] : text.split(',').map((item) => item.trim()));
    if (!('problem' in read)) throw new Error('was read');
    expect(read.problem.text).toContain(problem);
    expect(read.given).toBe(given);
  });

  test('a misspelt day gets a suggestion', () => {
    const read = readHours(['Fry 09:00-17:00']);
    expect('near' in read && read.near).toBe('Fri');
  });
});
