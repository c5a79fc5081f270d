import { describe, expect, test } from 'vitest';
import { redactCredentials } from '../../src/credentials.ts';
import { readAnnotations } from '../../src/workflow/job-record.ts';
import { excerptLog } from '../../src/workflow/log-excerpt.ts';

/** The most of a log that is read. */
const bytes = 512 * 1024;

const units = {
  'open titles': '\u001b]0;',
  'open colours': '\u001b[',
  'colours without an end': '\u001b[0;',
  'carriage returns': '\r',
  'carriage returns and text': 'a\r',
  spaces: ' ',
  tabs: '\t',
  'line breaks': '\n',
  'marks of errors': '##[error]',
  'lines of errors': '##[error]a\n',
  'lines of groups': '##[group]Run \n',
  'time stamps': '2026-03-01T03:00:11.0000000Z ',
  'bearer tokens': 'bearer ',
  'passwords without a value': 'password=',
  'users of addresses': 'a://a',
  'JSON web tokens': 'eyJaaaaaaaa-',
  'control characters': '\u0001',
  'headers without anything below': 'Error:\n\n',
  'headers that differ': 'aError:\nbError:\ncError:\n',
  'findings without a file': '  1:1  error  x\n',
  'rows of a table without a head': '  1  cannot x\n',
  'values that differ': '-a\n+b\n',
  'places above places': 'a.b:1\n\n',
  'lines of one letter': 'a\n',
} as const;

describe('half a megabyte of an attacker’s log is read in no time', () => {
  test.each(Object.entries(units))('%s', (_, unit) => {
    const text = unit.repeat(bytes / unit.length);
    const redact = (line: string) => redactCredentials(line, 'ghs_token');
    const start = process.cpuUsage();
    excerptLog(`2026-03-01T03:00:11.0000000Z ${text}\nlast line`, undefined, redact);
    readAnnotations([{ annotation_level: 'failure', message: text, title: text }], redact);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  });
});

test('what a terminal shows is what is left of colours, titles and links', () => {
  const lines = [
    '\u001b[31mred\u001b[39m \u001b[1;2mbold\u001b[0m',
    '\u001b]0;title\u0007after a title',
    '\u001b]8;;https://example.com\u001b\\link\u001b]8;;\u001b\\ text',
    'progress 10 %\rprogress 100 %\r',
    '\u009b32mgreen\u009b0m',
    '\u001b(Bcharset \u001bMup',
  ];
  const shown = excerptLog(lines.join('\n'), undefined, (text) => text);
  expect(shown.map(({ text }) => text)).toEqual([
    'red bold',
    'after a title',
    'link text',
    'progress 100 %',
    'green',
    'charset up',
  ]);
});
