import { printable } from './printable.ts';

/**
 * An error that the user can fix. The message says what, where and what to do; it is shown without a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** A value that breaks the rule of an input. Omit `value` if it may be a secret. */
export function inputError(input: string, rule: string, value?: string): UserError {
  return new UserError(
    `Input "${input}" ${rule}${value === undefined ? '' : ` Given: "${printable(value)}".`}`,
  );
}

/** The text of any error for the annotation. An unexpected error is reported as a bug. */
export function errorText(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `This is a bug of the action, please report it with the debug log of this step: ${printable(reason, 500)}`;
}
