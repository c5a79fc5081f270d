import { isInPrivateKey, opensPrivateKey } from '../credentials/private-keys.ts';
import { trimEnd, unicodePattern } from '../text.ts';
import type { StepRecord } from './job-record.ts';
import { rateLine, worths } from './log-cues.ts';
import { findLogHighlights, type LogHighlight } from './log-highlights.ts';

/** Characters kept of a line. */
const maxLineChars = 240;

/** GitHub gives the times of steps in whole seconds. */
const stepEndMs = 1000;

const stamp = /^\uFEFF?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z) ?/;
const exitCode = /^Process completed with exit code \d+\.$/;

interface LogLine {
  readonly atMs: number | undefined;
  readonly text: string;
}

/**
 * The lines of a failed step's log that say why it failed, redacted by `redact`. A job's log has all its
 * steps, one after the other; each line begins with its time, which identifies the step. The runner marks
 * errors with `##[error]`.
 */
export function excerptLog(
  log: string,
  step: StepRecord | undefined,
  redact: (text: string) => string,
): readonly LogHighlight[] {
  const lines = ownLines(upToLastError(duringStep(splitLog(log), step)));
  const meaningful = withoutPrivateKeys(lines).filter(({ text }) => isMeaningful(text));
  const informative = meaningful.filter(({ text }) => !exitCode.test(withoutMark(text)));
  const isSilent = informative.every(({ text }) => text.trim() === '');
  const kept = findLogHighlights((isSilent ? meaningful : informative).map(({ text }) => text));
  return kept.map(({ text, rank }) => ({
    text: shortenLine(withoutWorkspace(redact(withoutMark(text)))),
    rank,
  }));
}

function splitLog(log: string): LogLine[] {
  let atMs: number | undefined;
  return log.split('\n').map((raw) => {
    const time = stamp.exec(raw);
    if (time?.[1] !== undefined) atMs = Date.parse(time[1]);
    return { atMs, text: cleanLine(raw.replace(stamp, '')) };
  });
}

/**
 * What a terminal shows of a line in the end: progress bars rewrite theirs with a carriage return. The line stays whole:
 * if it were cut before it is redacted, half a token could be left.
 */
function cleanLine(raw: string): string {
  const written = trimEnd(raw, '\r');
  const last = written.slice(written.lastIndexOf('\r') + 1);
  return withoutEscapeSequences(last).replaceAll('\t', '  ').replace(control(), '').trimEnd();
}

const control = unicodePattern(String.raw`\p{Cc}`, 'gu');

/** All lines if the step's times are unknown or match none: a runner's clock can be wrong. */
function duringStep(lines: LogLine[], step: StepRecord | undefined): LogLine[] {
  const fromMs = Date.parse(step?.startedAt ?? '');
  const toMs = Date.parse(step?.completedAt ?? '') + stepEndMs;
  const during = lines.filter(({ atMs }) => atMs !== undefined && atMs >= fromMs && atMs < toMs);
  return during.length > 0 ? during : lines;
}

function upToLastError(lines: LogLine[]): LogLine[] {
  const last = lines.findLastIndex(({ text }) => text.startsWith('##[error]'));
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/**
 * Removes the end of the previous step, which shares a second with this one, and the header in which the
 * runner shows command and environment.
 */
function ownLines(lines: LogLine[]): LogLine[] {
  const header = lines.findLastIndex(({ text }) => text.startsWith('##[group]Run '));
  if (header < 0) return lines;
  const end = lines.findIndex(({ text }, index) => index > header && text === '##[endgroup]');
  return lines.slice((end < 0 ? header : end) + 1);
}

/** A line in the middle of a private key says nothing, and need not look like a credential. */
function withoutPrivateKeys(lines: LogLine[]): LogLine[] {
  let isOpen = false;
  return lines.filter(({ text }) => {
    const isInside = isOpen && isInPrivateKey(text);
    isOpen = isInside || opensPrivateKey(text);
    return !isInside;
  });
}

function isMeaningful(text: string): boolean {
  return !/^##\[(?:group|endgroup|debug|section)\]/.test(text);
}

function withoutMark(text: string): string {
  return text.replace(/^##\[(?:error|warning|notice|command)\]|^\[command\]/, '');
}

/**
 * The folder into which GitHub's runners check a repository out, in a container as well: `/home/runner/work/shop/shop/`,
 * `D:\a\shop\shop\`, `/__w/shop/shop/`; `/github/workspace/` for an action that is a container. The paths of a repository are
 * read without it.
 */
const workspace =
  /(?:file:\/{2,3})?(?:\/(?:home|Users)\/runner\/work|\/__w|(?<![A-Za-z])[A-Z]:[\\/]a)[\\/]([^\\/\s]{1,100})[\\/]\1[\\/]|\/github\/workspace\//g;

function withoutWorkspace(text: string): string {
  return text.replace(workspace, '');
}

function shortenLine(text: string): string {
  if (text.length <= maxLineChars) return text;
  if (!endsWithReason(text, maxLineChars)) return `${text.slice(0, maxLineChars).toWellFormed()}…`;
  const half = maxLineChars / 2;
  return `${text.slice(0, half).toWellFormed()}…${text.slice(-half).toWellFormed()}`;
}

/** Whether the rest of a line says what is wrong: some tools put the reason at the end of a long line. */
export function endsWithReason(text: string, from: number): boolean {
  return rateLine(text.slice(from)) >= worths.negative;
}

/**
 * Colours (CSI), titles and links (OSC), and two-character sequences. Each part ends where the next sequence
 * begins, so the pattern takes linear time; Node's `stripVTControlCharacters` does not. Source: ECMA-48,
 * sections 5.4 and 8.3.89.
 */
const escapeSequence =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-Z\\^-~]?/g;

/** Text that was written for a terminal, without colours and other commands to it. */
export function withoutEscapeSequences(text: string): string {
  return text.replace(escapeSequence, '');
}
