import { InputError, UserError } from '../../src/errors.ts';
import type { Said } from '../../src/said.ts';
import { type FieldName, fields } from './fields.ts';

/** What is wrong with a field that is no input of the action. */
export class FieldError extends UserError {
  readonly field: FieldName;

  constructor(field: FieldName, said: Said) {
    super(said);
    this.field = field;
  }
}

/** What stands beside a field. */
export interface FieldProblem {
  readonly field: FieldName;
  readonly error: unknown;
}

/** An error as what is wrong with each field that it is about; with the event, if it names none. */
export function fieldProblems(error: unknown): readonly FieldProblem[] {
  if (error instanceof FieldError) return [{ field: error.field, error }];
  if (!(error instanceof InputError)) return [{ field: fieldNamedIn(error) ?? 'event', error }];
  const byField = Map.groupBy(error.problems, ({ at }) => findField(at.input) ?? 'event');
  return [...byField].map(([field, problems]) => ({ field, error: new InputError(problems) }));
}

function findField(name: string | undefined): FieldName | undefined {
  return fields.find((field) => field.name === name)?.name;
}

/** Violations of CloudEvents name their input in words only: `Input "attributes" breaks a rule of CloudEvents`. */
function fieldNamedIn(error: unknown): FieldName | undefined {
  return error instanceof UserError ? findField(/^Input "([\w-]+)"/.exec(error.message)?.[1]) : undefined;
}
