import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { inputError, UserError } from './errors.ts';
import { type Said, type SaidValue, say } from './said.ts';

/**
 * Largest file that is read: 10,000 events of a kilobyte, which take a quarter of a second and 60 MB of
 * memory.
 */
export const maxFileBytes = 16 * 1024 * 1024;

/**
 * The folders that files of a step may be in, as absolute paths; '' for none. Relative paths start at the
 * workspace.
 */
export interface Folders {
  readonly workspace: string;
  readonly runnerTemp: string;
}

/**
 * Reads a file that an input names: a regular file whose real path is in the workspace or RUNNER_TEMP, in
 * UTF-8, with or without a byte order mark. Throws a `UserError`.
 */
export function readTextFile(
  input: string,
  path: string,
  { workspace, runnerTemp }: Folders,
  maxBytes = maxFileBytes,
): string {
  const refuse = (rule: Said) => inputError(input, rule, path);
  const orRefuse = <T>(call: () => T): T => {
    try {
      return call();
    } catch (error) {
      throw refuse(unreadable(error, workspace));
    }
  };
  const real = orRefuse(() => realpathSync.native(resolve(workspace, path)));
  if (!isInside(real, [workspace, runnerTemp])) {
    throw refuse(
      say`must be a file in the workspace or in RUNNER_TEMP; links that lead out are not followed.`,
    );
  }
  const file = orRefuse(() => openSync(real, readFlags()));
  try {
    return decodeUtf8(readBytes(file, maxBytes, refuse), refuse);
  } finally {
    closeSync(file);
  }
}

/**
 * Flags for opening a file whose path was checked. It may be replaced between check and open, so O_NOFOLLOW refuses
 * links, and the open file must be checked again. O_NONBLOCK keeps a named pipe from blocking. Windows has neither
 * flag and neither problem.
 */
export function readFlags(): number {
  return constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
}

/** Whether a real path is in one of the folders; '' stands for none. */
export function isInside(real: string, folders: readonly string[]): boolean {
  return folders.filter(Boolean).some((folder) => {
    const root = resolveRealPath(folder);
    if (root === undefined) return false;
    const way = relative(root, real);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}

/** The path without links; undefined if there is no such file or folder. */
export function resolveRealPath(folder: string): string | undefined {
  try {
    return realpathSync.native(folder);
  } catch {
    return undefined;
  }
}

/** Counts the bytes read: the stated size may be 0 (procfs) or change. */
function readBytes(file: number, maxBytes: number, refuse: (rule: Said) => UserError): Uint8Array {
  const stats = fstatSync(file);
  if (!stats.isFile()) throw refuse(notRegular);
  if (stats.size > maxBytes) throw refuse(fileTooLong(maxBytes));
  const bytes = Buffer.allocUnsafe(stats.size + 1);
  let length = 0;
  while (length < bytes.length) {
    const bytesRead = readSync(file, bytes, length, bytes.length - length, length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  throw refuse(say`grew while it was read; write it in an earlier step.`);
}

/** The rule that a file breaks which is longer. */
export function fileTooLong(maxBytes: number): Said {
  return say`must be a file of at most ${maxBytes / 1024 / 1024} MiB.`;
}

/** UTF-8 with or without a byte order mark. Throws what `refuse` makes of the rule that anything else breaks. */
export function decodeUtf8(bytes: Uint8Array, refuse: (rule: Said) => UserError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse(say`must be UTF-8; the file has bytes that are not.`);
  }
}

function unreadable(error: unknown, workspace: string): Said {
  const code = findFileErrorCode(error);
  if (code === 'ENOENT' && isEmptyFolder(workspace)) {
    return say`names a file that does not exist: the workspace is empty. A file of the repository needs a step with \`actions/checkout\` before this one.`;
  }
  return reasons[code] ?? say`could not be opened (${showErrorCode(code)}).`;
}

/** The code of an error of Node, '' if it has none. */
export function findFileErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

export function showErrorCode(code: string): SaidValue {
  return code || say`unknown error`;
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

const notRegular = say`must be a regular file, not a folder, pipe, socket or device.`;
const notThere = say`names a file that does not exist; a relative path starts at the workspace.`;
const notAllowed = say`names a file that may not be read; check its permissions.`;

const reasons: Record<string, Said> = {
  ENOENT: notThere,
  ENOTDIR: notThere,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EISDIR: notRegular,
  ELOOP: say`names a link that leads in a circle.`,
  ENXIO: notRegular,
  ENAMETOOLONG: say`names a path that is too long.`,
  ERR_INVALID_ARG_VALUE: say`must be a path without null characters.`,
};

export const notRegularFile = say`it is not a regular file`;

/**
 * Adds text to a file of the runner, which is made if it is missing. Another program of the job may have put something
 * else in its place: a link is not followed, a pipe does not block, and a device is not written to. Throws.
 */
export function appendToFile(path: string, text: string): void {
  const file = openSync(path, flags(), 0o666);
  try {
    if (!fstatSync(file).isFile()) throw new UserError(notRegularFile);
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Windows has neither O_NONBLOCK nor O_NOFOLLOW. */
function flags(): number {
  const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
  return O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW;
}
