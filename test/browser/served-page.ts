import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
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

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Built once in each process of the tests, by the file that needs it first. */
let built: Promise<Files> | undefined;

async function buildPage(): Promise<Files> {
  const configFile = fileURLToPath(new URL('../../preview/vite.config.ts', import.meta.url));
  const result = await build({ configFile, logLevel: 'error', build: { write: false } });
  if (!('output' in result)) throw new Error('Vite made no files.');
  return new Map(
    result.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** Serves the page during the tests of the file. */
export function servePage(): ServedPage {
  let files: Files = new Map();
  const requests: string[] = [];
  let servedBytes = 0;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let openedAs = '';
  let address = '';
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname).replace('/some/where', '');
    const file = path === '/' ? '/index.html' : path;
    const content = files.get(file);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    servedBytes += Buffer.byteLength(content);
    // Every visit is a first one.
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
    response.end(content);
  });

  beforeAll(async () => {
    built ??= buildPage();
    files = await built;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`;
    browser = await driver.launch(launchOptions());
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  async function openAnew(options: BrowserContextOptions): Promise<Page> {
    await page?.context().close();
    if (!browser) throw new Error('The browser was not started.');
    const context = await browser.newContext({ locale: 'en-US', ...options });
    const opened = await context.newPage();
    opened.on('request', (request) => requests.push(request.url()));
    openedAs = JSON.stringify(options);
    return opened;
  }

  /** The page that is open, without its memory: that takes half the time of a new one. Undefined if it has other options. */
  async function reopen(options: BrowserContextOptions): Promise<Page | undefined> {
    const [first, ...others] = page?.context().pages() ?? [];
    if (first === undefined || openedAs !== JSON.stringify(options)) return undefined;
    for (const other of others) await other.close();
    await first.evaluate('localStorage.clear()');
    await first.goto('about:blank');
    return first;
  }

  return {
    get address() {
      return address;
    },
    requests,
    servedBytes: () => servedBytes,
    async open(options = {}, fragment = '') {
      const opened = (await reopen(options)) ?? (await openAnew(options));
      page = opened;
      requests.length = 0;
      servedBytes = 0;
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
