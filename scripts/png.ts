import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** An image of 8 bits a channel, RGBA, row by row. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** A screenshot in a palette of 256 colours, at a third of its size. Text and flat areas look the same. */
export function withPalette(png: Uint8Array): Buffer {
  return encodePalette(decodePng(png));
}

/** Reads what a browser writes: 8 bits, RGB or RGBA or a palette, not interlaced. Source: W3C, "PNG Specification", 3rd edition. */
export function decodePng(png: Uint8Array): Image {
  const chunks = chunksIn(Buffer.from(png));
  const [header = Buffer.alloc(13)] = chunks.get('IHDR') ?? [];
  const [width, height, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]];
  const channels = kind === 6 ? 4 : kind === 2 ? 3 : 1;
  const raw = inflateSync(Buffer.concat(chunks.get('IDAT') ?? []));
  const rows = unfilter(raw, width * channels, channels);
  const palette = chunks.get('PLTE')?.[0];
  const pixels = new Uint8Array(width * height * 4);
  for (let index = 0; index < width * height; index++) {
    const colour = palette ? palette.subarray((rows[index] ?? 0) * 3) : rows.subarray(index * channels);
    pixels.set(
      [colour[0] ?? 0, colour[1] ?? 0, colour[2] ?? 0, channels === 4 ? (colour[3] ?? 0) : 255],
      index * 4,
    );
  }
  return { width, height, pixels };
}

function chunksIn(png: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), png.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

/** Each row begins with the number of its filter, which predicts a byte from those to the left, above, and both. */
function unfilter(raw: Buffer, rowBytes: number, step: number): Uint8Array {
  const rows = new Uint8Array((raw.length / (rowBytes + 1)) * rowBytes);
  for (let row = 0; row * (rowBytes + 1) < raw.length; row++) {
    const filter = raw[row * (rowBytes + 1)] ?? 0;
    for (let column = 0; column < rowBytes; column++) {
      const at = row * rowBytes + column;
      const left = column >= step ? (rows[at - step] ?? 0) : 0;
      const above = row > 0 ? (rows[at - rowBytes] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (rows[at - rowBytes - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      rows[at] = (raw[row * (rowBytes + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const [byLeft, byAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function encodePalette({ width, height, pixels }: Image): Buffer {
  const { palette, indexOf } = findPalette(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let index = 0; index < width * height; index++) {
    const row = Math.floor(index / width);
    rows[row * (width + 1) + 1 + (index % width)] = indexOf.get(colourAt(pixels, index)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, then those that these show worst; and for each colour the place of the nearest. */
function findPalette(pixels: Uint8Array): { palette: number[]; indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (let index = 0; index * 4 < pixels.length; index++) {
    const colour = colourAt(pixels, index);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a);
  const palette = byCount.slice(0, 32).map(([colour]) => colour);
  const left = byCount.map(([colour, count]) => ({ colour, count, gap: gapTo(palette, colour) }));
  while (palette.length < 256) {
    const worst = left.reduce((one, other) => (one.count * one.gap < other.count * other.gap ? other : one));
    if (worst.gap === 0) break;
    palette.push(worst.colour);
    for (const one of left) one.gap = Math.min(one.gap, distance(one.colour, worst.colour));
  }
  return { palette, indexOf: new Map(left.map(({ colour }) => [colour, nearest(palette, colour)])) };
}

function gapTo(palette: readonly number[], colour: number): number {
  return Math.min(...palette.map((one) => distance(one, colour)));
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) => distance(one, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

function colourAt(pixels: Uint8Array, index: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 4, index * 4 + 3);
  return (red << 16) | (green << 8) | blue;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
