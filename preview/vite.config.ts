import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** What a browser does not have, and the file that takes its place. Anything else of Node fails the build. */
const standIns: readonly { readonly request: RegExp; readonly by: RegExp; readonly file: string }[] = [
  { request: /^node:crypto$/, by: /\/src\/event\/id\.ts$/, file: 'crypto.ts' },
  {
    request: /\/text-file\.ts$/,
    by: /\/src\/(?:event\/read|inputs\/yaml-or-file)\.ts$/,
    file: 'text-file.ts',
  },
  { request: /^node:path$/, by: /\/src\/inputs\/globs\.ts$/, file: 'path.ts' },
  { request: /^(?:uuid|\.\/validation|\.\.)$/, by: /\/cloudevents\/dist\/event\//, file: 'nothing.ts' },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works under any path.
  base: './',
  plugins: [browserStandIns()],
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2024' },
});

function browserStandIns(): Plugin {
  return {
    name: 'browser-stand-ins',
    enforce: 'pre',
    resolveId(request, importer) {
      const by = importer?.replaceAll('\\', '/') ?? '';
      const standIn = standIns.find((one) => one.request.test(request) && one.by.test(by));
      if (standIn) return fileURLToPath(new URL(`stand-ins/${standIn.file}`, import.meta.url));
      if (request.startsWith('node:')) this.error(`${by} imports ${request}, which no browser has.`);
      return undefined;
    },
  };
}
