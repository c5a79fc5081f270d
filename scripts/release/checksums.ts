import { createHash } from 'node:crypto';

/** The name of the file with the checksums of a release. */
export const checksumsFile = 'SHA256SUMS';

/** SHA-256 in hex, by path. */
export type Checksums = ReadonlyMap<string, string>;

/** The lines of `sha256sum`, sorted by path, so that `sha256sum --check` reads them. */
export function checksumLines(files: ReadonlyMap<string, Buffer>): string {
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}

/** Throws if a line is no line of `sha256sum`. */
export function readChecksums(text: string): Checksums {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, hash, name] = /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line) ?? [];
      if (hash === undefined || name === undefined) throw new Error(`"${line}" is no line of sha256sum.`);
      return [name, hash];
    }),
  );
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
