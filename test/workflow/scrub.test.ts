import { expect, test } from 'vitest';
import { scrubCredentials } from '../../src/workflow/scrub.ts';

// Credentials are put together here, so that no scanner takes a fixture for a leak.
const random = '0123456789abcdefABCDEF0123456789abcd';

test.each([
  ['a GitHub token', `ghp_${random}`],
  ["a job's token", `ghs_${random}`],
  ['a fine-grained token', `github_pat_${random}_${random}`],
  ["a robot's secret", `SEC${'0123456789abcdef'.repeat(4)}`],
  [
    "a robot's access token",
    `${'0123456789abcdef'.repeat(4)}`,
    'https://oapi.dingtalk.com/robot/send?access_token=',
  ],
  ['a bearer token', random, 'authorization: Bearer '],
  ['basic credentials', 'bW9uYTpodW50ZXIy', 'Authorization: Basic '],
  ['another authorization', 'hunter2hunter2', 'authorization: token '],
  ['a password in a URL', 'hunter2', 'https://mona:'],
  ['an AWS key', `AKIA${'ABCDEFGH'.repeat(2)}`],
  ['a Slack token', `xoxb-${random}`],
  ['an npm token', `npm_${random}`],
  ['a GitLab token', `glpat-${random}`],
  ['a JSON web token', `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${random}`],
  ['a named password', 'hunter2', 'DB_PASSWORD='],
  ['a named key in JSON', 'hunter2', '{"api_key": "'],
])('%s is not shown', (_, secret, before = 'got ') => {
  const text = scrubCredentials(`${before}${secret}@example.com`, undefined);
  expect(text).not.toContain(secret);
  expect(text).toContain('***');
});

test('the token of the action is not shown, whatever it looks like', () => {
  expect(scrubCredentials('using plain-token-1 twice: plain-token-1', 'plain-token-1')).toBe(
    'using *** twice: ***',
  );
});

test.each([
  'AssertionError: expected 2 to be 3',
  'error TS2304: Cannot find name "secretary".',
  'https://github.com/octo-org/hello/actions/runs/1',
  'npm error code ELIFECYCLE, basic check failed',
  'SECTION 4: security tests',
  'Unexpected token < in JSON at position 0',
])('"%s" stays as it is', (text) => {
  expect(scrubCredentials(text, undefined)).toBe(text);
});

test('a hostile line of ten times the length costs about ten times the work', () => {
  const parts = [
    'a',
    'a:',
    'https://a',
    '://',
    'bearer ',
    'eyJ',
    'eyJaaaaaaaa.',
    'password',
    'token=',
    ' ',
    '"',
  ];
  for (const part of parts) {
    const cpuMs = (chars: number) => {
      const line = part.repeat(chars / part.length);
      const start = process.cpuUsage();
      scrubCredentials(line, undefined);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const least = (chars: number) => Math.min(cpuMs(chars), cpuMs(chars), cpuMs(chars));
    least(1000);
    // Quadratic work would be a hundred times as much.
    expect(least(200_000) / Math.max(least(20_000), 1), part).toBeLessThan(50);
  }
});
