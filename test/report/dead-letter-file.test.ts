import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { CloudEvent } from 'cloudevents';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import { changeDeadLetters, deadLetterPaths, isSameFile } from '../../src/report/dead-letter-file.ts';
import { scratchPath } from '../runner/scratch.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = scratchPath('dead-letters');
  mkdirSync(folder);
  path = join(folder, 'letters.json');
});

function event(id: string, more: Readonly<Record<string, unknown>> = {}) {
  return createCloudEvent({ specversion: '1.0', id, source: '/s', type: 't', ...more });
}

function change(
  add: readonly CloudEvent<unknown>[],
  remove: readonly CloudEvent<unknown>[] = [],
  redact = (text: string) => text,
): void {
  changeDeadLetters(path, { add, remove, redact }, place);
}

const place = { folders: [], makeId: randomUUID };

function kept(): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function ids(): readonly unknown[] {
  return kept().map(({ id }) => id);
}

const posix = process.platform !== 'win32';

describe('the places', () => {
  const at = (job: string, step: string, input = '') =>
    deadLetterPaths(input, {
      GITHUB_WORKSPACE: '/work',
      RUNNER_TEMP: '/tmp/r',
      GITHUB_JOB: job,
      GITHUB_ACTION: step,
    });

  test('two steps of a job, and two jobs, keep their dead letters apart', () => {
    expect(new Set([at('a', 'one'), at('a', 'two'), at('b', 'one')].map(String)).size).toBe(3);
    expect(at('../../x', '/etc').join()).toMatch(/^.tmp.r.[^/\\]+$/);
  });

  test('the path of the input comes first, and the file of the step is the fallback', () => {
    expect(at('a', 'one', 'kept.json')).toHaveLength(2);
    expect(at('a', 'one', 'kept.json')[0]).toMatch(/work.kept\.json$/);
  });

  test('have names that any file system takes', () => {
    expect(at('build (24, ärm)', '__octo/hello')[0]).toMatch(
      /dingtalk-dead-letters-build__24___rm_-__octo_hello\.json$/,
    );
  });

  test('outside a runner are in the folder that the step was started in', () => {
    expect(deadLetterPaths('', {})).toEqual(['dingtalk-dead-letters--.json']);
    expect(deadLetterPaths('kept.json', {})[0]).toBe(join(process.cwd(), 'kept.json'));
  });

  test.skipIf(!posix)('a link to a file is that file, and a missing file is none', () => {
    writeFileSync(path, '[]');
    symlinkSync(path, join(folder, 'link'));
    expect(isSameFile(path, join(folder, 'link'))).toBe(true);
    expect(isSameFile(path, join(folder, 'nothing'))).toBe(false);
  });
});

