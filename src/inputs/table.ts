import { InputError, type InputProblem } from '../errors.ts';
import type { InputRow, InputRows, ValuesOf } from '../input-row.ts';
import { type MessageSettings, mentionRows, messageRows } from '../message/settings.ts';
import type { Said } from '../said.ts';
import { isReminder, notifyWhens, pers, reportValues } from '../workflow/notify-when.ts';
import { doubtsAbout, valueOfText } from './kinds.ts';
import type { InputFiles } from './yaml-or-file.ts';

/**
 * All inputs of action.yml, by the part of `Inputs` that has them; defaults are in action.yml only. `readInputs`, the keys of
 * rules and their checks, docs/rules.schema.json and the inputs of `watch` are made from this table.
 */
export const table = {
  robots: {
    webhook: { input: 'webhook', kind: 'lines' },
    secret: { input: 'secret', kind: 'lines' },
    keyword: { input: 'keyword', kind: 'text' },
    /** Undefined when it is empty. */
    robots: { input: 'robots', kind: 'yaml', reading: { maps: 'ordered' } },
    allowedHosts: { input: 'allowed-hosts', kind: 'list' },
    onMissingWebhook: { input: 'on-missing-webhook', kind: 'choice', of: ['auto', 'fail', 'skip'] },
  },
  routing: {
    /** Names from `robots`; empty leaves the choice to the event's `xvchatgroup`. */
    chatGroup: { input: 'chat-group', kind: 'list', inRules: true },
    rules: { input: 'rules', kind: 'text' },
  },
  message: messageRows,
  mentions: mentionRows,
  event: {
    file: { input: 'event-file', kind: 'text', inWatch: '' },
    text: { input: 'event', kind: 'text', inWatch: '' },
    githubEvent: { input: 'event-name', kind: 'text', inWatch: '' },
    attributes: { input: 'attributes', kind: 'map', inWatch: '' },
  },
  workflow: {
    /** The job's outcome so far; '' if it is not given. */
    status: { input: 'status', kind: 'choice', of: ['success', 'failure', 'cancelled', 'skipped', ''] },
    /** JSON text; '' if not given. */
    needs: { input: 'needs', kind: 'text' },
    /** JSON text; '' if not given. */
    matrix: { input: 'matrix', kind: 'text', hasDefault: true },
    token: { input: 'github-token', kind: 'secret', hasDefault: true },
    checkRunId: { input: 'check-run-id', kind: 'job-id', hasDefault: true },
    testReports: { input: 'test-reports', kind: 'globs' },
    notifyWhen: {
      input: 'notify-when',
      kind: 'choices',
      of: notifyWhens,
      orLike: { example: 'still-after-24h', matches: isReminder },
    },
    per: { input: 'per', kind: 'choice', of: pers },
    report: { input: 'report', kind: 'choice', of: reportValues, inWatch: 'run' },
    period: { input: 'period', kind: 'period', inWatch: '24h' },
    waiting: { input: 'waiting', kind: 'waiting', inWatch: '' },
  },
  delivery: {
    timeoutMs: { input: 'timeout-seconds', kind: 'seconds' },
    retries: { input: 'retries', kind: 'count' },
    deadlineMs: { input: 'deadline-seconds', kind: 'seconds' },
    delivery: { input: 'delivery', kind: 'choice', of: ['at-least-once', 'at-most-once'] },
  },
  step: {
    require: { input: 'require', kind: 'choice', of: ['all', 'any'] },
    onFailure: { input: 'on-failure', kind: 'choice', of: ['fail', 'warn'] },
    /** '' means a file of the step's own in RUNNER_TEMP. */
    deadLetterFile: { input: 'dead-letter-file', kind: 'text' },
    dryRun: { input: 'dry-run', kind: 'flag' },
  },
} as const satisfies Readonly<Record<string, InputRows>>;

/** The values of a part of the table. */
export type Values<Part extends keyof typeof table> = ValuesOf<(typeof table)[Part]>;

export const rows: readonly InputRow[] = Object.values(table).flatMap((part) =>
  Object.values<InputRow>(part),
);

/** The keys of a rule beside `filters` and those that are inputs. */
export const ruleRows = {
  name: { input: 'name', kind: 'text' },
  hours: { input: 'hours', kind: 'list' },
  continue: { input: 'continue', kind: 'flag' },
  drop: { input: 'drop', kind: 'flag' },
} as const satisfies InputRows;

/** The inputs that a rule may set, by name. */
export const settingKeys = rows.filter(({ inRules }) => inRules).map(({ input }) => input);

export const ruleKeys = ['name', 'filters', 'hours', ...settingKeys, 'continue', 'drop'];

/** The kinds of inputs that are never empty. */
const filledKinds: readonly InputRow['kind'][] = ['flag', 'choice', 'choices', 'seconds', 'count', 'period'];

/** The inputs with a default in action.yml: they have a value whether they are given or not. */
export const inputsWithDefault: ReadonlySet<string> = new Set(
  rows.filter(({ kind, hasDefault }) => hasDefault || filledKinds.includes(kind)).map(({ input }) => input),
);

/** Returns an input's text, '' if it is not set; trimmed by default. */
export type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;

export interface InputSource extends InputFiles {
  readonly get: GetInput;
  readonly isWatch: boolean;
}

/** A part of the table as it was read. */
export interface PartReading<Rows> {
  /** The values that are well-formed. */
  readonly values: Partial<ValuesOf<Rows>>;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly Said[];
}

/** Reads a part of the table. Throws nothing about a wrong input: it may not matter. */
export async function readRows<Rows extends InputRows>(
  rows: Rows,
  source: InputSource,
): Promise<PartReading<Rows>> {
  return await readEach(rows, async (row) => {
    const at = { input: row.input };
    const text = inputText(row, source);
    return { value: await valueOfText(row, text, at, source), warnings: doubtsAbout(row, text, at) };
  });
}

/** Reads each row by `read`, which returns undefined for one that has no value. */
export async function readEach<Rows extends InputRows>(
  rows: Rows,
  read: (row: InputRow) => Promise<{ value: unknown; warnings: readonly Said[] } | undefined>,
): Promise<PartReading<Rows>> {
  const values: Record<string, unknown> = {};
  const problems: InputProblem[] = [];
  const warnings: Said[] = [];
  for (const [field, row] of Object.entries(rows)) {
    try {
      const found = await read(row);
      if (found === undefined) continue;
      values[field] = found.value;
      warnings.push(...found.warnings);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { values: values as Partial<ValuesOf<Rows>>, problems, warnings };
}

function inputText({ input, kind, inWatch }: InputRow, { get, isWatch }: InputSource): string {
  if (isWatch && inWatch !== undefined) return inWatch;
  return get(input, { trimWhitespace: kind !== 'lines' });
}

/** All values. Throws an `InputError` with the first problem. */
export function valuesOf<Rows>({ values, problems: [first] }: PartReading<Rows>): ValuesOf<Rows> {
  if (first !== undefined) throw new InputError([first]);
  return values as ValuesOf<Rows>;
}

/** Reads the inputs of the message. */
export async function readMessageSettings(source: InputSource): Promise<MessageSettings> {
  const message = valuesOf(await readRows(messageRows, source));
  return { ...message, mentions: valuesOf(await readRows(mentionRows, source)) };
}
