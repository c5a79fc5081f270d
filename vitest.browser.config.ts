import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** For `npm run test:browser`: the tests of the preview page, which need Chromium. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/browser/**/*.test.ts'], exclude: [] },
});
