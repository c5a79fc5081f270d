import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, isPair, parse, parseAllDocuments, visit } from 'yaml';

const root = new URL('../', import.meta.url);
const workflows = readdirSync(new URL('.github/workflows/', root)).map((name) => `.github/workflows/${name}`);
const guides = ['README.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const { name, description, author, branding, inputs, outputs } = parse(textOf('action.yml'));

describe('action.yml and workflows', () => {
  test.each(['action.yml', 'watch/action.yml', '.github/actions/robot/action.yml', ...workflows])(
    "%s is valid by GitHub's own language service",
    async (path) => {
      const document = TextDocument.create(fileURLToPath(new URL(path, root)), 'yaml', 1, textOf(path));
      const diagnostics = await validate(document);
      expect(diagnostics.map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
    },
  );

  test.each([
    ['an unknown key', 'on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n'],
    ['an unknown context', 'on: push\njobs:\n  a:\n    runs-on: x\n    if: nothing.at.all\n    steps: []\n'],
  ])('the language service finds %s', async (_, text) => {
    const document = TextDocument.create('file:///.github/workflows/wrong.yml', 'yaml', 1, text);
    expect(await validate(document)).not.toEqual([]);
  });

  test('every input and output says what it is', () => {
    for (const [name, { description }] of Object.entries<{ description?: string }>({
      ...inputs,
      ...outputs,
    })) {
      expect(description, name).toMatch(/^\S.*\.$/s);
    }
  });
});

test('action.yml has what the Marketplace asks for, and the words people search for', () => {
  expect(name).toMatch(/DingTalk/);
  expect(author).toMatch(/\S/);
  expect(branding).toEqual({ icon: 'bell', color: 'blue' });
  expect(description.length).toBeLessThan(125);
  expect(description).toMatch(/notify/i);
  expect(description).toContain('钉钉');
});

test('every label that an issue form gives is one of labels.yml', () => {
  const known = parse(textOf('.github/labels.yml')).map(({ name }: { name: string }) => name);
  const forms = readdirSync(new URL('.github/ISSUE_TEMPLATE/', root)).filter((name) => name !== 'config.yml');
  const given = forms.map((name) => parse(textOf(`.github/ISSUE_TEMPLATE/${name}`)).labels as string[]);
  expect(given).toHaveLength(3);
  expect(known).toEqual(expect.arrayContaining(given.flat()));
});

test('every action of a workflow is pinned by its commit, with the version beside it', () => {
  const uses = workflows.flatMap((path) => [...textOf(path).matchAll(/^ *(?:- )?uses: (.*)$/gm)]);
  const loose = uses
    .map(([, used = '']) => used)
    .filter((used) => !/^(\.\/|[^@ ]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(used));
  expect(uses).not.toEqual([]);
  expect(loose).toEqual([]);
});

describe('what is written about the action', () => {
  const steps = [...workflows, ...guides].flatMap((path) =>
    yamlIn(path).flatMap((text) => stepsOf(text).map((step) => ({ path, ...step }))),
  );

  test('every step that uses it gives only inputs that it has', () => {
    expect(steps).not.toEqual([]);
    for (const { path, names } of steps) {
      expect(Object.keys(inputs), path).toEqual(expect.arrayContaining(names));
    }
  });
});

/** The file if it is YAML, else its YAML code blocks. */
function yamlIn(path: string): string[] {
  const text = textOf(path);
  if (!path.endsWith('.md')) return [text];
  return [...text.matchAll(/^( *)```ya?ml\n(.*?)^\1```/gms)].map(([, , block = '']) => block);
}

/** The names in `with` of each step that uses this action. */
function stepsOf(text: string): { names: string[] }[] {
  const found: { names: string[] }[] = [];
  for (const document of parseAllDocuments(text)) {
    visit(document, {
      Map(_, map) {
        if (!/^(\.\/?|[\w-]+\/dingtalk-cloudevents@.+)$/.test(String(map.get('uses')))) return;
        const given = map.get('with');
        const names = isMap(given) ? given.items.filter(isPair).map(({ key }) => String(key)) : [];
        found.push({ names });
      },
    });
  }
  return found;
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
