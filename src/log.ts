import type * as Core from '@actions/core';
import { printable } from './printable.ts';
import { createRedactor, minSecretLength } from './redact.ts';

/** GitHub keeps 4,096 characters of an annotation. */
const maxAnnotation = 4096;

/**
 * The only way to stdout. Removes secrets from each line, and everything that the runner would take for a
 * command.
 */
export interface Log {
  /** Shown only when step debugging is on. */
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  /**
   * The one annotation that says why a run failed. `fail` also sets the exit code. Keeps line breaks: a
   * batch has many errors.
   */
  fail(text: string, onFailure: 'fail' | 'warn'): void;
  /** Masks the value from now on, here and in the runner. */
  mask(value: string): void;
  /** The same redaction, for text that leaves in another way: outputs, job summary, dead letters. */
  redact(text: string): string;
}

type Console = Pick<typeof Core, 'debug' | 'info' | 'notice' | 'warning' | 'setFailed' | 'setSecret'>;

export function createLog(core: Console): Log {
  const redactors = new Map<string, (text: string) => string>();
  const redact = (text: string) => [...redactors.values()].reduce((shown, each) => each(shown), text);
  const line = (text: string) => printable(redact(text), maxAnnotation);
  return {
    debug: (text) => core.debug(line(text)),
    info: (text) => core.info(commandless(line(text))),
    notice: (text) => core.notice(line(text)),
    warning: (text) => core.warning(line(text)),
    fail: (text, onFailure) => {
      const lines = text.split('\n').map(line).join('\n').slice(0, maxAnnotation);
      if (onFailure === 'warn') core.warning(lines);
      else core.setFailed(lines);
    },
    redact,
    mask: (value) => {
      if (value.length < minSecretLength || redactors.has(value)) return;
      redactors.set(value, createRedactor([value]));
      core.setSecret(value);
    },
  };
}

/** The runner accepts a `::` command after spaces at the start of a line too. */
function commandless(text: string): string {
  return text.replace(/^\s*::/, (start) => start.replace('::', ': :'));
}
