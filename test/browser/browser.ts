import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium on this machine: CHROMIUM, else where Debian and Google put it; undefined if there is none. */
export const chromium = [process.env.CHROMIUM ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/** As root, Chromium starts only without its sandbox. */
export function launchOptions(): { readonly executablePath: string; readonly args: string[] } {
  if (chromium === undefined) {
    throw new Error(
      'There is no Chromium: install it (apt-get install chromium), or set CHROMIUM to its path.',
    );
  }
  return { executablePath: chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}
