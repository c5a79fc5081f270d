import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner reads of an action.yml. */
export interface Definition {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  /** Path of the main file in the action's folder. */
  readonly main: string;
  /** Path of the post stage's file, if there is one. */
  readonly post?: string;
}

interface ActionFile {
  readonly inputs?: Definition['inputs'];
  readonly runs: { readonly main: string; readonly post?: string };
}

/** The contexts that a default may use. */
export interface Contexts {
  /** `${{ job.check_run_id }}`; '' on a server that does not have it. */
  readonly checkRunId?: string;
  readonly jobStatus: string;
  readonly matrix: unknown;
  readonly token: string;
}

export type InputValue = string | number | boolean | null;

/** By their text: the tests run the same action hundreds of times. */
const parsed = new Map<string, ActionFile>();

export function readDefinition(folder: string): Definition {
  const text = readFileSync(join(folder, 'action.yml'), 'utf8');
  const action: ActionFile = parsed.get(text) ?? parse(text);
  parsed.set(text, action);
  const { main, post } = action.runs;
  return {
    inputs: action.inputs ?? {},
    main: join(folder, main),
    ...(post !== undefined && { post: join(folder, post) }),
  };
}

export interface InputVariables {
  readonly variables: Readonly<Record<string, string>>;
  /** Given, but not declared: set all the same, with a warning. */
  readonly unexpected: readonly string[];
}

/**
 * `INPUT_…` for every declared input: the given value (names are distinguished without case), else the default,
 * else ''.
 */
export function inputVariables(
  { inputs }: Definition,
  given: Readonly<Record<string, InputValue>>,
  contexts: Contexts,
): InputVariables {
  const declared = Object.entries(inputs).map(([name, input]) => {
    return [variableOf(name), evaluated(String(input?.default ?? ''), contexts)] as const;
  });
  const variables = new Map(declared);
  const unexpected = Object.keys(given).filter((name) => !variables.has(variableOf(name)));
  for (const [name, value] of Object.entries(given)) variables.set(variableOf(name), String(value ?? ''));
  return { variables: Object.fromEntries(variables), unexpected };
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluated(value: string, { jobStatus, matrix, token, checkRunId = '' }: Contexts): string {
  return value.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    switch (expression.trim()) {
      case 'job.status':
        return jobStatus;
      case 'toJSON(matrix)':
        return JSON.stringify(matrix ?? null, null, 2);
      case 'job.check_run_id':
        return checkRunId;
      case 'github.token':
        return token;
      default:
        throw new Error(`The harness cannot evaluate the default "${value}".`);
    }
  });
}
