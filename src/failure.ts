import { visible } from './visible.ts';

/**
 * A failure its reader can mend: the message says what, where and what to do, and is shown as it is, without
 * a stack.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** A value that breaks the rule of an input. Leave out `value` where it may be a secret. */
export function inputFailure(input: string, rule: string, value?: string): Failure {
  return new Failure(`Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${visible(value)}".`}`);
}

/** Any error in words for the one annotation; one that nobody expected is a bug and says so. */
export function told(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `This is a bug of the action, please report it with the debug log of this step: ${visible(reason, 500)}`;
}
