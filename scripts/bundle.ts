import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minify } from 'terser';
import { withEagerModules } from './eager-modules.ts';
import { type Late, late, leftOut } from './left-out.ts';
import { licensesOf } from './licenses.ts';
import type { WebpackModule } from './webpack-module.ts';

/** The part of @vercel/ncc that is used; the package has no types. Source: its readme, "Programmatically From Node.js". */
type Ncc = (
  entry: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: {
    toJson(): { readonly modules: readonly WebpackModule[] };
  };
}>;

/** The files that replace modules in dist/, and who may request those modules, as parts of paths. */
const standIns: readonly Late[] = [
  ...leftOut.map(({ request, by }) => ({ request, file: 'left-out.cjs', by: [`node_modules/${by}`] })),
  ...late,
];

/** What several entries load, and only some runs: packages, and the Chinese catalogue. `file` is its name in dist/. */
const shared = [
  { request: 'yaml', file: 'yaml.js' },
  { request: 'liquidjs', file: 'liquidjs.js' },
  { request: '../said/zh-CN.js', file: 'zh-CN.js' },
] as const;

interface Shared {
  readonly request: string;
  readonly file: string;
}

const standInFiles = [...new Set(standIns.map(({ file }) => file))];

/**
 * How dist/ is bundled:
 * 1. `@vercel/ncc` puts the program and its packages into one file, and each dynamic import into a file of its own.
 * 2. Packages load modules at start that this action never calls. `left-out.ts` lists them; `left-out.cjs` takes their place.
 * 3. Packages load modules of Node at start that they rarely use. `late-assert.cjs` and `late-http.cjs` load those on first use.
 * 4. The bundle fails to build if any other file requests such a module, so an update of a package cannot lose a part silently.
 * 5. Without this a run starts twice as slowly (docs/dev/decisions/0005-start.md has the figures), and the alert comes later.
 *
 * 6. Each entry is bundled by itself, so that the small one is read fast. Packages that several entries load late are
 *    files of their own (`shared`), which all entries ask for: the download has them once.
 * 7. Comments are left out.
 * 8. Each module function stands in parentheses, so that V8 compiles it once (`eager-modules.ts`).
 *
 * Bundles the entries, by the names of their files in `out`, and returns the modules of all.
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  out: string,
): Promise<readonly WebpackModule[]> {
  const modules: WebpackModule[] = [];
  for (const [file, entry] of Object.entries(entries)) {
    // An entry may load another one: src/index.ts.
    const others = Object.keys(entries).filter((name) => name !== file);
    const requests = others.map((name) => ({ request: `./${name}`, file: name }));
    modules.push(...(await bundleOne(entry, file, out, [...shared, ...requests])));
  }
  // The request of an own file starts in the folder of the file that makes it.
  const requests = createRequire(join(process.cwd(), 'lib', 'inputs', 'locale.js'));
  for (const { request, file } of shared) {
    if (!modules.some((module) => module.name.includes(`"./${file}"`))) continue;
    modules.push(...(await bundleOne(requests.resolve(request), file, out, [])));
  }
  refuseOthers(modules);
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(out, 'licenses.txt'), licensesOf(modules, process.cwd()));
  return modules;
}

async function bundleOne(
  entry: string,
  filename: string,
  out: string,
  shared: readonly Shared[],
): Promise<readonly WebpackModule[]> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets, stats } = await ncc(entry, {
    filename,
    cache: false,
    quiet: true,
    externals: Object.fromEntries([
      ...standIns.map(({ request, file }) => [request, `./${file}`] as const),
      ...shared.map(({ request, file }) => [request, `./${file}`] as const),
    ]),
  });
  writeFileSync(join(out, filename), await finished(code));
  for (const [name, { source }] of Object.entries(assets)) {
    writeFileSync(join(out, name), await finished(String(source)));
  }
  return stats.toJson().modules.map((module) => ({ ...module, file: filename }));
}

async function finished(code: string): Promise<string> {
  return withEagerModules(await withoutComments(withStandIns(code)));
}

/**
 * Comments are a fifth of what a runner downloads. Names and statements stay as they are, so that a stack trace and
 * a review of dist/ can be read; licenses.txt has the licences.
 */
async function withoutComments(code: string): Promise<string> {
  const { code: bare = '' } = await minify(code, {
    compress: false,
    mangle: false,
    format: { beautify: true, comments: false, indent_level: 2, keep_quoted_props: true },
  });
  return `${bare}\n`;
}

/** To ncc a stand-in is a file beside the bundle; its text takes that place, which saves reading three files. */
function withStandIns(code: string): string {
  return standInFiles.reduce((text, file) => {
    const standIn = readFileSync(new URL(file, import.meta.url), 'utf8');
    return text.replaceAll(
      ` = require("./${file}");`,
      () => ` = ((module) => {\n${standIn}return module.exports;\n})({});`,
    );
  }, code);
}

/** ncc replaces a request whoever makes it, so a file that happens to write the same request is an error. */
function refuseOthers(modules: readonly WebpackModule[]): void {
  const others = modules
    .filter(({ name }) => standInFiles.some((file) => name.includes(file)))
    .flatMap(({ reasons }) => reasons)
    .filter(({ resolvedModule, userRequest }) => {
      const allowed = standIns.filter(({ request }) => request === userRequest).flatMap(({ by }) => by);
      return !allowed.some((path) => resolvedModule?.includes(path));
    });
  if (others.length === 0) return;
  const shown = others.map(({ resolvedModule, userRequest }) => `  "${userRequest}" in ${resolvedModule}`);
  throw new Error(`These are left out of dist by accident (scripts/left-out.ts):\n${shown.join('\n')}`);
}
