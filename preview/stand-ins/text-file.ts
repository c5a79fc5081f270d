import { inputError } from '../../src/errors.ts';
import { say } from '../../src/said.ts';

/** Takes the place of src/text-file.ts in the browser, where there is no workspace. */
export function readTextFile(input: string): string {
  throw inputError(input, say`names a file, and the preview reads none; paste its content.`);
}
