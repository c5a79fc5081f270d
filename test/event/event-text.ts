import type { CloudEvent } from 'cloudevents';
import { type EventInputs, type Events, readEvents } from '../../src/event/read.ts';
import type { WorkflowContext } from '../../src/workflow-context.ts';
import { english } from '../english.ts';

export const now = new Date('2026-01-31T09:30:00.000Z');

/** A push to octo/hello on github.com, and what a test says of it. */
export function contextOf(said: Partial<WorkflowContext> = {}): WorkflowContext {
  return {
    eventName: 'push',
    payload: { ref: 'refs/heads/main' },
    repository: 'octo/hello',
    workflow: 'CI',
    workflowRef: 'octo/hello/.github/workflows/ci.yml@refs/heads/main',
    runId: '9876543210',
    runNumber: '128',
    runAttempt: '2',
    job: 'build',
    step: '__octo_notify',
    actor: 'mona',
    sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
    ref: 'refs/heads/main',
    refName: 'main',
    headRef: '',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    workspace: '',
    runnerTemp: '',
    matrix: 'null',
    runnerName: 'GitHub Actions 1000000123',
    ...said,
  };
}

export function inputsOf(said: Partial<EventInputs> = {}): EventInputs {
  return { file: '', text: '', githubEvent: '', attributes: {}, status: 'success', ...said };
}

export async function read(
  inputs: Partial<EventInputs>,
  context: Partial<WorkflowContext> = {},
): Promise<Omit<Events, 'warnings'> & { readonly warnings: readonly string[] }> {
  const { warnings, ...events } = readEvents(inputsOf(inputs), contextOf(context), () => now);
  return { ...events, warnings: english(warnings) };
}

/** What readers were shown, or '' when they were shown nothing. */
export async function failureOf(
  inputs: Partial<EventInputs>,
  context: Partial<WorkflowContext> = {},
): Promise<string> {
  return read(inputs, context).then(
    () => '',
    (error: unknown) => {
      if (error instanceof Error && error.name === 'UserError') return error.message;
      throw error;
    },
  );
}

export async function oneEvent(
  inputs: Partial<EventInputs>,
  context: Partial<WorkflowContext> = {},
): Promise<CloudEvent<unknown>> {
  const { events } = await read(inputs, context);
  const [event] = events;
  if (event === undefined || events.length > 1) throw new Error(`expected one event, got ${events.length}`);
  return event;
}

/** A valid event of version 1.0, and what a test says of it. */
export function eventWith(said: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    specversion: '1.0',
    id: 'a-1',
    source: 'https://example.com/shop',
    type: 'com.example.order.paid',
    ...said,
  };
}
