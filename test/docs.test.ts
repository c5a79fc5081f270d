import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...pagesIn('docs'),
  ...pagesIn('.github'),
  ...pagesIn('docs/decisions'),
  ...pagesIn('docs/recipes'),
];

describe('every link within the project leads to a file, and to a heading where it names one', () => {
  test.each(pages)('%s', (page) => {
    const astray = linksIn(textOf(page)).filter((link) => !leadsSomewhere(page, link));
    expect(astray).toEqual([]);
  });

  test('one that does not is found', () => {
    const [file, heading] = ['[a](docs/nowhere.md)', '[b](#nowhere)'].flatMap(linksIn);
    expect(leadsSomewhere('README.md', file ?? '')).toBe(false);
    expect(leadsSomewhere('README.md', heading ?? '')).toBe(false);
    expect(leadsSomewhere('README.md', 'docs/architecture.md#trade-offs')).toBe(true);
  });
});

describe('a page in two languages has the same sections, examples and links', () => {
  const english = textOf('README.md');
  const chinese = textOf('docs/README.zh-CN.md');

  test('sections', () => {
    const levels = (text: string) => headingsIn(text).map((line) => line.replace(/[^#].*/, ''));
    expect(levels(chinese)).toEqual(levels(english));
  });

  test('code blocks', () => {
    const kinds = (text: string) => [...text.matchAll(/^ *```(\w+)/gm)].map(([, kind]) => kind);
    expect(kinds(chinese)).toEqual(kinds(english));
  });

  test('pages that are linked to', () => {
    const targets = (page: string) => {
      const own = linksIn(textOf(page)).map((link) => posix.join(posix.dirname(page), link));
      const shared = own.map((path) =>
        path.replace(/\.(?:en|zh-CN)\.png$/, '.png').replace('.zh-CN.md', '.md'),
      );
      return [...new Set(shared)].filter((path) => !path.includes('README')).sort();
    };
    expect(targets('docs/README.zh-CN.md')).toEqual(targets('README.md'));
  });
});

function pagesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** Relative addresses and headings; not those of the web, and not in code. */
function linksIn(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
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
