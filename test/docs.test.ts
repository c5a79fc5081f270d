import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { workflowOf } from './workflow-examples.ts';

const root = new URL('../', import.meta.url);
const pages = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'test/README.md',
  ...pagesIn('docs'),
  ...pagesIn('.github'),
  ...pagesIn('docs/dev'),
  ...pagesIn('docs/dev/decisions'),
  ...pagesIn('docs/recipes'),
];

describe('the page of the helpers of tests', () => {
  const page = textOf('test/README.md');
  const named = [...page.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path = '']) => path);
  const files = readdirSync(new URL('test/', root), { encoding: 'utf8', recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('fixtures/'));

  test('names each of them', () => {
    expect(files.filter((path) => !named.includes(path))).toEqual([]);
  });

  test('names nothing that is not there', () => {
    const own = named.filter((path) => !/^(?:test|src|scripts)\//.test(path));
    expect(own.filter((path) => !existsSync(new URL(`test/${path}`, root)))).toEqual([]);
  });
});

describe('every link within the project leads to a file, and to a heading where it names one', () => {
  test.each(pages)('%s', (page) => {
    const astray = linksIn(textOf(page)).filter((link) => !leadsSomewhere(page, link));
    expect(astray).toEqual([]);
  });

  test('no page of the project is left out', () => {
    const all = readdirSync(root, { encoding: 'utf8', recursive: true });
    const tracked = all.filter(
      (path) => path.endsWith('.md') && !path.includes('node_modules') && !path.startsWith('.stryker-tmp'),
    );
    expect(pages.toSorted()).toEqual(tracked.map((path) => path.replaceAll('\\', '/')).toSorted());
  });

  test('one that does not is found', () => {
    const [file, heading] = ['[a](docs/nowhere.md)', '[b](#nowhere)'].flatMap(linksIn);
    expect(leadsSomewhere('README.md', file ?? '')).toBe(false);
    expect(leadsSomewhere('README.md', heading ?? '')).toBe(false);
    expect(leadsSomewhere('README.md', 'docs/dev/architecture.md#trade-offs')).toBe(true);
  });
});

describe('every workflow on a page can be copied', () => {
  const examples = pages.flatMap((page) =>
    [...textOf(page).matchAll(/^ *```ya?ml\n(.*?)^ *```/gms)].flatMap(([, text = '']) => {
      const workflow = workflowOf(text);
      return workflow === undefined ? [] : [{ page, workflow }];
    }),
  );

  test.each(examples)(
    "$page: it is valid by GitHub's own language service: $workflow",
    async ({ workflow }) => {
      const document = TextDocument.create('file:///.github/workflows/a.yml', 'yaml', 1, workflow);
      const found = await validate(document);
      expect(found.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
    },
  );

  test.each(examples)('$page: it gives the action only inputs that it has: $workflow', ({ workflow }) => {
    for (const { uses = '', with: inputs = {} } of stepsOf(workflow)) {
      const own = /^octo-org\/dingtalk-cloudevents(\/watch)?@v1$/.exec(uses);
      if (own === null) continue;
      const declared = parse(textOf(own[1] === undefined ? 'action.yml' : 'watch/action.yml')).inputs;
      expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    }
  });

  test.each(examples)('$page: it names the current versions of actions: $workflow', ({ workflow }) => {
    const used = stepsOf(workflow).flatMap(({ uses = '' }) => (uses.startsWith('actions/') ? [uses] : []));
    const current = ['actions/checkout@v7', 'actions/setup-node@v7', 'actions/upload-artifact@v7'];
    expect(current).toEqual(expect.arrayContaining(used));
  });

  test.each(examples)(
    '$page: a file of the repository is read after a checkout: $workflow',
    ({ workflow }) => {
      const steps = stepsOf(workflow);
      const reads = steps.findIndex(({ with: inputs = {} }) =>
        /^[\w.]+\/[\w./-]+$/.test(inputs['event-file'] ?? ''),
      );
      const checksOut = steps.findIndex(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      if (reads !== -1) expect(checksOut === -1 ? Number.NaN : checksOut).toBeLessThan(reads);
    },
  );

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(10);
  });
});

test('every npm script that a page names exists', () => {
  const { scripts } = JSON.parse(textOf('package.json'));
  const named = pages.flatMap((page) =>
    [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(named)]));
});

test.each(['docs/setup.md', 'docs/setup.zh-CN.md'])(
  '%s: its commands are those that CI runs in a clean clone',
  (name) => {
    const ci = textOf('.ci/run');
    const commands = [...textOf(name).matchAll(/^npm ci && (.+)$/gm)].map(([, command = '']) => command);
    expect(commands).toEqual(['npm run demo', 'npm test']);
    for (const command of commands) expect(ci).toContain(command);
  },
);

/** What users read, and so all of docs/ but docs/dev/; messages.md shows both languages side by side. */
const inTwoLanguages = ['README', ...usersPages()];

