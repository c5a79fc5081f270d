import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { decodeReport } from '../../../src/workflow/test-report/read.ts';
import { scratchPath } from '../../runner/scratch.ts';

async function chunksOf(content: Uint8Array, maxBytes = 1_000_000): Promise<string[]> {
  const path = scratchPath('a.xml');
  writeFileSync(path, content);
  const file = await open(path);
  const chunks: string[] = [];
  for await (const chunk of decodeReport(file, maxBytes)) chunks.push(chunk);
  await file.close();
  return chunks;
}

const textOf = async (content: Uint8Array) => (await chunksOf(content)).join('');
const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const declared = (encoding: string) => `<?xml version="1.0" encoding=${encoding}?>`;

describe('the mark at the beginning gives the encoding', () => {
  test.each([
    ['UTF-8', utf8('\uFEFF<größe/>')],
    ['UTF-16, small end first', utf16le('\uFEFF<größe/>')],
    ['UTF-16, big end first', utf16le('\uFEFF<größe/>').swap16()],
  ])('%s', async (_, content) => expect(await textOf(content)).toBe('<größe/>'));

  test('whatever is declared', async () => {
    const text = `${declared('"latin1"')}größe`;
    expect(await textOf(utf8(`\uFEFF${text}`))).toBe(text);
  });

  test('but not half a mark', async () => {
    expect(await textOf(Buffer.from([0xef, 0xbb, 0x61]))).toBe('\uFFFDa');
    expect(await textOf(Buffer.from([0xff, 0x61]))).toBe('\uFFFDa');
  });
});

describe('without a mark, the XML declaration does', () => {
  test.each([
    ['latin1 in double quotes', declared('"ISO-8859-1"')],
    ['in single quotes', declared("'iso-8859-1'")],
    ['after space', `\n  ${declared('"latin1"')}`],
    ['windows-1252', declared('"windows-1252"')],
  ])('%s', async (_, head) => expect(await textOf(latin1(`${head}größe`))).toBe(`${head}größe`));

  test.each([
    ['no encoding', '<?xml version="1.0"?>'],
    ['one that nobody knows', declared('"x-none"')],
    ['UTF-16, which the bytes are not', declared('"UTF-16"')],
    ['UTF16', declared('"utf16le"')],
    ['an encoding elsewhere', `<a encoding="latin1"/>`],
    ['an encoding after the declaration', '<?xml version="1.0"?><a encoding="latin1"/>'],
    ['an encoding in a later declaration', `<a/>${declared('"latin1"')}`],
  ])('UTF-8 for %s', async (_, head) => expect(await textOf(utf8(`${head}größe`))).toBe(`${head}größe`));
});

describe('a long file', () => {
  test('is read in chunks, with the characters that stand between two', async () => {
    const text = `a${'€'.repeat(200_000)}`;
    const chunks = await chunksOf(utf8(text));
    expect(chunks.join('')).toBe(text);
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks) expect(Buffer.byteLength(chunk)).toBeLessThanOrEqual(256 * 1024 + 2);
  });

  test('is read as far as the limit', async () => {
    expect((await chunksOf(utf8('0123456789'), 4)).join('')).toBe('0123');
    const long = await chunksOf(utf8('x'.repeat(600_000)), 500_000);
    expect(long.join('')).toHaveLength(500_000);
    expect(await chunksOf(utf8('0123456789'), 0)).toEqual([]);
  });
});
