import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { findFileErrorCode, isInside, maxFileBytes, readTextFile, showErrorCode } from '../src/text-file.ts';
import { eventWith, failureOf, read } from './event/event-text.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'event-file-')));
const workspace = join(folder, 'workspace');
const runnerTemp = join(folder, 'temp');
const outside = join(folder, 'outside');
const event = JSON.stringify(eventWith());
const onWindows = process.platform === 'win32';

const readFile = (file: string) => read({ file }, { workspace, runnerTemp });
const refusal = (file: string) => failureOf({ file }, { workspace, runnerTemp });

beforeAll(() => {
  for (const path of [workspace, runnerTemp, outside, join(workspace, 'folder'), `${workspace}-other`])
    mkdirSync(path);
  for (const path of [workspace, runnerTemp, outside, `${workspace}-other`])
    writeFileSync(join(path, 'event.json'), event);
  writeFileSync(join(workspace, '..event.json'), event);
});

describe('an event file is read', () => {
  test('by a path relative to the workspace', async () => {
    const { events, origin } = await readFile('event.json');
    expect(events[0]?.id).toBe('a-1');
    expect(origin).toBe('file');
  });

  test('by an absolute path in the workspace or RUNNER_TEMP', async () => {
    for (const root of [workspace, runnerTemp]) {
      expect((await readFile(join(root, 'event.json'))).events).toHaveLength(1);
    }
  });

  test('by a path that leaves the workspace and comes back, and by a name that starts with dots', async () => {
    expect((await readFile(join('folder', '..', 'event.json'))).events).toHaveLength(1);
    expect((await readFile('..event.json')).events).toHaveLength(1);
  });

  test.skipIf(onWindows)('through a link that stays inside (Windows: links need a privilege)', async () => {
    symlinkSync(join(runnerTemp, 'event.json'), join(workspace, 'inner-link'));
    expect((await readFile('inner-link')).events).toHaveLength(1);
  });

  test('of exactly 16 MiB, and no byte more', () => {
    const path = join(workspace, 'exact.txt');
    writeFileSync(path, 'x'.repeat(maxFileBytes));
    expect(readTextFile('event-file', path, { workspace, runnerTemp: '' })).toHaveLength(maxFileBytes);
    writeFileSync(path, 'x'.repeat(maxFileBytes + 1));
    expect(() => readTextFile('event-file', path, { workspace, runnerTemp: '' })).toThrow('at most 16 MiB');
  });

  test.skipIf(process.platform !== 'linux')(
    'and closed again, also when it is refused (Linux shows it)',
    () => {
      writeFileSync(join(workspace, 'bytes.txt'), Buffer.from([0xff]));
      const open = () => readdirSync('/proc/self/fd').length;
      const before = open();
      for (let turn = 0; turn < 5; turn += 1) {
        readTextFile('event-file', 'event.json', { workspace, runnerTemp });
        expect(() => readTextFile('event-file', 'bytes.txt', { workspace, runnerTemp })).toThrow('UTF-8');
      }
      expect(open()).toBeLessThan(before + 5);
    },
  );

  test('without its byte order mark', async () => {
    writeFileSync(join(workspace, 'bom.json'), `\uFEFF${event}`);
    expect((await readFile('bom.json')).events).toHaveLength(1);
  });
});

