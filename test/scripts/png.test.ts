import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodePng, withPalette } from '../../scripts/png.ts';

/** RGB, with a filter for each row by its place. Written as the specification says, and not by the encoder. */
function pngOf(width: number, rows: readonly (readonly number[])[]): Buffer {
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  const filtered = rows.map((row, y) => {
    const filter = y % 3;
    const before = (x: number) =>
      [0, x < 3 ? 0 : (row[x - 3] ?? 0), y === 0 ? 0 : (rows[y - 1]?.[x] ?? 0)][filter] ?? 0;
    return Buffer.from([filter, ...row.map((value, x) => (value - before(x) + 256) % 256)]);
  });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(filtered))),
    chunk('IEND', new Uint8Array()),
  ]);
}

const rowsOf = (colours: number, width: number, height: number) =>
  Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => (y * width + x) % colours).flatMap((n) => [
      n % 256,
      (n * 7) % 256,
      (n >> 8) * 40,
    ]),
  );

test('a picture with at most 256 colours stays the same', () => {
  const png = pngOf(64, rowsOf(250, 64, 32));
  const small = withPalette(png);
  const { pixels, ...size } = decodePng(small);
  expect(size).toEqual({ width: 64, height: 32 });
  const expected = rowsOf(250, 64, 32).flat();
  const shown = [...pixels].filter((_, index) => index % 4 !== 3);
  expect(shown).toEqual(expected);
});

test('of more colours, each has one near it, a rare but strong one too', () => {
  const rows = rowsOf(900, 64, 32);
  rows[5]?.splice(0, 3, 255, 0, 255);
  const { pixels } = decodePng(withPalette(pngOf(64, rows)));
  const expected = rows.flat();
  const shown = [...pixels].filter((_, index) => index % 4 !== 3);
  expect(Math.max(...shown.map((value, index) => Math.abs(value - (expected[index] ?? 0))))).toBeLessThan(64);
});
