import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { groups } from '../../preview/src/fields.ts';
import { rows } from '../../src/inputs/table.ts';
import { openGroup, servePage } from './served-page.ts';

/** What the action asks GitHub for, and no input brings. */
const answers = ['jobs', 'log', 'runs', 'commits'];

test('every field has the name of an input, but for what is GitHub’s answer', () => {
  const inputs = rows.map(({ input }) => input);
  const names = groups.flatMap(({ fields }) => fields.map(({ name }) => name as string));
  expect(names.filter((name) => !inputs.includes(name))).toEqual(answers);
});

describe('the fields of the preview page', () => {
  const served = servePage();
  let page: Page;

  beforeEach(async () => {
    page = await served.open();
    await page.locator('#pc .bubble').waitFor();
  });

  const problem = (name: string) => page.locator(`#${name}-problem`);

  const wrong = {
    event: ['{"specversion": "1.0"}', 'id'],
    'event-name': ['Push!', 'Input "event-name"'],
    attributes: ['- a', 'Input "attributes"'],
    jobs: ['{"job": 1}', 'gh run view ID --json jobs'],
    runs: ['[', 'actions/workflows/FILE/runs'],
    commits: ['{}', 'compare/OLD...NEW'],
    'test-reports': ['no report', 'neither JUnit XML nor CTRF JSON'],
    needs: ['{"a": {}}', 'Input "needs"'],
    title: ['{{ dta.x }}', 'unknown variable "dta"'],
    text: ['{% if %}', 'Input "text"'],
    buttons: ['Open', 'Input "buttons"'],
    payload: ['msgtype: nothing', 'Input "payload"'],
    timezone: ['Mars', 'Input "timezone"'],
    'login-map': ['- a', 'Input "login-map"'],
    'on-call': ['{ people: [mona], from: 2026-01-05, every: 1 month }', 'Input "on-call.every"'],
    rules: ['- filter: []', 'Input "rules"'],
  } as const;

  const invalidFields = "[...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id)";

  test('what is wrong in a field stands beside it, and nowhere else, until it is mended', async () => {
    const event = '{"specversion":"1.0","id":"1","source":"/a","type":"b","data":"c"}';
    await page.getByLabel('Examples').selectOption('');
    for (const group of ['event', 'run', 'words', 'mentions', 'rules']) await openGroup(page, group);
    await page.locator('#event').fill(event);
    for (const [name, [value, text]] of Object.entries(wrong)) {
      await page.locator(`#${name}`).fill(value);
      await problem(name).filter({ hasText: text }).waitFor();
      expect(await page.evaluate(invalidFields)).toEqual([name]);
      expect(await page.getByRole('alert').count()).toBe(1);
      await page.locator(`#${name}`).fill(name === 'event' ? event : '');
      await problem(name).waitFor({ state: 'hidden' });
    }
  });

  test('several mistakes stand beside their fields at once', async () => {
    await page.locator('#title').fill('{{ dta.x }}');
    await page.locator('#text').fill('{{ dta.y }}');
    await problem('title').filter({ hasText: 'dta' }).waitFor();
    await problem('text').filter({ hasText: 'dta' }).waitFor();
  });

  test('a mistake is reported in the language of the page, the warnings too', async () => {
    await page.locator('#tongue').click();
    await page.locator('#title').fill('{{ dta.x }}');
    await problem('title').filter({ hasText: '未知变量' }).waitFor();
    await page.locator('#title').fill('');
    await openGroup(page, 'run');
    await page.locator('#jobs').fill('[');
    await problem('jobs').filter({ hasText: '这不是任务列表' }).waitFor();
    await page.locator('#jobs').fill('');
    await openGroup(page, 'mentions');
    await page.locator('#at-mobiles').fill('12');
    await page.locator('#warnings').getByText('手机号').waitFor();
    await page.locator('#tongue').click();
    await page.locator('#warnings').getByText('mobile number').waitFor();
  });

  test('the last good message stays while something is wrong, and says so', async () => {
    await page.locator('#title').fill('Red again');
    await page.locator('#pc').getByText('Red again').first().waitFor();
    await page.locator('#title').fill('Red again {{ dt');
    await problem('title').waitFor();
    await page.locator('#pc').getByText('Red again').first().waitFor();
    expect(await page.locator('#pc .bubble').count()).toBe(1);
    await page.getByText('This is the last message that worked').waitFor();
    await page.locator('#title').fill('Green again');
    await page.locator('#pc').getByText('Green again').first().waitFor();
    await page.getByText('This is the last message that worked').waitFor({ state: 'hidden' });
  });

  test('a mistake in a group that is closed opens it, and the message leads to the field', async () => {
    await openGroup(page, 'rules');
    await page.locator('#rules').fill('- filter: []');
    await problem('rules').waitFor();
    await page.locator('#group-rules summary').click();
    await page.getByRole('button', { name: 'Go to Rules (YAML)' }).click();
    await problem('rules').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('rules');
  });

  const clients = () => page.getByRole('region', { name: /^(PC|Phone)$/ });

  test('without an event and a run there is an invitation and no error, and a mistake claims no message', async () => {
    await page.getByLabel('Examples').selectOption('');
    await page.getByText('Paste an event, or what you have of a run').waitFor();
    expect(await clients().count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('#json').inputValue()).toBe('');
    await page.locator('#event').fill('{');
    await page.getByText('There is no message yet, because of an error').waitFor();
    expect(await clients().count()).toBe(0);
    await page.locator('#event').fill('{"specversion":"1.0","id":"1","source":"/a","type":"b","data":"c"}');
    await page.locator('#pc').getByText('c', { exact: true }).first().waitFor();
    expect(await page.getByText('Paste an event, or').isVisible()).toBe(false);
  });

  test('a new text in place of the example takes the rest of it away, but not what was written by hand', async () => {
    await openGroup(page, 'run');
    await page.locator('#needs').fill('{"deploy":{"result":"failure"}}');
    await page.locator('#title').fill('Mine');
    expect(await page.locator('#example').inputValue()).toBe('failed-build');
    await page.locator('#jobs').fill('[{"name":"e2e","conclusion":"failure","status":"completed"}]');
    await page.locator('#pc').getByText('e2e').first().waitFor();
    for (const name of ['event', 'event-name', 'log', 'test-reports', 'runs', 'commits', 'status', 'example'])
      expect(await page.locator(`#${name}`).inputValue()).toBe('');
    expect(await page.locator('#needs').inputValue()).toContain('deploy');
    expect(await page.locator('#title').inputValue()).toBe('Mine');
  });

  test('an event in place of that of the example is shown, also if the box was emptied before', async () => {
    const event = '{"specversion":"1.0","id":"1","source":"/a","type":"b","data":"My own"}';
    await page.locator('#event').fill('');
    await page.locator('#event').fill(event);
    await page.locator('#pc').getByText('My own').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('an edit of the example keeps the rest of it', async () => {
    await openGroup(page, 'run');
    await page.locator('#log').press('End');
    await page.keyboard.type(' and more');
    await page.locator('#event').press('Control+a');
    await page.keyboard.type('{');
    expect(await page.locator('#example').inputValue()).toBe('failed-build');
    expect(await page.locator('#jobs').inputValue()).toContain('Run Biome');
  });

  test('an example writes the fields of event and run, and leaves the rest', async () => {
    await page.locator('#title').fill('Mine');
    await page.getByLabel('Examples').selectOption('release');
    await expect.poll(() => page.locator('#event-name').inputValue()).toBe('release');
    expect(await page.locator('#jobs').inputValue()).toBe('');
    expect(await page.locator('#title').inputValue()).toBe('Mine');
  });
});
