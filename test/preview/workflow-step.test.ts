import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { exampleGroups, loadExample } from '../../preview/src/examples/table.ts';
import { completeValues, type FieldName } from '../../preview/src/fields.ts';
import { workflowStepOf } from '../../preview/src/workflow-step.ts';
import { readDefinition } from '../runner/definition.ts';

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
}

function stepFor(given: Partial<Record<FieldName, string>>): Step {
  const [step] = parse(workflowStepOf(completeValues(given))) as [Step];
  return step;
}

/** A value for every field that says how a message is made. */
const settings: Partial<Record<FieldName, string>> = {
  ...{
    locale: 'zh-CN',
    msgtype: 'actionCard',
    title: 'On: {{ event.type }}',
    text: '# One\n\n- "two": three',
  },
  buttons: '- title: Open\n  url: https://example.com/open',
  payload: 'msgtype: text\ntext:\n  content: "From {{ event.source }}"',
  ...{ keyword: 'alert', timezone: 'Europe/Berlin', batch: 'digest' },
  ...{ 'at-logins': 'author, suspects', 'login-map': 'octocat: 13800138000', 'at-mobiles': '13800138000' },
  'on-call': '{ people: [mona, hubot], from: 2026-01-05, every: 1w }',
  ...{ 'at-user-ids': 'manager1', 'at-when': 'failure', 'at-all': 'true' },
  rules: '- filters: [{ prefix: { type: com.github } }]\n  chat-group: builds',
};

const names = exampleGroups.flatMap(({ examples }) => [...examples]);

describe('the workflow step of the page', () => {
  test.each(names)(
    "is valid by GitHub's own language service, and has only inputs of its action: %s",
    async (name) => {
      const example = await loadExample(name);
      for (const given of [example, { ...example, ...settings }]) {
        const step = workflowStepOf(completeValues(given));
        const job = `jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${step.replace(/^(?=.)/gm, '      ')}\n`;
        const workflow = `on: push\n${job}`;
        const problems = await validate(
          TextDocument.create('file:///.github/workflows/a.yml', 'yaml', 1, workflow),
        );
        expect(
          problems.map(({ message }) => message),
          workflow,
        ).toEqual([]);
        const { uses, with: inputs } = stepFor(given);
        const { inputs: declared } = readDefinition(uses.includes('/watch@') ? 'watch' : '.');
        expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      }
    },
  );

  test.each([
    ['a run whose own job fails', { status: 'failure' }, 'watch', {}],
    ['a test report', { 'test-reports': '<a/>' }, 'watch', { 'test-reports': '**/junit.xml' }],
    ['results of jobs', { needs: '{"a":{"result":"failure"}}' }, '', { needs: '$' + '{{ toJSON(needs) }}' }],
    ['the payload of a webhook', { event: '{}', 'event-name': 'release' }, '', { report: 'event' }],
    ['a CloudEvent', { event: '{"specversion":"1.0"}' }, '', { 'event-file': 'event.json' }],
    [
      'any JSON',
      { event: '{"a":1}', attributes: 'type: a.b' },
      '',
      { 'event-file': 'event.json', attributes: 'type: a.b' },
    ],
    ['what is posted to /dispatches', { event: '{"event_type":"a","client_payload":{}}' }, '', {}],
    ['nothing', {}, '', {}],
  ])('takes its event or run from where %s comes from', (_, given, folder, expected) => {
    const { uses, with: inputs } = stepFor(given);
    expect(uses).toBe(`octo-org/dingtalk-cloudevents${folder === '' ? '' : `/${folder}`}@v1`);
    const { webhook, secret, ...rest } = inputs;
    expect(rest).toEqual(folder === '' && 'needs' in expected ? { ...expected, report: 'run' } : expected);
  });

  test.each([
    ...[
      'null',
      'yes',
      'No',
      'off',
      '~',
      '1.0',
      '0x1f',
      '2026-01-05',
      'a: b',
      '- a',
      '# a',
      "it's",
      'a\\n"b"',
    ],
    ...[
      '{{ event.type }}',
      'one\ntwo: "2"\n  three',
      ' one\ntwo',
      '- a\n- b',
      '%',
      '@all',
      '`a`',
      '中文：好',
    ],
  ])('has a setting as it was written: %j', (text) => {
    expect(stepFor({ title: text }).with.title).toBe(text);
  });

  test('names secrets, and holds none', () => {
    expect(stepFor({ ...settings, event: 'x' }).with).toMatchObject({
      webhook: '$' + '{{ secrets.DINGTALK_WEBHOOK }}',
      secret: '$' + '{{ secrets.DINGTALK_SECRET }}',
    });
  });
});
