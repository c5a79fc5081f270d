import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What the rooms of src/ may import besides themselves and the shared files; docs/dev/architecture.md says the
 * same.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  network: [],
  dingtalk: [],
  said: ['dingtalk'],
  event: [],
  workflow: ['network'],
  'event/health': ['event', 'network', 'workflow'],
  'event/waiting': ['event', 'network', 'workflow'],
  message: ['event', 'workflow', 'dingtalk'],
  deliver: ['dingtalk', 'message', 'network'],
  rules: ['event', 'message'],
  inputs: ['event', 'message', 'network', 'dingtalk', 'deliver', 'rules', 'workflow'],
  route: ['message', 'dingtalk', 'deliver'],
  report: ['event', 'message', 'dingtalk', 'deliver', 'workflow'],
};

/** The files that everybody may import. They import each other only; the catalogue has the errcodes, too. */
const shared = [
  'errors',
  'secret',
  'redact',
  'credentials',
  'text',
  'json',
  'log',
  'said',
  'workflow-context',
  'forge',
  'forge-payload',
  'yaml-input',
  'input-row',
  'spelling',
  'text-file',
  'missing-webhook',
  'stage',
  'time-limit',
];

/** The files that may import everything, since they put the rooms together. */
const whole = [
  'run',
  'source',
  'run-context',
  'nothing-sent',
  'index',
  'node-version',
  'connect-early',
  'early-origins',
  'main',
  'watch',
  'watch-plan',
  'kept-environment',
  'kept-files',
  'trusted-files',
];

/** What takes long to load and is needed by some runs only: loaded when it is needed, by `import()`. */
const late = [
  'yaml',
  'liquidjs',
  'markdown-it',
  'markdown-it-emoji',
  'htmlparser2',
  '@actions/github',
  'undici',
];

/** Folders that are loaded by `import()` as a whole, and what they need with them. */
const lateFolders = /^(?:workflow\/test-report|message\/release-notes)\//;

/** The one file of these that is there from the start. */
const early = 'undici/lib/dispatcher/pool.js';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => /(?<!\.d)\.ts$/.test(path));
const imports = files.flatMap((path) => importsIn(path, readFileSync(new URL(path, src), 'utf8')));

interface Import {
  readonly by: string;
  /** A file of src/, or what a package or a file of it is asked for by. */
  readonly from: string;
  readonly isOwn: boolean;
  /** Loaded with the file that imports it; not a type, which is gone at run time, and not by `import()`. */
  readonly isLoaded: boolean;
  /** By `import()`. */
  readonly isLate: boolean;
}

