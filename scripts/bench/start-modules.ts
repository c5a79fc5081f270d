import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchPath } from '../../test/runner/scratch.ts';
import { build } from '../build.ts';
import { push } from '../demo-events.ts';
import type { WebpackModule } from '../webpack-module.ts';
import { programOf, wallMs } from './measure.ts';
import { inputsFor, startBenchRobots } from './stand-ins.ts';

/** The committed list. */
const listed = fileURLToPath(new URL('start-modules.txt', import.meta.url));

/**
 * The files of packages and Node's own modules that a run with one message loads: the cost of a cold start.
 * The action's own files are not listed.
 */
export async function startModules(): Promise<string[]> {
  const { folder, modules } = await build();
  const loaded = await loadedIds(folder);
  // The entry runs directly and is not in the module cache.
  const isLoaded = ({ id, name, file }: WebpackModule) =>
    file === 'main.js' && (loaded.has(String(id)) || name.startsWith('./lib/main.js'));
  const names = modules.filter(isLoaded).flatMap(namesOf);
  return [...new Set(names)].sort();
}

/** Additions and removals compared with the committed list. */
export function differences(modules: readonly string[]): string[] {
  const known = readFileSync(listed, 'utf8').split('\n').filter(Boolean);
  return [
    ...modules.filter((name) => !known.includes(name)).map((name) => `+ ${name}`),
    ...known.filter((name) => !modules.includes(name)).map((name) => `- ${name}`),
  ];
}

export function writeList(modules: readonly string[]): void {
  writeFileSync(listed, `${modules.join('\n')}\n`);
}

/** Runs a copy of the bundle that writes the ids of the evaluated modules at its end. */
async function loadedIds(folder: string): Promise<Set<string>> {
  const dist = scratchPath('dist');
  const file = scratchPath('modules.json');
  cpSync(folder, dist, { recursive: true });
  const cache = 'var __webpack_module_cache__ = {};';
  const code = readFileSync(join(dist, 'main.js'), 'utf8');
  if (!code.includes(cache)) throw new Error(`The bundle has no "${cache}" any more.`);
  const note = `process.on('exit', () => process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(Object.keys(__webpack_module_cache__))));`;
  writeFileSync(join(dist, 'main.js'), code.replace(cache, `${cache} ${note}`));
  const server = await startBenchRobots();
  await wallMs(
    programOf({ dist, inputs: inputsFor(server.robots), event: { name: 'push', payload: push() } }),
  );
  await server.close();
  return new Set(JSON.parse(readFileSync(file, 'utf8')));
}

/** The path below node_modules, or `node:net`; none for the action's own files. */
function namesOf({ name, modules = [] }: WebpackModule): string[] {
  if (modules.length > 0) return modules.flatMap(namesOf);
  const external = /^external "(?:node:)?([^./][^"]*)"/.exec(name)?.[1];
  if (external) return [`node:${external}`];
  const file = /node_modules\/(.+?)(?: \+ \d+ modules)?$/.exec(name)?.[1];
  return file ? [file] : [];
}
