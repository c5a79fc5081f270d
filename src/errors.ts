import { type Said, say, sentenceLines, sentences } from './said.ts';
import { didYouMean } from './spelling.ts';
import { printable } from './text.ts';

/**
 * An error that the user can fix. The message says what, where and what to do; it is shown without a stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly said: Said;
  /** Names the problem, whatever its words; undefined if nobody has to know it again. */
  readonly code: string | undefined;

  /** `message` is the English text. */
  constructor(said: Said, code?: string) {
    super(said.text);
    this.said = said;
    this.code = code;
  }
}

/** Where a value was given. */
export interface InputPlace {
  readonly input: string;
  /** The keys that lead to the value, items of lists by their number from 1: `['text', 'content']` in `payload`. */
  readonly path?: readonly (string | number)[];
  /** The rule that gives the value. The input is then `rules`, and the path begins with a key of the rule. */
  readonly rule?: RuleName;
  /** For a template, the line that is wrong, from 1; `unknown` if the engine does not say which. */
  readonly line?: number | 'unknown';
}

export interface RuleName {
  /** Its place in the list, from 1. */
  readonly number: number;
  /** Undefined if it has none. */
  readonly name: string | undefined;
}

/** What is wrong with an input. */
export interface InputProblem {
  readonly at: InputPlace;
  /** Goes on after the place: `must be a list.` */
  readonly problem: Said;
  /** The value as given; left out if it may be a secret or says nothing. */
  readonly given?: unknown;
  /** The word that was probably meant. */
  readonly near?: string | undefined;
}

/** Problems of inputs, a line each. */
export class InputError extends UserError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(problemLines(problems));
    this.problems = problems;
  }
}

/** Problems shown of one error; the rest is likely the same mistake. */
const maxShown = 20;

function problemLines(problems: readonly InputProblem[]): Said {
  const left = problems.length - maxShown;
  return sentenceLines([
    ...problems.slice(0, maxShown).map(problemText),
    ...(left > 0 ? [andMore(left)] : []),
  ]);
}

function problemText({ at, problem, given, near }: InputProblem): Said {
  return sentences(
    aboutInput(at, problem),
    didYouMean(near),
    given === undefined ? undefined : givenValue(typeof given === 'string' ? given : JSON.stringify(given)),
  );
}

/** A value that breaks the rule of an input. Omit `given` if it may be a secret. */
export function inputError(
  at: string | InputPlace,
  problem: Said,
  given?: unknown,
  near?: string | undefined,
): InputError {
  return new InputError([{ at: placeOf(at), problem, given, near }]);
}

/** The place of a value inside another one. */
export function placeIn(at: string | InputPlace, ...keys: readonly (string | number)[]): InputPlace {
  const { path = [], ...place } = placeOf(at);
  return { ...place, path: [...path, ...keys] };
}

function placeOf(at: string | InputPlace): InputPlace {
  return typeof at === 'string' ? { input: at } : at;
}

/** What is wrong with an input, or done about it; the text goes on after the place. */
export function aboutInput(at: string | InputPlace, problem: Said): Said {
  const place = placeOf(at);
  const { line } = place;
  if (line === 'unknown') return say`${inputNamed(place)}: ${problem}`;
  return line === undefined
    ? say`${inputNamed(place)} ${problem}`
    : say`${inputNamed(place)}, line ${line}: ${problem}`;
}

export function inputNamed(at: string | InputPlace): Said {
  const { input, path = [], rule } = placeOf(at);
  if (rule === undefined) return say`Input "${shownPath([input, ...path])}"`;
  const named = say`Input "rules", ${ruleNamed(rule)}:`;
  return path.length === 0 ? named : say`${named} "${shownPath(path)}"`;
}

/** `rule 1 "security"`, `rule 3` */
export function ruleNamed({ number, name }: RuleName): Said {
  return name === undefined ? say`rule ${number}` : say`rule ${number} "${printable(name)}"`;
}

/** `filters[1].any` */
function shownPath(path: readonly (string | number)[]): string {
  const parts = path.map((key, index) =>
    typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key}`,
  );
  return printable(parts.join(''));
}

/**
 * What a failure is known by, whatever its words: the places of its input problems, or its code. Empty if one of the errors
 * has no such name.
 */
export function failureKeys(errors: readonly unknown[]): readonly string[] {
  const keys = errors.map((error) => {
    if (error instanceof InputError) return error.problems.map(({ at }) => JSON.stringify(at));
    return error instanceof UserError && error.code !== undefined ? [error.code] : [];
  });
  return keys.some((own) => own.length === 0) ? [] : keys.flat();
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
