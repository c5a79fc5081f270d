import { lstatSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { join, matchesGlob, relative, resolve } from 'node:path';

export interface FoundFile {
  /** Relative to the workspace, for a reader. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

export interface FoundFiles {
  /** Smallest first, so that one large file cannot take the place of the others. */
  readonly files: readonly FoundFile[];
  /** False if there are more files than `max`, or the time was over. */
  readonly isWhole: boolean;
}

/** Packages bring reports of their own in these folders, which are searched only if a pattern names them. */
const skipped = ['node_modules', '.git'];

/**
 * Files below the workspace that match one of the patterns, and none that begins with `!`. Follows no links while
 * it walks. Stops at `max` files, and when `isOver` says so.
 */
export async function findFiles(
  patterns: readonly string[],
  workspace: string,
  max: number,
  isOver: () => boolean,
): Promise<FoundFiles> {
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const found = new Map<string, FoundFile>();
  let isWhole = true;
  for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
    const left = skipped.filter((folder) => !pattern.includes(folder));
    const exclude = (entry: { readonly name: string }) => isOver() || left.includes(entry.name);
    for await (const entry of glob(pattern, { cwd: workspace, withFileTypes: true, exclude })) {
      const path = resolve(workspace, join(entry.parentPath, entry.name));
      const name = relative(workspace, path).replaceAll('\\', '/');
      if (entry.isDirectory() || unwanted.some((one) => matchesGlob(name, one))) continue;
      if (found.size >= max && !found.has(path)) isWhole = false;
      else found.set(path, { name, path, bytes: measureFile(path) });
      if (!isWhole) break;
    }
  }
  const files = [...found.values()].sort((one, other) => one.bytes - other.bytes);
  return { files, isWhole: isWhole && !isOver() };
}

function measureFile(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}

const chunkBytes = 256 * 1024;

/** Source: Encoding Standard, "Decode"; XML 1.0, section 4.3.3. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file in chunks, at most `maxBytes` of it. The encoding is that of the byte order mark or the XML
 * declaration, else UTF-8; bytes that are wrong become U+FFFD.
 */
export async function* readText(file: FileHandle, maxBytes: number): AsyncGenerator<string> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let left = maxBytes;
  while (left > 0) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(chunkBytes, left));
    if (bytesRead === 0) break;
    left -= bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    decoder ??= new TextDecoder(detectEncoding(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
}

function detectEncoding(bytes: Uint8Array): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^\s{0,20}<\?xml[^>]{0,150}\bencoding=["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  // A file that says UTF-16 in single bytes is not.
  if (declared === undefined || /^utf-?16/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}