describe('an event file is refused', () => {
  test('outside the workspace and RUNNER_TEMP', async () => {
    for (const path of [
      join(outside, 'event.json'),
      '../outside/event.json',
      `${workspace}-other/event.json`,
    ]) {
      expect(await refusal(path)).toContain('must be a file in the workspace or in RUNNER_TEMP');
    }
  });

  test('when neither folder is known', async () => {
    expect(await failureOf({ file: join(workspace, 'event.json') })).toContain(
      'in the workspace or in RUNNER_TEMP',
    );
  });

  test.skipIf(onWindows)('behind a link that leads out (Windows: links need a privilege)', async () => {
    symlinkSync(join(outside, 'event.json'), join(workspace, 'link'));
    symlinkSync(outside, join(workspace, 'link-to-folder'));
    for (const path of ['link', 'link-to-folder/event.json']) {
      expect(await refusal(path)).toContain('must be a file in the workspace');
    }
  });

  test.skipIf(process.platform !== 'linux')(
    'when it is the process’s environment or a device (Linux only)',
    async () => {
      symlinkSync('/proc/self/environ', join(workspace, 'environ'));
      symlinkSync('/dev/zero', join(workspace, 'zero'));
      for (const path of ['/proc/self/environ', 'environ', '/dev/zero', 'zero', '/dev/stdin']) {
        expect(await refusal(path)).toMatch(/must be a (?:regular )?file|does not exist/);
      }
      for (const path of ['/proc/self/environ', '/dev/zero']) {
        const anywhere = { workspace: '/', runnerTemp: '/' };
        expect(await failureOf({ file: path }, anywhere)).toMatch(/must be a regular file|grew/);
      }
    },
  );

  test.skipIf(onWindows)(
    'when it is a named pipe, without waiting for a writer (Windows has none)',
    async () => {
      expect(spawnSync('mkfifo', [join(workspace, 'pipe')]).status).toBe(0);
      expect(await refusal('pipe')).toContain('must be a regular file');
    },
  );

  test.skipIf(onWindows)('when it is a socket (Windows has none in folders)', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(workspace, 'socket'), done));
    expect(await refusal('socket')).toContain('must be a regular file');
    await new Promise((done) => server.close(done));
  });

  test('when it is a folder, or the workspace itself', async () => {
    expect(await refusal('folder')).not.toBe('');
    expect(await refusal('.')).not.toBe('');
  });

  test('when it is larger than is read, however sparse', async () => {
    writeFileSync(join(workspace, 'sparse'), '');
    truncateSync(join(workspace, 'sparse'), 2 * 1024 ** 3);
    expect(await refusal('sparse')).toContain('at most 16 MiB');
  });

  test('when one event is larger than 1 MiB', async () => {
    writeFileSync(join(workspace, 'large.json'), JSON.stringify(eventWith({ data: 'x'.repeat(1024 ** 2) })));
    expect(await refusal('large.json')).toContain('at most 1024 KiB for one event');
  });

  test('when it is missing, and says where a path starts', async () => {
    expect(await refusal('no-such.json')).toMatch(/does not exist.*starts at the workspace/);
    expect(await refusal('event.json/below')).toContain('does not exist');
  });

  test('when it is missing in a workspace without any file, and says what fills it', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const readIn = (workspaceOf: string) => () =>
      readTextFile('event-file', 'event.json', { workspace: workspaceOf, runnerTemp: '' });
    expect(readIn(empty)).toThrow(
      'the workspace is empty. A file of the repository needs a step with `actions/checkout`',
    );
    writeFileSync(join(empty, 'other.json'), event);
    expect(readIn(empty)).toThrow(
      'names a file that does not exist; a relative path starts at the workspace.',
    );
    expect(readIn(join(folder, 'no-such-folder'))).toThrow('does not exist; a relative path starts');
  });

  test.skipIf(onWindows)('when it is a link in a circle', async () => {
    symlinkSync(join(workspace, 'circle'), join(workspace, 'circle'));
    expect(await refusal('circle')).toContain('names a link that leads in a circle.');
  });

  test.skipIf(onWindows || process.getuid?.() === 0)(
    'when it may not be read (root may read all)',
    async () => {
      writeFileSync(join(workspace, 'private.json'), event);
      chmodSync(join(workspace, 'private.json'), 0);
      expect(await refusal('private.json')).toContain('may not be read');
    },
  );

  test('when it is not UTF-8', async () => {
    writeFileSync(join(workspace, 'latin.json'), Buffer.from(event.replace('a-1', 'é'), 'latin1'));
    writeFileSync(join(workspace, 'utf16.json'), Buffer.from(`\uFEFF${event}`, 'utf16le'));
    for (const path of ['latin.json', 'utf16.json']) expect(await refusal(path)).toContain('must be UTF-8');
  });

  test.each(['\0', 'a\0b', 'x'.repeat(5000), '::error::a\nb'])('by a path no file can have', async (path) => {
    const failure = await refusal(path);
    expect(failure).toContain('"event-file"');
    expect(failure).not.toMatch(/[\n\0]/);
  });

  test('by a path too long for a name, or with a null character, in words', async () => {
    expect(await refusal('x'.repeat(300))).toContain('names a path that is too long.');
    expect(await refusal('a\0b')).toContain('must be a path without null characters.');
  });

  test('together with the input "event"', async () => {
    expect(await failureOf({ file: 'event.json', text: event })).toContain('together with "event-file"');
  });
});

/** Does what another program might do between the check of a path and its opening. */
function beforeOpening(act: () => void): void {
  const spy = vi.spyOn(fs, 'openSync');
  spy.mockImplementationOnce((...args) => {
    act();
    spy.mockRestore();
    return fs.openSync(...args);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
}

test.skipIf(onWindows)('a file that becomes a link after its path was checked is not read', async () => {
  const path = join(workspace, 'swapped.json');
  writeFileSync(path, event);
  beforeOpening(() => {
    rmSync(path);
    symlinkSync(join(outside, 'event.json'), path);
  });
  expect(await refusal('swapped.json')).toContain('names a link that leads in a circle.');
});

describe('whether a path is in a folder', () => {
  test('the folder itself is, what stands beside it is not', () => {
    const inside = join(workspace, 'folder');
    expect(isInside(inside, [workspace])).toBe(true);
    expect(isInside(workspace, [workspace])).toBe(true);
    expect(isInside(folder, [workspace])).toBe(false);
    expect(isInside(join(workspace, '..event.json'), [workspace])).toBe(true);
  });

  test('a folder that is not there, or not named, holds nothing', () => {
    expect(isInside(workspace, ['', join(folder, 'no-such-folder')])).toBe(false);
    // '' is not the folder that the process was started in.
    expect(isInside(process.cwd(), [''])).toBe(false);
  });
});

describe('the code of an error', () => {
  test.each([
    [Object.assign(new Error('x'), { code: 'EIO' }), 'EIO'],
    [new Error('x'), ''],
    ['x', ''],
    [{ code: 'EIO' }, ''],
    [undefined, ''],
  ])('%o is %j', (error, code) => {
    expect(findFileErrorCode(error)).toBe(code);
  });

  test('that is missing is shown in words', () => {
    expect(showErrorCode('EIO')).toBe('EIO');
    const shown = showErrorCode('');
    expect(typeof shown === 'object' ? shown.text : shown).toBe('unknown error');
  });
});
