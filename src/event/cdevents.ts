import { isObject } from '../json.ts';
import type { Attributes } from './cloudevent.ts';

/**
 * The CloudEvent in a document: the document itself if it has `specversion`, or one that carries a bare
 * CDEvent.
 */
export function findCloudEvent(document: unknown): Attributes | undefined {
  if (!isObject(document)) return undefined;
  if (Object.hasOwn(document, 'specversion')) return document;
  const { context, subject } = document;
  const isCDEvent = isObject(context) && isObject(subject) && isCDEventsType(context.type);
  return isCDEvent ? wrapCDEvent(document, context, subject) : undefined;
}

/**
 * `dev.cdevents.<subject>.<predicate>.<version>`; custom events have `cdeventsx`. Source: cdevents/spec,
 * spec.md.
 */
function isCDEventsType(type: unknown): boolean {
  return typeof type === 'string' && /^dev\.cdeventsx?\.[^.]+\.[^.]/.test(type);
}

/** Source: cdevents/spec, cloudevents-binding.md. */
function wrapCDEvent(document: Attributes, context: Attributes, subject: Attributes): Attributes {
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

/** Also a custom event, `dev.cdeventsx.<tool>-<subject>.<predicate>.<version>`. */
export function isCdevent({ type }: { readonly type: string }): boolean {
  return /^dev\.cdeventsx?\./.test(type);
}

/**
 * `pipelinerun finished` of `dev.cdevents.pipelinerun.finished.0.2.0`. Source: cdevents.dev, CloudEvents
 * binding.
 */
export function cdeventName(type: string): string {
  return type.split('.').slice(2, 4).join(' ');
}
