import type { Robot } from '../deliver/stand-in.ts';
import type { InputValue } from '../runner/definition.ts';
import { type Run, runAction, type Step } from '../runner/runner.ts';

/** The event of the Vanus quick start, as its users send it. */
export const seedEvent = {
  id: '53d1c340-551a-11ed-96c7-8b504d95037c',
  source: 'sink-Dingtalk-quickstart',
  specversion: '1.0',
  type: 'quickstart',
  datacontenttype: 'text/plain',
  time: '2022-10-26T10:38:29.345Z',
  xvchatgroup: 'bot1',
  xvmsgtype: 'text',
  data: 'Hello dingtalk',
} as const;

export const seedMessage = { msgtype: 'text', text: { content: 'Hello dingtalk' } } as const;

/** The inputs that reach a robot of the stand-in. */
export function inputsFor(...robots: readonly Pick<Robot, 'url' | 'secret' | 'host'>[]) {
  return {
    webhook: robots.map(({ url }) => url).join('\n'),
    secret: robots.map(({ secret }) => secret || '-').join('\n'),
    'allowed-hosts': [...new Set(robots.map(({ host }) => host))].join('\n'),
  };
}

/** Runs the action with these inputs; the rest of the step is as a push to main left it. */
export function act(inputs: Readonly<Record<string, InputValue>>, step: Step = {}): Promise<Run> {
  return runAction({ event: { name: 'push', payload: {} }, ...step, inputs });
}

/** The action's results, parsed. */
export function resultsOf(run: Pick<Run, 'outputs'>): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(run.outputs.results ?? '');
}
