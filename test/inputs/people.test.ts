import { expect, test } from 'vitest';
import { readOnCall } from '../../src/inputs/people.ts';

const read = async (text: string) => await readOnCall(text, { input: 'on-call' }, { env: {}, files: 'now' });
const rota = (changed: string) => `{ people: [mona, hubot], from: 2026-01-05T09:00, every: 1w, ${changed} }`;

test('names may begin with an @, as GitHub writes them', async () => {
  const text =
    'people: [@mona, "@octo/cart"]\nfrom: 2026-01-05\nevery: 1w\noverrides:\n- { from: 2026-02-01, to: 2026-02-02, who: @li }';
  expect(await read(text)).toMatchObject({ people: ['@mona', '@octo/cart'], overrides: [{ who: '@li' }] });
});

test('a comment may stand behind them', async () => {
  const text = 'people:\n- @mona # Mona\n- @octo/cart\t# the team\nfrom: 2026-01-05\nevery: 1w';
  expect(await read(text)).toMatchObject({ people: ['@mona', '@octo/cart'] });
});

test.each(['overrides:', 'overrides: # none at the moment', 'overrides: []'])(
  '%j is none',
  async (overrides) => {
    const text = `people: [mona]\nfrom: 2026-01-05\nevery: 1w\n${overrides}\n`;
    expect(await read(text)).toMatchObject({ overrides: [] });
  },
);

test('a number keeps its plus and its zeros', async () => {
  const text = '{ people: [+852-12345678, 007], from: 2026-01-05, every: 1w }';
  expect(await read(text)).toMatchObject({ people: ['+852-12345678', '007'] });
});

test.each([
  ['- mona', 'Input "on-call" must be a YAML map'],
  ['rota.yml', 'Input "on-call" names a file that does not exist'],
  ['{ people: [mona', 'Input "on-call" is not YAML'],
  ['{ from: 2026-01-05, every: 1w }', 'Input "on-call.people" must be given.'],
  ['{ people: [mona], every: 1w }', 'Input "on-call.from" must be given.'],
  ['{ people: [mona], from: 2026-01-05 }', 'Input "on-call.every" must be given.'],
  [
    '{ people: mona, from: 2026-01-05, every: 1w }',
    'Input "on-call.people" must be a YAML list. Given: "mona".',
  ],
  ['{ people: [], from: 2026-01-05, every: 1w }', 'Input "on-call.people" must name at least one person.'],
  [
    '{ people: [mona, [li]], from: 2026-01-05, every: 1w }',
    'Input "on-call.people[2]" must be a GitHub login, a mobile number or a DingTalk user id.',
  ],
  [
    rota('person: [li]'),
    'Input "on-call.person" is not a key here. Known: "people", "from", "every", "overrides".',
  ],
  [rota('override: []'), 'Did you mean `overrides`?'],
  ...[
    '2026-02-30',
    '2026-1-5',
    '5 Jan 2026',
    '2026-01-05T24:00',
    '2026-01-05T09:60',
    '2026-01-05T09',
    '2026-01-05T09:00Z',
  ].map((from) => [
    `{ people: [mona], from: "${from}", every: 1w }`,
    `Input "on-call.from" must be a day or a time like \`2026-01-05\` or \`2026-01-05T09:00\`, without a zone: that is the input "timezone". Given: "${from}".`,
  ]),
  ...['0d', '12h', 'weekly', '400d', '1', '-1w', '1.5w'].map((every) => [
    `{ people: [mona], from: 2026-01-05, every: ${every} }`,
    `Input "on-call.every" must be days or weeks, like \`1w\` or \`3d\`, and at most a year. Given: "${every}".`,
  ]),
  [rota('overrides: { from: 2026-02-01 }'), 'Input "on-call.overrides" must be a YAML list.'],
  [
    rota('overrides: [mona]'),
    'Input "on-call.overrides[1]" must be a map with `from`, `to` and `who`. Given: "mona".',
  ],
  [
    rota('overrides: [{ from: 2026-02-01, to: 2026-02-02 }]'),
    'Input "on-call.overrides[1].who" must be given.',
  ],
  [rota('overrides: [{ from: 2026-02-01, who: li }]'), 'Input "on-call.overrides[1].to" must be given.'],
  [
    rota('overrides: [{ from: 2026-02-01, until: 2026-02-02, who: li }]'),
    'Input "on-call.overrides[1].until" is not a key here.',
  ],
  [
    rota('overrides: [{ from: 2026-02-02, to: 2026-02-01, who: li }]'),
    'Input "on-call.overrides[1].to" must be later than `from`. Given: "2026-02-01".',
  ],
])('%s is refused', async (text, said) => {
  await expect(read(text)).rejects.toThrow(said);
});
