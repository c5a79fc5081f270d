import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { containsSecret, createRedactor } from '../src/redact.ts';
import { escapeText } from '../src/report/message-preview.ts';

const secret = 'SEC+this/is&a"secret=';

test.each([
  ['as it is', secret],
  ['URI-encoded', encodeURIComponent(secret)],
  ['URI-encoded in lower case', encodeURIComponent(secret).toLowerCase().replace('sec', 'SEC')],
  ['URI-encoded twice', encodeURIComponent(encodeURIComponent(secret))],
  ['as JSON', JSON.stringify(secret)],
  ['as XML', secret.replaceAll('&', '&amp;')],
  ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
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

/** With each character that one of the forms is about. */
const marks = 'a b<c>d&e"f\\g+h/i';

test.each([
  ['a form', new URLSearchParams({ a: marks }).toString().slice(2)],
  ['XML', marks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ['JSON', JSON.stringify(marks).slice(1, -1)],
  ['lower case hexadecimal', Buffer.from(marks).toString('hex')],
])('a secret with marks is found as %s writes it, and removed whole', (_, form) => {
  expect(createRedactor([marks])(`[${form}]`)).toBe('[***]');
});

describe('in base64 of something longer', () => {
  // Bytes that base64 writes with + and /, and with - and _ for URLs.
  const value = '\u07fb\u07ff\u07be\u07fb\u07ef';

  test.each([
    [0, 'base64'],
    [1, 'base64'],
    [2, 'base64'],
    [0, 'base64url'],
    [1, 'base64url'],
    [2, 'base64url'],
  ] as const)('a secret is found after %i bytes, in %s', (offset, encoding) => {
    const encoded = Buffer.from(`${'x'.repeat(offset)}${value}${value}tail`).toString(encoding);
    expect(containsSecret(encoded, value + value)).toBe(true);
    const shown = createRedactor([value + value])(encoded);
    // What is left are the characters at its two ends, which depend on the neighbours too.
    expect(shown).toMatch(/^.{0,4}\*\*\*.{0,9}$/);
  });
});

test('a secret of eight characters is one, of seven it is none', () => {
  expect(createRedactor(['12345678'])('a 12345678 b')).toBe('a *** b');
  expect(createRedactor(['1234567'])('a 1234567 b')).toBe('a 1234567 b');
  expect(containsSecret('1234567', '1234567')).toBe(false);
});

test('of two secrets the longer goes first, so that nothing of it is left', () => {
  expect(createRedactor(['SECsecret', 'SECsecret-and-more'])('SECsecret-and-more SECsecret')).toBe('*** ***');
});

describe('a text that was cut shows no beginning of a secret', () => {
  const redact = (text: string) => createRedactor(['SEC+this/is&a"secret=', 'token-of-the-robot'])(text);

  test.each([
    ['Given: "SEC+this/is…"', 'Given: "***…"'],
    ['SEC%2Bthis%2Fi…', '***…'],
    ['a token-of…, then token-of-the-robot…', 'a ***…, then ***…'],
    ['token-of-the-robo…', '***…'],
    ['token-o…', 'token-o…'],
    ['a token-of-war…', 'a token-of-war…'],
    ['the-robot… is not its beginning', 'the-robot… is not its beginning'],
    ['token-of-the', 'token-of-the'],
    ['……', '……'],
  ])('%s', (cut, shown) => expect(redact(cut)).toBe(shown));

  test('nor one in the entities of the job summary', () => {
    expect(redact(escapeText('x SEC+this/is&a"secret= y'))).toBe('x *** y');
    expect(redact(escapeText(`${'x'.repeat(985)} token-of-the-robot`))).toMatch(/x+ \*\*\*…$/);
  });
});
