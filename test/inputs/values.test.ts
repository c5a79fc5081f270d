import { describe, expect, test } from 'vitest';
import { count, flag, seconds } from '../../src/inputs/amount.ts';
import { choice, choices } from '../../src/inputs/choice.ts';
import { globs } from '../../src/inputs/globs.ts';
import { list } from '../../src/inputs/list.ts';
import { readLoginMap } from '../../src/inputs/login-map.ts';
import { nearest, spellingKey } from '../../src/inputs/spelling.ts';
import { readTimezone } from '../../src/inputs/timezone.ts';
import { refuseUnknown } from '../../src/inputs/unknown-inputs.ts';

/** An input that has this text, as the runner gives it. */
const given =
  (text: string) =>
  (_: string, { trimWhitespace } = { trimWhitespace: true }) =>
    trimWhitespace ? text.trim() : text;

function errorOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

describe('a flag', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['ｔｒｕｅ', true],
    ['false', false],
    [' False ', false],
  ])('%j is %s', (text, value) => {
    expect(flag(given(text), 'x')).toBe(value);
  });

  test.each(['', 'yes', '1', 'truth', 'null'])('%j is none', (text) => {
    expect(errorOf(() => flag(given(text), 'x'))).toBe(
      `Input "x" must be \`true\` or \`false\`. Given: "${text}".`,
    );
  });
});

describe('seconds', () => {
  test.each([
    ['15', 15_000],
    ['0.5', 500],
    ['1.234', 1_234],
    ['15s', 15_000],
    ['15 s', 15_000],
    ['15 seconds', 15_000],
    ['1 second', 1_000],
    ['15SEC', 15_000],
    ['15秒', 15_000],
    ['21600', 21_600_000],
  ])('%j are %i ms', (text, ms) => {
    expect(seconds(given(text), 'x')).toBe(ms);
  });

  test.each(['', '0', '0.0', '-1', '21601', '1e3', '1.2345', '15 m', 's', 'x15', '15x', '1234567'])(
    '%j are none',
    (text) => {
      expect(errorOf(() => seconds(given(text), 'x'))).toContain(
        'must be a number of seconds above 0, at most 21600.',
      );
    },
  );
});

describe('a count', () => {
  test.each([
    ['0', 0],
    ['3', 3],
    ['100', 100],
  ])('%j is %i', (text, value) => {
    expect(count(given(text), 'x')).toBe(value);
  });

  test.each(['', '101', '-1', '1.0', '1 ', 'x1', '1x', '1000'].filter((text) => text.trim() === text))(
    '%j is none',
    (text) => {
      expect(errorOf(() => count(given(text), 'x'))).toContain('must be a whole number from 0 to 100.');
    },
  );
});

describe('a list', () => {
  test.each([
    ['', []],
    ['a', ['a']],
    ['a, b', ['a', 'b']],
    ['a\nb\n', ['a', 'b']],
    ['a，b、c；d;e', ['a', 'b', 'c', 'd', 'e']],
    [',a,,b,', ['a', 'b']],
    ['- a\n- b', ['a', 'b']],
    ['["a", "b"]', ['a', 'b']],
    ['[a, b]', ['a', 'b']],
    ['- 013800138000', ['013800138000']],
    ['[::1]:8080', ['[::1]:8080']],
    ['-a', ['-a']],
    ['a b', ['a b']],
  ])('%j is %j', async (text, items) => {
    expect(await list(given(text), 'x')).toEqual(items);
  });

  test.each(['- a: b', '[[a]]', '- [a]'])('%j has an item that is no text', async (text) => {
    await expect(list(given(text), 'x')).rejects.toThrow('Input "x" must be a list of texts');
  });
});

