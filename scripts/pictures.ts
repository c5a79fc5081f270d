import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium as driver } from 'playwright-core';
import { launchOptions } from '../test/browser/browser.ts';
import { hashOf, pictures } from './picture-list.ts';
import { withPalette } from './png.ts';

/**
 * Writes docs/images/*.png and, beside them, hashes.json: what each picture was drawn from. Needs Chromium
 * (`apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji`).
 */
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const all = await pictures();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await driver.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 600, height: 400 } });
for (const { name, html } of all) {
  await page.setContent(html);
  writeFileSync(`${folder}${name}.png`, withPalette(await page.locator('.chat').screenshot()));
}
await browser.close();
const hashes = Object.fromEntries(all.map((picture) => [picture.name, hashOf(picture)]));
writeFileSync(`${folder}hashes.json`, `${JSON.stringify(hashes, undefined, 2)}\n`);
