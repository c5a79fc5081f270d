import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const project = new URL('../', import.meta.url);
const folders = {
  src: textsIn('src/'),
  test: textsIn('test/'),
  scripts: textsIn('scripts/'),
  docs: textsIn('docs/'),
};

/** The rows of the glossary's tables: a word, and the files, folders and names where the code has it. */
const rows = readFileSync(new URL('docs/dev/glossary.md', project), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!word \|)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word = '', , where = '']) => {
    const spans = [...where.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
    const isPath = (span: string) => /\/|\.ts$/.test(span);
    return { word, paths: spans.filter(isPath), names: spans.filter((span) => !isPath(span)) };
  });

/** Words that have another one now, and the folders that no longer have them. */
const retired: readonly {
  readonly word: RegExp;
  readonly now: string;
  readonly gone: readonly (keyof typeof folders)[];
}[] = [
  { word: /\btelling[ -]?lines?\b/i, now: 'log highlights', gone: ['src', 'test', 'scripts', 'docs'] },
  // The name of a field in the events of other systems stays what it is.
  { word: /(?<!')verdict/i, now: 'conclusion, result or severity', gone: ['src', 'scripts'] },
  { word: /parcel/i, now: 'planned delivery', gone: ['src', 'test', 'scripts', 'docs'] },
  { word: /\bcures?\b/i, now: 'remedy', gone: ['src', 'test', 'scripts', 'docs'] },
  {
    word: /\b(?:told|tells|tellings?)\b/i,
    now: 'reported, says or distinguishes',
    gone: ['src', 'test', 'scripts'],
  },
  { word: /\blanes?\b/i, now: 'queue', gone: ['src', 'test', 'scripts', 'docs'] },
];

describe('the glossary', () => {
  test('has a table', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  test.for(rows)('names files that have "$word"', ({ paths, names }) => {
    expect(paths.filter((path) => filesAt(path).length === 0)).toEqual([]);
    const files = paths.length === 0 ? folders.src : paths.flatMap(filesAt);
    expect(names.filter((name) => !files.some(([, text]) => declares(text, name)))).toEqual([]);
  });

  test.for(retired)('has "$now" instead of $word', ({ word, gone }) => {
    const found = gone
      .flatMap((folder) => folders[folder])
      .filter(([path, text]) => path !== 'test/glossary.test.ts' && word.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

/** `rules/rule.ts`; `rule.ts` in any folder; all below `rules/`; `*.words.ts` anywhere. */
function filesAt(path: string): [path: string, text: string][] {
  return folders.src.filter(([file]) =>
    path.startsWith('*')
      ? file.endsWith(path.slice(1))
      : path.endsWith('/')
        ? file.startsWith(`src/${path}`)
        : file === `src/${path}` || (!path.includes('/') && file.endsWith(`/${path}`)),
  );
}

/** `TestResults`, or `TestResults.flaky` for a field of it. */
function declares(text: string, name: string): boolean {
  const [outer = '', field] = name.split('.');
  const start = text.search(
    new RegExp(`^(?:export )?(?:async )?(?:interface|type|class|function|const) ${outer}\\b`, 'm'),
  );
  return start >= 0 && (field === undefined || new RegExp(`\\b${field}\\b`).test(text.slice(start)));
}

function textsIn(folder: string): [path: string, text: string][] {
  return readdirSync(new URL(folder, project), { recursive: true, encoding: 'utf8' })
    .map((path) => folder + path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|md|yml)$/.test(path) && !path.includes('/fixtures/'))
    .map((path) => [path, readFileSync(new URL(path, project), 'utf8')]);
}
