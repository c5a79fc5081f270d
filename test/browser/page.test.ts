import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openGroup, servePage } from './served-page.ts';

const greeting = JSON.stringify({
  specversion: '1.0',
  id: 'e1',
  source: '/shop',
  type: 'com.example.greeting',
  data: 'Hello DingTalk',
});

describe('the preview page', () => {
  const served = servePage();
  let page: Page;

  beforeEach(async () => {
    page = await served.open();
  });

  const region = (name: string) => page.getByRole('region', { name });
  const eventBox = () => page.getByRole('textbox', { name: 'Event' });
  async function writeEvent(text: string): Promise<void> {
    await page.getByLabel('Examples').selectOption('');
    await eventBox().fill(text);
  }

  test('shows an event on PC and phone, under any path, and asks no other host', async () => {
    await writeEvent(greeting);
    for (const name of ['PC', 'Phone']) await region(name).getByText('Hello DingTalk').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    const outside = served.requests.filter(
      (url) => !url.startsWith(served.address) && !url.startsWith('data:'),
    );
    expect(outside).toEqual([]);
  });

  test.each([
    ['English', 'en-US', ''],
    ['Chinese', 'zh-CN', ''],
    ['English with the helper open', 'en-US', 'view=set-up'],
    ['Chinese with the helper open', 'zh-CN', 'view=set-up'],
  ])('loads less than 350 kB, uncompressed, before it shows something in %s', async (_, locale, fragment) => {
    page = await served.open({ locale }, fragment);
    await page.locator(fragment === '' ? '#pc .bubble' : '#workflow-file').waitFor();
    expect(served.servedBytes()).toBeGreaterThan(50_000);
    expect(served.servedBytes()).toBeLessThan(350_000);
  });

  test('follows language, message type and templates', async () => {
    await page.getByLabel('Examples').selectOption({ label: 'A release with notes' });
    await page.getByLabel('Language').selectOption('zh-CN');
    await region('PC').getByText('发布', { exact: false }).first().waitFor();
    await page.getByLabel('Title template').fill('New: {{ data.release.tag_name }}');
    await region('Phone').getByText('New: v2.1.0').waitFor();
    await page.getByLabel('Message type').selectOption('text');
    await expect.poll(() => page.getByLabel('JSON to be posted').inputValue()).toContain('"msgtype": "text"');
  });

  test('says how many bytes are used, and where a message is cut', async () => {
    await writeEvent(
      JSON.stringify({ ...JSON.parse(greeting), data: 'a line of a long text\n'.repeat(2_000) }),
    );
    await page.getByText(/of 20,000 bytes\. Cut after .+; the whole has 4\d,\d{3} bytes\./).waitFor();
  });

  test('shows markup in an event as text, and runs none of it', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const event = { ...JSON.parse(greeting), xvmsgtype: 'markdown', data: { title: hostile, text: hostile } };
    await writeEvent(JSON.stringify(event));
    await region('PC').getByText('<script>', { exact: false }).first().waitFor();
    expect(await page.locator('#pc img, #pc script').count()).toBe(0);
  });

  test('shows buttons, a whole payload and what rules decide', async () => {
    await writeEvent(greeting);
    await page.getByLabel('Buttons (YAML)').fill('- title: Open\n  url: https://example.com/open');
    await region('Phone').getByRole('link', { name: 'Open' }).waitFor();
    await page.getByLabel('Buttons (YAML)').fill('');
    await openGroup(page, 'rules');
    await page
      .getByLabel('Rules (YAML)')
      .fill(
        '- name: shop\n  filters: [{ exact: { source: /shop } }]\n  chat-group: ops\n  title: From the shop',
      );
    await page.getByText(/Rules: rule 1 "shop"\.\s+ops: \d+ of 20,000 bytes\./).waitFor();
    await page.getByLabel('Rules (YAML)').fill('- drop: true');
    await page.getByText(/Rules: dropped by rule 1\.\s+No message is sent\./).waitFor();
    expect(await page.locator('.bubble').count()).toBe(0);
    await page.getByLabel('Rules (YAML)').fill('');
    await page
      .getByLabel('Whole message as payload (YAML)')
      .fill('msgtype: text\ntext:\n  content: "From {{ event.source }}"');
    await region('PC').getByText('From /shop').first().waitFor();
    await expect.poll(() => page.getByLabel('Workflow step').inputValue()).toContain('payload: |-');
  });

  test('shows the health report', async () => {
    await page.getByLabel('Examples').selectOption({ label: 'Health report: 6 workflows' });
    for (const name of ['PC', 'Phone'])
      await region(name).getByText('CI, Release failing on main').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('shows the report of what waits', async () => {
    await page.getByLabel('Examples').selectOption({ label: 'What waits: 8 pull requests, a run' });
    for (const name of ['PC', 'Phone']) await region(name).getByText('3 to review').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('shows who is called, and by which role', async () => {
    await writeEvent(greeting);
    await openGroup(page, 'mentions');
    await page.getByLabel('Mention by login or role').fill('owners, else on-call');
    await page.getByLabel('Who is who in DingTalk (YAML)').fill('mona: 13800138000');
    await page.getByLabel('On call (YAML)').fill('{ people: [mona], from: 2026-01-05, every: 1w }');
    await page.getByText('Mentioned by the role "on-call": "mona", number 1 of "people"').waitFor();
    await region('PC').getByText('@13800138000').first().waitFor();
  });

  test.each([
    [
      'any JSON with a type in "attributes"',
      '{"service":"cart","status":"failed"}',
      'type: com.example.deploy',
      'cart',
    ],
    [
      'any text with a type in "attributes"',
      'The night is quiet',
      'type: com.example.note',
      'The night is quiet',
    ],
    [
      'what is posted to /dispatches',
      '{"event_type":"deploy-failed","client_payload":{"service":"cart","version":"v2.1.0"}}',
      '',
      'Deploy failed: cart',
    ],
    [
      'a CloudEvent in what is posted to /dispatches',
      `{"event_type":"any","client_payload":${greeting}}`,
      '',
      'Hello DingTalk',
    ],
  ])('takes %s', async (_, event, attributes, shown) => {
    await writeEvent(event);
    await page.getByLabel('Attributes (YAML)').fill(attributes);
    await region('PC').locator('.bubble').getByText(shown).first().waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  test('has a link to the home page and the version of the action', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const home = page.getByRole('link', { name: 'DingTalk CloudEvents' });
    expect(await home.getAttribute('href')).toBe('https://github.com/octo-org/dingtalk-cloudevents');
    await page.getByRole('banner').getByText(`v${version}`).waitFor();
  });
});
