import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const folder = new URL('../../docs/examples/', import.meta.url);
const names = readdirSync(folder);
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

test.each(['notify-on-workflow-run.yml', 'reusable-notify.yml'])(
  '%s runs only this action, with permission to read runs, annotations and commits, and to change nothing',
  (name) => {
    expect(stepsOf(name).map(({ uses }) => uses)).toEqual(['octo-org/dingtalk-cloudevents@v1']);
    expect(workflowOf(name).permissions).toEqual({ actions: 'read', checks: 'read', contents: 'read' });
  },
);

test.each(['notify-on-workflow-run.yml', 'reusable-notify.yml'])(
  '%s queues what shares a robot, and drops none',
  (name) => {
    const workflow = workflowOf(name);
    const concurrency = workflow.concurrency ?? Object.values(workflow.jobs)[0]?.concurrency;
    expect(concurrency).toMatchObject({ queue: 'max' });
    expect(concurrency).not.toHaveProperty('cancel-in-progress', true);
  },
);

test('the caller gives what the reusable workflow declares', () => {
  const { inputs, secrets } = workflowOf('reusable-notify.yml').on.workflow_call as Record<string, object>;
  const call = Object.values(workflowOf('reusable-notify-caller.yml').jobs).find(
    ({ uses }) => uses !== undefined,
  );
  expect(Object.keys(inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(call?.with ?? {})));
  expect(Object.keys(call?.secrets ?? {})).toEqual(Object.keys(secrets ?? {}));
});
