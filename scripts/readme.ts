import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, parse, parseDocument } from 'yaml';

/**
 * Writes the tables of inputs and outputs into the READMEs, between `<!-- inputs -->` and `<!-- /inputs -->`
 * (and the same for outputs). action.yml has names, defaults and English words; readme.zh-CN.yml has the
 * Chinese ones. With `--check` nothing is written, and the exit code is 1 if a table is not current.
 */
const readmes = [
  { path: 'README.md', words: undefined, heads: ['Input', 'Output', 'Default', 'Meaning'] },
  {
    path: 'README.zh-CN.md',
    words: 'scripts/readme.zh-CN.yml',
    heads: ['输入', '输出', '默认值', '说明'],
  },
] as const;

interface Row {
  readonly name: string;
  readonly default: string;
  readonly description: string;
  /** The group heading above this row: a comment in action.yml. */
  readonly group: string | undefined;
}

/** Descriptions by group, input and output, in a language other than that of action.yml. */
interface Words {
  readonly groups: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

const check = process.argv.includes('--check');
const action = parseDocument(textOf('action.yml'));
const inputs = rowsOf('inputs');
const outputs = rowsOf('outputs');

for (const { path, words, heads } of readmes) {
  if (!existsSync(locate(path))) continue;
  const translated = words === undefined ? { inputs, outputs } : inWords(parse(textOf(words)), words);
  const [input, output, byDefault, meaning] = heads;
  const now = textOf(path);
  const current = [
    ['inputs', table([input, byDefault, meaning], translated.inputs.flatMap(inputCells))] as const,
    ['outputs', table([output, meaning], translated.outputs.map(outputCells))] as const,
  ].reduce((text, [name, rows]) => between(text, name, rows, path), now);
  if (current === now) continue;
  if (check) fail(`The tables in ${path} are not those of action.yml. Run "npm run fix" and commit it.`);
  else writeFileSync(locate(path), current);
}

function rowsOf(section: 'inputs' | 'outputs'): Row[] {
  const map = action.get(section);
  if (!isMap(map)) throw new Error(`action.yml has no ${section}`);
  return map.items.map(({ key, value }, index) => {
    if (!isScalar(key) || !isMap(value)) throw new Error(`${section} in action.yml is not a map of maps`);
    // A comment before the first key belongs to the map.
    const comment = key.commentBefore ?? (index === 0 ? map.commentBefore : undefined);
    return {
      name: String(key.value),
      default: String(value.get('default') ?? ''),
      description: String(value.get('description') ?? ''),
      group: comment?.trim(),
    };
  });
}

function inWords(words: Words, path: string): { inputs: Row[]; outputs: Row[] } {
  const translate = (rows: Row[], section: 'inputs' | 'outputs') => {
    const surplus = Object.keys(words[section]).filter((name) => !rows.some((row) => row.name === name));
    if (surplus.length > 0) fail(`${path} has ${section} that action.yml has not: ${surplus.join(', ')}`);
    return rows.map((row) => ({
      ...row,
      group: row.group && (words.groups[row.group] ?? missing(path, 'groups', row.group)),
      description: words[section][row.name] ?? missing(path, section, row.name),
    }));
  };
  return { inputs: translate(inputs, 'inputs'), outputs: translate(outputs, 'outputs') };
}

function missing(path: string, section: string, name: string): string {
  fail(`${path} has no words for "${name}" in ${section}.`);
  return '';
}

function inputCells(row: Row): string[][] {
  const cells = [code(row.name), row.default === '' ? '' : code(row.default), row.description];
  return row.group === undefined ? [cells] : [[`**${row.group}**`, '', ''], cells];
}

function outputCells({ name, description }: Row): string[] {
  return [code(name), description];
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

function between(text: string, name: string, content: string, path: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start >= 0 && end > start) return `${text.slice(0, start)}${open}\n${content}\n${text.slice(end)}`;
  fail(`${path} lacks the markers ${open} and ${close}.`);
  return text;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function textOf(path: string): string {
  return readFileSync(locate(path), 'utf8');
}

function locate(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
