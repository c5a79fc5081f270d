import { expect, test } from 'vitest';
import { quotaReturnDay } from '../../src/dingtalk/errcodes.ts';

test.each([
  ['2026-11-29T20:13:46Z', '2026-12-01'],
  ['2026-11-30T15:59:59Z', '2026-12-01'],
  ['2026-11-30T16:00:00Z', '2027-01-01'],
  ['2026-12-31T15:59:59Z', '2027-01-01'],
  ['2027-01-31T00:00:00Z', '2027-02-01'],
  ['2028-02-29T15:00:00Z', '2028-03-01'],
])('at %s the quota returns on %s in China', (now, day) => {
  expect(quotaReturnDay(Date.parse(now))).toBe(day);
});