describe('globs', () => {
  test.each([
    ['', []],
    ['a/*.xml', ['a/*.xml']],
    ['./a/*.xml', ['a/*.xml']],
    ['a.xml\nb.xml\n', ['a.xml', 'b.xml']],
    ['a.xml, b.xml', ['a.xml', 'b.xml']],
    ['{a,b}.xml,c.xml', ['{a,b}.xml', 'c.xml']],
    ['{a,b}/{c,d}.xml', ['{a,b}/{c,d}.xml']],
    ['[ab].xml', ['[ab].xml']],
    ['- a.xml\n- b.xml', ['a.xml', 'b.xml']],
    ['["a.xml", "b.xml"]', ['a.xml', 'b.xml']],
    ['!a.xml', ['!a.xml']],
    ['/work/a.xml', ['a.xml']],
    ['!/work/a.xml', ['!a.xml']],
    ['a/../b.xml', ['b.xml']],
    ['..a/b..xml', ['..a/b..xml']],
  ])('%j are %j', async (text, patterns) => {
    expect(await globs(given(text), 'x', '/work')).toEqual(patterns);
  });

  test.each([
    '/a.xml',
    '/workspace/a.xml',
    '../a.xml',
    'a/../../b.xml',
    'C:\\a.xml',
    'c:/a.xml',
    '!../a',
    'a\0b',
    '/work/../a',
  ])('%j leaves the workspace', async (text) => {
    await expect(globs(given(text), 'x', '/work')).rejects.toThrow('must name files in the workspace');
  });

  test.each(['- a: b', '["a", 1'])('%j is no list', async (text) => {
    await expect(globs(given(text), 'x', '/work')).rejects.toThrow(
      /Input "x" (?:must be a list of globs|is not YAML)/,
    );
  });
});

describe('a choice', () => {
  const known = ['always', 'at-least-once', 'actionCard', ''] as const;
  test.each([
    ['always', 'always'],
    ['Always', 'always'],
    ['at_least_once', 'at-least-once'],
    ['AtLeastOnce', 'at-least-once'],
    ['action card', 'actionCard'],
    ['ａｌｗａｙｓ', 'always'],
    ['', ''],
    ['ever', 'always'],
  ])('%j is %j', (text, value) => {
    expect(choice(given(text), 'x', known, { ever: 'always' })).toBe(value);
  });

  test.each([
    ['alway', 'Did you mean `always`?'],
    ['all', 'Did you mean `always`?'],
    ['card', 'Did you mean `actionCard`?'],
  ])('%j is none, and what was meant is said', (text, said) => {
    const message = errorOf(() => choice(given(text), 'x', known));
    expect(message).toContain('must be one of `always`, `at-least-once`, `actionCard`.');
    expect(message).toContain(said);
  });

  test('that is near to nothing is not guessed at', () => {
    expect(errorOf(() => choice(given('zzz'), 'x', known))).not.toContain('Did you mean');
  });

  test.each([
    ['failure, fixed', ['failure', 'fixed']],
    ['fixed failure', ['failure', 'fixed']],
    ['失败', undefined],
    ['failure，fixed', ['failure', 'fixed']],
    ['- fixed', ['fixed']],
    ['failure, failure', ['failure']],
    ['', undefined],
    ['failure, sometimes', undefined],
  ])('several: %j are %j', async (text, values) => {
    const chosen = choices(given(text), 'x', ['failure', 'fixed']);
    if (values === undefined) await expect(chosen).rejects.toThrow('must list some of `failure`, `fixed`');
    else expect(await chosen).toEqual(values);
  });
});

describe('spelling', () => {
  test('case, hyphens, underscores, spaces and a full width do not count', () => {
    expect(spellingKey('At-Least_once  Ｘ')).toBe('atleastoncex');
  });

  test.each([
    ['markdwon', 'markdown'],
    ['marckdown', 'markdown'],
    ['txt', 'text'],
    ['xx', undefined],
    ['mrkdwn', 'markdown'],
    ['mrdwn', undefined],
    ['', undefined],
    ['x'.repeat(41), undefined],
  ])('%j is near to %s', (text, word) => {
    expect(nearest(text, ['text', 'markdown', ''])).toBe(word);
  });
});

