import { describe, expect, test } from 'vitest';
import { TimeUp } from '../src/time-limit.ts';
import { readYaml } from '../src/yaml-input.ts';

test('YAML and JSON give the same value, and nothing gives undefined', async () => {
  const value = { bot1: { webhook: 'x', n: 1, on: true, none: null } };
  expect(await readYaml('robots', 'bot1:\n  webhook: x\n  n: 1\n  on: true\n  none: ~\n')).toEqual(value);
  expect(await readYaml('robots', JSON.stringify(value))).toEqual(value);
  expect(await readYaml('robots', ' \n ')).toBeUndefined();
});

test('as strings, a phone number keeps its zeros and its plus', async () => {
  const map = await readYaml('login-map', 'mona: 013800138000\nhubot: +852-12345678', {
    scalars: 'strings',
  });
  expect(map).toEqual({ mona: '013800138000', hubot: '+852-12345678' });
});

test.for([
  ['a broken map', 'token: [SECRETVALUE', 'SECRETVALUE'],
  ['a key that occurs twice', 'SECRETVALUE: 1\nSECRETVALUE: 2', 'SECRETVALUE'],
  ['a tag', 'a: !SECRETVALUE b', 'SECRETVALUE'],
  ['two documents', 'a: SECRETVALUE\n---\nb: 1', 'SECRETVALUE'],
] as const)('%s is an error that names input and place, and not the text', async ([, text, secret]) => {
  const error = await readYaml('robots', text).catch((failure: Error) => failure.message);
  expect(error).toMatch(/^Input "robots" is not YAML: .*line \d+, column \d+/);
  expect(error).not.toContain(secret);
});

test.for([
  ['webhook: https://example.com: x', 'quotes'],
  ['webhook: x\nwebhook: y', 'a key appears twice'],
  ['a:\n\t- b', 'tabs'],
  ['a: [b', 'a bracket is not closed'],
  ['a: "b', 'missing'],
  ['hello\nb: 1', '`key: value`'],
] as const)('what is wrong with %j is said in plain words', async ([text, words]) => {
  const error = await readYaml('attributes', text).catch((failure: Error) => failure.message);
  expect(error).toContain(words);
});

test('an ordered map keeps the order in which names that are numbers were given', async () => {
  const map = (await readYaml('robots', 'b: 1\n2: 2\n1: 3', { maps: 'ordered' })) as Map<unknown, unknown>;
  expect([...map.values()]).toEqual([1, 2, 3]);
});

test.each(['Object', ' Array\n'])(
  '%j is what GitHub makes of an object or list without toJSON',
  async (text) => {
    const error = await readYaml('robots', text).catch((failure: Error) => failure.message);
    expect(error).toBe(
      `Input "robots" must be YAML or JSON. Given: "${text.trim()}". GitHub inserts "${text.trim()}" when an expression returns an object or a list: wrap it in \`toJSON\`, as in \`$\{{ toJSON(github.event) }}\`.`,
    );
  },
);

test.each(['object', 'Objects', '- Array', 'Array: Object', '"Object"'])(
  '%j is a value like others',
  async (text) => {
    await expect(readYaml('attributes', text)).resolves.toBeDefined();
  },
);

test('aliases that multiply are an error, not a hang', async () => {
  const lines = [
    'a0: &a0 [x]',
    ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
  ];
  await expect(readYaml('payload', lines.join('\n'))).rejects.toThrow(/aliases/);
});

