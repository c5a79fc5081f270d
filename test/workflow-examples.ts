import { parse } from 'yaml';

/** A YAML example of a page, completed to a workflow; undefined for other YAML (inputs, rules, events). */
export function workflowOf(example: string): string | undefined {
  // Gitea and Forgejo take the whole address of an action, GitHub does not.
  const text = withoutIndent(example).replace(/uses: https:\/\/github\.com\/([\w./-]+@)/g, 'uses: $1');
  const value: unknown = parse(text);
  if (Array.isArray(value)) return value.some(isStep) ? jobWith(`steps:\n${indent(text, 2)}`) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('jobs' in value) return 'on' in value ? text : `on: push\n${text}`;
  if ('steps' in value) return jobWith(text);
  if ('with' in value)
    return jobWith(`steps:\n  - uses: octo-org/dingtalk-cloudevents@v1\n${indent(text, 4)}`);
  return undefined;
}

function isStep(item: unknown): boolean {
  return typeof item === 'object' && item !== null && ('uses' in item || 'run' in item);
}

function jobWith(steps: string): string {
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n${indent(steps, 4)}`;
}

function indent(text: string, spaces: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

function withoutIndent(text: string): string {
  const [spaces = ''] = /^ */.exec(text) ?? [];
  return text.replaceAll(new RegExp(`^${spaces}`, 'gm'), '');
}
