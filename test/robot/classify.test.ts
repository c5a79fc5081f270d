import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type AttemptResult, classify } from '../../src/robot/classify.ts';
import { errcodes } from '../../src/robot/errcodes.ts';

const attempted = {
  origin: 'https://oapi.dingtalk.com',
  signedMs: Date.parse('2026-03-01T03:00:00Z'),
  isSigned: true,
  redact: (text: string) => text.replaceAll('SECRET', '***'),
};

const errcode = fc.oneof(
  fc.constantFrom(0, '0', -0, 0.5, '', null, true, [0], { errcode: 0 }, '00', ' 0', Number.MAX_VALUE),
  fc.constantFrom(...errcodes),
  fc.constantFrom(...errcodes).map(String),
  fc.integer(),
);
const errmsg = fc.oneof(
  fc.constantFrom(
    'ok',
    'keywords not in content',
    'sign not match',
    'invalid timestamp SECRET',
    'send too fast',
    '机器人已停用',
    7,
    null,
  ),
  fc.string({ unit: 'binary' }),
);
const body = fc.oneof(
  fc.record({ errcode, errmsg }, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '[]',
    '{"errcode":0',
    '[{"errcode":0}]',
    '{"errcode":310000,"errcode":0}',
    '\uFEFF{"errcode":0}',
  ),
);
const answer = fc.record({
  status: fc.oneof(
    fc.constantFrom(200, 204, 302, 404, 408, 429, 500, 502, 503, 504),
    fc.integer({ min: 100, max: 599 }),
  ),
  date: fc.option(fc.constantFrom('Sun, 01 Mar 2026 03:00:00 GMT', 'Sun, 01 Mar 2026 05:00:00 GMT', 'x'), {
    nil: undefined,
  }),
  retryAfter: fc.option(fc.constantFrom('3', '-1', '1e9', 'Sun, 01 Mar 2026 03:00:09 GMT', 'x'), {
    nil: undefined,
  }),
  body: body.map((text) => new TextEncoder().encode(text)),
});

/** What success is, said once more: HTTP 200, a JSON object, and an errcode of its own that is 0. */
function isAccepted(status: number, bytes: Uint8Array): boolean {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return status === 200 && isObject && Object.hasOwn(value, 'errcode') && [0, '0'].includes(value.errcode);
  } catch {
    return false;
  }
}

describe('any response', () => {
  property.prop([answer], { numRuns: 1_000 })('is success only if DingTalk accepted the message', (given) => {
    const result = classify({ kind: 'answer', answer: given }, attempted);
    expect(result.kind === 'sent').toBe(isAccepted(given.status, given.body));
  });

  property.prop([answer], { numRuns: 1_000 })(
    'is one harmless line without secrets, and a rule of what to do',
    (given) => {
      const result = classify({ kind: 'answer', answer: given }, attempted);
      for (const text of [result.errmsg, 'cure' in result ? result.cure : '']) {
        expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]|SECRET/u);
        expect(text.length).toBeLessThan(3_000);
      }
      expect(waitOf(result)).toBeGreaterThanOrEqual(0);
    },
  );
});

function waitOf(result: AttemptResult): number {
  return result.kind === 'busy' ? result.retryAfterMs : 0;
}
