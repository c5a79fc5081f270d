import { inputError } from '../errors.ts';
import { say } from '../said.ts';

/** The parsed YAML of an input that is a map; `{}` if it is empty. */
export function mapIn(input: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  const given = typeof value === 'string' ? value : JSON.stringify(value);
  throw inputError(
    input,
    say`must be a YAML map, \`name: value\` a line, with a space after the colon.`,
    given,
  );
}
