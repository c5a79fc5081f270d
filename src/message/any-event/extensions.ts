import type { CloudEvent } from 'cloudevents';
import { isRunAttribute, runExtensions } from '../../event/run-attributes.ts';

/** The attributes of CloudEvents itself, which are no data. */
const core = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'datacontenttype',
  'dataschema',
  'schemaurl',
  'data',
  'data_base64',
]);

/** The attributes that events have or this action gives them; a sender may add any other. */
export const knownAttributes: readonly string[] = [
  ...[...core].filter((name) => !name.startsWith('data_') && name !== 'data'),
  ...runExtensions,
  'xvchatgroup',
  'xvmsgtype',
];

/** The extension attributes that the sender of an event added; not those of the workflow run. */
export function extensionsOf(event: CloudEvent<unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(event).filter(([name]) => !core.has(name) && !isRunAttribute(name)),
  );
}
