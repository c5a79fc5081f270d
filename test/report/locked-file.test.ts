import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settlePath, withLock, writeAtomically, writeNewFile } from '../../src/report/locked-file.ts';
import { scratchPath } from '../runner/scratch.ts';

let [workspace, outside, path, lock, victim] = ['', '', '', '', ''];
beforeEach(() => {
  const root = scratchPath('locked');
  [workspace, outside] = [join(root, 'workspace'), join(root, 'outside')];
  mkdirSync(workspace, { recursive: true });
  mkdirSync(outside);
  path = join(workspace, 'letters.json');
  lock = join(workspace, '.letters.json.lock');
  victim = join(outside, 'victim');
  writeFileSync(victim, 'precious');
});

const makeId = () => 'id';
const posix = process.platform !== 'win32';

/** Each look at a lock takes an id: waiting would take 150. */
function expectRefusalAtOnce(): void {
  const makeIds = vi.fn(makeId);
  expect(() => withLock(path, makeIds, () => undefined)).toThrow('another step holds its lock');
  expect(makeIds).toHaveBeenCalledOnce();
}

describe.skipIf(!posix)('a link that somebody planted is not followed', () => {
  test('in the place of the lock', () => {
    symlinkSync(victim, lock);
    expectRefusalAtOnce();
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });

  test('in the place of the file that asks how old the lock is', () => {
    writeFileSync(lock, '');
    symlinkSync(victim, `${lock}.id`);
    expect(() => withLock(path, makeId, () => undefined)).toThrow('EEXIST');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(`${lock}.id`).isSymbolicLink()).toBe(true);
  });

  test('in the place of the unfinished file, which stays for whom it belongs to', () => {
    symlinkSync(victim, `${path}.id`);
    expect(() => writeAtomically(path, 'x', makeId)).toThrow('EEXIST');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(`${path}.id`).isSymbolicLink()).toBe(true);
  });

  test('in the place of the file: it is replaced', () => {
    symlinkSync(victim, path);
    writeAtomically(path, 'x', makeId);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect([lstatSync(path).isFile(), readFileSync(path, 'utf8')]).toEqual([true, 'x']);
  });

  test('in the place of a new file, if only one that leads nowhere', () => {
    symlinkSync(join(outside, 'nowhere'), path);
    expect(() => writeNewFile(path, 'x')).toThrow('EEXIST');
    expect(existsSync(join(outside, 'nowhere'))).toBe(false);
  });

  test('as a folder of the path, also where the folders below it are missing', () => {
    symlinkSync(outside, join(workspace, 'out'));
    symlinkSync(join(outside, 'new'), join(workspace, 'dangling'));
    for (const name of ['out/letters.json', 'out/a/b/letters.json', 'dangling/letters.json'])
      expect(() => settlePath(join(workspace, name), [workspace])).toThrow();
    expect(readdirSync(outside)).toEqual(['victim']);
  });
});

describe('a path', () => {
  test('gets its folders', () => {
    expect(settlePath(join(workspace, 'a/b/letters.json'), ['', workspace])).toBe(
      join(workspace, 'a/b/letters.json'),
    );
    expect(existsSync(join(workspace, 'a/b'))).toBe(true);
  });

  test.skipIf(!posix)(
    'may lead from the workspace to RUNNER_TEMP, and the workspace itself may be a link',
    () => {
      symlinkSync(outside, join(workspace, 'temp'));
      expect(settlePath(join(workspace, 'temp/letters.json'), [workspace, outside])).toBe(
        join(outside, 'letters.json'),
      );
      symlinkSync(workspace, join(outside, 'work'));
      const linked = join(outside, 'work');
      expect(settlePath(join(linked, 'letters.json'), [linked])).toBe(path);
    },
  );

  test('that is outside as it is written was chosen so', () => {
    expect(settlePath(join(outside, 'letters.json'), [workspace])).toBe(join(outside, 'letters.json'));
    expect(settlePath(`${workspace}-other/letters.json`, [workspace])).toBe(
      `${workspace}-other/letters.json`,
    );
  });
});

describe('a lock', () => {
  const age = (ms: number) => utimesSync(lock, new Date(Date.now() + ms), new Date(Date.now() + ms));

  test.each([-11_000, -1e12, 60_000, 1e11])('%i ms from now is none of a step that writes', (ms) => {
    writeFileSync(lock, '');
    age(ms);
    const change = vi.fn();
    withLock(path, makeId, change);
    expect(change).toHaveBeenCalledOnce();
    expect(readdirSync(workspace)).toEqual([]);
  });

  test('that is a folder is not removed, however old', () => {
    mkdirSync(join(lock, 'within'), { recursive: true });
    age(-1e12);
    expectRefusalAtOnce();
    expect(existsSync(join(lock, 'within'))).toBe(true);
  });

  test('of a step that writes is waited for, and kept if that takes too long', () => {
    writeFileSync(lock, 'of another step');
    expect(() => withLock(path, makeId, () => undefined)).toThrow('another step holds its lock');
    expect(readFileSync(lock, 'utf8')).toBe('of another step');
  });
});
