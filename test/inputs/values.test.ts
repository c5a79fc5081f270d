import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { InputRow } from '../../src/input-row.ts';
import { doubtsAbout, valueInRule, valueOfText } from '../../src/inputs/kinds.ts';
import { inputsWithDefault, rows, table } from '../../src/inputs/table.ts';
import { refusal, unknownInput, unknownInputs } from '../../src/inputs/unknown-inputs.ts';
import { yamlOrFile } from '../../src/inputs/yaml-or-file.ts';
import { nearest, spellingKey } from '../../src/spelling.ts';
import { mapIn } from '../../src/yaml-input.ts';

const at = { input: 'x' };

/** The value of an input that has this text, as the runner gives it. */
async function read(row: RowOf, text: string, workspace = '/work'): Promise<unknown> {
  const env = { GITHUB_WORKSPACE: workspace };
  return await valueOfText({ input: 'x', ...row }, text.trim(), at, { env, files: 'now' });
}

async function errorOf(reading: Promise<unknown>): Promise<string> {
  return await reading.then(
    () => '',
    (error: Error) => error.message,
  );
}

type RowOf = InputRow extends infer Row ? (Row extends InputRow ? Omit<Row, 'input'> : never) : never;

describe('a flag', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['ｔｒｕｅ', true],
    ['false', false],
    [' False ', false],
  ])('%j is %s', async (text, value) => {
    expect(await read({ kind: 'flag' }, text)).toBe(value);
  });

  test.each(['', 'yes', '1', 'truth', 'null'])('%j is none', async (text) => {
    expect(await errorOf(read({ kind: 'flag' }, text))).toBe(
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
    ['15S', 15_000],
  ])('%j are %i ms', async (text, ms) => {
    expect(await read({ kind: 'seconds' }, text)).toBe(ms);
  });

  test.each(['', '0', '0.0', '-1', '21601', '1e3', '1.2345', '15 m', 's', 'x15', '15x', '1234567'])(
    '%j are none',
    async (text) => {
      expect(await errorOf(read({ kind: 'seconds' }, text))).toContain(
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
  ])('%j is %i', async (text, value) => {
    expect(await read({ kind: 'count' }, text)).toBe(value);
  });

  test.each(['', '101', '-1', '1.0', '1 ', 'x1', '1x', '1000'].filter((text) => text.trim() === text))(
    '%j is none',
    async (text) => {
      expect(await errorOf(read({ kind: 'count' }, text))).toContain('must be a whole number from 0 to 100.');
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
    ['- a', ['a']],
    ['- 013800138000', ['013800138000']],
    ['[::1]:8080', ['[::1]:8080']],
    ['-a', ['-a']],
    ['a b', ['a b']],
  ])('%j is %j', async (text, items) => {
    expect(await read({ kind: 'list' }, text)).toEqual(items);
  });

  test.each(['- a: b', '[[a]]', '- [a]', '- a\n- [b]', '[a, {b: c}]'])(
    '%j has an item that is no text',
    async (text) => {
      await expect(read({ kind: 'list' }, text)).rejects.toThrow('Input "x" must be a list of strings');
    },
  );
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
    ['a- b.xml', ['a- b.xml']],
    ['x["a"].xml', ['x["a"].xml']],
    ["[ 'a.xml' ]", ['a.xml']],
    ['- 007.xml\n- 8', ['007.xml', '8']],
    ['{abc,def}.xml,{a,b}.xml', ['{abc,def}.xml', '{a,b}.xml']],
    ['disc:/a.xml', ['disc:/a.xml']],
    ['workspace/work/a.xml', ['workspace/work/a.xml']],
  ])('%j are %j', async (text, patterns) => {
    expect(await read({ kind: 'globs' }, text)).toEqual(patterns);
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
    '..',
    'a/../..',
  ])('%j leaves the workspace', async (text) => {
    await expect(read({ kind: 'globs' }, text)).rejects.toThrow('must name files in the workspace');
  });

  test('a pattern with the workspace of Windows is relative to it', async () => {
    expect(await read({ kind: 'globs' }, 'D:/work/a.xml', 'D:\\work')).toEqual(['a.xml']);
  });

  test('without a workspace, a pattern from the root leaves it', async () => {
    await expect(read({ kind: 'globs' }, '/a.xml', '')).rejects.toThrow('must name files in the workspace');
  });

  test.each(['- a: b', '- a\n- b: c', '["a", 1'])('%j is no list', async (text) => {
    await expect(read({ kind: 'globs' }, text)).rejects.toThrow(
      /Input "x" (?:must be a list of globs|is not YAML)/,
    );
  });
});

