import { visible } from './visible.ts';

/** A failure its reader can mend: the message says what, where and what to do, and is shown as it is, without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** A value that breaks the rule of an input. Leave out `value` where it may be a secret. */
export function inputFailure(input: string, rule: string, value?: string): Failure {
  return new Failure(`Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${visible(value)}".`}`);
}
