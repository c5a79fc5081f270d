import { closeSync, constants, fstatSync, openSync, writeFileSync } from 'node:fs';
import { UserError } from './errors.ts';
import { say } from './said.ts';

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
