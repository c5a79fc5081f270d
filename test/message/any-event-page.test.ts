import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linkTarget } from '../../src/dingtalk/link.ts';
import { linkNames, names } from '../../src/message/any-event/part-names.ts';
import { levelWords, quietLevels, stateWords } from '../../src/message/any-event/state-words.ts';
import { signs } from '../../src/message/message.ts';
import { composeEvents, eventWith, settingsWith, textOf } from './run-context.ts';

const docs = new URL('../../docs/', import.meta.url);
const pages = ['any-event.md', 'any-event.zh-CN.md'];
const recipes = readdirSync(new URL('recipes/', docs), { encoding: 'utf8' }).toSorted();

function textIn(page: string): string {
  return readFileSync(new URL(page, docs), 'utf8');
}

function localeOf(page: string) {
  return page.endsWith('.zh-CN.md') ? 'zh-CN' : 'en';
}

/** The blocks of a page by language: the event, the inputs, and the message that comes of them. */
function blocksIn(page: string): Readonly<Record<string, string>> {
  const found = [...textIn(page).matchAll(/^```(\w+)\n(.*?)^```\n/gms)];
  return Object.fromEntries(found.map(([, language = '', content = '']) => [language, content]));
}

async function shownBy(page: string): Promise<string> {
  const { json = '{}', yaml = '{}' } = blocksIn(page);
  const settings = settingsWith({ locale: localeOf(page), ...parse(yaml) });
  const [body] = (await composeEvents(eventWith({ ...JSON.parse(json) }), settings)).bodies;
  if (body === undefined) throw new Error(page);
  return textOf(body)
    .replaceAll('  \n', '\n')
    .replaceAll(/dingtalk:[^)\s]+/g, linkTarget);
}

/** The names in the last column or columns of the row that begins with a word. */
function namesIn(page: string, row: string): string[] {
  const line = textIn(page)
    .split('\n')
    .find((text) => text.startsWith(`| ${row} |`));
  const [, , ...cells] = line?.split(' | ') ?? [];
  return [...cells.join(' ').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe.each(pages)('docs/%s', (page) => {
  test.each(Object.entries(names))('names the fields of %s as the code has them', (part, fields) => {
    expect(namesIn(page, part)).toEqual(fields);
  });

  test('names the addresses and the words of each icon as the code has them', () => {
    expect(namesIn(page, 'link')).toEqual(linkNames);
    for (const severity of Object.keys(signs) as (keyof typeof signs)[]) {
      const line = textIn(page)
        .split('\n')
        .find((text) => text.startsWith(`| ${signs[severity]} |`));
      const words = [...(line ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word);
      expect(words).toEqual([...stateWords[severity], ...levelWords[severity]]);
    }
    for (const level of quietLevels) expect(textIn(page)).toContain(`\`${level}\``);
  });

  test('shows the message of its event', async () => {
    expect(await shownBy(page)).toBe(blocksIn(page).markdown?.trim());
  });
});

describe.each(recipes)('docs/recipes/%s', (name) => {
  const page = `recipes/${name}`;

  test('shows what its inputs make of its event', async () => {
    expect(await shownBy(page)).toBe(blocksIn(page).markdown?.trim());
  });

  test('has the event of its other language, and links to it', () => {
    const other = name.endsWith('.zh-CN.md') ? name.replace('.zh-CN', '') : name.replace('.md', '.zh-CN.md');
    expect(blocksIn(page).json).toBe(blocksIn(`recipes/${other}`).json);
    expect(textIn(page)).toContain(`](${other})`);
    expect(textIn(localeOf(page) === 'en' ? 'any-event.md' : 'any-event.zh-CN.md')).toContain(`](${page})`);
  });
});
