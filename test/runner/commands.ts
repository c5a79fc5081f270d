/**
 * A workflow command: `::name key=value,key=value::data`, or the older `##[name key=value;key=value]data`.
 */
export interface Command {
  /** In lower case, as names are distinguished without case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The names that the runner listens to; anything else in `::…::` is plain text. Source: actions/runner,
 * ActionCommandManager.
 */
export const commandNames: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * The command in a line of output, if there is one: the newer form at the start of the line, white space
 * aside, the older one anywhere in it. `names` are the names listened to.
 */
export function commandIn(line: string, names: ReadonlySet<string>): Command | undefined {
  return newCommand(line.trimStart(), names) ?? oldCommand(line, names);
}

function newCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  return commandOf(line.slice(2, end), line.slice(end + 2), names, newSyntax);
}

function oldCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), names, oldSyntax);
}

type Escapes = readonly (readonly [code: string, char: string])[];

interface Syntax {
  readonly separator: string;
  /** In the order in which they are undone: `%25` last. */
  readonly dataEscapes: Escapes;
  readonly propertyEscapes: Escapes;
}

const lineEnds = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;

const newSyntax: Syntax = {
  separator: ',',
  dataEscapes: [...lineEnds, ['%25', '%']],
  propertyEscapes: [...lineEnds, ['%3A', ':'], ['%2C', ','], ['%25', '%']],
};

const oldSyntax: Syntax = {
  separator: ';',
  dataEscapes: [['%3B', ';'], ...lineEnds, ['%5D', ']'], ['%25', '%']],
  propertyEscapes: [['%3B', ';'], ...lineEnds, ['%5D', ']'], ['%25', '%']],
};

function commandOf(
  head: string,
  data: string,
  names: ReadonlySet<string>,
  { separator, dataEscapes, propertyEscapes }: Syntax,
): Command | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!names.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const property of space < 0 ? [] : head.slice(space + 1).split(separator)) {
    const equals = property.indexOf('=');
    if (equals > 0) {
      properties[property.slice(0, equals).trim()] = unescaped(property.slice(equals + 1), propertyEscapes);
    }
  }
  return { name, properties, data: unescaped(data, dataEscapes) };
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((rest, [code, char]) => rest.replaceAll(code, char), text);
}
