import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leftOut } from './left-out.ts';
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
  readonly reasons: readonly { readonly moduleName: string | null; readonly userRequest: string | null }[];
  /** The modules that were joined into this one. */
  readonly modules?: readonly Module[];
}

const standIn = './left-out.cjs';

/** Bundles an entry and all it imports into `out`; what is imported dynamically becomes files of its own. Gives the modules. */
export async function bundle(entry: string, out: string): Promise<readonly Module[]> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    quiet: true,
    externals: Object.fromEntries(leftOut.map(({ request }) => [request, standIn])),
  });
  const { modules } = stats.toJson();
  refuseOthers(modules);
  writeFileSync(join(out, 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(out, name), source);
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(out, 'licenses.txt'), licensesOf(modules, process.cwd()));
  copyFileSync(fileURLToPath(new URL('left-out.cjs', import.meta.url)), join(out, standIn));
  return modules;
}

/** ncc leaves a request out whoever makes it, so a file that happens to write the same request is an error. */
function refuseOthers(modules: readonly Module[]): void {
  const standIns = modules.filter(({ name }) => name.includes(standIn));
  const others = standIns
    .flatMap(({ reasons }) => reasons)
    .filter(
      ({ moduleName, userRequest }) =>
        !leftOut.some(({ request, by }) => userRequest === request && moduleName?.includes(`/${by}`)),
    );
  if (others.length === 0) return;
  const shown = others.map(({ moduleName, userRequest }) => `  "${userRequest}" in ${moduleName}`);
  throw new Error(`These are left out of dist by accident (scripts/left-out.ts):\n${shown.join('\n')}`);
}