test('keys of the prototype are ordinary keys', async () => {
  const value = (await readYaml('attributes', '__proto__:\n  polluted: yes\nconstructor: a')) as object;
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  ['a list in itself', '&a [*a]'],
  ['a map in itself', '&a {b: *a}'],
  ['a list in itself, further down', 'x: &a [1, [2, {y: *a}]]'],
  ['two that refer to each other', 'a: &a [&b [*a]]'],
  ['65 lists', '['.repeat(65) + ']'.repeat(65)],
  ['twenty thousand lists', '['.repeat(20_000)],
  ['twenty thousand lists that end', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['ten thousand maps', '{a: '.repeat(10_000)],
  ['a thousand indented maps', Array.from({ length: 1_000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
])('%s is an error that names the input', async (_, text) => {
  for (const reading of [{}, { scalars: 'strings' }, { scalars: 'exact' }, { maps: 'ordered' }] as const) {
    await expect(readYaml('payload', text, reading)).rejects.toThrow(
      /^Input "payload" (?:must not refer|is not YAML)/,
    );
  }
});

test('64 levels are read', async () => {
  expect(await readYaml('payload', '['.repeat(64) + ']'.repeat(64))).toBeInstanceOf(Array);
});

test.each([
  ['typed', 1.5, true, '0012', null],
  ['strings', '1.50', 'true', '0012', '~'],
  ['exact', '1.50', true, '0012', null],
] as const)('scalars read as %s: 1.50, true, "0012" and ~', async (scalars, number, flag, text, none) => {
  const value = await readYaml('payload', 'a: [1.50, true, "0012", ~]', { scalars });
  expect(value).toEqual({ a: [number, flag, text, none] });
});

test.each([
  ['0', 0],
  ['-1', -1],
  ['1e3', '1e3'],
  ['0012', '0012'],
  ['+85212345678', '+85212345678'],
  ['1.50', '1.50'],
  ['12345678901234567890', '12345678901234567890'],
  ['0x10', '0x10'],
  ['.inf', '.inf'],
])('an exact %s is %j: a number only where writing it again gives the same', async (text, value) => {
  expect(await readYaml('payload', `a: ${text}`, { scalars: 'exact' })).toEqual({ a: value });
});

test('without other words, scalars have their types, maps are objects, and yes is a text as in YAML 1.2', async () => {
  const value = await readYaml('attributes', 'a: 1\nb: yes\nc: {d: 2026-01-01}');
  expect(value).toEqual({ a: 1, b: 'yes', c: { d: '2026-01-01' } });
});

test.each([
  ['a: b: c', 'at line 1, column 4'],
  ['a: 1\nb: c: d', 'at line 2, column 4'],
  ['a: 1\n\nbb: [1', 'at line 3, column 7'],
])('%j is wrong at its place', async (text, place) => {
  await expect(readYaml('attributes', text)).rejects.toThrow(`${place}.`);
});

test.each([
  ['payload', true],
  ['buttons', true],
  ['attributes', false],
])(
  'what is wrong in %s mentions templates: %s, since an expression may have brought it in',
  async (input, mentions) => {
    const error = await readYaml(input, 'a: "b"c"').catch((failure: Error) => failure.message);
    expect(String(error).includes('use a template instead')).toBe(mentions);
    expect(error).toMatch(/^Input "\w+" is not YAML: /);
  },
);

test('what the package has a code for and we have no words is reported in general words', async () => {
  const error = await readYaml('attributes', '%YAML 7.0\n---\na: 1').catch(
    (failure: Error) => failure.message,
  );
  expect(error).toMatch(
    /^Input "attributes" is not YAML: there is unexpected text after the first value, at line 1, /,
  );
});

test('an alias is one value as often as it is used, at any depth that is allowed', async () => {
  const used = 'a: &a [1]\nb: [*a, [*a, [[*a]]]]';
  expect(await readYaml('payload', used)).toEqual({ a: [1], b: [[1], [[1], [[[1]]]]] });
  // Once near the top, and once where it goes deeper than 64 levels.
  const deep = `a: &a ${'['.repeat(40)}${']'.repeat(40)}\nb: ${'['.repeat(30)}*a${']'.repeat(30)}`;
  await expect(readYaml('payload', deep)).rejects.toThrow('must not refer to itself, nor be nested deeper');
});

test.each(['a: &a [[1], [2], *a]', 'a: &a {x: [1, 2, 3], y: [*a, *a, *a]}', 'a: &a [&b [[1], *a, *b], *b]'])(
  '%s, which refers to itself beside other values, is found out at once',
  async (text) => {
    await expect(readYaml('payload', text)).rejects.toThrow(/must not refer to itself|aliases/);
  },
);

describe('a text that is long or made to be slow', () => {
  test('is an error once it has too many words and marks', async () => {
    const items = (count: number) => `[${'a,'.repeat(count)}]`;
    await expect(readYaml('rules', items(200_000))).rejects.toThrow(
      'Input "rules" must have at most 500000 words and marks of YAML.',
    );
    expect(await readYaml('rules', items(100_000))).toHaveLength(100_000);
  });

  test('has a limit for what refers to something else, since each is looked up among all', async () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, at) => `- &a${at} x\n- *a${at}\n`).join('');
    expect(await readYaml('rules', pairs(500))).toHaveLength(1_000);
    await expect(readYaml('rules', pairs(501))).rejects.toThrow(
      'must have at most 1000 anchors (`&`) and aliases (`*`).',
    );
  });

  test('may have as many texts as it likes that look like references', async () => {
    const texts = Array.from({ length: 2_000 }, () => '"*a", "&b"').join(', ');
    expect(await readYaml('rules', `[${texts}]`)).toHaveLength(4_000);
  });

  test('is an error if its aliases stand for too many values, however few they are', async () => {
    const aliases = (count: number) => `- &a [${'x,'.repeat(10_000)}]\n${'- *a\n'.repeat(count)}`;
    expect(await readYaml('rules', aliases(90))).toHaveLength(91);
    await expect(readYaml('rules', aliases(100))).rejects.toThrow('too many of them');
  });

  test('names the first key that is there twice, among many', async () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: v\n`).join('');
    await expect(readYaml('rules', `${keys}  \nk777: v\nk3: v`)).rejects.toThrow(
      'is not YAML: a key appears twice, at line 20002, column 1.',
    );
  });

  test('asks for the time while it is read, and stops when that is over', async () => {
    const text = '- a\n'.repeat(50_000);
    let left = 3;
    const time = {
      leftMs: () => 0,
      async check() {
        left -= 1;
        if (left < 0) throw new TimeUp(1_000);
      },
    };
    await expect(readYaml('rules', text, { time })).rejects.toEqual(new TimeUp(1_000));
    expect(left).toBe(-1);
  });
});
