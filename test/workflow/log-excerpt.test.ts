import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepRecord } from '../../src/workflow/job-record.ts';
import { excerptLog as readExcerpt, withoutEscapeSequences } from '../../src/workflow/log-excerpt.ts';

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

/** ECMA-48, sections 5.4 and 8.3; xterm, "Control Sequences". */
test.each([
  ['\x1b[1;31mred\x1b[0m', 'red'],
  ['\x9b31mred\x9b0m', 'red'],
  ['\x1b[?25lhidden cursor', 'hidden cursor'],
  ['\x1b[2 qblock cursor', 'block cursor'],
  ['\x1b[Kerased', 'erased'],
  ['\x1b]0;title\x07text', 'text'],
  ['\x1b]0;title\x1b\\text', 'text'],
  ['\x1b]0;title\x9ctext', 'text'],
  ['\x9d0;title\x07text', 'text'],
  ['\x1b]8;;https://example.com\x07link\x1b]8;;\x07', 'link'],
  ['\x1b(Btext', 'text'],
  ['\x1b7text\x1b8', 'text'],
  ['\x1bMtext', 'text'],
  ['\x1b=text', 'text'],
  ['text\x1b[31', 'text'],
  ['text\x1b]0;without an end', 'text'],
  ['text\x1b', 'text'],
  ['[31m is no sequence', '[31m is no sequence'],
])('%j is shown as %j', (written, shown) => expect(withoutEscapeSequences(written)).toBe(shown));

test.each([
  ['2026-03-01T03:00:11Z boom', ['boom']],
  ['\uFEFF2026-03-01T03:00:11.1234567Z boom', ['boom']],
  ['2026-03-01T03:00:11.5Zboom', ['boom']],
  ['at 2026-03-01T03:00:11Z boom', ['at 2026-03-01T03:00:11Z boom']],
  ['2026-03-01 03:00:11 boom', ['2026-03-01 03:00:11 boom']],
  ['12026-03-01T03:00:11Z boom', ['12026-03-01T03:00:11Z boom']],
])('the time stamp of the runner is no part of a line: %j', (line, shown) =>
  expect(excerptLog(line, undefined, same)).toEqual(shown),
);

test.each([
  ['##[error]Process completed with exit code 127.', ['boom']],
  ['Process completed with exit code 1. Retrying', ['boom', 'Process completed with exit code 1. Retrying']],
  ['The Process completed with exit code 1.', ['boom', 'The Process completed with exit code 1.']],
  ['[command]git push', ['boom', 'git push']],
  ['see [command]git', ['boom', 'see [command]git']],
  ['see ##[group]Details', ['boom', 'see ##[group]Details']],
  ['see ##[warning]it', ['boom', 'see ##[warning]it']],
  ['##[section]Starting', ['boom']],
  ['##[notice]all is well', ['boom', 'all is well']],
])('marks of the runner are those at the beginning of a line: %s', (line, shown) =>
  expect(excerptLog(logOf([11, 'boom'], [12, line]), step, same)).toEqual(shown),
);

test('the first line of a step is of its first second, and its last of the second after its end', () => {
  const log = logOf([9, 'before'], [10, 'first'], [120, 'last'], [130, 'after']);
  expect(excerptLog(log, step, same)).toEqual(['first', 'last']);
});

test('a header that is not closed is one line', () => {
  expect(excerptLog(logOf([10, '##[group]Run npm test'], [11, 'a'], [12, 'b']), step, same)).toEqual([
    'a',
    'b',
  ]);
});

test('an end of another group before the header does not close it', () => {
  const log = logOf(
    [10, '##[endgroup]'],
    [10, '##[group]Run x'],
    [10, 'env:'],
    [10, '##[endgroup]'],
    [11, 'a'],
  );
  expect(excerptLog(log, step, same)).toEqual(['a']);
});

test('a line has 240 characters: its beginning, or beginning and end if its end says what is wrong', () => {
  const of = (line: string) => excerptLog(logOf([11, line]), step, same)[0];
  expect(of('x'.repeat(240))).toBe('x'.repeat(240));
  expect(of('x'.repeat(241))).toBe(`${'x'.repeat(240)}…`);
  const reason = `${'y'.repeat(100)} error: no such file`;
  expect(of(`${'x'.repeat(300)}${reason}`)).toBe(
    `${'x'.repeat(120)}…${`${'x'.repeat(20)}${reason}`.slice(-120)}`,
  );
});

test.each(['', '   ', '\u001b[0m'])('a step that printed only %j has its exit code for a reason', (blank) => {
  const log = logOf([11, blank], [12, blank], [13, '##[error]Process completed with exit code 1.']);
  expect(excerptLog(log, step, same)).toEqual(['Process completed with exit code 1.']);
});

test('a log that begins with the header of its step has what follows that', () => {
  const header = logOf([11, '##[group]Run npm test'], [11, 'CI: true'], [11, '##[endgroup]'], [12, 'boom']);
  expect(excerptLog(header, step, same)).toEqual(['boom']);
  const open = logOf([11, '##[group]Run npm test'], [12, 'boom']);
  expect(excerptLog(open, step, same)).toEqual(['boom']);
});

test('a log without times, or of a step without times, is read whole', () => {
  expect(excerptLog('first\nsecond\n', step, same)).toEqual(['first', 'second']);
  const { startedAt: _from, completedAt: _to, ...untimed } = step;
  expect(excerptLog(logOf([1, 'first'], [500, 'second']), untimed, same)).toEqual(['first', 'second']);
  expect(excerptLog(logOf([1, 'first'], [500, 'second']), undefined, same)).toEqual(['first', 'second']);
});
