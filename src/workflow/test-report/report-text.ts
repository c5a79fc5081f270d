import type { FileHandle } from 'node:fs/promises';

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
