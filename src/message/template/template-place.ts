import { inputNamed } from '../../errors.ts';
import { printable } from '../../printable.ts';
import { type Said, say, sentences } from '../../said.ts';

/** Where a template is wrong; lines count from 1. */
export function templatePlace(input: string, line?: number): Said {
  return line === undefined ? inputNamed(input) : say`${inputNamed(input)}, line ${line}`;
}

/** A variable that a template uses and nobody knows; `known` says what there is instead. */
export function unknownVariable(place: Said, path: string, known: Said): Said {
  return say`${place}: ${sentences(say`unknown variable "${printable(path)}".`, known)}`;
}

export function knownVariables(names: Said): Said {
  return say`Known: ${names}.`;
}
