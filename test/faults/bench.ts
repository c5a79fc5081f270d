import { afterEach } from 'vitest';
import type { Parcel } from '../../src/robot/parcel.ts';
import { destination, openWorld, robotAt, type TestWorld, textParcel } from '../robot/world.ts';
import { type Fault, type FaultServer, secret, startFaultServer } from './fault-server.ts';

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
});

/** Closes it when the test is over. */
export function closeLater<Thing extends { close(): unknown }>(thing: Thing): Thing {
  open.push(thing);
  return thing;
}

export async function serve(...faults: [Fault, ...Fault[]]): Promise<FaultServer> {
  return closeLater(await startFaultServer(faults));
}

export async function world(changes: Parameters<typeof openWorld>[0] = {}): Promise<TestWorld> {
  const made = await openWorld(changes);
  closeLater(made.transport);
  return made;
}

export function parcelFor(url: string): Parcel {
  return textParcel(destination('#1', robotAt(url, secret)));
}