describe('a time zone', () => {
  test.each([
    ['', ''],
    [' ', ''],
    ['UTC', 'UTC'],
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['Beijing', 'Asia/Shanghai'],
    ['Beijing Time', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['东八区', 'Asia/Shanghai'],
    ['UTC+8', '+08:00'],
    ['GMT-03:30', '-03:30'],
    ['+8', '+08:00'],
    ['ＵＴＣ＋８', '+08:00'],
  ])('%j is %j', (text, zone) => {
    expect(readTimezone(text)).toEqual({ zone, warnings: [] });
  });

  test.each([
    ['CST', 'Asia/Shanghai'],
    ['est', 'Australia/Sydney'],
  ])('%s is several, and that is a warning or an error', (text, other) => {
    const said = errorOf(() => {
      const { warnings } = readTimezone(text);
      throw new Error(warnings.map(({ text }) => text).join());
    });
    expect(said).toContain(`\`${other}\``);
  });

  test.each([
    ['Asia/Shangai', 'Did you mean `Asia/Shanghai`?'],
    ['Mars/Base', 'must be an IANA time zone'],
    ['UTC+25', 'must be an IANA time zone'],
  ])('%s is none', (text, said) => {
    expect(errorOf(() => readTimezone(text))).toContain(said);
  });
});

describe('a login map', () => {
  const files = { env: {}, files: 'now' } as const;
  test.each([
    ['', {}],
    ['mona: 13800138000', { mona: '13800138000' }],
    ['mona=13800138000', { mona: '13800138000' }],
    ['mona:13800138000', { mona: '13800138000' }],
    ['mona：13800138000，hubot：user1', { mona: '13800138000', hubot: 'user1' }],
    ['mona: 1\nhubot: 2', { mona: '1', hubot: '2' }],
    ['{"mona@example.com": "1"}', { 'mona@example.com': '1' }],
  ])('%j is %j', async (text, map) => {
    expect(await readLoginMap(given(text), files)).toEqual(map);
  });

  test.each([
    ['- mona', 'must be a YAML map'],
    ['mona: [1, 2]', 'must give one mobile number or DingTalk user id for each login. Given: "mona".'],
    ['people.yml', 'names a file that does not exist'],
  ])('%j is none', async (text, said) => {
    await expect(readLoginMap(given(text), files)).rejects.toThrow(said);
  });

  test('in a file is read later, before a checkout', async () => {
    expect(await readLoginMap(given('people.yml'), { env: {}, files: 'later' })).toEqual({});
  });
});

describe('an input that this action does not have', () => {
  const own = { INPUT_TEXT: '', 'INPUT_AT-MOBILES': '', INPUT_WEBHOOK: 'x', INPUT_MSGTYPE: '' };
  test.each([
    ['CONTENT', 'text'],
    ['AT', 'at-mobiles'],
    ['AT_MOBILES', 'at-mobiles'],
    ['ATMOBILES', 'at-mobiles'],
    ['ACCESS_TOKEN', 'webhook'],
    ['TYPE', 'msgtype'],
  ])('%s means %s', (name, meant) => {
    expect(errorOf(() => refuseUnknown({ ...own, [`INPUT_${name}`]: 'x' }))).toContain(
      `This action has no input "${name.toLowerCase()}"; here it is "${meant}".`,
    );
  });

  test.each(['INPUT_OTHER', 'INPUT_SIGN', 'CONTENT', 'INPUT_TEXT'])('%s is no reason to stop', (name) => {
    expect(errorOf(() => refuseUnknown({ ...own, [name]: 'x' }))).toBe('');
  });

  test('and that is empty asks for nothing', () => {
    expect(errorOf(() => refuseUnknown({ ...own, INPUT_CONTENT: ' ' }))).toBe('');
  });
});
