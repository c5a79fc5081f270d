import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder-differences.ts';
import { checksumLines } from '../../scripts/release/checksums.ts';
import { scratchPath } from '../runner/scratch.ts';
import { projectWith, run, write } from './project.ts';

let built: string;
let folder: string;

beforeAll(() => {
  built = projectWith({ 'src/index.ts': "console.log('hello');\n" });
  run(built, 'scripts/dist.ts');
  const dist = [...filesIn(join(built, 'dist'))].map(([name, bytes]) => [`dist/${name}`, bytes] as const);
  const assets = [['dingtalk-cloudevents-1.2.0.tar.gz', Buffer.from('archive')] as const];
  write(built, 'SHA256SUMS', checksumLines(new Map([...dist, ...assets])));
});

/** A fresh copy of a checkout whose dist/ is built. */
beforeEach(() => {
  folder = scratchPath('checkout');
  cpSync(built, folder, { recursive: true, verbatimSymlinks: true });
});

test('a checkout as released is good', () => {
  expect(verify()).toEqual({
    status: 0,
    said: '✅ dist/ is what src/ builds\n✅ the files are those of SHA256SUMS\n',
  });
});

test('altered, added and removed files are found by the rebuild and by the checksums', () => {
  write(folder, 'dist/index.js', 'other');
  write(folder, 'dist/more.js', '');
  rmSync(join(folder, 'dist', 'package.json'));
  const { status, said } = verify();
  const [, rebuilt = '', released = ''] = said.split('❌');
  expect(status).toBe(1);
  expect(rebuilt).toMatch(/^ dist\/ is what src\/ builds\n/);
  for (const line of ['differs  index.js', 'surplus  more.js', 'missing  package.json'])
    expect(rebuilt).toContain(`  ${line}\n`);
  expect(released).toMatch(/^ the files are those of SHA256SUMS\n/);
  for (const line of ['differs  dist/index.js', 'surplus  dist/more.js', 'missing  dist/package.json'])
    expect(released).toContain(`  ${line}\n`);
});

test('a source and dist that were altered together are found by the checksums alone', () => {
  write(folder, 'src/index.ts', "console.log('other');\n");
  run(folder, 'scripts/dist.ts');
  expect(verify()).toEqual({
    status: 1,
    said: '✅ dist/ is what src/ builds\n❌ the files are those of SHA256SUMS\n  differs  dist/index.js\n',
  });
});

test('a file of checksums that is none, or lists nothing of a checkout, is no proof', () => {
  write(folder, 'SHA256SUMS', 'hello\n');
  expect(verify().status).toBe(1);
  write(folder, 'SHA256SUMS', checksumLines(new Map([['dingtalk-cloudevents-1.2.0.tar.gz', Buffer.of()]])));
  expect(verify().said).toContain('it lists no file of a checkout');
});

function verify() {
  return run(folder, 'scripts/verify.ts', 'SHA256SUMS');
}
