import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const folder = new URL('../../docs/examples/', import.meta.url);
const files = readdirSync(folder);
/** All but the rules are workflows. */
const names = files.filter((name) => !name.startsWith('central-rules'));
const inChinese = files.filter((name) => name.endsWith('.zh-CN.yml'));

function inBoth(...given: readonly string[]): string[] {
  return given.flatMap((name) => [name, name.replace('.yml', '.zh-CN.yml')]);
}
const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<
    string,
    { steps?: Step[]; concurrency?: unknown; uses?: string; with?: object; secrets?: object }
  >;
}

interface Step {
  uses?: string;
  with?: Record<string, string>;
}

function textOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function workflowOf(name: string): Workflow {
  return parse(textOf(name));
}

function stepsOf(name: string): Step[] {
  return Object.values(workflowOf(name).jobs).flatMap(({ steps = [] }) => steps);
}

test.each(names)("%s is valid by GitHub's own language service", async (name) => {
  const document = TextDocument.create(`file:///.github/workflows/${name}`, 'yaml', 1, textOf(name));
  const diagnostics = await validate(document);
  expect(diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
});

test.each(names)('%s gives the action only inputs that it has', (name) => {
  for (const { uses, with: inputs = {} } of stepsOf(name)) {
    if (!uses?.startsWith('octo-org/dingtalk-cloudevents@')) continue;
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  }
});

test.each(inBoth('notify-on-workflow-run.yml', 'reusable-notify.yml'))(
  '%s runs only this action, with permission to read runs, annotations and commits, and to change nothing',
  (name) => {
    expect(stepsOf(name).map(({ uses }) => uses)).toEqual(['octo-org/dingtalk-cloudevents@v1']);
    expect(workflowOf(name).permissions).toEqual({ actions: 'read', checks: 'read', contents: 'read' });
  },
);

test.each(inBoth('notify-on-workflow-run.yml', 'reusable-notify.yml', 'central-notify.yml'))(
  '%s queues what shares a robot, and drops none',
  (name) => {
    const workflow = workflowOf(name);
    const concurrency = workflow.concurrency ?? Object.values(workflow.jobs)[0]?.concurrency;
    expect(concurrency).toMatchObject({ queue: 'max' });
    expect(concurrency).not.toHaveProperty('cancel-in-progress', true);
  },
);

test.each(['', '.zh-CN'])('the caller gives what the reusable workflow declares: %s', (suffix) => {
  const { inputs, secrets } = workflowOf(`reusable-notify${suffix}.yml`).on.workflow_call as Record<
    string,
    object
  >;
  const call = Object.values(workflowOf(`reusable-notify-caller${suffix}.yml`).jobs).find(
    ({ uses }) => uses !== undefined,
  );
  expect(Object.keys(inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(call?.with ?? {})));
  expect(Object.keys(call?.secrets ?? {})).toEqual(Object.keys(secrets ?? {}));
});

test('every file is there in both languages', () => {
  const english = files.filter((name) => !inChinese.includes(name));
  expect(inBoth(...english).toSorted()).toEqual(files.toSorted());
});

test.each(inChinese)('%s does the same as the English file, in Chinese', (name) => {
  const [english, chinese] = [textOf(name.replace('.zh-CN', '')), textOf(name)];
  expect(withoutWords(parse(chinese))).toEqual(withoutWords(parse(english)));
  expect(linesOf(chinese)).toBe(linesOf(english) + (chinese.match(/^ *locale: zh-CN$/gm)?.length ?? 0));
  const sends = /uses: octo-org\/dingtalk-cloudevents@/.test(chinese);
  expect(/^ *locale: zh-CN$/m.test(chinese)).toBe(sends);
  for (const comment of chinese.match(/# .*/g) ?? []) expect(comment).toMatch(/\p{Script=Han}|\.yml/u);
});

/** Lines that say what to do, without comments. */
function linesOf(text: string): number {
  return text.split('\n').filter((line) => !/^\s*(?:#.*)?$/.test(line)).length;
}

/** The file without names, descriptions and texts, which are in another language. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value === 'string') return value.replace(/"title":"[^"]*"/, '"title":""');
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !['name', 'description', 'locale'].includes(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutWords(inner)]));
}
