import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepRecord } from '../../src/workflow/job-record.ts';
import { excerptLog as readExcerpt } from '../../src/workflow/log-excerpt.ts';

const step: StepRecord = {
  number: 3,
  name: 'Run npm test',
  inProgress: false,
  conclusion: 'failure',
  startedAt: '2026-03-01T03:00:10Z',
  completedAt: '2026-03-01T03:02:00Z',
};
const same = (text: string) => text;
const excerptLog: (...args: Parameters<typeof readExcerpt>) => string[] = (...args) =>
  readExcerpt(...args).map(({ text }) => text);

/** Lines with the runner's time stamps: [second of 03:00, text]. */
function logOf(...lines: [second: number, text: string][]): string {
  const stamp = (second: number) =>
    new Date(Date.UTC(2026, 2, 1, 3, 0, second)).toISOString().replace('Z', '0000Z');
  return lines.map(([second, text]) => `${stamp(second)} ${text}\n`).join('');
}

test('keeps the lines of the failed step, not those of the steps around it', () => {
  const log = logOf(
    [5, 'checked out'],
    [11, 'expected 2 to be 3'],
    [120, '##[error]Process completed with exit code 1.'],
    [125, 'uploading'],
    [126, '##[error]nothing to upload'],
  );
  expect(excerptLog(log, step, same)).toEqual(['expected 2 to be 3']);
});

test('leaves out a step before that ended in the same second, and the command with its environment', () => {
  const log = logOf(
    [10, 'last words of the step before'],
    [10, '##[group]Run npm test'],
    [10, 'npm test'],
    [10, 'env:'],
    [10, '  CI: true'],
    [10, '##[endgroup]'],
    [11, 'expected 2 to be 3'],
  );
  expect(excerptLog(log, step, same)).toEqual(['expected 2 to be 3']);
});

test('ends with the last error, even when the next step began in the same second', () => {
  const log = logOf(
    [119, '##[error]no such file'],
    [120, '##[group]Run upload'],
    [120, '##[endgroup]'],
    [120, 'x'],
  );
  expect(excerptLog(log, step, same)).toEqual(['no such file']);
});

test('shows the exit code only when the step said nothing else', () => {
  const end: [number, string] = [120, '##[error]Process completed with exit code 2.'];
  expect(excerptLog(logOf(end), step, same)).toEqual(['Process completed with exit code 2.']);
  expect(excerptLog(logOf([119, 'boom'], end), step, same)).toEqual(['boom']);
});

test('keeps what states the failure, and not the chatter behind it', () => {
  const chatter = Array.from({ length: 20 }, (_, index): [number, string] => [30, `waiting for ${index}`]);
  const log = logOf([20, '##[error]src/a.ts:12 broken'], ...chatter, [31, 'error: stopped']);
  const lines = excerptLog(
    `${log}${logOf([32, '##[error]Process completed with exit code 1.'])}`,
    step,
    same,
  );
  expect(lines).toEqual(['src/a.ts:12 broken', 'error: stopped']);
});

test('shows text as a terminal would in the end, without colours and rewritten progress', () => {
  const log = logOf(
    [20, '\u001b[31mred\u001b[39m and \u001b]8;;https://example.com\u0007link\u001b]8;;\u0007'],
    [21, '10 %\r50 %\r100 %\r'],
    [22, 'tab\tbell\u0007'],
  );
  expect(excerptLog(log, step, same)).toEqual(['red and link', '100 %', 'tab  bell']);
});

test('leaves out blank lines, groups and debug output', () => {
  const log = logOf(
    [20, ''],
    [20, '##[group]Details'],
    [20, 'a'],
    [20, '##[endgroup]'],
    [20, '##[debug]b'],
    [20, '  '],
  );
  expect(excerptLog(log, step, same)).toEqual(['a']);
});

test('uses the whole log when the clock of the runner fits no step', () => {
  expect(excerptLog(logOf([4000, 'boom']), step, same)).toEqual(['boom']);
  expect(excerptLog(logOf([4000, 'boom']), undefined, same)).toEqual(['boom']);
});

test('redacts a line before it is cut, so that no half of a secret is left', () => {
  const log = logOf([20, `${'x'.repeat(235)} secret-word ${'y'.repeat(50)}`]);
  const [line] = excerptLog(log, step, (text) => text.replaceAll('secret-word', '***'));
  expect(line).not.toMatch(/sec/);
  expect(line).toContain('…');
});

test('a line of any length is redacted as a whole, however little of it is left', () => {
  const log = logOf([20, `${'a-very-long-secret '.repeat(400)}secret-word`]);
  const redact = (text: string) =>
    text.replaceAll('a-very-long-secret ', '').replaceAll('secret-word', '***');
  expect(excerptLog(log, step, redact)).toEqual(['***']);
});

test('leaves out the lines of a private key, to its end', () => {
  const key = [
    '-----BEGIN EC PRIVATE KEY-----',
    'MHcCAQEEIabcdef',
    'AwEHoUQDQgAE==',
    '-----END EC PRIVATE KEY-----',
  ];
  const log = logOf(...key.map((text): [number, string] => [20, text]));
  expect(excerptLog(log, step, same)).toEqual([key[0], key[3]]);
});

test('any log whatever gives at most ten short lines without control characters', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'a \t\r\n\u001b[]#;mK\u0007\ufeff2026-03-01T03:00:10Z😀'),
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (log) => {
      const lines = excerptLog(log, step, same);
      expect(lines.length).toBeLessThanOrEqual(10);
      for (const line of lines) {
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(line.isWellFormed() && line.length <= 241).toBe(true);
      }
    }),
  );
});

test.each([
  ['/home/runner/work/shop/shop/src/cart.ts:9:7 error x', 'src/cart.ts:9:7 error x'],
  ['/Users/runner/work/shop/shop/Cart.swift:9: error: x', 'Cart.swift:9: error: x'],
  [
    String.raw`D:\a\shop\shop\src\Cart.cs(9,7): error CS1002: x`,
    String.raw`src\Cart.cs(9,7): error CS1002: x`,
  ],
  ['error at file:///home/runner/work/shop/shop/src/a.js:3', 'error at src/a.js:3'],
  ['error in /__w/shop/shop/a.c:3:1', 'error in a.c:3:1'],
  ['error in /github/workspace/src/a.c:3:1', 'error in src/a.c:3:1'],
  ['/home/runner/work/_temp/a.sh: line 3: error: x', '/home/runner/work/_temp/a.sh: line 3: error: x'],
])('reads the path of a file without the folder of the checkout: %s', (line, expected) => {
  expect(excerptLog(logOf([11, line]), step, same)).toEqual([expected]);
});
