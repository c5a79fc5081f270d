/**
 * Takes the place of `node:crypto` in the browser, whose own SHA-256 is asynchronous. Only what
 * src/event/cloudevent.ts uses: `createHash('sha256').update(text).digest('hex')`. Source: FIPS 180-4.
 */
export function createHash(_algorithm: 'sha256') {
  return {
    update: (text: string) => ({
      digest: (_encoding: 'hex') =>
        sha256(new TextEncoder().encode(text))
          .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
          .join(''),
    }),
  };
}

/** The first 32 bits of the fractional part of a root. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

function sha256(bytes: Uint8Array): number[] {
  const primes = firstPrimes(64);
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
  const state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const blocks = padded(bytes);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    const words = Array.from({ length: 16 }, (_, index) => blocks.getInt32(at + index * 4));
    for (let index = 16; index < 64; index += 1) {
      const before = words[index - 15] ?? 0;
      const last = words[index - 2] ?? 0;
      const small0 = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
      const small1 = turned(last, 17) ^ turned(last, 19) ^ (last >>> 10);
      words.push(((words[index - 16] ?? 0) + small0 + (words[index - 7] ?? 0) + small1) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index += 1) {
      const large1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const first = (h + large1 + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + (words[index] ?? 0)) | 0;
      const large0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const second = (large0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
      state[index] = ((state[index] ?? 0) + value) | 0;
    }
  }
  return state;
}

/** The bytes, a one bit, zeros, and the length in bits: a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/**
 * The key of a test in src/workflow/test-report/tally.ts: there a digest, to save memory; a page has room for the text
 * itself.
 */
export function hash(_algorithm: 'sha1', text: string, _encoding: 'base64url'): string {
  return text;
}
