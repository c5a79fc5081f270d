import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Latency {
  /** `127.0.0.1:port` */
  readonly host: string;
  /** Connections so far. */
  readonly connections: () => number;
  close(): void;
}

/**
 * A proxy to `target` (`host:port`) whose round trips take `roundTripMs` longer: connecting, and each
 * exchange. The kernel accepts a connection at once, so what a client sends in the first round trip waits
 * for its end.
 */
export async function startLatency(target: string, roundTripMs: number): Promise<Latency> {
  const [host = '', port = ''] = target.split(':');
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer({ noDelay: true }, (near) => {
    connections += 1;
    const connectedMs = performance.now() + roundTripMs;
    const far = connect({ host, port: Number(port), noDelay: true });
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
    const passAfter = (from: Socket, to: Socket, earliestMs: number) => {
      let last = Promise.resolve();
      const later = (pass: () => void) => {
        const atMs = Math.max(performance.now(), earliestMs) + roundTripMs / 2;
        last = last.then(() => sleep(Math.max(0, atMs - performance.now()))).then(pass);
      };
      from.on('data', (bytes) => later(() => to.write(bytes))).on('end', () => later(() => to.end()));
    };
    passAfter(near, far, connectedMs);
    passAfter(far, near, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
