import { inputNamed } from '../../errors.ts';
import { type Said, say } from '../../said.ts';

/** Where a template is wrong; lines count from 1. */
export function templatePlace(input: string, line?: number): Said {
  return line === undefined ? inputNamed(input) : say`${inputNamed(input)}, line ${line}`;
}