describe('a choice', () => {
  const row = { kind: 'choice', of: ['always', 'at-least-once', 'actionCard', ''] } as const;
  test.each([
    ['always', 'always'],
    ['Always', 'always'],
    ['at_least_once', 'at-least-once'],
    ['AtLeastOnce', 'at-least-once'],
    ['action card', 'actionCard'],
    ['ａｌｗａｙｓ', 'always'],
    ['', ''],
    ['ever', 'always'],
  ])('%j is %j', async (text, value) => {
    expect(await read({ ...row, otherNames: { ever: 'always' } }, text)).toBe(value);
  });

  test.each([
    ['alway', 'Did you mean `always`?'],
    ['all', 'Did you mean `always`?'],
    ['card', 'Did you mean `actionCard`?'],
    ['Array', 'wrap it in `toJSON`'],
  ])('%j is none, and what was meant is said', async (text, said) => {
    const message = await errorOf(read(row, text));
    expect(message).toContain('must be one of `always`, `at-least-once`, `actionCard`.');
    expect(message).toContain(said);
  });

  test('that is near to nothing is not guessed at', async () => {
    expect(await errorOf(read(row, 'zzz'))).not.toContain('Did you mean');
  });

  test.each([
    ['failure, fixed', ['failure', 'fixed']],
    ['fixed failure', ['failure', 'fixed']],
    ['失败', undefined],
    ['failure，fixed', ['failure', 'fixed']],
    ['failure   fixed', ['failure', 'fixed']],
    ['- fixed', ['fixed']],
    ['failure, failure', ['failure']],
    ['', undefined],
    ['failure, sometimes', undefined],
  ])('several: %j are %j', async (text, values) => {
    const chosen = read({ kind: 'choices', of: ['failure', 'fixed'] }, text);
    if (values === undefined) await expect(chosen).rejects.toThrow('must list some of `failure`, `fixed`');
    else expect(await chosen).toEqual(values);
  });

  test('several, one of them with a number in it, which stands last', async () => {
    const row = { ...table.workflow.notifyWhen, of: ['failure', 'fixed'] };
    expect(await read(row, 'still-after-48h, fixed still-after-48h')).toEqual(['fixed', 'still-after-48h']);
    expect(await errorOf(read(row, 'still-after-0h'))).toContain(
      'must list some of `failure`, `fixed`, `still-after-24h`',
    );
  });
});

