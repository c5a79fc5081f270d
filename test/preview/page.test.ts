import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromium, launchOptions } from './browser.ts';

if (chromium === undefined) {
  console.log('The tests of the preview page are skipped: there is no Chromium (apt-get install chromium).');
}
test.runIf(process.env.REQUIRE_BROWSER)('there is a browser to test the preview page in', () => {
  expect(chromium).toBeDefined();
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const greeting = JSON.stringify({
  specversion: '1.0',
  id: 'e1',
  source: '/shop',
  type: 'com.example.greeting',
  data: 'Hello DingTalk',
});

describe.runIf(chromium)('the preview page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const requests: string[] = [];
  let server: Server;
  let browser: Browser;
  let page: Page;
  let address: string;
  let servedBytes = 0;

  beforeAll(async () => {
    const configFile = join(root, 'preview/vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir: folder } });
    server = createServer((request, response) => {
      const path = normalize(new URL(request.url ?? '/', 'http://x').pathname).replace('/some/where', '');
      try {
        const file = path === '/' ? '/index.html' : path;
        response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
        const content = readFileSync(join(folder, file));
        servedBytes += content.length;
        response.end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`;
    browser = await driver.launch(launchOptions);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    await page?.context().close();
    page = await (await browser.newContext({ locale: 'en-US' })).newPage();
    requests.length = 0;
    servedBytes = 0;
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
  });

  const region = (name: string) => page.getByRole('region', { name });

  test('shows an event on PC and phone, under any path, and asks no other host', async () => {
    await page.getByLabel('GitHub payload name').fill('');
    await page.getByRole('textbox', { name: 'Event' }).fill(greeting);
    for (const name of ['PC', 'Phone']) await region(name).getByText('Hello DingTalk').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  });

  test('loads less than 400 kB, uncompressed, before it shows the first message', async () => {
    await region('PC').locator('.bubble').waitFor();
    expect(servedBytes).toBeGreaterThan(100_000);
    expect(servedBytes).toBeLessThan(400_000);
  });

  test('follows language, message type and templates', async () => {
    await page.getByLabel('Examples').selectOption({ label: 'release: with notes' });
    await page.getByLabel('Language').selectOption('zh-CN');
    await region('PC').getByText('发布', { exact: false }).first().waitFor();
    await page.getByLabel('Title template').fill('New: {{ data.release.tag_name }}');
    await region('Phone').getByText('New: v2.1.0').waitFor();
    await page.getByLabel('Message type').selectOption('text');
    await expect.poll(() => page.getByLabel('JSON to be posted').inputValue()).toContain('"msgtype": "text"');
  });

  test('says what is wrong beside the control that is wrong', async () => {
    await page.getByLabel('Title template').fill('{{ dta.x }}');
    await page.getByRole('alert').filter({ hasText: 'unknown variable "dta"' }).waitFor();
    expect(await page.getByLabel('Title template').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Title template').fill('');
    await page.getByRole('textbox', { name: 'Event' }).fill('{"specversion": "1.0"}');
    await page.getByRole('alert').filter({ hasText: 'id' }).waitFor();
  });

  test('says how many bytes are used, and where a message is cut', async () => {
    await page.getByLabel('GitHub payload name').fill('');
    const long = JSON.stringify({ ...JSON.parse(greeting), data: 'a line of a long text\n'.repeat(2_000) });
    await page.getByRole('textbox', { name: 'Event' }).fill(long);
    await page.getByText(/of 20,000 bytes\. Cut after .+; the whole has 4\d,\d{3} bytes\./).waitFor();
  });

  test('keeps its state in the address for a colleague', async () => {
    await page.getByLabel('Keyword of the robot').fill('alert');
    await region('PC').getByText('alert').waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('region', { name: 'PC' }).getByText('alert').waitFor();
  });

  test('shows markup in an event as text, and runs none of it', async () => {
    await page.getByLabel('GitHub payload name').fill('');
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const event = { ...JSON.parse(greeting), xvmsgtype: 'markdown', data: { title: hostile, text: hostile } };
    await page.getByRole('textbox', { name: 'Event' }).fill(JSON.stringify(event));
    await region('PC').getByText('<script>', { exact: false }).first().waitFor();
    expect(await page.locator('#pc img, #pc script').count()).toBe(0);
  });

  test('shows buttons, a whole payload and what rules decide', async () => {
    await page.getByLabel('GitHub payload name').fill('');
    await page.getByRole('textbox', { name: 'Event' }).fill(greeting);
    await page.getByLabel('Buttons (YAML)').fill('- title: Open\n  url: https://example.com/open');
    await region('Phone').getByRole('link', { name: 'Open' }).waitFor();
    await page.getByLabel('Buttons (YAML)').fill('');
    await page
      .getByLabel('Rules (YAML)')
      .fill(
        '- name: shop\n  filters: [{ exact: { source: /shop } }]\n  chat-group: ops\n  title: From the shop',
      );
    await page.getByText(/Rules: rule 1 "shop"\.\s+ops: \d+ of 20,000 bytes\./).waitFor();
    await page.getByLabel('Rules (YAML)').fill('- drop: true');
    await page.getByText('Rules: dropped by rule 1.').waitFor();
    expect(await region('PC').locator('.bubble').count()).toBe(0);
    await page.getByLabel('Rules (YAML)').fill('');
    await page
      .getByLabel('Whole message as payload (YAML)')
      .fill('msgtype: text\ntext:\n  content: "From {{ event.source }}"');
    await region('PC').getByText('From /shop').first().waitFor();
    await expect.poll(() => page.getByLabel('Workflow step').inputValue()).toContain('payload: |-');
  });

  test('says what is wrong in buttons, payload and rules beside each', async () => {
    const wrong = { buttons: 'Open', payload: 'msgtype: nothing', rules: '- filter: []' };
    for (const [id, value] of Object.entries(wrong)) {
      await page.locator(`#${id}`).fill(value);
      await page
        .locator(`#${id}-problem`)
        .filter({ hasText: `Input "${id}"` })
        .waitFor();
      await page.locator(`#${id}`).fill('');
    }
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  test('shows who is called, by which role, and what is wrong in a rota', async () => {
    await page.getByLabel('GitHub payload name').fill('');
    await page.getByRole('textbox', { name: 'Event' }).fill(greeting);
    await page.getByLabel('Mention by login or role').fill('owners, else on-call');
    await page.getByLabel('Who is who in DingTalk (YAML)').fill('mona: 13800138000');
    await page.getByLabel('On call (YAML)').fill('{ people: [mona], from: 2026-01-05, every: 1 month }');
    await page.locator('#onCall-problem').filter({ hasText: 'Input "on-call.every"' }).waitFor();
    await page.getByLabel('On call (YAML)').fill('{ people: [mona], from: 2026-01-05, every: 1w }');
    await page.getByText('Mentioned by the role "on-call": "mona", number 1 of "people"').waitFor();
    await region('PC').getByText('@13800138000').first().waitFor();
  });

  test('shows the health report', async () => {
    await page.getByLabel('Examples').selectOption({ label: 'health report: of 6 workflows' });
    await region('PC').getByText('CI, Release failing on main').first().waitFor();
  });

  test('shows the report of what waits', async () => {
    await page.getByLabel('Examples').selectOption({ label: 'what waits: of 8 pull requests and a run' });
    await region('Phone').getByText('Waiting: 3 reviews').first().waitFor();
  });

  test('can be used by keyboard alone: every control is reached in order, and does what it says', async () => {
    const focused = () => page.evaluate<string>('document.activeElement.id');
    const visited: string[] = [];
    while (visited.at(-1) !== 'copy' && visited.length < 200) {
      await page.keyboard.press('Tab');
      const id = await focused();
      visited.push(id);
      if (id === 'dark') await page.keyboard.press('Space');
      if (id === 'locale') await page.keyboard.press('ArrowDown');
      if (id === 'title') await page.keyboard.type('By keyboard');
      if (id === 'copy') await page.keyboard.press('Enter');
    }
    const controls = await page.evaluate<string[]>(
      "[...document.querySelectorAll('button, select, input, textarea')].map(({ id }) => id)",
    );
    expect(visited.filter((id) => id !== '')).toEqual(controls);
    expect(await page.locator('#dark').getAttribute('aria-pressed')).toBe('true');
    await region('PC').getByText('By keyboard').waitFor();
    expect(await page.locator('#pc').getAttribute('lang')).toBe('zh-CN');
    await page.getByText(/^(Copied|Not copied)/).waitFor();
  });

  test('has no fault that axe-core calls serious, light and dark, in both languages, on a phone', async () => {
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.setViewportSize({ width: 390, height: 844 });
    const looks: string[] = [];
    for (const control of ['', '#dark', '#tongue', '#dark']) {
      if (control !== '') await page.locator(control).click();
      const language = (await page.evaluate<string>('document.documentElement.lang')) as 'en' | 'zh-CN';
      await page.locator('#locale').selectOption(language);
      await page.locator(`#pc[lang="${language}"] .bubble`).waitFor();
      looks.push(`${language} ${await page.locator('#dark').getAttribute('aria-pressed')}`);
      await page.evaluate(source);
      const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>(
        'axe.run()',
      );
      expect(violations.map(({ id, impact }) => `${looks.at(-1)}: ${impact} ${id}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    expect(looks).toEqual(['en false', 'en true', 'zh-CN true', 'zh-CN false']);
  });
});
