import { printable } from './printable.ts';

/**
 * A failure its reader can mend: the message says what, where and what to do, and is shown as it is, without
 * a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A value that breaks the rule of an input. Leave out `value` where it may be a secret. */
export function inputError(input: string, rule: string, value?: string): UserError {
  return new UserError(
    `Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${printable(value)}".`}`,
  );
}

/** Any error in words for the one annotation; one that nobody expected is a bug and says so. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `This is a bug of the action, please report it with the debug log of this step: ${printable(reason, 500)}`;
}
