import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** What a browser does not have or load, and the file that takes its place. Anything else of Node fails the build. */
const standIns: readonly { readonly request: RegExp; readonly by: RegExp; readonly file: string }[] = [
  {
    request: /^node:crypto$/,
    by: /\/src\/(?:event\/cloudevent|workflow\/test-report\/tally)\.ts$/,
    file: 'crypto.ts',
  },
  {
    request: /\/text-file\.ts$/,
    by: /\/src\/(?:event\/read|inputs\/yaml-or-file)\.ts$/,
    file: 'text-file.ts',
  },
  { request: /^node:path$/, by: /\/src\/inputs\/kinds\.ts$/, file: 'path.ts' },
  // As in dist/: see scripts/left-out.ts.
  { request: /^(?:uuid|\.\/spec|\.\.)$/, by: /\/cloudevents\/dist\/event\//, file: 'nothing.ts' },
  { request: /^\.\/validation$/, by: /\/cloudevents\/dist\/event\//, file: 'nothing.ts' },
  // The page answers instead of GitHub: see preview/src/run/pasted-github.ts.
  {
    request: /^\.\/(?:github|gitea)-api\.ts$/,
    by: /\/src\/workflow\/github-session\.ts$/,
    file: 'network.ts',
  },
  { request: /^\.\.\/network\/fetch\.ts$/, by: /\/src\/workflow\/github-api\.ts$/, file: 'network.ts' },
  { request: /^@actions\/github$/, by: /\/src\/workflow\/github-api\.ts$/, file: 'network.ts' },
  { request: /\/forge-payload\.ts$/, by: /\/src\/event\/event-text\.ts$/, file: 'forge-payload.ts' },
  // The first message is about a run: pages of events are loaded together, with the first one that is needed.
  { request: /^\.\/pages\/start\.ts$/, by: /\/src\/message\/late\.ts$/, file: 'start-pages.ts' },
  { request: /^node:timers\/promises$/, by: /\/src\/workflow\/github-session\.ts$/, file: 'timers.ts' },
];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works under any path.
  base: './',
  plugins: [browserStandIns(), versionInPage()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2024',
    // What knows `light-dark()` gets it as it is.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
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

/** The version of the action, on the page. */
function versionInPage(): Plugin {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return { name: 'version-in-page', transformIndexHtml: (html) => html.replace('%version%', `v${version}`) };
}
