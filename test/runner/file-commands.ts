/** What an action wrote to GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV. */
export interface Pairs {
  readonly values: Readonly<Record<string, string>>;
  /** The runner's words about the first line that it cannot read: it fails the step and reads no further. */
  readonly error: string | undefined;
}

/**
 * Reads `name=value` lines and `name<<DELIMITER` blocks as the runner does. Source: actions/runner,
 * FileCommandManager.
 */
export function readPairs(text: string): Pairs {
  const values: [string, string][] = [];
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.text ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const arrows = line.indexOf('<<');
    if (equals >= 0 && (arrows < 0 || equals < arrows)) {
      if (equals === 0) return broken(values, `Invalid format '${line}'. Name must not be empty`);
      values.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (arrows >= 0) {
      const delimiter = line.slice(arrows + 2);
      if (arrows === 0 || delimiter === '') {
        return broken(values, `Invalid format '${line}'. Name and delimiter must not be empty`);
      }
      const end = lines.findIndex(({ text }, at) => at > index && text === delimiter);
      if (end < 0) return broken(values, `Invalid value. Matching delimiter not found '${delimiter}'`);
      values.push([line.slice(0, arrows), blockOf(lines.slice(index + 1, end))]);
      index = end;
    } else {
      return broken(values, `Invalid format '${line}'`);
    }
  }
  return { values: Object.fromEntries(values), error: undefined };
}

/** The lines of GITHUB_PATH. */
export function readLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '');
}

interface Line {
  readonly text: string;
  readonly ending: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\n]*?)(\r?\n|$)/g)]
    .map(([, line = '', ending = '']) => ({ text: line, ending }))
    .filter(({ text, ending }) => text !== '' || ending !== '');
}

/**
 * The line end before the closing delimiter is not part of the value, the ones inside are, as they were
 * written.
 */
function blockOf(lines: readonly Line[]): string {
  return lines.map(({ text, ending }, at) => (at === lines.length - 1 ? text : text + ending)).join('');
}

function broken(values: [string, string][], error: string): Pairs {
  return { values: Object.fromEntries(values), error };
}
