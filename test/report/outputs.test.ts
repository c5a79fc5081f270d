import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { collectOutputs, writeOutput } from '../../src/report/outputs.ts';
import { deliveredResult, errorResult, skippedResult } from '../../src/report/step-result.ts';
import { say } from '../../src/said.ts';
import { makeDelivery, makeEvent, plannedTo } from './deliveries.ts';

const [one, two] = [makeEvent('1'), makeEvent('2')];
const none = {
  event: '',
  'event-id': '',
  message: '',
  results: '[]',
  errcode: '0',
  errmsg: 'ok',
  'dead-letter-file': '',
};

test('an output is written between two lines that no value can contain by chance', () => {
  expect(writeOutput('event', '{\n}', '4a1c')).toBe('event<<ghadelimiter_4a1c\n{\n}\nghadelimiter_4a1c\n');
});

test('nothing to send: no event, no message, no error', () => {
  expect(collectOutputs(skippedResult(), undefined)).toEqual({
    values: { ...none, status: 'skipped' },
    tooLong: [],
  });
});

test('one event and one message are JSON objects, and a result has eight fields', () => {
  const result = deliveredResult([one], [makeDelivery(plannedTo('#1', [one]))], [], 'all');
  const { values, tooLong } = collectOutputs(result, undefined);
  expect(tooLong).toEqual([]);
  expect(values).toMatchObject({
    ...none,
    status: 'sent',
    'event-id': '1',
    event: values.event,
    message: values.message,
    results: values.results,
  });
  expect(JSON.parse(values.event ?? '')).toEqual({
    id: '1',
    source: '/octo',
    specversion: '1.0',
    type: 'test',
  });
  expect(JSON.parse(values.message ?? '')).toEqual({ msgtype: 'text', text: { content: '1' } });
  expect(JSON.parse(values.results ?? '')).toEqual([
    {
      robot: '#1',
      status: 'sent',
      errcode: 0,
      errmsg: 'ok',
      attempts: 1,
      ambiguous: false,
      truncated: false,
      durationMs: 12,
    },
  ]);
});

test('several events or messages are arrays, in their order; the id is that of the first', () => {
  const deliveries = [one, two].map((event) => makeDelivery(plannedTo('#1', [event])));
  const { values } = collectOutputs(deliveredResult([one, two], deliveries, [], 'all'), undefined);
  expect(JSON.parse(values.event ?? '')).toMatchObject([{ id: '1' }, { id: '2' }]);
  expect(JSON.parse(values.message ?? '')).toMatchObject([
    { text: { content: '1' } },
    { text: { content: '2' } },
  ]);
  expect(JSON.parse(values.results ?? '')).toHaveLength(2);
  expect(values['event-id']).toBe('1');
});

describe('errcode and errmsg', () => {
  const codes = (...deliveries: ReturnType<typeof makeDelivery>[]) => {
    const { values } = collectOutputs(deliveredResult([one], deliveries, [], 'all'), undefined);
    return [values.errcode, values.errmsg];
  };
  const planned = plannedTo('#1', [one]);

  test('are those of the first message that did not arrive', () => {
    const failed = { status: 'failed', errcode: 300005, errmsg: 'token is not exist' } as const;
    expect(codes(makeDelivery(planned), makeDelivery(planned, failed))).toEqual([
      '300005',
      'token is not exist',
    ]);
  });

  test('have no number where DingTalk gave none, since 0 would mean success', () => {
    const lost = { status: 'failed', errcode: null, errmsg: 'no answer in 15 s' } as const;
    expect(codes(makeDelivery(planned, lost))).toEqual(['', 'no answer in 15 s']);
  });

  test('say what is wrong where nothing was posted', () => {
    const { values } = collectOutputs(
      errorResult(new UserError(say`Input "event" is wrong.`), [one]),
      undefined,
    );
    expect([values.status, values.errcode, values.errmsg]).toEqual(['failed', '', 'Input "event" is wrong.']);
  });

  test('are 0 and ok in a dry run', () => {
    expect(codes(makeDelivery(planned, { status: 'dry-run', errcode: null }))).toEqual(['0', 'ok']);
  });
});

test('the dead-letter file is named if there is one', () => {
  expect(collectOutputs(skippedResult(), '/tmp/letters.json').values['dead-letter-file']).toBe(
    '/tmp/letters.json',
  );
});

test('an output of 256 KiB is whole, one byte more is left empty and named; the others stay', () => {
  const withData = (length: number) =>
    collectOutputs(skippedResult([makeEvent('1', { data: 'x'.repeat(length) })]), undefined);
  const overhead = Buffer.byteLength(withData(1).values.event ?? '') - 1;
  const whole = withData(256 * 1024 - overhead);
  expect([Buffer.byteLength(whole.values.event ?? ''), whole.tooLong]).toEqual([256 * 1024, []]);
  const long = withData(256 * 1024 - overhead + 1);
  expect([long.values.event, long.tooLong, long.values['event-id']]).toEqual(['', ['event'], '1']);
});

test('bytes are counted, not characters', () => {
  const { tooLong } = collectOutputs(
    skippedResult([makeEvent('1', { data: '钉'.repeat(100_000) })]),
    undefined,
  );
  expect(tooLong).toEqual(['event']);
});
