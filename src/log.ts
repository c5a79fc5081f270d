import type * as Core from '@actions/core';
import { printable } from './printable.ts';
import { createRedactor, minSecretLength } from './redact.ts';

/** GitHub keeps 4,096 characters of an annotation. */
const maxAnnotation = 4096;

/**
 * The only door to stdout. Each line passes it without secrets and without anything that the runner would
 * obey.
 */
export interface Log {
  /** Shown when the user turns on step debugging. */
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  /**
   * The one annotation that tells why a run failed; with `fail` it decides the exit code, too. Line breaks
   * stay: a batch has many errors.
   */
  fail(text: string, onFailure: 'fail' | 'warn'): void;
  /** From here on the value is blanked, by the door itself and by the runner. */
  mask(value: string): void;
  /**
   * What the door does with secrets, for text that leaves another way: outputs, job summary, dead letters.
   */
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

/** `::` opens a command at the start of a line, after spaces too. */
function commandless(text: string): string {
  return text.replace(/^\s*::/, (start) => start.replace('::', ': :'));
}
