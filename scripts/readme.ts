import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, parse, parseDocument } from 'yaml';

/**
 * Writes the tables of inputs and outputs between `<!-- inputs -->` and `<!-- /inputs -->` (and the same for outputs):
 * all of them into docs/inputs.md, and what most people need into the README. action.yml has names, defaults and
 * English words; readme.zh-CN.yml has the Chinese ones. With `--check` nothing is written, and the exit code is 1 if
 * a table is not current.
 */
const english = { words: undefined, heads: ['Input', 'Output', 'Default', 'Meaning'] } as const;
const chinese = { words: 'scripts/readme.zh-CN.yml', heads: ['输入', '输出', '默认值', '说明'] } as const;
const pages = [
  { path: 'README.md', isWhole: false, ...english },
  { path: 'README.zh-CN.md', isWhole: false, ...chinese },
  { path: 'docs/inputs.md', isWhole: true, ...english },
  { path: 'docs/inputs.zh-CN.md', isWhole: true, ...chinese },
] as const;

/** The inputs of the README, with the first sentence of each. */
const needed = [
  'webhook',
  'secret',
  'notify-when',
  'report',
  'needs',
  'locale',
  'at-logins',
  'login-map',
  'test-reports',
  'text',
];

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

for (const { path, words, heads, isWhole } of pages) {
  if (!existsSync(locate(path))) continue;
  const translated = words === undefined ? { inputs, outputs } : inWords(parse(textOf(words)), words);
  const [input, output, byDefault, meaning] = heads;
  const shown = isWhole ? translated.inputs : needed.flatMap((name) => inBrief(name, translated.inputs));
  const tables = [
    ['inputs', table([input, byDefault, meaning], shown.flatMap(inputCells))],
    ...(isWhole ? [['outputs', table([output, meaning], translated.outputs.map(outputCells))] as const] : []),
  ] as const;
  const now = textOf(path);
  const current = tables.reduce((text, [name, rows]) => between(text, name, rows, path), now);
  if (current === now) continue;
  if (check) fail(`The tables in ${path} are not those of action.yml. Run "npm run fix" and commit it.`);
  else writeFileSync(locate(path), current);
}

/** The row of a name without its group, and the first sentence of its words. */
function inBrief(name: string, rows: readonly Row[]): Row[] {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) {
    fail(`action.yml has no input "${name}", which the README lists.`);
    return [];
  }
  const [sentence = ''] = /^.*?(?:\.(?=\s|$)|。|$)/s.exec(row.description.trim()) ?? [];
  return [{ ...row, group: undefined, description: sentence }];
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
  const meaning = row.description.replaceAll(/docs\/([\w.-]+\.md)/g, '[docs/$1]($1)');
  const cells = [code(row.name), row.default === '' ? '' : code(row.default), meaning];
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
