import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebpackModule } from './webpack-module.ts';

/**
 * The licences of the packages in a bundle, one after the other. ncc's own list misses packages whose files
 * were all concatenated into others.
 */
export function licensesOf(modules: readonly WebpackModule[], root: string): string {
  const folders = new Set(modules.flatMap(filesOf).flatMap(packageOf));
  return [...folders]
    .sort()
    .map((folder) => licenseOf(join(root, folder)))
    .join('\n\n');
}

function filesOf({ name, modules = [] }: WebpackModule): string[] {
  return [name, ...modules.flatMap(filesOf)];
}

/** `node_modules/undici` of `./node_modules/undici/lib/dispatcher/pool.js`, at any nesting. */
function packageOf(file: string): string[] {
  return [...(/^\.\/((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.slice(1) ?? [])];
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
