import { describe, expect, test } from 'vitest';
import { readOnCall } from '../../../src/inputs/people.ts';
import { findOnCall } from '../../../src/message/mentions/on-call.ts';

async function rotaOf(text: string) {
  const rota = await readOnCall(text, { input: 'on-call' }, { env: {}, files: 'now' });
  if (rota === undefined) throw new Error('no rota');
  return (now: string, zone = 'UTC') => {
    const found = findOnCall(rota, Date.parse(now), zone);
    return found.kind === 'not yet' ? 'nobody' : found.person;
  };
}

const weekly = '{ people: [mona, hubot, li], from: 2026-01-05T09:00, every: 1w }';
const minute = 60_000;

test('a year in Europe/Berlin hands over on Monday at nine, in winter and in summer', async () => {
  const at = await rotaOf(weekly);
  const people = ['mona', 'hubot', 'li'];
  const on = (ms: number) => at(new Date(ms).toISOString(), 'Europe/Berlin');
  const wrong: string[] = [];
  for (let week = 1; week < 53; week++) {
    const monday = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
    // Summer time: 29 March to 25 October 2026.
    const hour = monday > '2026-03-29' && monday < '2026-10-25' ? 7 : 8;
    const handover = Date.parse(`${monday}T0${hour}:00:00Z`);
    const turns = [on(handover - minute), on(handover), on(handover + 7 * 24 * 60 * minute - 61 * minute)];
    const [before, now] = [people[(week - 1) % 3], people[week % 3]];
    if (turns.join() !== [before, now, now].join()) wrong.push(`${monday}: ${turns}`);
  }
  expect(wrong).toEqual([]);
});

describe('a handover while the clocks change', () => {
  test.each([
    // 02:30 comes twice on 25 October: 00:30 and 01:30 UTC.
    ['2026-10-25T00:29:59Z', 'mona'],
    ['2026-10-25T00:30:00Z', 'hubot'],
    ['2026-10-25T01:10:00Z', 'hubot'],
    ['2026-10-25T01:31:00Z', 'hubot'],
    ['2026-10-26T01:29:59Z', 'hubot'],
    ['2026-10-26T01:30:00Z', 'mona'],
  ])('happens once if the hour comes twice: %s', async (now, person) => {
    const at = await rotaOf('{ people: [mona, hubot], from: 2026-10-24T02:30, every: 1d }');
    expect(at(now, 'Europe/Berlin')).toBe(person);
  });

  test.each([
    // 02:30 does not come on 29 March: the clocks go from 02:00 to 03:00 at 01:00 UTC.
    ['2026-03-29T00:59:59Z', 'mona'],
    ['2026-03-29T01:30:00Z', 'hubot'],
    ['2026-03-30T00:29:59Z', 'hubot'],
    ['2026-03-30T00:30:00Z', 'mona'],
  ])('happens within the hour after it if the hour is left out: %s', async (now, person) => {
    const at = await rotaOf('{ people: [mona, hubot], from: 2026-03-28T02:30, every: 1d }');
    expect(at(now, 'Europe/Berlin')).toBe(person);
  });
});

test.each([
  ['2026-01-05T00:59:59Z', 'nobody'],
  ['2026-01-05T01:00:00Z', 'mona'],
  ['2026-01-12T01:00:00Z', 'hubot'],
  ['2036-01-07T00:00:00Z', 'li'],
])('the zone decides when a turn begins: %s in Shanghai is %s', async (now, person) => {
  expect((await rotaOf(weekly))(now, 'Asia/Shanghai')).toBe(person);
});

test.each([
  ['1d', '2026-01-06'],
  ['3 days', '2026-01-08'],
  ['2w', '2026-01-19'],
  ['1 week', '2026-01-12'],
])('a turn of %s ends on %s', async (every, end) => {
  const at = await rotaOf(`{ people: [mona, hubot], from: 2026-01-05, every: ${every} }`);
  expect(at(new Date(Date.parse(`${end}T00:00:00Z`) - 1).toISOString())).toBe('mona');
  expect(at(`${end}T00:00:00Z`)).toBe('hubot');
});

describe('an override', () => {
  const text = `
people: [mona, hubot]
from: 2026-01-05 09:00
every: 1w
overrides:
  - { from: 2026-01-07, to: 2026-01-08, who: li }
  - { from: 2026-01-08T18:00, to: 2026-01-09 08:30, who: "@lena" }
  - { from: 2025-12-24, to: 2026-01-01, who: '13800138000' }
`;

  test.each([
    ['2026-01-06T23:59:59Z', 'mona'],
    ['2026-01-07T00:00:00Z', 'li'],
    ['2026-01-08T17:59:59Z', 'li'],
    ['2026-01-08T18:00:00Z', '@lena'],
    ['2026-01-09T08:29:59Z', '@lena'],
    ['2026-01-09T08:30:00Z', 'mona'],
    ['2026-01-01T12:00:00Z', '13800138000'],
    ['2026-01-02T00:00:00Z', 'nobody'],
  ])(
    'counts by days, of which the last is whole, or by times, and the later one in the list: %s is %s',
    async (now, person) => {
      expect((await rotaOf(text))(now)).toBe(person);
    },
  );
});

test('says why it is somebody', async () => {
  const rota = await readOnCall(weekly, { input: 'on-call' }, { env: {}, files: 'now' });
  if (rota === undefined) throw new Error('no rota');
  expect(findOnCall(rota, Date.parse('2026-01-13T00:00:00Z'), 'UTC')).toEqual({
    kind: 'turn',
    person: 'hubot',
    number: 2,
    since: '2026-01-12 09:00',
  });
});
