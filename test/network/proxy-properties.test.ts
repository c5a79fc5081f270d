import { inspect } from 'node:util';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { proxyFor, proxySecrets } from '../../src/network/proxy.ts';

const origin = 'https://oapi.dingtalk.com';
const secret = 'pa55-word';

const url = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom('http://', 'https://', 'socks5://', 'HTTP://', '', 'http:/', '//'),
      fc.constantFrom(`mona:${secret}@`, `mona:${secret}%40@`, `${secret}@`, ''),
      fc.constantFrom(
        'proxy.example.com',
        '[::1]',
        '10.0.0.1',
        'proxy.example.com:3128',
        'p:99999',
        ' ',
        'p p',
        '',
      ),
    )
    .map((parts) => parts.join('')),
);
const except = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        'dingtalk.com',
        '.dingtalk.com',
        '*.com',
        'oapi.dingtalk.com:443',
        ':',
        '[::1]:80',
        ' ',
        'x',
      ),
    )
    .map((list) => list.join(',')),
);
const names = fc.record(
  { https_proxy: url, HTTPS_PROXY: url, no_proxy: except, NO_PROXY: except },
  { requiredKeys: [] },
);

describe('whatever the variables of a proxy say', () => {
  property.prop([names], { numRuns: 1_000 })(
    'the proxy is used, not needed, or an error that names the variable',
    (env) => {
      try {
        const proxy = proxyFor(origin, env);
        if (proxy)
          expect([proxy.hostname !== '', proxy.port > 0 && proxy.port < 65_536]).toEqual([true, true]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.message).toMatch(/https_proxy/i);
      }
    },
  );

  property.prop([names], { numRuns: 1_000 })('its password is masked, and shown by nothing', (env) => {
    const masked = proxySecrets(env);
    let shown = '';
    try {
      shown = inspect(proxyFor(origin, env), { depth: 5 });
    } catch (error) {
      shown = String(error);
    }
    expect(shown).not.toContain(secret);
    const used = [env.https_proxy?.trim() || env.HTTPS_PROXY?.trim() || ''].filter((value) =>
      value.includes(`${secret}@`),
    );
    if (used.some((value) => URL.canParse(value) && new URL(value).password !== ''))
      expect(masked).toContain(secret);
  });
});