describe('spelling', () => {
  test('case, hyphens, underscores, spaces and a full width do not count', () => {
    expect(spellingKey('At-Least_once  Ｘ')).toBe('atleastoncex');
  });

  test.each([
    // A third of its letters at most, two at most.
    ['abc', ['abd'], 'abd'],
    ['abc', ['axd'], undefined],
    ['ab', ['ac'], undefined],
    ['abcdef', ['abxyef'], 'abxyef'],
    ['abcdefghi', ['xyzdefghi'], undefined],
    ['abcdef', ['abcdefgh'], 'abcdefgh'],
    ['abcdefgh', ['cdefgh'], 'cdefgh'],
    ['bacdef', ['abcdef'], 'abcdef'],
    ['abcdef', ['xyzabcdef'], undefined],
    ['abcdefghi', ['xyabcdefghi'], 'xyabcdefghi'],
    ['abcdef', ['abxdef', 'abcdeg', 'abcdef '], 'abcdef '],
    ['x'.repeat(40), ['x'.repeat(39)], 'x'.repeat(39)],
    ['x'.repeat(41), ['x'.repeat(40)], undefined],
    ['', ['a'], undefined],
    ['abc', ['', 'abd'], 'abd'],
  ])('%j among %j is near to %s', (text, known, word) => {
    expect(nearest(text, known)).toBe(word);
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
    ['UTC+0530', '+05:30'],
    ['utc +5:30', '+05:30'],
    ['Europe/London', 'Europe/London'],
  ])('%j is %j, without doubt', async (text, zone) => {
    expect(await read({ kind: 'timezone' }, text)).toBe(zone);
    expect(doubtsAbout({ input: 'x', kind: 'timezone' }, text, at)).toEqual([]);
  });

  test.each([
    ['CST', '`Asia/Shanghai`, `America/Chicago`'],
    ['est', '`America/New_York`, `Australia/Sydney`'],
    ['IST', '`Asia/Kolkata`, `Asia/Jerusalem`, `Europe/Dublin`'],
    ['BST', '`Europe/London`, `Asia/Dhaka`'],
    ['ECT', '`America/Guayaquil`, `Europe/Paris`'],
  ])('%s is several: a warning that says which it is, and which it may be', async (text, zones) => {
    const zone = await read({ kind: 'timezone' }, text);
    const warnings = doubtsAbout({ input: 'x', kind: 'timezone' }, text, at);
    // As this Node's table of zones has it.
    expect(zone).toBe(new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone);
    expect(warnings.map((warning) => warning.text)).toEqual([
      `Input "x" is an abbreviation that several zones share; times are those of ${zone}. Name the zone that you mean: ${zones}. Given: "${text}".`,
    ]);
  });

  test.each([
    ['Asia/Shangai', 'Did you mean `Asia/Shanghai`?'],
    ['Mars/Base', 'must be an IANA time zone'],
    ['UTC+25', 'must be an IANA time zone'],
    ['about UTC+8', 'must be an IANA time zone'],
    ['UTC+8 or so', 'must be an IANA time zone'],
  ])('%s is none', async (text, said) => {
    expect(await errorOf(read({ kind: 'timezone' }, text))).toContain(said);
  });
});

describe('a login map', () => {
  test.each([
    ['', {}],
    ['mona: 13800138000', { mona: '13800138000' }],
    ['mona=13800138000', { mona: '13800138000' }],
    ['mona:13800138000', { mona: '13800138000' }],
    ['mona：13800138000，hubot：user1', { mona: '13800138000', hubot: 'user1' }],
    ['mona: 1\nhubot: 2', { mona: '1', hubot: '2' }],
    ['{"mona@example.com": "1"}', { 'mona@example.com': '1' }],
    [' mona = 1 \n\n hubot = 2 ', { mona: '1', hubot: '2' }],
    ['mona=1,hubot: 2', { mona: '1', hubot: '2' }],
    ['mona: 007', { mona: '007' }],
    ['@octo/cart: [1, 2]', { '@octo/cart': ['1', '2'] }],
    ['"@octo/cart": [1]', { '@octo/cart': ['1'] }],
    ['mona: 1\n@octo/cart:\n  - @mona\n  - 2', { mona: '1', '@octo/cart': ['@mona', '2'] }],
  ])('%j is %j', async (text, map) => {
    expect(await read({ kind: 'login-map' }, text)).toEqual(map);
  });

  test.each([
    ['- mona', 'must be a YAML map'],
    ...['[[1], 2]', '[]', '{ mobile: 1 }'].map((to) => [
      `mona: ${to}`,
      'must give a mobile number or DingTalk user id for each login, or a list of them. Given: "mona".',
    ]),
    ['@octo/cart: [1', 'is not YAML: a value starts with a character that needs quotes around it'],
    ['people.yml', 'names a file that does not exist'],
  ])('%j is none', async (text, said) => {
    await expect(read({ kind: 'login-map' }, text)).rejects.toThrow(said);
  });
});

describe('a file that an input names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'values-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'people.yml'), 'mona: 0138\n');
  const same = { check: (value: unknown) => value };

  test.each(['GITHUB_WORKSPACE', 'RUNNER_TEMP'])(
    'is read below %s, its scalars as text',
    async (variable) => {
      const reading = { env: { [variable]: folder }, files: 'now' } as const;
      const name = variable === 'RUNNER_TEMP' ? join(folder, 'people.yml') : 'people.yml';
      expect(await yamlOrFile('rules', name, reading, same)).toEqual({ mona: '0138' });
    },
  );

  test('is not read elsewhere, nor is what stands in the input itself looked up', async () => {
    const reading = { env: {}, files: 'now' } as const;
    const elsewhere = yamlOrFile('rules', join(folder, 'people.yml'), reading, same);
    await expect(elsewhere).rejects.toThrow('Input "rules"');
    expect(await yamlOrFile('rules', 'mona: 0138', reading, same)).toEqual({ mona: '0138' });
  });
});

