import { describe, expect, test } from 'vitest';
import { exampleGroups, loadExample } from '../../preview/src/examples/table.ts';
import { completeValues } from '../../preview/src/fields.ts';
import { previewOf } from '../../preview/src/preview.ts';
import { en } from '../../preview/src/words/en.ts';
import { zhCN } from '../../preview/src/words/zh-CN.ts';
import { health } from '../fixtures/gallery/health.ts';
import { healthOfSix } from '../fixtures/gallery/health-of-six.ts';
import { waiting } from '../fixtures/gallery/waiting.ts';
import { waitingOfEight } from '../fixtures/gallery/waiting-of-eight.ts';

test('the health report of the page is the one that the action makes', () => {
  expect(healthOfSix).toEqual(JSON.parse(JSON.stringify(health[0]?.given?.[0])));
});

test('so is the report of what waits', () => {
  expect(waitingOfEight).toEqual(JSON.parse(JSON.stringify(waiting[0]?.given?.[0])));
});

const names = exampleGroups.flatMap(({ examples }) => [...examples]);

describe.each(['en', 'zh-CN'])('in %s', (locale) => {
  test.each(names)('the example "%s" gives one message and no warning', async (name) => {
    const values = completeValues({ locale, ...(await loadExample(name)) });
    const { messages, warnings } = await previewOf(values, new Date('2026-11-23T08:00:00Z'));
    expect(messages).toHaveLength(1);
    expect(warnings.map(({ text }) => text)).toEqual([]);
  });
});

test('the first example is a failure with jobs, steps, reasons, tests and suspects', async () => {
  const [{ examples }] = exampleGroups;
  const { messages } = await previewOf(completeValues({ ...(await loadExample(examples[0])) }), new Date());
  const shown = JSON.stringify(messages[0]?.message);
  for (const part of [
    'lint',
    'Run Biome',
    'only assigned once',
    '2 of 9 tests failed',
    'feat: empty payloads',
  ])
    expect(shown).toContain(part);
});

test('examples have names of their own in each language', () => {
  for (const { exampleNames } of [en, zhCN]) {
    const all = Object.values(exampleNames);
    expect(new Set(all).size).toBe(all.length);
  }
  for (const name of Object.values(zhCN.exampleNames)) expect(name).toMatch(/\p{Script=Han}/u);
});
