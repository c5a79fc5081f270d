import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Log } from './stand-in.ts';

const fillerLine = Buffer.from(`2026-03-01T03:00:06.0000000Z ${'filler '.repeat(1000)}\n`);

/** Where GitHub keeps logs: like Azure's store it refuses a token and knows ranges from a first byte only. */
export function sendLog(
  log: Log | undefined,
  { headers }: IncomingMessage,
  response: ServerResponse,
  wrote: (bytes: number) => void,
): void {
  if (headers.authorization !== undefined || log === undefined) {
    response.writeHead(log === undefined ? 404 : 400).end();
    return;
  }
  const { filler, end } = typeof log === 'string' ? { filler: 0, end: log } : log;
  const tail = Buffer.from(end);
  const total = filler + tail.byteLength;
  const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  response.writeHead(from > 0 ? 206 : 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': total - from,
    ...(from > 0 && { 'content-range': `bytes ${from}-${total - 1}/${total}` }),
  });
  const stream = Readable.from(chunks(filler, tail, from, wrote));
  stream.pipe(response).once('close', () => stream.destroy());
}

function* chunks(
  filler: number,
  tail: Buffer,
  from: number,
  wrote: (bytes: number) => void,
): Generator<Buffer> {
  for (let at = from; at < filler + tail.byteLength; ) {
    const chunk = at < filler ? fillerLine.subarray(0, filler - at) : tail.subarray(at - filler);
    at += chunk.byteLength;
    wrote(chunk.byteLength);
    yield chunk;
  }
}
