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
