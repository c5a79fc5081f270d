import { InputError } from '../../src/errors.ts';
import { type GetInput, readRows, table, valuesOf } from '../../src/inputs/table.ts';
import { yamlOrFile } from '../../src/inputs/yaml-or-file.ts';
import { type SelectNotifications, withoutRules } from '../../src/message/notification.ts';
import { type MessageSettings, mentionRows, messageRows } from '../../src/message/settings.ts';
import type { Said } from '../../src/said.ts';
import { readNeeds } from '../../src/workflow/needs.ts';
import type { Values } from './fields.ts';

/** No file of a workspace can be read here; the stand-in of src/text-file.ts says so. */
const files = { env: {}, files: 'now' } as const;

/** The inputs of the action that the page offers, read by its own code. */
export interface PageInputs {
  readonly settings: MessageSettings;
  readonly event: { readonly text: string; readonly githubEvent: string; readonly attributes: object };
  readonly status: 'success' | 'failure' | 'cancelled' | 'skipped' | '';
  readonly needs: ReturnType<typeof readNeeds>;
  readonly report: 'auto' | 'run' | 'event';
  readonly keyword: string | undefined;
  readonly selectNotifications: SelectNotifications;
  readonly warnings: readonly Said[];
}

/** Throws an `InputError` that names every input that is wrong; what is wrong in rules comes after the others. */
export async function readPageInputs(values: Values): Promise<PageInputs> {
  const get = inputsIn(values);
  const source = { get, isWatch: false, ...files };
  const message = await readRows(messageRows, source);
  const mentions = await readRows(mentionRows, source);
  const event = await readRows(table.event, source);
  const run = await readRows({ status: table.workflow.status, report: table.workflow.report }, source);
  const parts = [message, mentions, event, run];
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length > 0) throw new InputError(problems);
  const settings = { ...valuesOf(message), mentions: valuesOf(mentions) };
  await checkWords(settings, values);
  const { status, report } = valuesOf(run);
  return {
    settings,
    event: valuesOf(event),
    status,
    report: report === 'run' || report === 'event' ? report : 'auto',
    needs: readNeeds(get('needs')),
    keyword: get('keyword') || undefined,
    selectNotifications: await readSelection(get('rules'), settings),
    warnings: parts.flatMap((part) => part.warnings),
  };
}

/** Throws all that is wrong with the templates, and not only what composing meets first. */
async function checkWords(settings: MessageSettings, values: Values): Promise<void> {
  const given = words.filter((name) => values[name].trim() !== '');
  if (given.length === 0) return;
  const { settingProblems } = await import('../../src/message/template/setting-problems.ts');
  const problems = await settingProblems(settings, [...given, 'msgtype']);
  if (problems.length > 0) throw new InputError(problems);
}

const words = ['title', 'text', 'buttons', 'payload'] as const;

/** As `readSelection` of src/inputs/read-inputs.ts, without robots. */
async function readSelection(text: string, settings: MessageSettings): Promise<SelectNotifications> {
  const inputs = { chatGroup: [], settings };
  const asInputsSay = withoutRules(inputs);
  if (text === '') return asInputsSay;
  const [{ readRules }, { settingProblems }] = await Promise.all([
    import('../../src/inputs/read-rules.ts'),
    import('../../src/message/template/setting-problems.ts'),
  ]);
  const context = { inputs, robots: undefined, choosesGroup: true, settingProblems, files };
  const rules = await yamlOrFile('rules', text, files, {
    check: (value) => (value === undefined ? asInputsSay : readRules(value, context)),
  });
  return rules ?? asInputsSay;
}

function inputsIn(values: Values): GetInput {
  const given: Readonly<Record<string, string>> = values;
  return (name) => given[name]?.trim() ?? '';
}