describe('imports', () => {
  test('are found: of types, of values, for their effect, later', () => {
    const text = [
      "import { a, type B } from './a.ts';",
      "import {\n  c,\n} from '../c/c.ts';",
      "export * from './d.ts';",
      "import type { E } from 'e';",
      "import '@scope/f/deep.js';",
      "const g = await import('node:g');",
    ].join('\n');
    expect(importsIn('room/x.ts', text).map(({ from, isLoaded }) => [from, isLoaded])).toEqual([
      ['room/a.ts', true],
      ['c/c.ts', true],
      ['room/d.ts', true],
      ['e', false],
      ['@scope/f/deep.js', true],
      ['node:g', false],
    ]);
  });

  test.each([...shared, ...Object.keys(rooms), ...whole])('there is such a thing as %s', (room) => {
    expect(files.map(roomOf)).toContain(room);
  });

  test('run one way through the rooms', () => {
    const astray = imports
      .filter(({ isOwn, by, from }) => isOwn && !mayImport(roomOf(by), roomOf(from)))
      .map(({ by, from }) => `${by} imports ${from}`);
    expect(astray).toEqual([]);
  });

  test('lead nowhere back to themselves', () => {
    // A page and the table of pages know each other.
    const inside = (path: string) => roomOf(path) !== 'message';
    const targets = Map.groupBy(
      imports.filter(({ isOwn, isLate, by }) => isOwn && !isLate && inside(by)),
      ({ by }) => by,
    );
    const circles: string[] = [];
    const ended = new Set<string>();
    const follow = (path: string, way: readonly string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (way.includes(path) || ended.has(path)) return;
      for (const { from } of targets.get(path) ?? []) follow(from, [...way, path]);
      ended.add(path);
    };
    for (const path of targets.keys()) follow(path, []);
    expect(circles).toEqual([]);
  });

  test('of what loads slowly wait until it is needed', () => {
    const loaded = imports
      .filter(({ isLoaded, by }) => isLoaded && !lateFolders.test(by))
      .filter(({ from }) => late.some((name) => isPartOf(name, from)) && from !== early)
      .map(({ by, from }) => `${by} loads ${from}`);
    expect(loaded).toEqual([]);
  });

  test("of own files are joined, but for what not everybody needs: Chinese, rarer events, rules, notes, test reports, owners, rotas, other forges and the two reports of GitHub's lists", () => {
    const apart = imports.filter(({ isOwn, isLate }) => isOwn && isLate).map(({ from }) => from);
    expect([...new Set(apart)].toSorted()).toEqual([
      'event/health/read.ts',
      'event/waiting/read.ts',
      'inputs/people.ts',
      'inputs/read-rules.ts',
      'message/any-event/generic.ts',
      'message/mentions/on-call.ts',
      'message/pages/health.ts',
      'message/pages/table.ts',
      'message/pages/waiting.ts',
      'message/release-notes/release-notes.ts',
      'said/zh-CN.ts',
      'workflow/gitea-api.ts',
      'workflow/owners/find-owners.ts',
      'workflow/test-report/junit.ts',
      'workflow/test-report/read.ts',
    ]);
  });

  test('of cloudevents are types, but for the one file that makes events', () => {
    const makers = imports.filter(({ isLoaded, from }) => isLoaded && isPartOf('cloudevents', from));
    expect(makers.map(({ by }) => by)).toEqual(['event/cloudevent.ts']);
  });
});

describe('docs/dev/architecture.md', () => {
  const project = new URL('../', import.meta.url);
  const page = readFileSync(new URL('docs/dev/architecture.md', project), 'utf8');
  const all = ['src', 'test', 'scripts', 'preview'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, project), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll(sep, '/')}`,
    ),
  );
  const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const namesIn = (text: string) =>
    codeIn(text).flatMap((code) => /^([\w/-]+?)(?:\/|\.ts)$/.exec(code)?.[1] ?? []);

  test('has the modules, and what they may import', () => {
    const rows = [...page.matchAll(/^\| `([\w/]+?)(?:\/|\.ts)` \| .* \| (.*) \|$/gm)];
    const table = Object.fromEntries(rows.map(([, room = '', may = '']) => [room, namesIn(may)]));
    const { said: _, ...modules } = rooms;
    expect(table).toEqual(modules);
  });

  test('has the files that put the modules together, and those that all may import', () => {
    const [listed = '', forAll = ''] =
      page.slice(page.indexOf('- **Files that put')).split('\n\n')[0]?.split('- **Shared files**') ?? [];
    expect(namesIn(listed).toSorted()).toEqual(whole.toSorted());
    const named = namesIn(forAll).filter((name) => name !== 'dingtalk' && !name.startsWith('decisions'));
    expect([...new Set(named)].toSorted()).toEqual(shared.toSorted());
  });

  test.each([
    '.github/CONTRIBUTING.md',
    'test/README.md',
    ...readdirSync(new URL('docs/dev/', project), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/dev/${path}`),
  ])('and %s name only files that are there', (path) => {
    const named = codeIn(readFileSync(new URL(path, project), 'utf8')).filter((code) =>
      /^[\w/-]+(?:\.words|\.test)?\.ts$/.test(code),
    );
    expect(named.filter((name) => !all.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
  });
});

test('only the entries read clock, chance and environment, and writes to the console', () => {
  const surroundings =
    /\b(?:process\.(?:env|stdout|stderr|exit)|console\.\w|Date\.now|Math\.random|performance\.now)/;
  const readers = files.filter((path) => surroundings.test(readFileSync(new URL(path, src), 'utf8')));
  expect(readers).toEqual(['main.ts', 'node-version.ts', 'watch.ts']);
});

