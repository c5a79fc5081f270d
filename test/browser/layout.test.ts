import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { servePage } from './served-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const languages = ['en-US', 'zh-CN'] as const;
const looks = ['light', 'dark'] as const;
const widths = [390, 1280] as const;
const heights = { 390: 844, 1280: 800 } as const;

const forms = languages.flatMap((locale) =>
  looks.flatMap((colorScheme) => widths.map((width) => ({ locale, colorScheme, width }))),
);

describe('the layout of the preview page', () => {
  const served = servePage();

  const openAt = async ({ locale, colorScheme, width }: (typeof forms)[number], fragment = '') =>
    await served.open({ locale, colorScheme, viewport: { width, height: heights[width] } }, fragment);
  const boxOf = async (page: Page, selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error(`${selector} is not shown`);
    return box;
  };
  async function findFaults(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      "axe.run({ resultTypes: ['violations'] })",
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }
  const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth');

  describe.each(forms)('$locale, $colorScheme, $width px', (form) => {
    test('axe finds nothing in the message and the fields, with all groups open and a mistake', async () => {
      const page = await openAt(form);
      await page.locator('#pc .bubble').waitFor();
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      await page.locator('#title').fill('{{ dta');
      await page.locator('#title-problem').waitFor();
      expect(await findFaults(page)).toEqual([]);
      expect(await fits(page)).toBe(true);
    });

    test('axe finds nothing in the helper', async () => {
      const page = await openAt(form, 'view=set-up');
      await page.locator('#workflow-file').waitFor();
      expect(await findFaults(page)).toEqual([]);
      expect(await fits(page)).toBe(true);
    });
  });

  test.each([
    ['the page as it begins', '', '#pc .bubble'],
    ['a message without links', 'example=vanus', '#phone .bubble'],
    ['the invitation of an empty page', 'title=x', '#empty'],
    ['a mistake without a message', 'event=%7B', '#none-text'],
  ])('axe finds nothing in %s', async (_, fragment, shown) => {
    for (const form of [forms[0], forms.at(-1)]) {
      if (form === undefined) throw new Error('no form');
      const page = await openAt(form, fragment);
      await page.locator(shown).waitFor();
      expect(await findFaults(page)).toEqual([]);
      expect(await fits(page)).toBe(true);
    }
  });

  test.each(languages)(
    'on a phone the message is above the fields and seen without scrolling: %s',
    async (locale) => {
      const page = await openAt({ locale, colorScheme: 'light', width: 390 });
      await page.locator('#phone .bubble').waitFor();
      const [message, fields] = [await boxOf(page, '#phone .bubble'), await boxOf(page, '#controls')];
      expect(message.y).toBeLessThan(400);
      expect(message.x).toBeGreaterThanOrEqual(0);
      expect(message.x + message.width).toBeLessThanOrEqual(390);
      expect(fields.y).toBeGreaterThan(message.y + message.height);
    },
  );

  test.each(languages)('on a desk the message stays in view beside the last field: %s', async (locale) => {
    const page = await openAt({ locale, colorScheme: 'light', width: 1280 });
    await page.locator('#pc .bubble').waitFor();
    await page.locator('#json').scrollIntoViewIfNeeded();
    for (const client of ['#pc .bubble', '#phone .bubble']) {
      const { y } = await boxOf(page, client);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(400);
    }
    const { x } = await boxOf(page, '#controls');
    expect(x).toBeGreaterThan(700);
  });

  test('can be used by keyboard alone: every control is reached in order, and does what it says', async () => {
    const page = await openAt({ locale: 'en-US', colorScheme: 'light', width: 1280 }, 'example=any-event');
    await page.locator('#pc .bubble').waitFor();
    const visited: string[] = [];
    while (visited.at(-1) !== 'json' && visited.length < 200) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate<string>(
        'document.activeElement.id || document.activeElement.parentElement.id',
      );
      visited.push(id);
      if (id === 'dark') await page.keyboard.press('Space');
      if (['group-run', 'group-mentions', 'group-rules'].includes(id)) await page.keyboard.press('Enter');
      if (id === 'locale') await page.keyboard.press('ArrowDown');
      if (id === 'title') await page.keyboard.type('By keyboard');
      if (id === 'copy') await page.keyboard.press('Enter');
    }
    const controls = await page.evaluate<string[]>(
      "[...document.querySelectorAll('button, select, input, textarea, summary, nav a')].filter((each) => each.checkVisibility()).map((each) => each.id || each.parentElement.id)",
    );
    expect(visited.filter((id) => controls.includes(id))).toEqual(controls);
    expect(await page.locator('#dark').getAttribute('aria-pressed')).toBe('true');
    await page.locator('#pc').getByText('By keyboard').first().waitFor();
    expect(await page.locator('#pc').getAttribute('lang')).toBe('zh-CN');
    await page.getByText(/^(Copied|Not copied)/).waitFor();
  });

  test('the helper can be used by keyboard alone', async () => {
    const page = await openAt({ locale: 'en-US', colorScheme: 'light', width: 1280 }, 'view=set-up');
    await page.locator('#workflow-file').waitFor();
    await page.locator('#to-set-up').focus();
    for (let group = 0; group < 6; group += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
    }
    const file = await page.locator('#workflow-file').inputValue();
    for (const part of [
      'DINGTALK_ROBOTS',
      'matrix',
      'junit.xml',
      'at-logins: author',
      'locale: zh-CN',
      'rules:',
    ])
      expect(file).toContain(part);
  });
});
