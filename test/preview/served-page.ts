import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { launchOptions } from './browser.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The preview page as a static host serves it, under a path of its own, and a browser that opens it. */
export interface ServedPage {
  readonly address: string;
  /** Addresses that the page asked for since it was opened. */
  readonly requests: readonly string[];
  /** Uncompressed bytes of what it was answered. */
  servedBytes(): number;
  /** Opens the page with an empty memory; what was open before is closed. */
  open(options?: BrowserContextOptions, fragment?: string): Promise<Page>;
}

/** Builds the page before the tests of the file, and ends everything after them. */
export function servePage(): ServedPage {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const requests: string[] = [];
  let servedBytes = 0;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let address = '';
  const server = createServer((request, response) => {
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

  beforeAll(async () => {
    const configFile = fileURLToPath(new URL('../../preview/vite.config.ts', import.meta.url));
    await build({ configFile, logLevel: 'error', build: { outDir: folder } });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`;
    browser = await driver.launch(launchOptions);
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  return {
    get address() {
      return address;
    },
    requests,
    servedBytes: () => servedBytes,
    async open(options = {}, fragment = '') {
      await page?.context().close();
      if (!browser) throw new Error('The browser was not started.');
      const context = await browser.newContext({ locale: 'en-US', ...options });
      const opened = await context.newPage();
      page = opened;
      requests.length = 0;
      servedBytes = 0;
      opened.on('request', (request) => requests.push(request.url()));
      await opened.goto(`${address}${fragment === '' ? '' : `#${fragment}`}`);
      return opened;
    },
  };
}

/** Opens a group of fields. */
export async function openGroup(page: Page, name: string): Promise<void> {
  if (!(await page.locator(`#group-${name}[open]`).count()))
    await page.locator(`#group-${name} summary`).click();
}
