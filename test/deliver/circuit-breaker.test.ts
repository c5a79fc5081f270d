import { expect, test } from 'vitest';
import { deliver } from '../../src/deliver/deliver.ts';
import { say } from '../../src/said.ts';
import { destination, never, plannedText, policy, robotAt } from './runtime.ts';
import { accepted, answered, type Server, virtualRuntime } from './virtual-time.ts';

const at = (host: string) => robotAt(`https://${host}/robot/send?access_token=f00dfeedf00d`);
const silent: Server = () => ({ tookMs: Number.POSITIVE_INFINITY, postResult: accepted });

async function deliverTo(server: Server, count: number, changes = {}, ...pool: ReturnType<typeof at>[]) {
  const [first = at('oapi.dingtalk.com'), ...rest] = pool;
  const runtime = virtualRuntime(server);
  const plannedDeliveries = Array.from({ length: count }, (_, index) =>
    plannedText(destination('#1', first, ...rest), `m${index}`),
  );
  return runtime.during(deliver(plannedDeliveries, { ...policy, ...changes }, runtime, never));
}

test('a host that gave no response to three messages, and for a minute, gets no further messages', async () => {
  const deliveries = await deliverTo(silent, 10);
  expect(deliveries.map(({ attempts }) => attempts > 0)).toEqual([
    ...[true, true, true],
    ...Array.from({ length: 7 }, () => false),
  ]);
  expect(deliveries.every(({ status }) => status === 'failed')).toBe(true);
  expect(deliveries.at(-1)?.explanation?.text).toMatch(/was not sent because.*no answer in time/);
  expect(deliveries.at(-1)?.ambiguous).toBe(false);
});

test('three quick failures do not open the circuit: the fourth message is sent', async () => {
  let turn = 0;
  const server: Server = () => {
    turn += 1;
    const lost = { kind: 'lost', reason: say`reset` } as const;
    return { tookMs: 100, postResult: turn < 4 ? lost : accepted };
  };
  const deliveries = await deliverTo(server, 5, { delivery: 'at-most-once' });
  expect(deliveries.map(({ status }) => status)).toEqual(['failed', 'failed', 'failed', 'sent', 'sent']);
});

test('any response from DingTalk closes the circuit, even a refusal', async () => {
  let turn = 0;
  const server: Server = (...request) => {
    turn += 1;
    return turn % 3 === 0
      ? { tookMs: 10, postResult: answered({ errcode: 40035, errmsg: '缺少参数 json' }) }
      : silent(...request);
  };
  const deliveries = await deliverTo(server, 9, { retries: 0 });
  expect(deliveries.map(({ attempts }) => attempts)).toEqual(Array.from({ length: 9 }, () => 1));
});

test('a pool with a robot on another host continues there', async () => {
  const server: Server = (request, nowMs) =>
    request.origin === 'https://oapi.dingtalk.io'
      ? { tookMs: 50, postResult: accepted }
      : silent(request, nowMs);
  const pool = [at('oapi.dingtalk.com'), at('oapi.dingtalk.io')];
  const deliveries = await deliverTo(server, 30, { retries: 0 }, ...pool);
  const tried = deliveries.filter(({ attempts }) => attempts > 0);
  expect(tried).toHaveLength(30);
  expect(deliveries.filter(({ status }) => status === 'failed').length).toBeLessThan(8);
});