describe('a file that is there', () => {
  test('is added to, never overwritten', () => {
    change([event('a')]);
    change([event('b')]);
    expect(ids()).toEqual(['a', 'b']);
  });

  test('loses what was read from it and delivered, and keeps what was not', () => {
    change([event('a'), event('b'), event('c')]);
    change([event('b', { undelivered: 'x' })], [event('a'), event('b')]);
    expect(kept()).toEqual([event('c'), event('b', { undelivered: 'x' })].map((each) => ({ ...each })));
  });

  test('is an empty batch when nothing is left, so that a loop can read it again', () => {
    change([event('a')]);
    change([], [event('a')]);
    expect(kept()).toEqual([]);
  });

  test('is not created if there is nothing to write', () => {
    change([], []);
    expect(existsSync(path)).toBe(false);
  });

  test('has an event once, with the destinations that either step names', () => {
    change([event('a', { undelivered: 'x' })]);
    change([event('a', { undelivered: 'y,x' })]);
    expect(kept()).toEqual([{ ...event('a', { undelivered: 'x,y' }) }]);
    change([event('a')]);
    expect(kept()).toEqual([{ ...event('a') }]);
    change([event('a', { undelivered: 'x' })]);
    expect(kept()).toEqual([{ ...event('a') }]);
  });

  test.each([
    ['one event', (text: string) => text],
    ['NDJSON', (text: string) => `${text}\n${text.replace('"z"', '"y"')}\n`],
    ['a byte order mark', (text: string) => `\uFEFF[${text}]`],
  ])('may be %s', (_, write) => {
    writeFileSync(path, write(JSON.stringify(event('z'))));
    change([event('a')]);
    expect(ids().at(-1)).toBe('a');
    expect(ids()).toContain('z');
  });

  test.each([
    ['no JSON', 'hello'],
    ['a cut batch', '[{"specversion":"1.0"'],
    ['other JSON', '[{"name":"a"}]'],
    ['events of another version', '[{"specversion":"0.3","id":"1","source":"/s","type":"t"}]'],
  ])('that holds %s is left unchanged', (_, text) => {
    writeFileSync(path, text);
    expect(() => change([event('a')])).toThrow(/^it /);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['letters.json']);
  });

  test('merges what two steps know of one event by source and id, not by one of them', () => {
    change([event('a'), event('a', { source: '/t' }), event('b')]);
    change([event('a', { undelivered: 'x' })]);
    expect(kept().map(({ source, id }) => `${source} ${id}`)).toEqual(['/t a', '/s b', '/s a']);
  });

  test('holds where each event is missing by itself', () => {
    change([event('a', { undelivered: 'x' }), event('b', { undelivered: 'y' })]);
    change([event('b', { undelivered: 'z' })]);
    expect(kept().map(({ id, undelivered }) => `${id} ${undelivered}`)).toEqual(['a x', 'b y,z']);
  });

  test.each([
    ['a list of one event and something else', [{ ...event('a') }, { id: 'b' }]],
    ['an event without id', [{ specversion: '1.0', source: '/s' }]],
    ['an event whose id is a number', [{ specversion: '1.0', id: 7, source: '/s' }]],
    ['an event whose source is a number', [{ specversion: '1.0', id: 'a', source: 7 }]],
    ['an event without specversion', [{ id: 'a', source: '/s' }]],
    ['null', [null]],
    ['texts', ['specversion id source']],
    ['a number', 7],
  ])('that holds %s is left unchanged, and the error says why', (_, content) => {
    writeFileSync(path, JSON.stringify(content));
    expect(() => change([event('z')])).toThrow(/^it contains something other than CloudEvents/);
    expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(content));
  });

  test('that is empty, or begins with a byte order mark, is read', () => {
    writeFileSync(path, '');
    change([event('a')]);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    change([event('b')]);
    expect(ids()).toEqual(['a', 'b']);
  });

  test('never becomes too large to read again, except for a single event of that size', () => {
    change([event('a', { data: 'x'.repeat(9 * 1024 * 1024) })]);
    expect(() => change([event('b', { data: 'x'.repeat(9 * 1024 * 1024) })])).toThrow(
      'it would become too large to read',
    );
    expect(ids()).toEqual(['a']);
    change([event('a', { data: 'x'.repeat(17 * 1024 * 1024) })]);
    expect(ids()).toEqual(['a']);
    expect(() => change([event('b')])).toThrow('it is too large to append to');
  });

  test('leaves no lock and no unfinished file beside it, also after an error', () => {
    change([event('a')]);
    expect(() =>
      change([event('b')], [], () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(readdirSync(folder)).toEqual(['letters.json']);
    change([event('b')]);
    expect(ids()).toEqual(['a', 'b']);
  });

  test.skipIf(!posix)('is readable by its owner alone', () => {
    change([event('a')]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('holds no secret, not even one that was in it before', () => {
    change([event('a', { data: 'SECsecret' })]);
    change([event('b')], [], (text) => text.replaceAll('SECsecret', '***'));
    expect(readFileSync(path, 'utf8')).not.toContain('SECsecret');
  });
});

describe('a path that is not a regular file is refused and left unchanged', () => {
  test.skipIf(!posix)('a link', () => {
    writeFileSync(join(folder, 'victim'), 'untouched');
    symlinkSync(join(folder, 'victim'), path);
    expect(() => change([event('a')])).toThrow('not a regular file');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('untouched');
  });

  test.skipIf(!posix)('a link that leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), path);
    expect(() => change([event('a')])).toThrow('not a regular file');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('a folder', () => {
    mkdirSync(path);
    expect(() => change([event('a')])).toThrow('not a regular file');
    expect(readdirSync(folder)).toEqual(['letters.json']);
  });

  test.skipIf(!posix)('a socket', async () => {
    const device = createServer();
    await new Promise<void>((resolve) => device.listen(path, resolve));
    expect(() => change([event('a')])).toThrow('not a regular file');
    expect(lstatSync(path).isSocket()).toBe(true);
    device.close();
  });

  test.skipIf(!existsSync('/dev/stdout'))('the log', () => {
    const refused = { add: [event('a')], remove: [], redact: (text: string) => text };
    expect(() => changeDeadLetters('/dev/stdout', refused, place)).toThrow('not a regular file');
    expect(() => changeDeadLetters('/dev/null', refused, place)).toThrow('not a regular file');
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true);
  });

  test.skipIf(!existsSync('/proc/self'))('a folder below /proc that cannot be created', () => {
    const refused = { add: [event('a')], remove: [], redact: (text: string) => text };
    expect(() => changeDeadLetters('/proc/nothing/here/letters.json', refused, place)).toThrow();
  });
});

test('missing folders are created', () => {
  path = join(folder, 'new', 'newer', 'letters.json');
  change([event('a')]);
  expect(ids()).toEqual(['a']);
});

test('two steps at once lose nothing', async () => {
  const child = new URL('dead-letter-writer.ts', import.meta.url);
  const writers = [0, 1, 2].map(
    (writer) =>
      new Promise<number | null>((resolve) => fork(child, [path, String(writer)]).once('exit', resolve)),
  );
  expect(await Promise.all(writers)).toEqual([0, 0, 0]);
  expect(new Set(ids()).size).toBe(60);
  expect(readdirSync(folder)).toEqual(['letters.json']);
});

test('a lock that a killed step left behind is broken, one that is held is waited for and then given up', () => {
  const lock = join(folder, '.letters.json.lock');
  writeFileSync(lock, '');
  utimesSync(lock, new Date(0), new Date(0));
  change([event('a')]);
  expect(ids()).toEqual(['a']);
  writeFileSync(lock, '');
  const waits = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
  onTestFinished(() => waits.mockRestore());
  expect(() => change([event('b')])).toThrow('lock');
  expect(waits.mock.calls.reduce((sum, [, , , ms = 0]) => sum + ms, 0)).toBe(3_000);
  expect(ids()).toEqual(['a']);
});

test.skipIf(!posix || process.getuid?.() === 0)('a folder that cannot be written is reported', () => {
  chmodSync(folder, 0o500);
  expect(() => change([event('a')])).toThrow(/EACCES/);
});
