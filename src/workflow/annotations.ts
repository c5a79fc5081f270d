import { asCount, asObject, asText, withoutUndefined } from '../json.ts';
import type { Annotation } from './workflow-run.ts';

const maxAnnotations = 5;

/** Characters kept of an annotation; no message shows more. */
const maxMessageChars = 4_000;

/** GitHub adds these to every failed or stopped step, so they say nothing beside another annotation. */
const noise = /^(?:Process completed with exit code \d+\.|The operation was cancell?ed\.)$/;

/** GitHub's placeholder path for an annotation without a file. */
const nowhere = '.github';

/**
 * GitHub calls a job that ran out of time cancelled; only this annotation distinguishes it from a stopped
 * one.
 */
const outOfTime = /\bhas exceeded the maximum execution time\b/;

/**
 * GitHub adds this to a run or job that made way for a newer one of its concurrency group: "Canceling since
 * a higher priority waiting request for 'CI-refs/heads/main' exists".
 */
const madeWay = /^Cancell?ing since a higher priority waiting request\b/;

/**
 * The first error annotations of a job's check run, redacted by `redact`; undefined if the response is not a
 * list. Source: docs.github.com, REST API, "List check run annotations".
 */
export function readAnnotations(
  answer: unknown,
  redact: (text: string) => string,
): readonly Annotation[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  const errors = answer.map((item) => readAnnotation(item, redact)).filter((item) => item !== undefined);
  const informative = errors.filter(({ message }) => !noise.test(message));
  return (informative.length > 0 ? informative : errors).slice(0, maxAnnotations);
}

export function includesTimeout(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ message }) => outOfTime.test(message));
}

export function includesSupersession(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ message }) => madeWay.test(message));
}

function readAnnotation(value: unknown, redact: (text: string) => string): Annotation | undefined {
  const item = asObject(value);
  const message = asText(item?.message)?.trim();
  if (item?.annotation_level !== 'failure' || message === undefined || message === '') return undefined;
  const path = asText(item.path);
  const title = asText(item.title);
  return withoutUndefined({
    path: path === undefined || path === nowhere ? undefined : redact(path),
    line: path === nowhere ? undefined : asCount(item.start_line),
    title: title === undefined ? undefined : redact(title).slice(0, maxMessageChars),
    message: redact(message).slice(0, maxMessageChars),
  });
}
