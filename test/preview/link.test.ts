import { describe, expect, test } from 'vitest';
import { completeValues, fields } from '../../preview/src/fields.ts';
import { completeAnswers, questionNames } from '../../preview/src/set-up/questions.ts';
import { fragmentOf, stateIn } from '../../preview/src/state.ts';

const letters = 'q7Rw2Zk9Xp4Ld8Vb1Nc6Tm3Hs5Yg0JfKaEuBi';
const hex = '3fa1c07be95d2864'.repeat(4);

/** Put together here, so that no scanner takes one for a leak. */
const secrets: Readonly<Record<string, readonly [text: string, secret: string]>> = {
  'the webhook of a robot': [`https://oapi.dingtalk.com/robot/send?access_token=${hex}`, hex],
  'the signing secret of a robot': [`SEC${hex}`, hex],
  'a robot in YAML': [`- {webhook: ${hex}, secret: SEC${hex}}`, hex],
  'a token of GitHub': [`ghp_${letters.slice(0, 36)}`, letters.slice(0, 36)],
  'a password by its name': ['DB_PASSWORD=hunter2-x9Q', 'hunter2-x9Q'],
  'a password in JSON': ['{"user":"mona","password":"hunter2-x9Q"}', 'hunter2-x9Q'],
  'a header': ['Authorization: Bearer hunter2hunter2', 'hunter2hunter2'],
  'an address with a password': ['https://mona:hunter2-x9Q@example.com/', 'hunter2-x9Q'],
  'a private key': [
    `-----BEGIN PRIVATE KEY-----\n${letters}\n${letters}\n-----END PRIVATE KEY-----`,
    letters,
  ],
};

const first = { view: 'message', example: '', answers: completeAnswers({}) } as const;

describe('the link of the page', () => {
  describe.each(fields.filter(({ kind }) => kind !== 'flag' && kind !== 'choice'))('of $name', ({ name }) => {
    test.each(Object.entries(secrets))('holds no credential: %s', (_, [text, secret]) => {
      const values = completeValues({ [name]: `before\n${text}\nafter` });
      const link = fragmentOf({ ...first, values }, {});
      expect(link).not.toContain(secret);
      expect(decodeURIComponent(link)).not.toContain(secret);
      expect(stateIn(link, 'en').given[name]).toContain('***');
    });
  });

  test('gives every field and answer back', () => {
    const values = completeValues({
      ...Object.fromEntries(fields.map(({ name }) => [name, `a&b=c#${name}\n中文 + %`])),
      ...{ locale: 'zh-CN', msgtype: 'link', batch: 'digest', status: 'failure', report: 'run' },
      ...{ 'at-when': 'changed', 'at-all': 'true' },
    });
    const answers = completeAnswers({
      ...{ repositories: 'many', matrix: 'matrix', tests: 'tests', call: 'owners' },
      ...{ language: 'zh-CN', quiet: 'silent' },
    });
    const state = stateIn(fragmentOf({ view: 'set-up', example: 'release', values, answers }, {}), 'en');
    expect(completeValues(state.given)).toEqual(values);
    expect(state).toMatchObject({ view: 'set-up', example: 'release', answers });
  });

  test('is empty for the page as it begins', () => {
    expect(fragmentOf({ ...first, values: completeValues({}) }, {})).toBe('');
  });

  test('takes nothing unknown from a link', () => {
    const linked = `#view=admin&example=x&secret=a&set-up.call=all&${questionNames[0]}=many`;
    expect(stateIn(linked, 'zh-CN')).toEqual({
      ...{ view: 'message', example: 'x', given: {} },
      answers: completeAnswers({ language: 'zh-CN' }),
    });
  });
});
