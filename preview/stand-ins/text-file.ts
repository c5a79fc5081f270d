import { inputError } from '../../src/errors.ts';

/** Takes the place of src/text-file.ts in the browser, where there is no workspace. */
export function readTextFile(input: string): string {
  throw inputError(input, 'names a file, and the preview reads none; paste its content.');
}
