import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openGroup, servePage } from './served-page.ts';

describe('the state of the preview page', () => {
  const served = servePage();
  let page: Page;

  beforeEach(async () => {
    page = await served.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#pc .bubble').waitFor();
  });

  const inAnotherTab = async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    return other;
  };

  test('is in the address, for a colleague who reads another language', async () => {
    await page.getByLabel('Keyword of the robot').fill('alert');
    await page.locator('#pc').getByText('alert').waitFor();
    const link = page.url();
    page = await served.open({ locale: 'zh-CN' }, new URL(link).hash.slice(1));
    await page.locator('#pc').getByText('alert').waitFor();
    expect(await page.locator('#locale').inputValue()).toBe('en');
    expect(await page.locator('#example').inputValue()).toBe('failed-build');
  });

  test('is in the link that the button copies', async () => {
    await page.getByLabel('Title template').fill('Mine');
    await page.locator('#pc').getByText('Mine').first().waitFor();
    await page.getByRole('button', { name: 'Copy a link to this' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  });

  test('is followed and copied where the browser refuses to change the address so often, as Safari does', async () => {
    await page.evaluate(
      "history.replaceState = () => { throw new DOMException('more than 100 times', 'SecurityError'); }",
    );
    await page.getByLabel('Title template').fill('Typed fast');
    await page.locator('#pc').getByText('Typed fast').first().waitFor();
    await page.getByRole('button', { name: 'Copy a link to this' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('title=Typed+fast');
    expect(page.url()).not.toContain('Typed');
    await page.evaluate('delete history.replaceState');
    await expect.poll(() => page.url()).toContain('title=Typed+fast');
  });

  test('is short for an example, and has what was changed of it', async () => {
    await page.getByLabel('Examples').selectOption('release');
    await expect.poll(() => new URL(page.url()).hash).toBe('#example=release');
    await page.getByLabel('GitHub payload name').fill('push');
    await expect.poll(() => new URL(page.url()).hash).toBe('#example=release&event-name=push');
    const other = await inAnotherTab();
    await expect.poll(() => other.locator('#event-name').inputValue()).toBe('push');
    expect(await other.locator('#event').inputValue()).toContain('"tag_name"');
  });

  test('has no credential that can be recognised', async () => {
    const token = `ghp_${'0123456789abcdefABCDEF0123456789abcd'}`;
    const webhook = `https://oapi.dingtalk.com/robot/send?access_token=${'0123456789abcdef'.repeat(4)}`;
    await openGroup(page, 'run');
    await page.getByRole('textbox', { name: 'Log' }).fill(`E Error: denied for ${token}\n${webhook}`);
    await page.getByLabel('Text template').fill(`password=hunter2hunter2 ${token}`);
    await expect.poll(() => decodeURIComponent(page.url())).toContain('denied');
    expect(page.url()).not.toContain(token);
    expect(page.url()).not.toContain('0123456789abcdef');
    expect(page.url()).not.toContain('hunter2');
    expect(await page.getByRole('textbox', { name: 'Log' }).inputValue()).toContain(token);
  });

  test('holds the view and the answers of the helper', async () => {
    await page.getByRole('link', { name: 'Set up' }).click();
    await page.getByRole('radio', { name: 'The author of the commit' }).check();
    const other = await inAnotherTab();
    await expect.poll(() => other.locator('#workflow-file').inputValue()).toContain('at-logins: author');
    await page.goBack();
    await page.locator('#pc .bubble').waitFor();
  });

  test('keeps language and look for the next visit', async () => {
    await page.locator('#tongue').click();
    await page.locator('#dark').click();
    await page.getByText('用到工作流里').waitFor();
    const other = await page.context().newPage();
    await other.goto(served.address);
    await other.getByText('用到工作流里').waitFor();
    expect(await other.locator('#dark').getAttribute('aria-pressed')).toBe('true');
  });

  test.each(['light', 'dark'] as const)('begins as the system is: %s', async (colorScheme) => {
    page = await served.open({ colorScheme });
    expect(await page.locator('#dark').getAttribute('aria-pressed')).toBe(String(colorScheme === 'dark'));
    const background = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const [red = 0] = /\d+/.exec(background)?.map(Number) ?? [];
    expect(red > 128).toBe(colorScheme === 'light');
  });
});
