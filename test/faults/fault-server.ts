import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A request as it arrived, whole. */
export interface Arrival {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly msgUuid: string;
}

/** What the server does to one connection or one request. */
export type Fault =
  | { readonly at: 'accept'; readonly act: (socket: Socket) => void }
  | { readonly at: 'request'; readonly act: (socket: Socket, arrival: Arrival) => unknown };

export interface FaultServer {
  /** A webhook whose token and secret are easy to find wherever they should not be. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  readonly arrivals: readonly Arrival[];
  /** Messages the group would see: arrivals with an `msgUuid` not seen before, whatever was answered. */
  readonly messages: () => string[];
  /** Made so far. */
  readonly connections: () => number;
  /** Not closed yet. */
  readonly open: () => number;
  close(): Promise<void>;
}

export const token = 'f00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeedf00dfeed';
export const secret = 'SECf4ul7+server/secret=f4ul7+server/secret';

/** A TCP or TLS server that does to each request in turn what the faults say; the last one stays. */
export async function startFaultServer(
  faults: readonly [Fault, ...Fault[]],
  { tls, host = '127.0.0.1', port = 0 }: { tls?: TlsOptions; host?: string; port?: number } = {},
): Promise<FaultServer> {
  const arrivals: Arrival[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let turn = 0;
  const fault = () => faults[Math.min(turn, faults.length - 1)] ?? faults[0];

  const onConnection = (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    const first = fault();
    if (first.at === 'accept') {
      turn += 1;
      return first.act(socket);
    }
    let bytes = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const arrival = wholeRequest(bytes);
      if (!arrival) return;
      bytes = Buffer.alloc(0);
      arrivals.push(arrival);
      const now = fault();
      turn += 1;
      if (now.at === 'request') now.act(socket, arrival);
    });
  };
  const server: Server = tls ? createTlsServer(tls, onConnection) : createServer(onConnection);
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `${tls ? 'https' : 'http'}://${host}:${actualPort}/robot/send?access_token=${token}`,
    host: `${host}:${actualPort}`,
    port: actualPort,
    arrivals,
    messages: () => [...new Set(arrivals.map(({ msgUuid }) => msgUuid))],
    connections: () => connections,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function wholeRequest(bytes: Buffer): Arrival | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [line = '', ...fields] = bytes.toString('latin1', 0, end).split('\r\n');
  const headers = new Map(
    fields.map((field) => {
      const [, name = '', value = ''] = /^([^:]+): *(.*)$/.exec(field) ?? [];
      return [name.toLowerCase(), value] as const;
    }),
  );
  const body = bytes.subarray(end + 4);
  if (body.length < Number(headers.get('content-length') ?? 0)) return undefined;
  const { pathname, searchParams } = new URL(line.split(' ')[1] ?? '', 'http://localhost');
  const text = body.toString();
  const { msgUuid = '' } = JSON.parse(text) as { msgUuid?: string };
  return { path: pathname, query: searchParams, headers, body: text, msgUuid };
}

/** Writes an answer; `head` lines replace the usual ones of the same name. */
export function answer(
  body: string | Buffer,
  { status = '200 OK', head = [] }: { status?: string; head?: readonly string[] } = {},
): Fault {
  return { at: 'request', act: (socket) => socket.write(response(body, status, head)) };
}

export function response(body: string | Buffer, status = '200 OK', head: readonly string[] = []): Buffer {
  const bytes = Buffer.from(body);
  const given = head.map((line) => line.split(':')[0]?.toLowerCase());
  const usual = [
    'Content-Type: application/json',
    `Content-Length: ${bytes.length}`,
    `Date: ${new Date().toUTCString()}`,
  ].filter((line) => !given.includes(line.split(':')[0]?.toLowerCase()));
  return Buffer.concat([Buffer.from([`HTTP/1.1 ${status}`, ...usual, ...head, '', ''].join('\r\n')), bytes]);
}

export const accepted = '{"errcode":0,"errmsg":"ok"}';

/** The robot as it should be. */
export const ok = answer(accepted);

export const resetOnAccept: Fault = { at: 'accept', act: (socket) => socket.resetAndDestroy() };
export const resetAfterReading: Fault = { at: 'request', act: (socket) => socket.resetAndDestroy() };
export const finAfterReading: Fault = { at: 'request', act: (socket) => socket.end() };
export const silence: Fault = { at: 'request', act: () => {} };

/** Writes these bytes, as they are, and closes. */
export function cut(bytes: string): Fault {
  return { at: 'request', act: (socket) => socket.end(bytes) };
}
