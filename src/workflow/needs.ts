import { inputError } from '../errors.ts';
import { asObject, type JsonObject, parseJson } from '../json.ts';
import { listed, say } from '../said.ts';
import type { NeededJob } from './workflow-run.ts';

/** The results of a job. Source: docs.github.com, "Contexts reference", `needs.<job_id>.result`. */
export const results = [
  'success',
  'failure',
  'cancelled',
  'skipped',
] as const satisfies NeededJob['result'][];

/** The `needs` input, `${{ toJSON(needs) }}`. Throws a UserError that names the job and the rule it breaks. */
export function readNeeds(text: string): Readonly<Record<string, NeededJob>> {
  const needs = readJsonInput('needs', text);
  return Object.fromEntries(Object.entries(needs).map(([key, need]) => [key, readNeededJob(key, need)]));
}

/** The `matrix` input, `${{ toJSON(matrix) }}`: GitHub writes `null` for a job without a matrix. */
export function readMatrix(text: string): JsonObject {
  return readJsonInput('matrix', text);
}

function readJsonInput(name: 'needs' | 'matrix', text: string): JsonObject {
  if (text.trim() === '') return {};
  const rule = say`must be a JSON object as \${{ toJSON(${name}) }} writes it.`;
  const value = parseJson(text);
  if (value === null) return {};
  const context = asObject(value);
  if (context === undefined) throw inputError(name, rule, text);
  return context;
}

function readNeededJob(key: string, value: unknown): NeededJob {
  const need = asObject(value);
  const result = results.find((known) => known === need?.result);
  if (result === undefined) {
    const given = JSON.stringify(need === undefined ? value : need.result);
    throw inputError('needs', say`must give every job a "result" of ${listed(results)}.`, `${key}: ${given}`);
  }
  const outputs = Object.entries(asObject(need?.outputs) ?? {});
  return {
    result,
    outputs: Object.fromEntries(
      outputs.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}
