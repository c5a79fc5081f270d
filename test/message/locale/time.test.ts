import { expect, test } from 'vitest';
import { durationsIn, momentsIn, recentMomentsIn, zoneFor } from '../../../src/message/locale/time.ts';
import { sharedWords } from '../../../src/message/locale/words.ts';

test.each([
  [0, '0 ms', '0 毫秒'],
  [850, '850 ms', '850 毫秒'],
  [999.4, '999 ms', '999 毫秒'],
  [999.5, '1 s', '1 秒'],
  [59_499, '59 s', '59 秒'],
  [59_500, '1 min', '1 分钟'],
  [200_000, '3 min 20 s', '3 分 20 秒'],
  [3_599_499, '59 min 59 s', '59 分 59 秒'],
  [3_599_500, '1 h', '1 小时'],
  [7_800_000, '2 h 10 min', '2 小时 10 分钟'],
  [86_369_999, '23 h 59 min', '23 小时 59 分钟'],
  [86_370_000, '1 d', '1 天'],
  [97_200_000, '1 d 3 h', '1 天 3 小时'],
])('%d ms in words', (ms, en, zh) => {
  expect(durationsIn(sharedWords.en)(ms)).toBe(en);
  expect(durationsIn(sharedWords['zh-CN'])(ms)).toBe(zh);
});

test.each([undefined, -1, Number.NaN, Number.POSITIVE_INFINITY])('%s is no length of time', (ms) => {
  expect(durationsIn(sharedWords.en)(ms)).toBeUndefined();
});

test('a time is reported in the reader’s zone', () => {
  const time = '2026-10-26T22:38:29.345Z';
  expect(momentsIn('en', zoneFor('en', ''))(time)).toBe('26 Oct 2026, 22:38 UTC');
  expect(momentsIn('en', zoneFor('en', 'Asia/Tokyo'))(time)).toBe('27 Oct 2026, 07:38 GMT+9');
  expect(momentsIn('zh-CN', zoneFor('zh-CN', ''))(time)).toBe('2026年10月27日 06:38');
  expect(momentsIn('zh-CN', zoneFor('zh-CN', 'UTC'))(time)).toBe('2026年10月26日 22:38（UTC）');
});

test.each([
  ['2026-11-23T06:20:00Z', '06:20 UTC', '14:20'],
  // Today in China, yesterday in London.
  ['2026-11-22T22:00:00Z', '22 Nov, 22:00 UTC', '06:00'],
  ['2026-01-02T03:04:00Z', '2 Jan, 03:04 UTC', '01-02 11:04'],
  ['2026-10-23T06:20:00Z', '23 Oct, 06:20 UTC', '10-23 14:20'],
  ['2025-11-23T06:20:00Z', '23 Nov 2025, 06:20 UTC', '2025-11-23 14:20'],
  ['soon', undefined, undefined],
])('%s, read on 23 November 2026 at 08:00 UTC, has no day that the reader knows', (time, en, zh) => {
  const nowMs = Date.parse('2026-11-23T08:00:00Z');
  expect(recentMomentsIn('en', zoneFor('en', ''), nowMs)(time)).toBe(en);
  expect(recentMomentsIn('zh-CN', zoneFor('zh-CN', ''), nowMs)(time)).toBe(zh);
});

test('a short time names a zone that is not the reader’s own', () => {
  const moment = recentMomentsIn('zh-CN', 'UTC', Date.parse('2026-11-23T08:00:00Z'));
  expect(moment('2026-11-23T06:20:00Z')).toBe('06:20（UTC）');
});

test.each(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])(
  'a day in %s names the month',
  (month) => {
    const time = new Date(`3 ${month} 2026 12:00 UTC`).toISOString();
    expect(momentsIn('en', 'UTC')(time)).toBe(`3 ${month} 2026, 12:00 UTC`);
  },
);

test('midnight is 00:00', () => {
  expect(momentsIn('en', 'UTC')('2026-01-01T00:00:00Z')).toBe('1 Jan 2026, 00:00 UTC');
});

test.each([undefined, '', 'soon'])('%j is no time', (time) => {
  expect(momentsIn('en', 'UTC')(time)).toBeUndefined();
});
