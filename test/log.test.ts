import { expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { zhCN } from '../src/said/zh-CN.ts';
import { say, sentenceLines } from '../src/said.ts';
import { commandIn, commandNames } from './runner/commands.ts';

/** A log, what came out at its door and how, and what it had masked. */
function opened() {
  const lines: string[] = [];
  const levels: string[] = [];
  const masks: string[] = [];
  const write = (level: string) => (text: string | Error) => {
    lines.push(String(text));
    levels.push(level);
  };
  const log = createLog({
    debug: write('debug'),
    info: write('info'),
    notice: write('notice'),
    warning: write('warning'),
    setFailed: write('error'),
    setSecret: (value) => void masks.push(value),
  });
  return { log, lines, levels, masks };
}

test('a failure fails the step, or is a warning where the user wants that', () => {
  const { log, levels } = opened();
  log.debug('a');
  log.info(say`b`);
  log.notice(say`c`);
  log.warning(say`d`);
  log.fail(say`e`, 'fail');
  log.fail(say`f`, 'warn');
  expect(levels).toEqual(['debug', 'info', 'notice', 'warning', 'error', 'warning']);
});

test('the log speaks English, and the language that it is given from then on', () => {
  const { log, lines: shown } = opened();
  const said = sentenceLines([say`Cancelled: no further message is sent.`, say`no such sentence`]);
  log.notice(said);
  log.speak(zhCN);
  log.fail(said, 'fail');
  expect(shown).toEqual([
    'Cancelled: no further message is sent.\\nno such sentence',
    '已取消：不再发送消息。\nno such sentence',
  ]);
  expect(log.localize(say`Cancelled: no further message is sent.`)).toBe('已取消：不再发送消息。');
});

const hostile = [
  '::error::forged',
  '  ::stop-commands::x',
  'a\n::set-output name=x::y',
  'a\r::add-mask::b',
  'text ##[add-mask]a text',
  'a\u2028::error::b',
];

test.for(hostile)('%j in the log is one line, and no command', (text) => {
  const { log, lines } = opened();
  log.info(say`${text}`);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/[\n\r\u2028]/);
  expect(commandIn(lines[0] ?? '', commandNames)).toBeUndefined();
});

test('only what begins a line is a command, and nothing else is changed', () => {
  const { log, lines } = opened();
  for (const text of ['see a::b::c', '::a::b', '  ::a::b', 'x\t::a::b']) log.info(say`${text}`);
  expect(lines).toEqual(['see a::b::c', ': :a::b', '  : :a::b', 'x\\t::a::b']);
});

test.for(hostile)('%j in an annotation is one line without a command in it', (text) => {
  const { log, lines } = opened();
  for (const level of ['notice', 'warning'] as const) log[level](say`${text}`);
  log.debug(text);
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).not.toMatch(/[\n\r\u2028]|##\[/);
});

test.for(['fail', 'warn'] as const)(
  'a failure keeps its line ends, and no line of it is more than a line: %s',
  (onFailure) => {
    const { log, lines } = opened();
    log.fail(say`first\nsecond\r::error::third`, onFailure);
    expect(lines).toEqual(['first\nsecond\\r::error::third']);
  },
);

test('an annotation is no longer than GitHub keeps', () => {
  const { log, lines: shown } = opened();
  log.fail(sentenceLines(Array.from({ length: 100 }, () => 'x'.repeat(100))), 'fail');
  expect(shown[0]?.length).toBeLessThanOrEqual(4096);
});

test('what was masked does not pass the door, in any form', () => {
  const { log, lines, masks } = opened();
  log.mask('SEC/1+2 3&4');
  log.info(say`raw ${'SEC/1+2 3&4'}`);
  log.fail(say`uri ${encodeURIComponent('SEC/1+2 3&4')}`, 'fail');
  log.debug(`base64 ${Buffer.from('xSEC/1+2 3&4').toString('base64')}`);
  expect(masks).toEqual(['SEC/1+2 3&4']);
  expect(lines.slice(0, 2)).toEqual(['raw ***', 'uri ***']);
  expect(lines[2]).toContain('***');
});

test('a value that is too short to be a secret is not blanked everywhere', () => {
  const { log, lines, masks } = opened();
  log.mask('main');
  log.mask('secret7');
  log.info(say`on main, secret7`);
  expect(lines).toEqual(['on main, secret7']);
  expect(masks).toEqual([]);
  log.mask('secret88');
  log.mask('secret88');
  log.info(say`a secret88`);
  expect(lines.at(-1)).toBe('a ***');
  expect(masks).toEqual(['secret88']);
});
