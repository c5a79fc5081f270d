import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine: CHROMIUM, else Debian's; undefined if there is none. */
export const chromium = [process.env.CHROMIUM ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

/** As root, Chromium starts only without its sandbox. */
export const launchOptions = {
  executablePath: chromium ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};
