import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { msgtypes } from '../../src/dingtalk/message.ts';
import { ruleKeys } from '../../src/inputs/table.ts';
import { locales } from '../../src/message/settings.ts';
import { filterDialects } from '../../src/rules/filter.ts';
import { ruleLimits } from '../../src/rules/rule.ts';
import { rulesOf } from './reading.ts';

const docs = new URL('../../docs/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('rules.schema.json', docs), 'utf8'));
const { rule, filter } = schema.$defs;

describe('the JSON Schema has what the program reads', () => {
  test('keys', () => expect(Object.keys(rule.properties).sort()).toEqual([...ruleKeys].sort()));
  test('dialects', () => {
    const found = filter.oneOf.flatMap(({ required }: { required: string[] }) => required);
    expect(found).toEqual([...filterDialects]);
  });
  test('message types', () =>
    expect([...rule.properties.msgtype.enum].sort()).toEqual(['auto', ...msgtypes].sort()));
  test('locales', () => expect(rule.properties.locale.enum).toEqual([...locales]));
  test('limit', () => expect(schema.maxItems).toBe(ruleLimits.rules));
});

test.each(['rules.md', 'rules.zh-CN.md'])('docs/%s names every key of a rule', (page) => {
  const text = readFileSync(new URL(page, docs), 'utf8');
  expect(ruleKeys.filter((key) => !new RegExp(`\\b${key}\\b`).test(text))).toEqual([]);
});

describe('every example of the pages is read, and both pages have the same', () => {
  const examplesIn = (page: string) =>
    [...readFileSync(new URL(page, docs), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(
      ([, yaml = '']) => yaml,
    );
  const examples = examplesIn('rules.md');
  test.each(examples)('%s', async (yaml) => {
    const known = Object.keys(rule.properties);
    for (const one of parse(yaml)) expect(known).toEqual(expect.arrayContaining(Object.keys(one)));
    expect((await rulesOf(yaml))([], new Date()).warnings).toEqual([]);
  });
  test('in both languages', () => {
    expect(examples.length).toBeGreaterThan(2);
    expect(examplesIn('rules.zh-CN.md')).toEqual(examples);
  });
});
