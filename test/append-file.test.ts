import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendToFile } from '../src/text-file.ts';
import { scratchPath } from './runner/scratch.ts';

test('text is added to a file, which is made if it is missing', () => {
  const path = scratchPath('file');
  appendToFile(path, 'a');
  appendToFile(path, 'b'.repeat(300_000));
  expect(readFileSync(path, 'utf8')).toBe(`a${'b'.repeat(300_000)}`);
});

describe.skipIf(process.platform === 'win32')('nothing is written', () => {
  test('through a link', () => {
    const folder = scratchPath('links');
    mkdirSync(folder);
    writeFileSync(join(folder, 'victim'), 'precious');
    symlinkSync(join(folder, 'victim'), join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    expect(() => appendToFile(join(folder, 'link'), 'x')).toThrow('ELOOP');
    expect(() => appendToFile(join(folder, 'dangling'), 'x')).toThrow('ELOOP');
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('to a folder, a device or a pipe, and none of them blocks', () => {
    const pipe = scratchPath('pipe');
    execFileSync('mkfifo', [pipe]);
    expect(() => appendToFile(pipe, 'x')).toThrow('ENXIO');
    expect(() => appendToFile('/', 'x')).toThrow('EISDIR');
    expect(() => appendToFile('/dev/null', 'x')).toThrow('it is not a regular file');
  });
});
