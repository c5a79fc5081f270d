import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  answer,
  cut,
  type Fault,
  finAfterReading,
  ok,
  resetAfterReading,
  resetOnAccept,
  response,
  secret,
  silence,
  startFaultServer,
} from '../faults/fault-server.ts';
import { act, resultsOf, seedEvent } from './seed.ts';

/** What a fault must come to, in the step's own words: the results' status and errcode, and the requests that arrived. */
interface Row {
  readonly what: string;
  readonly faults: readonly [Fault, ...Fault[]];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ends: 'sent' | 'failed';
  readonly says?: string;
  readonly warns?: string;
  /** The event is a dead letter, though its message was sent. */
  readonly keeps?: true;
  readonly messages?: number;
}

const refused = (errcode: number, errmsg: string) => answer(JSON.stringify({ errcode, errmsg }));
const busy = refused(-1, '系统繁忙');
const once = { retries: '0' };
const inTwoHours = new Date(Date.now() + 7_200_000).toUTCString();

const rows: readonly Row[] = [
  { what: 'a reset on accept', faults: [resetOnAccept, ok], ends: 'sent', messages: 1 },
  { what: 'a reset after the request was read', faults: [resetAfterReading, ok], ends: 'sent', messages: 1 },
  { what: 'an end without an answer', faults: [finAfterReading, ok], ends: 'sent', messages: 1 },
  {
    what: 'the same at most once',
    faults: [finAfterReading, ok],
    inputs: { delivery: 'at-most-once' },
    ends: 'failed',
    says: 'may have been delivered',
    messages: 1,
  },
  { what: 'silence', faults: [silence], inputs: { ...once, 'timeout-seconds': '1' }, ends: 'failed' },
  {
    what: 'a body that stalls',
    faults: [
      { at: 'request', act: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{') },
    ],
    inputs: { ...once, 'timeout-seconds': '1' },
    ends: 'failed',
  },
  {
    what: 'a body that breaks off',
    faults: [cut('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"err'), ok],
    ends: 'sent',
    messages: 1,
  },
  { what: 'what is not HTTP', faults: [cut('SSH-2.0-OpenSSH_9.2\r\n')], inputs: once, ends: 'failed' },
  { what: '500, then ok', faults: [answer('', { status: '500 Oops' }), ok], ends: 'sent', messages: 1 },
  { what: 'errcode -1 twice, then ok', faults: [busy, busy, ok], ends: 'sent', messages: 1 },
  {
    what: '429 with a long Retry-After',
    faults: [answer('', { status: '429 Slow', head: ['Retry-After: 9999'] })],
    ends: 'failed',
    says: '429',
    messages: 1,
  },
  {
    what: '503 with a Retry-After of 1, then ok',
    faults: [answer('', { status: '503 Busy', head: ['Retry-After: 1'] }), ok],
    ends: 'sent',
    messages: 1,
  },
  {
    what: 'a clock two hours behind',
    faults: [
      answer('{"errcode":310000,"errmsg":"invalid timestamp"}', { head: [`Date: ${inTwoHours}`] }),
      ok,
    ],
    ends: 'sent',
    warns: '120 minutes behind',
    messages: 1,
  },
  {
    what: 'a redirect',
    faults: [answer('', { status: '302 Found', head: ['Location: https://example.com/leak'] })],
    ends: 'failed',
    says: 'Redirects are not followed',
    messages: 1,
  },
  {
    what: 'a wrong secret',
    faults: [refused(310000, '签名不匹配')],
    ends: 'failed',
    says: '"secret"',
    messages: 1,
  },
  {
    what: 'a missing keyword',
    faults: [refused(310000, 'keywords not in content')],
    ends: 'failed',
    says: '"keyword"',
  },
  {
    what: 'an address that is not listed',
    faults: [refused(310000, 'ip 10.1.2.3 not in whitelist')],
    ends: 'failed',
    says: '10.1.2.3',
  },
  {
    what: 'a token that does not exist',
    faults: [refused(300001, 'token is not exist')],
    ends: 'failed',
    says: '"webhook"',
  },
  {
    what: 'the rate limit',
    faults: [refused(130101, 'send too fast')],
    ends: 'failed',
    says: '20 messages a minute',
    messages: 1,
  },
  {
    what: 'unsafe content, then ok',
    faults: [refused(430102, 'unsafe text'), ok],
    ends: 'sent',
    warns: 'unsafe (errcode 430102, unsafe text)',
    keeps: true,
    messages: 2,
  },
  { what: 'unsafe content, always', faults: [refused(430102, 'unsafe text')], ends: 'failed', messages: 2 },
  { what: 'too long, then ok', faults: [refused(460101, 'message too long'), ok], ends: 'sent' },
  {
    what: 'an unknown errcode',
    faults: [refused(424242, 'something new')],
    ends: 'failed',
    says: 'something new',
  },
  ...[
    '{}',
    'null',
    '[]',
    '"ok"',
    '',
    '{"errcode":false}',
    '{"errcode":0}{"errcode":0}',
    '<html>ok</html>',
  ].map(
    (body): Row => ({
      what: `the answer ${body || 'of nothing'}`,
      faults: [answer(body)],
      inputs: once,
      ends: 'failed',
    }),
  ),
  { what: 'the errcode as a string', faults: [answer('{"errcode":"0","errmsg":"ok"}')], ends: 'sent' },
  {
    what: 'an answer without end',
    faults: [{ at: 'request', act: (socket) => socket.write(response('x'.repeat(5_000_000))) }],
    inputs: once,
    ends: 'failed',
  },
  {
    what: 'an errmsg full of commands',
    faults: [refused(1, '\r::error::forged\n::add-mask::a ##[add-mask]b \u001b[31m')],
    ends: 'failed',
    says: '##',
  },
];

describe.concurrent('a fault ends the step as promised', () => {
  test.for(rows)('$what', async ({ faults, inputs, ends, says, warns, keeps, messages }) => {
    const server = await startFaultServer(faults);
    const run = await act({
      webhook: server.url,
      secret,
      'allowed-hosts': server.host,
      'deadline-seconds': '20',
      event: JSON.stringify(seedEvent),
      ...inputs,
    });
    await server.close();
    const [result] = resultsOf(run);
    expect(run.outputs.status).toBe(ends);
    expect(result).toMatchObject({ status: ends, robot: '#1' });
    expect(run.exitCode).toBe(ends === 'sent' ? 0 : 1);
    expect(run.annotations.error).toHaveLength(ends === 'sent' ? 0 : 1);
    if (says) expect(run.annotations.error[0]?.message).toContain(says);
    expect(run.annotations.warning.map(({ message }) => message)).toEqual(
      warns ? [expect.stringContaining(warns)] : [],
    );
    if (messages !== undefined) expect(server.messages()).toHaveLength(messages);
    const drafts = run.outputs['dead-letter-file'] ?? '';
    if (ends === 'sent' && !keeps) expect(drafts).toBe('');
    else expect(JSON.parse(readFileSync(drafts, 'utf8'))).toEqual([seedEvent]);
  });

  test('a port that nobody listens on', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const address = free.address();
    const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    await new Promise((resolve) => free.close(resolve));
    const webhook = `http://${host}/robot/send?access_token=0123456789abcdef`;
    const run = await act({ webhook, 'allowed-hosts': host, event: JSON.stringify(seedEvent), retries: '2' });
    expect(resultsOf(run)).toMatchObject([
      { status: 'failed', errcode: null, attempts: 3, ambiguous: false },
    ]);
    expect(run.annotations.error.map(({ message }) => message).join()).toContain(host);
  });
});
