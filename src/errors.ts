import { type Said, say, sentences } from './said.ts';
import { printable } from './text.ts';

/**
 * An error that the user can fix. The message says what, where and what to do; it is shown without a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly said: Said;

  /** `message` is the English text. */
  constructor(said: Said) {
    super(said.text);
    this.said = said;
  }
}

/** A value that breaks the rule of an input. Omit `value` if it may be a secret. */
export function inputError(input: string, rule: Said, value?: string): UserError {
  return new UserError(
    sentences(aboutInput(input, rule), value === undefined ? undefined : givenValue(value)),
  );
}

/** What is wrong with an input, or done about it; the rule goes on after the input's name. */
export function aboutInput(input: string, rule: Said): Said {
  return say`${inputNamed(input)} ${rule}`;
}

export function inputNamed(input: string): Said {
  return say`Input "${input}"`;
}

/** The value as given, in a sentence of its own. */
export function givenValue(value: string): Said {
  return sentences(say`Given: "${printable(value)}".`, fromExpression(value));
}

/**
 * What to do about a text that GitHub put in place of an object or list; undefined for any other text. Source:
 * actions/runner, DTExpressions2, `EvaluationResult.ConvertToString`.
 */
export function fromExpression(value: string): Said | undefined {
  const word = ['Object', 'Array'].find((each) => each === value.trim());
  return word === undefined
    ? undefined
    : say`GitHub inserts "${word}" when an expression returns an object or a list: wrap it in \`toJSON\`, as in \`\${{ toJSON(github.event) }}\`.`;
}

/** Counts what a list of errors leaves out. */
export function andMore(count: number): Said {
  return say`And ${count} more.`;
}

/** The text of any error for the annotation. An unexpected error is reported as a bug. */
export function errorText(error: unknown): Said {
  if (error instanceof UserError) return error.said;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return say`This is a bug of the action, please report it with the debug log of this step: ${printable(reason, 500)}`;
}
