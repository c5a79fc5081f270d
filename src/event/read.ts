import type { CloudEvent } from 'cloudevents';
import { aboutInput, inputError, inputNamed, UserError } from '../errors.ts';
import { isObject } from '../json.ts';
import { type Said, type SaidValue, say } from '../said.ts';
import { readTextFile } from '../text-file.ts';
import type { WorkflowContext } from '../workflow-context.ts';
import { type Attributes, createCloudEvent, deriveId } from './cloudevent.ts';
import { findDispatchedEvents, parseEventText, type UncheckedEvent } from './event-text.ts';
import { githubAttributes, repositorySource } from './github-adapter.ts';
import { createContextExtensions } from './run-attributes.ts';
import { describeViolations, type PlacedViolation, validate, violationError } from './validation.ts';

export interface EventInputs {
  /** Input `event-file`, a path; '' for none. */
  readonly file: string;
  /** Input `event`, JSON or any text; '' for none. */
  readonly text: string;
  /** Input `event-name`, the GitHub event whose raw payload the file or text is; '' for none. */
  readonly githubEvent: string;
  /** Input `attributes`, parsed. */
  readonly attributes: Attributes;
  /** Input `status`: the job's outcome so far. */
  readonly status: string;
}

export interface Events {
  /** Frozen, in the order given; empty only for an empty batch. */
  readonly events: readonly CloudEvent<unknown>[];
  readonly origin: 'file' | 'input' | 'dispatch' | 'workflow';
  /** One line each, with untrusted text made visible. */
  readonly warnings: readonly Said[];
}

/**
 * The events of the run: those in a file or input, else those of a repository_dispatch, else the workflow's
 * own event.
 */
export function readEvents(inputs: EventInputs, context: WorkflowContext, now: () => Date): Events {
  checkInputs(inputs);
  const { subject, origin, candidates } = findCandidates(inputs, context, now());
  if (candidates.length > 1 && Object.hasOwn(inputs.attributes, 'id')) {
    throw inputError('attributes', say`sets the same "id" for all events of a batch; remove it.`);
  }
  const examined = candidates.map((candidate) => examine(candidate, inputs.attributes));
  const broken = [...examined.flatMap((each) => each.broken), ...findMixedVersions(examined)];
  if (broken.length > 0) throw violationError(subject, broken);
  const warnings = [
    ...(inputs.githubEvent !== '' && inputs.file === '' && inputs.text === ''
      ? [aboutInput('event-name', say`has no effect without "event" or "event-file".`)]
      : []),
    ...(candidates.length === 0 ? [say`${subject} is an empty batch: there is nothing to send.`] : []),
    ...describeViolations(examined.flatMap((each) => each.warnings)),
  ];
  return { events: examined.map(({ attributes }) => createCloudEvent(attributes)), origin, warnings };
}

/**
 * An event that the action makes itself, with the input `attributes` set and all validated. Throws a UserError that names the input
 * if they break a rule.
 */
export function createOwnEvent(value: Attributes, overrides: Attributes): CloudEvent<unknown> {
  checkInputs({ file: '', text: '', githubEvent: '', attributes: overrides, status: '' });
  const { attributes, broken } = examine({ place: '', value }, overrides);
  if (broken.length > 0) throw violationError(ownSubject, broken);
  return createCloudEvent(attributes);
}

const ownSubject = say`The event of this workflow`;

interface Found {
  /** What an error is about: `Input "event-file"`. */
  readonly subject: Said;
  readonly origin: Events['origin'];
  readonly candidates: readonly UncheckedEvent[];
}

function findCandidates(inputs: EventInputs, context: WorkflowContext, now: Date): Found {
  const { file, attributes, githubEvent: eventName } = inputs;
  if (file !== '' || inputs.text !== '') {
    const input = file === '' ? 'event' : 'event-file';
    const text = file === '' ? inputs.text : readTextFile('event-file', file, context);
    const candidates = parseEventText({ input, text, eventName, attributes }, context, now);
    return { subject: inputNamed(input), origin: file === '' ? 'input' : 'file', candidates };
  }
  const candidates = findDispatchedEvents(context);
  if (candidates.length > 0) {
    return { subject: say`The event in this repository_dispatch`, origin: 'dispatch', candidates };
  }
  const value = createWorkflowEvent(context, inputs.status, now);
  return { subject: ownSubject, origin: 'workflow', candidates: [{ place: '', value }] };
}

function createWorkflowEvent(context: WorkflowContext, status: string, now: Date): Attributes {
  const { eventName, payload } = context;
  if (eventName === '') {
    throw new UserError(
      say`There is no event: GITHUB_EVENT_NAME is not set. Give one in "event" or "event-file".`,
    );
  }
  return {
    specversion: '1.0',
    id: deriveId(context, eventName),
    ...githubAttributes(eventName, payload, repositorySource(context), now),
    ...createContextExtensions(context, status),
  };
}

interface Examined {
  readonly place: SaidValue;
  readonly attributes: Attributes;
  readonly broken: readonly PlacedViolation[];
  readonly warnings: readonly PlacedViolation[];
}

function examine({ place, value, broken }: UncheckedEvent, overrides: Attributes): Examined {
  if (broken !== undefined) return { place, attributes: {}, broken: [{ place, ...broken }], warnings: [] };
  const attributes = isObject(value) ? { ...value, ...overrides } : {};
  const result = validate(isObject(value) ? attributes : value);
  return {
    place,
    attributes,
    broken: result.broken.map((finding) => ({ place, ...finding })),
    warnings: result.warnings.map((finding) => ({ place, ...finding })),
  };
}

/** A batch has one specversion: that of its first event with a known one. */
function findMixedVersions(examined: readonly Examined[]): PlacedViolation[] {
  const versioned = examined.filter(
    ({ attributes: { specversion } }) => specversion === '1.0' || specversion === '0.3',
  );
  const version = versioned[0]?.attributes.specversion;
  return versioned
    .filter(({ attributes }) => attributes.specversion !== version)
    .map(({ place, attributes }) => ({
      place,
      attribute: 'specversion',
      rule: 'one-specversion',
      text: say`must be the same in the whole batch`,
      value: attributes.specversion,
    }));
}

function checkInputs({ file, text, githubEvent, attributes }: EventInputs): void {
  if (file !== '' && text !== '') {
    throw inputError('event', say`cannot be given together with "event-file"; give one of them.`);
  }
  if (githubEvent !== '' && !/^[a-z\d_]+$/.test(githubEvent)) {
    throw inputError(
      'event-name',
      say`must be the name of a GitHub event, as in release or push.`,
      githubEvent,
    );
  }
  const [data] = ['data', 'data_base64'].filter((name) => Object.hasOwn(attributes, name));
  if (data !== undefined) {
    throw inputError(
      'attributes',
      say`sets attributes only, and "${data}" is not one; put it in "event" or "event-file".`,
    );
  }
  // Checks `attributes` by the rules of the event's own attributes, so that an error names the input to fix.
  const { broken } = validate({ specversion: '1.0', id: '-', source: '-', type: '-', ...attributes });
  if (broken.length > 0)
    throw violationError(
      inputNamed('attributes'),
      broken.map((finding) => ({ place: '', ...finding })),
    );
}
