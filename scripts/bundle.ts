import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Late, late, leftOut } from './left-out.ts';
import { licensesOf } from './licenses.ts';

/** The part of @vercel/ncc that is used; the package has no types. Source: its readme, "Programmatically From Node.js". */
type Ncc = (
  entry: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: {
    toJson(): { readonly modules: readonly Module[] };
  };
}>;

/** What webpack says of a module of the bundle. */
export interface Module {
  readonly id: string | number | null;
  /** `./node_modules/undici/lib/dispatcher/pool.js`, `./lib/run.js + 82 modules`, `external "node:net"` */
  readonly name: string;
  /** In characters. */
  readonly size: number;
  readonly reasons: readonly {
    readonly resolvedModule: string | null;
    readonly userRequest: string | null;
  }[];
  /** The modules that were joined into this one. */
  readonly modules?: readonly Module[];
}

/** What stands in dist/ in the place of a module, and who may ask for that one, as parts of paths. */
const standIns: readonly Late[] = [
  ...leftOut.map(({ request, by }) => ({ request, file: 'left-out.cjs', by: [`node_modules/${by}`] })),
  ...late,
];

const standInFiles = [...new Set(standIns.map(({ file }) => file))];

/** Bundles an entry and all it imports into `out`; what is imported dynamically becomes files of its own. Gives the modules. */
export async function bundle(entry: string, out: string): Promise<readonly Module[]> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    externals: Object.fromEntries(standIns.map(({ request, file }) => [request, `./${file}`])),
  });
  const { modules } = stats.toJson();
  refuseOthers(modules);
  writeFileSync(join(out, 'index.js'), withStandIns(code));
  for (const [name, { source }] of Object.entries(assets)) {
    writeFileSync(join(out, name), withStandIns(String(source)));
  }
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(out, 'licenses.txt'), licensesOf(modules, process.cwd()));
  return modules;
}

/** To ncc a stand-in is a file beside the bundle; its text takes that place, which saves reading three files. */
function withStandIns(code: string): string {
  return standInFiles.reduce((text, file) => {
    const standIn = readFileSync(new URL(file, import.meta.url), 'utf8');
    return text.replaceAll(
      `\nmodule.exports = require("./${file}");`,
      () => `\nmodule.exports = ((module) => {\n${standIn}return module.exports;\n})({});`,
    );
  }, code);
}

/** ncc replaces a request whoever makes it, so a file that happens to write the same request is an error. */
function refuseOthers(modules: readonly Module[]): void {
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
