import type * as Core from '@actions/core';
import { createRedactor, minSecretLength } from './redact.ts';
import { type Catalogue, inLocale, type Said } from './said.ts';
import { printable } from './text.ts';

/** GitHub keeps 4,096 characters of an annotation. */
const maxAnnotation = 4096;

/**
 * The only way to stdout, and where the language is chosen. Removes secrets from each line, and everything that the runner would take for a
 * command.
 */
export interface Log {
  /** Shown only when step debugging is on. */
  debug(text: string): void;
  info(said: Said): void;
  notice(said: Said): void;
  warning(said: Said): void;
  /**
   * The one annotation that says why a run failed. `fail` also sets the exit code. Keeps line breaks: a
   * batch has many errors.
   */
  fail(said: Said, onFailure: 'fail' | 'warn'): void;
  /** Speaks this language from now on; before that, English. */
  speak(catalogue: Catalogue): void;
  /** The text in that language, for what leaves in another way than by this log. */
  localize(said: Said): string;
  /** Masks the value from now on, here and in the runner. */
  mask(value: string): void;
  /** The same redaction, for text that leaves in another way: outputs, job summary, dead letters. */
  redact(text: string): string;
}

type Console = Pick<typeof Core, 'debug' | 'info' | 'notice' | 'warning' | 'setFailed' | 'setSecret'>;

export function createLog(core: Console): Log {
  const redactors = new Map<string, (text: string) => string>();
  const redact = (text: string) => [...redactors.values()].reduce((shown, each) => each(shown), text);
  let language: Catalogue | undefined;
  const textOf = (said: Said) => (language === undefined ? said.text : inLocale(said, language));
  const line = (text: string) => printable(redact(text), maxAnnotation);
  return {
    debug: (text) => core.debug(line(text)),
    info: (said) => core.info(commandless(line(textOf(said)))),
    notice: (said) => core.notice(line(textOf(said))),
    warning: (said) => core.warning(line(textOf(said))),
    fail: (said, onFailure) => {
      const lines = textOf(said).split('\n').map(line).join('\n').slice(0, maxAnnotation);
      if (onFailure === 'warn') core.warning(lines);
      else core.setFailed(lines);
    },
    speak: (catalogue) => {
      language = catalogue;
    },
    localize: textOf,
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
