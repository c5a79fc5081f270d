import { randomUUID } from 'node:crypto';
import type { DeliveryRuntime } from '../../src/deliver/delivery.ts';
import type { PostResult } from '../../src/deliver/wire/post.ts';
import type { RobotRequest } from '../../src/deliver/wire/request.ts';
import { say } from '../../src/said.ts';

/** A runtime whose clock advances only when everything waits, to the moment when the first of them is due. */
export interface VirtualRuntime extends DeliveryRuntime {
  readonly lines: readonly string[];
  /** Lets time pass until the work is done. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** What the server makes of a request, and after how long. */
export type Server = (
  request: RobotRequest,
  nowMs: number,
) => { readonly tookMs: number; postResult: PostResult };

export function virtualRuntime(server: Server, random: () => number = () => 0.5): VirtualRuntime {
  let nowMs = 0;
  const waiting: { readonly atMs: number; readonly wake: () => void }[] = [];
  const lines: string[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((wake) => {
      waiting.push({ atMs: nowMs + ms, wake });
    });
  const keep = (text: string) => void lines.push(text);
  return {
    lines,
    sleep,
    post: async (request, timeoutMs) => {
      const { tookMs, postResult } = server(request, nowMs);
      await sleep(Math.min(tookMs, timeoutMs));
      return tookMs > timeoutMs ? { kind: 'lost', reason: say`no answer in time` } : postResult;
    },
    now: () => 1_700_000_000_000 + nowMs,
    monotonic: () => nowMs,
    random,
    uuid: randomUUID,
    log: { debug: keep, info: ({ text }) => keep(text), mask: () => {} },
    during: async (work) => {
      let done = false;
      const end = () => {
        done = true;
      };
      work.then(end, end);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (done) return work;
        waiting.sort((a, b) => a.atMs - b.atMs);
        const next = waiting.shift();
        if (!next) throw new Error('everybody waits for nothing');
        nowMs = Math.max(nowMs, next.atMs);
        next.wake();
      }
    },
  };
}

export function answered(value: object, status = 200): PostResult {
  const body = Buffer.from(JSON.stringify(value));
  return { kind: 'answer', answer: { status, date: undefined, retryAfter: undefined, body } };
}

export const accepted = answered({ errcode: 0, errmsg: 'ok' });
export const limited = answered({ errcode: 130101, errmsg: 'send too fast' });
