import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { packageCommand } from './package-command.ts';
import type { WebpackModule } from './webpack-module.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Not tracked. Must be beside node_modules, because ncc derives module ids from the path between them. */
const lib = join(root, 'lib');

export interface Build {
  /** A temporary folder with the files of dist/. */
  readonly folder: string;
  readonly modules: readonly WebpackModule[];
}

/** Compiles and bundles src/. Ends the process if the sources do not compile. */
export async function build(): Promise<Build> {
  rmSync(lib, { recursive: true, force: true });
  compile();
  // Node starts a CommonJS bundle a little faster than a module: docs/dev/decisions/0005-start.md.
  writeFileSync(join(lib, 'package.json'), '{}\n');
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  process.chdir(root);
  const names = ['index.js', 'main.js', 'watch.js'].filter((name) => existsSync(join(lib, name)));
  const modules = await bundle(Object.fromEntries(names.map((name) => [name, join(lib, name)])), folder);
  // The post stage of `watch` has a file of its own, by whose name the program knows its stage: src/stage.ts.
  if (names.includes('watch.js')) writeFileSync(join(folder, 'post.js'), "require('./main.js');\n");
  rmSync(lib, { recursive: true });
  return { folder, modules };
}

/** The compiler's output says what is wrong. */
function compile(): void {
  const args = [packageCommand('typescript', 'tsc'), '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