describe('a map', () => {
  test.each([
    [undefined, {}],
    [null, {}],
    [{ a: 1 }, { a: 1 }],
  ])('%j is %j', (value, map) => {
    expect(mapIn(value, 'x')).toEqual(map);
  });

  test.each([
    ['text', 'Given: "text".'],
    [7, 'Given: "7".'],
    [true, 'Given: "true".'],
    [['a'], 'Given: "["a"]".'],
  ])('%j is none, and is shown', (value, shown) => {
    expect(() => mapIn(value, 'x')).toThrow(
      `Input "x" must be a YAML map, \`name: value\` a line, with a space after the colon. ${shown}`,
    );
  });
});

describe('the value of a key of a rule', () => {
  const inRule = (row: RowOf, given: unknown) =>
    valueInRule({ input: 'x', ...row }, given, at, { env: {}, files: 'now' });

  test.each<[RowOf, unknown, unknown]>([
    [{ kind: 'flag' }, 'true', true],
    [{ kind: 'text' }, ' a ', 'a'],
    [{ kind: 'list' }, 'a, b', ['a', 'b']],
    [{ kind: 'list' }, [' a ', '', 'b, c'], ['a', 'b, c']],
    [{ kind: 'yaml', holds: 'list' }, '[{ title: a }]', [{ title: 'a' }]],
    [{ kind: 'yaml', holds: 'list' }, [{ title: 'a' }], [{ title: 'a' }]],
    [{ kind: 'yaml', holds: 'map' }, { text: { content: '012' } }, { text: { content: '012' } }],
  ])('%j: %j is %j', async (row, given, value) => {
    expect(await inRule(row, given)).toEqual(value);
  });

  test.each<[RowOf, unknown, string]>([
    [{ kind: 'flag' }, ['true'], 'must be a string, not a list or map. Given: "["true"]".'],
    [{ kind: 'choice', of: ['a'] }, { a: 'b' }, 'must be a string, not a list or map.'],
    [{ kind: 'list' }, { a: 'b' }, 'must be a list. Given: "{"a":"b"}".'],
    [{ kind: 'list' }, ['a', ['b']], 'must be a list of strings'],
    [{ kind: 'yaml', holds: 'list' }, { a: 'b' }, 'must be a list. Given:'],
    [{ kind: 'yaml', holds: 'map' }, ['a'], 'must be a DingTalk message, a map. Given:'],
  ])('%j: %j is none', async (row, given, error) => {
    expect(await errorOf(inRule(row, given))).toContain(`Input "x" ${error}`);
  });
});

