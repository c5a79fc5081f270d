import { afterEach, expect } from 'vitest';
import type { Delivery } from '../../src/deliver/delivery.ts';
import type { PlannedDelivery } from '../../src/deliver/planned-delivery.ts';
import type { DeliveryPolicy } from '../../src/deliver/retry.ts';
import { sign } from '../../src/dingtalk/sign.ts';
import { containsSecret } from '../../src/redact.ts';
import { Secret } from '../../src/secret.ts';
import {
  deliverOne as deliverPlainly,
  destination,
  openRuntime,
  plannedText,
  policy,
  robotAt,
  shown,
  type TestRuntime,
} from '../deliver/runtime.ts';
import { type Fault, type FaultServer, secret, startFaultServer, token } from './fault-server.ts';

const open: { close(): unknown }[] = [];
const servers: FaultServer[] = [];

afterEach(async () => {
  for (const thing of open.splice(0)) await thing.close();
  for (const server of servers.splice(0)) expectRightRetries(server);
});

/** Closes it when the test is over. */
export function closeLater<Thing extends { close(): unknown }>(thing: Thing): Thing {
  open.push(thing);
  return thing;
}

export async function serve(...faults: [Fault, ...Fault[]]): Promise<FaultServer> {
  const server = closeLater(await startFaultServer(faults));
  servers.push(server);
  return server;
}

export async function runtime(changes: Parameters<typeof openRuntime>[0] = {}): Promise<TestRuntime> {
  const made = await openRuntime(changes);
  closeLater(made.transport);
  return made;
}

export function plannedFor(url: string): PlannedDelivery {
  return plannedText(destination('#1', robotAt(url, secret)));
}

/**
 * Delivers, and checks what is promised for every fault: no secret in any form, one line of reason, the
 * deadline kept.
 */
export async function deliverOne(
  planned: PlannedDelivery,
  here: TestRuntime,
  changes: Partial<DeliveryPolicy> = {},
): Promise<Delivery> {
  const startMs = here.monotonic();
  const delivery = await deliverPlainly(planned, here, changes);
  expect(here.monotonic() - startMs).toBeLessThan((changes.deadlineMs ?? policy.deadlineMs) + 1_000);
  const everything = shown(here, [delivery]);
  for (const value of [token, secret, ...here.masked]) expect(containsSecret(everything, value)).toBe(false);
  expect(delivery.errmsg).toMatch(/^\P{Cc}+$/u);
  if (delivery.status === 'sent') expect(delivery.explanation).toBeUndefined();
  else expect(delivery.explanation?.text).toMatch(/^\P{Cc}+\.$/u);
  return delivery;
}

/** The same content has the same msgUuid, other content another; every request is signed for its own time. */
function expectRightRetries({ arrivals }: FaultServer) {
  const contents = new Set(arrivals.map(({ body }) => body));
  expect(new Set(arrivals.map(({ msgUuid }) => msgUuid)).size).toBe(contents.size);
  for (const { query } of arrivals) {
    expect(query.get('sign')).toBe(sign(Number(query.get('timestamp')), new Secret(secret)));
  }
  expect(new Set(arrivals.map(({ query }) => query.get('timestamp'))).size).toBe(arrivals.length);
}
