import { emptyValues, type FieldName, groups, type Values } from './fields.ts';
import { hasRun } from './run/pasted-texts.ts';
import { findTrigger } from './run/trigger.ts';

type Input = readonly [name: string, value: string];

/** The step of a workflow that sends this message, in YAML. */
export function workflowStepOf(values: Values): string {
  const { action, inputs } = sourceOf(values);
  const all: readonly Input[] = [
    ['webhook', '$' + '{{ secrets.DINGTALK_WEBHOOK }}'],
    ['secret', '$' + '{{ secrets.DINGTALK_SECRET }}'],
    ...inputs,
    ...settings
      .filter((name) => isGiven(name, values) && !(action === '/watch' && name === 'batch'))
      .map((name): Input => [name, values[name]]),
  ];
  const lines = all.map(([name, value]) => `    ${name}: ${scalar(value)}`);
  return [`- uses: octo-org/dingtalk-cloudevents${action}@v1`, '  with:', ...lines].join('\n');
}

/** The fields that say how the message is made, in the order of the page. */
const settings: readonly FieldName[] = groups
  .filter(({ name }) => name === 'words' || name === 'mentions' || name === 'rules')
  .flatMap(({ fields }) => fields.map(({ name }) => name));

function isGiven(name: FieldName, values: Values): boolean {
  return values[name].trim() !== '' && values[name] !== emptyValues[name];
}

/** Where the step gets its event or its run from. */
function sourceOf(values: Values): { action: '' | '/watch'; inputs: readonly Input[] } {
  const trigger = findTrigger(values);
  const tests: readonly Input[] = isGiven('test-reports', values) ? [['test-reports', '**/junit.xml']] : [];
  if (trigger !== undefined && hasRun(values)) {
    const isOwnFailure = values.needs.trim() === '' && (isGiven('status', values) || tests.length > 0);
    if (trigger.eventName === 'workflow_run') return { action: '', inputs: [] };
    if (isOwnFailure) return { action: '/watch', inputs: tests };
    return { action: '', inputs: [['needs', '$' + '{{ toJSON(needs) }}'], ['report', 'run'], ...tests] };
  }
  if (trigger !== undefined || values.event.trim() === '') return { action: '', inputs: [] };
  if (values['event-name'].trim() !== '') return { action: '', inputs: [['report', 'event']] };
  const file: Input = ['event-file', 'event.json'];
  return {
    action: '',
    inputs: isGiven('attributes', values) ? [file, ['attributes', values.attributes]] : [file],
  };
}

/** YAML has values of its own for these words; some of its readers for more of them than YAML 1.2. */
const wordsOfYaml = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** JSON text is YAML; what needs no quotes gets none, and lines become a block. */
function scalar(value: string): string {
  if (wordsOfYaml.test(value)) return JSON.stringify(value);
  if (/^(?:[A-Za-z][\w.-]*|\$\{\{ [\w.()]+ \}\})$/.test(value)) return value;
  const isBlock = value.includes('\n') && /^\S/.test(value) && !value.includes('\r');
  if (!isBlock) return JSON.stringify(value);
  return `|-\n${value.trimEnd().replace(/^(?=.)/gm, '      ')}`;
}
