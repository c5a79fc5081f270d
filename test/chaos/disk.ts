import { execFileSync } from 'node:child_process';
import { chmodSync, lutimesSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepPaths } from '../runner/environment.ts';

/** The folders of a round, and the variables that lead to them. */
export interface Disk {
  readonly paths: StepPaths;
  /** A folder that no step may write to. */
  readonly outside: string;
  readonly env: Record<string, string | undefined>;
}

/** An event of an earlier step, in a file for dead letters. */
export const earlier = {
  specversion: '1.0',
  id: 'earlier',
  source: '/octo/hello',
  type: 'test.earlier',
  data: 1,
};

const letters = ({ paths }: Disk) => join(paths.workspace, 'letters.json');

/** What a step may find in the place of its files. */
const diskFaults = {
  'no output': ({ env }) => void delete env.GITHUB_OUTPUT,
  'no summary': ({ env }) => void delete env.GITHUB_STEP_SUMMARY,
  'no state': ({ env }) => void delete env.GITHUB_STATE,
  'no RUNNER_TEMP': ({ env }) => void delete env.RUNNER_TEMP,
  'no workspace': ({ env }) => void delete env.GITHUB_WORKSPACE,
  'no event': ({ env }) => void delete env.GITHUB_EVENT_PATH,
  'output is missing': ({ paths }) => rmSync(paths.output, { force: true }),
  'output is a folder': ({ paths }) => replaceByFolder(paths.output),
  'output is a link': ({ paths, outside }) => replaceByLink(paths.output, join(outside, 'file')),
  'output is full': ({ env }) => void Object.assign(env, { GITHUB_OUTPUT: '/dev/full' }),
  'output is a pipe': ({ paths }) => replaceByPipe(paths.output),
  'summary is a folder': ({ paths }) => replaceByFolder(paths.summary),
  'summary is a link': ({ paths, outside }) => replaceByLink(paths.summary, join(outside, 'file')),
  'summary is full': ({ env }) => void Object.assign(env, { GITHUB_STEP_SUMMARY: '/dev/full' }),
  'summary is a pipe': ({ paths }) => replaceByPipe(paths.summary),
  'RUNNER_TEMP is missing': ({ env, paths }) =>
    void Object.assign(env, { RUNNER_TEMP: join(paths.temp, 'a/b') }),
  'RUNNER_TEMP is a file': ({ env, paths }) => void Object.assign(env, { RUNNER_TEMP: paths.event }),
  'RUNNER_TEMP is full': ({ env }) => void Object.assign(env, { RUNNER_TEMP: fullFolder ?? '/proc/self' }),
  'workspace is missing': ({ env, paths }) =>
    void Object.assign(env, { GITHUB_WORKSPACE: join(paths.workspace, 'no') }),
  'workspace is a file': ({ env, paths }) => void Object.assign(env, { GITHUB_WORKSPACE: paths.event }),
  'workspace cannot be written': ({ paths }) => chmodSync(paths.workspace, 0o555),
  'RUNNER_TEMP cannot be written': ({ paths }) => chmodSync(paths.temp, 0o555),
  'event is missing': ({ paths }) => rmSync(paths.event, { force: true }),
  'event is cut': ({ paths }) => writeFileSync(paths.event, '{"repository": {"full_na'),
  'event is null': ({ paths }) => writeFileSync(paths.event, 'null'),
  'event is a list': ({ paths }) => writeFileSync(paths.event, '[1]'),
  'event is a folder': ({ paths }) => replaceByFolder(paths.event),
  'event has other types': ({ paths }) =>
    writeFileSync(paths.event, '{"repository":7,"sender":[],"commits":{"a":1},"action":{},"release":"x"}'),
  'letters hold an event': (disk) => replaceByFile(letters(disk), JSON.stringify([earlier])),
  'letters hold something else': (disk) => replaceByFile(letters(disk), '{"a": 1'),
  'letters are a folder': (disk) => replaceByFolder(letters(disk)),
  'letters are a link': (disk) => replaceByLink(letters(disk), join(disk.outside, 'file')),
  'letters are a pipe': (disk) => replaceByPipe(letters(disk)),
  'letters have an old lock': (disk) => {
    writeFileSync(lockOf(disk), '');
    utimesSync(lockOf(disk), 1, 1);
  },
  // A young one would be waited for, and no other round could go on meanwhile.
  'the lock is an old link': (disk) => {
    replaceByLink(lockOf(disk), join(disk.outside, 'file'));
    lutimesSync(lockOf(disk), 1, 1);
  },
  'the folder of letters is a link': ({ paths, outside }) =>
    replaceByLink(join(paths.workspace, 'out'), outside),
  'the folder of letters is a file': ({ paths }) => writeFileSync(join(paths.workspace, 'out'), 'x'),
} satisfies Record<string, (disk: Disk) => void>;

export type DiskFault = keyof typeof diskFaults;

export const diskFaultNames = Object.keys(diskFaults) as DiskFault[];

/** A step looks for its files in its folder then, which is not this process's. */
export const ownFolderFaults: readonly DiskFault[] = ['no workspace', 'no RUNNER_TEMP'];

/** A folder on a disk without room, if there is one: `CHAOS_FULL_FOLDER`. */
const fullFolder = process.env.CHAOS_FULL_FOLDER;

/** One after the other, each on what the others left; one that finds no place is left out. */
export function breakDisk(disk: Disk, faults: readonly DiskFault[]): void {
  for (const name of faults) {
    try {
      diskFaults[name](disk);
    } catch {
      // Another fault has taken the place.
    }
  }
}

function lockOf(disk: Disk): string {
  return join(dirname(letters(disk)), '.letters.json.lock');
}

/** Writing to a pipe would block. */
function replaceByFile(path: string, text: string): void {
  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, text);
}

function replaceByFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
}

export function replaceByLink(path: string, target: string): void {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

function replaceByPipe(path: string): void {
  rmSync(path, { recursive: true, force: true });
  execFileSync('mkfifo', [path]);
}
