import type { Attributes } from './cloudevent.ts';
import { isObject } from './rules.ts';

/** What a CDEvents type says without its version: `dev.cdevents.pipelinerun.finished.0.3.0` is `pipelinerun` `finished`. */
export interface CDEventKind {
  readonly subject: string;
  readonly predicate: string;
}

/** Undefined when the type is no CDEvents type. Source: cdevents/spec, spec.md, "type"; `dev.cdeventsx.` is for custom events. */
export function cdeventKind(type: string): CDEventKind | undefined {
  const [, subject, predicate] = /^dev\.cdeventsx?\.([^.]+)\.([^.]+)(?:\.|$)/.exec(type) ?? [];
  return subject && predicate ? { subject, predicate } : undefined;
}

/** The CloudEvent in a document: the document itself, when it says `specversion`, or the one that carries a bare CDEvent. */
export function cloudEventIn(document: unknown): Attributes | undefined {
  if (!isObject(document)) return undefined;
  if (Object.hasOwn(document, 'specversion')) return document;
  const { context, subject } = document;
  const isCDEvent = isObject(context) && isObject(subject) && isCDEventsType(context.type);
  return isCDEvent ? carrierOf(document, context, subject) : undefined;
}

function isCDEventsType(type: unknown): boolean {
  return typeof type === 'string' && cdeventKind(type) !== undefined;
}

/** Source: cdevents/spec, cloudevents-binding.md. */
function carrierOf(document: Attributes, context: Attributes, subject: Attributes): Attributes {
  return {
    specversion: '1.0',
    id: context.id,
    source: context.source,
    type: context.type,
    subject: subject.id,
    time: context.timestamp,
    datacontenttype: 'application/json',
    data: document,
  };
}