describe('an input that this action does not have', () => {
  const own = {
    INPUT_TEXT: '',
    'INPUT_AT-MOBILES': '',
    'INPUT_AT-LOGINS': '',
    'INPUT_AT-WHEN': '',
    'INPUT_CHAT-GROUP': '',
    INPUT_PAYLOAD: '',
    INPUT_BUTTONS: '',
    INPUT_WEBHOOK: '',
    INPUT_MSGTYPE: 'auto',
  };
  test.each([
    ['CONTENT', 'text'],
    ['AT', 'at-mobiles'],
    ['AT_MOBILES', 'at-mobiles'],
    ['ATMOBILES', 'at-mobiles'],
    ['ACCESS_TOKEN', 'webhook'],
    // The default does not say whether the input is given.
    ['TYPE', 'msgtype'],
    ['MSG_URL', 'payload'],
    ['SINGLE_TITLE', 'buttons'],
    ['NOTIFY_BODY', 'text'],
    ['SLACK-MESSAGE', 'text'],
    ['PAYLOAD-FILE-PATH', 'payload'],
    ['CHANNEL-ID', 'chat-group'],
    ['CHANNEL', 'chat-group'],
    ['CUSTOM_PAYLOAD', 'payload'],
    ['IF_MENTION', 'at-when'],
    ['MENTION', 'at-logins'],
    ['SUCCESS_MESSAGE', 'text'],
    ['FAILURE_MESSAGE', 'text'],
  ])('%s means %s', (name, meant) => {
    const unknown = { name: name.toLowerCase(), meant };
    expect(unknownInputs({ ...own, [`INPUT_${name}`]: 'x' })).toEqual([unknown]);
    expect(refusal(unknown).message).toBe(
      `This action has no input "${unknown.name}"; here it is "${meant}". Nothing was sent.`,
    );
    expect(unknownInput(unknown).text).toBe(
      `This action has no input "${unknown.name}"; here it is "${meant}". Its value is ignored. If INPUT_${name} is a variable of the job and not an input, rename it to end this warning.`,
    );
  });

  test.each(['INPUT_OTHER', 'INPUT_SIGN', 'CONTENT', 'INPUT_TEXT'])('%s is not looked at', (name) => {
    expect(unknownInputs({ ...own, [name]: 'x' })).toEqual([]);
  });

  test('nor is a variable that only begins like an input, nor a name with a hyphen that action.yml has', () => {
    expect(unknownInputs({ ...own, XINPUT_CONTENT: 'x', 'INPUT_AT-MOBILES': 'x' })).toEqual([]);
  });

  test('nor any of the names that action.yml has, however many are given', () => {
    const names = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);
    const env = Object.fromEntries(names.map((name) => [`INPUT_${name.toUpperCase()}`, 'x']));
    expect(names.length).toBeGreaterThan(30);
    expect(unknownInputs(env)).toEqual([]);
  });

  test.each(['USERNAME', 'ICON_EMOJI', 'ICON_URL', 'AUTHOR_NAME', 'WEBHOOK-TYPE'])(
    'nor %s of a Slack action, without which the message is the same',
    (name) => {
      expect(unknownInputs({ ...own, [`INPUT_${name}`]: 'x' })).toEqual([]);
    },
  );

  test('nor a name that action.yml has twice, nor one that means an input that it has not', () => {
    expect(unknownInputs({ INPUT_MSG_TYPE: 'x', INPUT_MSGTYPE: '' })).toEqual([]);
    expect(unknownInputs({ INPUT_CONTENT: 'x', INPUT_WEBHOOK: '' })).toEqual([]);
  });

  test('nor an own name of two words that is spelt as it is', () => {
    expect(unknownInputs({ 'INPUT_AT-MOBILES': 'x', INPUT_MOBILES: '' })).toEqual([]);
  });

  test('nor one that is empty, nor one whose own input is given too', () => {
    expect(unknownInputs({ ...own, INPUT_CONTENT: ' ' })).toEqual([]);
    expect(unknownInputs({ ...own, INPUT_CONTENT: 'x', INPUT_TEXT: 'y' })).toEqual([]);
    expect(unknownInputs({ ...own, INPUT_TOKEN: 'x', INPUT_WEBHOOK: 'y' })).toEqual([]);
  });
});

describe('the table of inputs', () => {
  const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

  test('has each input of action.yml once, and no other', () => {
    expect(rows.map(({ input }) => input).toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  test('knows which inputs have a default in action.yml', () => {
    const given = Object.keys(inputs).filter((name) => inputs[name].default !== undefined);
    expect([...inputsWithDefault].toSorted()).toEqual(given.toSorted());
  });
});

describe('whom to call', () => {
  test.each([
    ['owners, else on-call', ['owners', 'else on-call']],
    ['- @octo/cart\n- else mona', ['@octo/cart', 'else mona']],
    ['[@octo/cart, "@mona"]', ['@octo/cart', '@mona']],
  ])('%j is %j', async (text, logins) => {
    expect(await read({ kind: 'logins' }, text)).toEqual(logins);
  });

  test.each(['else on-call', 'owners, else', 'owners, else, else on-call', 'owners else else mona'])(
    '%j lacks somebody beside `else`',
    async (text) => {
      await expect(read({ kind: 'logins' }, text)).rejects.toThrow(
        'must have somebody before and after `else`. Given:',
      );
    },
  );
});
