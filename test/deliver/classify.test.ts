import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type AttemptResult, classify } from '../../src/deliver/classify.ts';
import { errcodeRows } from '../../src/dingtalk/errcodes.ts';

const errcodes = errcodeRows.flatMap(({ codes }) => codes);

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
const bodies = fc.oneof(
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
  body: bodies.map((text) => new TextEncoder().encode(text)),
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
    'is explained in one harmless line without secrets',
    (given) => {
      const result = classify({ kind: 'answer', answer: given }, attempted);
      for (const text of [result.errmsg.text, explanationOf(result)]) {
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

const body = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function classified(
  status: number,
  value: unknown,
  headers: { date?: string; retryAfter?: string } = {},
  isSigned = true,
) {
  const given = { status, date: headers.date, retryAfter: headers.retryAfter, body: body(value) };
  return classify({ kind: 'answer', answer: given }, { ...attempted, isSigned });
}

function explanationOf(result: AttemptResult): string {
  return 'explanation' in result ? result.explanation.text : '';
}

describe('a status', () => {
  test.each([
    [200, 'ambiguous', 'it answered HTTP 200 without an errcode'],
    [500, 'ambiguous', 'it answered HTTP 500'],
    [502, 'ambiguous', 'it answered HTTP 502'],
    [504, 'ambiguous', 'it answered HTTP 504'],
    [408, 'busy', 'it answered HTTP 408. Run'],
    [429, 'busy', 'it answered HTTP 429. Run'],
    [503, 'busy', 'it answered HTTP 503. Run'],
    [299, 'refused', 'HTTP 299. Check'],
    [300, 'refused', 'HTTP 300. Redirects are not followed. Check'],
    [399, 'refused', 'HTTP 399. Redirects are not followed. Check'],
    [400, 'refused', 'HTTP 400. Check'],
    [404, 'refused', 'HTTP 404. Check'],
  ])('%i without an errcode is %s', (status, kind, said) => {
    const result = classified(status, '<html>');
    expect(result.kind).toBe(kind);
    expect(explanationOf(result)).toContain(said);
  });

  test('a busy server says how long to wait, by its own clock', () => {
    const result = classified(503, '', {
      date: 'Sun, 01 Mar 2026 02:00:00 GMT',
      retryAfter: 'Sun, 01 Mar 2026 02:00:09 GMT',
    });
    expect(result).toMatchObject({ kind: 'busy', retryAfterMs: 9_000 });
    expect(explanationOf(result)).toContain('it answered HTTP 503 and asks to wait 9 s.');
  });
});

describe('an errcode', () => {
  test.each([300, 302, 399])('in a redirect (%i) does not come from DingTalk', (status) => {
    expect(classified(status, { errcode: 310000, errmsg: 'sign not match' })).toMatchObject({
      kind: 'refused',
      errcode: null,
      blame: 'message',
    });
  });

  test.each([299, 400, 403, 500])('in the table is accepted with HTTP %i', (status) => {
    expect(classified(status, { errcode: 400102, errmsg: 'x' })).toMatchObject({
      kind: 'refused',
      errcode: 400102,
    });
  });

  test('not in the table is accepted only with HTTP 200', () => {
    expect(classified(200, { errcode: 987654, errmsg: 'x' })).toMatchObject({
      kind: 'refused',
      errcode: 987654,
    });
    expect(classified(403, { errcode: 987654, errmsg: 'x' })).toMatchObject({
      kind: 'refused',
      errcode: null,
    });
  });

  test('without a description is shown alone', () => {
    expect(explanationOf(classified(200, { errcode: 400102 }))).toContain(
      'refused the message: errcode 400102. ',
    );
    expect(explanationOf(classified(200, { errcode: 400102, errmsg: 'robot stopped' }))).toContain(
      'refused the message: errcode 400102, robot stopped. ',
    );
  });

  test('0 is not success unless the status is HTTP 200', () => {
    expect(classified(500, { errcode: 0, errmsg: 'ok' }).kind).toBe('ambiguous');
    expect(classified(204, { errcode: 0, errmsg: 'ok' }).kind).toBe('refused');
  });

  test('for unsafe content gives code and text in a few words', () => {
    const result = classified(200, { errcode: 430104, errmsg: 'bad' });
    expect(result.kind === 'unsafe' && result.description.text).toBe('errcode 430104, bad');
  });

  test('for the signature says so if the request was not signed', () => {
    const wrong = { errcode: 310000, errmsg: 'sign not match' };
    expect(classified(200, wrong, {}, false)).toMatchObject({ kind: 'refused', blame: 'robot' });
    expect(explanationOf(classified(200, wrong, {}, false))).toContain('The request was not signed');
    expect(explanationOf(classified(200, wrong))).not.toContain('The request was not signed');
  });

  test.each([
    ['Sun, 01 Mar 2026 03:05:00 GMT', 'refused'],
    ['Sun, 01 Mar 2026 03:05:01 GMT', 'skewed'],
    ['Sun, 01 Mar 2026 02:54:59 GMT', 'skewed'],
    [undefined, 'refused'],
  ])('for the signature is about the clock if it differs by more than five minutes: %s', (date, kind) => {
    const result = classified(
      200,
      { errcode: 310000, errmsg: 'sign not match' },
      date === undefined ? {} : { date },
    );
    expect(result.kind).toBe(kind);
  });

  test.each(['01', '-0', ' 0', '0x0', '1234567890', '--1', '1 '])(
    '%j is not a number, so it is ignored',
    (errcode) => {
      expect(classified(200, { errcode }).kind).toBe('ambiguous');
    },
  );

  test.each([
    ['-1', -1],
    ['310000', 310_000],
  ])('may be a string: %j', (text, errcode) => {
    expect(classified(200, { errcode: text }).errcode).toBe(errcode);
  });
});

test('the monthly quota concerns the organisation, and names its end by the clock of DingTalk', () => {
  const used = { errcode: 90020, errmsg: '您的企业本月api调用量已超过限制,调用量:3001次,额度:3000次' };
  expect(classified(200, used)).toMatchObject({ kind: 'refused', blame: 'organisation' });
  expect(explanationOf(classified(200, used))).toContain('It returns on 2026-04-01 at 00:00 in China');
  const date = 'Tue, 31 Mar 2026 16:00:00 GMT';
  expect(explanationOf(classified(200, used, { date }))).toContain('It returns on 2026-05-01 at 00:00');
  const sub = { errcode: 88, sub_code: '90020', sub_msg: '您的企业本月api调用量已超过限制' };
  expect(classified(200, sub)).toMatchObject({ kind: 'refused', blame: 'organisation' });
});

test.each([
  ['send too fast, exceed 20 times per minute', false],
  ['限流10分钟', true],
])('a rate limit that says %j is a block: %s', (errmsg, isBlocked) => {
  expect(classified(200, { errcode: 130101, errmsg })).toMatchObject({ kind: 'rate-limited', isBlocked });
});

test('a block by the firewall is recognised only without an errcode', () => {
  const blocked = classified(200, { source: 'x5' });
  expect(blocked).toMatchObject({ kind: 'refused', blame: 'host' });
  expect(blocked.errmsg.text).toBe('the IP address is blocked');
  expect(classified(200, { source: 'x6' }).kind).toBe('ambiguous');
  expect(classified(200, { source: 'x5', errcode: 0 }).kind).toBe('sent');
});

describe('errcode 88 is read by its subcode', () => {
  const answer = (body: object) => ({
    kind: 'answer' as const,
    answer: {
      status: 200,
      date: undefined,
      retryAfter: undefined,
      body: new TextEncoder().encode(JSON.stringify(body)),
    },
  });

  /** Source: open.dingtalk.com, "global error codes". */
  test.each<[string, object, string, string]>([
    [
      'in a field of its own',
      {
        errcode: 88,
        sub_code: '90018',
        sub_msg: '您的服务器调用钉钉开放平台所有接口的请求都被暂时禁用了',
        errmsg: 'ding talk error[subcode=90018,submsg=x]',
      },
      'rate-limited',
      'errcode 88, subcode 90018, 您的服务器',
    ],
    [
      'in the text',
      { errcode: 88, errmsg: 'ding talk error[subcode=60011,submsg=没有调用该接口的权限]' },
      'refused',
      'errcode 88, subcode 60011, 没有调用该接口的权限. DingTalk does not let this access token send',
    ],
    [
      'that is missing',
      { errcode: 88, errmsg: '鉴权异常' },
      'refused',
      'errcode 88, 鉴权异常. DingTalk does not know',
    ],
    [
      'that is odd',
      { errcode: 88, sub_code: {}, sub_msg: 7 },
      'refused',
      'errcode 88. DingTalk does not know',
    ],
  ])('%s', (_, body, kind, words) => {
    const result = classify(answer(body), attempted);
    expect(result).toMatchObject({ kind, errcode: 88 });
    expect('explanation' in result && result.explanation.text).toContain(words);
  });

  test('without the secrets in its text', () => {
    const result = classify(answer({ errcode: 88, sub_code: '1', sub_msg: 'SECRET is bad' }), attempted);
    expect('explanation' in result && result.explanation.text).not.toContain('SECRET');
  });
});
