import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { containsSecret, createRedactor } from '../src/redact.ts';

const secret = 'SEC+this/is&a"secret=';

test.each([
  ['as it is', secret],
  ['URI-encoded', encodeURIComponent(secret)],
  ['URI-encoded in lower case', encodeURIComponent(secret).toLowerCase().replace('sec', 'SEC')],
  ['URI-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
  ['as JSON', JSON.stringify(secret)],
  ['as XML', secret.replaceAll('&', '&amp;')],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in hex', Buffer.from(secret).toString('hex')],
])('a secret %s is found and removed', (_, form) => {
  expect(containsSecret(`before ${form} after`, secret)).toBe(true);
  const shown = createRedactor([secret])(`before ${form} after`);
  expect(shown).toMatch(/^before .*\*\*\*.* after$/);
  expect(containsSecret(shown, secret)).toBe(false);
});

property.prop([fc.string(), fc.string(), fc.base64String({ minLength: 8 })])(
  'a secret in the midst of something else that is base64 is found',
  (before, after, value) => {
    const encoded = Buffer.from(before + value + after).toString('base64');
    expect(containsSecret(encoded, value)).toBe(true);
    expect(containsSecret(createRedactor([value])(encoded), value)).toBe(false);
  },
);

test('text without a secret stays as it is, and a short value is no secret', () => {
  expect(createRedactor([secret])('nothing to see')).toBe('nothing to see');
  expect(createRedactor(['main', ''])('on main')).toBe('on main');
});