describe.each(inTwoLanguages)('%s is the same in English and Chinese', (name) => {
  const english = textOf(`${name}.md`);
  const chinese = textOf(`${name}.zh-CN.md`);

  test('what one can do after it stands at the beginning', () => {
    if (name === 'README') return;
    const beginning = (text: string) =>
      text.split(/\n\n/).find((part) => !/^(?:#|\[(?:中文|English)\])/.test(part));
    expect(beginning(english)).toMatch(/^After this page /);
    expect(beginning(chinese)).toMatch(/^读完本页，/);
  });

  test('sections', () => {
    const levels = (text: string) => headingsIn(text).map((line) => line.replace(/[^#].*/, ''));
    expect(levels(chinese)).toEqual(levels(english));
  });

  test('code blocks', () => {
    const kinds = (text: string) => [...text.matchAll(/^ *```(\w+)/gm)].map(([, kind]) => kind);
    expect(kinds(chinese)).toEqual(kinds(english));
  });

  test('rows of tables', () => {
    const rows = (text: string) => text.split('\n').filter((line) => /^\| ?[^-\s]/.test(line)).length;
    expect(rows(chinese)).toBe(rows(english));
  });

  test('pages that are linked to', () => {
    const targets = (page: string) => {
      const own = linksIn(textOf(page)).map((link) =>
        posix.join(posix.dirname(page), link.replace(/#.*/, '')),
      );
      const shared = own.map((path) =>
        path.replace(/\.(?:en|zh-CN)\.png$/, '.png').replace(/\.zh-CN\.(md|yml)$/, '.$1'),
      );
      return [...new Set(shared)].filter((path) => path !== `${name}.md`).sort();
    };
    expect(targets(`${name}.zh-CN.md`)).toEqual(targets(`${name}.md`));
  });

  test('the Chinese page leads to Chinese pages', () => {
    const linked = linksIn(chinese).map((link) => posix.join(posix.dirname(name), link.replace(/#.*/, '')));
    const others = inTwoLanguages.filter((other) => other !== name).map((other) => `${other}.md`);
    expect(linked.filter((path) => others.includes(path))).toEqual([]);
  });
});

test.each(['README', 'docs/setup', 'docs/preview'].flatMap((page) => [`${page}.md`, `${page}.zh-CN.md`]))(
  '%s leads to the preview page at the homepage of package.json, which a release checks',
  (page) => {
    const { homepage } = JSON.parse(textOf('package.json'));
    const hosted = [...textOf(page).matchAll(/https:\/\/[\w.-]+\.github\.io\/[^)\s#]*/g)].map(([url]) => url);
    expect([...new Set(hosted)]).toEqual([homepage]);
  },
);

test('every picture stands on a page', () => {
  const shown = pages.flatMap((page) =>
    linksIn(textOf(page)).map((link) => posix.join(posix.dirname(page), link)),
  );
  const all = readdirSync(new URL('docs/images/', root)).filter((name) => name.endsWith('.png'));
  expect(all.filter((name) => !shown.includes(`docs/images/${name}`))).toEqual([]);
});

describe('nothing is said twice', () => {
  // messages.md is made of messages, which are alike; what stands between markers is generated.
  const said = [...pages.filter((page) => !['CHANGELOG.md', 'docs/messages.md'].includes(page))].flatMap(
    (page) => sentencesIn(textOf(page)).map((sentence) => ({ page, sentence })),
  );

  test('no long sentence, item or cell of a table stands twice on the pages', () => {
    const places = Map.groupBy(said, ({ sentence }) => sentence);
    const twice = [...places].filter(([, found]) => found.length > 1);
    expect(twice.map(([sentence, found]) => [sentence, ...found.map(({ page }) => page)])).toEqual([]);
  });

  test('one that does is found, whatever its links', () => {
    const sentence = 'This sentence is long enough to be noticed if it stands somewhere else, too.';
    expect(
      sentencesIn(`A start. ${sentence}\n\n- ${sentence.replace('long', '[long](a.md)')} An end.`),
    ).toEqual([sentence, sentence]);
  });

  test.each(pages)('%s: a list of words has none of them twice', (page) => {
    const lists = [...textOf(page).matchAll(/(?:`[^`\n]+`(?:, |、)){4,}`[^`\n]+`/g)].map(([list]) => list);
    const words = lists.map((list) => list.split(/, |、/));
    expect(words.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

function stepsOf(workflow: string): Step[] {
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps?: Step[] }> };
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}

function pagesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function usersPages(): string[] {
  return [...pagesIn('docs'), ...pagesIn('docs/recipes')]
    .filter((page) => !page.endsWith('.zh-CN.md') && page !== 'docs/messages.md')
    .map((page) => page.replace(/\.md$/, ''));
}

/** Long ones, as they read: without addresses, and lists of code, which pages in two languages share. */
function sentencesIn(text: string): string[] {
  return withoutCode(text)
    .replace(/<!-- (\w+) -->.*?<!-- \/\1 -->/gs, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*|]|\d+\.) ?)| \| /)
    .map((part) =>
      part
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/[[\]]/g, '')
        .replace(/\s+/g, ' '),
    )
    .flatMap((part) => part.split(/(?<=[.!?:]) |(?<=[。；：！？])/))
    .map((sentence) => sentence.replace(/^[-*| ]+|[| ]+$/g, ''))
    .filter((sentence) => lengthOf(sentence.replace(/`[^`]*`(?:, )?/g, '')) >= 70);
}

/** In columns: a Chinese character says as much as two letters. */
function lengthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** Relative addresses and headings; not those of the web, and not in code. */
function linksIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|\bsrc(?:set)?="([^"]+)"/g)]
    .map(([, address = '', picture = address]) => picture)
    .filter((address) => !/^[a-z]+:/.test(address));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(new URL(target, root))) return false;
  return heading === undefined || headingsIn(textOf(target)).map(slugOf).includes(heading);
}

function headingsIn(text: string): string[] {
  return withoutCode(text)
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line));
}

/** As GitHub names the anchor of a heading. */
function slugOf(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function withoutCode(text: string): string {
  return text
    .replace(/^( *)(`{3,}).*?^\1\2/gms, '')
    .replace(/`[^`\n]+`/g, (code) => code.replace(/[[\]]/g, ''));
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