test('text gets % escapes in one file, since the functions of the language throw for half a character', () => {
  const raw = /\b(?:(?:en|de)codeURI(?:Component)?|(?:un)?escape)\(|\((?:en|de)codeURI(?:Component)?\)/;
  const users = files.filter((path) => raw.test(readFileSync(new URL(path, src), 'utf8')));
  expect(users).toEqual(['text.ts']);
});

test('files are written by the two that follow no link, and opened by flags that follow none', () => {
  const reading =
    /^(?:type \w+|existsSync|[lf]?statSync|re(?:ad|al)\w*|closeSync|constants|realpath|opendirSync|open(?:Sync)?)$/;
  const called = (path: string) => {
    const text = readFileSync(new URL(path, src), 'utf8');
    const lists = [...text.matchAll(/^import \{([^}]*)\} from 'node:fs(?:\/promises)?';$/gm)];
    const names = lists.flatMap(([, list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    );
    const openings = [...text.matchAll(/\bopen(?:Sync)?\((?!\w+, readFlags\(\)\)|\))[^\n]*/g)].map(String);
    return [
      ...names.filter((name) => !reading.test(name)),
      ...(names.some((name) => /^open(?:Sync)?$/.test(name)) ? openings : []),
    ];
  };
  const writers = files.filter((path) => called(path).length > 0);
  expect(writers).toEqual(['text-file.ts', 'report/locked-file.ts']);
  expect(imports.filter(({ from }) => /^node:(?:child_process|worker_threads)$|^fs\b/.test(from))).toEqual(
    [],
  );
  const runnerFiles = /\bcore\.(?:setOutput|saveState|exportVariable|addPath)\(|\bcore\.summary\./;
  expect(files.filter((path) => runnerFiles.test(readFileSync(new URL(path, src), 'utf8')))).toEqual([]);
});

test('what a file exports, another one names', () => {
  const folders = ['src', 'test', 'scripts', 'preview/src', 'preview/stand-ins'];
  const words = folders.flatMap((folder) => {
    const root = new URL(`../${folder}/`, import.meta.url);
    const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.ts$/.test(path),
    );
    return paths.map((path) => new Set(readFileSync(new URL(path, root), 'utf8').match(/\w+/g)));
  });
  const exported = files.flatMap((path) =>
    [
      ...readFileSync(new URL(path, src), 'utf8').matchAll(
        /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
      ),
    ].map(([, name = '']) => ({ path, name })),
  );
  const lonely = exported.filter(({ name }) => words.filter((each) => each.has(name)).length < 2);
  expect(exported.length).toBeGreaterThan(500);
  expect(lonely).toEqual([]);
});

/** The package itself, or a file of it. */
function isPartOf(name: string, from: string): boolean {
  return from === name || from.startsWith(`${name}/`);
}

function mayImport(by: string, from: string): boolean {
  if (by === from || shared.includes(from)) return true;
  return whole.includes(by) || (rooms[by] ?? []).includes(from);
}

/** The folder of a file, or the name of one that stands beside the folders. */
function roomOf(path: string): string {
  const inner = Object.keys(rooms).find((room) => room.includes('/') && path.startsWith(`${room}/`));
  return inner ?? path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function importsIn(by: string, text: string): Import[] {
  const statements =
    /^(?:import|export) (?<type>type )?(?:[^'";]*? from )?'(?<early>[^']+)'|\bimport\('(?<late>[^']+)'\)/gm;
  return [...text.matchAll(statements)].map(({ groups = {} }) => {
    const from = groups.early ?? groups.late ?? '';
    const isOwn = from.startsWith('.');
    return {
      by,
      from: isOwn ? posix.join(posix.dirname(by), from) : from,
      isOwn,
      isLoaded: groups.early !== undefined && groups.type === undefined,
      isLate: groups.late !== undefined,
    };
  });
}
