import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let root: string | undefined;
let count = 0;

/** A path for a new temporary file or folder of this process; all of them go when the process ends. */
export function scratchPath(name: string): string {
  if (root === undefined) {
    const made = mkdtempSync(join(realpathSync(tmpdir()), 'dingtalk-action-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    // vitest ends its workers with this signal, which by itself skips `exit`.
    process.once('SIGTERM', () => process.exit());
    root = made;
  }
  count += 1;
  return join(root, `${count}-${name}`);
}
