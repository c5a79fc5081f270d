import { describe, expect, test } from 'vitest';
import { firstRepeated, robotKey, robotOf } from '../../../src/deliver/directory/robot.ts';
import { inputError } from '../../../src/errors.ts';
import { robotAt } from '../runtime.ts';

const webhook = 'a'.repeat(64);

function robot(changes: Partial<{ webhook: string; secret: string; keyword: string }>) {
  const texts = { webhook, secret: '', keyword: '', ...changes };
  return robotOf(texts, [], (field, rule) => inputError(field, rule));
}

function errorOf(changes: Parameters<typeof robot>[0]): string {
  try {
    robot(changes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

test('spaces around each text are dropped', () => {
  const {
    webhook: address,
    secret,
    keyword,
  } = robot({
    webhook: ` ${webhook} `,
    secret: ' SECsecret ',
    keyword: ' deploy now ',
  });
  expect([address.token.reveal(), secret?.reveal(), keyword]).toEqual([webhook, 'SECsecret', 'deploy now']);
});

test.each([
  ['', undefined],
  ['-', undefined],
  [' - ', undefined],
  ['--', '--'],
])('%j as a secret is %s', (given, secret) => {
  expect(robot({ secret: given }).secret?.reveal()).toBe(secret);
});

test('without a keyword there is none', () => {
  expect(robot({ keyword: '  ' }).keyword).toBeUndefined();
});

describe('errors name the field', () => {
  test.each([
    [{ webhook: '  ' }, 'Input "webhook" is missing.'],
    [{ webhook: 'short' }, /^Input "webhook" must be a webhook URL/],
    [{ secret: '"SECsecret"' }, 'Input "secret" must have no quotes around it.'],
    [{ secret: 'DINGTALK_SECRET' }, /^Input "secret" holds the name of a secret and not its value\./],
    [{ secret: '$' + '{{ secrets.DINGTALK_SECRET }}' }, /^Input "secret" holds the name of a secret/],
    [
      { secret: 'https://oapi.dingtalk.com/' },
      'Input "secret" must be the signing secret (it starts with SEC), not a URL.',
    ],
  ])('%j', (texts, error) => {
    expect(errorOf(texts)).toMatch(error);
  });
});

test('a robot is known by host, path and token', () => {
  const at = (url: string) => robotKey(robotAt(url));
  const keys = [
    'https://a.example/robot/send?access_token=1',
    'https://b.example/robot/send?access_token=1',
    'https://a.example/x/robot/send?access_token=1',
    'https://a.example/robot/send?access_token=2',
  ].map(at);
  expect(new Set(keys).size).toBe(4);
  expect(at('https://a.example/robot/send?access_token=1')).toBe(keys[0]);
});

test.each([
  [[], undefined],
  [['a', 'b'], undefined],
  [['a', 'a'], 1],
  [['a', 'b', 'b', 'a'], 2],
])('the first of %j that stood there before is number %s', (values, index) => {
  expect(firstRepeated(values)).toBe(index);
});
